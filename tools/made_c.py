"""What is made of the list, and of the C API's headers, for C and other languages."""
import json
import re
import sys

import tree
from made_cpp import BY, wrapped
from signatures import LEFT_OUT, TYPES

# Call::kOperands of src/c_api/call.h.
MOST_TENSORS = 8
# What C++ has with the number first as an operator alone.
NUMBER_FIRST = {"sub": "-", "div": "/"}


class Parameter:
    def __init__(self, p, name, default):
        self.kind, self.optional, self.default = TYPES[p.type][1], p.optional, default
        self.name = "dtype" if self.kind == "options" else name
        self.is_optional_tensor = p.type == "Tensor?" and p.default != "{}"

    def declared(self):
        n = self.name
        return {
            "tensor": f"tn_tensor* {n}", "tensors": f"tn_tensor* const* {n}, size_t {n}_count",
            "scalar": f"tn_scalar {n}", "int": f"const int64_t* {n}" if self.optional else f"int64_t {n}",
            "double": f"const double* {n}" if self.optional else f"double {n}", "flag": f"int32_t {n}",
            "dims": f"const int64_t* {n}, size_t {n}_count", "dtype": f"tn_dtype {n}", "options": f"tn_dtype {n}",
            "text": f"const char* {n}", "generator": f"tn_generator* {n}",
        }[self.kind]

    def taken(self, at):
        """(the line that takes it, the argument for C++). The tensors are taken before: at counts them."""
        name = self.name
        if self.kind == "tensor":
            return "", f"call.operand_if({at})" if self.is_optional_tensor else f"call.operand({at})"
        what = f'{name}, "{name}"'
        none = "_or_none" if self.optional else ""
        return {
            "tensors": (f'const c::Tensors {name}_(call, {name}, {name}_count, "{name}");', f"{name}_"),
            "scalar": (f"const auto {name}_ = c::scalar{none}({what});", f"{name}_"),
            "int": ("", f"c::int_or_none({name})" if self.optional else name),
            "double": ("", f"c::double_or_none({name})" if self.optional else name),
            "flag": ("", f"{name} != 0"),
            "dims": (f'const IntArrayRef {name}_ = c::ints({name}, {name}_count, "{name}");', f"{name}_"),
            "dtype": (f"const auto {name}_ = c::dtype{none}({what});", f"{name}_"),
            "options": (f"const TensorOptions {name}_ = c::options({what});", f"{name}_"),
            "text": (f"const char* {name}_ = c::string({what});", f"{name}_"),
            "generator": (f"c::GeneratorArgument {name}_(call, {name});", f"{name}_"),
        }[self.kind]


class Out(Parameter):
    """A tensor that a result is written into."""

    def __init__(self, name):
        self.kind, self.optional, self.default, self.name, self.is_optional_tensor = "tensor", False, None, name, False


class Function:
    """A function of C."""

    def __init__(self, op, form):
        inplace, self.outs = form == "inplace", op.out_parameters() if form == "out" else []
        self.inplace = inplace or op.writes
        self.function = op.name + {"inplace": "_", "out": "_out", "": ""}[form]
        self.result = {"Tensor": "tensor", "bool": "flag", "self": "self"}.get(op.result, "list") if not form else "self"
        name = op.name + (f"_{op.overload}" if op.overload else "")
        explicit = None
        if op.words.get("c"):
            name, _, rest = op.words["c"].partition(": ")
            explicit = [p.split(" = ") for p in rest.split(", ")] if rest else None
        if inplace:
            name = op.words["inplace"] or name + "_"
        if self.outs:
            name += "_out"
        self.c_name = ("tn_new_" if self.result in ("tensor", "list") else "tn_") + name
        named = {p.name: p for p in op.parameters}
        if explicit:
            self.params = [Parameter(named[n], n, d[0] if d else LEFT_OUT.get(named[n].type)) for n, *d in explicit]
        else:
            self.params = [Parameter(p, p.method_name if inplace else p.name, p.c_default()) for p in op.parameters]
            if inplace:
                self.params[0].name = "x"
        needed = False  # what stands before a parameter that must be given must be given itself
        for p in reversed(self.params):
            needed = needed or p.default is None
            p.default = None if needed else p.default
        said = op.sentences[1 if inplace else 0:][:1] if not self.outs else []
        if not said and form:
            said = [f"{', '.join(self.outs or ['x'])} = {op.name}({', '.join(p.name for p in self.params)})."]
        if not said:
            op.refuse(f"it does not say what {self.c_name} is")
        self.doc = said[0]
        self.params = [Out(o) for o in self.outs] + self.params

    def c_params(self):
        return ", ".join(["tn_context* context", *(p.declared() for p in self.params)])

    def c_result(self):
        return {"tensor": "TN_NEW(tn_free) tn_tensor*", "list": "TN_NEW(tn_list_free) tn_list*", "flag": "int32_t",
                "self": "tn_status"}[self.result]

    def declaration(self):
        defaults = [f"{p.name} = {p.default}" for p in self.params if p.default]
        doc = self.doc + (f" Defaults: {', '.join(defaults)}." if defaults else "")
        return wrapped("/* ", doc + " */", " * ") + wrapped("", f"TN_API {self.c_result()} {self.c_name}({self.c_params()});", "    ")

    def definition(self):
        tensors = [p for p in self.params if p.kind == "tensor"]
        if len(tensors) > MOST_TENSORS:
            sys.exit(f"{self.c_name} takes {len(tensors)} tensors, and a call of C holds {MOST_TENSORS}")
        taken = [p.taken(tensors.index(p) if p in tensors else None) for p in self.params]
        takes, arguments = [line for line, _ in taken if line], [a for _, a in taken]
        if self.inplace:
            call = f"{arguments[0]}.{self.function}({', '.join(arguments[1:])})"
        elif self.function in NUMBER_FIRST and self.params[0].kind == "scalar":
            call = f" {NUMBER_FIRST[self.function]} ".join(arguments)
        else:
            call = f"tenure::{self.function}({', '.join(arguments)})"
        head, last = {"self": ("c::status_of", f"{call};"), "tensor": ("c::tensor_of", f"return {call};"),
                      "list": ("c::list_of", f"return c::give_list(call, {call});"),
                      "flag": ("c::flag_of", f"return int32_t{{{call}}};")}[self.result]
        names = "\\0".join([self.function, *(p.name + ("?" if p.optional else "") for p in tensors)])
        operands = f", {{{', '.join(p.name for p in tensors)}}}" if tensors else ""
        result = re.sub(r"TN_NEW\(\w+\) ", "", self.c_result())
        uses_call = any(re.search(r"\bcall\b", line) for line in takes + [last])
        lines = [("", f"{result} {self.c_name}({self.c_params()}) {{"),
                 ("  ", f'return {head}(context, "{names}"{operands}, [=](c::Call&{" call" if uses_call else ""}) {{'),
                 *[("    ", t) for t in takes + [last]], ("  ", "});"), ("", "}")]
        return "\n".join(line for indent, text in lines for line in wrapped(indent, text, indent + "    "))


def functions_of(family):
    return [Function(op, form) for op in family.ops if op.words.get("c") != "none" for form in ("", "inplace", "out")
            if not form or form in op]


def header(name, guard, head, body):
    return "\n".join([*head, "/* clang-format off */", f"#ifndef {guard}", f"#define {guard}", "", *body, "#endif", ""])


def make_ops(families):
    made = {}
    for family in families:
        functions = functions_of(family)
        body = ["#include <tenure/tenure.c.h>", "", "#ifdef __cplusplus", 'extern "C" {', "#endif", "",
                f"/* ---- {family.name}: {family.sentence} ---- */", ""]
        for f in functions:
            body += f.declaration()
        body += ["", "#ifdef __cplusplus", "}", "#endif", ""]
        made[f"include/tenure/c/{family.name}.h"] = header(
            family.name, f"TENURE_C_{family.name.upper()}_H", [f"/* {BY}{family.name}.list. Included by c_ops.h. */"], body)
        made[f"src/c_api/ops_{family.name}.cpp"] = (
            f"// {BY}{family.name}.list: the ops of the family {family.name}.\n// clang-format off\n"
            "#include <tenure/ops.h>\n\n#include \"c_api/arguments.h\"\n"
            "#include \"c_api/frame.h\"\n#include \"c_api/generators.h\"\n#include \"c_api/lists.h\"\n\n"
            "using namespace tenure;\n\nextern \"C\" {\n\n" + "\n\n".join(f.definition() for f in functions) + "\n\n}  // extern \"C\"\n")
    head = [f"/* The ops of the C API. {BY}. Included by tenure.c.h.",
            " *",
            " * Each is the C++ function of its name (include/tenure/ops/), with the same shapes, dtypes, errors and gradients.",
            " * Operands are borrowed for the call. A tensor or list that is returned is new: yours to free with tn_free or",
            " * tn_list_free; NULL after an error. `tn_<op>_` writes into its first argument and returns a status,",
            " * `tn_<op>_out` into what stands before its operands; an `out` without elements, on bytes of its own, takes the",
            " * result's shape. A flag that is returned is 0, 1, or -1 after an error. NULL stands for an int64_t*, a double* or an",
            " * optional tensor left out. */"]
    made["include/tenure/c_ops.h"] = header("c_ops", "TENURE_C_OPS_H", head,
                                            [*(f"#include <tenure/c/{f.name}.h>" for f in families), ""])
    return made


def words(comment):
    return re.sub(r"\s*\n\s*\*?\s*", " ", comment).strip()


def parse_header(text):
    """Functions and constants of a header, in order: what stands before each is its doc."""
    functions, constants = [], []
    pattern = re.compile(r"/\*(?P<doc>.*?)\*/\s*|(?P<fn>TN_API\b[^;{]*?\b(?P<name>tn_\w+)\((?P<params>[^;]*)\)\s*;)"
                         r"|(?P<typedef>typedef [^;{]*;)|(?P<enum>enum \{(?P<values>.*?)\};)", re.S)
    doc = group = ""
    for m in pattern.finditer(text):
        if m["doc"] is not None:
            doc = words(m["doc"])
            if title := re.fullmatch(r"---- (.*?) ----", doc):
                group, doc = title[1], ""
        elif m["enum"]:
            for name, value, what in re.findall(r"(TN_\w+) = (-?\d+),?(?:\s*/\*(.*?)\*/)?", m["values"], re.S):
                constants.append({"name": name, "value": int(value), "doc": words(what)})
        elif m["fn"]:
            head = m["fn"][: m["fn"].index(m["name"] + "(")]
            head = re.sub(r"^\s*#.*$", "", head, flags=re.M)
            free = re.search(r"(?:TN_NEW|malloc)\((\w+)", head)
            kind = re.sub(r"TN_API|TN_BORROWED|TN_NEW\(\w+\)|__attribute__\(\(.*?\)\)\s*(?=\s)", "", head, flags=re.S)
            ownership = "new" if free else "borrowed" if "TN_BORROWED" in head else "none"
            result = {"type": " ".join(kind.split()), "ownership": ownership}
            if free:
                result["free"] = free[1]
            params = []
            for p in re.split(r",\s*", " ".join(m["params"].split())):
                if p in ("void", ""):
                    continue
                q = re.fullmatch(r"(TN_CONSUMED )?(.*?)(\w+)", p)
                pointer = q[2].rstrip().endswith("*")
                params.append({"name": q[3], "type": q[2].strip(),
                               "ownership": "consumed" if q[1] else "borrowed" if pointer else "none"})
            names = {p["name"] for p in params}
            for p in params:
                if p["name"] + "_count" in names:
                    p["count"] = p["name"] + "_count"
            defaults = {}
            if d := re.search(r" Defaults: (.*)\.$", doc):
                defaults = dict(x.split(" = ") for x in d[1].split(", "))
                doc = doc[: d.start()]
            for p in params:
                if p["name"] in defaults:
                    p["default"] = defaults[p["name"]]
            functions.append({"name": m["name"], "group": group, "result": result, "parameters": params, "doc": doc})
    return functions, constants


def make_api(families, made):
    main = tree.text("include/tenure/tenure.c.h")
    functions, constants, of_family = [], [], {}
    for name, text in (("tenure", main), *((f.name, made[f"include/tenure/c/{f.name}.h"]) for f in families),
                       ("model", tree.text("include/tenure/c_model.h"))):
        f, c = parse_header(re.sub(r"static inline(?:[^\n]*\}\n|.*?\n}\n)", "", text, flags=re.S))
        if name not in ("tenure", "model"):  # bindings make functions of these, and write results where a language has a word for it
            f = [x if x["name"].endswith("_out") else {"name": x["name"], "op": re.sub("^tn_(new_)?", "", x["name"]), **x} for x in f]
        of_family[name] = f
        functions += f
        constants += c
    version = ".".join(re.search(rf"TN_VERSION_{part} (\d+)", main)[1] for part in ("MAJOR", "MINOR", "PATCH"))
    api = {"library": "tenure", "header": "tenure/tenure.c.h", "version": version, "constants": constants,
           "functions": functions}
    lines = [f'"{key}": {json.dumps(api[key], ensure_ascii=False)}' for key in ("library", "header", "version")]
    for key in ("constants", "functions"):
        rows = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in api[key])
        lines.append(f'"{key}": [\n{rows}\n]')
    left_out = {(op.c_name, p.name) for f in families for op in functions_of(f) for p in op.params if p.optional}

    def shown(f):
        return ", ".join(f"{p['type']} {p['name']}{'?' if (f['name'], p['name']) in left_out else ''}" for p in f["parameters"])

    more = {"share/tenure/api.json": "{\n" + ",\n".join(lines) + "\n}\n"}
    for name, rows in of_family.items():
        more[f"tests/c_api/functions_{name}.cpp"] = (
            f"// Made by tools/make_ops.py: functions of the C API, with their parameters; ? marks operands of ops that may be NULL.\n"
            f'// clang-format off\n#include "function.h"\n\nstatic const c_api_test::Functions functions_{name} = {{\n'
            + "".join(f'C_FUNCTION({f["name"]}, "{shown(f)}"),\n' for f in rows) + "};\n")
    return more, functions
