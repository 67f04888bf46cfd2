// The blocks and columns of f32, f64, i64 and bool, of the best instruction set.
#pragma once

#include "cpu/reduce.h"

namespace tenure::cpu {

using Columns = void (*)(const char* const* rows, int64_t n, int64_t width, int64_t first, char* acc);
template <class T>
struct WideBlock {
  T (*block)(const T*, int64_t);
  Columns columns;
};
enum class Wide : uint8_t { sum, squares, prod, max, min };

template <Wide W>
WideBlock<float> wide(float) noexcept;
template <Wide W>
WideBlock<double> wide(double) noexcept;
/// Sums, as u64, maxima and minima.
template <Wide W>
WideBlock<int64_t> wide(int64_t) noexcept;

/// The first place of `best` among n elements, of which it is one; of NaN, if it is one.
int64_t find_first(const float* x, int64_t n, float best);
int64_t find_first(const double* x, int64_t n, double best);
int64_t find_first(const int64_t* x, int64_t n, int64_t best);

/// Sums of f16 (`half`) or bf16 as they are stored.
float sum_stored(bool half, const char* x, int64_t n);

/// How many are true, and whether some, or all are.
uint64_t count_true(const bool* x, int64_t n);
bool any_true(const bool* x, int64_t n);
bool all_true(const bool* x, int64_t n);
Columns any_columns() noexcept;
Columns all_columns() noexcept;

/// out = exp(x - shift).
void exp_shifted(const float* x, float shift, float* out, int64_t n);
void exp_shifted(const double* x, double shift, double* out, int64_t n);

}  // namespace tenure::cpu
