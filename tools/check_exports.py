#!/usr/bin/env python3
"""Everything public links: each function and variable that a public C++ header declares is defined in both libraries.

    tools/check_exports.py COMPILER LIBTENURE_A LIBTENURE_SO

What the headers declare without a body is read from their preprocessed text, and a source is made that takes the address of
each (constructors and destructors are called, types asked for their typeid). What its object refers to must be exported by
the shared library and defined in the static one; and the shared library exports no function of namespace tenure that the
source does not refer to, so that a declaration that was not read is noticed.
"""
import re
import subprocess
import sys
import tempfile

import tree

C_HEADERS = {"include/tenure/tenure.c.h", "include/tenure/c_ops.h", "include/tenure/c_model.h", *map(str, tree.files("include/tenure/c/*.h"))}
TOKEN = re.compile(r'"(?:\\.|[^"\\])*"|\'(?:\\.|[^\'\\])+\'|[A-Za-z_]\w*|\d[\w.]*|::|->|&&|\[\[|\]\]|[^\s]')
SPECIFIERS = {"inline", "static", "virtual", "explicit", "extern", "thread_local", "constexpr", "constinit", "consteval"}
OPEN, CLOSE = {"(": ")", "{": "}", "[": "]", "[[": "]]"}, {")", "}", "]", "]]"}
HEAD = """#include <new>
#include <typeinfo>
#include <utility>
namespace keep {
template <class C, class F>
struct Constructor;
template <class C, class... A>
struct Constructor<C, void(A...)> {
  static void make(void* at, A... a) { ::new (at) C(std::forward<A>(a)...); }
};
template <class C>
void destroy(C* p) { p->C::~C(); }
}
"""


def run(*command, given=None):
    done = subprocess.run(command, input=given, capture_output=True, text=True)
    if done.returncode:
        sys.exit(f"exports: {' '.join(command)}: {done.stderr.strip()}")
    return done.stdout


def own_text(compiler, headers):
    """What the headers themselves say after preprocessing."""
    source = "".join(f"#include <{h.removeprefix('include/')}>\n" for h in headers)
    keep, lines = False, []
    for line in run(compiler, "-std=c++20", "-E", f"-I{tree.ROOT}/include", "-x", "c++", "-", given=source).splitlines():
        if m := re.match(r'# \d+ "([^"]*)"', line):
            keep = m[1].startswith(f"{tree.ROOT}/include/")
        elif keep and not line.startswith("#"):
            lines.append(line)
    return "\n".join(lines)


def past(tokens, i):
    """Behind the bracket that closes the one at i."""
    depth = 0
    while True:
        depth += (tokens[i] in OPEN) - (tokens[i] in CLOSE)
        i += 1
        if depth == 0:
            return i


def without_attributes(tokens):
    out, i = [], 0
    while i < len(tokens):
        if tokens[i] in ("[[", "__attribute__", "alignas"):
            i = past(tokens, i if tokens[i] == "[[" else i + 1)
        else:
            out.append(tokens[i])
            i += 1
    return out


def outside(tokens):
    """The indices of the tokens that stand in no bracket, angled ones among them."""
    depth = angles = 0
    for i, t in enumerate(tokens):
        if t in CLOSE:
            depth -= 1
        if t == "<" and i and re.fullmatch(r"[A-Za-z_]\w*", tokens[i - 1]) and tokens[i - 1] != "operator":
            angles += 1
        if depth == 0 and angles == 0:
            yield i
        if t == ">" and angles:
            angles -= 1
        if t in OPEN:
            depth += 1


def without_defaults(tokens):
    """A list of parameters without default arguments."""
    out, skipping, at_top = [], False, set(outside(tokens))
    for i, t in enumerate(tokens):
        if i in at_top and t == ",":
            skipping = False
        elif i in at_top and t == "=":
            skipping = True
        if not skipping:
            out.append(t)
    return " ".join(out)


class Source:
    """The source that refers to all that is declared."""

    def __init__(self):
        self.text, self.count, self.passed = [HEAD], 0, set()

    def put(self, spaces, line):
        self.count += 1
        opened = "".join(f"{s} {{ " for s in spaces)
        self.text.append(f"{opened}{line.replace('$', str(self.count))} {'}' * len(spaces)}")

    def type(self, spaces, name):
        self.put(spaces, f"extern const std::type_info* const keep_$ = &typeid({name});")

    def variable(self, spaces, name):
        self.put(spaces, f"extern const void* keep_$() {{ return &{name}; }} const void* (*keep_$_)() = keep_$;")

    def function(self, spaces, cls, tokens, public):
        static = "static" in tokens or not cls
        tokens = [t for t in tokens if t not in SPECIFIERS]
        if "operator" in tokens:
            at = tokens.index("operator")
            start = tokens.index("(", at + 1)
            if tokens[at + 1] == "(":
                start = past(tokens, at + 1)
        else:
            start = next((i for i in outside(tokens) if tokens[i] in ("(", "=")), None)
            if start is None or tokens[start] == "=" or tokens[start + 1] == "*":
                return  # a member with data
            at = start - 1
        end = past(tokens, start)
        result, name = tokens[:at], re.sub(r"(?<=\W) (?=\W)", "", " ".join(tokens[at:start]))
        params = without_defaults(tokens[start + 1:end - 1])
        behind = [t for t in tokens[end:] if t in ("const", "&", "&&")]
        if not cls:
            return self.put(spaces, f"extern {' '.join(result)} (*const keep_$)({params}) = &{name};")
        if result == ["~"] or name.startswith("~"):
            body = f"static inline void (*p)({cls}*) = &keep::destroy<{cls}>;"
        elif name == cls.split("::")[-1]:
            if not public:  # what it takes may be the library's own
                return self.passed.add(f"{cls}::{name}(")
            body = f"static inline void (*p)(void*{', ' if params else ''}{params}) = &keep::Constructor<{cls}, void({params})>::make;"
        else:
            if name.startswith("operator") and not result:  # a conversion
                result = tokens[at + 1:start]
            kind = "*" if static else f"{cls}::*"
            body = f"static inline {' '.join(result)} ({kind}p)({params}) {' '.join(behind)} = &{cls}::{name};"
        # In a class derived from it, its own names are known.
        self.put(spaces, f"struct Keep_$ : {cls} {{ __attribute__((used)) {body} }};")


def read(tokens, source, spaces=(), cls=None, key=None):
    i, public = 0, key == "struct"
    while i < len(tokens):
        # A statement: up to its semicolon, or behind its body.
        start, body = i, None
        while i < len(tokens) and tokens[i] != ";":
            if tokens[i] == "{":
                body = i
                i = past(tokens, i)
                head = tokens[start:body]
                if not (i < len(tokens) and tokens[i] in (";", ",", ")", "{")) or "namespace" in head or "(" in head:
                    break
            elif tokens[i] in OPEN:
                i = past(tokens, i)
            else:
                i += 1
        words = without_attributes(tokens[start:body if body is not None else i])
        inside = tokens[body + 1:i - 1] if body is not None else []
        if i < len(tokens) and tokens[i] == ";":
            i += 1
        while len(words) > 1 and words[0] in ("public", "private", "protected") and words[1] == ":":
            public = words[0] == "public"
            words = words[2:]
        if not words or words[0] in ("template", "using", "typedef", "static_assert", "friend", "enum", "union"):
            continue
        if "namespace" in words and "(" not in words:
            read(inside, source, (*spaces, " ".join(words)), None)
        elif words[0] == "extern" and words[1:2] == ['"C"']:
            continue
        elif words[0] in ("class", "struct"):
            if body is None:
                continue
            name = f"{cls}::{words[1]}" if cls else words[1]
            source.type(spaces, name)
            read(inside, source, spaces, name, words[0])
        elif body is not None or words[-2:] in (["=", "delete"], ["=", "default"], ["=", "0"]):
            continue
        elif "(" in words:
            source.function(spaces, cls, words, public)
        elif cls is None and words[0] == "extern":
            source.variable(spaces, words[-1])


def symbols(path, *options):
    for line in run("nm", *options, path).splitlines():
        parts = line.split()
        if len(parts) >= 2 and not line.endswith(":"):
            yield parts[-2], parts[-1].split("@")[0]


def demangled(names):
    names = sorted(names)
    return dict(zip(names, run("c++filt", given="\n".join(names) + "\n").splitlines()))


def main():
    if len(sys.argv) != 4:
        sys.exit(__doc__)
    compiler, archive, library = sys.argv[1:]
    headers = [str(h) for h in tree.files("include/*.h") if str(h) not in C_HEADERS]
    source = Source()
    read(TOKEN.findall(own_text(compiler, headers)), source)
    with tempfile.TemporaryDirectory() as scratch:
        cpp, obj = f"{scratch}/keep.cpp", f"{scratch}/keep.o"
        with open(cpp, "w", encoding="utf-8") as f:
            f.write("".join(f"#include <{h.removeprefix('include/')}>\n" for h in headers) + "\n".join(source.text) + "\n")
        run(compiler, "-std=c++20", "-w", "-O0", "-fno-access-control", f"-I{tree.ROOT}/include", "-c", cpp, "-o", obj)
        wanted = {name for kind, name in symbols(obj, "-u") if kind == "U" and "6tenure" in name}
    exported = {name: kind for kind, name in symbols(library, "-D", "--defined-only")}
    defined = {name for kind, name in symbols(archive, "--defined-only") if kind.isupper()}
    texts = demangled(wanted | {n for n in exported if "6tenure" in n})
    complaints = [f"a header declares {texts[n]}, and {where} does not {verb} it"
                  for where, verb, has in ((library, "export", set(exported)), (archive, "define", defined))
                  for n in sorted(wanted - has)]
    known = {texts[n] for n in wanted}
    complaints += [f"{library} exports {texts[n]}, which no header was found to declare"
                   for n, kind in sorted(exported.items()) if kind == "T" and "6tenure" in n and texts[n] not in known
                   and not any(p in texts[n] for p in source.passed)]
    return tree.report("exports", complaints, f"{source.count} declarations of {len(headers)} headers are in both libraries")


if __name__ == "__main__":
    sys.exit(main())
