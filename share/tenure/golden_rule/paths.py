"""Walks the paths of a function and follows each reference from where it was taken to where it is given up.

What it does not understand it does not judge: a reference whose address is taken, or that goes into memory of somebody
else, is no longer followed, and of a function that it cannot read it says so. Loops are walked at most twice, and two
conditions of the same words have the same outcome as long as nothing in them is assigned.
"""
import re

from clauses import Finding
from reader import NO_RETURN, NotUnderstood, closing, consumes, is_new, words
from state import Address, Const, Depth, Failed, Object, Opened, Ref, State, merged
from trees import Parser, base_of, text_of

IN_SCOPE = {"tn_tensor", "tn_list", "tn_storage"}
ELSEWHERE = {"tn_new_list_item", "tn_new_grad"}  # return what may belong to an outer scope
GONE = {"freed": (4, "was freed in line"), "moved": (7, "was moved away in line"), "popped": (8, "went with its scope in line")}


class Walk:
    def __init__(self, unit, function, report):
        self.unit, self.f, self.report = unit, function, report
        self.locals, self.untracked = {p.name for p in function.params}, set()
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
        parser = Parser(unit, start, end + 1)
        parser.names |= self.locals
        self.tree = parser.statement()
        self.end_line = unit.tokens[end].line

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
        for s in states:
            for t, _ in self.value(e, s):
                self.collect(t, e[1])
                out.append(t)
        return out

    def declaration(self, variables, states):
        for name, base, stars, array, static, init, line in variables:
            (self.untracked if static else self.locals).add(name)
            out = []
            for s in states:
                s.env.pop(name, None)
                s.forget(name)
                if init is None or static:
                    out.append(s)
                elif init[0] == "init":
                    for t in self.items(init, s, name):
                        self.collect(t, line)
                        out.append(t)
                else:
                    for t, v in self.value(init, s):
                        self.store(t, ("name", line, name), v, init)
                        self.collect(t, line)
                        out.append(t)
            states = merged(out)
        return states

    def items(self, init, state, base):
        states = [state]
        for item in init[2]:
            out = []
            for s in states:
                if item[0] == "init":
                    out += self.items(item, s, base)
                    continue
                for t, v in self.value(item, s):
                    if isinstance(v, Ref) and v.id in t.objects:
                        t.linked[base] = t.linked.get(base, frozenset()) | {v.id}
                    out.append(t)
            states = out
        return states

    def loop(self, e, states):
        kind = e[0]
        test, body, step = {"while": lambda: (e[2], e[3], None), "do": lambda: (e[3], e[2], None),
                            "for": lambda: (e[3], e[5], e[4])}[kind]()
        if kind == "for":
            states = self.statement(e[2], states)
        out = []
        self.breaks.append([])
        for n in range(3):
            if not (kind == "do" and n == 0):
                if test is not None:
                    states, no = self.condition(test, states)
                    out += no
            if n == 2:
                break
            self.continues.append([])
            states = merged(self.statement(body, states) + self.continues.pop())
            if step is not None:
                states = self.full(step, states)
        return merged(out + self.breaks.pop())

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
        yes, no = [], []
        key, flipped = self.fact(e)
        for t, v in self.value(e, s, truth=True):
            if isinstance(v, Const):
                (yes if v.value else no).append(t)
            elif isinstance(v, Ref) and v.id in t.objects:
                o = t.objects[v.id]
                if o.maybe:
                    null = t.copy()
                    null.replace(v.id, Const(0))
                    if o.param is None:
                        null.objects.pop(v.id)
                    no.append(null)
                    t.set(v.id, maybe=False)
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
            elif key is None:
                yes.append(t.copy())
                no.append(t)
            else:
                known = t.facts.get(key)
                for outcome in (True, False):
                    if known is None or known == outcome:
                        u = t.copy()
                        u.facts[key] = outcome
                        (yes if outcome != flipped else no).append(u)
        return yes, no

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

    @staticmethod
    def fact(e):
        """A name for the condition, and whether it is the name of its opposite."""
        if e[0] == "binary" and e[2] in ("==", "!=", "<", ">=", ">", "<="):
            a, b = text_of(e[3]), text_of(e[4])
            if a is None or b is None:
                return None, False
            op = e[2]
            if op in (">", "<="):
                a, b = b, a
            return f"{a} {'==' if op in ('==', '!=') else '<'} {b}", op in ("!=", ">=", "<=")
        return text_of(e), False

    # ---- expressions ----

    def value(self, e, s, truth=False):
        """Pairs of a state after the expression and its value there."""
        kind = e[0]
        if kind == "name":
            if e[2] in self.unit.constants:
                return [(s, Const(self.unit.constants[e[2]]))]
            return [(s, s.env.get(e[2]))]
        if kind == "number":
            return [(s, Const(e[2]))]
        if kind == "cast":
            return self.value(e[2], s)
        if kind == "call":
            return self.call(e, s)
        if kind == "assign":
            out = []
            for t, v in self.value(e[4], s):
                self.store(t, e[3], v if e[2] == "=" else None, e[4])
                out.append((t, v if e[2] == "=" else None))
            return out
        if kind == "cond":
            yes, no = self.split(e[2], s)
            return [p for t in yes for p in self.value(e[3], t)] + [p for t in no for p in self.value(e[4], t)]
        if kind == "comma":
            return [p for t, _ in self.value(e[2], s) for p in self.value(e[3], t)]
        if kind == "binary" and (e[2] in ("&&", "||") or (e[2] in ("==", "!=") and not truth)):
            yes, no = self.split(e, s)
            return [(t, Const(1)) for t in yes] + [(t, Const(0)) for t in no]
        if kind == "binary":
            out = []
            for t, a in self.value(e[3], s):
                for u, b in self.value(e[4], t):
                    out.append((u, self.arithmetic(e[2], a, b)))
            return out
        if kind == "unary" and e[2] == "!":
            yes, no = self.split(e[3], s)
            return [(t, Const(0)) for t in yes] + [(t, Const(1)) for t in no]
        if kind == "unary" and e[2] == "&":
            base, _ = base_of(e[3])
            return [(s, Address(base))] if base in self.locals else [(s, None)]
        if kind == "unary" and e[2] == "-":
            return [(t, Const(-v.value) if isinstance(v, Const) else None) for t, v in self.value(e[3], s)]
        if kind in ("post", "unary") and e[2] in ("++", "--"):
            out = self.value(e[3], s)
            for t, _ in out:
                self.store(t, e[3], None, None)
            return [(t, None) for t, _ in out]
        if kind in ("member", "index") or (kind == "unary" and e[2] == "*"):
            inner = e[3] if kind == "unary" else e[2]
            states = [s]
            if kind != "member" or e[3] == "->":
                states = []
                for t, v in self.value(inner, s):
                    self.used(t, v, e[1], "read")
                    states.append(t)
            if kind == "index":
                states = [t for u in states for t, _ in self.value(e[3], u)]
            text = text_of(e)
            return [(t, t.env.get(text) if text else None) for t in states]
        if kind == "unary":
            return [(t, None) for t, _ in self.value(e[3], s)]
        if kind == "init":
            return [(t, None) for t in self.items(e, s, "{}")]
        if kind == "block_value":
            return [(t, None) for t in self.statement(e[2], [s])]
        return [(s, None)]

    @staticmethod
    def arithmetic(op, a, b):
        if isinstance(a, Const) and isinstance(b, Const) and op in ("<", ">", "<=", ">=", "==", "!="):
            x, y = a.value, b.value
            return Const(int({"<": x < y, ">": x > y, "<=": x <= y, ">=": x >= y, "==": x == y, "!=": x != y}[op]))
        return None

    def store(self, s, place, v, source):
        while place[0] == "cast":
            place = place[2]
        base, direct = base_of(place)
        held = v.id if isinstance(v, Ref) and v.id in s.objects else None
        if source is not None and source[0] == "name":
            s.escape_linked(source[2])
        if isinstance(v, Address):
            self.let_go(s, v.base)
            self.untracked.add(v.base)
            v = None
        if base in self.locals and base not in self.untracked and place[0] == "name":
            s.forget(base)
            s.env[base] = v
            return
        text = text_of(place)
        if text:
            s.forget(text) if place[0] == "name" else None
            for known in [k for k in s.env if k != text and k.startswith(text)]:
                del s.env[known]
            s.facts = {k: x for k, x in s.facts.items() if text not in k}
        if base in self.locals and base not in self.untracked and direct:
            if held is not None and base in self.in_bulk and text != base:
                s.escape(held)  # freed by another name, rows[i]
                v = None
            elif held is not None:
                s.linked[base] = s.linked.get(base, frozenset()) | {held}
        elif held is not None and (s.objects[held].takes or self.may_consume):
            s.escape(held)
            v = None
        if text:
            s.env[text] = v

    def let_go(self, s, base):
        """Somebody has the address of a variable: what is in it is not followed any further."""
        v = s.env.get(base)
        if isinstance(v, Ref):
            s.escape(v.id)
        s.env.pop(base, None)
        s.forget(base)
        s.escape_linked(base)

    # ---- calls ----

    def call(self, e, s):
        line, callee, arguments = e[1], e[2], e[3]
        name = callee[2] if callee[0] == "name" else None
        if name == "__builtin_expect":
            return self.value(arguments[0], s)
        f = self.unit.functions.get(name)
        pending = [(s, [])]
        if name is None:
            pending = [(t, []) for t, _ in self.value(callee, s)]
        for a in arguments:
            pending = [(u, done + [v]) for t, done in pending for u, v in self.value(a, t)]
        out = []
        for t, values in pending:
            for n, v in enumerate(values):
                self.pass_on(t, name, f, n, arguments[n], v, line)
            if not (f and f.no_return) and name not in NO_RETURN:
                out.append((t, self.result(t, name, f, arguments, values, line, e[4])))
        return out

    def pass_on(self, s, name, f, n, argument, v, line):
        ours = name is not None and name.startswith("tn_")
        param = f.params[n] if f and n < len(f.params) else None
        if isinstance(v, Address):
            self.let_go(s, v.base)
        elif isinstance(v, Ref) and v.id in s.objects:
            if param and param.consumed:
                self.give_up(s, v, name, line)
            elif name and not ours and consumes(name) and s.objects[v.id].kind != "tn_context":
                s.escape(v.id)
            else:
                self.used(s, v, line, f"passed to {name}" if name else "passed on")
        else:
            base, _ = base_of(argument)
            if base in s.linked and ((param and param.consumed) or not ours):
                s.escape_linked(base)

    def used(self, s, v, line, how):
        if not isinstance(v, Ref) or v.id not in s.objects:
            return
        o = s.objects[v.id]
        if o.state != "live":
            clause, why = GONE[o.state]
            self.say(line, clause, f"what {o.fn} returned in line {o.line} {why} {o.where}, and is {how}")
            s.escape(v.id)
        elif o.parent in s.objects and s.objects[o.parent].state != "live":
            p = s.objects[o.parent]
            self.say(line, 8 if p.state == "popped" else 4,
                     f"what {o.fn} lent in line {o.line} is gone with what it was lent from, which {GONE[p.state][1]} {p.where}, "
                     f"and is {how}")
            s.escape(v.id)

    def give_up(self, s, v, name, line):
        o = s.objects[v.id]
        frees = set(self.unit.handles.values())
        if o.free and name in frees and name != o.free:
            self.say(line, 5, f"{name} is not what frees what {o.fn} returned: that is {o.free}", f"call {o.free}")
            s.escape(v.id)
        elif o.state != "live":
            clause, why = GONE[o.state]
            self.say(line, clause, f"what {o.fn} returned in line {o.line} {why} {o.where}, and is given up again by {name}")
            s.escape(v.id)
        elif not o.takes:
            if o.param == "consumed" or (o.param and self.may_consume):
                s.set(v.id, state="freed", where=line)
                return
            whose = "the caller's" if o.param else f"only lent by {o.fn}"
            self.say(line, 3, f"{name} gives up what is {whose}")
            s.escape(v.id)
        else:
            takes = list(o.takes)
            takes.remove(v.take if v.take in takes else takes[-1])
            s.set(v.id, takes=tuple(takes))
            if not takes and o.param is None and o.parent is None and o.line > 0:
                s.set(v.id, state="moved" if "move" in words(name) else "freed", where=line)
            if name == "tn_context_free":
                context = next((k for k, w in s.env.items() if w == v), None)
                s.ended |= {context}

    def result(self, s, name, f, arguments, values, line, at):
        context = text_of(arguments[0]) if arguments else None
        refs = [v for v in values if isinstance(v, Ref) and v.id in s.objects]
        if name == "tn_scope_push":
            s.scopes += ((context, line),)
            return Opened(context)
        elif name == "tn_scope_pop":
            self.pop(s, context, line)
        elif name == "tn_scope_unwind":
            self.unwind(s, context, values[1] if len(values) > 1 else None, line)
        elif name == "tn_scope_depth":
            return Depth(s.depth(context))
        elif name == "tn_error":
            return Failed(s.newest) if s.newest in s.objects else None
        elif name and name.endswith("hand_off"):
            for v in refs:
                o = s.objects[v.id]
                if o.scope > 0 and o.scope == s.depth(context):
                    s.set(v.id, scope=o.scope - 1)
        if f is None or not f.stars:
            return None
        handle = f.free or (self.unit.returns_handle(f) and not f.borrowed)
        if handle and not f.free and "move" in words(name):
            return None  # what it hands on, and whose that was, its name does not say
        if handle and (f.free or is_new(name)):
            self.taken.add(line)
            if "retain" in words(name):
                same = next((v for v in refs if s.objects[v.id].kind == f.base), None)
                if same:
                    s.set(same.id, takes=s.objects[same.id].takes + (line,), maybe=False)
                    return Ref(same.id, line)
            scope = s.depth(context)
            if f.base not in IN_SCOPE or name in ELSEWHERE or not f.free or "retain" in words(name):
                scope = -1
            i = self.fresh(s, at)
            s.objects[i] = Object(name, f.base, f.free or self.unit.handles[f.base], line, (line,), "live", 0, True, scope, context,
                                  None, None)
            s.newest = i
            return Ref(i, line)
        if f.stars == 1 and (handle or f.base in self.unit.handles or name == "tn_data"):
            parent = None
            if name in ("tn_list_get", "tn_data"):
                parent = next((v.id for v in refs if s.objects[v.id].kind != "tn_context" and s.objects[v.id].fn != "tn_list_new"), None)
            moved = next((s.objects[v.id] for v in refs if s.objects[v.id].state == "moved"), None)
            i = self.fresh(s, at)
            s.objects[i] = Object(name, f.base, self.unit.handles.get(f.base), line, (), "live", 0, True,
                                  moved.scope if moved and name == "tn_move_to_scope" else -1, context, parent, None)
            return Ref(i, 0)
        return None

    @staticmethod
    def fresh(s, at):
        k = 0
        while (at, k) in s.objects:
            k += 1
        return at, k

    def pop(self, s, context, line):
        depth = s.depth(context)
        if depth == 0:
            if self.pushes and not words(self.f.name) & {"pop", "end", "leave", "close"}:
                self.say(line, 8, "a scope is ended that was not opened here: on this path it was ended before",
                         "pop once for each push")
            return
        s.close(context)
        for i, o in list(s.objects.items()):
            if o.context == context and o.scope == depth and o.kind in IN_SCOPE and o.state == "live":
                if o.takes:
                    self.say(o.takes[-1], 1, f"what {o.fn} returned is still held when its scope ends in line {line}",
                             "free it before, tn_hand_off it, or tn_move_to_scope it")
                s.set(i, takes=(), state="popped", where=line)

    def unwind(self, s, context, depth, line):
        """What is held is released, by design."""
        keep = depth.value if isinstance(depth, (Depth, Const)) else 0
        while s.depth(context) > keep:
            d = s.depth(context)
            s.close(context)
            for i, o in list(s.objects.items()):
                if o.context == context and o.scope == d and o.kind in IN_SCOPE and o.state == "live":
                    s.set(i, takes=(), state="popped", where=line)

    # ---- ends ----

    def collect(self, s, line):
        """References that no variable has any more are lost."""
        reached = {v.id for v in s.env.values() if isinstance(v, (Ref, Failed))}.union(*s.linked.values())
        reached |= {s.objects[i].parent for i in list(reached) if i in s.objects}
        s.linked.pop("{}", None)
        for i, o in list(s.objects.items()):
            if i not in reached and o.param is None:
                if o.takes and o.state == "live":
                    self.say(o.takes[-1], 1, f"the reference that {self.taker(o)} returned is lost in line {line}: nothing has it any more")
                del s.objects[i]

    @staticmethod
    def taker(o):
        return o.fn if o.takes and o.takes[-1] == o.line else "the retaining call"

    def leave(self, s, line, e=None, v=None):
        name, new = self.f.name, is_new(self.f.name) or self.f.free is not None
        if e is not None and e[0] == "name":
            s.escape_linked(e[2])
        if isinstance(v, Ref) and v.id in s.objects and self.f.stars:
            o = s.objects[v.id]
            if o.state != "live":
                clause, why = GONE[o.state]
                self.say(line, clause, f"what {o.fn} returned in line {o.line} {why} {o.where}, and is returned")
            elif self.unit.returns_handle(self.f):
                if o.takes and not new:
                    self.say(line, 2, f"{name} returns a reference that its caller must free, and its name does not say `new`")
                elif not o.takes and new and not (o.param and self.may_consume):
                    lender = f"its parameter {o.fn}" if o.param else f"what {o.fn} lent"
                    self.say(line, 2, f"{name} has `new` in its name and returns {lender}, which is not its caller's to free",
                             "return it retained: tn_retain(context, it)")
            s.escape(v.id)
        elif (v is None and e is not None and e[0] == "member" and new and self.unit.returns_handle(self.f)
              and not self.foreign_calls and not any((text_of(e) or "?").endswith(a) for a in self.assigned if a)):
            self.say(line, 2, f"{name} has `new` in its name and returns {text_of(e)}, which is not its caller's to free",
                     "return it retained: tn_retain(context, it)")
        for i, o in s.objects.items():
            if o.takes and o.state == "live" and not (o.param and self.may_consume):
                self.say(o.takes[-1], 1, f"the reference that {self.taker(o)} returned is still held at the return in line {line}")
        if not words(name) & {"push", "begin", "enter", "open"}:
            for context, opened in s.scopes:
                if context not in s.ended:
                    self.say(opened, 8, f"the scope is still open at the return in line {line}")
        for text, kept in s.env.items():
            if isinstance(kept, Ref) and kept.id in s.objects and s.objects[kept.id].param == "lent" and text not in self.locals \
                    and s.objects[kept.id].kind in self.retained:
                base = re.match(r"\W*(\w+)", text)[1]
                if base not in self.locals or re.search(r"->|\*|^\w+\[", text):
                    at = self.line_of_store(text) or line
                    self.say(at, 6, f"{text} keeps {s.objects[kept.id].fn}, which is the caller's, beyond the call without retaining it",
                             f"{text} = tn_retain(context, {s.objects[kept.id].fn})")

    def line_of_store(self, text):
        start, end = self.f.body
        t = self.unit.tokens
        last = text
        for k in range(start, end):
            if t[k] == "=" and "".join(t[max(start, k - 12):k]).endswith(last):
                return t[k].line
        return None


def walk(unit, inside):
    """Findings of the functions for which inside(function) holds, the names of those not understood, and the
    places that took references of which all is known."""
    found, dark, settled = [], [], set()
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
                w = Walk(unit, f, found.append)
                w.run()
                settled |= {(f.file, line) for line in w.settled()}
            except (NotUnderstood, RecursionError, IndexError):
                dark.append((f.file, f.line, f.name))
    return found, dark, settled - {(x.file, x.line) for x in found if x.clause in (1, 2)}
