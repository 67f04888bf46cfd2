import re

SHOWS = "Every public function, method and operator that fails names the program's line, with both compilers, unoptimised and optimised."


def run(p):
    folder = p.build(target="tenure")
    done = p.shell(["ctest", "--test-dir", str(folder), "-V", "-R", "^lines:", "--no-tests=error"], timeout=1200)
    for name, tried, failed in re.findall(r"(?s)Start +\d+: (lines:\S+).*?(\d+) tried, (\d+) failed", done.stdout):
        p.figure(f"{name}: calls whose error names another line, of {tried}", int(failed), at_most=0)
        p.figure(f"{name}: calls tried", int(tried), at_least=700)
    p.figure("programs without debug information are told how to see lines", done.stdout.count("lines:without") and
             len(re.findall(r"lines:without \.+ +Passed", done.stdout)), at_least=1)
    p.figure("tests of escapes that no call met", p.gtest("edges", "Unmet.*"), at_least=6)
