// The blocks and columns of f32 and f64, of the best instruction set.
#pragma once

#include "cpu/reduce.h"

namespace tenure::cpu {

template <class T>
struct WideBlock {
  T (*block)(const T*, int64_t);
  void (*columns)(const char* const* rows, int64_t n, int64_t width, int64_t first, char* acc);
};
enum class Wide : uint8_t { sum, squares, max, min };

template <Wide W>
WideBlock<float> wide(float) noexcept;
template <Wide W>
WideBlock<double> wide(double) noexcept;

/// out = exp(x - shift).
void exp_shifted(const float* x, float shift, float* out, int64_t n);
void exp_shifted(const double* x, double shift, double* out, int64_t n);

}  // namespace tenure::cpu
