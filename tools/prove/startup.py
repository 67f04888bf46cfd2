import os
import statistics
import time

import tree

SHOWS = "What it costs to include, link and start: seconds to compile the header, size, start-up, libraries loaded."


def median(times, function):
    found = []
    for _ in range(times):
        start = time.perf_counter()
        function()
        found.append(time.perf_counter() - start)
    return statistics.median(found)


def run(p):
    folder = p.build("release", "tenure")
    source = p.scratch / "header.cpp"
    source.write_text("#include <tenure/tenure.h>\nint main() {}\n")
    compile = ["g++", "-std=c++20", "-O0", f"-I{tree.ROOT}/include", "-c", str(source), "-o", str(p.scratch / "header.o")]
    p.figure("compiling a file that includes tenure.h, -O0", median(9, lambda: p.shell(compile)), "s", at_most=1.0)

    stripped = p.scratch / "libtenure.so"
    p.shell(["strip", "-o", str(stripped), str((folder / "libtenure.so").resolve())])
    p.figure("libtenure.so, stripped", os.path.getsize(stripped) / 1e6, "MB", at_most=8.0)

    hello = str(p.scratch / "hello")
    p.shell(["g++", "-std=c++20", "-O2", f"-I{tree.ROOT}/include", str(tree.ROOT / "tests/consumer/hello.cpp"), "-o", hello,
             f"-L{folder}", f"-Wl,-rpath,{folder}", "-ltenure"])
    p.figure("a first program from start to end", median(31, lambda: p.shell([hello])) * 1e3, "ms", at_most=30)
    loaded = [line for line in p.shell(["ldd", hello]).stdout.splitlines() if "ld-linux" not in line and "vdso" not in line]
    p.figure("libraries that it loads", len(loaded), "", at_most=10)
