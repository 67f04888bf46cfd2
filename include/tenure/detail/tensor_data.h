// What tensor({...}) takes: a number, or a list of such.
#pragma once

#include <tenure/scalar.h>
#include <tenure/shape.h>

#include <initializer_list>
#include <string>
#include <utility>
#include <vector>

namespace tenure {
inline namespace v1 {
namespace detail {

/// The numbers of nested lists in row-major order, and their sizes. Lists that do not fit each other are noticed here
/// and refused by tensor(), which knows who asks.
class TENURE_API TensorData {
 public:
  template <class T,
            std::enable_if_t<std::is_constructible_v<Scalar, T> && dtype_of<T> != ScalarType::Undefined, int> = 0>
  TensorData(T value) : dtype_(dtype_of<T>), values_{Scalar(value)} {}
  TensorData(const Scalar& value);
  TensorData(std::initializer_list<TensorData> list);

  const std::vector<int64_t>& sizes() const { return sizes_; }
  /// Of the numbers as they were written; Undefined if there are none.
  ScalarType dtype() const { return dtype_; }
  const std::vector<Scalar>& values() const { return values_; }
  /// Why the lists make no tensor, or empty.
  const std::string& wrong_sizes() const { return wrong_sizes_; }
  const std::string& wrong_types() const { return wrong_types_; }

 private:
  ScalarType dtype_ = ScalarType::Undefined;
  std::vector<int64_t> sizes_;
  std::vector<Scalar> values_;
  std::string wrong_sizes_, wrong_types_;
};

}  // namespace detail
}  // namespace v1
}  // namespace tenure
