#!/usr/bin/env python3
"""Whether a project that fetched Tenure compiles the library as its own build does: every source or group, by the same command.

    same_commands.py SOURCE_FOLDER OWN/compile_commands.json FETCHED/compile_commands.json OBJECTS

Writes OBJECTS: for each object of the fetched library, the object that the same command made in Tenure's own build. Then the
fetched build need not compile the library again to show that it links.
"""
import json
import pathlib
import shlex
import sys


def commands(path, source):
    """What is compiled: (arguments without launcher, output and input; what a made source says; path of the object), by source
    under src/, or by the place in its build folder of one that is made: a group of sources, the headers that are read once."""
    out = {}
    build = path.parent

    def shown(text):  # a build folder, the same for both
        return text.replace(str(build / "_deps" / "tenure-build"), "BUILD").replace(str(build), "BUILD")

    for entry in json.loads(path.read_text()):
        name = shown(entry["file"])
        made = name.startswith("BUILD/CMakeFiles/tenure_objects.dir/")
        if not made and not name.startswith(f"{source}/src/"):
            continue
        words = shlex.split(entry["command"])
        at = words.index("-o")
        object_file = pathlib.Path(entry["directory"]) / words[at + 1]
        del words[at:at + 2]
        if "ccache" in words[0] or words[0].endswith(".sh"):
            del words[0]
        text = shown(pathlib.Path(entry["file"]).read_text()) if made else ""
        out[name] = ([shown(w) for w in words], text, object_file)
    return out


def main():
    source, own, fetched, objects = sys.argv[1], *map(pathlib.Path, sys.argv[2:])
    ours, theirs = commands(own, source), commands(fetched, source)
    if not ours or set(ours) != set(theirs):
        sys.exit(f"the fetched library has other sources: {sorted(set(ours) ^ set(theirs))[:5]}")
    lines = []
    for name, (arguments, text, object_file) in sorted(theirs.items()):
        if text != ours[name][1]:
            sys.exit(f"{name} is another when fetched")
        if arguments != ours[name][0]:
            sys.exit(f"{name} is compiled differently when fetched:\n  {shlex.join(arguments)}\n  {shlex.join(ours[name][0])}")
        lines.append(f"{object_file}\t{ours[name][2]}\n")
    objects.write_text("".join(lines))
    print(f"ok: {len(lines)} sources are compiled by the same commands")


if __name__ == "__main__":
    main()
