// Every op, by family.
//
// Of many functions there are forms that write into a tensor that exists:
//
//   x.exp_()              in place: a method of Tensor, see tenure/detail/methods.inc
//   exp_out(out, x)       into `out`, which comes first, and is returned
//   exp_outf(x, out)      the same with `out` last and no defaults; of two results `values` and `indices` in its place
//
// What the function would have given is converted to out's dtype: DTypeError if its kind is higher (bool, integer,
// floating, complex). `out` has the result's shape, else ShapeError; an `out` without elements on bytes of its own
// takes that shape. An elementwise function may write into its own operand; one that partly overlaps, and of other
// functions every operand that shares bytes with `out`, is a ValueError. While recording, operands and `out` that
// require a gradient are a GradError. The result takes out's bytes where dtype and layout fit, and is computed apart
// and copied where they do not; what is refused has written nothing.
#pragma once

#include <tenure/ops/activation.h>
#include <tenure/ops/angles.h>
#include <tenure/ops/arithmetic.h>
#include <tenure/ops/arrange.h>
#include <tenure/ops/attention.h>
#include <tenure/ops/bessel.h>
#include <tenure/ops/bits.h>
#include <tenure/ops/compare.h>
#include <tenure/ops/complex.h>
#include <tenure/ops/creation.h>
#include <tenure/ops/index.h>
#include <tenure/ops/join.h>
#include <tenure/ops/linalg.h>
#include <tenure/ops/loss.h>
#include <tenure/ops/math.h>
#include <tenure/ops/matmul.h>
#include <tenure/ops/meta.h>
#include <tenure/ops/normalize.h>
#include <tenure/ops/pad.h>
#include <tenure/ops/pairs.h>
#include <tenure/ops/polynomials.h>
#include <tenure/ops/products.h>
#include <tenure/ops/random.h>
#include <tenure/ops/reduce.h>
#include <tenure/ops/scan.h>
#include <tenure/ops/scatter.h>
#include <tenure/ops/shape.h>
#include <tenure/ops/sort.h>
#include <tenure/ops/special.h>
#include <tenure/ops/statistics.h>
#include <tenure/ops/unique.h>
#include <tenure/ops/view.h>
#include <tenure/ops/window.h>
