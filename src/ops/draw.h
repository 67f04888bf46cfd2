// Random fills: what to draw, and into what.
#pragma once

#include <tenure/generator.h>

#include <string>

#include "kernels/random.h"
#include "ops/prepare.h"

namespace tenure::ops {

/// A number for an error.
std::string text(double v);
/// DTypeError unless floating or complex.
void check_continuous(ScalarType t);

/// The least and the largest of the integers that a real dtype holds, of a floating one without a gap.
struct Integers {
  int64_t least, most;
};
Integers integers_of(ScalarType t);

/// What to draw, and from where to where.
struct Law {
  const kernels::Kernel<kernels::Random>& kernel;
  double a = 0, b = 0, low = 0, high = 0;
  int64_t first = 0, past = 0;
};
/// The elements of a dense block, complex numbers as pairs of reals. The last thing that an op does: it cannot fail but
/// for a dtype.
void draw(core::Context& c, const Law& law, const Slot& s, Generator& g);
/// Fills self, whose gradient is 0: directly if it is contiguous, else by way of a block that is. Elements come in
/// row-major order either way.
void fill_self(core::Context& c, const char* name, const Tensor& self, Generator& g, const Law& law);

}  // namespace tenure::ops
