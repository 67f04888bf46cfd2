#!/usr/bin/env python3
"""Lines per directory: files, lines, the median and the longest file."""
import collections
import statistics

import tree


def main():
    rows = collections.defaultdict(list)
    for name in tree.files("*.cpp", "*.h", "*.cc", "*.c", "*.cu", "*.cuh", "*.inc", "*.py", "*.sh", "*.cmake", "*.md"):
        folder = "/".join(name.parts[:2]) if len(name.parts) > 2 else (name.parts[0] if len(name.parts) > 1 else ".")
        rows[folder].append((tree.text(name).count("\n"), name.name))
    print(f"{'directory':24} {'files':>6} {'lines':>7} {'median':>7}  longest")
    for folder, found in sorted(rows.items()):
        longest = max(found)
        print(f"{folder:24} {len(found):6} {sum(n for n, _ in found):7} {int(statistics.median(n for n, _ in found)):7}  "
              f"{longest[1]} {longest[0]}")
    everything = [n for found in rows.values() for n, _ in found]
    print(f"{'all':24} {len(everything):6} {sum(everything):7} {int(statistics.median(everything)):7}")


if __name__ == "__main__":
    main()
