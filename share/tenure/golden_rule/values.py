"""Expressions: what they are worth, what a place is called, what a store does, and how two values compare."""
import re

from reader import words
from state import Address, Const, Ref
from trees import base_of, names_in, text_of

MOST_TURNS = 5  # a loop of that many turns is walked through; one of a larger count as if the count were not known
COMPARE = {"<": lambda x, y: x < y, ">": lambda x, y: x > y, "<=": lambda x, y: x <= y, ">=": lambda x, y: x >= y,
           "==": lambda x, y: x == y, "!=": lambda x, y: x != y}
MIRROR = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}
OPPOSITE = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}


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
            self.inout.add(text[:-3])  # it takes what was there, too
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

    # ---- comparisons ----

    def compare(self, e, s):
        """The states in which a comparison holds, and those in which it does not."""
        yes, no = [], []
        self.testing = e[2] in ("==", "!=")
        pairs = [(u, a, b) for t, a in self.value(e[3], s) for u, b in self.value(e[4], t)]
        self.testing = False
        for u, a, b in pairs:
            if e[2] in ("==", "!=") and {type(a), type(b)} == {Ref, Const} and Const(0) in (a, b) \
                    and (a if isinstance(a, Ref) else b).id in u.objects:
                there, null = self.null_or_not(u, a if isinstance(a, Ref) else b)
                (no if e[2] == "==" else yes).extend(there)
                (yes if e[2] == "==" else no).extend(null)
                continue
            known = self.decided(e, u, a, b)
            if known is not None:
                (yes if known else no).append(u)
                continue
            if not self.bound(e, u, a, b, yes, no):
                self.assume(e, u, yes, no)
        return yes, no

    def decided(self, e, s, a, b):
        if isinstance(a, Const) and isinstance(b, Const):
            # The count of a long loop is one that is not known: the same one wherever it is named.
            if not any(self.long_count(x, s) for x in (e[3], e[4])):
                return COMPARE[e[2]](a.value, b.value)
        if e[2] not in ("==", "!="):
            return None
        same = self.same_object(s, a, b)
        return None if same is None else same == (e[2] == "==")

    @staticmethod
    def same_object(s, a, b):
        """Whether two pointers are one; None if that is not known. What was made here is nothing that was there before."""
        known = [s.objects[v.id] for v in (a, b) if isinstance(v, Ref) and v.id in s.objects]
        if len(known) == 2 and a.id == b.id:
            return True
        if len(known) == 2 and any(o.param is None and not o.takes for o in known):
            return None  # lent: it may be any
        if len(known) == 1 and (isinstance(a, (Const, Address)) or isinstance(b, (Const, Address))):
            return None
        made = [o for o in known if o.takes and o.param is None and "retain" not in words(o.fn)]
        return False if made else None

    def long_count(self, e, s):
        e = plain(e)
        return e[0] == "number" and (e[2] > MOST_TURNS and self.in_test or str(e[2]) in s.bounds)

    def linear(self, e, s):
        """An expression as a text whose value is not known and a number that is added."""
        e = plain(e)
        if e[0] == "binary" and e[2] in ("+", "-") and plain(e[4])[0] == "number":
            text, more = self.linear(e[3], s)
            return text, more + (plain(e[4])[2] if e[2] == "+" else -plain(e[4])[2])
        text = self.shown(e, s)
        return (s.same.get(text, text), 0)

    def shown(self, e, s):
        """text_of, with the numbers of indices for the variables that hold them."""
        if e[0] in ("member", "index") or (e[0] == "unary" and e[2] == "*"):
            text = text_of(e)
            return text and re.sub(r"\[(\w+)\]", lambda m: f"[{s.env[m[1]].value}]" if isinstance(s.env.get(m[1]), Const) else m[0], text)
        return text_of(e)

    def bound(self, e, s, a, b, yes, no):
        """One side is a number: the other's bounds say, or learn."""
        left, right, op = e[3], e[4], e[2]
        if isinstance(a, Const) and not self.long_count(left, s):
            left, right, a, b, op = right, left, b, a, MIRROR[op]
        if not isinstance(b, Const) or self.long_count(right, s) and not isinstance(a, Const):
            return False
        if isinstance(a, Const) and not self.long_count(left, s):
            return False
        text, more = self.linear(left, s)
        if text is None:
            return False
        self.narrow(s, text, op, b.value - more, yes, no)
        return True

    def narrow(self, s, text, op, value, yes, no):
        """Splits by `text op value`."""
        if self.in_test:  # a count that nothing was said of is no smaller than what is in the arrays
            low, high = s.bounds.get(text, (None, None))
            filled = max((int(m[1]) + 1 for m in (re.search(r"\[(\d+)\]", k) for k in s.env if self.own(k)) if m), default=0)
            if low is None and filled > 0 and (high is None or high >= filled):
                s.bounds[text] = (filled, high)
        for way, out in ((op, yes), (OPPOSITE[op], no)):
            low, high = s.bounds.get(text, (None, None))
            differs = s.facts.get(f"{text} == {value}")
            if way == "<":
                high = value - 1 if high is None else min(high, value - 1)
            elif way == "<=":
                high = value if high is None else min(high, value)
            elif way == ">":
                low = value + 1 if low is None else max(low, value + 1)
            elif way == ">=":
                low = value if low is None else max(low, value)
            elif way == "==":
                if differs is False:
                    continue
                low, high = (value if low is None else max(low, value)), (value if high is None else min(high, value))
            else:
                if low == value:
                    low += 1
                if high == value:
                    high -= 1
            if low is not None and high is not None and low > high:
                continue
            u = s.copy()
            u.bounds[text] = (low, high)
            if way == "!=":
                u.facts[f"{text} == {value}"] = False
            if value == 0 and way in ("==", "!="):
                u.facts[text] = way == "!="
            out.append(u)

    def truth(self, e, s, yes, no):
        """Splits by an expression of which nothing is known but its text."""
        text = self.shown(plain(e), s)
        if text is None or self.fact(e)[0] is None or e[0] == "binary" and e[2] in COMPARE:
            return self.assume(e, s, yes, no)
        text = s.same.get(text, text)
        known = s.facts.get(text)
        if known is None:
            return self.narrow(s, text, "!=", 0, yes, no)
        (yes if known else no).append(s)

    def assume(self, e, s, yes, no):
        """Splits by a condition that is known by its words alone."""
        key, flipped = self.fact(e)
        for outcome in (True, False):
            if key is None or s.facts.get(key) in (None, outcome):
                u = s.copy()
                if key is not None:
                    u.facts[key] = outcome
                (yes if outcome != flipped else no).append(u)

    @staticmethod
    def fact(e):
        """A name for the condition, and whether it is the name of its opposite."""
        if e[0] == "binary" and e[2] in COMPARE:
            a, b = text_of(e[3]), text_of(e[4])
            if a is None or b is None:
                return None, False
            op = e[2]
            if op in (">", "<="):
                a, b = b, a
            return f"{a} {'==' if op in ('==', '!=') else '<'} {b}", op in ("!=", ">=", "<=")
        return text_of(e), False
