#include <cmath>

#include "core/record.h"
#include "ops/dense.h"
#include "ops/geometry.h"
#include "ops/indices.h"
#include "tenure/autograd.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using FourParts = std::tuple<Tensor, Tensor, Tensor, Tensor>;

namespace {

enum BagMode : int64_t { kBagSum, kBagMean, kBagMax };

// The bag of each of n indices; offsets are checked.
void number_bags(const int64_t* offsets, int64_t count, int64_t bags, int64_t n, int64_t* bag) {
  for (int64_t b = 0; b < count; ++b) {
    const int64_t least = b == 0 ? 0 : offsets[b - 1];
    if ((b == 0 && offsets[b] != 0) || offsets[b] < least || offsets[b] > n)
      fail<ValueError>("the offsets are not in order from 0 to the number of indices: " + std::to_string(offsets[b]) +
                       " at position " + std::to_string(b) + ", " + std::to_string(n) + " indices");
  }
  for (int64_t b = 0; b < bags; ++b) {
    const int64_t end = b + 1 < count ? offsets[b + 1] : n;
    for (int64_t i = offsets[b]; i < end; ++i) bag[i] = b;
  }
}

// Which row the largest element of each bag came from, in each column: what follows replaces it where it is above it.
template <class T>
void largest_of_bags(const T* weight, int64_t width, const int64_t* index, const int64_t* bag, const bool* counts,
                     int64_t n, int64_t* from, bool* there) {
  for (int64_t i = 0; i < n; ++i) {
    if (!counts[i]) continue;
    int64_t* best = from + bag[i] * width;
    const T* row = weight + index[i] * width;
    const bool first = !std::exchange(there[bag[i]], true);
    for (int64_t j = 0; j < width; ++j)
      if (first || row[j] > weight[best[j] * width + j]) best[j] = index[i];
  }
}

void check_vector(const Slot& s, const char* what) {
  if (s.ndim != 1) fail<ShapeError>(std::string(what) + " must have 1 dim: " + core::describe(s));
}

FourParts bags_of(core::Context& c, const Tensor& weight, const Tensor& indices, const Tensor& offsets,
                  bool scale_grad_by_freq, int64_t mode, bool sparse, const Tensor* factors, bool include_last_offset,
                  std::optional<int64_t> padding) {
  const Slot &w = use(weight), &index = use(indices), &starts = use(offsets);
  ops::check_floating(w);
  if (w.ndim != 2) fail<ShapeError>("the weight must have 2 dims: " + core::describe(w));
  check_vector(index, "indices");
  check_vector(starts, "offsets");
  if (mode < kBagSum || mode > kBagMax) fail<ValueError>("the mode must be 0, 1 or 2: " + std::to_string(mode));
  if (sparse || scale_grad_by_freq) fail<ValueError>("sparse and scaled gradients are not there");
  if (factors && mode != kBagSum) fail<ValueError>("factors are for sums alone: mode " + std::to_string(mode));
  if (factors && (use(*factors).dtype != w.dtype || !(use(*factors).shape() == index.shape())))
    fail<ShapeError>("there must be a factor of the weight's dtype for each index: indices are " +
                     core::describe(index) + ", factors are " + core::describe(use(*factors)));
  if (include_last_offset && starts.numel == 0) fail<ValueError>("there is no last offset");
  const int64_t rows = w.sizes()[0], width = w.sizes()[1], n = index.numel;
  const int64_t bags = starts.numel - (include_last_offset ? 1 : 0);
  if (padding && (*padding < -rows || *padding >= rows))
    fail<IndexError>("padding_idx out of range: " + std::to_string(*padding) + " of " + std::to_string(rows));
  const int64_t pad = padding && *padding < 0 ? *padding + rows : padding.value_or(-1);
  const Tensor where = ops::checked_indices(c, indices, rows);
  Tensor bag, counts, sizes, from, empty;
  bool partly = padding.has_value();  // some indices do not count
  {
    ops::Unrecorded guard(c);
    const Tensor from_offset = ops::dense(c, ops::converted(c, offsets, kLong));
    bag = zeros({n}, kLong);
    if (ops::has_values(c))
      number_bags(ops::data_of<const int64_t>(from_offset), starts.numel, bags, n, ops::data_of<int64_t>(bag));
    if (n > 0 && bags == 0) fail<ValueError>("indices are in no bag: " + core::describe(index));
    counts = padding ? where.ne(pad) : ones({n}, kBool);
    if (include_last_offset && ops::has_values(c)) {
      const int64_t end = ops::data_of<const int64_t>(from_offset)[starts.numel - 1];
      if (end < n) {
        counts.narrow(0, end, n - end).zero_();
        partly = true;
      }
    }
    sizes = zeros({bags}, kLong).index_add(0, bag, counts.to(kLong));
    from = zeros({mode == kBagMax ? bags : 0, width}, kLong);
    if (mode == kBagMax) {
      const Tensor there = zeros({bags}, kBool);
      const Tensor in = ops::dense(c, ops::is_half(w.dtype) ? ops::converted(c, weight, kFloat) : weight);
      if (ops::has_values(c) && width > 0) {
        ops::in_type(use(in).dtype, [&]<class T>(T) {
          largest_of_bags(ops::data_of<const T>(in), width, ops::data_of<const int64_t>(where),
                          ops::data_of<const int64_t>(bag), ops::data_of<const bool>(counts), n,
                          ops::data_of<int64_t>(from), ops::data_of<bool>(there));
        });
      }
      empty = there.logical_not().unsqueeze(1);
    }
  }
  Tensor out;
  if (mode == kBagMax) {
    out = rows > 0 ? weight.gather(0, from).masked_fill(empty, 0) : zeros({bags, width}, w.dtype);
  } else {
    Tensor parts = weight.index_select(0, where);
    if (factors) parts = parts * factors->unsqueeze(1);
    if (partly) parts = parts.masked_fill(counts.logical_not().unsqueeze(1), 0);
    out = zeros({bags, width}, w.dtype).index_add(0, bag, parts);
    if (mode == kBagMean) out = out / sizes.clamp_min(1).unsqueeze(1).to(w.dtype);
  }
  return {out, bag, sizes, from};
}

}  // namespace

FourParts embedding_bag(const Tensor& weight, const Tensor& indices, const Tensor& offsets, bool scale_grad_by_freq,
                        int64_t mode, bool sparse, std::optional<Tensor> per_sample_weights, bool include_last_offset) {
  Op op("embedding_bag");
  return bags_of(op.c, weight, indices, offsets, scale_grad_by_freq, mode, sparse,
                 per_sample_weights ? &*per_sample_weights : nullptr, include_last_offset, std::nullopt);
}

FourParts embedding_bag(const Tensor& weight, const Tensor& indices, const Tensor& offsets, bool scale_grad_by_freq,
                        int64_t mode, bool sparse, std::optional<Tensor> per_sample_weights, bool include_last_offset,
                        std::optional<int64_t> padding_idx) {
  Op op("embedding_bag");
  return bags_of(op.c, weight, indices, offsets, scale_grad_by_freq, mode, sparse,
                 per_sample_weights ? &*per_sample_weights : nullptr, include_last_offset, padding_idx);
}

}  // namespace v1
}  // namespace tenure
