"""Expressions: what they are worth, what a place is called, and what a store does."""
import re

from state import Address, Const, Ref
from trees import base_of, names_in, text_of

COMPARE = {"<": lambda x, y: x < y, ">": lambda x, y: x > y, "<=": lambda x, y: x <= y, ">=": lambda x, y: x >= y,
           "==": lambda x, y: x == y, "!=": lambda x, y: x != y}


def plain(e):
    while e[0] == "cast":
        e = e[2]
    return e


def vague(text):
    """Whether it is not known which element of an array a place is."""
    return re.search(r"\[(?!-?\d+\])", text) is not None


class Values:
    """The part of a walk that evaluates."""

    # ---- places ----

    def places(self, e, s):
        """Pairs of a state and the text of a place there: rows[0], self->bias, *out as out[0]. None: it has none."""
        kind = e[0]
        if kind == "name":
            return [(s, e[2])]
        if kind == "cast":
            return self.places(e[2], s)
        if kind == "member":
            out = []
            for t, text in self.places(e[2], s):
                if e[3] == "->":
                    self.used(t, t.env.get(text), e[1], "read")
                out.append((t, text and text + e[3] + e[4]))
            return out
        if kind in ("index", "unary") and (kind == "index" or e[2] == "*"):
            inner, at = (e[2], e[3]) if kind == "index" else (plain(e[3]), ("number", e[1], 0))
            if kind == "unary" and inner[0] == "binary" and inner[2] == "+":
                inner, at = inner[3], inner[4]
            out = []
            for t, text in self.places(inner, s):
                self.used(t, t.env.get(text), e[1], "read")
                for u, v in self.value(at, t):
                    shown = str(v.value) if isinstance(v, Const) else text_of(at)
                    out.append((u, f"{text}[{shown}]" if text and shown is not None else None))
            return out
        return [(t, text_of(e)) for t, _ in self.value(e, s)]

    @staticmethod
    def base(text):
        return re.match(r"\W*(\w+)", text)[1] if text and re.match(r"\W*\w", text) else None

    def own(self, text):
        """Whether a place lies in a variable, an array or a fresh block of this function, and not in memory of others."""
        base = self.base(text)
        if base not in self.locals or base in self.untracked:
            return False
        rest = text[len(base):]
        if base in self.heap:
            return not re.search(r"->.*(->|\[)|\].*(->|\[)", rest)
        return "->" not in rest and ("[" not in rest or base in self.arrays)

    def number(self, text, s):
        """The value of a whole number that is known by its bounds."""
        low, high = s.bounds.get(s.same.get(text, text), (None, None))
        return Const(low) if low is not None and low == high else None

    def load(self, text, s, e):
        """What a place holds."""
        if text is None:
            return None
        v = s.env.get(text)
        if v is not None or text in s.env:
            return v if v is not None else self.number(text, s)
        base = self.base(text)
        if vague(text) and s.linked.get(base) and self.own(text):
            s.escape_linked(base)  # any of them
            return None
        if base in s.zero and text != base:
            return Const(0)
        return self.number(text, s)

    def look(self, text, s):
        """A place of others is read, or handed on with all that it lies in."""
        if text is None or self.own(text):
            return
        if self.is_out(text) and text not in s.env:
            self.inout.add(text[:text.index("[")])  # it takes what was there, too
        if re.split(r"->|\.", re.sub(r"\[.*", "", text))[-1] in self.stored:
            if self.lending:
                s.operands |= {text}
            if self.lending or self.testing:
                return
            s.seen |= {text}
        for put in [p for p in s.owed if p.startswith(text)]:
            del s.owed[put]

    # ---- expressions ----

    def value(self, e, s, truth=False):
        """Pairs of a state after the expression and its value there."""
        kind = e[0]
        if kind == "name":
            if e[2] in self.unit.constants:
                return [(s, Const(self.unit.constants[e[2]]))]
            self.look(e[2], s)
            return [(s, self.load(e[2], s, e))]
        if kind == "number":
            return [(s, Const(e[2]))]
        if kind == "cast":
            return self.value(e[2], s)
        if kind == "call":
            before, self.lending, self.testing = (self.lending, self.testing), False, False
            out = self.call(e, s)
            self.lending, self.testing = before
            return out
        if kind == "assign":
            return self.assign(e, s)
        if kind == "cond":
            before, self.lending, self.testing = (self.lending, self.testing), False, False
            yes, no = self.split(e[2], s)
            self.lending, self.testing = before
            return [p for t in yes for p in self.value(e[3], t)] + [p for t in no for p in self.value(e[4], t)]
        if kind == "comma":
            return [p for t, _ in self.value(e[2], s) for p in self.value(e[3], t)]
        if kind == "binary" and (e[2] in ("&&", "||") or (e[2] in COMPARE and not truth)):
            yes, no = self.split(e, s)
            return [(t, Const(1)) for t in yes] + [(t, Const(0)) for t in no]
        if kind == "binary":
            return [(u, self.arithmetic(e[2], a, b)) for t, a in self.value(e[3], s) for u, b in self.value(e[4], t)]
        if kind == "unary" and e[2] == "!":
            yes, no = self.split(e[3], s)
            return [(t, Const(0)) for t in yes] + [(t, Const(1)) for t in no]
        if kind == "unary" and e[2] == "&":
            base, _ = base_of(e[3])
            return [(s, Address(base))] if base in self.locals else [(s, None)]
        if kind == "unary" and e[2] == "-":
            return [(t, Const(-v.value) if isinstance(v, Const) else None) for t, v in self.value(e[3], s)]
        if kind in ("post", "unary") and e[2] in ("++", "--"):
            return self.step(e, s)
        if kind in ("member", "index") or (kind == "unary" and e[2] == "*"):
            out = []
            for t, text in self.places(e, s):
                self.look(text, t)
                out.append((t, self.load(text, t, e)))
            return out
        if kind == "unary":
            return [(t, None) for t, _ in self.value(e[3], s)]
        if kind == "init":
            return [(t, None) for t in self.items(e, s, "{}")]
        if kind == "block_value":
            return [(t, None) for t in self.statement(e[2], [s])]
        return [(s, None)]

    def step(self, e, s):
        """++ and --: counted where the number is an index or bounds a loop."""
        by = 1 if e[2] == "++" else -1
        out = []
        for t, text in self.places(e[3], s):
            before = self.load(text, t, e[3]) if text in self.counters else None
            after = Const(before.value + by) if isinstance(before, Const) else None
            self.put(t, e[3], text, after, None)
            out.append((t, before if e[0] == "post" else after) if after else (t, None))
        return out

    def assign(self, e, s):
        out = []
        for t, v in self.value(e[4], s):
            for u, text in self.places(e[3], t):
                now = v
                if e[2] != "=":
                    old = self.load(text, u, e[3]) if text in self.counters else None
                    now = self.arithmetic(e[2][0], old, v) if old else None
                self.put(u, e[3], text, now, e[4] if e[2] == "=" else None)
                out.append((u, now))
        return out

    @staticmethod
    def arithmetic(op, a, b):
        if isinstance(a, Const) and isinstance(b, Const):
            x, y = a.value, b.value
            if op in COMPARE:
                return Const(int(COMPARE[op](x, y)))
            return {"+": Const(x + y), "-": Const(x - y), "*": Const(x * y)}.get(op)
        if op in ("+", "-") and (isinstance(a, Ref) != isinstance(b, Ref)):
            return a if isinstance(a, Ref) else b  # an address in what is lent
        return None

    # ---- stores ----

    def store(self, s, place, v, source):
        for t, text in self.places(place, s):
            self.put(t, place, text, v, source)

    def put(self, s, place, text, v, source):
        place = plain(place)
        base, direct = base_of(place)
        held = v.id if isinstance(v, Ref) and v.id in s.objects else None
        source = plain(source) if source is not None else None
        if source is not None and v is None:
            for name in names_in(source):  # an array or a block that has another name from here on
                if name in s.linked and source[0] != "call":
                    s.escape_linked(name)
        if isinstance(v, Address):
            self.let_go(s, v.base)
            self.untracked.add(v.base)
            v = None
        if base in self.locals and base not in self.untracked and place[0] == "name":
            s.forget(base)
            s.env[base] = v
            self.heap.discard(base)
            if source is not None and source[0] == "call" and source[2][0] == "name":
                if source[2][2] in ("malloc", "calloc", "realloc", "alloca"):
                    self.heap.add(base)
                if source[2][2] == "calloc":
                    s.zero |= {base}
            self.equal(s, base, v, source)
            return
        if text is None or "[" in text:
            self.in_arrays |= set(s.objects[held].takes) if held is not None else set()
        if text is None:
            if held is not None and (s.objects[held].takes or self.may_consume):
                s.escape(held)
            return
        mine, out = self.own(text), self.is_out(text)
        if not mine and not out and base in self.locals | self.unit.globals | self.untracked:
            self.overwritten(s, text, base, held)
        s.forget_place(text)
        if out and place[0] == "index" and plain(place[3])[0] != "number":
            self.inout.add(base)  # how many it gives out, only it knows
        if mine and vague(text):
            s.zero -= {base}
        if mine:
            for known in [k for k in s.env if k != text and k.startswith(text)]:
                del s.env[known]
            if held is not None and base in self.in_bulk and vague(text):
                s.escape(held)  # freed by another name, rows[i]
                v = None
            elif held is not None:
                s.linked[base] = s.linked.get(base, frozenset()) | {held}
        elif out:
            pass  # the caller's, once this function returns
        elif held is not None and (s.objects[held].takes or self.may_consume):
            s.escape(held)
            v = None
        s.env[text] = v
        self.equal(s, text, v, source)

    def equal(self, s, text, v, source):
        """What was stored has the value of an expression whose value is not known."""
        same = text_of(source) if source is not None and v is None else None
        if same and source[0] == "binary":
            base, more = self.linear(source, s)
            low, high = s.bounds.get(base, (None, None))
            if base != text and (low, high) != (None, None):
                s.bounds[text] = (low if low is None else low + more, high if high is None else high + more)
            return
        if same and same != text and "->" not in same and not re.search(rf"\b{re.escape(text)}\b", same):
            s.same[text] = s.same.get(same, same)

    def let_go(self, s, base):
        """Somebody has the address of a variable: what is in it is not followed any further."""
        v = s.env.get(base)
        if isinstance(v, Ref):
            s.escape(v.id)
        s.env.pop(base, None)
        s.forget(base)
        s.escape_linked(base)
