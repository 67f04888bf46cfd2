"""The list of signatures, src/signatures/<family>.list: what every op is, a line each, and what follows from a line.

    == math | What C says of the family.
    exp(Tensor x) -> Tensor : method donates inplace | e to the x. | x = exp(x).
    clamp.tensor(Tensor x, Tensor? min, Tensor? max = none) -> Tensor | The same with tensors, either of which may be NULL.

    name.overload(parameters) -> result : words | C's sentence | C's sentence for the form in place

A line that begins with blanks goes on with the one before; `#` begins a comment, `///` says of the method that follows what it
is. The overload names the C function: tn_new_clamp_tensor.

Parameters are `type name = default`, with ATen's types: Tensor Tensor? Tensor[] Scalar Scalar? int int? int[] float float? bool
bool? ScalarType ScalarType? TensorOptions Device str Generator. `name/other`: it is called so as a parameter of a method.
`Tensor? x = {}` is a handle that may be empty, any other `Tensor?` a std::optional. `Generator?`, the last: there is a form with
it, which has no defaults, and one without; behind TensorOptions it may come before them, too. C gives what is left out a value of
its own (NULL, TN_DEFAULT, none).

Results: Tensor, two to four of them as (Tensor, Tensor), (Tensor, Tensor[]), Tensor[], bool, ScalarType (not in C); `self` is the
first parameter, written.

Words:
    integers           it takes nothing else (and bools)
    method             x.name(...) of Tensor and of SharedTensor
    method_by_hand     the same, declared and not defined
    no_function        there is no name(x, ...)
    donates            given x for good it may write into it: name(Tensor&&, ...), and the method for an rvalue
    inplace            x.name_(...), which does the same into x; inplace(name_) if C's name is another; without a
                       sentence of its own: "x = name(x, ...)."
    out                name_out(out, ...) and name_outf(..., out), which write the result into out; out(in_order): out may be
                       an operand, each element of which is read before the same one is written
    alias(name, ...)   other names of the function, in C++ alone, with all its forms but operators
    operator(+)        a + b is this function; with inplace, a += b too
    reads(x, result)   what its gradient reads: operands, results, `more` that it computed; reads(): nothing; without the word
                       it has no gradient of its own: it is made of other ops, or has none. tests/ops/run_reads.cpp looks
    c(name)            C's name; c(none); c(name: a, b = 1): with these parameters and defaults alone
    gradient(Name)     what PyTorch prints as the gradient's name, if not <Name>Backward0; gradient(by rule): src/ops/backward_names.cpp
"""
import copy
import re
import sys

import tree

FOLDER = "src/signatures"
# Type: in C++, in C's kinds.
TYPES = {
    "Tensor": ("const Tensor&", "tensor"), "Tensor?": ("std::optional<Tensor>", "tensor"), "Tensor[]": ("TensorList", "tensors"),
    "Scalar": ("const Scalar&", "scalar"), "Scalar?": ("std::optional<Scalar>", "scalar"), "int": ("int64_t", "int"),
    "int?": ("std::optional<int64_t>", "int"), "int[]": ("IntArrayRef", "dims"), "float": ("double", "double"),
    "float?": ("std::optional<double>", "double"), "bool": ("bool", "flag"), "bool?": ("std::optional<bool>", None),
    "ScalarType": ("ScalarType", "dtype"), "ScalarType?": ("std::optional<ScalarType>", "dtype"),
    "float[]?": ("std::optional<std::vector<double>>", None), "Scalar[]": ("const std::vector<Scalar>&", None),
    "TensorOptions": ("TensorOptions", "options"), "TensorOptions&": ("const TensorOptions&", "options"), "Device": ("Device", None),
    "str": ("std::string_view", "text"), "Generator": ("Generator&", "generator"), "Generator?": ("Generator&", "generator"),
}
RESULTS = {"Tensor": ("Tensor", "tensor"), "(Tensor, Tensor)": ("std::tuple<Tensor, Tensor>", "list"),
           "(Tensor, Tensor, Tensor)": ("std::tuple<Tensor, Tensor, Tensor>", "list"),
           "(Tensor, Tensor, Tensor, Tensor)": ("std::tuple<Tensor, Tensor, Tensor, Tensor>", "list"),
           "(Tensor, Tensor[])": ("std::tuple<Tensor, std::vector<Tensor>>", "list"),
           "Tensor[]": ("std::vector<Tensor>", "list"), "bool": ("bool", "flag"), "ScalarType": ("ScalarType", None),
           "self": ("const Tensor&", "self")}
# Defaults of words: in C++, in C.
DEFAULTS = {"none": ("std::nullopt", "none"), "{}": ("{}", None), "true": ("true", "1"), "false": ("false", "0"),
            "last_two": ("{-2, -1}", None), "None": ("Reduction::None", "0"), "Mean": ("Reduction::Mean", "1"), "Sum": ("Reduction::Sum", "2")}
# What C gives for what is left out, whatever C++ says.
LEFT_OUT = {"Tensor?": "NULL", "Scalar?": "none", "int?": "none", "float?": "none", "ScalarType?": "TN_DEFAULT", "float[]?": "none",
            "TensorOptions": "TN_DEFAULT", "Generator": "NULL", "Generator?": "NULL"}
FLAGS = ("integers", "method", "method_by_hand", "no_function", "donates", "inplace", "out")
WITH_TEXT = ("inplace", "out", "alias", "operator", "reads", "gradient", "c")


class Parameter:
    def __init__(self, type_, name, method_name, default):
        self.type, self.name, self.method_name, self.default = type_, name, method_name, default

    def cpp_type(self):
        return "const Tensor&" if self.type == "Tensor?" and self.default == "{}" else TYPES[self.type][0]

    def cpp(self, method=False, defaults=True):
        text = f"{self.cpp_type()} {self.method_name if method else self.name}"
        if not defaults or self.default is None:
            return text
        value = "Tensor()" if self.type == "Tensor?" and self.default == "{}" else DEFAULTS.get(self.default, (self.default,))[0]
        return f"{text} = {value}"

    def argument(self):
        return self.method_name

    def c_default(self):
        if self.type in LEFT_OUT:
            return LEFT_OUT[self.type]
        if self.default is None:
            return None
        if self.type == "float" and "e" in self.default:
            return repr(float(self.default))
        return DEFAULTS.get(self.default, (None, self.default))[1]

    @property
    def optional(self):
        return self.type.endswith("?") and self.type != "Generator?"


class Op:
    """A line of the list."""

    def __init__(self, family, where, line, doc):
        self.family, self.where, self.doc, self.of = family, where, doc, None
        head, *self.sentences = line.split(" | ")
        m = re.fullmatch(r"([\w\[\]]+)(?:\.(\w+))?\((.*?)\) -> (\([^)]*\)|\S+)(?: : (.*))?", head)
        if not m:
            self.refuse("this is no op")
        self.name, self.overload, self.result = m[1], m[2] or "", m[4]
        if self.result not in RESULTS:
            self.refuse(f"{self.result} is no result")
        self.parameters = [self.parameter(p) for p in filter(None, m[3].split(", "))]
        self.words = dict(self.word(w) for w in re.findall(r"\w+(?:\([^)]*\))?|\S", m[5] or ""))
        for read in self.reads or ():
            if read not in ("result", "more", *(p.name for p in self.parameters if p.type.startswith("Tensor"))):
                self.refuse(f"'{read}' is nothing that a gradient reads")

    def refuse(self, why):
        sys.exit(f"{self.where}: {why}")

    def parameter(self, text):
        m = re.fullmatch(r"(\S+) (\w+)(?:/(\w+))?(?: = (.+))?", text)
        if not m or m[1] not in TYPES:
            self.refuse(f"'{text}' is no parameter")
        return Parameter(m[1], m[2], m[3] or m[2], m[4])

    def alias(self, name):
        other = copy.copy(self)
        other.name, other.of, other.doc = name, self.name, []
        other.words = {w: t for w, t in self.words.items() if w in ("method", "method_by_hand", "inplace", "out")} | {"c": "none"}
        if "inplace" in other.words:
            other.words["inplace"] = None
        return other

    def word(self, text):
        m = re.fullmatch(r"(\w+)(?:\((.*)\))?", text)
        if not m or m[1] not in (FLAGS if m[2] is None else WITH_TEXT):
            self.refuse(f"'{text}' is no word of the list")
        return m[1], m[2]

    def __contains__(self, word):
        return word in self.words

    @property
    def reads(self):
        """What its gradient reads, or None."""
        return [r for r in self.words["reads"].split(", ") if r] if "reads" in self else None

    @property
    def has_function(self):
        return "no_function" not in self

    @property
    def elementwise(self):
        """How many tensors, 1 or 2, an elementwise function takes that needs nothing else, or 0."""
        needed = self.operands()
        fits = "donates" in self and self.has_function and len(needed) <= 2 and all(p.type == "Tensor" for p in needed)
        return len(needed) if fits and not self.of else 0

    def out_parameters(self):
        """What its results are called where they are given."""
        return ["out"] if self.result == "Tensor" else ["values", "indices"]

    @property
    def has_method(self):
        return "method" in self or "method_by_hand" in self

    @property
    def writes(self):
        """It is a method that writes, and no function."""
        return self.result == "self" and not self.has_function

    def cpp_result(self):
        return RESULTS[self.result][0]

    def overloads(self, method=False):
        """Lists of parameters with whether each has its default: one, or those without and with a generator."""
        ps = self.parameters[1:] if method else self.parameters
        if not ps or ps[-1].type != "Generator?":
            return [[(p, True) for p in ps]]
        rest, generator = ps[:-1], (ps[-1], False)
        forms = [[(p, True) for p in rest], [*((p, False) for p in rest), generator]]
        if rest and rest[-1].type == "TensorOptions":
            forms.append([*((p, False) for p in rest[:-1]), generator, (rest[-1], True)])
        return forms

    def functions(self):
        """The C++ functions: (result, name, parameters as text)."""
        if not self.has_function:
            return []
        return [(self.cpp_result(), self.name, [p.cpp(defaults=d) for p, d in form]) for form in self.overloads()]

    def operator(self):
        """What its operator is declared as, or None."""
        if "operator" not in self:
            return None
        return self.cpp_result(), "operator" + self.words["operator"], [p.cpp(defaults=False) for p in self.operands()]

    def assigned(self):
        """What stands right of `+=`, or None for an operator that has no such form."""
        operands = self.operands()
        return operands[1] if len(operands) == 2 and self.words["operator"] in "+-*/&|^" else None

    def operands(self):
        return [p for p in self.parameters if p.default is None]


class Family:
    def __init__(self, name, sentence):
        self.name, self.sentence, self.ops = name, sentence, []


def lines_of(path):
    """The lines, each with those that go on with it."""
    whole = []
    for number, line in enumerate(tree.text(path).splitlines(), 1):
        if line.startswith(" ") and line.strip() and whole:
            whole[-1][1] += " " + line.strip()
        elif line.strip() and not line.startswith("#"):
            whole.append([number, line.rstrip()])
    return whole


def with_aliases(family):
    """The ops of other names, behind those that they are."""
    for op in list(family.ops):
        if "alias" in op:
            family.ops += [op.alias(name) for name in op.words["alias"].split(", ")]


def refuse_twins(families):
    seen = {}
    for op in (op for f in families for op in f.ops):
        for what in ({f"{op.name}.{op.overload}"} | {f"{r} {n}({', '.join(ps)})" for r, n, ps in op.functions()}):
            if what in seen:
                op.refuse(f"{what} is listed at {seen[what]} already")
            seen[what] = op.where
    gradients = {}
    for op in (op for f in families for op in f.ops if "gradient" in op):
        if gradients.setdefault(op.name, op.words["gradient"]) != op.words["gradient"]:
            op.refuse(f"{op.name} has a gradient of another name")


def read():
    families = []
    for path in tree.files(f"{FOLDER}/*.list"):
        family, doc = None, []
        for number, line in lines_of(path):
            where = f"{path}:{number}"
            if line.startswith("== "):
                name, sentence = line[3:].split(" | ")
                family = Family(name, sentence)
                if name != path.stem:
                    sys.exit(f"{where}: the family of {path.name} is {path.stem}")
                families.append(family)
            elif line.startswith("///"):
                doc.append(line)
            else:
                family.ops.append(Op(family, where, line, doc))
                doc = []
    for family in families:
        with_aliases(family)
    refuse_twins(families)
    return families
