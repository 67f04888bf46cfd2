// Several tensors into one.
#include <string>

#include "core/donate.h"
#include "core/record.h"
#include "ops/geometry.h"
#include "ops/prepare.h"
#include "tenure/autograd.h"
#include "tenure/ops/creation.h"
#include "tenure/ops/view.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

// A tensor of size [0] takes part in nothing but promotion.
bool passed_over(const Slot& s) { return s.ndim == 1 && s.sizes()[0] == 0; }

// The sizes of the result; `at` becomes the dim.
Dims joined_sizes(TensorList tensors, int64_t dim, int& at) {
  const Slot* first = nullptr;
  size_t first_index = 0;
  for (size_t i = 0; i < tensors.size(); ++i) {
    const Slot& s = use(tensors[i]);
    if (s.ndim == 0)
      fail<ShapeError>("a 0-d tensor has no dim to join: tensor " + std::to_string(i) + " is " + core::describe(s) +
                       "; use stack");
    if (first || passed_over(s)) continue;
    first = &s;
    first_index = i;
  }
  at = core::wrap_dim(dim, first ? first->ndim : 1);
  Dims sizes;
  if (!first) {
    sizes.push(0);
    return sizes;
  }
  sizes = Dims(first->shape());
  uint64_t sum = 0;
  bool beyond = false;
  for (size_t i = 0; i < tensors.size(); ++i) {
    const Slot& s = use(tensors[i]);
    if (passed_over(s)) continue;
    bool fits = s.ndim == sizes.n;
    for (int k = 0; k < sizes.n && fits; ++k) fits = k == at || s.sizes()[k] == sizes[k];
    if (!fits)
      fail<ShapeError>("sizes differ outside dim " + std::to_string(at) + ": tensor " + std::to_string(first_index) +
                       " is " + core::describe(*first) + ", tensor " + std::to_string(i) + " is " + core::describe(s));
    beyond |= __builtin_add_overflow(sum, static_cast<uint64_t>(s.sizes()[at]), &sum);
  }
  if (beyond || sum > INT64_MAX)
    fail<ShapeError>("the size of dim " + std::to_string(at) +
                     " overflows 64 bits: " + (beyond ? "2^64 or more" : std::to_string(sum)));
  sizes[at] = static_cast<int64_t>(sum);
  return sizes;
}

void record_cat(const Tensor& out, TensorList tensors, int dim) {
  bool wanted = false;
  for (const Tensor& t : tensors) wanted = wanted || core::needs_grad(use(t));
  if (!wanted || !(isFloatingType(use(out).dtype) || isComplexType(use(out).dtype))) return;
  std::vector<const Tensor*> in;
  for (const Tensor& t : tensors) in.push_back(&t);
  const int n = static_cast<int>(in.size());
  const auto gradient = [](Grads& d, int dim, int n) {
    int64_t start = 0;
    for (int i = 0; i < n; ++i) {
      const IntArrayRef sizes = d.sizes(i);
      if (sizes.size() == 1 && sizes[0] == 0) continue;
      const int64_t length = sizes[static_cast<size_t>(dim)];
      if (d.needs(i)) d.set(i, narrow(d.out(), dim, start, length));
      start += length;
    }
  };
  detail::record_as<decltype(gradient), 0>("cat", outs(out).refs(), {in.data(), n}, {nullptr, 0}, consts(dim, n));
}

}  // namespace

Tensor cat(TensorList tensors, int64_t dim) {
  Op op("cat");
  if (tensors.empty()) fail<ValueError>("no tensors are given");
  ops::Promotion promotion;
  for (const Tensor& t : tensors) promotion.operand(use(t));
  int at = 0;
  const Dims sizes = joined_sizes(tensors, dim, at);
  Tensor out = core::make_result(op.c, sizes, promotion.result());
  {
    ops::Unrecorded guard(op.c);
    int64_t start = 0;
    for (const Tensor& t : tensors) {
      const Slot& s = use(t);
      if (passed_over(s)) continue;
      const Tensor part = narrow(out, at, start, s.sizes()[at]);
      ops::copy_elements(use(part), s);
      start += s.sizes()[at];
    }
  }
  if (!op.c.grad_off) record_cat(out, tensors, at);
  return out;
}

Tensor stack(TensorList tensors, int64_t dim) {
  Op op("stack");
  if (tensors.empty()) fail<ValueError>("no tensors are given");
  const Slot& first = use(tensors[0]);
  const int at = core::wrap_dim(dim, first.ndim + 1);
  for (size_t i = 1; i < tensors.size(); ++i)
    if (!(use(tensors[i]).shape() == first.shape()))
      fail<ShapeError>("sizes differ: tensor 0 is " + core::describe(first) + ", tensor " + std::to_string(i) + " is " +
                       core::describe(use(tensors[i])));
  std::vector<Tensor> rows;
  rows.reserve(tensors.size());
  for (const Tensor& t : tensors) rows.push_back(unsqueeze(t, at));
  return cat(rows, at);
}

}  // namespace v1
}  // namespace tenure
