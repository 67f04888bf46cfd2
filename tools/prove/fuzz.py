import common
import tree

SHOWS = "Each file reader's fuzzer runs ten minutes clean."


def run(p):
    names = [n.stem for n in tree.files("fuzz/*.cpp")]
    p.figure("fuzzers", len(names), at_least=4)
    p.build("fuzz", "tenure_fuzzers")
    for at in range(0, len(names), 2):  # two at once; an interrupted run goes on with the next two
        two = names[at:at + 2]

        def fuzz():
            said = p.shell(["tools/fuzz.sh", "600", *two], timeout=1200).stdout.splitlines()
            clean = {n: line.split(": ", 2)[-1] for line in said for n in two if line.startswith(f"fuzz: {n} clean")}
            if sorted(clean) != sorted(two):
                raise common.Failed(f"not each of {', '.join(two)} said that it was clean")
            return clean

        for name, done in p.once(" ".join(two), fuzz).items():
            p.figure(f"fuzzer of {name}", done)
