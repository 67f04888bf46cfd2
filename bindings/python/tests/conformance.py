#!/usr/bin/env python3
"""Runs the conformance script (bindings/conformance) and compares what it prints with what is expected.

    conformance.py [--print]    --print: prints the output instead
"""
import ctypes
import difflib
import pathlib
import re
import sys
import tempfile

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import tenure as tn  # noqa: E402
from tenure import _ops  # noqa: E402

CONFORMANCE = HERE.parents[1] / "conformance"


class Interpreter:
    def __init__(self, folder):
        self.folder = folder
        self.names, self.scopes, self.out = {}, [], []
        self.live = tn.live_bytes()

    # Arguments.

    def name(self, word):
        if word not in self.names:
            raise KeyError(f"nothing is bound to '{word}'")
        return self.names[word]

    def several(self, word):
        return [self.name(w) for w in word[1:-1].split(",") if w]

    @staticmethod
    def sizes(word):
        return [int(w) for w in word[1:-1].split(",") if w]

    @staticmethod
    def flag(word):
        return {"true": True, "false": False}[word]

    @staticmethod
    def number(word):
        if word in ("true", "false"):
            return word == "true"
        if re.fullmatch(r"[+-]?\d+", word):
            return int(word)
        return complex(word.replace("i", "j")) if word.endswith("i") else float(word)

    def argument(self, p, word):
        kind = p["type"]
        if kind in ("tn_tensor*", "tn_generator*"):
            return self.name(word)
        if kind == "tn_tensor* const*":
            return self.several(word)
        if kind == "const int64_t*" and "count" in p:
            return self.sizes(word)
        return {"int64_t": int, "const int64_t*": int, "double": float, "const double*": float, "tn_scalar": self.number,
                "int32_t": self.flag, "tn_dtype": tn.dtype, "const char*": str}[kind](word)

    def call(self, op, words, first=()):
        row = _ops.rows[op]
        counts = {p.get("count") for p in row["parameters"]}
        params = [p for p in row["parameters"][1:] if p["name"] not in counts][len(first):]
        named = {}
        for p, word in zip(params, words):
            if word != "_":
                named[p["name"] + ("_" if p["name"] == "from" else "")] = self.argument(p, word)
        return tn.ops[op](*first, **named)

    # Output.

    @staticmethod
    def element(v):
        if isinstance(v, bool):
            return "true" if v else "false"
        if isinstance(v, int):
            return str(v)
        if isinstance(v, complex):
            text = Interpreter.element(v.imag)
            return Interpreter.element(v.real) + (text if text.startswith("-") else "+" + text) + "i"
        return "nan" if v != v else f"{v:.6g}"

    def say(self, text):
        self.out.append(text)

    # Statements.

    def run(self, words):
        getattr(self, "do_" + words[0])(*words[1:])

    def do_push(self, name):
        s = tn.scope(name)
        s.__enter__()
        self.scopes.append(s)

    def do_pop(self):
        if not self.scopes:
            from tenure._context import check, enter
            from tenure._library import function
            c = enter()
            check(c, function("tn_scope_pop")(c.handle))
        self.scopes.pop().__exit__(None, None, None)

    def do_data(self, name, kind, sizes, *values):
        kind = tn.dtype(kind)
        plain = {tn.bool: ctypes.c_uint8, tn.u8: ctypes.c_uint8, tn.i32: ctypes.c_int32, tn.i64: ctypes.c_int64,
                 tn.f32: ctypes.c_float, tn.f64: ctypes.c_double}[kind]
        read = self.flag if kind is tn.bool else float if kind.is_floating_point else int
        array = (plain * len(values))(*map(read, values))
        self.names[name] = tn.from_bytes(bytes(array), self.sizes(sizes), kind)

    def do_let(self, name, _, op, *words):
        result = self.call(op, words)
        if name.startswith("("):
            for n, t in zip(name[1:-1].split(","), result):
                self.names[n] = t
        else:
            self.names[name] = result

    def do_do(self, op, *words):
        self.call(op, words)

    def do_ask(self, op, *words):
        self.say(f"{op}: {self.element(self.call(op, words))}")

    def do_show(self, name):
        t = self.name(name)
        sizes = ",".join(map(str, t.shape))
        self.say(" ".join([f"{name}: {t.dtype} [{sizes}]"] + [self.element(v) for v in t.flat()]))

    def do_print(self, name):
        self.say(f"{name}:\n{self.name(name)!r}")

    def do_describe(self, name):
        self.say(f"{name}: {self.name(name).describe()}")

    def do_item(self, name):
        self.say(f"{name}: {self.element(self.name(name).item())}")

    def do_refcount(self, name):
        self.say(f"{name}: refcount {tn.refcount(self.name(name))}")

    def do_hand_off(self, name):
        self.scopes[-1].keep(self.name(name))

    def do_free(self, name):
        self.name(name).free()

    def do_live(self):
        self.say(f"live bytes: {tn.live_bytes() - self.live}")

    def do_requires_grad(self, name):
        self.name(name).requires_grad_()

    def do_grad_enabled(self, on):
        tn.set_grad_enabled(self.flag(on)).__enter__()

    def do_backward(self, name, gradient=None):
        self.name(name).backward(gradient and self.name(gradient))

    def do_grad(self, name, of):
        g = self.name(of).grad
        if g is None:
            self.say(f"{of}: no gradient")
        else:
            self.names[name] = g

    def do_grads(self, names, outputs, inputs):
        for n, g in zip(names[1:-1].split(","), tn.grad(self.several(outputs), self.several(inputs))):
            self.names[n] = g

    def do_seed(self, seed):
        tn.manual_seed(int(seed))

    def do_generator(self, name, seed):
        self.names[name] = tn.Generator(int(seed))

    def do_state(self, name):
        self.say("{}: {} {}".format(name, *self.name(name).state))

    def do_share(self, name, of):
        self.names[name] = tn.share(self.name(of))

    def do_alias(self, name, of):
        self.names[name] = self.name(of).alias()

    def do_update(self, name, op, *words):
        line = self.line
        self.name(name).update(lambda t: (tn.at("script.txt", line), self.call(op, words, (t,))))

    def do_store(self, name):
        self.names[name] = tn.VarStore()

    def do_sub(self, name, of, part):
        self.names[name] = self.name(of) / part

    def do_var(self, name, store, path, sizes, init, a, b, trainable):
        self.names[name] = self.name(store).new_var(path, self.sizes(sizes), tn.Init(init, float(a), float(b)),
                                                    self.flag(trainable))

    def do_names(self, name):
        self.say(f"{name}: " + " ".join(self.name(name)))

    def do_sgd(self, name, store, lr, momentum):
        self.names[name] = tn.Sgd(self.name(store), float(lr), float(momentum))

    def do_adam(self, name, store, lr):
        self.names[name] = tn.Adam(self.name(store), float(lr))

    def do_step(self, name):
        self.name(name).step()

    def do_zero_grad(self, name):
        self.name(name).zero_grad()

    def do_norm(self, name):
        self.say(f"{name}: {self.element(self.name(name).grad_norm())}")

    def do_clip(self, name, most):
        self.say(f"{name}: {self.element(self.name(name).clip_grad_norm(float(most)))}")

    def do_save(self, name, file):
        self.name(name).save(self.folder + file)

    def do_load(self, name, file):
        self.name(name).load(self.folder + file)

    def do_checkpoint(self, store, optimizer, generator, file, key, value):
        tn.save_checkpoint(self.folder + file, self.name(store), self.name(optimizer), self.name(generator), {key: value})

    def do_restore(self, store, optimizer, generator, file):
        tn.load_checkpoint(self.folder + file, self.name(store), self.name(optimizer), self.name(generator))

    def do_text(self, file, key):
        self.say(f"{key}: {tn.file_text(self.folder + file, key)}")

    def do_forget(self, name):
        del self.names[name]

    def do_fail(self, *words):
        try:
            self.run(words)
        except tn.Error as e:
            self.say(f"{type(e).__name__}: {e}".replace(self.folder, ""))
        else:
            raise SystemExit(f"script.txt:{self.line}: this did not fail: {' '.join(words)}")

    def interpret(self, text):
        for self.line, line in enumerate(text.splitlines(), 1):
            if line and not line.startswith("#"):
                tn.at("script.txt", self.line)
                self.run(line.split(" "))
        return "\n".join(self.out) + "\n"


def main():
    with tempfile.TemporaryDirectory() as folder:
        said = Interpreter(folder + "/").interpret((CONFORMANCE / "script.txt").read_text(encoding="utf-8"))
    if "--print" in sys.argv:
        sys.stdout.write(said)
        return 0
    wanted = (CONFORMANCE / "expected.txt").read_text(encoding="utf-8")
    if said != wanted:
        sys.stdout.writelines(difflib.unified_diff(wanted.splitlines(True), said.splitlines(True), "expected.txt", "said"))
        return 1
    print(f"conformance: {said.count(chr(10))} lines are as expected")
    return 0


if __name__ == "__main__":
    sys.exit(main())
