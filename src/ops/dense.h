// What fused kernels need around them: dense operands, and memory to work in that is counted.
#pragma once

#include <type_traits>

#include "core/make.h"
#include "ops/host.h"
#include "ops/prepare.h"

namespace tenure::ops {

/// `t` itself if it is contiguous, else a contiguous copy in the innermost scope, without a gradient.
inline Tensor dense(core::Context& c, const Tensor& t) {
  const Slot& s = core::use(t);
  if (s.has(core::kContiguous)) return t;
  Tensor out = core::make_tensor(c, s.shape(), s.dtype);
  copy_elements(c, core::use(out), s);
  return out;
}

/// Where a kernel may write that reads `t`, made of x: t if its bytes are not x's, which are somebody else's.
inline Tensor room(core::Context& c, const Tensor& t, const Tensor& x) {
  return core::use(t).storage == core::use(x).storage ? core::make_like(c, core::use(t)) : t;
}

/// A block for a kernel to work in, 64-byte aligned, as large as the kernel asks for the work.
class Scratch {
 public:
  template <class Work>
  Scratch(core::Context& c, const kernels::Kernel<Work>& kernel, Work& work, ScalarType type, const Slot& at) {
    work.scratch.bytes = kernels::scratch_bytes(kernel, work, type, kernels::device_of(at));
    if (work.scratch.bytes <= 0) return;
    block_ = core::make_tensor(c, {work.scratch.bytes}, ScalarType::Byte);
    work.scratch.data = core::use(block_).data;
  }

 private:
  Tensor block_;
};

/// kernel(work), where `at` lies, with the scratch that it asks for.
template <class Work>
void run_work(core::Context& c, const kernels::Kernel<Work>& kernel, ScalarType type, const Slot& at, Work& work) {
  const auto fn = choose(c, kernel, type, at);
  if constexpr (requires { work.scratch; }) {
    const Scratch scratch(c, kernel, work, type, at);
    fn(work);
  } else {
    fn(work);
  }
}

/// Whether a float kernel does the work, between two conversions.
constexpr bool is_half(ScalarType t) noexcept { return t == ScalarType::Half || t == ScalarType::BFloat16; }

/// Whether an operand that may be left out is there.
inline bool given(const Tensor& t) noexcept { return t.unsafe_word() != 0; }
/// An operand that may be absent: null then.
inline kernels::Operand operand_of(const Tensor& t) {
  return t.unsafe_word() ? kernels::Operand(core::use(t)) : kernels::Operand(nullptr);
}

/// DTypeError "not for i64" unless floating.
inline void check_floating(const Slot& s) {
  if (!isFloatingType(s.dtype)) core::fail<DTypeError>("not for " + std::string(name(s.dtype)));
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
