"""What is made of the list for C++: methods, the forms that are given a tensor for good, and names of gradients."""
import re

OF = "TENURE_METHODS_OF_TENSOR"
BY = "Made by tools/make_ops.py from src/signatures/"
# What a macro calls a result with a comma in it.
IN_MACROS = {"(Tensor, Tensor)": "TwoTensors", "(Tensor, Tensor, Tensor)": "ThreeTensors"}


def wrapped(first, text, indent, width=120):
    """Lines of at most so many columns."""
    lines, line = [], first
    for word in text.split(" "):
        if len(line) + len(word) > width and line.strip():
            lines.append(line.rstrip())
            line = indent
        line += word + " "
    return lines + [line.rstrip()]


def method_parameters(form, defaults=True):
    return ", ".join(p.cpp(method=True, defaults=defaults and d) for p, d in form)


def declarations(op):
    """The methods of Tensor and SharedTensor, and those of Tensor alone."""
    both, alone = [], []
    if op.has_method:
        for form in op.overloads(method=True):
            head = f"{op.cpp_result()} {'operator' + op.name.removeprefix('operator') if op.name.startswith('operator') else op.name}"
            both.append(f"{head}({method_parameters(form)}) const{'&' if 'donates' in op else ''};")
            if "donates" in op:
                alone.append(f"{head}({method_parameters(form)}) &&;")
    written = op.name + "_" if "inplace" in op else op.name if op.writes else None
    if written:
        for form in op.overloads(method=True):
            alone.append(f"const Tensor& {written}({method_parameters(form)}) const;")
    if "operator" in op and "inplace" in op and op.assigned():
        alone.append(f"Tensor& operator{op.words['operator']}=({op.assigned().cpp(method=True, defaults=False)});")
    return both, alone


def methods(family):
    both, alone = [], []
    for op in family.ops:
        b, a = declarations(op)
        both += [*(op.doc if b else ()), *b]
        alone += [*(op.doc if a and not b else ()), *a]
    if not both and not alone:
        return None
    text = [f"// {BY}{family.name}.list: the methods of the family {family.name}."]
    for line in both:
        text += wrapped("", line, "    ")
    if alone:
        text.append(f"#ifdef {OF}")
        for line in alone:
            text += wrapped("", line, "    ")
        text.append("#endif")
    return "\n".join(text) + "\n"


def umbrella(families):
    """methods.inc: those of all families."""
    return "".join([f"""// {BY}: all methods that are functions of ops.h with this tensor as the first argument, which state shapes,
// dtypes, errors and gradients. Those of Tensor alone are
//   - methods of an rvalue, as std::move(x).exp() and (a + b).exp(), which write into that tensor if it is given for good: see
//     memory::Donation. Each does what the method of its name does otherwise.
//   - methods that write into this tensor and return it, whose names end in an underscore. Each has the semantics of the
//     function of its name without that: the result must have this tensor's shape (ShapeError) and convert to its dtype without
//     changing kind (DTypeError). Inputs that partly overlap with this tensor are a ValueError. On a leaf that requires a
//     gradient, outside no_grad: GradError. On a tensor that was recorded: the history follows, as in ATen.
""", *(f"#include <tenure/detail/methods/{f.name}.inc>\n" for f in families if methods(f)),
                    "#include <tenure/detail/methods_by_hand.inc>\n"])


def donating(family):
    """The functions for an rvalue: (what, name, op's name, C++ parameters, the tensor's place)."""
    for op in family.ops:
        if "donates" not in op:
            continue
        first = op.parameters[0].type == "Tensor"
        if first and op.has_function:
            yield "function", op.name, op, op.parameters
        if "operator" in op:
            yield "operator", "operator" + op.words["operator"], op, op.operands()


def donating_declarations(family):
    lines = []
    for kind, name, op, parameters in sorted(donating(family), key=lambda d: d[0]):
        at = next(i for i, p in enumerate(parameters) if p.type == "Tensor")
        shown = [f"Tensor&& {p.name}" if i == at else p.cpp(defaults=kind == "function") for i, p in enumerate(parameters)]
        lines += wrapped("", f"TENURE_API Tensor {name}({', '.join(shown)});", "    ")
    if not lines:
        return None
    return f"// {BY}{family.name}.list: functions for an rvalue.\n" + "\n".join(lines) + "\n"


def out_declarations(family):
    """name_out(out, ...) and name_outf(..., out)."""
    lines = []
    for op in family.ops:
        if "out" not in op:
            continue
        outs = op.out_parameters()
        shown = [f"const Tensor& {o}" for o in outs]
        result = "const Tensor&" if len(outs) == 1 else "std::tuple<const Tensor&, const Tensor&>"
        lines += wrapped("", f"TENURE_API {result} {op.name}_out({', '.join([*shown, *(p.cpp() for p in op.parameters)])});", "    ")
        lines += wrapped("", f"TENURE_API {result} {op.name}_outf("
                         f"{', '.join([*(p.cpp(defaults=False) for p in op.parameters), *shown])});", "    ")
    if not lines:
        return None
    return f"// {BY}{family.name}.list: functions that write their results into tensors, see ops.h.\n" + "\n".join(lines) + "\n"


def alias_declarations(family):
    lines = []
    for op in family.ops:
        if op.of:
            lines += wrapped("", f"/// {op.of}.", "/// ")
            lines += wrapped("", f"TENURE_API {op.cpp_result()} {op.name}({', '.join(p.cpp() for p in op.parameters)});", "    ")
    if not lines:
        return None
    return f"// {BY}{family.name}.list: other names of functions.\n" + "\n".join(lines) + "\n"


def macro(name, *arguments):
    return f"{name}({', '.join(arguments)})"


def alias_definitions(op):
    ps, names = f"({', '.join(p.cpp(defaults=False) for p in op.parameters)})", [p.name for p in op.parameters]
    method, rest = f"({', '.join(p.cpp(True, False) for p in op.parameters[1:])})", [p.method_name for p in op.parameters[1:]]
    result = IN_MACROS.get(op.result, op.cpp_result())
    lines = [macro("TENURE_ALIAS", result, op.name, op.of, ps, *names)]
    if "method" in op:
        lines.append(macro("TENURE_METHOD", result, op.name, method, *rest))
    if "inplace" in op:
        lines.append(macro("TENURE_ALIAS_IN_PLACE", op.name, op.of, method, *rest))
    if "out" in op:
        outs = op.out_parameters()
        lines.append(macro("TENURE_ALIAS_OUT" if len(outs) == 1 else "TENURE_ALIAS_OUTS", op.name, op.of, ps, *names))
    return lines


def definitions(family):
    lines = []
    for op in family.ops:
        if op.of:
            lines += alias_definitions(op)
            continue
        if "donates" in op and "method" in op:
            ps = op.parameters[1:]
            lines.append(macro("TENURE_DONATING", op.name, f"({', '.join(p.cpp(True, False) for p in ps)})", *(p.method_name for p in ps)))
        elif "method" in op:
            result = IN_MACROS.get(op.result, op.cpp_result())
            for form in op.overloads(method=True):
                lines.append(macro("TENURE_METHOD", result, op.name, f"({method_parameters(form, False)})", *(p.method_name for p, _ in form)))
        if "inplace" in op:
            ps = op.parameters[1:]
            lines.append(macro("TENURE_IN_PLACE", op.name, "true" if op.reads is None else "false",
                               f"({', '.join(p.cpp(True, False) for p in ps)})", *(p.method_name for p in ps)))
        if "out" in op:
            ps = f"({', '.join(p.cpp(defaults=False) for p in op.parameters)})"
            names = [p.name for p in op.parameters]
            if len(op.out_parameters()) == 1:
                lines.append(macro("TENURE_OUT", op.name, "out" if op.words["out"] == "in_order" else "out_apart", ps, *names))
            else:
                lines.append(macro("TENURE_OUTS", op.name, ps, *names))
        for kind, name, of, parameters in donating(family):
            if of is not op or (kind == "function" and "method" in op):
                continue
            rest = [p for p in parameters if p.type != "Tensor"] if parameters[0].type != "Tensor" else parameters[1:]
            what = "TENURE_DONATING_ONLY" if parameters[0].type == "Tensor" else "TENURE_DONATING_SECOND"
            lines.append(macro(what, name, f'"{op.name}"', f"({', '.join(p.cpp(defaults=False) for p in rest)})", *(p.name for p in rest)))
        if "operator" in op and "inplace" in op and op.assigned():
            lines.append(macro("TENURE_ASSIGNMENT", op.words["operator"] + "=", op.name + "_", op.assigned().cpp_type()))
    if not lines:
        return None
    text = [f"// {BY}{family.name}.list: what follows from its lines.", "// clang-format off", '#include "ops/methods.h"',
            f'#include "tenure/ops/{family.name}.h"', "", "namespace tenure {", "inline namespace v1 {", ""]
    for line in lines:
        text += wrapped("", line, "    ")
    return "\n".join([*text, "", "}  // namespace v1", "}  // namespace tenure", ""])


def gradient_names(families):
    """(op, name or rule) where the name is not <Name>Backward0."""
    named = [(op.name, op.words["gradient"]) for f in families for op in f.ops if "gradient" in op]
    rows = [f'    {{"{op}", {"&" + re.sub(r"^by ", "by_", name) if name.startswith("by ") else "nullptr"}, '
            f'"{"" if name.startswith("by ") else name}"}},' for op, name in sorted(set(named))]
    return f"// {BY}: ops whose gradient's name is not <Name>Backward0.\n" + "\n".join(rows) + "\n"


def reads(families):
    """(op, its tensors, what its gradient reads), for the test."""
    rows = [f'{{"{op.name}", {{{", ".join(quoted(p.name) for p in op.parameters if p.type in ("Tensor", "Tensor?"))}}}, '
            f'{{{", ".join(map(quoted, op.reads))}}}}},' for f in families for op in f.ops if op.reads is not None]
    return f"// {BY}: ops, their tensors, and what their gradients read.\n" + "\n".join(rows) + "\n"


def forms(family):
    """For the test of forms: each function with the tensors that it takes, and what it does in place and into outs."""
    rows = []
    for op in family.ops:
        if not op.has_function or not ("inplace" in op or "out" in op):
            continue
        tensors, arguments = [], []
        for p in op.parameters:
            if p.type in ("Tensor", "Tensor?"):
                arguments.append(f"a[{len(tensors)}]")
                tensors.append(p.name)
            elif p.type == "Tensor[]":
                arguments.append("TensorList(a)")
                tensors += [p.name, p.name]
            elif p.default is not None:
                arguments.append(p.cpp().split(" = ")[1])
            elif p.name == "ord":
                arguments.append({"str": '"fro"'}.get(p.type, "Scalar(1)"))
            elif p.name == "reduce":
                arguments.append('"add"' if op.name == "scatter" else '"amax"')
            else:
                arguments.append({"Scalar": "Scalar(2)", "Scalar?": "Scalar(0.5)", "str": '"floor"', "int[]": "IntArrayRef({0})", "bool?": "true",
                                  "int": "1"}[p.type])
        call = ", ".join(arguments)
        two = op.result == "(Tensor, Tensor)"
        fresh = f"const auto r = tenure::{op.name}({call}); return Tensors{{std::get<0>(r), std::get<1>(r)}};" if two else \
            f"return Tensors{{tenure::{op.name}({call})}};"
        in_place = f"[](const Tensors& a) -> const Tensor& {{ return a[0].{op.name}_({', '.join(arguments[1:])}); }}" if "inplace" in op else "nullptr"
        outs = ", ".join(f"o[{i}]" for i in range(2 if two else 1))
        first = f"std::get<0>(tenure::{op.name}_out({outs}, {call}))" if two else f"tenure::{op.name}_out({outs}, {call})"
        last = f"std::get<0>(tenure::{op.name}_outf({call}, {outs}))" if two else f"tenure::{op.name}_outf({call}, {outs})"
        out = [f"[](const Tensors& o, const Tensors& a) -> const Tensor& {{ return {o}; }}" for o in (first, last)] if "out" in op else ["nullptr"] * 2
        names = ", ".join(map(quoted, tensors))
        full = op.name + (f".{op.overload}" if op.overload else "")
        in_order = "true" if op.words.get("out") == "in_order" else "false"
        rows += [f'{{"{full}", {{{names}}}, {in_order},', f"    [](const Tensors& a) {{ {fresh} }},", f"    {in_place},", *(f"    {o}," for o in out), "},"]
    return f"// {BY}{family.name}.list: functions, the tensors that they take, and their forms.\n// clang-format off\n" + "\n".join(rows) + "\n" if rows else None


def elementwise(families):
    """For the test at the ends of the number line, which tries them all."""
    ops = [op for f in families for op in f.ops if op.elementwise]
    rows = [f"ELEMENTWISE_{op.elementwise}{'_METHOD' if op.has_method else ''}({op.name})" for op in ops if "integers" not in op]
    whole = [f"ELEMENTWISE_{op.elementwise}_INTEGERS({op.name})" for op in ops if "integers" in op]
    defaults = "".join(f"""#ifndef ELEMENTWISE_{n}_METHOD
#define ELEMENTWISE_{n}_METHOD ELEMENTWISE_{n}
#endif
#ifndef ELEMENTWISE_{n}_INTEGERS
#define ELEMENTWISE_{n}_INTEGERS(name)
#endif
""" for n in (1, 2))
    undone = "".join(f"#undef ELEMENTWISE_{n}{kind}\n" for n in (1, 2) for kind in ("", "_METHOD", "_INTEGERS"))
    return (f"// {BY}: elementwise functions of one tensor and of two: with a method, without, and of integers alone.\n" + defaults +
            "\n".join(dict.fromkeys(rows + whole)) + "\n" + undone)


def quoted(text):
    return f'"{text}"'


def make(families):
    made = {"tests/ops/reads.inc": reads(families),
            "tests/support/elementwise.inc": elementwise(families),
            "include/tenure/detail/methods.inc": umbrella(families), "src/ops/made/gradient_names.inc": gradient_names(families)}
    for f in families:
        for name, text in ((f"include/tenure/detail/methods/{f.name}.inc", methods(f)),
                           (f"include/tenure/detail/donating/{f.name}.inc", donating_declarations(f)),
                           (f"include/tenure/detail/out/{f.name}.inc", out_declarations(f)),
                           (f"include/tenure/detail/alias/{f.name}.inc", alias_declarations(f)),
                           (f"tests/ops/forms/{f.name}.inc", forms(f)),
                           (f"src/ops/made/{f.name}.cpp", definitions(f))):
            if text:
                made[name] = text
    return made
