// Columns by dtype, in the order of ScalarType.
#pragma once

#include <complex>

#include "kernels/kernel.h"

/// f for each of the dtypes, null for the others.
#define TENURE_OF_INTEGERS(f) f<uint8_t>, f<int8_t>, f<int16_t>, f<int32_t>, f<int64_t>
#define TENURE_OF_ORDERED(f) TENURE_OF_INTEGERS(f), f<Half>, f<float>, f<double>
#define TENURE_OF_ALL(f) TENURE_OF_ORDERED(f), f<std::complex<float>>, f<std::complex<double>>, f<bool>, f<BFloat16>
#define TENURE_OF_REAL(f) TENURE_OF_ORDERED(f), nullptr, nullptr, f<bool>, f<BFloat16>
#define TENURE_OF_FLOATING(f) \
  nullptr, nullptr, nullptr, nullptr, nullptr, f<Half>, f<float>, f<double>, nullptr, nullptr, nullptr, f<BFloat16>
#define TENURE_OF_FLOATING_COMPLEX(f)                                                                \
  nullptr, nullptr, nullptr, nullptr, nullptr, f<Half>, f<float>, f<double>, f<std::complex<float>>, \
      f<std::complex<double>>, nullptr, f<BFloat16>
#define TENURE_OF_FLOATS(f) \
  nullptr, nullptr, nullptr, nullptr, nullptr, nullptr, f<float>, f<double>, nullptr, nullptr, nullptr, nullptr
/// The same by the size of an element, f<bytes>: for what is only moved.
#define TENURE_BY_BYTES(f) f<1>, f<1>, f<2>, f<4>, f<8>, f<2>, f<4>, f<8>, f<8>, f<16>, f<1>, f<2>
