"""Walks the paths of a function and follows each reference from where it was taken to where it is given up.

What it does not understand it does not judge: a reference whose address is taken, or that goes into memory of somebody
else, is no longer followed, and of a function that it cannot read it says so. A loop whose count is not known is walked
at most twice, the same number of times for the same count, so that what one loop puts into an array the next one is seen
to free. Two conditions of the same words have the same outcome as long as nothing in them is assigned.
"""
import collections
import re

import kept
import spans
from calls import Calls
from clauses import Finding
from conditions import MOST_TURNS, Conditions
from ends import Ends
from reader import NotUnderstood, closing, consumes, is_new, words
from state import Const, Object, Ref, State, merged
from trees import Parser, names_in
from values import Values


class Walk(Values, Conditions, Calls, Ends):
    def __init__(self, unit, function, report, outs_of=None):
        self.unit, self.f, self.report, self.outs_of = unit, function, report, outs_of or (lambda f: None)
        self.params = {p.name for p in function.params}
        self.locals, self.untracked, self.arrays, self.heap = set(self.params), set(), set(), set()
        self.outs = {p.name: n for n, p in enumerate(function.params) if p.out and p.base in unit.handles}
        self.testing = False  # a place is only compared, or asked whether there is something
        self.in_arrays, self.unwinds = set(), "tn_scope_unwind" in unit.tokens[slice(*function.body)]
        self.inout, self.ignored, self.lending = set(), set(), False
        self.outcomes, self.forgotten, self.known_uses, self.unknown_uses, self.in_test = {}, [], set(), set(), False
        self.breaks, self.continues, self.gotos, self.entries = [], [], {}, []
        self.taken, self.unclear = set(), set()
        self.may_consume = consumes(function.name)
        start, end = function.body
        body = unit.tokens[start:end]
        if any(t in ("setjmp", "sigsetjmp", "_setjmp", "__sigsetjmp", "__builtin_setjmp") for t in body):
            raise NotUnderstood
        self.pushes = "tn_scope_push" in body
        self.foreign_calls = any(b == "(" and re.match(r"[A-Za-z_]", a) and not a.startswith("tn_")
                                 and a not in ("if", "while", "for", "switch", "return", "sizeof") for a, b in zip(body, body[1:]))
        self.in_bulk = {str(body[j]) for k, t in enumerate(body[:-1]) if consumes(t) and body[k + 1] == "("
                        for j in range(k + 2, closing(body, k + 1)) if body[j + 1] == "["}
        self.retained = {f.base for f in unit.functions.values() if f.free and "retain" in words(f.name)}
        self.assigned = {"".join(body[max(0, k - 3):k]) for k, t in enumerate(body) if t == "="}
        self.stored = {self.name_before(body, k) for k, t in enumerate(body) if t == "="}
        # Numbers that are counted exactly: those that are indices, or bound a loop.
        heads = [k + 1 for k, t in enumerate(body[:-1]) if t in ("for", "while") and body[k + 1] == "("]
        heads += [k for k, t in enumerate(body) if t == "["]
        self.counters = {str(t) for k in heads for t in body[k:closing(body, k)] if re.match(r"[A-Za-z_]", t)}
        parser = Parser(unit, start, end + 1)
        parser.names |= self.locals
        self.tree = parser.statement()
        self.end_line = unit.tokens[end].line

    @staticmethod
    def name_before(body, k):
        """The last name of what is assigned at k: weight of self->weight, table of table[i]."""
        k -= 1
        while k > 0 and body[k] == "]":
            depth = 0
            while k >= 0:
                depth += (body[k] == "]") - (body[k] == "[")
                k -= 1
                if depth == 0:
                    break
        return str(body[k]) if k >= 0 else ""

    def say(self, line, clause, what, fix=None):
        self.report(Finding(self.f.file, line, clause, what, fix))

    def run(self):
        s = State(self.unclear)
        for n, p in enumerate(self.f.params):
            if p.stars == 1 and p.base in self.unit.handles and p.name:
                s.objects[("param", n)] = Object(p.name, p.base, self.unit.handles[p.base], self.f.line, (), "live", 0, True, -1,
                                                 None, None, "consumed" if p.consumed else "lent")
                s.env[p.name] = Ref(("param", n), 0)
        for s in self.statement(self.tree, [s]):
            self.leave(s, self.end_line)
        if any(self.gotos.values()):
            self.unclear.add(0)  # jumps backward are not followed

    def settled(self):
        """Lines that took what was followed on all paths to its end."""
        return set() if 0 in self.unclear else self.taken - self.unclear

    # ---- statements ----

    def statement(self, e, states):
        kind = e[0]
        if kind == "block":
            declared = []
            for part in e[2]:
                if part[0] == "decl":
                    declared += [d[0] for d in part[2]]
                states = merged(self.statement(part, states))
            if e is not self.tree:
                for s in states:
                    for name in declared:
                        s.env.pop(name, None)
                        s.linked.pop(name, None)
                        s.forget(name)
                    self.collect(s, self.line_of_end(e))
            return states
        if kind == "expr":
            return self.full(e[2], states)
        if kind == "decl":
            return self.declaration(e[2], states)
        if kind == "if":
            yes, no = self.condition(e[2], states)
            yes = self.statement(e[3], yes)
            return yes + (self.statement(e[4], no) if e[4] else no)
        if kind in ("while", "do", "for"):
            return self.loop(e, states)
        if kind == "switch":
            states = self.full(e[2], states)
            self.entries.append([[s.copy() for s in states], False])
            self.breaks.append([])
            out = self.statement(e[3], [])
            entry, default = self.entries.pop()
            return out + self.breaks.pop() + ([] if default else entry)
        if kind == "case":
            if self.entries:
                states = states + [s.copy() for s in self.entries[-1][0]]
                self.entries[-1][1] |= e[2]
            return self.statement(e[3], merged(states))
        if kind == "label":
            return self.statement(e[3], merged(states + self.gotos.pop(e[2], [])))
        if kind == "goto":
            self.gotos.setdefault(e[2], []).extend(states)
            return []
        if kind == "break":
            self.breaks[-1].extend(states)
            return []
        if kind == "continue":
            self.continues[-1].extend(states)
            return []
        if kind == "return":
            for s in states:
                for t, v in (self.value(e[2], s) if e[2] else [(s, None)]):
                    self.leave(t, e[1], e[2], v)
            return []
        return states

    @staticmethod
    def line_of_end(block):
        return block[2][-1][1] if block[2] else block[1]

    def full(self, e, states):
        out = []
        if e[0] == "call" and e[2][0] == "name" and "retain" in words(e[2][2]):
            self.ignored.add(e[1])  # the reference is one to what one has already
        for s in states:
            for t, _ in self.value(e, s):
                self.collect(t, e[1])
                out.append(t)
        return out

    def declaration(self, variables, states):
        for name, base, stars, array, static, init, line in variables:
            (self.untracked if static else self.locals).add(name)
            if array:
                self.arrays.add(name)
            self.heap.discard(name)
            out = []
            for s in states:
                s.env.pop(name, None)
                s.forget(name)
                if init is None or static:
                    out.append(s)
                elif init[0] == "init":
                    for t in self.items(init, s, name, name if array else None):
                        self.collect(t, line)
                        out.append(t)
                else:
                    for t, v in self.value(init, s):
                        self.store(t, ("name", line, name), v, init)
                        self.collect(t, line)
                        out.append(t)
            states = merged(out)
        return states

    def items(self, init, state, base, text=None):
        """An initialiser in braces; what it does not name is 0. text: of the array whose elements it has."""
        states = [state]
        if base != "{}" and not self.nested(init):
            state.zero |= {base}
        for n, item in enumerate(init[2]):
            out = []
            for s in states:
                if item[0] == "init":
                    out += self.items(item, s, base)
                    continue
                for t, v in self.value(item, s):
                    if isinstance(v, Ref) and v.id in t.objects:
                        t.linked[base] = t.linked.get(base, frozenset()) | {v.id}
                    if text:
                        t.env[f"{text}[{n}]"] = v
                    elif v != Const(0):
                        t.zero -= {base}
                    out.append(t)
            states = out
        return states

    @staticmethod
    def nested(init):
        return any(item[0] == "init" and item[2] for item in init[2])

    def loop(self, e, states):
        kind = e[0]
        test, body, step = {"while": lambda: (e[2], e[3], None), "do": lambda: (e[3], e[2], None),
                            "for": lambda: (e[3], e[5], e[4])}[kind]()
        if kind == "for":
            states = self.statement(e[2], states)
        out = []
        self.breaks.append([])
        for turn in range(MOST_TURNS + 2):
            if not (kind == "do" and turn == 0):
                states = self.another_turn(test, states, turn, out)
            elif turn >= 2:
                states = []
            if not states:
                break
            self.continues.append([])
            states = merged(self.statement(body, states) + self.continues.pop())
            if step is not None:
                states = self.full(step, states)
        return merged(out + self.breaks.pop())

    def another_turn(self, test, states, turn, out):
        """The states that go on; the others are added to `out`. After two turns only those whose count is known do."""
        go_on = []
        for s in states:
            if test is None:
                go_on += [s] if turn < 2 else []
                continue
            counted = any(isinstance(s.env.get(name), Const) for name in names_in(test) & self.counters)
            self.in_test = True
            yes, no = self.split(test, s)
            self.in_test = False
            out += no
            if turn < 2 or (counted and not no and turn <= MOST_TURNS):
                go_on += yes
        return merged(go_on)


# Places of which a walk knows all: `settled` took references, `uses` use or free some, of `better` no
# compiler knows more: what is held already is retained, what is held is released by tn_scope_unwind.
Walked = collections.namedtuple("Walked", "found dark settled uses better")


def outcomes(unit):
    """A function that says how functions of the unit end that give references by pointers to a variable: a list of
    (what they return, what each such parameter holds then), or None where that is not known."""
    known = {}

    def of(f):
        if f is None or not f.body or not any(p.out and p.base in unit.handles for p in f.params):
            return None
        if f.name not in known:
            known[f.name] = None  # while it is walked: it calls itself
            try:
                w = Walk(unit, f, lambda finding: None, of)
                w.run()
                both = {w.outs[name] for name in w.inout}
                ends = [(result, tuple(x for x in put if x[0] not in both)) for result, put in w.outcomes]
                known[f.name] = None if 0 in w.unclear else list(dict.fromkeys(ends))
            except (NotUnderstood, RecursionError, IndexError):
                pass
        return known[f.name]
    return of


def walk(unit, inside):
    """What is found in the functions for which inside(function) holds, the names of those not understood, and the places of
    which all is known."""
    found, dark, settled, uses, unknown, better, forgotten = [], [], set(), set(), set(), set(), []
    outs_of = outcomes(unit)
    for f in unit.functions.values():
        if not inside(f):
            continue
        if f.free and not is_new(f.name):
            found.append(Finding(f.file, f.line, 2, f"{f.name} is declared TN_NEW, and its name does not say `new`"))
        if f.borrowed and "new" in words(f.name):
            found.append(Finding(f.file, f.line, 2, f"{f.name} is declared TN_BORROWED, and its name says `new`"))
        if any(p.consumed for p in f.params) and not consumes(f.name):
            found.append(Finding(f.file, f.line, 7, f"{f.name} consumes an argument, and its name does not say `free` or `move`",
                                 "name it so"))
        if f.body:
            try:
                w = Walk(unit, f, found.append, outs_of)
                w.run()
                settled |= {(f.file, line) for line in w.settled()}
                better |= {(f.file, line) for line in w.ignored | (w.settled() if w.unwinds else set())}
                settled |= {(f.file, line) for line in w.in_arrays}
                uses |= {(f.file, line) for line in w.known_uses}
                unknown |= {(f.file, line) for line in (w.unknown_uses if 0 not in w.unclear else w.unknown_uses | w.known_uses)}
                forgotten += w.forgotten
            except (NotUnderstood, RecursionError, IndexError):
                dark.append((f.file, f.line, f.name))
    found += kept.replaced(unit, forgotten)
    found += kept.never_freed(unit, inside) + spans.short_spans(unit, inside)
    said = {(x.file, x.line) for x in found}
    return Walked(found, dark, settled - {(x.file, x.line) for x in found if x.clause in (1, 2)}, uses - unknown - said, better - said)
