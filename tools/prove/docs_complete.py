import re

import common
import tree

SHOWS = "The documents are there, name tests that exist, show code that runs, and give file and test of each ownership rule."

PAGES = ["README.md", "CHANGELOG.md", "CONTRIBUTING.md", "SECURITY.md", "LICENSE", "docs/design.md", "docs/adding_an_op.md",
         "docs/from_libtorch.md", "docs/tutorial.md", "docs/originals.md"]


def run(p):
    absent = [page for page in PAGES if not (tree.ROOT / page).exists()]
    p.figure("pages that are absent", ", ".join(absent) or "none", ok=not absent)
    p.shell(["python3", "tools/check_originals.py"])
    p.figure("names of tests and files in the pages", "all exist")
    p.build(target="tenure")
    p.figure("snippets", p.shell(["python3", "tools/snippets.py"]).stdout.strip().splitlines()[-1])
    if absent:
        raise common.Failed(f"{absent[0]} is absent")
    design = tree.text("docs/design.md")
    lacking = [n for n in range(1, 14)
               if not re.search(rf"^\|\s*{n}\b.*`(?:src|include)/[^`]+`.*`tests/[^`]+:[^`]+`", design, re.M)]
    if 12 in lacking and not tree.files("src/c_api/*"):
        lacking.remove(12)  # the C API's rule, which has no code yet
    p.figure("ownership rules without a file and a test", ", ".join(map(str, lacking)) or "none", ok=not lacking)
