"""What clang's analyzer and gcc's say about a file, in the words of the clauses."""
import json
import os
import pathlib
import plistlib
import re
import subprocess
import tempfile

from clauses import Finding
from reader import words

ENVIRONMENT = dict(os.environ, LC_ALL="C")


class Refused(Exception):
    """The compiler does not compile the file, or could not be run."""


def run(command):
    try:
        done = subprocess.run(command, capture_output=True, text=True, errors="replace", env=ENVIRONMENT)
    except OSError as e:
        raise Refused(str(e)) from e
    return done


def check(done, command):
    if done.returncode != 0:
        errors = [row for row in done.stderr.splitlines() if "error" in row]
        raise Refused((errors or done.stderr.splitlines() or [f"{command[0]} fails"])[0])


def preprocess(compiler, flags, path):
    command = [compiler, "-E", "-DTENURE_GOLDEN_RULE", "-U_FORTIFY_SOURCE", *flags, str(path)]
    done = run(command)
    check(done, command)
    return done.stdout


def called_at(path, line, column):
    """The name that a source has at a place."""
    try:
        row = pathlib.Path(path).read_text(errors="replace").splitlines()[line - 1][column - 1:]
    except (OSError, IndexError):
        return ""
    m = re.match(r"\s*(\w+)", row)
    return m[1] if m else ""


def asks_for_error(name, lines):
    """Whether one of these lines asks for the error of a call: then there may be no reference."""
    try:
        rows = pathlib.Path(name).read_text(errors="replace").splitlines()
    except OSError:
        return False
    return any("tn_error(" in rows[n - 1] for n in lines if n <= len(rows))


def clang(path, flags, takes):
    with tempfile.TemporaryDirectory() as scratch:
        out = os.path.join(scratch, "report.plist")
        command = ["clang", "--analyze", "-w", "-Xclang", "-analyzer-checker=core,osx.cocoa.RetainCount", "-Xclang",
                   "-analyzer-output=plist", *flags, str(path), "-o", out]
        check(run(command), command)
        with open(out, "rb") as f:
            report = plistlib.load(f)
    files, found = report.get("files", []), []
    for d in report.get("diagnostics", []):
        if "RetainCount" not in d.get("check_name", ""):
            continue
        events = [p for p in d.get("path", []) if p.get("kind") == "event"]
        steps = [(e["location"]["line"], e["location"]["col"], e.get("message", ""), e.get("depth", 0)) for e in events]
        name, line = files[d["location"]["file"]], d["location"]["line"]
        text = d["description"]
        if "leak" in text:
            taken = [x for x in steps if "+1 retain count" in x[2] and "Call to function" in x[2]]
            returned = "returned" in steps[-1][2]
            if returned:
                found.append(Finding(name, line, 2, "a reference is returned that the caller must free, and the name does not say `new`",
                                     None, "clang"))
                continue
            # What was just made is nobody else's: it takes two pointers that were compared for one.
            if taken and any(re.match(r"Assuming '.*' is equal to '", m) for n, _, m, _ in steps[steps.index(taken[-1]):]):
                continue
            if taken and asks_for_error(name, [n for n, _, m, _ in steps if n > taken[-1][0] and "Assuming" in m]):
                continue
            at, who = line, "the call"
            if taken:
                # Made in a function that was called on the path: the line that took it is that of the call.
                ends = steps[-1][3]
                before = [x for x in steps[:steps.index(taken[-1])] if x[3] == ends and x[2].startswith("Calling '")]
                inner = taken[-1][3] > ends and before
                at = before[-1][0] if inner else taken[-1][0]
                who = re.search(r"'(\w+)'", before[-1][2] if inner else taken[-1][2])[1]
            found.append(Finding(name, at, 1, f"the reference that {who} returned is not given up on a path to line {line}", None, "clang"))
        elif "after it is released" in text:
            freed = [x for x in steps if "released" in x[2] and x[0] != line or "Object released" in x[2]]
            by = called_at(name, *freed[-1][:2]) if freed else ""
            moved = "move" in words(by)
            found.append(Finding(name, line, 7 if moved else 4, f"what was {'moved away' if moved else 'freed'}"
                                 + (f" in line {freed[-1][0]}" if freed else "") + " is used", None, "clang"))
        elif "not owned" in text:
            found.append(Finding(name, line, 3, "what is given up here is only borrowed", None, "clang"))
        elif "+0 retain count" in text:
            found.append(Finding(name, line, 2, "what is returned is only borrowed, and the caller is promised a new reference", None,
                                 "clang"))
    return found


GCC = {"-Wanalyzer-malloc-leak": 1, "-Wanalyzer-double-free": 4, "-Wanalyzer-use-after-free": 4,
       "-Wanalyzer-mismatching-deallocation": 5, "-Wunused-result": 1}


def gcc(path, flags, takes):
    command = ["gcc", "-fanalyzer", "-Wunused-result", "-fdiagnostics-format=json", *flags, "-S", str(path), "-o", os.devnull]
    done = run(command)
    try:
        report = json.loads(next((row for row in done.stderr.splitlines() if row.startswith("[")), "[]"))
    except ValueError as e:
        raise Refused("gcc's report cannot be read") from e
    if done.returncode != 0:
        errors = [d for d in report if d.get("kind") in ("error", "fatal error")]
        raise Refused(errors[0]["message"] if errors else (done.stderr.splitlines() or ["gcc fails"])[0])
    found = []
    for d in report:
        clause = GCC.get(d.get("option"))
        if not clause or not d.get("locations"):
            continue
        at = d["locations"][0]["caret"]
        steps = [(e["location"].get("file"), e["location"]["line"], e["location"].get("column", 1), e["description"], e.get("depth", 0))
                 for e in d.get("path", []) if "location" in e]
        took = next((x for x in steps if x[3].startswith("allocated here")), None)
        if d["option"] == "-Wunused-result":
            m = re.search(r"'(\w+)'", d["message"])
            if m and m[1] in takes:
                found.append(Finding(at["file"], at["line"], 1, f"the reference that {m[1]} returned is lost", None, "gcc"))
        elif clause == 1:
            who = called_at(*took[:3]) if took else ""
            before = [x for x in steps[:steps.index(took)] if x[4] == steps[-1][4] and x[3].startswith("calling ")] if took else []
            # Where a loop carries a reference on to its next turn, gcc forgets what was freed.
            after = steps[steps.index(took) + 1:] if took else []
            if any(x[1] <= took[1] and x[4] == took[4] and "branch" in x[3] for x in after):
                continue
            if who in takes and not asks_for_error(took[0], [x[1] for x in steps if x[1] > took[1] and "branch" in x[3]]):
                if took[4] > steps[-1][4] and before:
                    took, who = before[-1], re.search(r"calling '(\w+)'", before[-1][3])[1]
                found.append(Finding(took[0], took[1], 1, f"the reference that {who} returned is not given up on a path to line {at['line']}",
                                     None, "gcc"))
        elif (took and called_at(*took[:3]) in takes) or any(f in d["message"] for f in takes.values()):
            what = {4: "what was freed is used or freed again", 5: "this is not the function that frees it"}[clause]
            found.append(Finding(at["file"], at["line"], clause, what, None, "gcc"))
    return found
