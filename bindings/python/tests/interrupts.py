#!/usr/bin/env python3
"""Ctrl-C, wherever it strikes: no scope stays open, recording is what it was, nothing stays alive, and other scopes go on.

Every block is run again and again, and each time interrupted one place later. The places are those of the package's code where
the interpreter looks at signals, behind calls and at the beginning of functions, every line, and in the ways in and out of blocks
every instruction. Lines, and what follows a call, are no such places in a function that has a with statement of its own. Then
signals strike at random. Prints how many places and signals there were.
"""
import dis
import pathlib
import random
import signal
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import tenure as tn  # noqa: E402

PACKAGE = str(HERE.parent / "tenure")
RETURN = {code for name, code in dis.opmap.items() if name.startswith("RETURN")}
CALLS = {code for name, code in dis.opmap.items() if name.startswith("CALL") or name == "JUMP_BACKWARD"}
WITH = {code for name, code in dis.opmap.items() if name in ("SETUP_WITH", "BEFORE_WITH", "LOAD_SPECIAL")}
WAYS = ("__enter__", "_left", "_forget", "_switch", "_restored")
counts = {"places": 0, "signals": 0}


KNOWN = {}


def known(code):
    """Whether a function is the package's, its instructions, whether it is a way in or out, and whether it has no with
    statement. Python makes its bytes anew each time they are asked for, so they are asked for once."""
    found = KNOWN.get(id(code))
    if found is None:
        ops = code.co_code
        found = KNOWN[id(code)] = (code.co_filename.startswith(PACKAGE), ops, code.co_name in WAYS, WITH.isdisjoint(ops[::2]), code)
    return found


class Interrupts:
    """Raises KeyboardInterrupt at the n-th event in the package's code."""

    def __init__(self, n):
        self.left, self.struck, self.called = n, False, {}

    def trace(self, frame, event, _):
        ours, ops, way, plain, _ = known(frame.f_code)
        if not ours:
            return None
        frame.f_trace_opcodes = True
        if event == "opcode":
            op = ops[frame.f_lasti]
            here = way and op not in RETURN or self.called.get(frame) and plain
            self.called[frame] = op in CALLS
        else:
            here = event == "call" or event == "line" and (way or plain)
        if here and not self.struck:
            self.left -= 1
            if self.left < 0:
                self.struck = True
                sys.settrace(None)
                raise KeyboardInterrupt
        return self.trace

    def __enter__(self):
        sys.settrace(self.trace)

    def __exit__(self, kind, *_):
        sys.settrace(None)
        self.called.clear()
        return kind is KeyboardInterrupt


def a_scope():
    with tn.scope("a"):
        pass


def a_scope_with_tensors():
    with tn.scope("a") as s:
        x = tn.ones([8])
        y = x + 1
        del x
        with tn.scope("b"):
            y.sum()
        s.name


def a_function():
    return tn.with_rc_scope(lambda: tn.ones([4]).sum().item())


def a_kept_tensor():
    with tn.scope("outer"):
        tn.with_rc_scope_tensor(lambda: tn.ones([4]))


def a_freed_tensor():
    with tn.scope("free"):
        tn.ones([8]).free()


def a_count():
    return tn.live_bytes()


def an_exception():
    try:
        with tn.scope("raises"):
            tn.ones([2])
            raise ValueError
    except ValueError:
        pass


def no_grad():
    with tn.no_grad():
        tn.is_grad_enabled()


def grad_off():
    with tn.set_grad_enabled(False):
        pass


def used_again():
    s = tn.scope("twice")
    for _ in range(2):
        with s:
            tn.ones([2])


def a_text():
    with tn.scope("text"):
        return repr(tn.share(tn.ones([2])))


class Places(unittest.TestCase):
    def every_place(self, block, inside=None):
        """Interrupts the block once at each place; inside is what is looked at while an outer scope is open."""
        n = 0
        while True:
            interrupts = Interrupts(n)
            with interrupts:
                block()
            if not interrupts.struck:
                break
            n += 1
            (inside or self.nothing_left)(f"{block.__name__}, place {n}")
        self.assertGreater(n, 20)
        counts["places"] += n

    def nothing_left(self, where):
        self.assertEqual(tn.scope_depth(), 0, where)
        self.assertTrue(tn.is_grad_enabled(), where)
        self.assertEqual(tn.live_bytes(), self.live, where)
        with tn.scope("later"):  # and no way out of an earlier one is in the way
            self.assertEqual(tn.ones([2]).sum().item(), 2)
        self.assertEqual(tn.scope_depth(), 0, where)

    def setUp(self):
        self.live = tn.live_bytes()


for _block in (a_scope, a_scope_with_tensors, a_function, a_kept_tensor, a_freed_tensor, a_count, an_exception, no_grad, used_again,
               a_text):
    def _test(self, block=_block):
        self.every_place(block)
    setattr(Places, "test_" + _block.__name__, _test)


class Around(Places):
    """The same inside of a scope that catches the interrupt and goes on."""

    def every_place(self, block, inside=None):
        n = 0
        while True:
            interrupts = Interrupts(n)
            with tn.scope("around"):
                x = tn.full([4], 3.0)
                with interrupts:
                    block()
                self.assertEqual(tn.scope_depth(), 1, f"{block.__name__}, place {n}")
                self.assertTrue(tn.is_grad_enabled())
                self.assertEqual((x + 1).tolist(), [4.0] * 4)
            self.nothing_left(f"{block.__name__}, place {n}")
            if not interrupts.struck:
                break
            n += 1
        counts["places"] += n


class Signals(unittest.TestCase):
    def test_at_random(self):
        armed = [False]

        def strike(*_):
            if armed[0]:
                armed[0] = False
                counts["signals"] += 1
                raise KeyboardInterrupt

        def blocks():
            while armed[0]:  # a finalizer may swallow the one that strikes it
                with tn.scope("a"):
                    with tn.no_grad():
                        with tn.scope("b"):
                            tn.ones([2])

        before = signal.signal(signal.SIGALRM, strike)
        random.seed(1)
        try:
            for _ in range(1000):
                try:
                    armed[0] = True
                    signal.setitimer(signal.ITIMER_REAL, random.uniform(1e-6, 1e-4), 1e-3)
                    blocks()
                except KeyboardInterrupt:
                    pass
                self.assertFalse(armed[0])
                self.assertEqual((tn.scope_depth(), tn.is_grad_enabled()), (0, True))
        finally:
            signal.setitimer(signal.ITIMER_REAL, 0)
            signal.signal(signal.SIGALRM, before)

    def test_a_block_that_is_entered_wrongly(self):
        s = tn.scope("once")
        with s:
            with self.assertRaises(tn.ScopeError) as caught:
                s.__enter__()
            self.assertEqual(str(caught.exception), "scope: the scope 'once' is open already")
            self.assertEqual(tn.scope_depth(), 1)
        for _ in range(2):
            with self.assertRaises(tn.ScopeError) as caught:
                s.__exit__(None, None, None)
            self.assertEqual(str(caught.exception), "scope: the scope 'once' had ended already, or was never entered")
        quiet = tn.no_grad()
        with quiet:
            with self.assertRaises(tn.ScopeError) as caught:
                quiet.__enter__()
            self.assertEqual(str(caught.exception), "no_grad: the block is entered twice")
        self.assertTrue(tn.is_grad_enabled())

    def test_a_way_out_that_is_taken_late_ends_nobody_elses_scope(self):
        with self.assertRaises(tn.ScopeError):
            with tn.scope("a"):
                late = tn.scope("late").__enter__()
        with tn.scope("other"), tn.scope("another"):
            x = tn.ones([1])
            with self.assertRaises(tn.ScopeError):
                late.__exit__(None, None, None)
            late.__exit__(KeyError, KeyError(), None)
            self.assertEqual((tn.scope_depth(), x.item()), (2, 1.0))

    def test_recording_is_switched_at_once_or_for_a_block(self):
        tn.set_grad_enabled(False)
        self.assertFalse(tn.is_grad_enabled())
        tn.set_grad_enabled(True)
        with tn.set_grad_enabled(False):
            self.assertFalse(tn.is_grad_enabled())
        self.assertTrue(tn.is_grad_enabled())

    def test_an_update_that_is_interrupted_says_so(self):
        with tn.scope():
            s = tn.share(tn.ones([2]))
        n, finished = 0, False
        while not finished:
            interrupts = Interrupts(n)
            ran = []
            with interrupts:
                s.update(lambda t: ran.append(t.fill_(5)))
                finished = True
            self.assertTrue(ran if finished else interrupts.struck)
            self.assertEqual(tn.scope_depth(), 0)
            n += 1
        counts["places"] += n

    def test_exit_stacks_leave_scopes_too(self):
        import contextlib
        with contextlib.ExitStack() as stack:
            stack.enter_context(tn.scope("a"))
            stack.enter_context(tn.no_grad())
            self.assertEqual((tn.scope_depth(), tn.is_grad_enabled()), (1, False))
        self.assertEqual((tn.scope_depth(), tn.is_grad_enabled()), (0, True))


def finalizers_swallow(problem):
    if problem.exc_type is not KeyboardInterrupt:
        sys.__unraisablehook__(problem)


if __name__ == "__main__":
    sys.unraisablehook = finalizers_swallow
    done = unittest.main(exit=False)
    print(f"interrupted_places {counts['places']}\ninterrupting_signals {counts['signals']}")
    sys.exit(not done.result.wasSuccessful())
