#!/usr/bin/env python3
"""Makes everything of an op that follows from its signature, and with --check compares it with what is there.

  src/signatures/<family>.list          a line an op, by hand: tools/signatures.py says how
    -> include/tenure/detail/methods.inc, methods/<family>.inc    the methods of Tensor and SharedTensor
    -> include/tenure/detail/donating/<family>.inc                functions for an rvalue
    -> include/tenure/detail/alias/<family>.inc                   other names of functions
    -> include/tenure/detail/out/<family>.inc                     functions that write into a tensor that is given
    -> src/ops/made/<family>.cpp, gradient_names.inc              their definitions; what gradients are called
    -> include/tenure/c_ops.h, c/<family>.h                       the ops of the C API
    -> src/c_api/ops_<family>.cpp                                 their definitions
    -> tests/ops/forms/<family>.inc, tests/ops/reads.inc, tests/support/elementwise.inc           what gradients read; what tests try of all
    -> tests/oracle/calls_<family>.cpp                            each function, called by its name
  include/tenure/tenure.c.h, c_ops.h and c_model.h
    -> share/tenure/api.json                every function: name, parameters, ownership, doc, of ops `op`; and every constant
    -> tests/c_api/functions_<family>.cpp   every function, so that no test can forget one
  share/tenure/api.json
    -> the lists of bindings/               by their own scripts

--check also reads the headers of include/tenure/ops/: what they declare and what the list says are the same.
"""
import subprocess
import sys

import headers
import made_c
import made_cpp
import made_oracle
import signatures
import tree

# What makes a language's list of share/tenure/api.json.
LANGUAGES = ("bindings/go/make_ops.py", "bindings/luajit/make_api.py", "bindings/ocaml/make_ops.py")
# Where what is made here lies, and nothing else does.
FOLDERS = ("include/tenure/detail/methods/*", "include/tenure/detail/out/*", "include/tenure/detail/alias/*", "include/tenure/detail/donating/*", "include/tenure/c/*", "src/ops/made/*",
           "src/c_api/ops_*.cpp", "tests/c_api/functions_*.cpp", "tests/ops/forms/*.inc", "tests/oracle/calls_*.cpp")


def languages(*options):
    for script in LANGUAGES:
        done = subprocess.run([sys.executable, str(tree.ROOT / script), *options], capture_output=True, text=True)
        yield from (done.stdout + done.stderr).splitlines() if done.returncode or not options else ()


def main():
    families = signatures.read()
    made = made_cpp.make(families) | made_c.make_ops(families) | made_oracle.make(families)
    more, functions = made_c.make_api(families, made)
    made |= more
    left = [str(n) for n in tree.files(*FOLDERS) if str(n) not in made]
    if "--check" not in sys.argv:
        for name, text in made.items():
            path = tree.ROOT / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                path.write_text(text, encoding="utf-8")
                print(f"made {name}")
        for name in left:
            (tree.ROOT / name).unlink()
            print(f"removed {name}")
        for line in languages():
            print(line)
        return 0
    complaints = list(headers.complaints(families))
    for name, text in made.items():
        if not (tree.ROOT / name).exists() or tree.text(name) != text:
            complaints.append(f"{name} is not what tools/make_ops.py makes: run it")
    complaints += [f"{name} is not made any more: run tools/make_ops.py" for name in left]
    complaints += languages("--check")
    complaints += [f"{f['name']} has no comment" for f in functions if not f["doc"]]
    count = sum(len(f.ops) for f in families)
    return tree.report("ops", complaints, f"{count} signatures, {len(functions)} functions of C and {len(made)} files are in order")


if __name__ == "__main__":
    sys.exit(main())
