#include "tenure/ops/shape.h"

#include "core/record.h"
#include "ops/geometry.h"
#include "ops/prepare.h"
#include "tenure/autograd.h"
#include "tenure/ops/view.h"

namespace tenure {
inline namespace v1 {

using core::Dims;
using core::fail;
using core::Op;
using core::Slot;
using core::use;

namespace {

std::vector<Tensor> of_each(TensorList tensors, Tensor (*f)(const Tensor&)) {
  std::vector<Tensor> all;
  for (const Tensor& t : tensors) all.push_back(f(t));
  return all;
}

void check_has_dims(const Slot& s) {
  if (s.ndim == 0) fail<ShapeError>("a 0-d tensor has no dim to split: " + core::describe(s));
}

// The dim that a split of matrices is along, of a tensor that has `least` dims.
int dim_of_split(const Slot& s, int least) {
  if (s.ndim < least) fail<ShapeError>("at least " + std::to_string(least) + " dims: " + core::describe(s));
  return least == 1 ? (s.ndim == 1 ? 0 : 1) : least == 2 ? 0 : 2;
}

std::vector<Tensor> equal_parts(const Tensor& x, int64_t sections, int least) {
  const Slot& s = use(x);
  const int at = dim_of_split(s, least);
  if (sections <= 0) fail<ValueError>("the number of sections must be positive: " + std::to_string(sections));
  if (s.sizes()[at] % sections != 0)
    fail<ValueError>("dim " + std::to_string(at) + " has no " + std::to_string(sections) +
                     " equal parts: " + core::describe(s));
  return tensor_split(x, sections, at);
}

}  // namespace

Tensor alias(const Tensor& x) {
  Op op("alias");
  Slot& s = use(x);
  Tensor out = core::make_view(op.c, s, s.shape(), {s.strides(), s.ndim}, s.data);
  differentiable("alias", outs(out), ins(x), saves(), consts(), [](Grads& d) { d.set(0, d.out()); });
  return out;
}

Tensor ravel(const Tensor& x) {
  Op op("ravel");
  return view(x.contiguous(), {-1});
}

std::vector<Tensor> broadcast_tensors(TensorList tensors) {
  Op op("broadcast_tensors");
  Dims shape;
  for (const Tensor& t : tensors) {
    const Dims before = shape;
    core::broadcast(before, use(t).shape(), shape);
  }
  std::vector<Tensor> all;
  for (const Tensor& t : tensors) all.push_back(expand(t, shape));
  return all;
}

Tensor atleast_1d(const Tensor& x) {
  Op op("atleast_1d");
  return use(x).ndim == 0 ? reshape(x, {1}) : x;
}
std::vector<Tensor> atleast_1d(TensorList tensors) {
  Op op("atleast_1d");
  return of_each(tensors, atleast_1d);
}

Tensor atleast_2d(const Tensor& x) {
  Op op("atleast_2d");
  const Slot& s = use(x);
  return s.ndim == 0 ? reshape(x, {1, 1}) : s.ndim == 1 ? unsqueeze(x, 0) : x;
}
std::vector<Tensor> atleast_2d(TensorList tensors) {
  Op op("atleast_2d");
  return of_each(tensors, atleast_2d);
}

Tensor atleast_3d(const Tensor& x) {
  Op op("atleast_3d");
  const Slot& s = use(x);
  if (s.ndim == 0) return reshape(x, {1, 1, 1});
  if (s.ndim == 1) return unsqueeze(unsqueeze(x, 0), -1);
  return s.ndim == 2 ? unsqueeze(x, -1) : x;
}
std::vector<Tensor> atleast_3d(TensorList tensors) {
  Op op("atleast_3d");
  return of_each(tensors, atleast_3d);
}

std::vector<Tensor> tensor_split(const Tensor& x, int64_t sections, int64_t dim) {
  Op op("tensor_split");
  const Slot& s = use(x);
  check_has_dims(s);
  const int at = core::wrap_dim(dim, s.ndim);
  if (sections <= 0) fail<ValueError>("the number of sections must be positive: " + std::to_string(sections));
  const int64_t size = s.sizes()[at];
  std::vector<int64_t> sizes(static_cast<size_t>(sections), size / sections);
  for (int64_t i = 0; i < size % sections; ++i) ++sizes[static_cast<size_t>(i)];
  return split(x, sizes, at);
}

std::vector<Tensor> tensor_split(const Tensor& x, IntArrayRef indices, int64_t dim) {
  Op op("tensor_split");
  const Slot& s = use(x);
  check_has_dims(s);
  const int at = core::wrap_dim(dim, s.ndim);
  std::vector<Tensor> parts;
  int64_t start = 0;
  for (int64_t end : indices) {
    parts.push_back(slice(x, at, start, end));
    start = end;
  }
  parts.push_back(slice(x, at, start));
  return parts;
}

std::vector<Tensor> hsplit(const Tensor& x, int64_t sections) {
  Op op("hsplit");
  return equal_parts(x, sections, 1);
}
std::vector<Tensor> hsplit(const Tensor& x, IntArrayRef indices) {
  Op op("hsplit");
  return tensor_split(x, indices, dim_of_split(use(x), 1));
}

std::vector<Tensor> vsplit(const Tensor& x, int64_t sections) {
  Op op("vsplit");
  return equal_parts(x, sections, 2);
}
std::vector<Tensor> vsplit(const Tensor& x, IntArrayRef indices) {
  Op op("vsplit");
  return tensor_split(x, indices, dim_of_split(use(x), 2));
}

std::vector<Tensor> dsplit(const Tensor& x, int64_t sections) {
  Op op("dsplit");
  return equal_parts(x, sections, 3);
}
std::vector<Tensor> dsplit(const Tensor& x, IntArrayRef indices) {
  Op op("dsplit");
  return tensor_split(x, indices, dim_of_split(use(x), 3));
}

namespace {

Tensor turned(const Tensor& x) {
  const Slot& s = use(x);
  if (s.ndim == 0) return alias(x);
  if (s.ndim == 1) fail<ShapeError>("at least 2 dims are needed: " + core::describe(s));
  return x.transpose(-2, -1);
}
Tensor turned_and_conjugated(const Tensor& x) {
  Tensor y = turned(x);
  return isComplexType(use(y).dtype) ? y.conj() : y;
}

}  // namespace

Tensor mT(const Tensor& x) {
  Op op("mT");
  return turned(x);
}
Tensor mH(const Tensor& x) {
  Op op("mH");
  return turned_and_conjugated(x);
}
Tensor adjoint(const Tensor& x) {
  Op op("adjoint");
  return turned_and_conjugated(x);
}
Tensor matrix_H(const Tensor& x) {
  Op op("matrix_H");
  if (use(x).ndim != 0 && use(x).ndim != 2) fail<ShapeError>("x must have 2 dims: " + core::describe(use(x)));
  return turned_and_conjugated(x);
}
Tensor numpy_T(const Tensor& x) {
  Op op("numpy_T");
  core::Dims dims;
  for (int64_t d = use(x).ndim - 1; d >= 0; --d) dims.push(d);
  return x.permute(dims);
}

Tensor flatten_dense_tensors(TensorList tensors) {
  Op op("flatten_dense_tensors");
  std::vector<Tensor> lines;
  lines.reserve(tensors.size());
  for (const Tensor& t : tensors) lines.push_back(t.reshape({-1}));
  if (lines.size() == 1) return lines[0].clone();
  return cat(lines);
}

std::vector<Tensor> unflatten_dense_tensors(const Tensor& flat, TensorList tensors) {
  Op op("unflatten_dense_tensors");
  const Slot& s = use(flat);
  if (s.ndim != 1) fail<ShapeError>("x must have 1 dim: " + core::describe(s));
  std::vector<Tensor> parts;
  int64_t from = 0;
  for (const Tensor& t : tensors) {
    const int64_t n = t.numel();
    if (n > s.numel - from) fail<ShapeError>("there are fewer elements than the tensors have: " + core::describe(s));
    parts.push_back(flat.narrow(0, from, n).view(t.sizes()));
    from += n;  // bounded: by flat's elements
  }
  return parts;
}

}  // namespace v1
}  // namespace tenure
