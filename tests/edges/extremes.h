// Every op at the ends of the number line, beside what PyTorch gives there (tests/edges/data/extremes.tsv).
#pragma once

#include <tenure/tenure.h>

#include <functional>
#include <map>
#include <string>
#include <vector>

namespace tenure::testing::extremes {

using Tensors = std::vector<Tensor>;
using Function = std::function<Tensors(const Tensors&)>;

struct Tried {
  std::string inputs;  // the set of inputs in the file
  Function call;
};
/// By the names that the file has.
const std::map<std::string, Tried>& floating_ops();
const std::map<std::string, Tried>& integer_ops();

/// A number that is not the recorded one: of which inputs (of ops on rows: the row), and what it is.
struct Difference {
  std::vector<double> in;
  ScalarType dtype;
  double recorded, ours;
};
/// Differences that stay.
struct Settled {
  std::vector<std::string> ops;
  std::string part;                // "out" stands for "out0" and "out1" too, "d" for every gradient
  std::vector<ScalarType> dtypes;  // empty: all floating ones
  bool (*is)(const Difference& d);
  std::string reason;

  bool covers(const std::string& op, const std::string& of, ScalarType t) const;
};
const std::vector<Settled>& settled();
/// Those of special functions.
std::vector<Settled> settled_special();

}  // namespace tenure::testing::extremes
