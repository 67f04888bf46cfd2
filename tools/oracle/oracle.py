#!/usr/bin/env python3
"""Asks PyTorch what every function of the list of signatures gives, for arguments that are drawn.

    oracle.py OUT [--seed N] [--only REGEX] [--cases 40]     with a python that has torch

writes OUT/<family>.txt: an op a block, its name and then a line a case, `arguments = answer`. A case is drawn again where PyTorch
has not implemented the dtype, and where it refuses and 15 of the op's cases are refusals already. OUT/missing.txt names what PyTorch has no overload for.
"""
import argparse
import os
import pathlib
import re
import sys
import traceback
import zlib

sys.path[:0] = [str(pathlib.Path(__file__).resolve().parent), str(pathlib.Path(__file__).resolve().parent.parent)]

import inputs
import made_oracle
import peer
import signatures
from written import written

MOST_REFUSED, MOST_DRAWN = 15, 400


def asked(op, name, base, i):
    """The arguments of a drawing and PyTorch's answer, from a process of its own, which some arguments end."""
    arguments = inputs.drawn(op, base * 1000 + i)
    text, why = peer.answer(op, name.split(".")[0], arguments)
    if "not implemented for" in why:  # PyTorch lacks the dtype, which says nothing
        text = "none:"
    return " ".join(written(a) for a in arguments), text


def apart(work):
    """What work(first) writes, a line an item; started again behind an item that ended the process."""
    first, lines = 0, []
    while True:
        reading, writing = os.pipe()
        child = os.fork()
        if child == 0:
            os.close(reading)
            code = 1
            try:
                with os.fdopen(writing, "w") as out:
                    work(first, out)
                code = 0
            except BaseException:
                traceback.print_exc()
            finally:
                os._exit(code)
        os.close(writing)
        with os.fdopen(reading) as got:
            lines += [line.rstrip("\n") for line in got]
        status = os.waitstatus_to_exitcode(os.waitpid(child, 0)[1])
        if status == 0:
            return lines
        if status > 0:
            sys.exit(f"oracle: a case failed after {lines[-1:]}")
        first = int(lines[-1].split(" ", 1)[0]) + 1 if lines and lines[-1].endswith("begins") else first + 1
        lines.append(f"{first - 1} died")


def drawable(op):
    """Whether each of its parameters is of a kind that inputs.py draws."""
    try:
        for i in range(20):
            inputs.drawn(op, i)
    except (KeyError, NotImplementedError):
        return False
    return True


def cases(op, name, seed, wanted):
    """Lines, how many of them PyTorch answered, and how many arguments ended it."""
    base = zlib.crc32(name.encode()) ^ (seed * 2654435761 & 0xFFFFFFFF)

    def work(first, out):
        for i in range(first, wanted * MOST_DRAWN // 40):
            out.write(f"{i} begins\n")
            out.flush()
            arguments, text = asked(op, name, base, i)
            if "none:" in text:  # a dtype that is none of the twelve, or not implemented
                continue
            out.write(f"{i} = {arguments} = {text}\n")
            if text != "E":
                count[0] += 1
            count[1] += text == "E"
            if count[0] >= wanted - MOST_REFUSED * wanted // 40 and count[0] + count[1] >= wanted:
                break

    count = [0, 0]
    lines, refused = [], 0
    got = apart(work)
    died = sum(line.endswith(" died") for line in got)
    for line in got:
        if " = " not in line or len(lines) == wanted:
            continue
        line = line.split(" = ", 1)[1]
        if line.endswith(" = E") or line == "= E":
            if refused == MOST_REFUSED * wanted // 40:
                continue
            refused += 1
        lines.append(line)
    return lines, len(lines) - refused, died


def main():
    parse = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parse.add_argument("out")
    parse.add_argument("--seed", type=int, default=1)
    parse.add_argument("--only", default="")
    parse.add_argument("--cases", type=int, default=40)
    options = parse.parse_args()
    out = pathlib.Path(options.out)
    out.mkdir(parents=True, exist_ok=True)
    missing, few, died, total = [], [], [], 0
    for family in signatures.read():
        text = []
        for op in filter(made_oracle.called, family.ops):
            for name, _ in made_oracle.calls(op):
                if name.endswith("&&") or not re.search(options.only, name):
                    continue
                if not peer.has(op, name.split(".")[0]) or not drawable(op):
                    missing.append(name)
                    continue
                lines, answered, ended = cases(op, name, options.seed, options.cases)
                if ended:
                    died.append(f"{name} ({ended})")
                if answered < options.cases * 25 // 40:
                    few.append(f"{name} ({answered})")
                total += len(lines)
                text += [f"== {name}", *lines]
        if text:
            (out / f"{family.name}.txt").write_text("\n".join(text) + "\n", encoding="utf-8")
    (out / "missing.txt").write_text("\n".join(missing) + "\n", encoding="utf-8")
    print(f"oracle: {total} cases; no overload: {', '.join(missing) or 'none'}; too few answers: {', '.join(few) or 'none'}; "
          f"arguments that ended PyTorch: {', '.join(died) or 'none'}")
    return 0


if __name__ == "__main__":
    sys.exit(main())
