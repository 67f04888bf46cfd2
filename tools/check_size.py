#!/usr/bin/env python3
"""The shared library, stripped, is at most so large; and what is large in it.

    check_size.py LIBTENURE.so [MEGABYTES]      8 unless given; exit code 1 above
"""
import os
import re
import subprocess
import sys
import tempfile
from collections import Counter


def main():
    path, most = sys.argv[1], float(sys.argv[2]) if len(sys.argv) > 2 else 8.0
    with tempfile.TemporaryDirectory() as folder:
        stripped = os.path.join(folder, "stripped.so")
        subprocess.run(["strip", "-o", stripped, path], check=True)
        size = os.path.getsize(stripped)
    symbols = subprocess.run(["nm", "-C", "-S", "--size-sort", path], capture_output=True, text=True, check=True).stdout
    by = Counter()
    for line in symbols.splitlines():
        m = re.match(r"[0-9a-f]+ ([0-9a-f]+) [tTwWrRdDbB] (?:[\w ]+ )?tenure::(?:v1::)?(\w+(?:::(?:base|avx2|avx512))?)", line)
        if m:
            by[m[2]] += int(m[1], 16)
    print(f"size: {size / 1e6:.2f} MB stripped, at most {most:g}; the largest parts in kB: " +
          ", ".join(f"{name} {n // 1000}" for name, n in by.most_common(6)))
    return 1 if size > most * 1e6 else 0


sys.exit(main())
