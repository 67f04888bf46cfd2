#!/usr/bin/env python3
"""Copies of what the package gives out: copy, deepcopy, pickle and multiprocessing never free or alter the original.

Prints how many ways of copying were tried on how many objects.
"""
import copy
import gc
import multiprocessing
import os
import pathlib
import pickle
import subprocess
import sys
import threading
import unittest

HERE = pathlib.Path(__file__).resolve().parent
sys.path.insert(0, str(HERE.parent))
import numpy as np  # noqa: E402

import tenure as tn  # noqa: E402

counts = {"copies": 0, "objects": set()}


def pickled(protocol):
    return lambda v: pickle.loads(pickle.dumps(v, protocol))


def piped(v):
    a, b = multiprocessing.Pipe()
    a.send(v)
    return b.recv()




WAYS = {"copy": copy.copy, "deepcopy": copy.deepcopy, "in a list": lambda v: copy.deepcopy([v, v]), "pipe": piped,
        "in a dict": lambda v: pickle.loads(pickle.dumps({"v": v})), "reduce": lambda v: copy._reconstruct(v, None, *v.__reduce_ex__(4)),
        **{f"pickle {n}": pickled(n) for n in range(pickle.HIGHEST_PROTOCOL + 1)}}


class Case(unittest.TestCase):
    def setUp(self):
        gc.collect()
        self.live = tn.live_bytes()

    def tearDown(self):
        gc.collect()
        self.assertEqual((tn.scope_depth(), tn.live_bytes()), (0, self.live))

    def every_way(self, what, original, holds, refused=False):
        """Copies in every way, drops the copy, and asks whether the original holds. Copies are refused with a TypeError, or are
        what `holds` says of the original."""
        for name, way in WAYS.items():
            with self.subTest(what=what, way=name):
                try:
                    made = way(original)
                    self.assertFalse(refused, "it was copied")
                    for m in made.values() if isinstance(made, dict) else made if isinstance(made, list) else [made]:
                        self.assertIsNot(m, original)
                        holds(m)
                    del made, m
                except TypeError as e:
                    self.assertTrue(refused, e)
                    self.assertTrue(str(e).startswith(f"copy: a {type(original).__name__} is neither copied nor pickled"), e)
                gc.collect()
                with tn.scope("drains"):
                    tn.zeros([1])
                holds(original)
                counts["copies"] += 1
        counts["objects"].add(what)


class Tensors(Case):
    def test_every_dtype(self):
        for kind in tn.dtype:
            with tn.scope():
                x = tn.tensor([[0, 1], [1, 0]], kind)
                self.every_way(str(kind), x, lambda t: self.assertEqual((t.dtype, t.tolist()), (kind, [[0, 1], [1, 0]])))

    def test_shapes(self):
        with tn.scope():
            x = tn.tensor([[1.0, 2.0, 3.0], [4.0, 5.0, 6.0]])
            for what, t in {"no dims": tn.tensor(2.5), "empty": tn.zeros([0, 3]), "turned": x.t(), "part": x[:, 1:],
                            "one row": x[1]}.items():
                wanted = t.tolist()
                self.every_way(what, t, lambda t: self.assertEqual(t.tolist(), wanted))

    def test_a_copy_is_of_the_same_bytes_a_deep_one_of_its_own(self):
        with tn.scope():
            x = tn.tensor([1.0, 2.0])
            same, own = copy.copy(x), copy.deepcopy(x)
            x.add_(1)
            self.assertEqual((same.tolist(), own.tolist()), ([2.0, 3.0], [1.0, 2.0]))
            self.assertTrue(same.is_alias_of(x) and not own.is_alias_of(x))
            twice = copy.deepcopy([x, {"again": x}])
            self.assertIs(twice[0], twice[1]["again"])

    def test_gradients(self):
        with tn.scope():
            x = tn.tensor([1.0, 2.0], requires_grad=True)
            (x * x).sum().backward()
            for made in (copy.deepcopy(x), pickle.loads(pickle.dumps(x))):
                self.assertTrue(made.requires_grad and made.is_leaf)
                (made * 3).sum().backward()
            self.assertEqual(copy.deepcopy(x).grad.tolist(), [2, 4])
            self.assertEqual(x.grad.tolist(), [2, 4])
            (copy.copy(x) * 5).sum().backward()  # the same leaf
            self.assertEqual(x.grad.tolist(), [7, 9])
            computed = x * 2
            for way in (copy.deepcopy, pickle.dumps):
                with self.assertRaises(TypeError) as caught:
                    way(computed)
                self.assertEqual(str(caught.exception), "copy: the tensor was computed of others that require a gradient: detach() "
                                 "it first: f32[2]")
            self.assertEqual(copy.deepcopy(computed.detach()).tolist(), [2, 4])

    def test_a_stale_tensor_is_as_stale_when_it_is_copied(self):
        with tn.scope():
            with tn.scope("inner"):
                x = tn.ones([2])
            for way in WAYS.values():
                with self.assertRaises(tn.StaleTensorError):
                    way(x)

    def test_another_thread_is_told_to_share(self):
        said = []
        with tn.scope():
            x = tn.ones([2])

            def work():
                with tn.scope():
                    for way in WAYS.values():
                        try:
                            way(x)
                        except tn.StaleTensorError as e:
                            said.append("share()" in str(e))

            thread = threading.Thread(target=work)
            thread.start()
            thread.join()
            self.assertEqual(said, [True] * len(WAYS))
            self.assertEqual(x.tolist(), [1, 1])

    def test_loaded_where_no_scope_is_open(self):
        with tn.scope():
            data = pickle.dumps(tn.tensor([1, 2], tn.i32))
        made = pickle.loads(data)
        self.assertIs(type(made), tn.SharedTensor)
        with tn.scope():
            self.assertEqual((made.dtype, (made + 1).tolist()), (tn.i32, [2, 3]))


class Owned(Case):
    def test_shared_tensors(self):
        with tn.scope():
            s = tn.share(tn.tensor([1.0, 2.0]))

        def holds(t):
            with tn.scope():
                self.assertIs(type(t), tn.SharedTensor)
                self.assertEqual((t.alias().tolist(), t.shape), ([1.0, 2.0], (2,)))

        self.every_way("shared", s, holds)
        self.assertEqual(s.refcount, 1)
        other, own = copy.copy(s), copy.deepcopy(s)
        self.assertEqual((s.refcount, own.refcount), (1, 1))  # two references to one owner, and another owner
        s.update(lambda t: t.mul_(10))
        with tn.scope():
            self.assertEqual((other.alias().tolist(), own.alias().tolist()), ([10, 20], [1, 2]))

    def test_owners_of_one_tensor_stay_owners_of_one(self):
        store = tn.VarStore()
        store.new_var("w", [2], tn.Init.ones())
        a, b = copy.deepcopy([store["w"], store["w"]])
        self.assertTrue(a.requires_grad)
        a.update(lambda t: t.fill_(7))
        with tn.scope():
            (b * b).sum().backward()
            self.assertEqual((b.alias().tolist(), a.grad.alias().tolist()), ([7, 7], [14, 14]))
            self.assertEqual(store["w"].alias().tolist(), [1, 1])
            c = copy.deepcopy(a)
            self.assertEqual(c.grad.alias().tolist(), [14, 14])

    def test_stores_and_optimizers(self):
        store = tn.VarStore()
        w = store.new_var("layer.w", [2], tn.Init.ones())
        optimizers = [tn.Sgd(store, 0.1), tn.Adam(store), tn.AdamW(store)]
        self.every_way("store", store, lambda s: self.assertEqual(s.names(), ["layer.w"]), refused=True)
        part = store / "layer"
        self.every_way("part", part, lambda s: self.assertEqual(len(s), 1), refused=True)
        for o in optimizers:
            self.every_way(type(o).__name__, o, lambda o: self.assertEqual(o.steps, 0), refused=True)
        with tn.scope():
            w.sum().backward()
        optimizers[0].step()
        with tn.scope():
            self.assertEqual(w.alias().tolist(), [tn.tensor(0.9).item()] * 2)

    def test_generators(self):
        g = tn.Generator(7)
        with tn.scope():
            tn.rand([5], generator=g)
        self.every_way("generator", g, lambda g: self.assertEqual(g.state[0], 7))
        made = copy.copy(g)
        with tn.scope():
            self.assertEqual(tn.rand([3], generator=made).tolist(), tn.rand([3], generator=g).tolist())
            tn.rand([100], generator=made)
        self.assertNotEqual(made.state, g.state)

    def test_what_begins_again_gives_up_what_it_held(self):
        with tn.scope():
            x, y = tn.ones([1000]), tn.zeros([10])
            s = tn.share(x)
            s.__init__(y)
            self.assertEqual(s.shape, (10,))
            self.assertEqual(tn.refcount(x), 0)  # owners
        g = tn.Generator(1)
        g.__init__(5)
        self.assertEqual(g.state, (5, 0))

    def test_the_rest(self):
        with tn.scope("open") as s:
            x = tn.ones([2])
            self.every_way("scope", s, lambda s: self.assertEqual(tn.scope_depth(), 1), refused=True)
            self.every_way("context", x._context, lambda c: self.assertEqual(x.tolist(), [1, 1]), refused=True)
            quiet = tn.no_grad()
            self.every_way("no_grad", quiet, lambda q: self.assertTrue(tn.is_grad_enabled()), refused=True)
            held = x.numpy()
            while not type(held).__name__ == "_Held":
                held = held.base
            self.every_way("array's base", held, lambda h: self.assertEqual(x.tolist(), [1, 1]), refused=True)
            kept = copy.deepcopy(x.numpy())
            self.assertIs(copy.deepcopy(tn.f32), tn.f32)
            copy.deepcopy(tn.Init.normal())
        self.assertEqual(kept.tolist(), [1, 1])


CHILD = """
import sys; sys.path.insert(0, sys.argv[1])
import pickle, tenure as tn
with tn.scope():
    a, b, g = pickle.load(sys.stdin.buffer)
    assert type(a) is tn.Tensor and type(b) is tn.SharedTensor
    a.add_(1)
    sys.stdout.buffer.write(pickle.dumps([a, b, tn.rand([2], generator=g)]))
"""


def twice(s):
    with tn.scope():
        return tn.share(s * 2)


class Processes(Case):
    def test_a_program_of_its_own(self):
        g = tn.Generator(3)
        with tn.scope():
            x = tn.tensor([1.0, 2.0])
            s = tn.share(tn.tensor([3, 4]))
            done = subprocess.run([sys.executable, "-B", "-c", CHILD, str(HERE.parent)], input=pickle.dumps((x, s, g)),
                                  stdout=subprocess.PIPE, check=True)
            a, b, r = pickle.loads(done.stdout)
            self.assertEqual((a.tolist(), b.alias().tolist()), ([2, 3], [3, 4]))
            self.assertEqual(r.tolist(), tn.rand([2], generator=g).tolist())
            self.assertEqual(x.tolist(), [1, 2])

    def test_a_child_has_what_its_parent_had(self):
        with tn.scope():
            x, s = tn.ones([2]), tn.share(tn.ones([2]))
            child = os.fork()
            if child == 0:
                code = 1
                try:
                    x.add_(1)
                    s.update(lambda t: t.fill_(9))
                    code = 0 if (x + s).tolist() == [11, 11] else 2
                finally:
                    os._exit(code)
            self.assertEqual(os.waitpid(child, 0)[1], 0)
            self.assertEqual((x.tolist(), s.alias().tolist()), ([1, 1], [1, 1]))

    def test_pools_and_queues(self):
        for how in ("fork", "spawn"):
            with self.subTest(how=how):
                there = multiprocessing.get_context(how)
                with tn.scope():
                    s = tn.share(tn.tensor([1.0, 2.0]))
                    x = tn.ones([1])
                    with there.Pool(1) as pool:
                        self.assertEqual([t.alias().tolist() for t in pool.map(twice, [s, s])], [[2, 4]] * 2)
                        with self.assertRaises(tn.StaleTensorError):  # written by a thread of the pool's
                            pool.map(twice, [x])
                    self.assertEqual(x.tolist(), [1])
                queue = there.Queue()
                queue.put(s)
                got = queue.get(timeout=60)
                with tn.scope():
                    self.assertEqual((got.alias().tolist(), s.alias().tolist()), ([1, 2], [1, 2]))


if __name__ == "__main__":
    done = unittest.main(exit=False)
    print(f"ways_of_copying {counts['copies']}\nkinds_of_objects {len(counts['objects'])}")
    sys.exit(not done.result.wasSuccessful())
