// The rows of bench/rows.tsv: what each does, and the conversation with bench/rows.py that times them.
#pragma once

#include <tenure/tenure.h>

#include <cstdint>
#include <functional>
#include <string>
#include <tuple>
#include <vector>

namespace bench {

/// The operands of a row, and its sizes: n elements, or sides of s with n = s*s.
struct Operands {
  std::vector<tenure::Tensor> x;
  int64_t n = 0, s = 0;
  const tenure::Tensor& operator[](size_t i) const { return x[i]; }
};

struct RowOp {
  std::string name;
  std::function<void(const Operands&, int64_t)> loop;                    ///< so many times, each into fresh results
  std::function<std::vector<tenure::Tensor>(const Operands&)> run = {};  ///< once, and its results
};
/// All of them. A name occurs once.
std::vector<RowOp> row_ops();

/// Answers questions on the standard input until it ends; see the source.
int serve_rows();

}  // namespace bench
