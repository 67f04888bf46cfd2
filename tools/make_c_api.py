#!/usr/bin/env python3
"""Makes what the C API is written down in more than once, and with --check compares it with what is there.

  src/c_api/ops.list       a line an op, by hand
    -> include/tenure/c_ops.h            the declarations of the ops
    -> src/c_api/ops_<family>.cpp        their definitions
  include/tenure/tenure.c.h, c_ops.h and c_model.h
    -> share/tenure/api.json             every function: name, parameters, ownership, doc, of ops `op`; and every constant
    -> tests/c_api/functions.inc         every function, so that no test can forget one

--check also looks that every op that a header of include/tenure/ops/ declares, and every method that writes, has its line.
"""
import json
import re
import sys

import check_rows
import tree

WIDTH = 120
# Functions of the op headers that C has in another form.
ELSEWHERE = {"tensor": "tn_new_from_data", "tensor_of": "tn_new_from_data", "from_blob": "tn_new_from_blob"}

# What C++ has with the number first as an operator alone.
NUMBER_FIRST = {"sub": "-", "div": "/"}


def wrapped(first, text, indent):
    """Lines of at most WIDTH columns."""
    lines, line = [], first
    for word in text.split(" "):
        if len(line) + len(word) > WIDTH and line.strip():
            lines.append(line.rstrip())
            line = indent
        line += word + " "
    return lines + [line.rstrip()]


class Op:
    def __init__(self, number, line):
        m = re.fullmatch(r"(\w+)(?: = (\w+))?\((.*?)\) -> (\w+) \| (.+)", line)
        if not m:
            sys.exit(f"src/c_api/ops.list:{number}: no op can be read from this line")
        self.name, self.function, params, self.result, self.doc = m[1], m[2] or m[1], m[3], m[4], m[5]
        self.params = []
        for p in filter(None, params.split(", ")):
            q = re.fullmatch(r"(\w+)(\?)? (\w+)(?: = (.+))?", p)
            if not q:
                sys.exit(f"src/c_api/ops.list:{number}: no parameter can be read from '{p}'")
            self.params.append((q[1], bool(q[2]), q[3], q[4]))

    @property
    def c_name(self):
        return ("tn_new_" if self.result in ("tensor", "list") else "tn_") + self.name

    def c_params(self):
        yield "tn_context* context"
        for kind, optional, name, _ in self.params:
            yield {
                "tensor": f"tn_tensor* {name}", "tensors": f"tn_tensor* const* {name}, size_t {name}_count",
                "scalar": f"tn_scalar {name}", "int": f"const int64_t* {name}" if optional else f"int64_t {name}",
                "double": f"const double* {name}" if optional else f"double {name}", "flag": f"int32_t {name}",
                "dims": f"const int64_t* {name}, size_t {name}_count", "dtype": f"tn_dtype {name}",
                "options": f"tn_dtype {name}", "text": f"const char* {name}", "generator": f"tn_generator* {name}",
            }[kind]

    def c_result(self):
        return {"tensor": "TN_NEW(tn_free) tn_tensor*", "list": "TN_NEW(tn_list_free) tn_list*", "flag": "int32_t",
                "self": "tn_status", "nothing": "tn_status"}[self.result]

    def declaration(self):
        defaults = [f"{n} = {d}" for _, _, n, d in self.params if d]
        doc = self.doc + (f" Defaults: {', '.join(defaults)}." if defaults else "")
        return wrapped("/* ", doc + " */", " * ") + wrapped("", f"TN_API {self.c_result()} {self.c_name}({', '.join(self.c_params())});", "    ")

    def definition(self):
        takes, arguments = [], []
        for kind, optional, name, _ in self.params:
            what = f'{name}, "{name}"'
            none = "_or_none" if optional else ""
            line, argument = {
                "tensor": (f"const Tensor& {name}_ = call.tensor{none}({what});",
                           f"std::optional<Tensor>({name} ? std::optional<Tensor>({name}_) : std::nullopt)"
                           if optional and self.function == "clamp" else f"{name}_"),
                "tensors": (f'const c::Tensors {name}_(call, {name}, {name}_count, "{name}");', f"{name}_"),
                "scalar": (f"const auto {name}_ = c::scalar{none}({what});", f"{name}_"),
                "int": ("", f"c::int_or_none({name})" if optional else name),
                "double": ("", f"c::double_or_none({name})" if optional else name),
                "flag": ("", f"{name} != 0"),
                "dims": (f'const IntArrayRef {name}_ = c::ints({name}, {name}_count, "{name}");', f"{name}_"),
                "dtype": (f"const auto {name}_ = c::dtype{none}({what});", f"{name}_"),
                "options": (f"const TensorOptions {name}_ = c::options({what});", f"{name}_"),
                "text": (f"const char* {name}_ = c::string({what});", f"{name}_"),
                "generator": (f"c::GeneratorArgument {name}_(call, {name});", f"{name}_"),
            }[kind]
            if line:
                takes.append(line)
            arguments.append(argument)
        if self.result == "self":
            call = f"{arguments[0]}.{self.function}({', '.join(arguments[1:])})"
        elif self.function in NUMBER_FIRST and self.params[0][0] == "scalar":
            call = f" {NUMBER_FIRST[self.function]} ".join(arguments)
        else:
            call = f"tenure::{self.function}({', '.join(arguments)})"
        quoted = f'context, "{self.function}"'
        if self.result in ("self", "nothing"):
            head, last = f"c::run_status<c::Needs::scope>({quoted}", f"{call};"
        elif self.result == "tensor":
            head, last = f"c::run<c::Needs::scope>({quoted}, c::kNoTensor", f"return c::give({call});"
        elif self.result == "list":
            head, last = f"c::run<c::Needs::scope>({quoted}, c::kNoList", f"return c::give_list(call, {call});"
        else:
            head, last = f"c::run<c::Needs::scope>({quoted}, int32_t{{-1}}", f"return int32_t{{{call}}};"
        result = re.sub(r"TN_NEW\(\w+\) ", "", self.c_result())
        uses_call = any(re.search(r"\bcall\b", line) for line in takes + [last])
        lines = [("", f"{result} {self.c_name}({', '.join(self.c_params())}) {{"),
                 ("  ", f"return {head}, [&](c::Call&{' call' if uses_call else ''}) {{"),
                 *[("    ", t) for t in takes + [last]], ("  ", "});"), ("", "}")]
        return "\n".join(line for indent, text in lines for line in wrapped(indent, text, indent + "    "))


def families():
    found = []
    for number, line in enumerate(tree.text("src/c_api/ops.list").splitlines(), 1):
        if line.startswith("== "):
            name, doc = line[3:].split(" | ")
            found.append((name, doc, []))
        elif line and not line.startswith("#"):
            found[-1][2].append(Op(number, line))
    return found


def make_ops():
    made = {}
    head = ["/* The ops of the C API, made by tools/make_c_api.py from src/c_api/ops.list. Included by tenure.c.h.",
            " *",
            " * Each is the C++ function of its name (include/tenure/ops/), with the same shapes, dtypes, errors and gradients.",
            " * Operands are borrowed for the call. A tensor or list that is returned is new: yours to free with tn_free or",
            " * tn_list_free; NULL after an error. `tn_<op>_` writes into its first argument and returns a status. A flag that is",
            " * returned is 0, 1, or -1 after an error. NULL stands for an int64_t*, a double* or an optional tensor left out. */",
            "/* clang-format off */", "#ifndef TENURE_C_OPS_H", "#define TENURE_C_OPS_H", "", "#include <tenure/tenure.c.h>", "",
            "#ifdef __cplusplus", 'extern "C" {', "#endif", ""]
    for name, doc, ops in families():
        head += [f"/* ---- {name}: {doc} ---- */", ""]
        for op in ops:
            head += op.declaration()
        head.append("")
        body = "\n\n".join(op.definition() for op in ops)
        made[f"src/c_api/ops_{name}.cpp"] = (
            f"// Made by tools/make_c_api.py from src/c_api/ops.list: the ops of the family {name}.\n// clang-format off\n"
            "#include <tenure/ops.h>\n\n#include \"c_api/arguments.h\"\n#include \"c_api/call.h\"\n"
            "#include \"c_api/generators.h\"\n#include \"c_api/results.h\"\n\n"
            f"using namespace tenure;\n\nextern \"C\" {{\n\n{body}\n\n}}  // extern \"C\"\n")
    made["include/tenure/c_ops.h"] = "\n".join(head + ["#ifdef __cplusplus", "}", "#endif", "", "#endif", ""])
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


def make_api(c_ops):
    main = tree.text("include/tenure/tenure.c.h")
    functions, constants = [], []
    for text in (main, c_ops, tree.text("include/tenure/c_model.h")):
        f, c = parse_header(re.sub(r"static inline(?:[^\n]*\}\n|.*?\n}\n)", "", text, flags=re.S))
        if text is c_ops:  # bindings make their own functions of these
            f = [{"name": x["name"], "op": re.sub("^tn_(new_)?", "", x["name"]), **x} for x in f]
        functions += f
        constants += c
    version = ".".join(re.search(rf"TN_VERSION_{part} (\d+)", main)[1] for part in ("MAJOR", "MINOR", "PATCH"))
    api = {"library": "tenure", "header": "tenure/tenure.c.h", "version": version, "constants": constants,
           "functions": functions}
    lines = [f'"{key}": {json.dumps(api[key], ensure_ascii=False)}' for key in ("library", "header", "version")]
    for key in ("constants", "functions"):
        rows = ",\n".join("  " + json.dumps(row, ensure_ascii=False) for row in api[key])
        lines.append(f'"{key}": [\n{rows}\n]')
    left_out = {(op.c_name, name) for _, _, ops in families() for op in ops for _, optional, name, _ in op.params if optional}

    def shown(f):
        return ", ".join(f"{p['type']} {p['name']}{'?' if (f['name'], p['name']) in left_out else ''}" for p in f["parameters"])

    inc = "".join(f'C_FUNCTION({f["name"]}, "{shown(f)}")\n' for f in functions)
    return {"share/tenure/api.json": "{\n" + ",\n".join(lines) + "\n}\n",
            "tests/c_api/functions.inc": "// clang-format off\n// Made by tools/make_c_api.py: every function of the C API with its "
                                         "parameters; ? marks operands of ops that may be NULL.\n" + inc}, functions


def complaints_about_ops():
    lines = {op.function for _, _, ops in families() for op in ops}
    for name in tree.files("include/tenure/ops/*.h"):
        for op, line in check_rows.declared(name):
            if op not in lines and op not in ELSEWHERE:
                yield f"{name}:{line}: {op} has no line in src/c_api/ops.list"
    for m in re.finditer(r"const Tensor& (\w+_)\(", tree.text("include/tenure/detail/methods_inplace.inc")):
        if m[1] not in lines:
            yield f"include/tenure/detail/methods_inplace.inc: {m[1]} has no line in src/c_api/ops.list"


def main():
    made = make_ops()
    more, functions = make_api(made["include/tenure/c_ops.h"])
    made |= more
    if "--check" not in sys.argv:
        for name, text in made.items():
            path = tree.ROOT / name
            path.parent.mkdir(parents=True, exist_ok=True)
            if not path.exists() or path.read_text(encoding="utf-8") != text:
                path.write_text(text, encoding="utf-8")
                print(f"made {name}")
        return 0
    complaints = sorted(set(complaints_about_ops()))
    for name, text in made.items():
        if not (tree.ROOT / name).exists() or tree.text(name) != text:
            complaints.append(f"{name} is not what tools/make_c_api.py makes: run it")
    for f in functions:
        if not f["doc"]:
            complaints.append(f"{f['name']} has no comment")
    return tree.report("C API", complaints, f"{len(functions)} functions are as their list and header say")


if __name__ == "__main__":
    sys.exit(main())
