#!/usr/bin/env python3
"""Runs a program that keeps objects until its end, with TENURE_LEDGER, and looks whether the ledger names its line.

    forgetting.py COMMAND...    the command prints "forgotten COUNT FILE:LINE", and "live_bytes N" while it keeps them
"""
import os
import pathlib
import re
import subprocess
import sys
import tempfile


def main():
    with tempfile.TemporaryDirectory() as folder:
        ledger = pathlib.Path(folder) / "ledger"
        done = subprocess.run(sys.argv[1:], stdout=subprocess.PIPE, text=True, env={**os.environ, "TENURE_LEDGER": str(ledger)})
        said = ledger.read_text() if ledger.exists() else "there is no ledger\n"
    forgotten = re.search(r"^forgotten (\d+) (\S+)$", done.stdout, re.M)
    live = re.search(r"^live_bytes (\d+)$", done.stdout, re.M)
    if done.returncode != 0 or not forgotten or not live:
        print(done.stdout + f"exit code {done.returncode}")
        return 1
    count, line = forgotten.groups()
    counted = re.search(rf"^ *{count}  (\S*/)?{re.escape(line)}  ", said, re.M)
    print(f"forgotten {count}, live_bytes {live[1]}, in the ledger: {counted[0].strip() if counted else 'no'}")
    if not counted:
        print(said)
    return 0 if counted and int(live[1]) == int(count) * 4096 else 1


if __name__ == "__main__":
    sys.exit(main())
