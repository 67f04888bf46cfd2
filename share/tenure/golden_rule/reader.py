"""Reads preprocessed C: what a file declares, and where the bodies of its functions are."""
import collections
import copy
import functools
import re


def words(name):
    """sparse_newIndices: sparse, new, indices."""
    return {w.lower() for part in name.split("_") for w in re.findall(r"[A-Z]+(?![a-z])|[A-Z]?[a-z]+|\d+", part)}


def is_new(name):
    return bool(words(name) & {"new", "retain"})


def consumes(name):
    return bool(words(name) & {"free", "release", "move"})


TOKEN = re.compile(r"""[A-Za-z_]\w*|\.?\d(?:[eEpP][+-]|[\w.])*|(?:L|u8?|U)?"(?:\\.|[^"\\])*"|(?:L|u|U)?'(?:\\.|[^'\\])*'"""
                   r"""|\.\.\.|->|\+\+|--|<<=|>>=|<<|>>|[-+*/%&|^<>=!]=|&&|\|\||[^\s\w]""")
LINE_MARK = re.compile(r'#\s*(?:line\s+)?(\d+)\s+"((?:\\.|[^"\\])*)"([\s\d]*)$')
QUALIFIERS = {"const", "volatile", "restrict", "__restrict", "__restrict__", "static", "extern", "inline", "__inline",
              "__inline__", "register", "auto", "typedef", "_Noreturn", "__extension__", "signed", "unsigned", "short", "long",
              "_Atomic", "__volatile__", "__const", "_Thread_local", "__thread", "_Complex", "__signed__"}
TYPES = {"void", "char", "int", "float", "double", "_Bool", "__int128", "_Float128", "__builtin_va_list", "struct", "union", "enum"}
NO_RETURN = {"exit", "abort", "_exit", "_Exit", "quick_exit", "longjmp", "siglongjmp", "_longjmp", "__assert_fail",
             "__builtin_unreachable", "__builtin_trap", "__builtin_abort"}


class NotUnderstood(Exception):
    pass


class Token(str):
    __slots__ = ("line", "file", "system")


@functools.cache
def tokens_of_row(row, line, name, system):
    """The same objects each time: what headers say is in every file that is read."""
    found = []
    for text in TOKEN.findall(row):
        t = Token(text)
        t.line, t.file, t.system = line, name, system
        found.append(t)
    return found


def tokens_of(preprocessed):
    found, line, name, system = [], 1, "", False
    for row in preprocessed.splitlines():
        m = LINE_MARK.match(row)
        if m:
            line, name, system = int(m[1]), m[2], "3" in m[3].split()
            continue
        if not row.startswith("#"):
            found += tokens_of_row(row, line, name, system)
        line += 1
    return found


def closing(tokens, i):
    """The index of the bracket that closes the one at i."""
    depth = 0
    for j in range(i, len(tokens)):
        if tokens[j] in ("(", "[", "{"):
            depth += 1
        elif tokens[j] in (")", "]", "}"):
            depth -= 1
            if depth == 0:
                return j
    raise NotUnderstood


Param = collections.namedtuple("Param", "base stars name consumed out")  # out: what it points to may be given a reference


class Function:
    def __init__(self, name, base, stars, params, marks, no_return):
        self.name, self.base, self.stars, self.params = str(name), base, stars, params
        self.line, self.file, self.system = name.line, name.file, name.system
        self.no_return, self.body = no_return or name in NO_RETURN, None
        self.free = next((m.split()[1] for m in marks if m.startswith("tn_new ")), None)
        self.borrowed = "tn_borrowed" in marks


def split_attributes(tokens):
    """The tokens without attributes, and the texts of those of Tenure's."""
    rest, marks, i, no_return = [], [], 0, "_Noreturn" in tokens
    while i < len(tokens):
        if tokens[i] in ("__attribute__", "__attribute", "__asm__", "asm", "__asm"):
            j = closing(tokens, i + 1)
            inside = tokens[i:j]
            no_return = no_return or "noreturn" in inside or "__noreturn__" in inside
            mark = "".join(t[1:-1] for t in inside if t.startswith('"'))
            marks += [mark] if re.match(r"tn_(new \w+|borrowed|consumed)$", mark) else []
            i = j + 1
        else:
            rest.append(tokens[i])
            i += 1
    return rest, marks, no_return


def type_of(tokens):
    """The name of the type and how many pointers."""
    names = [t for t in tokens if re.match(r"[A-Za-z_]", t) and t not in QUALIFIERS and t not in ("struct", "union", "enum")]
    return (str(names[0]) if names else "int"), list(tokens).count("*")


def comma_parts(tokens):
    parts, depth, part = [], 0, []
    for t in tokens:
        depth += (t in ("(", "[", "{")) - (t in (")", "]", "}"))
        if t == "," and depth == 0:
            parts.append(part)
            part = []
        else:
            part.append(t)
    return parts + [part] if part else parts


def declaration(head):
    """The types, the variables, and the function if it is one, that the tokens of a declaration declare."""
    tokens, marks, no_return = split_attributes(head)
    types, variables = [], []
    if "typedef" in tokens:
        for part in comma_parts(tokens):
            m = next((k for k, x in enumerate(part) if x == "(" and k + 1 < len(part) and part[k + 1] in ("*", "^")), None)
            names = [x for x in (part[m:closing(part, m)] if m is not None else part) if re.match(r"[A-Za-z_]", x)]
            if names:
                types.append(str(names[-1]))
        return types, variables, None
    at = next((k for k in range(1, len(tokens)) if tokens[k] == "(" and re.match(r"[A-Za-z_]", tokens[k - 1])
               and tokens[k - 1] not in ("typeof", "__typeof__", "_Alignas")), None)
    if at is None or "=" in tokens[:at]:
        for part in comma_parts(tokens):
            part = part[:part.index("=")] if "=" in part else part
            names = [x for x in part if re.match(r"[A-Za-z_]", x)]
            if names:
                variables.append(str(names[-1]))
        return types, variables, None
    name = tokens[at - 1]
    base, stars = type_of(tokens[:at - 1])
    # The attributes of parameters were inside the brackets.
    raw = head[head.index(name) + 1:]
    params = []
    for part in comma_parts(raw[1:closing(raw, 0)]):
        plain, kinds, _ = split_attributes(part)
        p_base, p_stars = type_of(plain)
        names = [x for x in plain if re.match(r"[A-Za-z_]", x)]
        stars_all = p_stars + (1 if "[" in plain else 0)
        texts = [str(x) for x in plain]
        out = stars_all == 2 and "const" not in texts[texts.index("*"):]
        params.append(Param(p_base, stars_all, str(names[-1]) if len(names) > 1 else "", "tn_consumed" in kinds, out))
    if len(params) == 1 and params[0].base == "void" and params[0].stars == 0:
        params = []
    own = split_attributes(head[:head.index(name)])[1]
    return types, variables, Function(name, base, stars, params, own or [m for m in marks if m != "tn_consumed"], no_return)


KNOWN = {}  # what a declaration declares, by which objects its tokens are: they live as long, so no other has their ids


def declared(head):
    """The same, with a function that is the caller's to change; what a header declares is looked at once."""
    key = tuple(map(id, head))
    if key not in KNOWN:
        KNOWN[key] = head, declaration(head)
    types, variables, f = KNOWN[key][1]
    return types, variables, copy.copy(f)


class Unit:
    """What a preprocessed file declares."""

    def __init__(self, text):
        self.tokens = tokens_of(text)
        self.typedefs, self.functions, self.handles, self.globals, self.constants = set(), {}, {}, set(), {"TN_OK": 0}
        self.tags = {str(b) for a, b in zip(self.tokens, self.tokens[1:]) if a in ("struct", "union") and re.match(r"[A-Za-z_]", b)}
        self.mentioned = {}
        i, n = 0, len(self.tokens)
        while i < n:
            i = self.external(i, n)
        for f in list(self.functions.values()):
            if f.free:
                self.handles[f.base] = f.free

    def mentions(self, name):
        """The names in the body of a function and in those that it calls."""
        if name not in self.mentioned:
            self.mentioned[name] = set()
            f = self.functions.get(name)
            if f and f.body:
                own = {str(t) for t in self.tokens[f.body[0]:f.body[1]] if t[0].isalpha() or t[0] == "_"}
                self.mentioned[name] = own
                self.mentioned[name] = own.union(*(self.mentions(g) for g in own if g in self.functions and g != name))
        return self.mentioned[name]

    def external(self, start, n):
        t, i, head, body = self.tokens, start, [], None
        while i < n:
            if t[i] == ";":
                i += 1
                break
            if t[i] == "{":
                j = closing(t, i)
                before = split_attributes(head)[0]
                if before and before[-1] == ")" and "=" not in before:
                    body, i = (i, j), j + 1
                    break
                i = j + 1
                continue
            if t[i] == "(":
                j = closing(t, i)
                head += t[i:j + 1]
                i = j + 1
                continue
            head.append(t[i])
            i += 1
        if head and head[0] != "_Static_assert":
            self.declare(head, body)
        return i

    def declare(self, head, body):
        types, variables, f = declared(head)
        self.typedefs.update(types)
        self.globals.update(variables)
        if f is None:
            return
        old = self.functions.get(f.name)
        if old:
            f.free, f.borrowed, f.no_return = f.free or old.free, f.borrowed or old.borrowed, f.no_return or old.no_return
            if any(p.consumed for p in old.params) and len(old.params) == len(f.params):
                f.params = [p._replace(consumed=p.consumed or q.consumed) for p, q in zip(f.params, old.params)]
            if old.body and not body:
                f.body, f.line, f.file, f.params = old.body, old.line, old.file, old.params
        if body:
            f.body = body
        self.functions[f.name] = f

    def returns_handle(self, f):
        return f is not None and f.stars == 1 and f.base in self.handles
