import re

SHOWS = "The shared library, stripped, has at most 8 MB."


def run(p):
    folder = p.build(target="tenure")
    said = p.shell(["python3", "tools/check_size.py", str(folder / "libtenure.so")], ok=(0, 1)).stdout
    p.figure("libtenure.so, stripped", float(re.search(r"size: ([\d.]+)", said)[1]), "MB", at_most=8)
