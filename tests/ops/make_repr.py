#!/usr/bin/env python3
"""Makes repr_expected.txt: what PyTorch prints for the tensors of its recipes. Run with a Python that has torch:

    python tests/ops/make_repr.py > tests/ops/repr_expected.txt

A recipe is words between semicolons: a dtype, its sizes and how element i (in row-major order, counted from 0) is computed in
double: `linear A B` is A*i + B, `cycle X Y Z` repeats the numbers, `spread P M A B` is ((i*P) % M)*A + B. Complex dtypes take
two such formulas, for real and imaginary parts. Steps follow: views, `requires_grad`, `no_grad` and ops. tests/ops/repr.cpp
builds the same tensors from the same words.
"""
import sys

import torch

RECIPES = """
float32 ; 4 ; linear 1 0
float32 ; 4 ; linear 0.5 -1
float32 ; 2 3 ; linear 0.37 -0.9
float32 ; 2 3 4 ; linear 0.123456 -1
float32 ; 2 2 2 2 ; linear 1.5 -3
float32 ; 1 1 1 1 1 ; linear 0 2.25
float32 ; ; linear 0 3
float32 ; ; linear 0 3.14159265
float32 ; ; cycle nan
float32 ; ; cycle -inf
float32 ; ; cycle 123456789
float32 ; 5 ; cycle 0 -0 1 -1 2
float32 ; 3 ; cycle 0
float32 ; 3 ; cycle -0
float32 ; 3 ; cycle nan
float32 ; 3 ; cycle inf 1 -inf
float32 ; 4 ; cycle inf 1.5 -inf nan
float32 ; 4 ; cycle nan 12345678 -inf 2
float32 ; 4 ; cycle nan 123456789 -inf 2
float32 ; 5 ; cycle 0.001 1 0 0.5 1.001
float32 ; 5 ; cycle 0.001 1 0 0.5 0.99
float32 ; 3 ; cycle 0.00011 0.0002 0.0009
float32 ; 3 ; cycle 0.00009 0.0002 0.0009
float32 ; 3 ; cycle 100000000 200000000 300000000
float32 ; 3 ; cycle 100000000 1 2
float32 ; 3 ; cycle 1 1000 1001
float32 ; 3 ; cycle 1 1000 999
float32 ; 3 ; cycle 3.4e38 -1e-38 1e-45
float32 ; 3 ; cycle 0.05 0.15 0.00005
float32 ; 4 ; cycle 0.99995 1.00005 2.00015 2.5
float32 ; 30 ; linear 0.7 -3
float32 ; 100 ; linear 1 0
float32 ; 3 30 ; spread 37 101 0.01 -0.5
float32 ; 1000 ; linear 1 0
float32 ; 1001 ; linear 1 0
float32 ; 1001 ; linear 0.25 -100
float32 ; 40 30 ; spread 7919 1201 0.013 -3
float32 ; 4 300 ; spread 7919 1201 0.013 -3
float32 ; 300 4 ; spread 7919 1201 0.013 -3
float32 ; 12 10 11 ; spread 7919 1201 0.5 -3
float32 ; 2 3 7 40 ; spread 7919 1201 100000 3
float32 ; 2000 1 ; linear -1 5
float32 ; 1 2000 ; linear 0.0001 0
float32 ; 0 ; linear 1 0
float32 ; 0 3 ; linear 1 0
float32 ; 2 0 3 ; linear 1 0
float64 ; 3 ; linear 0.1 0
float64 ; ; linear 0 1e300
float64 ; 2 ; cycle 1e-300 1e300
float64 ; 2 ; cycle 1e200 3
float64 ; 0 ; linear 1 0
float64 ; 0 2 ; linear 1 0
float64 ; 10 ; linear 1234.5678 0
float64 ; 9 ; linear 12345.678 0
float16 ; 4 ; linear 0.333 0
float16 ; 3 ; cycle 65504 0.00006 1
float16 ; 2 2 ; linear 1000 1
bfloat16 ; 4 ; linear 0.333 0
bfloat16 ; 3 ; cycle 3e38 1 1e-40
bfloat16 ; 5 ; cycle 256 257 258 nan -inf
uint8 ; 5 ; linear 51 0
int8 ; 2 3 ; linear 40 -120
int16 ; 3 ; linear 10000 -5
int32 ; 2 2 ; linear -1000 7
int64 ; 5 ; linear 1 0
int64 ; ; linear 0 -7
int64 ; 3 ; cycle 4503599627370497 -1 0
int64 ; 0 ; linear 1 0
int64 ; 60 ; linear 3 -50
int64 ; 1500 ; linear 7 -100
int64 ; 7 7 30 ; spread 31 97 1 -48
int32 ; 0 5 ; linear 1 0
bool ; 4 ; cycle 1 0
bool ; ; cycle 1
bool ; 3 2 ; cycle 0
bool ; 2000 ; cycle 0 1 1
bool ; 0 ; cycle 0
complex64 ; 3 ; linear 1 0 ; linear -1 1
complex64 ; 2 2 ; linear 0.5 -0.25 ; linear 100.125 -7
complex64 ; 4 ; cycle 0 -0 1 -1 ; cycle 0 -0 nan inf
complex64 ; ; cycle 1.5 ; cycle -2.5
complex64 ; 20 ; linear 0.3 -2 ; linear 1000.5 -3
complex64 ; 3 ; cycle 1 10000 2 ; cycle 0.5 0.25 1
complex128 ; 2 ; linear 1 0 ; linear 0.5 0
complex128 ; 1200 ; linear 0.01 -5 ; spread 7919 1201 1 -600
complex64 ; 0 2 ; linear 1 0 ; linear 1 0
float32 ; 3 4 ; linear 1 0 ; transpose 0 1
float32 ; 3 4 ; linear 0.5 0 ; select 1 2
float32 ; 50 40 ; linear 1 0 ; transpose 0 1
float32 ; 6 200 ; linear 0.1 0 ; narrow 1 5 180 ; transpose 0 1
int64 ; 1 3 ; linear 1 1 ; expand 4 3
float32 ; 3 ; linear 0.5 1 ; requires_grad
float32 ; 3 3 ; linear 0.5 1 ; requires_grad
float64 ; 9 ; linear 1.5 1 ; requires_grad
float64 ; 10 ; linear 1.5 1 ; requires_grad
float64 ; 0 4 ; linear 1.5 1 ; requires_grad
complex128 ; 2 ; linear 1 0 ; linear 0.5 0 ; requires_grad
float32 ; 3 ; linear 0.5 1 ; requires_grad ; add 1
float32 ; 12 ; linear 0.25 1 ; requires_grad ; add 1
float32 ; 3 ; linear 0.5 1 ; requires_grad ; mul 2
float64 ; 9 ; linear 1.25 1 ; requires_grad ; mul 2
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; view 3 2
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; reshape 6
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; select 0 1
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; narrow 1 0 2
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; transpose 0 1
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; permute 1 0
float32 ; 1 3 ; linear 0.5 1 ; requires_grad ; expand 2 3
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; clone
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; detach
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; to float64
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; unsqueeze 0
float32 ; 1 2 1 ; linear 0.5 1 ; requires_grad ; squeeze
float32 ; 2 1 ; linear 0.5 1 ; requires_grad ; squeeze 1
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; sum
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; sum 1
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; tril
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; neg
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; exp
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; log
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; sqrt
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; rsqrt
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; sin
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; cos
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; tan
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; tanh
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; erf
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; sigmoid
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; silu
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; relu
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; abs
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; sign
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; square
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; reciprocal
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; expm1
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; log1p
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; floor
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; frac
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; softmax 1
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; log_softmax 1
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; logsumexp 1
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; amax 1
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; max
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; min
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; max 1
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; mean
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; mean 1
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; clamp 0 1
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; pow 2
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; sub 1
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; div 2
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; triu
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; flatten
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; t
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; t ; contiguous
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; split 1
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; chunk 2
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; unbind
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; topk 1
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; sort
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; matmul
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; matmul_vector
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; matmul_batch
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; exp ; add_ 1
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; exp ; mul_ 2
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; exp ; zero_
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; exp ; write_row
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; exp ; fill_ 2
float32 ; 2 3 ; linear 0.25 0.25 ; requires_grad ; exp ; exp_
float32 ; 2 3 ; linear 0.5 1 ; requires_grad ; no_grad ; add 1
float32 ; 2 3 ; linear 0.5 1 ; no_grad ; add 1 ; requires_grad
""".strip().splitlines()


def formula(words, n):
    kind, *numbers = words.split()
    x = [float(v) for v in numbers]
    if kind == "linear":
        return [x[0] * i + x[1] for i in range(n)]
    if kind == "cycle":
        return [x[i % len(x)] for i in range(n)]
    p, m = int(x[0]), int(x[1])
    return [((i * p) % m) * x[2] + x[3] for i in range(n)]


def step(t, words):
    name, *args = words.split()
    if name == "requires_grad":
        return t.requires_grad_()
    if name == "no_grad":
        torch.set_grad_enabled(False)
        return t
    if name == "to":
        return t.to(getattr(torch, args[0]))
    if name == "silu":
        return torch.nn.functional.silu(t)
    if name == "matmul":
        return t.matmul(t.t())
    if name == "matmul_vector":
        return t.matmul(t[0])
    if name == "matmul_batch":
        return t.unsqueeze(0).matmul(t.t())
    if name == "write_row":
        t[0].mul_(2)
        return t
    result = getattr(t, name)(*(int(a) for a in args))
    return result if isinstance(result, torch.Tensor) else result[0]


def build(recipe):
    parts = [p.strip() for p in recipe.split(";")]
    dtype = getattr(torch, parts[0])
    sizes = [int(n) for n in parts[1].split()]
    n = torch.Size(sizes).numel()
    values = torch.tensor(formula(parts[2], n), dtype=torch.float64)
    rest = parts[3:]
    if dtype.is_complex:
        values = torch.complex(values, torch.tensor(formula(rest[0], n), dtype=torch.float64))
        rest = rest[1:]
    t = values.to(dtype).reshape(sizes)
    torch.set_grad_enabled(True)
    for words in rest:
        t = step(t, words)
    torch.set_grad_enabled(True)
    return t


def main():
    print(f"# Made by tests/ops/make_repr.py with PyTorch {torch.__version__.split('+')[0]}.")
    for recipe in RECIPES:
        print(recipe)
        for line in repr(build(recipe)).split("\n"):
            print(("| " + line).rstrip())
        sys.stdout.flush()


if __name__ == "__main__":
    main()
