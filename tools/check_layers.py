#!/usr/bin/env python3
"""The one-way street: each layer of src/ includes itself and the layers below it, nothing else.

    core <- kernels <- cpu | cuda | ops        ops <- autograd <- nn <- io <- c_api        core <- memory

Public headers belong to the layer that keeps their promise; those not named here are core's.
"""
import re
import sys

import tree

MAY_INCLUDE = {
    "core": {"core"},
    "kernels": {"core", "kernels"},
    "cpu": {"core", "kernels", "cpu"},
    "cuda": {"core", "kernels", "cuda"},
    "ops": {"core", "kernels", "ops"},
    "autograd": {"core", "kernels", "ops", "autograd"},
    "memory": {"core", "memory"},
}
MAY_INCLUDE["nn"] = MAY_INCLUDE["autograd"] | {"nn"}
MAY_INCLUDE["io"] = MAY_INCLUDE["nn"] | {"io"}
MAY_INCLUDE["c_api"] = MAY_INCLUDE["io"] | {"memory", "c_api", "all"}

PUBLIC = {
    "tenure/tenure.h": "all", "tenure/ops.h": "ops", "tenure/var_store.h": "nn", "tenure/nn.h": "nn", "tenure/optim.h": "nn",
    "tenure/io.h": "io", "tenure/tenure.c.h": "c_api",
}


def layer_of(included):
    if included.startswith("tenure/ops/"):
        return "ops"
    if included.startswith("tenure/"):
        return PUBLIC.get(included, "core")
    return included.split("/")[0] if "/" in included else None


def main():
    complaints, count = [], 0
    for name in tree.files("src/*"):
        if name.suffix not in (".h", ".cpp", ".inc", ".cu", ".cuh"):
            continue
        own = name.parts[1]
        if own not in MAY_INCLUDE:
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
            elif layer not in MAY_INCLUDE[own]:
                complaints.append(f"{name}:{number}: {own} may not include {layer}: {m[1]}")
    return tree.report("layers", complaints, f"{count} files keep the one-way street")


if __name__ == "__main__":
    sys.exit(main())
