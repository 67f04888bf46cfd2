// What fused kernels need around them: dense operands, and memory to work in that is counted.
#pragma once

#include <type_traits>

#include "core/make.h"
#include "ops/prepare.h"

namespace tenure::ops {

/// `t` itself if it is contiguous, else a contiguous copy in the innermost scope, without a gradient.
inline Tensor dense(core::Context& c, const Tensor& t) {
  const Slot& s = core::use(t);
  if (s.has(core::kContiguous)) return t;
  Tensor out = core::make_tensor(c, s.shape(), s.dtype);
  copy_elements(core::use(out), s);
  return out;
}

/// A block for a kernel to work in, 64-byte aligned; null for no bytes.
class Scratch {
 public:
  Scratch(core::Context& c, int64_t bytes) {
    if (bytes > 0) block_ = core::make_tensor(c, {bytes}, ScalarType::Byte);
  }
  void* get() const { return block_.unsafe_word() ? core::use(block_).data : nullptr; }

 private:
  Tensor block_;
};

/// Whether a float kernel does the work, between two conversions.
constexpr bool is_half(ScalarType t) noexcept { return t == ScalarType::Half || t == ScalarType::BFloat16; }

/// DTypeError "not for i64" unless floating.
inline void check_floating(const Slot& s) {
  if (!isFloatingType(s.dtype)) core::fail<DTypeError>("not for " + std::string(name(s.dtype)));
}

template <class T>
T* data_of(const Tensor& t) {
  return reinterpret_cast<T*>(core::use(t).data);
}

/// f(float()) or f(double()), by the dtype, which is one of the two.
template <class F>
void in_type(ScalarType t, F&& f) {
  if (t == ScalarType::Float) {
    f(float());
  } else {
    f(double());
  }
}

}  // namespace tenure::ops
