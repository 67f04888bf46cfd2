"""The bodies of functions as trees. Statements and expressions are tuples: the kind, the line, what belongs to it."""
import re

from reader import QUALIFIERS, TYPES, NotUnderstood, Token, closing, is_new, type_of

BINARY = {"*": 10, "/": 10, "%": 10, "+": 9, "-": 9, "<<": 8, ">>": 8, "<": 7, ">": 7, "<=": 7, ">=": 7, "==": 6, "!=": 6,
          "&": 5, "^": 4, "|": 3, "&&": 2, "||": 1}
ASSIGN = {"=", "+=", "-=", "*=", "/=", "%=", "&=", "|=", "^=", "<<=", ">>="}


class Parser:
    """The body of a function."""

    def __init__(self, unit, start, end):
        self.unit, self.t, self.i, self.end = unit, unit.tokens, start, end
        self.names = set()

    def peek(self, k=0):
        return self.t[self.i + k] if self.i + k < self.end else Token("")

    def take(self, want=None):
        if self.i >= self.end or (want is not None and self.t[self.i] != want):
            raise NotUnderstood
        self.i += 1
        return self.t[self.i - 1]

    def line(self):
        return self.t[min(self.i, len(self.t) - 1)].line

    def starts_type(self, k=0):
        w = self.peek(k)
        if w in ("typeof", "__typeof__", "_Alignas", "_Static_assert", "__attribute__"):
            return True
        return w in QUALIFIERS or w in TYPES or (w in self.unit.typedefs and w not in self.names)

    def skip_attributes(self):
        while self.peek() in ("__attribute__", "__asm__", "asm"):
            self.i = closing(self.t, self.i + 1) + 1

    def statement(self):
        line, w = self.line(), self.peek()
        if w == "{":
            self.take()
            names, out = set(self.names), []
            while self.peek() != "}":
                out.append(self.statement())
            self.take("}")
            self.names = names
            return "block", line, out
        if w == ";":
            self.take()
            return "empty", line
        if w in ("if", "while", "switch"):
            self.take()
            self.take("(")
            c = self.expression()
            self.take(")")
            body = self.statement()
            if w == "if" and self.peek() == "else":
                self.take()
                return "if", line, c, body, self.statement()
            return (str(w), line, c, body) + ((None,) if w == "if" else ())
        if w == "do":
            self.take()
            body = self.statement()
            self.take("while")
            self.take("(")
            c = self.expression()
            self.take(")")
            self.take(";")
            return "do", line, body, c
        if w == "for":
            self.take()
            self.take("(")
            init = self.statement() if self.peek() == ";" or self.starts_type() else self.simple()
            c = None if self.peek() == ";" else self.expression()
            self.take(";")
            step = None if self.peek() == ")" else self.expression()
            self.take(")")
            return "for", line, init, c, step, self.statement()
        if w == "return":
            self.take()
            e = None if self.peek() == ";" else self.expression()
            self.take(";")
            return "return", line, e
        if w in ("break", "continue"):
            self.take()
            self.take(";")
            return str(w), line
        if w == "goto":
            self.take()
            label = str(self.take())
            self.take(";")
            return "goto", line, label
        if w in ("case", "default"):
            self.take()
            if w == "case":
                self.conditional()
                if self.peek() == "...":
                    self.take()
                    self.conditional()
            self.take(":")
            return "case", line, w == "default", self.statement() if self.peek() != "}" else ("empty", line)
        if re.match(r"[A-Za-z_]\w*$", w) and self.peek(1) == ":" and not self.starts_type():
            self.i += 2
            self.skip_attributes()
            return "label", line, str(w), self.statement() if self.peek() != "}" else ("empty", line)
        if w in ("asm", "__asm__"):
            raise NotUnderstood
        if self.starts_type() and not (w == "__extension__" and self.peek(1) == "("):
            return self.declaration()
        return self.simple()

    def simple(self):
        line, e = self.line(), self.expression()
        self.take(";")
        return "expr", line, e

    def declaration(self):
        line, specifiers, out = self.line(), [], []
        if self.peek() == "_Static_assert":
            while self.take() != ";":
                pass
            return "empty", line
        while self.starts_type() or specifiers[-1:] in (["struct"], ["union"], ["enum"]):
            if self.peek() in ("__attribute__", "typeof", "__typeof__", "_Alignas"):
                specifiers.append("int")
                self.i = closing(self.t, self.i + 1) + 1
                continue
            known = any(s in TYPES or s in self.unit.typedefs for s in specifiers)
            if known and self.peek() in self.unit.typedefs:
                break  # a name like that of a type
            specifiers.append(str(self.take()))
            if specifiers[-1] in ("struct", "union", "enum") and self.peek() == "{":
                self.i = closing(self.t, self.i) + 1
                specifiers.append("{}")
            elif len(specifiers) > 1 and specifiers[-2] in ("struct", "union", "enum") and self.peek() == "{":
                self.i = closing(self.t, self.i) + 1
        static, (base, _) = "static" in specifiers or "extern" in specifiers, type_of(specifiers)
        while self.peek() != ";":
            stars, name, array = 0, None, False
            while self.peek() in ("*", "(", ")", "[") or self.peek() in QUALIFIERS or re.match(r"[A-Za-z_]", self.peek()):
                w = self.peek()
                if w in ("__attribute__", "__asm__"):
                    self.skip_attributes()
                    continue
                if w == "[" or (w == "(" and name):
                    array = array or w == "["
                    self.i = closing(self.t, self.i) + 1
                    continue
                stars += w == "*"
                if re.match(r"[A-Za-z_]", w) and w not in QUALIFIERS:
                    name = w
                self.take()
            init = None
            if self.peek() == "=":
                self.take()
                init = self.initializer()
            if name is None and self.peek() != ";":
                raise NotUnderstood
            if name is not None:
                self.names.add(str(name))
                out.append((str(name), base, stars, array, static, init, name.line))
            if self.peek() == ",":
                self.take()
        self.take(";")
        return ("typedef", line) if "typedef" in specifiers else ("decl", line, out)

    def initializer(self):
        if self.peek() != "{":
            return self.assignment()
        line, items = self.line(), []
        self.take()
        while self.peek() != "}":
            while self.peek() in (".", "["):
                if self.peek() == ".":
                    self.i += 2
                else:
                    self.i = closing(self.t, self.i) + 1
            if self.peek() == "=":
                self.take()
            items.append(self.initializer())
            if self.peek() == ",":
                self.take()
        self.take("}")
        return "init", line, items

    def expression(self):
        e = self.assignment()
        while self.peek() == ",":
            line = self.line()
            self.take()
            e = "comma", line, e, self.assignment()
        return e

    def assignment(self):
        left = self.conditional()
        if self.peek() in ASSIGN:
            line, op = self.line(), str(self.take())
            return "assign", line, op, left, self.assignment()
        return left

    def conditional(self):
        c = self.binary(1)
        if self.peek() != "?":
            return c
        line = self.line()
        self.take()
        a = c if self.peek() == ":" else self.expression()
        self.take(":")
        return "cond", line, c, a, self.conditional()

    def binary(self, least):
        left = self.unary()
        while BINARY.get(self.peek(), 0) >= least:
            line, op = self.line(), str(self.take())
            left = "binary", line, op, left, self.binary(BINARY[op] + 1)
        return left

    def unary(self):
        line, w = self.line(), self.peek()
        if w in ("!", "~", "-", "+", "*", "&", "++", "--"):
            self.take()
            return "unary", line, str(w), self.unary()
        if w == "__extension__":
            self.take()
            return self.unary()
        if w in ("sizeof", "_Alignof", "__alignof__"):
            self.take()
            if self.peek() == "(":
                self.i = closing(self.t, self.i) + 1
            else:
                self.unary()
            return "opaque", line
        if w == "(" and self.starts_type(1):
            j = closing(self.t, self.i)
            self.i = j + 1
            if self.peek() == "{":
                return self.postfix(self.initializer())
            return "cast", line, self.unary()
        return self.postfix(self.primary())

    def primary(self):
        line, w = self.line(), self.take()
        if w == "(":
            if self.peek() == "{":
                e = "block_value", line, self.statement()
            else:
                e = self.expression()
            self.take(")")
            return e
        if w[0] == '"' or w.endswith('"'):
            while self.peek() and (self.peek()[0] == '"' or self.peek().endswith('"')):
                self.take()
            return "text", line
        if re.match(r"\.?\d", w):
            try:
                return "number", line, int(re.sub(r"[uUlL]+$", "", w), 0)
            except ValueError:
                return "opaque", line
        if w[-1] == "'":
            return "opaque", line
        if re.match(r"[A-Za-z_]", w):
            if w in ("__builtin_offsetof", "__builtin_va_arg", "__builtin_types_compatible_p", "_Generic") and self.peek() == "(":
                self.i = closing(self.t, self.i) + 1
                return "opaque", line
            return "name", line, str(w)
        raise NotUnderstood

    def postfix(self, e):
        while True:
            line, w = self.line(), self.peek()
            if w == "(":
                self.take()
                arguments = []
                while self.peek() != ")":
                    arguments.append(self.assignment())
                    if self.peek() == ",":
                        self.take()
                self.take(")")
                e = "call", e[1], e, arguments, self.i
            elif w == "[":
                self.take()
                e = "index", line, e, self.expression()
                self.take("]")
            elif w in (".", "->"):
                self.take()
                e = "member", line, e, str(w), str(self.take())
            elif w in ("++", "--"):
                self.take()
                e = "post", line, str(w), e
            else:
                return e


def text_of(e):
    """An expression without effects as text, or None."""
    kind = e[0]
    if kind == "name":
        return e[2]
    if kind == "number":
        return str(e[2])
    if kind == "cast":
        return text_of(e[2])
    parts = None
    if kind == "unary" and e[2] not in ("++", "--"):
        parts = [e[2], text_of(e[3])]
    elif kind == "binary":
        parts = ["(", text_of(e[3]), e[2], text_of(e[4]), ")"]
    elif kind == "member":
        parts = [text_of(e[2]), e[3], e[4]]
    elif kind == "index":
        parts = [text_of(e[2]), "[", text_of(e[3]), "]"]
    elif kind == "call" and e[2][0] == "name" and e[2][2].startswith("tn_") and not is_new(e[2][2]) and "error" not in e[2][2]:
        parts = [e[2][2], "(", *[x for a in e[3] for x in (text_of(a), ",")], ")"]
    return None if parts is None or None in parts else "".join(parts)


def names_in(e):
    """The variables in an expression, but for those whose elements or members alone are read."""
    if e[0] == "name":
        return {e[2]}
    if e[0] in ("index", "member") or (e[0] == "unary" and e[2] == "*"):
        return set()
    parts = [x for x in e[2:] if isinstance(x, tuple)] + [y for x in e[2:] if isinstance(x, list) for y in x if isinstance(y, tuple)]
    return set().union(*(names_in(x) for x in parts)) if parts else set()


def base_of(e):
    """The variable that an lvalue lies in, and whether only through `.` and local arrays."""
    direct = True
    while e[0] in ("member", "index", "cast") or (e[0] == "unary" and e[2] in ("*", "&")):
        if (e[0] == "member" and e[3] == "->") or (e[0] == "unary" and e[2] == "*"):
            direct = False
        e = e[3] if e[0] == "unary" else e[2]
    return (e[2] if e[0] == "name" else None), direct
