import tree

SHOWS = "Each file reader's fuzzer runs ten minutes clean."


def run(p):
    names = [n.stem for n in tree.files("fuzz/*.cpp")]
    p.figure("fuzzers", len(names), at_least=1)
    p.build("fuzz", "tenure_fuzzers")
    for name in names:
        done = p.once(name, lambda name=name: p.shell(["tools/fuzz.sh", "600", name], timeout=1200).stdout.strip().splitlines()[-1])
        p.figure(f"fuzzer of {name}", done.split(": ", 1)[-1])
