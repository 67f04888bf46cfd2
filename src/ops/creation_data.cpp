// Tensors of numbers and of memory that is there.
#include <algorithm>
#include <cstring>
#include <memory>

#include "core/blob.h"
#include "ops/fresh.h"
#include "ops/host.h"
#include "tenure/ops/creation.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::use;

namespace detail {

TensorData::TensorData(const Scalar& value) : values_{value} {
  constexpr ScalarType of_kind[] = {kBool, kLong, kDouble, kComplexDouble};
  dtype_ = of_kind[static_cast<int>(value.kind())];
}

TensorData::TensorData(std::initializer_list<TensorData> list) : sizes_{static_cast<int64_t>(list.size())} {
  const TensorData* first = list.begin();
  for (const TensorData& d : list) {
    const std::string at = "element " + std::to_string(&d - first);
    if (wrong_sizes_.empty()) {
      wrong_sizes_ = d.wrong_sizes_;
      if (d.sizes_ != first->sizes_)
        wrong_sizes_ = "lists differ in length: element 0 has sizes " + to_string(first->sizes_) + ", " + at + " " +
                       to_string(d.sizes_);
    }
    if (wrong_types_.empty()) {
      wrong_types_ = d.wrong_types_;
      if (dtype_ != ScalarType::Undefined && d.dtype_ != ScalarType::Undefined && d.dtype_ != dtype_)
        wrong_types_ = "numbers differ in type: element 0 is " + std::string(name(dtype_)) + ", " + at + " is " +
                       std::string(name(d.dtype_));
    }
    if (dtype_ == ScalarType::Undefined) dtype_ = d.dtype_;
    values_.insert(values_.end(), d.values_.begin(), d.values_.end());
  }
  if (list.size() > 0) sizes_.insert(sizes_.end(), first->sizes_.begin(), first->sizes_.end());
}

}  // namespace detail

namespace {

// The dtype that numbers of a C++ type get: int and double stand for numbers of their kind, other types for themselves.
TensorOptions by_type(ScalarType t, const TensorOptions& options) {
  if (options.has_dtype()) return options;
  const bool whole = t == kInt || t == kLong, plain = t == kFloat || t == kDouble || t == ScalarType::Undefined;
  return options.dtype(whole ? kLong : plain ? get_default_dtype() : t);
}

}  // namespace

Tensor tensor(const detail::TensorData& data, TensorOptions options) {
  Op op("tensor");
  if (!data.wrong_sizes().empty()) fail<ShapeError>(data.wrong_sizes());
  if (!data.wrong_types().empty()) fail<DTypeError>(data.wrong_types());
  options = by_type(data.dtype(), options);
  if (isComplexType(data.dtype()) && !isComplexType(options.dtype()))
    fail<DTypeError>("a complex value for a tensor of " + std::string(name(options.dtype())));
  for (const Scalar& v : data.values()) (void)ops::number(v, options.dtype(), ops::Use::stored);
  Tensor out = ops::fresh(op.c, data.sizes(), options);
  char* to = use(out).data;
  const auto bytes = static_cast<size_t>(core::bytes_of(options.dtype(), 1));
  if (!ops::has_values(op.c)) return ops::made(std::move(out), options);
  for (const Scalar& v : data.values()) {
    std::memcpy(to, ops::number(v, options.dtype(), ops::Use::stored).bytes, bytes);
    to += bytes;
  }
  return ops::made(std::move(out), options);
}

Tensor detail::tensor_of(const void* data, size_t n, ScalarType type, TensorOptions options) {
  Op op("tensor");
  options = by_type(type, options);
  ops::check_stored(data, static_cast<int64_t>(n), type, options.dtype());
  Tensor out = ops::fresh(op.c, {static_cast<int64_t>(n)}, options);
  if (n) {
    kernels::Loop loop;
    loop.ndim = 0;
    loop.noperands = 2;
    loop.numel = static_cast<int64_t>(n);
    loop.contiguous = true;
    loop.data[0] = use(out).data;
    loop.data[1] = static_cast<char*>(const_cast<void*>(data));
    loop.from = type;
    ops::choose(op.c, kernels::convert_kernel, options.dtype(), use(out))(loop);
  }
  return ops::made(std::move(out), options);
}

namespace {

// No byte but 0 and 1 may reach a C++ bool. A byte that is one of them is not written.
void make_bools(char* data, IntArrayRef sizes, IntArrayRef strides) noexcept {
  if (sizes.empty()) {
    if (static_cast<unsigned char>(*data) > 1) *data = 1;
    return;
  }
  for (int64_t i = 0; i < sizes[0]; ++i)
    // bounded: what sizes and strides reach was added up with checks
    make_bools(data + i * strides[0], {sizes.data() + 1, sizes.size() - 1}, {strides.data() + 1, strides.size() - 1});
}

Tensor blob(core::Context& c, void* data, IntArrayRef sizes, IntArrayRef strides, std::function<void(void*)> deleter,
            const TensorOptions& given) {
  const TensorOptions options = ops::settled(given);
  ops::check_options(options);
  if (sizes.size() != strides.size())
    fail<ShapeError>("sizes and strides differ in length: " + to_string(sizes) + " and " + to_string(strides));
  const int64_t numel = core::checked_numel(sizes);
  int64_t reach = numel > 0 ? 1 : 0;
  for (size_t i = 0; i < sizes.size(); ++i) {
    if (strides[i] < 0) fail<ValueError>("negative stride: " + to_string(strides));
    if (numel > 0 && !core::mul_add(reach, sizes[i] - 1, strides[i], reach))
      fail<ShapeError>("sizes and strides overflow 64 bits: sizes " + to_string(sizes) + ", strides " +
                       to_string(strides));
  }
  const size_t bytes = core::checked_bytes(reach, options.dtype(), sizes);
  if (!data && bytes > 0) fail<ValueError>("a null pointer under elements: sizes " + to_string(sizes));
  core::Storage* storage = core::storage_blob(c, data, bytes);
  Tensor out = core::make_over(c, storage, storage->data, sizes, strides, options.dtype());
  storage->blob->deleter = std::move(deleter);  // from here on nothing fails
  if (options.dtype() == kBool && numel > 0) make_bools(storage->data, sizes, strides);
  return ops::made(std::move(out), options);
}

Tensor blob(core::Context& c, void* data, IntArrayRef sizes, std::function<void(void*)> deleter,
            const TensorOptions& options) {
  core::checked_numel(sizes);
  core::Dims strides;
  strides.n = static_cast<int>(sizes.size());
  core::contiguous_strides(sizes, strides.d);
  return blob(c, data, sizes, strides, std::move(deleter), options);
}

}  // namespace

Tensor from_blob(void* data, IntArrayRef sizes, TensorOptions options) {
  Op op("from_blob");
  return blob(op.c, data, sizes, nullptr, options);
}
Tensor from_blob(void* data, IntArrayRef sizes, std::function<void(void*)> deleter, TensorOptions options) {
  Op op("from_blob");
  return blob(op.c, data, sizes, std::move(deleter), options);
}
Tensor from_blob(void* data, IntArrayRef sizes, IntArrayRef strides, TensorOptions options) {
  Op op("from_blob");
  return blob(op.c, data, sizes, strides, nullptr, options);
}
Tensor from_blob(void* data, IntArrayRef sizes, IntArrayRef strides, std::function<void(void*)> deleter,
                 TensorOptions options) {
  Op op("from_blob");
  return blob(op.c, data, sizes, strides, std::move(deleter), options);
}

}  // namespace v1
}  // namespace tenure
