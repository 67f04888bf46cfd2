#!/usr/bin/env python3
"""Every public function, method and operator that can fail names the line of the program that called it.

A program is made that calls each one, as the headers declare it, on a line of its own and so that it must fail: with an
empty handle and no scope open. It is compiled as a program of a user is, against the shared library, and says which error
did not name its line. A declaration with a parameter that no value is known for is an error, so that a new function is
tried too; what cannot fail so is named in SILENT.

    run.py --compiler g++ --flags=-O0 --include DIR --library LIB --build DIR [--without-lines]

--without-lines: a small program without debug information, whose errors must say, once, how to see lines.

Exit code: 0 every error named its line, 1 otherwise, 77 if the compiler is not there.
"""
import argparse
import pathlib
import re
import shutil
import subprocess
import sys

# What a parameter of that type is given.
VALUES = {
    "Tensor": "t", "Tensor&&": "std::move(u)", "Scalar": "Scalar(1)", "int64_t": "int64_t{1}", "int": "1", "double": "0.5",
    "bool": "true", "uint64_t": "uint64_t{1}", "IntArrayRef": "sizes", "TensorOptions": "TensorOptions()", "Generator&": "generator",
    "std::string_view": "std::string_view(\"x\")", "std::string": "std::string(\"x\")", "TensorList": "TensorList(list)",
    "ScalarType": "kFloat", "Device": "Device(kCPU)", "void*": "nullptr", "SharedTensor": "shared",
    "std::function<void(const Tensor&)>": "[](const Tensor&) {}",
    "std::function<Tensor(const std::vector<Tensor>&)>": "[](const std::vector<Tensor>& x) { return x[0]; }",
    "std::function<void(void*)>": "std::function<void(void*)>()", "detail::TensorData": "detail::TensorData(1.0)",
    "std::vector<double>": "std::vector<double>{1}", "std::vector<Scalar>": "std::vector<Scalar>{1}",
    "std::vector<Tensor>": "list", "std::vector<int64_t>": "std::vector<int64_t>{1}", "ArrayRef<Tensor>": "TensorList(list)",
}
# Functions of namespaces inside tenure; None: not for programs.
INSIDE = {"backward": "autograd::backward", "lasting_name": None, "get_refcount": "for_testing::get_refcount",
          "set_next_generation": None, "tensor_of": None, "wants_node": None, "record": None, "record_inplace": None}
# What takes any handle.
SILENT = {"Tensor::defined()", "Tensor::is_same(const Tensor& other)", "Tensor::swap(Tensor & o)", "SharedTensor::defined()",
          "SharedTensor::is_same(const SharedTensor& other)", "SharedTensor::operator=(SharedTensor o)",
          "can_cast(ScalarType from_, ScalarType to)", "promote_types(ScalarType a, ScalarType b)",
          "result_type(const Scalar& a, const Scalar& b)"}
DECLARATION = re.compile(r"(?P<result>[\w:<>,&* ]+[ &*>])(?P<name>operator\s*[^\s(\w]+|operator\(\)|\w+)\s*\((?P<parameters>.*)\)"
                         r"\s*(?:const)?\s*(?P<reference>&{0,2})\s*(?:noexcept)?$")
NO_CALL = {"explicit", "template", "using", "friend", "static", "struct", "class", "return", "extern"}


def without_comments(text):
    return re.sub(r"//[^\n]*", "", text)


def split(parameters):
    """The parameters of a list, also where a type holds commas."""
    out, depth, start = [], 0, 0
    for i, c in enumerate(parameters + ","):
        depth += (c in "<({") - (c in ">)}")
        if c == "," and depth == 0:
            out.append(parameters[start:i].strip())
            start = i + 1
    return [p for p in out if p]


def value_of(parameter):
    """An expression of a parameter's type; KeyError if none is known."""
    text = re.sub(r"\s+", " ", re.sub(r"\s*=.*$", "", parameter)).strip()
    m = re.match(r"(?:const )?(.*?)\s*(&&|&|\*)?\s*(\w+)?$", text)
    kind, reference = m[1], m[2] or ""
    if optional := re.match(r"std::optional<(.*)>$", kind):
        return f"std::optional<{optional[1]}>({VALUES[optional[1]]})"
    if reference and kind + reference in VALUES and not text.startswith("const "):
        return VALUES[kind + reference]
    return VALUES[kind]


def declarations(text):
    """What stands before each `;` and each body, on one line; bodies are left out."""
    text = re.sub(r"(?m)^\s*#.*$", "", text)
    out, depth, start = [], 0, 0
    for i, c in enumerate(text):
        if c == "{" or (c == ";" and depth == 0):
            if depth == 0:
                out.append(re.sub(r"\s+", " ", text[start:i]).strip())
                start = i + 1
            depth += c == "{"
        elif c == "}":
            depth -= 1
            start = i + 1
    return out


def functions(text):
    """(name, parameters, whether it consumes its object, its declaration) of each function in a text."""
    for line in declarations(text):
        line = re.sub(r"^(?:(?:public|private):|\[\[[^]]*\]\]|TENURE_API|virtual)\s*", "", line)
        m = DECLARATION.match(line)
        if m and line.split()[0] not in NO_CALL and "= delete" not in line and "= default" not in line:
            yield m["name"].replace(" ", ""), split(m["parameters"]), m["reference"] == "&&", f"{m['name']}({m['parameters']})"


def calls(include):
    """One line of C++ for each declaration, and what could not be called."""
    lines, unknown, seen = [], [], set()

    def add(what, code, parameters):
        try:
            arguments = ", ".join(value_of(p) for p in parameters)
        except KeyError as e:
            unknown.append(f"{what}: no value is known for a parameter of type {e}")
            return
        if (key := code.format(arguments)) not in seen:
            seen.add(key)
            shown = what.replace('"', "'")
            lines.append(f'  TRY("{shown}", {key});'.replace("\\", ""))

    root = include / "tenure"
    for header in [*sorted((root / "ops").glob("*.h")), *sorted((root / "detail" / "donating").glob("*.inc")), root / "shared.h", root / "autograd.h", root / "tensor.h"]:
        marked = "".join(re.findall(r"TENURE_API[^;{}]*(?:\{\}[^;{}]*)*;", without_comments(header.read_text())))
        for name, parameters, _, declaration in functions(marked.replace("{}", "")):
            if name != "operator<<" and INSIDE.get(name, name):
                add(declaration, f"tenure::{INSIDE.get(name, name)}({{}})", parameters)
    methods = "\n".join(without_comments(part.read_text()) for part in sorted((root / "detail" / "methods").glob("*.inc")))
    of_both = re.sub(r"(?s)#ifdef TENURE_METHODS_OF_TENSOR.*?#endif", "", methods)

    def body(header, name):
        text = without_comments((root / header).read_text())
        text = text[re.search(rf'gnu::visibility\("default"\)]] {name}\b[^{{;]*{{', text).end():]
        return text[:text.index("\n private:")]

    for of, variable, texts in [
            ("Tensor", "t", [body("tensor.h", "Tensor"), methods]),
            ("SharedTensor", "shared", [body("shared.h", "SharedTensor"), of_both])]:
        for name, parameters, consumes, declaration in (f for text in texts for f in functions(text)):
            if name.startswith("unsafe_") or name in ("Tensor", "SharedTensor"):
                continue
            on = f"std::move({'u' if of == 'Tensor' else variable})" if consumes else variable
            add(f"{of}::{declaration}", f"{on}.{name}({{}})", parameters)
    # What the declarations above leave out: templates, and what is written with an operator's sign.
    for code in ("Tensor b = t * t", "Tensor b = t + 1", "Tensor b = 1 - t", "Tensor b = -t", "Tensor b = std::move(u) * t",
                 "auto x = t.item<float>()", "auto x = t.to_vector<float>()", "auto x = t.to_vector<bool>()",
                 "auto x = t.data_ptr<float>()", "auto x = t.span<float>()", "auto x = shared.item<double>()",
                 "auto x = shared.to_vector<float>()", "auto x = shared.data_ptr<float>()",
                 "shared.copy_in(std::vector<float>{1})", "Tensor b = shared", "Tensor b = Tensor(shared) * 2",
                 "Tensor b = tensor({1, 2})", "Tensor b = tensor(std::vector<float>{1})", "Tensor b = tensor(std::vector<bool>{true})",
                 "Tensor b = shared * shared", "Tensor b = exp(shared)", "t[0] = t", "t[0] = 1", "Tensor b = t.index({0})", "Tensor b = shared.index({0})", "t.index_put_({0}, 1)", "t.index_put_({0}, t)", "t += t", "t *= 2",
                 # Of stores, optimisers and files.
             "VarStore() / \"\"", "VarStore().new_var(\"\", {1})", "VarStore().new_var(\"w\", {-1})", "VarStore().new_var_copy(\"w\", t)",
                 "VarStore().new_var_copy(\"w\", shared)", "VarStore().get(\"w\")", "store.copy(VarStore())",
                 "Adam(store, {.lr = -1})", "AdamW(store, {.beta1 = 2})", "SGD(store, {.lr = NAN})", "optimizer.clip_grad_norm_(-1)",
                 "optimizer.clip_grad_value_(-1)", "save(store, \"no/such/folder/x\")", "load(store, \"no/such/file\")",
                 "save_safetensors(\"no/such/folder/x\", {})", "load_safetensors(\"no/such/file\")",
                 "list_safetensors(\"no/such/file\")", "read_metadata(\"no/such/file\")", "save_checkpoint(\"no/such/folder/x\", store)",
                 "load_checkpoint(\"no/such/file\", store)", "read_llama2c_config(\"no/such/file\")", "load_llama2c(\"no/such/file\")",
                 "read_file(\"no/such/file\")", "write_file(\"no/such/folder/x\", \"\")", "BytePairTokenizer::load(\"no/such/file\")",
                 "Characters::parse(\"no\")", "Characters::of(\"a\").encode(\"b\")", "Characters::of(\"a\").decode({2})",
                 "memory::write_picture(\"no/such/folder/x.svg\")", "memory::write_lives(\"no/such/folder/x.svg\")",
                 "memory::expect_memory(\"\", [] {})", "manual_seed(1), rand({-1})", "set_num_threads(0)", "with_rc_scope_tensor([] { return Tensor(); })",
                 "with_rc_scope_tensors(\"x\", [] { return std::vector<Tensor>(); })",
                 "with_rc_scope_returning([] { return std::pair<Tensor, int>(); })", "with_rc_scope([&] { return t.numel(); })",
                 "RcScope(\"x\").hand_off(t)"):
        lines.append('  TRY("%s", %s);' % (code.replace('"', '\\"'), code))
    return lines, unknown


PROGRAM = """#include <tenure/indexing.h>
#include <tenure/tenure.h>

#include <cmath>
#include <cstdio>
#include <string>
#include <utility>
#include <vector>

using namespace tenure;

namespace {
int failures = 0, tried = 0;

void check(const char* what, int line, const char* text) {
  ++tried;
  const std::string wanted = " [calls.cpp:" + std::to_string(line) + "]";
  if (std::string(text).find(wanted) != std::string::npos) return;
  ++failures;
  std::printf("line %d: %s: %s\\n", line, what, text);
}
void silent(const char* what) { std::printf("silent: %s\\n", what); }
}  // namespace

// In a try block no call is the last of its function, whose frame would be gone.
#define TRY(name, ...)                                      \\
  try {                                                     \\
    [[maybe_unused]] __VA_ARGS__;                           \\
    silent(name);                                           \\
  } catch (const std::exception& e) { check(name, __LINE__, e.what()); }
#define TRY_VALUE(name, ...)                                \\
  try {                                                     \\
    static_cast<void>(__VA_ARGS__);                         \\
    silent(name);                                           \\
  } catch (const std::exception& e) { check(name, __LINE__, e.what()); }

"""


WITHOUT_LINES = """#include <tenure/tenure.h>

#include <cstdio>
#include <string>

using namespace tenure;

int count(const std::string& text, const std::string& part) {
  int n = 0;
  for (size_t at = 0; (at = text.find(part, at)) != std::string::npos; at += part.size()) ++n;
  return n;
}
int main() {
  int wrong = 0;
  try {
    ones({2});
  } catch (const ScopeError& e) {
    wrong += count(e.what(), " [calls+0x") != 1 || count(e.what(), ": compiled with -g it is a line]") != 1;
    std::puts(e.what());
  }
  Tensor kept[3];
  try {
    with_rc_scope("step", [&] { for (Tensor& t : kept) t = ones({2}); });
  } catch (const EscapeError& e) {
    wrong += count(e.what(), ", made at calls+0x") != 3 || count(e.what(), " outlive it (compile with -g for their lines):") != 1;
    std::puts(e.what());
  }
  return wrong;
}
"""


def main():
    parser = argparse.ArgumentParser()
    parser.add_argument("--compiler", required=True)
    parser.add_argument("--flags", default="")
    parser.add_argument("--include", type=pathlib.Path, required=True)
    parser.add_argument("--library", type=pathlib.Path, required=True)
    parser.add_argument("--build", type=pathlib.Path, required=True)
    parser.add_argument("--without-lines", action="store_true")
    a = parser.parse_args()
    if shutil.which(a.compiler) is None:
        print(f"skipped: there is no {a.compiler}")
        return 77
    lines, unknown = calls(a.include)
    a.build.mkdir(parents=True, exist_ok=True)
    # Parts, so that no function grows beyond what a compiler likes.
    parts = [lines[i:i + 40] for i in range(0, len(lines), 40)]
    text = PROGRAM
    for i, part in enumerate(parts):
        part = [p if re.match(r'  TRY\("(?:[^"\\]|\\.)*", (?:Tensor b|auto x) =', p) else p.replace("TRY(", "TRY_VALUE(", 1) for p in part]
        text += (f"void part{i}() {{\n  Tensor t, u;\n  SharedTensor shared;\n  VarStore store;\n  store.new_var(\"w\", {{2}});\n  SGD optimizer(store);\n  std::vector<Tensor> list(1);\n"
                 "  const IntArrayRef sizes = {1};\n  [[maybe_unused]] Generator& generator = default_generator();\n"
                 + "\n".join(part) + "\n}\n\n")
    text += "int main() {\n" + "".join(f"  part{i}();\n" for i in range(len(parts)))
    text += '  std::printf("%d tried, %d failed\\n", tried, failures);\n  return failures != 0;\n}\n'
    source = a.build / "calls.cpp"
    source.write_text(WITHOUT_LINES if a.without_lines else text)
    program = a.build / "calls"
    subprocess.run([a.compiler, "-std=c++20", "-g0" if a.without_lines else "-g1", "-w", *a.flags.split(), f"-I{a.include}", str(source), "-o", str(program),
                    str(a.library), f"-Wl,-rpath,{a.library.parent}", "-pthread"], check=True)
    done = subprocess.run([program], capture_output=True, text=True)
    if a.without_lines:
        print(done.stdout, done.stderr, sep="\n")
        return done.returncode
    quiet = {m for m in re.findall(r"^silent: (.*)$", done.stdout, re.M)}
    wrong = [f"{u}" for u in unknown] + [f"nothing was refused, and it is not in SILENT: {q}" for q in sorted(quiet - SILENT)]
    wrong += [f"in SILENT, but refused or not there: {q}" for q in sorted(SILENT - quiet)]
    print("\n".join(l for l in done.stdout.splitlines() if not l.startswith("silent: ")), *wrong, done.stderr, sep="\n")
    return 1 if wrong or done.returncode else 0


if __name__ == "__main__":
    sys.exit(main())
