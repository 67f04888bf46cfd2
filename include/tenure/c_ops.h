/* The ops of the C API. Made by tools/make_ops.py from src/signatures/. Included by tenure.c.h.
 *
 * Each is the C++ function of its name (include/tenure/ops/), with the same shapes, dtypes, errors and gradients.
 * Operands are borrowed for the call. A tensor or list that is returned is new: yours to free with tn_free or
 * tn_list_free; NULL after an error. `tn_<op>_` writes into its first argument and returns a status,
 * `tn_<op>_out` into what stands before its operands; an `out` without elements, on bytes of its own, takes the
 * result's shape. A flag that is returned is 0, 1, or -1 after an error. NULL stands for an int64_t*, a double* or an
 * optional tensor left out. */
/* clang-format off */
#ifndef TENURE_C_OPS_H
#define TENURE_C_OPS_H

#include <tenure/c/activation.h>
#include <tenure/c/angles.h>
#include <tenure/c/arithmetic.h>
#include <tenure/c/arrange.h>
#include <tenure/c/attention.h>
#include <tenure/c/bessel.h>
#include <tenure/c/bits.h>
#include <tenure/c/compare.h>
#include <tenure/c/complex.h>
#include <tenure/c/creation.h>
#include <tenure/c/index.h>
#include <tenure/c/join.h>
#include <tenure/c/linalg.h>
#include <tenure/c/loss.h>
#include <tenure/c/math.h>
#include <tenure/c/matmul.h>
#include <tenure/c/meta.h>
#include <tenure/c/normalize.h>
#include <tenure/c/pad.h>
#include <tenure/c/pairs.h>
#include <tenure/c/polynomials.h>
#include <tenure/c/products.h>
#include <tenure/c/random.h>
#include <tenure/c/reduce.h>
#include <tenure/c/scan.h>
#include <tenure/c/scatter.h>
#include <tenure/c/shape.h>
#include <tenure/c/sort.h>
#include <tenure/c/special.h>
#include <tenure/c/statistics.h>
#include <tenure/c/unique.h>
#include <tenure/c/view.h>
#include <tenure/c/window.h>

#endif
