#!/usr/bin/env python3
"""Runs the acceptance items, each on its own, and writes what they showed to build/prove.json and docs/results.md.

    tools/prove.py                     everything that is not shown yet for this state of the tree
    tools/prove.py --item train-speed  this one, again
    tools/prove.py --list              the items, and how they stand
    tools/prove.py --write             only writes docs/results.md from build/prove.json

    tools/prove.py --check             docs/results.md is of this tree

An item is a file of tools/prove/: SHOWS says what it shows, run(p) does it (tools/prove/common.py says what p offers). A row
holds for the tree it was made with, known by a hash of all files but docs/, README.md, CHANGELOG.md and the other items; when
that changes the row is stale, and docs/results.md leaves it out. Interrupted runs go on where they stopped: results are saved
after every item, and inside of long ones after every part.

Environment: TENURE_TEST_DATA (data files), PEER_PYTHON (a python with torch), LLAMA2C (llama2.c's `run`, or its sources).
An item that lacks one is skipped, by name.
"""
import argparse
import datetime
import hashlib
import importlib.util
import json
import os
import pathlib
import platform
import re
import sys
import time
import traceback

HERE = pathlib.Path(__file__).resolve().parent
sys.path[:0] = [str(HERE), str(HERE / "prove")]
import common  # noqa: E402
import tree  # noqa: E402

STATE = tree.ROOT / "build" / "prove.json"
PAGE = tree.ROOT / "docs" / "results.md"
ORDER = ["clean-clone", "reference-losses", "grouped-heads", "greedy-stories", "held-out-loss", "train-speed", "sample-speed",
         "memory-flat", "planned-training", "planned-loops", "bounds", "service", "pictures", "same-bits", "crash-safe",
         "small-ops", "startup", "golden-rule", "sanitizers", "fuzz", "docs-complete"]


def items():
    found = {}
    for path in sorted((HERE / "prove").glob("*.py")):
        if path.stem == "common":
            continue
        spec = importlib.util.spec_from_file_location("prove_" + path.stem, path)
        module = importlib.util.module_from_spec(spec)
        spec.loader.exec_module(module)
        found[path.stem.replace("_", "-")] = module
    return {n: found[n] for n in ORDER + sorted(set(found) - set(ORDER)) if n in found}


def hash_of(item):
    return tree_hash(item.replace("-", "_") + ".py")


def tree_hash(item=None):
    """Of all files but the documents and the items, except for the one that is named."""
    h = hashlib.sha256()
    for name in map(str, tree.files("*")):
        document = name.startswith("docs/") or name in ("README.md", "CHANGELOG.md")
        other = name.startswith("tools/prove/") and name not in ("tools/prove/common.py", f"tools/prove/{item}")
        if not document and not other:
            h.update(name.encode() + b"\0" + hashlib.sha256((tree.ROOT / name).read_bytes()).digest())
    return h.hexdigest()[:16]


def machine():
    model = "unknown processor"
    try:
        for line in open("/proc/cpuinfo"):
            if line.startswith("model name"):
                model = line.split(":", 1)[1].strip()
                break
    except OSError:
        pass
    return f"{model}, {len(os.sched_getaffinity(0))} cores, {platform.system()} {platform.machine()}"


def load():
    try:
        return json.loads(STATE.read_text())
    except (OSError, ValueError):
        return {"items": {}}


def save(state):
    STATE.parent.mkdir(exist_ok=True)
    part = STATE.with_suffix(".part")
    part.write_text(json.dumps(state, indent=1) + "\n")
    part.replace(STATE)


def page(state, modules, now):
    """Rows of this tree, and the names of what was not run on it: figures of another tree say nothing of the one they lie in."""
    out = ["# Results", "",
           "Written by `make prove`: what it measured of the tree that this page lies in, which is known by a hash of all files but",
           f"`docs/`, `README.md`, `CHANGELOG.md` and `tools/prove/`: `{now}`; a row, by one that has its own item too. `make check` refuses a",
           "page of another tree; `tools/prove.py --write` drops its rows.", ""]
    missing = []
    for name, module in modules.items():
        row = state["items"].get(name)
        if row is None or row["hash"] != hash_of(name):
            missing.append(f"- {name}: {module.SHOWS}")
            continue
        out += [f"## {name}", "", module.SHOWS, ""]
        out += [f"**{row['status']}**; {row['when']}, {row['seconds']:.0f} s, on {row['machine']}, of `{row['hash']}`", ""]
        if row.get("reason"):
            out += ["> " + row["reason"].strip().splitlines()[0].replace(f"{tree.ROOT}/", "")[:300], ""]
        if row["figures"]:
            out += ["| figure | measured | bar | |", "| --- | --- | --- | --- |"]
            out += [f"| {f['what']} | {f['value']} {f['unit']} | {f['bar']} | {'holds' if f['ok'] else '**fails**'} |".replace("  ", " ")
                    for f in row["figures"]] + [""]
    if missing:
        out += ["## Not run on this tree", ""] + missing + [""]
    PAGE.parent.mkdir(exist_ok=True)
    PAGE.write_text("\n".join(out).rstrip() + "\n")


def run_item(name, module, state, now):
    old = state["items"].get(name, {})
    parts = old.get("parts", {}) if old.get("hash") == now else {}
    start = time.monotonic()
    row = {"status": "stopped", "hash": now, "machine": machine(), "figures": [], "parts": parts}

    def keep():
        row["when"] = datetime.date.today().isoformat()
        row["seconds"] = time.monotonic() - start
        state["items"][name] = row
        save(state)

    p = common.Proof(name, row, keep)
    try:
        module.run(p)
        row["status"] = "holds" if row["figures"] and all(f["ok"] for f in row["figures"]) else "fails"
        if not row["figures"]:
            row["reason"] = "it showed nothing"
    except common.Skip as e:
        row["status"], row["reason"] = "skipped", str(e)
    except common.Failed as e:
        row["status"], row["reason"] = "fails", str(e)
    except KeyboardInterrupt:
        row["reason"] = "interrupted"
        keep()
        raise
    except Exception:  # a broken item must not take the others with it
        row["status"], row["reason"] = "fails", traceback.format_exc().strip().splitlines()[-1]
        traceback.print_exc()
    keep()
    print(f"{name}: {row['status']}" + (f": {row['reason']}" if row.get("reason") else ""), flush=True)
    return row["status"]


def main():
    p = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    p.add_argument("--item", action="append", default=[])
    p.add_argument("--list", action="store_true")
    p.add_argument("--write", action="store_true")
    p.add_argument("--check", action="store_true")
    a = p.parse_args()
    modules, state, now = items(), load(), tree_hash()
    if a.check:
        shown = PAGE.read_text()
        rows = re.findall(r"^## (\S+)$.*?^\*\*\w+\*\*;[^\n]*, of `(\w+)`$", shown, re.M | re.S)
        of_this_tree = f"`{now}`" in shown and all(name in modules and h == hash_of(name) for name, h in rows)
        print("results: docs/results.md is of " + ("this tree" if of_this_tree else "another tree: run tools/prove.py --write"))
        return 0 if of_this_tree else 1
    unknown = [i for i in a.item if i not in modules]
    if unknown:
        print(f"no such item: {', '.join(unknown)}; there are: {', '.join(modules)}")
        return 2
    if a.list:
        for name, module in modules.items():
            row = state["items"].get(name)
            how = "not run" if row is None else row["status"] + ("" if row["hash"] == hash_of(name) else ", stale")
            print(f"{name:18} {how:16} {module.SHOWS}")
        return 0
    if not a.write:
        for name in a.item or modules:
            row = state["items"].get(name, {})
            if not a.item and row.get("hash") == hash_of(name) and row["status"] == "holds":
                print(f"{name}: holds, shown already")
                continue
            print(f"{name}: {modules[name].SHOWS}", flush=True)
            try:
                run_item(name, modules[name], state, hash_of(name))
            except KeyboardInterrupt:
                print("interrupted; the next run goes on here")
                break
            finally:
                page(state, modules, now)
    page(state, modules, now)
    statuses = {n: state["items"].get(n, {}).get("status", "not run") for n in (a.item or modules)}
    for word in ("fails", "skipped", "not run", "stopped"):
        names = [n for n, s in statuses.items() if s == word]
        if names:
            print(f"{word}: {', '.join(names)}")
    print(f"{sum(s == 'holds' for s in statuses.values())} of {len(statuses)} items hold")
    return 1 if not a.write and any(s in ("fails", "stopped") for s in statuses.values()) else 0


if __name__ == "__main__":
    sys.exit(main())
