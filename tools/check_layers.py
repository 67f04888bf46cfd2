#!/usr/bin/env python3
"""The one-way street: each layer of src/ knows itself and the layers below it, nothing else.

    tools/check_layers.py                   by the sources: what they include
    tools/check_layers.py LIST              by the objects named in the file LIST: what they refer to (a build writes one,
                                            build/tenure_objects.list)

    alloc <- core <- kernels <- cpu | cuda | ops        ops <- autograd <- nn <- io <- c_api        core <- memory <- report

Public headers belong to the layer that keeps their promise; those not named here are core's.
"""
import collections
import re
import subprocess
import sys

import tree

MAY_KNOW = {"alloc": {"alloc"}, "core": {"alloc", "core"}}
MAY_KNOW["kernels"] = MAY_KNOW["core"] | {"kernels"}
for device in ("cpu", "cuda"):
    MAY_KNOW[device] = MAY_KNOW["kernels"] | {device}
for lower, upper in (("kernels", "ops"), ("ops", "autograd"), ("autograd", "nn"), ("nn", "io"), ("core", "memory"), ("memory", "report")):
    MAY_KNOW[upper] = MAY_KNOW[lower] | {upper}
MAY_KNOW["c_api"] = MAY_KNOW["io"] | MAY_KNOW["report"] | {"c_api", "all"}

PUBLIC = {
    "tenure/tenure.h": "all", "tenure/ops.h": "ops", "tenure/var_store.h": "nn", "tenure/nn.h": "nn", "tenure/optim.h": "nn",
    "tenure/io.h": "io", "tenure/tenure.c.h": "c_api",
}

# (layer that refers, layer that defines, symbol): the references that go up.
UPWARD = (
    # src/kernels/<family>.cpp joins the columns of the devices.
    ("kernels", "cpu|cuda", r"tenure::(?:cpu|cuda)::\w+_column"),
    # The first context asks what the environment wants to see of the run: a static program would not have it else.
    ("core", "report", r"tenure::core::watch_as_environment_says\(\)"),
)


def layer_of(included):
    if included.startswith("tenure/ops/"):
        return "ops"
    if included.startswith("tenure/"):
        return PUBLIC.get(included, "core")
    return included.split("/")[0] if "/" in included else None


def by_sources():
    complaints, count = [], 0
    for name in tree.files("src/*"):
        if name.suffix not in (".h", ".cpp", ".inc", ".cu", ".cuh"):
            continue
        own = name.parts[1]
        if own not in MAY_KNOW:
            complaints.append(f"{name}: src/{own} is no layer")
            continue
        count += 1
        for number, line in enumerate(tree.text(name).splitlines(), 1):
            m = re.match(r'\s*#\s*(?:include|define TENURE_ISA_FILE)\s*["<]([^">]+)[">]', line)
            if not m or (not m[1].startswith("tenure/") and "<" in line):
                continue
            layer = layer_of(m[1])
            if layer is None:
                complaints.append(f'{name}:{number}: name the folder of "{m[1]}"')
            elif layer not in MAY_KNOW[own]:
                complaints.append(f"{name}:{number}: {own} may not include {layer}: {m[1]}")
    return tree.report("layers", complaints, f"{count} files keep the one-way street")


def symbols(objects):
    """(object, kind, demangled name) of each symbol that leaves or enters an object."""
    done = subprocess.run(["nm", "-A", "-C", *objects], capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"nm: {done.stderr.strip()}")
    for line in done.stdout.splitlines():
        m = re.match(r"(.*?\.o):[0-9a-f ]+ (\w) (.*)", line)
        if m and (m[2].isupper() or m[2] in "uw"):
            yield m[1], m[2], m[3]


def by_objects(objects):
    """A layer refers to nothing that a layer which it may not know defines, and none that it may. Inline functions, which each
    object has for itself, are nobody's."""
    layers = {}
    objects = [path for path in objects if not path.endswith(".gch")]  # headers read beforehand, which some CMakes list
    for path in objects:
        m = re.search(r".*/src/(\w+)/(?:\w+/)*[\w.]+\.o$|.*/unity_(\w+?)_\d+_cxx[\w.]*\.o$", path)
        layers[path] = m and (m[1] or m[2])
        if layers[path] not in MAY_KNOW:
            sys.exit(f"{path} is the object of no layer")
    defines, refers = collections.defaultdict(set), collections.defaultdict(set)
    for path, kind, name in symbols(objects):
        (refers if kind in "Uw" else defines)[name].add(path)
    complaints = set()
    for name, users in refers.items():
        givers = {layers[path] for path in defines.get(name, ())}
        for path in users:
            own = layers[path]
            if not givers or givers & MAY_KNOW[own]:
                continue
            if not any(u[0] == own and all(re.fullmatch(u[1], g) for g in givers) and re.fullmatch(u[2], name) for u in UPWARD):
                source = re.sub(r".*/((?:src/|unity_).*)\.o$", r"\1", path)
                complaints.add(f"{source}: {own} may not refer to {' or '.join(sorted(givers))}: {name}")
    if not defines:
        complaints.add("the objects define nothing")
    return tree.report("layers", sorted(complaints), f"{len(objects)} objects refer to nothing above them")


def main():
    if len(sys.argv) == 1:
        return by_sources()
    if len(sys.argv) != 2 or sys.argv[1].startswith("-"):
        sys.exit(__doc__)
    with open(sys.argv[1], encoding="utf-8") as listed:
        return by_objects([line for line in listed.read().split("\n") if line])


if __name__ == "__main__":
    sys.exit(main())
