import os

SHOWS = "Numbers become elements in one place: operands, compared, bounds, stored, exponents, and read back; with AVX2 too."


def run(p):
    p.edges("numbers", "Numbers*", 20)
    p.figure("the same tests with AVX2", p.gtest("edges", "Numbers*", env={"TENURE_ISA": "avx2", "DNNL_MAX_CPU_ISA": "AVX2"}), at_least=20)
