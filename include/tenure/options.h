// What a new tensor shall be: its dtype, device and whether it needs a gradient.
//
//   Tensor x = zeros({2, 3}, dtype(kDouble).requires_grad(true));
//   Tensor y = full({2}, 7, kLong);   // a dtype stands for options in which it alone is set
//   Tensor z = zeros_like(x, kFloat); // x's device
#pragma once

#include <tenure/device.h>
#include <tenure/dtype.h>

namespace tenure {
inline namespace v1 {

/// How elements lie in memory: by sizes and strides. There is one layout; the type is here so that programs which name
/// it compile.
enum class Layout : int8_t { Strided };
/// ATen's short name.
inline constexpr Layout kStrided = Layout::Strided;

/// Options of the functions that make tensors. What is not set is the default dtype (f32, unless set_default_dtype was
/// called) on the CPU without a gradient; in the `_like` and `new_` forms it is as in the tensor given. A ScalarType, a
/// Device or a Layout converts: `zeros({2, 3}, kDouble)`. Several are set one after the other, each on a copy:
/// `zeros({2, 3}, dtype(kDouble).requires_grad(true))`. A small value, which crosses scopes. Nothing is checked before
/// a tensor is made: a device that there is not is a DeviceError then, and a gradient for integers a DTypeError.
class TensorOptions {
 public:
  /// Nothing is set: the function that is given these decides.
  constexpr TensorOptions() = default;
  /// One of them is set; a layout sets nothing, since there is one.
  constexpr TensorOptions(ScalarType t) : dtype_(t), has_dtype_(true) {}
  constexpr TensorOptions(Device d) : device_(d), has_device_(true) {}
  constexpr TensorOptions(DeviceType d) : device_(d), has_device_(true) {}
  constexpr TensorOptions(Layout) {}

  /// A copy with the dtype set to this one.
  [[nodiscard]] constexpr TensorOptions dtype(ScalarType t) const {
    TensorOptions r = *this;
    r.dtype_ = t;
    r.has_dtype_ = true;
    return r;
  }
  /// A copy with the device set to this one.
  [[nodiscard]] constexpr TensorOptions device(Device d) const {
    TensorOptions r = *this;
    r.device_ = d;
    r.has_device_ = true;
    return r;
  }
  /// The same options: no other layout is possible.
  [[nodiscard]] constexpr TensorOptions layout(Layout) const { return *this; }
  /// A copy by which the tensor is a leaf that requires a gradient, as by requires_grad_(on). Nothing else tells that
  /// it was asked for: unlike the dtype and the device it has no "not set".
  [[nodiscard]] constexpr TensorOptions requires_grad(bool on) const {
    TensorOptions r = *this;
    r.requires_grad_ = on;
    return r;
  }
  /// What a tensor made with these would have. The default dtype is looked up at each call, not when this was made.
  constexpr ScalarType dtype() const { return has_dtype_ ? dtype_ : get_default_dtype(); }
  /// The CPU unless another was set. That it is there is looked at when a tensor is made.
  constexpr Device device() const { return device_; }
  /// The one that there is.
  constexpr Layout layout() const { return kStrided; }
  /// False unless it was asked for. The `_like` forms do not take it from the tensor given: what they
  /// make is a leaf of its own.
  constexpr bool requires_grad() const { return requires_grad_; }
  /// Whether it was set, be it to what the default is.
  constexpr bool has_dtype() const { return has_dtype_; }
  /// The same of the device; the `_like` forms take the given tensor's where this is false.
  constexpr bool has_device() const { return has_device_; }

 private:
  ScalarType dtype_ = ScalarType::Float;
  Device device_ = Device(DeviceType::CPU);
  bool has_dtype_ = false, has_device_ = false, requires_grad_ = false;
};

/// Options with one of them set, to begin a chain with: `device(kCPU).dtype(kLong)`.
constexpr TensorOptions dtype(ScalarType t) { return TensorOptions(t); }
constexpr TensorOptions device(Device d) { return TensorOptions(d); }
constexpr TensorOptions layout(Layout l) { return TensorOptions(l); }
constexpr TensorOptions requires_grad(bool on = true) { return TensorOptions().requires_grad(on); }

}  // namespace v1
}  // namespace tenure
