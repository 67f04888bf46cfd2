"""Calls: what a function takes, gives up, lends and returns."""
from reader import NO_RETURN, consumes, is_new, words
from state import Address, Const, Depth, Failed, Failure, Object, Opened, Ref
from trees import base_of, names_in, text_of
from values import plain

IN_SCOPE = {"tn_tensor", "tn_list", "tn_storage"}
ELSEWHERE = {"tn_new_list_item", "tn_new_grad"}  # return what may belong to an outer scope
GONE = {"freed": (4, "was freed in line"), "moved": (7, "was moved away in line"), "popped": (8, "went with its scope in line")}
FAILED, THERE = "failed", "there"  # what a function returned: an error, an object
LENT_BY_AN_ARGUMENT = ("tn_list_get", "tn_data", "tn_storage_data")


class Calls:
    """The part of a walk that knows functions."""

    def call(self, e, s):
        line, callee, arguments = e[1], e[2], e[3]
        name = callee[2] if callee[0] == "name" else None
        if name == "__builtin_expect":
            return self.value(arguments[0], s)
        f = self.unit.functions.get(name)
        pending = [(s, [])]
        if name is None:
            pending = [(t, []) for t, _ in self.value(callee, s)]
        for n, a in enumerate(arguments):
            self.lending = name is not None and name.startswith("tn_") and f and n < len(f.params) and not f.params[n].consumed
            pending = [(u, done + [v]) for t, done in pending for u, v in self.value(a, t)]
            self.lending = False
        if name == "free":
            for t, _ in pending:
                self.block_ends(t, arguments)
        out = []
        ends = self.outs_of(f)
        for t, values in pending:
            given = self.given(ends, arguments) if ends else {}
            for n, v in enumerate(values):
                if n not in given:
                    self.pass_on(t, name, f, n, arguments[n], v, line)
            if (f and f.no_return) or name in NO_RETURN:
                continue
            if name == "memset" and len(values) > 1 and values[1] == Const(0) and base_of(arguments[0])[0] in self.locals:
                t.zero |= {base_of(arguments[0])[0]}
            if given:
                out += self.end_with(t, name, f, given, ends, arguments, values, line, e[4])
            else:
                out.append((t, self.result(t, name, f, arguments, values, line, e[4])))
        return [(t, self.number(text_of(e), t) if v is None and text_of(e) else v) for t, v in out]

    def given(self, ends, arguments):
        """By number of a parameter, the variable of this function that references are put into."""
        found = {}
        for n in {n for _, put in ends for n, *_ in put if n < len(arguments)}:
            a = plain(arguments[n])
            if a[0] == "name" and a[2] in self.arrays - self.untracked:
                found[n] = a[2]
            if a[0] == "unary" and a[2] == "&" and a[3][0] == "name" and a[3][2] in self.locals - self.untracked:
                found[n] = a[3][2]
        return found

    def end_with(self, s, name, f, given, ends, arguments, values, line, at):
        """A state for each way in which a function ends that puts references into variables."""
        out, seen = [], set()
        for result, put in ends:
            here = tuple(x for x in put if x[0] in given)
            if (result, here) in seen:
                continue
            seen.add((result, here))
            t = s.copy()
            for n, place, what in here:
                base, kind = given[n], f.params[n].base
                variable = base + place if base in self.arrays else base
                if what == "kept":
                    v = t.env.get(variable)
                    if result is None and isinstance(v, Ref) and v.id in t.objects and t.objects[v.id].state != "live":
                        t.env[variable] = None
                    continue
                if what == "given":
                    i = self.fresh(t, (at, n, place))
                    scope = t.depth(text_of(arguments[0])) if kind in IN_SCOPE else -1
                    t.objects[i] = Object(f"{name} put into {variable}", kind, self.unit.handles[kind], line, (line,), "live", 0,
                                          False, scope, text_of(arguments[0]), None, None)
                    self.taken.add(line)
                    v = Ref(i, line)
                else:
                    v = Const(0) if what == "null" else None
                if variable == base:
                    t.forget(base)
                elif what == "given":
                    t.linked[base] = t.linked.get(base, frozenset()) | {i}
                t.env[variable] = v
            v = Failure(name) if result == FAILED else Const(result) if result not in (None, THERE) else \
                self.result(t, name, f, arguments, values, line, at)
            if result == THERE and isinstance(v, Ref):
                t.set(v.id, maybe=False)
            out.append((t, v))
        return out

    def block_ends(self, s, arguments):
        """A block of memory is freed: what alone had the references in it has them no more."""
        base, _ = base_of(arguments[0]) if arguments else (None, False)
        if plain(arguments[0])[0] == "name" and base in self.heap:
            s.linked.pop(base, None)
            for text in [k for k in s.env if k != base and self.base(k) == base]:
                del s.env[text]

    def pass_on(self, s, name, f, n, argument, v, line):
        ours = name is not None and name.startswith("tn_")
        param = f.params[n] if f and n < len(f.params) else None
        if ours and param and param.stars == 1 and param.base in self.unit.handles and param.base != "tn_context":
            known = isinstance(v, Const) or isinstance(v, Ref) and v.id in s.objects
            (self.known_uses if known else self.unknown_uses).add(line)
        if not ours and f is not None and n == 0:
            self.touches(s, self.unit.mentions(f.name) & (self.unit.globals | self.untracked))
        if not ours:
            for base in names_in(argument) | ({base_of(argument)[0]} if argument[0] == "unary" else set()):
                if base:
                    s.seen |= {base}
                    for put in [p for p in s.owed if self.base(p) == base]:
                        del s.owed[put]
        if isinstance(v, Address):
            self.let_go(s, v.base)
        elif isinstance(v, Ref) and v.id in s.objects:
            if param and param.consumed:
                self.give_up(s, v, name, line)
            elif name and not ours and consumes(name) and s.objects[v.id].kind != "tn_context":
                s.escape(v.id)
            else:
                self.used(s, v, line, f"passed to {name}" if name else "passed on")
        elif not (name == "free" and plain(argument)[0] == "name"):
            for base in names_in(argument) | {base_of(argument)[0]}:
                if base in s.linked and ((param and param.consumed) or not ours):
                    s.escape_linked(base)
                elif not ours:
                    s.zero -= {base}

    @staticmethod
    def touches(s, names):
        """A function is called that knows of these variables of the file."""
        for name in names:
            s.seen |= {name}
            s.forget(name)

    def gone(self, s, v):
        """Why what a value refers to is no more: the clause and the words; None if it is."""
        if not isinstance(v, Ref) or v.id not in s.objects:
            return None
        o = s.objects[v.id]
        if o.state != "live":
            clause, why = GONE[o.state]
            return clause, f"what {self.by(o)} in line {o.line} {why} {o.where}"
        p = o
        while not p.takes and p.state == "live" and p.parent in s.objects:
            p = s.objects[p.parent]
        if p is not o and p.state != "live":
            return (8 if p.state == "popped" else 4,
                    f"what {o.fn} lent in line {o.line} is gone with what it was lent from, which {GONE[p.state][1]} {p.where},")
        return None

    def used(self, s, v, line, how):
        why = self.gone(s, v)
        if why:
            self.say(line, why[0], f"{why[1]}{'' if why[1].endswith(',') else ','} and is {how}")
            s.escape(v.id)

    @staticmethod
    def by(o):
        return o.fn if " put into " in o.fn else f"{o.fn} returned"

    def give_up(self, s, v, name, line):
        o = s.objects[v.id]
        frees = set(self.unit.handles.values())
        if o.free and name in frees and name != o.free:
            self.say(line, 5, f"{name} is not what frees what {o.fn} returned: that is {o.free}", f"call {o.free}")
            s.escape(v.id)
        elif o.state != "live":
            clause, why = GONE[o.state]
            self.say(line, clause, f"what {self.by(o)} in line {o.line} {why} {o.where}, and is given up again by {name}")
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
        if s.newest == FAILED and name and name.startswith("tn_") and not consumes(name) and "error" not in name:
            s.newest = None
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
            return Failure(name) if s.newest == FAILED else Failed(s.newest) if s.newest in s.objects else None
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
        if f.stars == 1 and (handle or f.base in self.unit.handles or name in LENT_BY_AN_ARGUMENT):
            parent = None
            if name in LENT_BY_AN_ARGUMENT:
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
                    self.say(o.takes[-1], 1, f"what {self.by(o)} is still held when its scope ends in line {line}",
                             "free it before, tn_hand_off it, or tn_move_to_scope it")
                s.set(i, takes=(), state="popped", where=line)

    def unwind(self, s, context, depth, line):
        """What is held is released, by design."""
        # A number counts from the outermost scope, which is another function's unless the context was made here.
        here = any(o.fn == "tn_context_new" and isinstance(s.env.get(context), Ref) and s.env[context].id == i for i, o in s.objects.items())
        keep = depth.value if isinstance(depth, Depth) or isinstance(depth, Const) and here else 0
        while s.depth(context) > keep:
            d = s.depth(context)
            s.close(context)
            for i, o in list(s.objects.items()):
                if o.context == context and o.scope == d and o.kind in IN_SCOPE and o.state == "live":
                    s.set(i, takes=(), state="popped", where=line)
