#!/usr/bin/env python3
"""Whether a project that fetched Tenure compiles the library as Tenure's own build does: every source, by the same command.

    same_commands.py SOURCE_FOLDER OWN/compile_commands.json FETCHED/compile_commands.json OBJECTS

Writes OBJECTS: for each object of the fetched library, the object that the same command made in Tenure's own build. Then the
fetched build need not compile the library again to show that it links.
"""
import json
import pathlib
import shlex
import sys


def commands(path, source):
    """What is compiled: (arguments without launcher, output and input; path of the object), by source under src/."""
    out = {}
    for entry in json.loads(path.read_text()):
        if not entry["file"].startswith(f"{source}/src/"):
            continue
        words, build = shlex.split(entry["command"]), path.parent
        at = words.index("-o")
        object_file = pathlib.Path(entry["directory"]) / words[at + 1]
        del words[at:at + 2]
        if "ccache" in words[0] or words[0].endswith(".sh"):
            del words[0]
        # Where each build puts the headers that it makes.
        arguments = [w.replace(str(build / "_deps" / "tenure-build"), "BUILD").replace(str(build), "BUILD") for w in words]
        out[entry["file"]] = (arguments, object_file)
    return out


def main():
    source, own, fetched, objects = sys.argv[1], *map(pathlib.Path, sys.argv[2:])
    ours, theirs = commands(own, source), commands(fetched, source)
    if not ours or set(ours) != set(theirs):
        sys.exit(f"the fetched library has other sources: {sorted(set(ours) ^ set(theirs))[:5]}")
    lines = []
    for name, (arguments, object_file) in sorted(theirs.items()):
        if arguments != ours[name][0]:
            sys.exit(f"{name} is compiled differently when fetched:\n  {shlex.join(arguments)}\n  {shlex.join(ours[name][0])}")
        lines.append(f"{object_file}\t{ours[name][1]}\n")
    objects.write_text("".join(lines))
    print(f"ok: {len(lines)} sources are compiled by the same commands")


if __name__ == "__main__":
    main()
