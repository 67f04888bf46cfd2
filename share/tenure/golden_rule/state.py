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
Object = collections.namedtuple("Object", "fn kind free line takes state where maybe scope context parent param")
class State:
    """`unclear` is one set for all paths of a function: lines that took what is no longer followed, and 0 for all."""

    def __init__(self, unclear):
        self.unclear = unclear
        self.env, self.objects, self.linked, self.facts = {}, {}, {}, {}
        self.scopes, self.ended, self.newest = (), frozenset(), None

    def copy(self):
        s = State(self.unclear)
        s.env, s.objects, s.linked, s.facts = dict(self.env), dict(self.objects), dict(self.linked), dict(self.facts)
        s.scopes, s.ended, s.newest = self.scopes, self.ended, self.newest
        return s

    def key(self):
        return (frozenset(self.env.items()), frozenset(self.objects.items()), frozenset(self.linked.items()),
                frozenset(self.facts.items()), self.scopes, self.ended, self.newest)

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

    def forget(self, name):
        """A variable changes: what was known of expressions with it is not any more."""
        about = re.compile(rf"\b{re.escape(name)}\b")
        for table in (self.env, self.facts):
            for text in [t for t in table if t != name and about.search(t)]:
                del table[text]
        self.facts.pop(name, None)

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
