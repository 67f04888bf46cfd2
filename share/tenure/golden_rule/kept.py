"""What lies in structs and in variables of the file for longer than a call: setters that forget what was there, and
functions that end a struct and forget a part of it."""
import re

from clauses import Finding
from reader import NotUnderstood, closing, consumes, is_new, words

SETS = {"set", "put", "replace", "update", "assign", "change", "remember", "reset", "switch"}
ENDS = {"free", "destroy", "delete", "clear", "release", "drop", "close", "dispose", "finalize", "finish", "deinit", "fini",
        "cleanup", "end", "unload", "shutdown"}


def names_of(text):
    return set(re.findall(r"(?<![\w.])(?<!->)[A-Za-z_]\w*", text))


def last_name(text):
    return re.findall(r"[A-Za-z_]\w*", re.sub(r"\[[^\]]*\]$", "", text))[-1]


def arguments_of(tokens, k):
    """The texts of the arguments of the call whose bracket is at k."""
    parts, depth = [[]], 0
    for t in tokens[k + 1:closing(tokens, k)]:
        depth += (t in ("(", "[", "{")) - (t in (")", "]", "}"))
        if t == "," and depth == 0:
            parts.append([])
        else:
            parts[-1].append(str(t))
    return ["".join(p) for p in parts]


def replaced(unit, forgotten):
    """Findings of places that get a reference while they may hold one: where the function's name says that it sets them
    anew, or where it is called twice for the same place with nobody looking at it between."""
    found, said = [], set()
    for f, text, line, facts, once in forgotten:
        if (f.file, line) in said or f.name == "main":
            continue
        base = re.match(r"\W*(\w+)", text)[1]
        if any(names and names <= once or names == {base} for names in map(names_of, facts)):
            continue  # what it holds, something else says
        if "[" not in text and words(f.name) & SETS or called_again(unit, f, text):
            said.add((f.file, line))
            found.append(Finding(f.file, line, 1, f"{text} may hold a reference already, which {f.name} forgets",
                                 "free what was there before, or after it was replaced"))
    return found


def called_again(unit, f, text):
    """Whether a function of the file calls f twice for the same place, with nobody giving up what is in it between."""
    wanted = [n for n, p in enumerate(f.params) if p.name in names_of(text)]
    field = last_name(text)
    about = {g.name for g in unit.functions.values()
             if g.body and g is not f and field in unit.tokens[g.body[0]:g.body[1]]}
    for g in unit.functions.values():
        if not g.body or g is f:
            continue
        body = unit.tokens[g.body[0]:g.body[1]]
        try:
            calls = [(k, closing(body, k + 1), [a for n, a in enumerate(arguments_of(body, k + 1)) if n in wanted])
                     for k, t in enumerate(body[:-1]) if t == f.name and body[k + 1] == "("]
            for (_, end, first), (start, _, second) in zip(calls, calls[1:]):
                between = body[end:start]
                if first == second and not set(between) & {"else", "case", "default", "return", "goto", "break"} \
                        and not gives_up(between, first, field, about | {f.name}):
                    return True
            if any(in_loop(body, start, end, given, field, about | {f.name}) for start, end, given in calls):
                return True
        except NotUnderstood:
            pass
    return False


def gives_up(tokens, given, field, about):
    """Whether a piece of code frees, moves, replaces or copies what lies in a field, or hands its struct to who may."""
    whole = set(given) | {a[1:] for a in given if a.startswith("&")} | {"&" + a for a in given}
    for k, t in enumerate(tokens[:-1]):
        if t == field and tokens[k + 1] in ("=", ";", ","):
            return True
        if tokens[k + 1] != "(" or not re.match(r"[A-Za-z_]", t):
            continue
        if not given and t in about:
            return True
        try:
            arguments = arguments_of(tokens, k + 1)
        except NotUnderstood:
            return True
        if consumes(t) and any(re.search(rf"\b{field}\b", a) for a in arguments) or not t.startswith("tn_") and whole & set(arguments):
            return True
    return False


def in_loop(body, start, end, given, field, about):
    """Whether a call lies in a loop in which its place stays the same and nobody gives up what is in it."""
    for k, t in enumerate(body[:start]):
        if t not in ("for", "while") or body[k + 1] != "(":
            continue
        head = closing(body, k + 1)
        if head + 1 < len(body) and body[head + 1] == "{":
            last = closing(body, head + 1)
        else:
            last = next((j for j in range(head, len(body)) if body[j] == ";"), len(body))
        rest = body[k + 2:start] + body[end:last + 1]
        same = not any(re.search(rf"\b{name}\b", " ".join(map(str, body[k + 2:head]))) for a in given for name in names_of(a)) \
            or k < start < head
        if k < start < end <= last and same and not gives_up(rest, given, field, about) and not set(rest) & {"break", "return", "goto"}:
            return True
    return False


def type_in(unit, f, name):
    """The type of a parameter or a variable of a function, by its name."""
    for p in f.params:
        if p.name == name:
            return p.base
    body = unit.tokens[f.body[0]:f.body[1]]
    for k in range(1, len(body) - 1):
        if body[k] == name and body[k + 1] in ("=", ";", ",", "["):
            j = k - 1
            while j > 0 and body[j] == "*":
                j -= 1
            if re.match(r"[A-Za-z_]\w*$", body[j]) and body[j] in unit.typedefs | unit.tags:
                return str(body[j])
    return None


def stored_in_fields(unit, f):
    """(type, field, name of the function that made it, line) of what a function puts into structs."""
    body, found = unit.tokens[f.body[0]:f.body[1]], []
    for k in range(3, len(body)):
        if body[k] != "=" or body[k - 2] not in ("->", "."):
            continue
        depth, maker = 0, None
        for j in range(k + 1, len(body)):
            t = body[j]
            if depth == 0 and t in (";", ","):
                break
            g = unit.functions.get(str(t))
            if depth == 0 and g and body[j + 1] == "(" and (g.free or is_new(g.name) and unit.returns_handle(g)):
                maker = t
            depth += (t in ("(", "[")) - (t in (")", "]"))
        kind = maker is not None and type_in(unit, f, body[k - 3])
        if kind:
            found.append((kind, str(body[k - 1]), str(maker), maker.line))
    return found


def never_freed(unit, inside):
    """Findings of fields that get references and that the function which ends their struct, and frees others, forgets."""
    bodies = {f.name: (f, unit.tokens[f.body[0]:f.body[1]]) for f in unit.functions.values() if f.body and inside(f)}
    given_up, looked_at = set(), set()
    for f, body in bodies.values():
        for k, t in enumerate(body[:-1]):
            if consumes(t) and body[k + 1] == "(":
                end = closing(body, k + 1)
                given_up |= {str(body[j + 1]) for j in range(k + 1, end) if body[j] in ("->", ".")}
            if t in ("->", ".") and body[k + 1] != "=" and k + 2 < len(body) and body[k + 2] in (";", ",", "?", ":"):
                looked_at.add(str(body[k + 1]))  # it may have another name from here on
    found = []
    for f, _ in bodies.values():
        for kind, field, maker, line in stored_in_fields(unit, f):
            enders = [(g, b) for g, b in bodies.values() if words(g.name) & ENDS and any(p.base == kind and p.stars == 1 for p in g.params)]
            if field in given_up | looked_at or not enders:
                continue
            if not all(ends_by_itself(unit, g, b, kind) and field not in b for g, b in enders):
                continue
            g = enders[0][0].name
            found.append(Finding(f.file, line, 1, f"the reference that {maker} returned is kept in {field} of {kind}, and {g} forgets it",
                                 f"free it in {g}"))
    return found


def ends_by_itself(unit, f, body, kind):
    """Whether a function frees fields of its argument, and hands the argument to nobody who might free more."""
    name = next(p.name for p in f.params if p.base == kind and p.stars == 1)
    frees = False
    for k, t in enumerate(body[:-1]):
        if body[k + 1] == "(" and re.match(r"[A-Za-z_]", t) and t not in ("if", "while", "for", "switch", "return", "sizeof"):
            for a in arguments_of(body, k + 1):
                if a in (name, f"*{name}") and t != "free":
                    return False
                frees = frees or consumes(t) and a.startswith(f"{name}->")
    return frees
