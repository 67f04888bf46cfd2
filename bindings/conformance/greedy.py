#!/usr/bin/env python3
"""Runs a language's example of greedy sampling and compares its text, byte for byte, with that of llama2.c.

    greedy.py COMMAND...    the command is given the weights, the tokenizer and the number of tokens
"""
import os
import pathlib
import subprocess
import sys


def main():
    folder = pathlib.Path(os.environ.get("TENURE_TEST_DATA", ""))
    for name in ("stories260K.bin", "tok512.bin", "stories260K_greedy200.txt"):
        if not (folder / name).is_file():
            print(f"skipped: the data file {name} is not there (TENURE_TEST_DATA)")
            return 0
    wanted = (folder / "stories260K_greedy200.txt").read_bytes()
    done = subprocess.run(sys.argv[1:] + [folder / "stories260K.bin", folder / "tok512.bin", "200"], stdout=subprocess.PIPE)
    if done.returncode != 0:
        print(f"the example failed with exit code {done.returncode}")
        return 1
    same = next((i for i, (a, b) in enumerate(zip(done.stdout, wanted)) if a != b), min(len(done.stdout), len(wanted)))
    print(f"bytes_equal {same}\nbytes_wanted {len(wanted)}")
    return 0 if done.stdout == wanted else 1


if __name__ == "__main__":
    sys.exit(main())
