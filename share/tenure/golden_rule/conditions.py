"""Conditions: in which states they hold, and what is known from then on."""
import re

from calls import FAILED
from reader import words
from state import Address, Const, Failed, Failure, Opened, Ref, merged
from trees import text_of
from values import COMPARE, plain

MOST_TURNS = 5  # a loop of that many turns is walked through; one of a larger count as if the count were not known
MIRROR = {"<": ">", ">": "<", "<=": ">=", ">=": "<=", "==": "==", "!=": "!="}
OPPOSITE = {"<": ">=", ">=": "<", ">": "<=", "<=": ">", "==": "!=", "!=": "=="}


class Conditions:
    """The part of a walk that decides."""

    # ---- conditions ----

    def condition(self, e, states):
        """The states in which it holds, and those in which it does not."""
        yes, no = [], []
        for s in states:
            y, n = self.split(e, s)
            yes += y
            no += n
        return merged(yes), merged(no)

    def split(self, e, s):
        kind = e[0]
        if kind == "unary" and e[2] == "!":
            return self.split(e[3], s)[::-1]
        if kind == "cast":
            return self.split(e[2], s)
        if kind == "binary" and e[2] in ("&&", "||"):
            yes, no = self.split(e[3], s)
            if e[2] == "&&":
                more, less = self.condition(e[4], yes)
                return more, no + less
            more, less = self.condition(e[4], no)
            return yes + more, less
        if kind == "comma":
            return self.condition(e[3], [t for t, _ in self.value(e[2], s)])
        if kind == "call" and e[2][0] == "name" and e[2][2] == "__builtin_expect":
            return self.split(e[3][0], s)
        if kind == "call" and e[2] == ("name", e[2][1], "tn_is_alive") and len(e[3]) == 2:
            return self.alive(e, s)
        if kind == "binary" and e[2] in ("==", "!="):
            for a, b in ((e[3], e[4]), (e[4], e[3])):
                if self.is_zero(b):
                    pair = self.split(a, s)
                    return pair[::-1] if e[2] == "==" else pair
        if kind == "binary" and e[2] in COMPARE:
            return self.compare(e, s)
        yes, no = [], []
        self.testing = e[0] in ("name", "member", "index") or e[0] == "unary" and e[2] == "*"
        values = self.value(e, s, truth=True)
        self.testing = False
        for t, v in values:
            if isinstance(v, Const):
                (yes if v.value else no).append(t)
            elif isinstance(v, Ref) and v.id in t.objects:
                there, null = self.null_or_not(t, v)
                yes += there
                no += null
            elif isinstance(v, Failure):
                yes.append(t)
            elif isinstance(v, Opened):
                failed = t.copy()
                failed.close(v.context)
                yes.append(failed)
                no.append(t)
            elif isinstance(v, Failed):
                if v.id in t.objects and t.objects[v.id].maybe:
                    failed = t.copy()
                    failed.replace(v.id, Const(0))
                    failed.objects.pop(v.id)
                    t.set(v.id, maybe=False)
                    yes.append(failed)
                else:
                    yes.append(t.copy())
                no.append(t)
            else:
                self.truth(e, t, yes, no)
        return yes, no

    def null_or_not(self, s, v):
        o = s.objects[v.id]
        if not o.maybe:
            return [s], []
        null = s.copy()
        null.replace(v.id, Const(0))
        if null.newest == v.id:
            null.newest = FAILED
        if o.param is None:
            null.objects.pop(v.id)
        s.set(v.id, maybe=False)
        return [s], [null]

    def alive(self, e, s):
        yes, no = [], []
        for t, v in self.value(e[3][1], s):
            gone = t.copy()
            if isinstance(v, Ref) and v.id in t.objects:
                gone.escape(v.id)
                if t.objects[v.id].state != "live":
                    t = None
            no.append(gone)
            yes += [t] if t else []
        return yes, no

    def is_zero(self, e):
        while e[0] == "cast":
            e = e[2]
        return (e[0] == "number" and e[2] == 0) or (e[0] == "name" and e[2] in ("TN_OK", "NULL"))

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
