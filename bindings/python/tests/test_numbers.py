#!/usr/bin/env python3
"""Numbers and arrays: numpy reads a tensor's numbers, arrays become tensors or are refused, a number in front of an operator counts
as one behind it, and no argument is ignored."""
import operator
import pathlib
import sys
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import numpy as np  # noqa: E402

import tenure as tn  # noqa: E402

KINDS = (tn.u8, tn.i8, tn.i16, tn.i32, tn.i64, tn.f16, tn.f32, tn.f64, tn.c64, tn.c128)
OPERATORS = {"add": operator.add, "sub": operator.sub, "mul": operator.mul, "truediv": operator.truediv, "mod": operator.mod,
             "pow": operator.pow, "eq": operator.eq, "ne": operator.ne, "lt": operator.lt, "le": operator.le, "gt": operator.gt,
             "ge": operator.ge}


class Case(unittest.TestCase):
    def says(self, kind, text, f, *arguments, **named):
        with self.assertRaises(kind) as caught:
            f(*arguments, **named)
        self.assertEqual(str(caught.exception), text)

    def same(self, a, b):
        self.assertEqual((a.dtype, a.tolist()), (b.dtype, b.tolist()))


class ReadByNumpy(Case):
    def test_as_an_array(self):
        with tn.scope():
            for kind in (*KINDS, tn.bool):
                x = tn.tensor([[0, 1], [1, 0]], kind)
                for made in (np.asarray(x), np.array(x), np.asarray(tn.share(x.clone()))):
                    self.assertEqual((made.shape, tn.dtype(made.dtype), made.tolist()), ((2, 2), kind, x.tolist()))
            self.assertEqual(np.asarray(tn.tensor(2.5)).item(), 2.5)
            y = tn.tensor([1.0, 2.0])
            self.assertEqual(np.asarray(y, dtype=np.int64).dtype, np.int64)
            self.assertEqual(np.array([y, y + 1]).tolist(), [[1, 2], [2, 3]])
            a = np.zeros((2, 2), np.float32)
            a[0] = y
            self.assertEqual(a.tolist(), [[1, 2], [0, 0]])
            kept = np.asarray(y)
            self.assertEqual(kept.ctypes.data, y.data_ptr())
            self.assertNotEqual(np.array(y).ctypes.data, y.data_ptr())
            with self.assertRaises(tn.DTypeError):
                np.asarray(tn.ones([1], tn.bf16))
            with self.assertRaises(tn.GradError):
                np.asarray(tn.tensor([1.0], requires_grad=True))
        self.assertEqual(kept.tolist(), [1, 2])  # it outlives the scope
        self.assertEqual(y.is_alive(), False)
        with self.assertRaises(tn.StaleTensorError):
            np.asarray(y)

    def test_by_ufuncs_and_functions(self):
        with tn.scope():
            x = tn.tensor([[1.0, 4.0], [9.0, 16.0]])
            s = tn.share(x.clone())
            a = np.array(x)
            for t in (x, s):
                for f in (np.sqrt, np.negative, np.sin, np.isnan, np.sum, np.mean, np.max, np.argmax, np.std, np.transpose, np.ravel,
                          np.square, np.floor, np.sort, np.prod, np.cumsum, np.linalg.det, np.median, np.positive):
                    made = f(t)
                    self.assertNotIsInstance(made, tn.Tensor)
                    self.assertNotEqual(np.asarray(made).dtype, object, f)
                    np.testing.assert_array_equal(made, f(a))
                for made, wanted in ((np.add(t, t), a + a), (np.add(t, 1), a + 1), (np.multiply(2, t), a * 2), (np.maximum(t, 5), np.maximum(a, 5)),
                                     (a + t, a + a), (t + a, a + a), (a @ t, a @ a), (a * np.array(x), a * a), (a < t, a < a),
                                     (np.concatenate([t, t]), np.concatenate([a, a])), (np.stack((a, t)), np.stack((a, a))),
                                     (np.add.reduce(t), np.add.reduce(a)), (np.where(t, t, 0), a), (np.dot(t, t), a @ a)):
                    self.assertIs(type(made), np.ndarray)
                    self.assertNotEqual(made.dtype, object)
                    np.testing.assert_array_equal(made, wanted)
            b = a.copy()
            b += x
            np.add(x, x, out=a)
            np.testing.assert_array_equal(a, b)
            np.testing.assert_allclose(x, [[1, 4], [9, 16]])
            # What a tensor holds is written by its own ops, which count it.
            for write in (lambda: np.add(a, a, out=x), lambda: np.copyto(x, a), lambda: np.cumsum(a, out=x), lambda: np.add.at(x, 0, 1)):
                with self.assertRaises((TypeError, ValueError)):
                    write()
            self.assertEqual(x.tolist(), [[1, 4], [9, 16]])

    def test_numbers_of_numpy_before_an_operator(self):
        with tn.scope():
            for kind in (tn.i32, tn.f16, tn.f32, tn.f64):
                x = tn.tensor([1, 2, 3], kind)
                for n in (np.float64(2), np.float32(2), np.int64(2), np.int8(2), np.array(2.0), np.array(2), np.bool_(True)):
                    for name, f in OPERATORS.items():
                        if name == "sub" and isinstance(n, np.bool_):
                            self.assertRaises(tn.DTypeError, lambda f=f, n=n: f(n, x))  # no difference of bools
                            continue
                        made, wanted = f(n, x), f(n.item(), x)
                        self.assertIs(type(made), tn.Tensor, f"{n!r} {name}")
                        self.same(made, wanted)
                        if name not in ("eq", "ne", "lt", "le", "gt", "ge"):
                            self.same(f(x, n), f(x, n.item()))
            y = np.complex64(1 + 2j) * tn.tensor([1.0])
            self.assertEqual((y.dtype, y.tolist()), (tn.c64, [1 + 2j]))
            self.assertEqual((tn.tensor([1.0]) * np.complex64(1 + 2j)).tolist(), [1 + 2j])
            s = tn.share(tn.tensor([1.0, 2.0]))
            self.assertEqual((np.float64(2) * s).tolist(), [2, 4])


class OfArrays(Case):
    def test_orders_of_bytes(self):
        with tn.scope():
            for kind in (*KINDS, tn.bool):
                if kind is tn.bf16:
                    continue
                a = np.array([[0, 1], [1, 0]]).astype(tn.ones([1], kind).numpy().dtype)
                for given in (a, a.astype(a.dtype.newbyteorder(">")), a.astype(a.dtype.newbyteorder("<")), a.T, a[::-1], np.asfortranarray(a)):
                    made = tn.tensor(given)
                    self.assertEqual((made.dtype, made.tolist()), (kind, given.tolist()))

    def test_without_dims_they_keep_their_dtype(self):
        with tn.scope():
            for v, kind in ((np.array(0.1), tn.f64), (np.array(3, np.int32), tn.i32), (np.float64(0.1), tn.f64), (np.float32(0.5), tn.f32),
                            (np.int8(5), tn.i8), (np.bool_(True), tn.bool), (np.complex64(1j), tn.c64)):
                made = tn.tensor(v)
                self.assertEqual((made.dtype, made.shape, made.item()), (kind, (), v.item()))
            self.assertEqual(tn.tensor(0.1).dtype, tn.f32)

    def test_what_is_refused(self):
        with tn.scope():
            for a, name in ((np.zeros(2, [("a", "f4"), ("b", "i4")]), "[('a', '<f4'), ('b', '<i4')]"), (np.array(["a"]), "<U1"),
                            (np.array([b"a"]), "|S1"), (np.array(["2020-01-01"], "M8[D]"), "datetime64[D]"), (np.zeros(2, np.uint32), "uint32"),
                            (np.zeros(2, np.longdouble), str(np.dtype(np.longdouble))), (np.zeros(2, ">u2"), ">u2"), (np.zeros(1, "V3"), "|V3"),
                            (np.zeros(2, "m8[s]"), "timedelta64[s]")):
                self.says(tn.DTypeError, f"tensor: no dtype has elements like those of the array: {name}", tn.tensor, a)
            with self.assertRaises(BufferError):
                tn.from_dlpack(np.zeros(2, ">f4"))
            masked = np.ma.masked_array([1.0, 2.0], [True, False])
            self.says(tn.ValueError, "tensor: elements of the array are masked: fill them first, as filled() does", tn.tensor, masked)
            self.assertEqual(tn.tensor(masked.filled(7)).tolist(), [7, 2])
            self.assertEqual(tn.tensor(np.array([1, 2.5], object)).tolist(), [1, 2.5])
            for bad in ([None], ["a"], [object()], "a", None, [b"a"], {1}, [np.zeros(2)]):
                with self.assertRaises((TypeError, ValueError)):
                    tn.tensor(bad)

    def test_what_the_dtype_cannot_hold(self):
        with tn.scope():
            for values, kind, seen in (([300], tn.u8, 300), ([-1], tn.u8, -1), ([1 << 40], tn.i32, 1 << 40), ([1e30], tn.i64, 1e30),
                                       ([float("nan")], tn.i32, float("nan")), (np.array([128]), tn.i8, 128)):
                self.says(tn.ValueError, f"tensor: a value that {kind} cannot hold: {seen}", tn.tensor, values, kind)
            self.says(tn.DTypeError, "tensor: complex numbers for a tensor of f32", tn.tensor, [1 + 2j], tn.f32)
            self.says(tn.DTypeError, "tensor: complex numbers for a tensor of f64", tn.tensor, np.array([1j]), tn.f64)
            self.assertEqual(tn.tensor([255], tn.u8).tolist(), [255])
            self.assertEqual(tn.tensor([1.9], tn.i64).tolist(), [1])

    def test_read_only_data_is_copied(self):
        a = np.arange(4, dtype=np.float32)
        a.flags.writeable = False
        with tn.scope():
            self.assertEqual(tn.from_dlpack(a).add_(1).tolist(), [1, 2, 3, 4])
        self.assertEqual(a.tolist(), [0, 1, 2, 3])

    def test_a_tensor_is_copied_without_its_history(self):
        with tn.scope():
            x = tn.tensor([1.0], requires_grad=True)
            self.assertFalse(tn.tensor(x * 2).requires_grad)
            self.assertEqual(tn.tensor(tn.share(tn.ones([2]))).tolist(), [1, 1])


class NumbersFirst(Case):
    def test_they_count_as_behind(self):
        """n - x is -(x - n) and so on, in dtype and value, whatever the kinds."""
        with tn.scope():
            for kind in KINDS:
                x = tn.tensor([1, 2, 3], kind)
                for n in (2, 1.5, True, 1 + 1j):
                    pairs = [("add", "add"), ("mul", "mul"), ("eq", "eq"), ("ne", "ne")]
                    if not isinstance(n, complex) and not kind.is_complex:
                        pairs += [("lt", "gt"), ("le", "ge"), ("gt", "lt"), ("ge", "le")]
                    for first, behind in pairs:
                        self.same(getattr(tn, first)(n, x), getattr(tn, behind)(x, n))
                        self.same(OPERATORS[first](n, x), OPERATORS[behind](x, n))
                    for name in ("truediv", "pow"):
                        made, behind = OPERATORS[name](n, x), OPERATORS[name](x, n)
                        self.assertEqual(made.dtype, behind.dtype, (n, kind, name))
                    if n is not True:
                        self.assertEqual((n - x).dtype, (x - n).dtype)

    def test_exact_values(self):
        with tn.scope():
            x = tn.tensor([(1 << 24) + 1])
            self.assertEqual((1 + x).tolist(), [(1 << 24) + 2])
            self.assertEqual(((1 << 60) - x).tolist(), [(1 << 60) - (1 << 24) - 1])
            self.assertEqual((100 % tn.tensor([7, -7])).tolist(), [2, -5])
            self.assertEqual((7.5 % tn.tensor([2.0, -2.0])).tolist(), [1.5, -0.5])
            self.assertEqual((1.1 * tn.tensor([1 + 1j], tn.c128)).tolist(), [1.1 + 1.1j])
            self.assertEqual((1.1j * tn.tensor([1.0], tn.f64)).tolist(), [1.1j])
            self.assertEqual(sum([tn.tensor([1, 2]), tn.tensor([3, 4])]).dtype, tn.i64)
            for d in (3.0, 7.0, 41.0, 49.0):
                y = tn.full([4], d)
                self.same(49 / y, tn.full([4], 49.0) / y)
            self.assertEqual((2 ** tn.tensor([3, 4])).tolist(), [8, 16])
            with self.assertRaises(tn.ValueError):
                5 % tn.tensor([0])

    def test_gradients(self):
        with tn.scope():
            for f, wanted in ((lambda x: 5 - x, -1), (lambda x: 8 / x, -2), (lambda x: 7 % x, -3), (lambda x: 3 + x, 1), (lambda x: 3 * x, 3)):
                x = tn.tensor([2.0], requires_grad=True)
                f(x).sum().backward()
                self.assertEqual(x.grad.tolist(), [wanted])

    def test_shared_tensors(self):
        with tn.scope():
            x = tn.tensor([1.0, 2.0, 3.0])
            s = tn.share(x.clone())
            for f in OPERATORS.values():
                self.same(f(2, s), f(2, x))
                self.same(f(s, 2), f(x, 2))
                self.same(f(s, x), f(x, x))
            self.assertEqual((len(s), [t.item() for t in s], s in [s]), (3, [1, 2, 3], True))
        self.assertFalse(s == None or s == "s")  # noqa: E711: no scope is open, and none is needed


class Arguments(Case):
    def test_sizes_one_by_one(self):
        with tn.scope():
            for f in (tn.zeros, tn.ones, tn.empty, tn.rand, tn.randn, tn.ones([1]).new_zeros, tn.ones([1]).new_ones, tn.ones([1]).new_empty):
                self.assertEqual((f(2, 3).shape, f([2, 3]).shape, f((2, 3)).shape, f(2).shape, f(np.int64(2), 3).shape, f([]).shape),
                                 ((2, 3), (2, 3), (2, 3), (2,), (2, 3), ()))
                self.assertEqual((f(2, 3, dtype=tn.f64).dtype, f(2, 3, tn.f64).dtype, f(2, tn.f64).shape), (tn.f64, tn.f64, (2,)))
            self.assertEqual(tn.randint(0, 9, 2, 3).shape, (2, 3))
            self.assertEqual(tn.ones(6).view(2, 3).permute(1, 0).shape, (3, 2))

    def test_dtypes_by_their_names_and_types(self):
        with tn.scope():
            for given, kind in ((int, tn.i64), (float, tn.f32), (bool, tn.bool), (complex, tn.c64), (np.int8, tn.i8), (np.float64, tn.f64),
                                (np.dtype("<f4"), tn.f32), ("f16", tn.f16), ("float64", tn.f64), (tn.bf16, tn.bf16)):
                self.assertEqual((tn.zeros([2], given).dtype, tn.zeros(2, 3, given).shape, tn.tensor([1, 0], given).dtype,
                                  tn.tensor([1, 0]).to(given).dtype), (kind, (2, 3), kind, kind))

    def test_what_is_of_another_kind_is_refused(self):
        with tn.scope():
            x = tn.ones([2, 2])
            self.says(tn.DTypeError, "a bool is wanted, and this is int: 1", x.sum, 0, 1)
            self.says(tn.DTypeError, "a dtype is wanted, and this is int: 3", tn.zeros, [2], 3)
            self.says(tn.DTypeError, "a dtype is wanted, and this is int: 7", tn.full, 2, 3, 7)
            self.says(tn.DTypeError, "a dtype is wanted, and this is float: 4.0", tn.zeros, 2, 3, 4.0)
            self.says(tn.DTypeError, "a number is wanted, and this is type", tn.full, 2, int)
            self.says(tn.DTypeError, "an integer is wanted, and this is float: 1.0", x.softmax, 1.0)
            self.says(tn.DTypeError, "integers are wanted, and this is bool: True", x.sum, True)
            self.says(tn.DTypeError, "integers are wanted, and this is float: 2.5", tn.zeros, 2.5)
            self.says(tn.DTypeError, "integers are wanted, and this is dtype: tenure.f32", x.view, tn.f32)
            self.says(tn.DTypeError, "a real number is wanted, and this is str: '0.5'", x.dropout, "0.5", True)
            self.says(tn.DTypeError, "a generator is wanted, and this is int: 3", tn.rand, [2], generator=3)
            self.says(tn.ValueError, "max: keepdim is given, and not a dim", x.max, keepdim=True)
            self.says(tn.ValueError, "sum: keepdim is given, and not a dim", x.sum, keepdim=True)
            self.says(tn.ValueError, "prod: keepdim is given, and not a dim", x.prod, None, True)
            for f in (lambda: x.max(1, 2), lambda: x.backward(3.0), lambda: tn.cat(x), lambda: x.requires_grad_(1), lambda: x.add(1, 2, 3),
                      lambda: x.relu(1), lambda: tn.Adam(x), lambda: tn.Generator(1.5), lambda: tn.manual_seed("1"), lambda: x.matmul(2),
                      lambda: 2 @ x, lambda: tn.ones([2], tn.i64) & tn.ones([2], tn.i64), lambda: ~tn.ones([2], tn.i64)):
                with self.assertRaises(TypeError):
                    f()
            self.assertEqual((~tn.tensor([True, False]) | tn.tensor([True, False])).tolist(), [True, True])
            for f in (lambda: tn.Generator(1 << 64), lambda: tn.VarStore().new_var("a\0b", [1]), lambda: tn.latest_checkpoint("a\0b"),
                      lambda: tn.scope("a\0b").__enter__(), lambda: tn.from_bytes(b"\0" * 7, [2], tn.f32)):
                with self.assertRaises(ValueError):
                    f()
            with self.assertRaises(TypeError):
                tn.from_bytes(8, [2], tn.f32)

    def test_indices(self):
        a = np.arange(24).reshape(2, 3, 4)
        with tn.scope():
            x = tn.tensor(a)
            for mask in (a > 5, a[..., 0] > 3, np.array([True, False]), np.array([False, False])):
                self.assertEqual(x[tn.tensor(mask)].tolist(), a[mask].tolist())
            for index in (np.array([1, 0, 1]), np.array([[0, 1], [1, 1]]), np.array(1)):
                self.assertEqual(x[tn.tensor(index)].tolist(), a[index].tolist())
                self.assertEqual(x[:, tn.tensor(index)].tolist(), a[:, index].tolist())
            self.says(tn.IndexError, "index: the mask is bool[3], and the tensor is i64[2, 3, 4]", lambda: x[tn.tensor([True] * 3)])
            for key in ((tn.tensor([0, 1]), tn.tensor([1, 0])), (0, tn.tensor([True, False, True])), 1.0, "a", True, [0, 1]):
                with self.assertRaises(tn.IndexError):
                    x[key]
            for key in (tn.tensor([0]), tn.tensor([True, False])):
                with self.assertRaises(tn.IndexError):
                    x[key] = 0
            self.assertEqual(x.tolist(), a.tolist())


if __name__ == "__main__":
    unittest.main()
