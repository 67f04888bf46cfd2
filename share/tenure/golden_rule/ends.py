"""Ends: of variables, which may lose what they held, and of the function."""
from calls import FAILED, THERE
from reader import is_new, words
from state import Const, Failed, Failure, Ref
from trees import text_of
from values import plain


class Ends:
    """The part of a walk that says what was left over."""

    def is_out(self, text):
        """Whether a place is what a parameter points to that gives references out: *low, pair[1]."""
        return text is not None and text.endswith("]") and text[:text.index("[")] in self.outs and text.count("[") == 1

    def collect(self, s, line):
        """References that no variable has any more are lost."""
        reached = {v.id for v in s.env.values() if isinstance(v, (Ref, Failed))}.union(*s.linked.values())
        reached |= {s.objects[i].parent for i in list(reached) if i in s.objects}
        s.linked.pop("{}", None)
        for i, o in list(s.objects.items()):
            if i not in reached and o.param is None:
                if o.takes and o.state == "live":
                    self.say(o.takes[-1], 1, f"the reference that {self.taker(o)} is lost in line {line}: nothing has it any more")
                del s.objects[i]

    @staticmethod
    def taker(o):
        if o.takes and o.takes[-1] != o.line:
            return "the retaining call returned"
        return o.fn if " put into " in o.fn else f"{o.fn} returned"

    def leave(self, s, line, e=None, v=None):
        name, new = self.f.name, is_new(self.f.name) or self.f.free is not None
        why = self.gone(s, v) if self.f.stars else None
        if why:
            self.say(line, why[0], f"{why[1]}{'' if why[1].endswith(',') else ','} and is returned")
        elif isinstance(v, Ref) and v.id in s.objects and self.unit.returns_handle(self.f):
            o = s.objects[v.id]
            if o.takes and not new:
                self.say(line, 2, f"{name} returns a reference that its caller must free, and its name does not say `new`")
            elif not o.takes and new and not (o.param and self.may_consume):
                lender = f"its parameter {o.fn}" if o.param else f"what {o.fn} lent"
                self.say(line, 2, f"{name} has `new` in its name and returns {lender}, which is not its caller's to free",
                         "return it retained: tn_retain(context, it)")
        elif (v is None and e is not None and e[0] == "member" and new and self.unit.returns_handle(self.f)
              and not self.foreign_calls and not any((text_of(e) or "?").endswith(a) for a in self.assigned if a)):
            self.say(line, 2, f"{name} has `new` in its name and returns {text_of(e)}, which is not its caller's to free",
                     "return it retained: tn_retain(context, it)")
        out = self.outcome(s, v)
        if isinstance(v, Ref) and v.id in s.objects and self.f.stars:
            s.escape(v.id)
        self.leave_parts(s, line, e)
        for i, o in s.objects.items():
            if o.takes and o.state == "live" and i not in out and not (o.param and self.may_consume):
                self.say(o.takes[-1], 1, f"the reference that {self.taker(o)} is still held at the return in line {line}")
        if not words(name) & {"push", "begin", "enter", "open"}:
            for context, opened in s.scopes:
                if context not in s.ended:
                    self.say(opened, 8, f"the scope is still open at the return in line {line}")
        for text, kept in s.env.items():
            if isinstance(kept, Ref) and kept.id in s.objects and s.objects[kept.id].param == "lent" and text not in self.locals \
                    and s.objects[kept.id].kind in self.retained:
                if not self.own(text):
                    at = self.line_of_store(text) or line
                    self.say(at, 6, f"{text} keeps {s.objects[kept.id].fn}, which is the caller's, beyond the call without retaining it",
                             f"{text} = tn_retain(context, {s.objects[kept.id].fn})")

    def leave_parts(self, s, line, e):
        """What goes out in a variable that is returned, or stays in a place of somebody else."""
        e = plain(e) if e is not None else None
        names = {e[2]} if e is not None and e[0] == "name" else set()
        for i in s.linked.get("{}", ()) if e is not None and e[0] == "init" else ():
            why = self.gone(s, Ref(i, 0))
            if why:
                self.say(line, why[0], f"{why[1]}{'' if why[1].endswith(',') else ','} and is returned")
            s.escape(i)
        for text, kept in list(s.env.items()):
            base = self.base(text)
            why = self.gone(s, kept)
            if why and kept.id[0] != "param" and text not in self.locals and not self.is_out(text) \
                    and (base in names or not self.own(text)):
                at = line if base in names else self.line_of_store(text) or line
                self.say(at, why[0], f"{why[1]}{'' if why[1].endswith(',') else ','} and is {'returned' if base in names else 'kept'} "
                         f"in {text}")
                s.escape(kept.id)
        for name in names:
            s.escape_linked(name)

    def outcome(self, s, v):
        """Notes what is returned and what the parameters give out; the objects that they do."""
        put, given = [], set()
        for p, n in self.outs.items():
            for text in sorted({f"{p}[0]", *(k for k in s.env if k.startswith(p + "["))}):
                kept = s.env.get(text)
                if isinstance(kept, Ref) and kept.id in s.objects and s.objects[kept.id].takes and s.objects[kept.id].state == "live":
                    given.add(kept.id)
                    what = "given"
                else:
                    what = "kept" if text not in s.env else "null" if kept == Const(0) else "other"
                put.append((n, text[len(p):], what))
        if len(self.outcomes) < 64:
            result = v.value if isinstance(v, Const) else FAILED if isinstance(v, Failure) else None
            if isinstance(v, Ref) and v.id in s.objects and not s.objects[v.id].maybe:
                result = THERE
            self.outcomes[(result, tuple(put))] = None
        else:
            self.unclear.add(0)
        return given

    def overwritten(self, s, text, base, held):
        """A place of somebody else is written to, of which nobody asked what it held."""
        if text in s.owed:
            self.say(s.owed.pop(text), 1, f"{text} is given another value while it holds this reference")
        if held is None or not s.objects[held].takes or s.objects[held].state != "live":
            return
        line = s.objects[held].takes[-1]
        there = s.facts.get(s.same.get(text, text), s.env.get(text) != Const(0) and None)
        if there is False or s.env.get(text) == Const(0):
            pass
        elif there and text not in s.seen and base not in s.seen:
            self.say(line, 1, f"{text} holds a reference, as was asked before, and is given another one")
        elif text in s.operands and text not in s.seen and base not in s.seen:
            self.say(line, 1, f"{text} holds a reference, which was used before, and is given another one")
        elif text not in s.seen and base not in s.seen and text not in s.env:
            self.forgotten.append((self.f, text, line, frozenset(s.facts), frozenset(self.untracked | self.unit.globals)))
        s.owed[text] = line

    def line_of_store(self, text):
        start, end = self.f.body
        t = self.unit.tokens
        last = text
        for k in range(start, end):
            if t[k] == "=" and "".join(t[max(start, k - 12):k]).endswith(last):
                return t[k].line
        return None
