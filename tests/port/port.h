// What a program of this folder includes. Its functions are written for libtorch and compile unchanged against both
// libraries: with PORT_TORCH they are a libtorch program, without it `torch` is another name of `tenure`.
#pragma once

#ifdef PORT_TORCH
#include <torch/types.h>
#include <torch/utils.h>
#else
#include <tenure/tenure.h>
namespace torch = tenure;
#endif

#include <cmath>
#include <cstdio>
#include <iostream>
#include <limits>
#include <string>
#include <tuple>
#include <vector>

namespace port {

// The programs. What they show is the same text under both libraries.
void mlp(std::ostream& out);
void attention(std::ostream& out);
void sorting(std::ostream& out);
void views(std::ostream& out);
void statistics(std::ostream& out);
void rotary(std::ostream& out);
void words(std::ostream& out);

/// Numbers that look random and are the same everywhere: sin(1.7·i + phase).
inline torch::Tensor wave(std::vector<int64_t> sizes, double phase) {
  int64_t n = 1;
  for (const int64_t size : sizes) n *= size;
  return torch::arange(n, torch::kDouble).mul(1.7).add(phase).sin().view(sizes);
}

/// One line: the name, the sizes, and every element in nine digits.
inline void show(std::ostream& out, const std::string& name, const torch::Tensor& t) {
  out << name << " [";
  for (int64_t i = 0; i < t.dim(); ++i) out << (i ? ", " : "") << t.size(i);
  out << "]";
  const torch::Tensor flat = t.detach().to(torch::kDouble).contiguous();
  const double* p = flat.data_ptr<double>();
  for (int64_t i = 0; i < flat.numel(); ++i) {
    char digits[32];
    // Less than 1e-12 is the rounding of sums that are 0.
    std::snprintf(digits, sizeof digits, " %.9g", std::abs(p[i]) < 1e-12 ? 0.0 : p[i]);
    out << digits;
  }
  out << "\n";
}

}  // namespace port
