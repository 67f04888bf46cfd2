// What a new tensor shall be: its dtype, device and whether it needs a gradient.
#pragma once

#include <tenure/device.h>
#include <tenure/dtype.h>

namespace tenure {
inline namespace v1 {

/// How elements lie in memory: by sizes and strides.
enum class Layout : int8_t { Strided };
inline constexpr Layout kStrided = Layout::Strided;

/// Options of the functions that make tensors. What is not set is the default dtype (f32, unless set_default_dtype was
/// called) on the CPU without a gradient; in the `_like` and `new_` forms it is as in the tensor given. A ScalarType, a
/// Device or a Layout converts: `zeros({2, 3}, kDouble)`.
class TensorOptions {
 public:
  constexpr TensorOptions() = default;
  constexpr TensorOptions(ScalarType t) : dtype_(t), has_dtype_(true) {}
  constexpr TensorOptions(Device d) : device_(d), has_device_(true) {}
  constexpr TensorOptions(DeviceType d) : device_(d), has_device_(true) {}
  constexpr TensorOptions(Layout) {}

  [[nodiscard]] constexpr TensorOptions dtype(ScalarType t) const {
    TensorOptions r = *this;
    r.dtype_ = t;
    r.has_dtype_ = true;
    return r;
  }
  [[nodiscard]] constexpr TensorOptions device(Device d) const {
    TensorOptions r = *this;
    r.device_ = d;
    r.has_device_ = true;
    return r;
  }
  [[nodiscard]] constexpr TensorOptions layout(Layout) const { return *this; }
  [[nodiscard]] constexpr TensorOptions requires_grad(bool on) const {
    TensorOptions r = *this;
    r.requires_grad_ = on;
    return r;
  }
  constexpr ScalarType dtype() const { return has_dtype_ ? dtype_ : get_default_dtype(); }
  constexpr Device device() const { return device_; }
  constexpr Layout layout() const { return kStrided; }
  constexpr bool requires_grad() const { return requires_grad_; }
  constexpr bool has_dtype() const { return has_dtype_; }
  constexpr bool has_device() const { return has_device_; }

 private:
  ScalarType dtype_ = ScalarType::Float;
  Device device_ = Device(DeviceType::CPU);
  bool has_dtype_ = false, has_device_ = false, requires_grad_ = false;
};

constexpr TensorOptions dtype(ScalarType t) { return TensorOptions(t); }
constexpr TensorOptions device(Device d) { return TensorOptions(d); }
constexpr TensorOptions layout(Layout l) { return TensorOptions(l); }
constexpr TensorOptions requires_grad(bool on = true) { return TensorOptions().requires_grad(on); }

}  // namespace v1
}  // namespace tenure
