"""The ops of share/tenure/api.json, as a binding generates its own from them."""
import json
import pathlib
import sys

ROOT = pathlib.Path(__file__).resolve().parent.parent
API = ROOT / "share" / "tenure" / "api.json"

KINDS = {"tn_tensor*": "tensor", "tn_scalar": "scalar", "int64_t": "int", "double": "double", "int32_t": "flag",
         "tn_dtype": "dtype", "const char*": "text", "tn_generator*": "generator", "const double*": "double?"}
RESULTS = {"tn_tensor*": "tensor", "tn_list*": "list", "int32_t": "flag", "tn_status": "nothing"}


class Parameter:
    """kind: tensor tensors scalar int int? double double? flag dims dtype text generator; default: its text or None."""

    def __init__(self, row):
        self.name, self.default = row["name"], row.get("default")
        if row["type"] == "const int64_t*":
            self.kind = "dims" if "count" in row else "int?"
        elif row["type"] == "tn_tensor* const*":
            self.kind = "tensors"
        else:
            self.kind = KINDS[row["type"]]


class Op:
    def __init__(self, row):
        self.name, self.c_name, self.doc, self.family = row["op"], row["name"], row["doc"], row["group"].split(": ")[0]
        self.result = RESULTS[row["result"]["type"]]
        counts = {p.get("count") for p in row["parameters"]}
        self.parameters = [Parameter(p) for p in row["parameters"][1:] if p["name"] not in counts]


def api():
    return json.loads(API.read_text(encoding="utf-8"))


def ops(functions):
    return [Op(row) for row in functions if "op" in row]


def write_or_check(made):
    """Writes {path: text}, or with --check says which differ. Returns the exit status."""
    check, wrong = "--check" in sys.argv, 0
    for path, text in made.items():
        if path.exists() and path.read_text(encoding="utf-8") == text:
            continue
        wrong += 1
        print(f"{path.relative_to(ROOT)}: " + (f"is not what {pathlib.Path(sys.argv[0]).name} makes: run it" if check else "made"))
        if not check:
            path.write_text(text, encoding="utf-8")
    return 1 if check and wrong else 0
