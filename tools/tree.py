"""What the checking scripts share: the files of the tree, and C++ text without comments."""
import fnmatch
import pathlib
import re
import subprocess

ROOT = pathlib.Path(__file__).resolve().parent.parent


def files(*patterns):
    """Files of the tree (tracked, or new and not ignored) that match one of the patterns, as paths relative to the root.
    `*` in a pattern also matches across folders."""
    listed = subprocess.run(["git", "ls-files", "-co", "--exclude-standard"], cwd=ROOT, capture_output=True, text=True)
    if listed.returncode == 0:
        names = [pathlib.PurePosixPath(n) for n in listed.stdout.splitlines() if (ROOT / n).is_file()]
    else:  # an unpacked archive
        names = [pathlib.PurePosixPath(p.relative_to(ROOT)) for p in ROOT.rglob("*")
                 if p.is_file() and not p.relative_to(ROOT).parts[0].startswith("build")]
    return sorted({n for n in names if any(fnmatch.fnmatch(str(n), p) for p in patterns)})


def text(name):
    return (ROOT / name).read_text(encoding="utf-8")


def code(name):
    """The text of a C++ file with comments and string contents blanked out; line numbers stay."""

    def blank(m):
        s = m[0]
        if s.startswith(("/*", "//")):
            return re.sub(r"[^\n]", " ", s)
        return s[0] + s[-1] if s[0] in "\"'" else s

    pattern = r'//[^\n]*|/\*.*?\*/|"(?:\\.|[^"\\\n])*"|(?<![0-9a-fA-F])\'(?:\\.|[^\'\\\n])+\''
    return re.sub(pattern, blank, text(name), flags=re.S)


def report(name, complaints, ok):
    """Prints the complaints, or what was looked at; returns the exit code."""
    for c in complaints:
        print(c)
    print(f"{name}: {len(complaints)} complaints" if complaints else f"{name}: {ok}")
    return 1 if complaints else 0
