// Tensors of C as tensors of C++, and back.
#pragma once

#include <tenure/tensor.h>

#include <vector>

#include "c_api/call.h"
#include "core/make.h"

namespace tenure::c {

extern const Tensor no_tensor;

inline const Tensor& Call::tensor(const tn_tensor* t, const char* what) {
  static_assert(sizeof(Tensor) == sizeof(Operand) && alignof(Tensor) == alignof(Operand));
  core::Slot* s = slot(t, what);
  core::pin(s);
  pins_[pinned_] = s;
  return *new (&operands_[pinned_++]) Tensor(reinterpret_cast<uint64_t>(t), Tensor::Adopt{});
}
inline const Tensor& Call::tensor_or_none(const tn_tensor* t, const char* what) {
  return t ? tensor(t, what) : no_tensor;
}
inline const Tensor& Call::operand(size_t i) const noexcept {
  return *std::launder(reinterpret_cast<const Tensor*>(&operands_[i]));
}
inline std::optional<Tensor> Call::operand_if(size_t i) const {
  const Tensor& t = operand(i);
  return t.defined() ? std::optional<Tensor>(t) : std::nullopt;
}

/// An array of tensors, each held and pinned for the length of the call.
class Tensors {
 public:
  Tensors(Call& k, tn_tensor* const* p, size_t n, const char* what, bool null_is_empty = false);
  Tensors(const Tensors&) = delete;
  Tensors& operator=(const Tensors&) = delete;
  ~Tensors();
  operator TensorList() const { return TensorList(held_); }
  const std::vector<Tensor>& held() const { return held_; }

 private:
  core::Context& context_;
  std::vector<Tensor> held_;
  std::vector<core::Slot*> pinned_;
};

/// The caller's reference to a tensor; NULL for an empty handle.
inline tn_tensor* give(Tensor&& t) {
  if (t.unsafe_word()) check_room(*core::slot_at(t.unsafe_word()), 0);
  alignas(Tensor) unsigned char kept[sizeof(Tensor)];  // not destroyed: its count is the caller's
  const uint64_t word = (new (kept) Tensor(std::move(t)))->unsafe_word();
  if (ledger::kept()) ledger::given(word);
  return reinterpret_cast<tn_tensor*>(word);
}

}  // namespace tenure::c
