#!/usr/bin/env python3
"""Keeps three shared tensors until its end, and says on which line it took them: "forgotten 3 FILE:LINE"."""
import pathlib
import sys

sys.path.insert(0, str(pathlib.Path(__file__).resolve().parents[1]))
import tenure as tn  # noqa: E402

kept = []
with tn.scope():
    for _ in range(3):
        t = tn.ones([1024])
        kept.append(tn.share(t))
        line = sys._getframe().f_lineno - 1
    used = tn.share(t)
del used
print(f"forgotten 3 forgetting.py:{line}")
print(f"live_bytes {tn.live_bytes()}")
