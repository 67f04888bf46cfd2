"""What is known at one place of a path: the values of variables, and the objects that they refer to."""
import collections
import re

MOST_STATES = 300
Ref = collections.namedtuple("Ref", "id take")  # a value: the object, and the line that took this reference to it
Const = collections.namedtuple("Const", "value")
Address = collections.namedtuple("Address", "base")
Depth = collections.namedtuple("Depth", "value")
Opened = collections.namedtuple("Opened", "context")  # what tn_scope_push returned
Failed = collections.namedtuple("Failed", "id")  # tn_error after the call that returned this object
Failure = collections.namedtuple("Failure", "of")  # tn_error after a call that failed: not 0
Object = collections.namedtuple("Object", "fn kind free line takes state where maybe scope context parent param")


class State:
    """`unclear` is one set for all paths of a function: lines that took what is no longer followed, and 0 for all.

    env: what a place holds, by its text; a place of an array by its index, rows[0]. linked: what lies in a variable of
    several places. facts: conditions by their text. bounds: what is known of whole numbers, (least, most) by text, None:
    no bound. same: texts that have the same value. zero: variables whose places are 0 until they are written. seen: places
    of others that were read; operands: those that a function of the library alone looked at. owed: references that were put into places of others, by place, and where.
    """

    def __init__(self, unclear):
        self.unclear = unclear
        self.env, self.objects, self.linked, self.facts, self.bounds, self.same, self.owed = {}, {}, {}, {}, {}, {}, {}
        self.scopes, self.ended, self.zero, self.seen, self.operands, self.newest = (), *[frozenset()] * 4, None

    def copy(self):
        s = State(self.unclear)
        for table in ("env", "objects", "linked", "facts", "bounds", "same", "owed"):
            setattr(s, table, dict(getattr(self, table)))
        for one in ("scopes", "ended", "zero", "seen", "operands", "newest"):
            setattr(s, one, getattr(self, one))
        return s

    def key(self):
        tables = (self.env, self.objects, self.linked, self.facts, self.bounds, self.same, self.owed)
        return (*(frozenset(t.items()) for t in tables), self.scopes, self.ended, self.zero, self.seen,
                self.operands, self.newest)

    def set(self, i, **what):
        self.objects[i] = self.objects[i]._replace(**what)

    def escape(self, i):
        """Stops to follow an object."""
        o = self.objects.pop(i, None)
        self.unclear.update(o.takes if o else ())
        self.replace(i, None)

    def replace(self, i, value):
        for name, v in list(self.env.items()):
            if isinstance(v, (Ref, Failed)) and v.id == i:
                self.env[name] = value
        for base, ids in list(self.linked.items()):
            if i in ids:
                self.linked[base] = ids - {i}

    def escape_linked(self, base):
        for i in self.linked.pop(base, ()):
            self.escape(i)
        self.zero -= {base}

    def forget(self, name):
        """A variable changes: what was known of expressions with it is not any more."""
        about = re.compile(rf"(?<![\w.])(?<!->){re.escape(name)}\b").search
        self.part(about)
        for table in (self.env, self.facts, self.bounds, self.owed):
            for text in [t for t in table if t != name and about(t)]:
                del table[text]
        for table in (self.facts, self.bounds, self.same):
            table.pop(name, None)
        self.zero -= {name}

    def forget_place(self, text):
        """The same for a place that is no variable."""
        self.part(lambda t: text in t)
        for table in (self.facts, self.bounds, self.owed):
            for known in [t for t in table if text in t and (t != text or table is not self.owed)]:
                del table[known]

    def part(self, about):
        """Of two texts with the same value one changes: the other keeps what is known."""
        for text, other in [p for p in self.same.items() if about(p[0]) or about(p[1])]:
            del self.same[text]
            if not about(text):
                for table in (self.facts, self.bounds):
                    if other in table:
                        table.setdefault(text, table[other])

    def close(self, context):
        last = max((k for k, (c, _) in enumerate(self.scopes) if c == context), default=None)
        if last is not None:
            self.scopes = self.scopes[:last] + self.scopes[last + 1:]

    def depth(self, context):
        return sum(c == context for c, _ in self.scopes)


def merged(states):
    seen = {}
    for s in states:
        seen.setdefault(s.key(), s)
        if len(seen) >= MOST_STATES:
            s.unclear.add(0)
            break
    return list(seen.values())
