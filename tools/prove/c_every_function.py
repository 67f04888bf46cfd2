import re
import sys

import common
import tree

SHOWS = ("Every function of the C API, with every wrong argument and failed allocation, is an error code; its headers are C99 and "
         "C++20; nothing in the library ends the process.")

TESTS = "CApiEveryFunction.*:CApiTexts.*:CApiExchange.*:CApiStorage.*:CApiGradients.*"


def run(p):
    for preset in ("default", "asan", "tsan"):  # an interrupted run goes on with the next
        what = {"default": "plain", "asan": "under address and undefined", "tsan": "under thread"}[preset]
        p.figure(f"tests of the C API, {what}", p.once(preset, lambda preset=preset: p.gtest("c_api", TESTS, preset)))

    def script(name, *arguments):
        return p.shell([sys.executable, str(tree.ROOT / "tools" / name), *map(str, arguments)], ok=(0, 77)).stdout.strip()

    p.figure("headers as C99 and C++20", p.once("headers", lambda: script("check_c_headers.py").splitlines()[-1]))

    def symbols():
        folder = p.build(target="tenure")
        p.build(target="tenure_static")
        return script("check_symbols.py", folder / "libtenure.a", folder / "libtenure.so").splitlines()[-1]

    p.figure("symbols", p.once("symbols", symbols))
    functions = sum(len(re.findall(r"^C_FUNCTION", tree.text(path), re.M)) for path in tree.files("tests/c_api/functions_*.cpp"))
    p.figure("functions tried", functions)
    said = script("check_abi.py").splitlines()[-1]
    if "skipped" in said:
        raise common.Skip("the rest holds; abidiff is not installed (abigail-tools)")
    p.figure("binary interface", said)
