"""Arrays in structs and in variables of the file: one function fills them and another one frees them, and the loops of the
two are compared."""
import re

from clauses import Finding
from reader import NotUnderstood, closing, consumes, is_new


def text(tokens):
    return "".join(map(str, tokens))


def parted(expression):
    """An expression as a text and a number that is added: n-1 is (n, -1), 3 is ("", 3)."""
    expression = re.sub(r"^\((?:size_t|int|int64_t|int32_t|long)\)", "", expression)
    if re.fullmatch(r"\d+", expression):
        return "", int(expression)
    m = re.fullmatch(r"(.*[\w\])])([-+])(\d+)", expression)
    return (m[1], int(m[2] + m[3])) if m else (expression, 0)


def enclosing(body, k):
    """The innermost loop around a place: its keyword and the parts of its head; None if there is none."""
    best = None
    for j, t in enumerate(body[:k]):
        if t not in ("for", "while") or body[j + 1] != "(":
            continue
        head = closing(body, j + 1)
        end = closing(body, head + 1) if body[head + 1] == "{" else next((i for i in range(k, len(body)) if body[i] == ";"), k)
        if head < k <= end:
            best = str(t), text(body[j + 2:head]).split(";")
    return best


def span(loop, index):
    """From which element to before which one an index runs in a loop: (least, text, number), or None."""
    keyword, head = loop
    if keyword == "while" or len(head) == 3 and not head[0]:
        return while_span(head[0] if keyword == "while" else head[1], index)
    if len(head) != 3:
        return None
    start, test = re.search(r"(\w+)=([^=,]+)$", head[0]), re.fullmatch(r"(\w+)(--)?(<=|>=|!=|<|>)?(.*)", head[1])
    if not start or not test or not re.match(re.escape(test[1]), index) or test[1] not in start[0].split("=")[0]:
        return None
    used = parted(index)
    if used[0] != test[1]:
        return None
    first, (bound, more) = parted(start[2]), parted(test[4] or "0")
    if "++" in head[2] and test[3] in ("<", "<=", "!=") and first[0] == "":
        return first[1] + used[1], bound, more + (test[3] == "<=") + used[1]
    if "--" in head[2] or test[2]:
        if bound != "" or test[3] not in (">", ">=", "!=", None):
            return None
        least = more + (test[3] in (">", None, "!=")) - (1 if test[2] else 0)
        return least + used[1], first[0], first[1] + (0 if test[2] else 1) + used[1]
    return None


def while_span(test, index):
    m = re.fullmatch(r"(--)?([\w.>-]+?)(--)?(?:(>|!=|>=)(\d+))?", test)
    if not m:
        return None
    more, name = int(m[5] or 0) + (m[4] == ">=" and -1 or 0), m[2]
    if index == name and m[1]:
        return more + 1, name, 0
    if index == name and m[3]:
        return more, name, 0
    if index == "--" + name and not m[1] and not m[3]:
        return more, name, 0
    return None


def last(name):
    return re.findall(r"\w+", name)[-1] if re.search(r"\w", name) else ""


def short_spans(unit, inside):
    """Findings of arrays whose first or last element no loop frees."""
    filled, freed, odd = {}, {}, set()
    for f in unit.functions.values():
        if not f.body or not inside(f):
            continue
        body = unit.tokens[f.body[0]:f.body[1]]
        for k in range(2, len(body) - 1):
            if body[k] != "[" or not (body[k - 2] in ("->", ".") or body[k - 1] in unit.globals):
                continue
            field = str(body[k - 1])
            try:
                end = closing(body, k)
                index, loop = text(body[k + 1:end]), enclosing(body, k)
            except (NotUnderstood, IndexError):
                odd.add(field)
                continue
            if end + 1 < len(body) and body[end + 1] == "=":
                stop = next((j for j in range(end, len(body)) if body[j] == ";"), len(body))
                maker = next((t for t in body[end:stop] if str(t) in unit.functions and (unit.functions[str(t)].free or is_new(t))), None)
                if maker is not None:
                    filled.setdefault(field, []).append((f, maker, index, span(loop, index) if loop else None))
            elif frees(body, k):
                where = span(loop, index) if loop else None
                freed.setdefault(field, []).append((f, where))
                if where is None:
                    odd.add(field)
    found = []
    for field, stores in filled.items():
        loops = freed.get(field, [])
        if field in odd or not loops:
            continue
        counts = {last(s[1]) for *_, s in stores if s and s[0] == 0 and s[2] == 0} | {last(i[:-2]) for *_, i, _ in stores if i.endswith("++")}
        counts |= {last(i) for *_, i, s in stores if s is None and re.search(r"(->|\.)\w+$", i)}
        first = any(i == "0" or i.endswith("++") or s and s[0] == 0 or s is None and re.search(r"(->|\.)\w+$", i) for *_, i, s in stores)
        short = [s[0] == 1 and first or s[2] == -1 and last(s[1]) in counts for _, s in loops]
        if all(short):
            f, maker, _, _ = stores[0]
            g, s = loops[0]
            found.append(Finding(f.file, maker.line, 1, f"the references that {maker} returns are kept in {field}, and the loop in {g.name} "
                                 f"leaves the {'first' if s[0] == 1 else 'last'} one", f"let the loop in {g.name} reach all of them"))
    return found


def frees(body, k):
    """Whether an element is an argument of a call that gives references up."""
    depth = 0
    for j in range(k, 0, -1):
        depth += (body[j] in (")", "]")) - (body[j] in ("(", "["))
        if body[j] in (";", "{", "}"):
            return False
        if body[j] == "(" and depth < -1 and re.match(r"[A-Za-z_]", body[j - 1]):
            return consumes(body[j - 1])
    return False
