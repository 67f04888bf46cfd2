import re

import common

SHOWS = "Kernels: chosen by dtype and device before anything is allocated, their table, vectors on every set, and CUDA's as far as it goes."


def run(p):
    folder = p.build(target="tenure_static")
    p.build()
    said = p.shell(["python3", "tools/check_kernels.py"]).stdout
    p.figure("kernels, each chosen by an op through choose", int(re.search(r"(\d+) kernels", said)[1]), at_least=100)
    said = p.shell([str(folder / "test_kernels"), "--gtest_filter=Kernels.*"]).stdout
    p.figure("tests of their table and of refusals", int(re.search(r"PASSED.*?(\d+) tests", said)[1]), at_least=2)
    said = p.shell(["ctest", "--test-dir", str(folder), "-V", "-R", "^vectors$"], timeout=600).stdout
    p.figure("functions of the sets that are vector loops, or named", int((re.search(r"vectors: (\d+)", said) or [0, 0])[1]), at_least=400)
    p.figure("seeded scalar formula and over-wide vector found", "2 of 2", ok="Passed" in said)
    said = p.shell(["ctest", "--test-dir", str(folder), "-V", "-R", "^cuda_link$"], timeout=900).stdout
    if "skipped: there is no nvcc" in said:
        raise common.Skip("there is no nvcc")
    stores = re.search(r"ok: each of (\d+) kernels stores", said)
    p.figure("CUDA kernels whose PTX stores, one seeded without found", int(stores[1]) if stores else 0, at_least=50)
    p.figure("CUDA", "ran on a device" if "ran on a device" in said else "compiled only: sm_80 and sm_90", ok="Passed" in said)
