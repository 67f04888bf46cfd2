#!/usr/bin/env python3
"""Tests of the Python package."""
import asyncio
import gc
import math
import pathlib
import sys
import tempfile
import threading
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import numpy as np  # noqa: E402

import tenure as tn  # noqa: E402


class Case(unittest.TestCase):
    def setUp(self):
        gc.collect()
        self.live = tn.live_bytes()

    def tearDown(self):
        gc.collect()
        self.assertEqual(tn.scope_depth(), 0)
        self.assertEqual(tn.live_bytes(), self.live)

    def says(self, kind, text, f, *arguments):
        with self.assertRaises(kind) as caught:
            f(*arguments)
        self.assertEqual(str(caught.exception), text)


def line():
    return sys._getframe(1).f_lineno


class Scopes(Case):
    def test_what_is_made_in_a_scope_goes_with_it(self):
        with tn.scope("outer"):
            x = tn.zeros([256])
            before = tn.live_bytes()
            with tn.scope("inner"):
                y = x + 1
                self.assertEqual(tn.live_bytes(), before + 1024)
            self.assertEqual(tn.live_bytes(), before)
            self.assertFalse(y.is_alive())
            self.assertTrue(x.is_alive())

    def test_a_variable_bound_after_its_scope_is_silent_until_used(self):
        with tn.scope("main"):
            with tn.scope("step"):
                made = line() + 1
                t = tn.zeros([2, 3])
            other = t  # binding it again is no use
            used = line() + 2
            self.says(tn.StaleTensorError, f"add: the tensor is gone: made by zeros at test_tenure.py:{made}, its scope 'step' "
                      f"ended [test_tenure.py:{used}]", lambda: other + 1)
            self.assertIs(other, t)
        # The same where no scope is open at all.
        for op, use in (("add", lambda: t + 1), ("item", t.item), ("cat", lambda: tn.cat([t])), ("add_", lambda: t.add_(1))):
            with self.assertRaises(tn.StaleTensorError) as caught:
                use()
            self.assertRegex(str(caught.exception), rf"^{op}: the tensor is gone: made by zeros at test_tenure.py:{made}, its scope "
                             r"'step' ended \[test_tenure.py:\d+\]$")
        # Metadata needs no scope, and says the same.
        self.says(tn.StaleTensorError, f"sizes: the tensor is gone: made by zeros at test_tenure.py:{made}, its scope 'step' "
                  f"ended [test_tenure.py:{line()}]", lambda: t.shape)

    def test_hand_off(self):
        with tn.scope():
            with tn.scope() as s:
                y = s.keep(tn.ones([2]))
                a, b = s.keep(tn.ones([3]), tn.ones([4]))
            self.assertEqual([y.tolist(), a.numel(), b.numel()], [[1.0, 1.0], 3, 4])
            z = tn.with_rc_scope_tensor(lambda: tn.ones([2]) + 1)
            self.assertEqual((z.tolist(), tn.refcount(z)), ([2.0, 2.0], 1))
            u, v = tn.with_rc_scope_tensors(lambda: [z + 1, z + 2])
            self.assertEqual(u.tolist() + v.tolist(), [3.0, 3.0, 4.0, 4.0])
            self.assertEqual(tn.with_rc_scope(lambda: z.sum().item()), 4.0)
        self.says(tn.ScopeError, "with_rc_scope_tensor: no scope is open outside to take what it returns",
                  tn.with_rc_scope_tensor, lambda: tn.ones([2]))

    def test_only_the_innermost_scope_keeps(self):
        with tn.scope("a") as a:
            with tn.scope("b"):
                self.says(tn.ScopeError, "keep: the scope 'a' is not the innermost one", a.keep, tn.ones([1]))

    def test_an_exception_ends_the_scopes_it_leaves(self):
        with self.assertRaises(KeyError):
            with tn.scope("a"):
                inner = tn.scope("b")
                inner.__enter__()
                tn.ones([100])
                raise KeyError("k")
        self.assertEqual(tn.scope_depth(), 0)

    def test_a_scope_left_open_inside_is_an_error(self):
        with self.assertRaises(tn.ScopeError) as caught:
            with tn.scope("a"):
                tn.scope("b").__enter__()
        self.assertEqual(str(caught.exception),
                         "scope: the scope 'a' ended before the scopes inside it, which ended first")

    def test_no_scope(self):
        self.says(tn.ScopeError, f"zeros: no scope is open: open one with with_rc_scope or RcScope [test_tenure.py:{line() + 1}]",
                  lambda: tn.zeros([2]))

    def test_free(self):
        with tn.scope():
            before = tn.live_bytes()
            x = tn.zeros([1000])
            x.free()
            self.assertEqual(tn.live_bytes(), before)
            self.says(tn.StaleTensorError, f"neg: the tensor is gone: released earlier [test_tenure.py:{line()}]", lambda: -x)

    def test_a_sum_in_a_loop_peaks_at_three_tensors(self):
        with tn.scope():
            x = tn.ones([1 << 20])
            acc = tn.zeros([1 << 20])
            tn.reset_peak()
            base = tn.live_bytes()
            self.assertEqual(base - self.live, 8 << 20)
            for _ in range(100):
                acc = acc + x
            self.assertLessEqual(tn.peak_bytes() - self.live, 12 << 20)
            self.assertEqual(acc[0].item(), 100.0)

    def test_one_object_a_tensor(self):
        with tn.scope():
            x = tn.ones([2])
            self.assertIs(x.contiguous(), x)
            self.assertIs(x.to(tn.f32), x)
            self.assertEqual(tn.refcount(x), 1)
            y = x.contiguous()
            del y
            self.assertEqual(x.tolist(), [1.0, 1.0])

    def test_references_in_a_cycle_are_collected(self):
        with tn.scope():
            before = tn.live_bytes()
            ring = [tn.zeros([1000])]
            ring.append(ring)
            del ring
            gc.collect()
            self.assertEqual(tn.live_bytes(), before)

    def test_a_tensor_dropped_on_another_thread(self):
        with tn.scope():
            before = tn.live_bytes()
            box = [tn.zeros([1000])]
            thread = threading.Thread(target=box.clear)
            thread.start()
            thread.join()
            self.assertEqual(tn.live_bytes(), before)


class Threads(Case):
    def test_a_context_a_thread(self):
        seen = []

        def work(x):
            seen.append(tn.scope_depth())
            with tn.scope():
                try:
                    x + 1
                except tn.StaleTensorError as e:
                    seen.append("share()" in str(e))

        with tn.scope():
            thread = threading.Thread(target=work, args=(tn.ones([1]),))
            thread.start()
            thread.join()
        self.assertEqual(seen, [0, True])

    def test_a_context_a_task(self):
        async def work(n, depths):
            depths.append(tn.scope_depth())
            with tn.scope(f"task {n}"):
                x = tn.full([4], float(n))
                for _ in range(5):
                    await asyncio.sleep(0)
                    x = x + 1
                return x.tolist()

        async def main():
            depths = []
            with tn.scope("main"):
                x = tn.ones([1])
                found = await asyncio.gather(*(work(n, depths) for n in range(10)))
                self.assertEqual(depths, [0] * 10)  # the scope of the parent is not theirs
                self.assertEqual(await asyncio.to_thread(tn.scope_depth), 0)
                self.assertEqual((tn.scope_depth(), x.item()), (1, 1.0))
            return found

        with tn.scope("outside"):
            self.assertEqual(asyncio.run(main()), [[n + 5.0] * 4 for n in range(10)])
            self.assertEqual(tn.scope_depth(), 1)


class Tensors(Case):
    def test_data(self):
        with tn.scope():
            self.assertEqual(tn.tensor([[1, 2], [3, 4]]).dtype, tn.i64)
            self.assertEqual(tn.tensor([True, False]).tolist(), [True, False])
            self.assertEqual(tn.tensor([1.5, 2]).dtype, tn.f32)
            self.assertEqual(tn.tensor([1 + 2j]).tolist(), [1 + 2j])
            self.assertEqual(tn.tensor(3.5).item(), 3.5)
            self.assertEqual(tn.tensor([], tn.i32).shape, (0,))
            for kind in (tn.u8, tn.i8, tn.i16, tn.i32, tn.i64, tn.f16, tn.f32, tn.f64, tn.bf16):
                self.assertEqual(tn.tensor([[1, 2], [3, 4]], kind).tolist(), [[1, 2], [3, 4]])
            self.assertEqual(tn.zeros([2, 0]).tolist(), [[], []])
            self.says(tn.ShapeError, "tensor: the lists are not of one length each", tn.tensor, [[1], [2, 3]])

    def test_operators(self):
        with tn.scope():
            x = tn.tensor([1.0, 2.0, 4.0])
            y = tn.tensor([2.0, 2.0, 2.0])
            for ours, wanted in ((x + y, [3, 4, 6]), (1 + x, [2, 3, 5]), (x - 1, [0, 1, 3]), (1 - x, [0, -1, -3]),
                                 (x * 2, [2, 4, 8]), (2 / x, [2, 1, 0.5]), (x / y, [0.5, 1, 2]), (x ** 2, [1, 4, 16]),
                                 (2 ** x, [2, 4, 16]), (x % 2, [1, 0, 0]), (-x, [-1, -2, -4]), (abs(-x), [1, 2, 4])):
                self.assertEqual(ours.tolist(), wanted)
            for ours, wanted in ((x == y, [0, 1, 0]), (x != 2, [1, 0, 1]), (x < 2, [1, 0, 0]), (2 < x, [0, 0, 1]),
                                 (x >= y, [0, 1, 1]), (~(x == y), [1, 0, 1])):
                self.assertEqual((ours.dtype, ours.tolist()), (tn.bool, [bool(w) for w in wanted]))
            self.assertEqual((x @ y).item(), 14)
            x += 1
            x *= y
            self.assertEqual(x.tolist(), [4, 6, 10])
            self.assertEqual((0.1 + tn.zeros([1], tn.f64)).tolist(), [0.1])
            self.assertEqual((0.1 - tn.zeros([1], tn.f64)).tolist(), [0.1])
            self.assertTrue(tn.tensor(True))
            with self.assertRaises(TypeError):
                x + "1"

    def test_reductions_take_dims_or_none(self):
        with tn.scope():
            x = tn.tensor([[1.0, 2.0], [3.0, 5.0]])
            self.assertEqual(x.sum().item(), 11)
            self.assertEqual(x.sum(0).tolist(), [4, 7])
            self.assertEqual(x.mean(dim=1, keepdim=True).tolist(), [[1.5], [4.0]])
            values, indices = x.max(1)
            self.assertEqual((values.tolist(), indices.tolist(), x.max().item()), ([2, 5], [1, 1], 5))
            self.assertEqual(tn.where(x > 2, x, 0.0).tolist(), [[0, 0], [3, 5]])

    def test_indices(self):
        a = np.arange(24, dtype=np.float32).reshape(2, 3, 4)
        with tn.scope():
            x = tn.from_dlpack(a)
            for key in (0, -1, (0, 1), (0, 1, 2), slice(1, None), (slice(None), 1), (slice(None, None, 2), slice(0, 2)),
                        (..., 0), (0, ..., 1), None, (slice(None), None, 1), (None, ..., None), (1, slice(-2, None), ...)):
                self.assertEqual(x[key].tolist(), a[key].tolist(), key)
            self.assertEqual(x[x > 20].tolist(), [21, 22, 23])
            self.assertEqual(x[tn.tensor([1, 0])].tolist(), a[[1, 0]].tolist())
            y = x.clone()
            y[0, 1] = 7
            y[1] = tn.zeros([3, 4])
            y[..., 0] = 1
            self.assertEqual(y[0].tolist(), [[1, 1, 2, 3], [1, 7, 7, 7], [1, 9, 10, 11]])
            self.assertEqual(y[1].tolist(), [[1, 0, 0, 0]] * 3)
            z = tn.tensor([1 + 2j])
            self.says(tn.DTypeError, "index: complex values for a real tensor: complex64[1] into f32[4]",
                      lambda: y[0].__setitem__(0, z))
            z[0] = y[1, 0, 0]
            self.assertEqual(z.tolist(), [1])
            self.says(tn.IndexError, f"select: index out of range: 2 in dim 0 of size 2 [test_tenure.py:{line()}]", lambda: x[2])
            self.says(tn.IndexError, "index: there are more indices than dims: 4, and the tensor is f32[2, 3, 4]",
                      lambda: x[0, 0, 0, 0])
            self.assertEqual([r.tolist() for r in x[0]], a[0].tolist())
            self.assertEqual(len(x), 2)

    def test_errors_are_pythons_too(self):
        with tn.scope():
            x = tn.ones([2])
            self.assertTrue(issubclass(tn.IndexError, IndexError) and issubclass(tn.OutOfMemoryError, MemoryError))
            with self.assertRaises(ValueError):
                x.view(3)
            with self.assertRaises(TypeError):
                x.logical_and(3)
            self.says(tn.ValueError, f"the integer does not fit into 64 bits: {1 << 64}", tn.full, [1], 1 << 64)

    def test_gradients(self):
        with tn.scope():
            x = tn.tensor([1.0, 2.0], requires_grad=True)
            (x * x).sum().backward()
            self.assertEqual(x.grad.tolist(), [2, 4])
            self.assertIs(x.grad, x.grad)
            g, = tn.grad((x ** 3).sum(), x)
            self.assertEqual(g.tolist(), [3, 12])
            with tn.no_grad():
                self.assertFalse((x * 2).requires_grad)
            self.assertTrue((x * 2).requires_grad)
            x.grad = None
            self.assertIsNone(x.grad)
            # A gradient that was dropped is there again when asked for.
            (x * x).sum().backward()
            for _ in range(3):
                self.assertEqual(x.grad.tolist(), [2, 4])


class Exchange(Case):
    def test_numpy_out(self):
        with tn.scope():
            x = tn.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
            for made in (x.numpy(), np.from_dlpack(x)):
                self.assertEqual(made.ctypes.data, x.data_ptr())
                self.assertEqual(made.tolist(), x.tolist())
            self.assertTrue(x.numpy().flags.writeable)
            turned = x.t().numpy()
            self.assertEqual(turned.tolist(), [[1, 4], [2, 5], [3, 6]])
            self.assertEqual(turned.ctypes.data, x.data_ptr())
            x.add_(1)
            self.assertEqual(turned[0, 0], 2)
            for kind in (tn.u8, tn.i8, tn.i16, tn.i32, tn.i64, tn.f16, tn.f32, tn.f64, tn.c64, tn.c128, tn.bool):
                y = tn.ones([3], kind)
                self.assertEqual(tn.dtype(y.numpy().dtype), kind)
            self.says(tn.DTypeError, "numpy: it has no element type bf16: convert with to(tenure.f32)", tn.ones([1], tn.bf16).numpy)
            self.assertEqual(tn.zeros([0, 2]).numpy().shape, (0, 2))
        # The bytes are the array's as long as it lives.
        self.assertEqual(turned.tolist(), [[2, 5], [3, 6], [4, 7]])
        self.assertGreater(tn.live_bytes(), self.live)
        del turned, made
        self.assertEqual(tn.live_bytes(), self.live)

    def test_numpy_in(self):
        a = np.arange(6, dtype=np.int64).reshape(2, 3)
        references = sys.getrefcount(a)
        with tn.scope():
            x = tn.from_dlpack(a.T)
            self.assertEqual((x.shape, x.data_ptr()), ((3, 2), a.ctypes.data))
            x.fill_(7)
            self.assertEqual(a.tolist(), [[7] * 3] * 2)
            self.assertEqual(tn.from_dlpack(x).data_ptr(), x.data_ptr())
            copied = tn.tensor(a)
            a[0, 0] = 1
            self.assertEqual(copied[0, 0].item(), 7)
        gc.collect()
        self.assertEqual(sys.getrefcount(a), references)

    def test_what_is_read_only_stays_so(self):
        with tn.scope():
            x = tn.ones([4])
            s = tn.share(x)
            array = x.numpy()
            self.assertFalse(array.flags.writeable)
            with self.assertRaises(BufferError):
                x.__dlpack__()
            versioned = x.__dlpack__(max_version=(1, 1))
            self.assertIn("dltensor_versioned", repr(versioned))
            del versioned, array, s
            frozen = np.ones(3, np.float32)
            frozen.flags.writeable = False

            class Lent:  # says so by a version that knows how
                def __dlpack__(self, max_version=None):
                    return x.__dlpack__(max_version=max_version)

            y = tn.from_dlpack(Lent())
            self.assertNotEqual(y.data_ptr(), x.data_ptr())
            self.assertEqual(tn.tensor(frozen).tolist(), [1, 1, 1])

    def test_a_capsule_that_nobody_takes(self):
        with tn.scope():
            before = tn.live_bytes()
            for version in (None, (1, 0)):
                capsule = tn.ones([1000]).__dlpack__(max_version=version)
                del capsule
            self.assertEqual(tn.live_bytes(), before)
            with self.assertRaises(tn.GradError):
                np.from_dlpack(tn.tensor([1.0], requires_grad=True))

    def test_dlpack_comes_and_goes_on_other_threads(self):
        with tn.scope():
            arrays = [tn.full([100], float(i)).numpy() for i in range(4)]
        threads = [threading.Thread(target=arrays.pop) for _ in range(4)]
        for t in threads:
            t.start()
        for t in threads:
            t.join()


class Models(Case):
    def test_a_model_learns_and_goes_on_where_it_stopped(self):
        def model():
            store = tn.VarStore()
            (store / "layer").new_var("weight", [1, 3], tn.Init.zeros())
            store.new_var("bias", [1], tn.Init.constant(0.5))
            return store, tn.Adam(store, 0.05), tn.Generator(5)

        def steps(store, optimizer, generator, n):
            losses = []
            for _ in range(n):
                with tn.scope("step"):
                    x = tn.randn([16, 3], generator=generator)
                    y = x @ tn.tensor([[1.0], [-2.0], [0.5]]) + 3
                    loss = tn.mse_loss(tn.linear(x, store["layer.weight"], store["bias"]), y)
                    loss.backward()
                    optimizer.step()
                    optimizer.zero_grad()
                    losses.append(loss.item())
            return losses

        with tempfile.TemporaryDirectory() as folder:
            path = folder + "/model.safetensors"
            once = model()
            first = steps(*once, 20)
            tn.save_checkpoint(path, *once, {"step": "20"})
            rest = steps(*once, 20)
            self.assertLess(rest[-1], first[0])
            again = model()
            tn.load_checkpoint(path, *again)
            self.assertEqual(steps(*again, 20), rest)
            self.assertEqual((tn.file_text(path, "step"), again[1].steps), ("20", 40))
            self.assertEqual(again[0].names(), ["layer.weight", "bias"])
            self.assertEqual((again[0].num_parameters(), len(again[0]), "bias" in again[0]), (4, 2, True))
            with tn.scope():
                tensors = tn.load_safetensors(path)
                self.assertEqual(tensors["bias"].shape, (1,))
                tn.save_safetensors(folder + "/two.safetensors", {"a": tn.ones([2]), "b": tn.zeros([1])})
                self.assertEqual(sorted(tn.load_safetensors(folder + "/two.safetensors")), ["a", "b"])
        with self.assertRaises(OSError):
            again[0].load("/nowhere/at/all")

    def test_what_is_never_dropped_is_counted(self):
        def kept(n):
            with tn.scope():
                return [tn.share(tn.ones([1024])) for _ in range(n)]

        before = tn.live_bytes()
        forgotten = kept(3)
        self.assertEqual(tn.live_bytes() - before, 3 * 4096)
        thread = threading.Thread(target=forgotten.clear)  # dropped elsewhere
        thread.start()
        thread.join()
        self.assertEqual(tn.live_bytes(), before)

    def test_shared_tensors(self):
        with tn.scope():
            s = tn.share(tn.tensor([1.0, 2.0]))
        self.assertEqual((s.shape, s.dtype, s.refcount), ((2,), tn.f32, 1))
        s.requires_grad = True
        with tn.scope():
            self.assertEqual((s * 3).tolist(), [3, 6])
            (s * s).sum().backward()
            self.assertEqual(s.grad.alias().tolist(), [2, 4])
        s.update(lambda t: t.mul_(10))
        with tn.scope():
            self.assertEqual(s.alias().tolist(), [10, 20])

        def fails(t):
            t.fill_(0)
            raise KeyError("mine")

        with self.assertRaises(KeyError):
            s.update(fails)
        s.zero_grad()
        self.assertIsNone(s.grad)

    def test_random_numbers(self):
        with tn.scope():
            tn.manual_seed(3)
            a = tn.rand([4])
            tn.manual_seed(3)
            self.assertEqual(tn.rand([4]).tolist(), a.tolist())
            g = tn.Generator(3)
            self.assertEqual(tn.rand([4], generator=g).tolist(), a.tolist())
            state = g.state
            b = tn.rand([4], generator=g).tolist()
            g.state = state
            self.assertEqual(tn.rand([4], generator=g).tolist(), b)
            self.assertTrue(all(math.isfinite(v) for v in b))


if __name__ == "__main__":
    unittest.main()
