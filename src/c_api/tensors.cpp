#include "c_api/tensors.h"

#include <string>

#include "core/fail.h"

namespace tenure::c {

const Tensor no_tensor;

Tensors::Tensors(Call& k, tn_tensor* const* p, size_t n, const char* what, bool null_is_empty) : context_(k.context()) {
  constexpr size_t kMost = size_t{1} << 24;
  if (n > kMost) core::fail<ValueError>(std::string(what) + " has too many tensors: " + std::to_string(n));
  if (!p && n > 0) core::fail<ValueError>(std::string(what) + " is NULL, and its count is " + std::to_string(n));
  for (size_t i = 0; i < n; ++i)  // all checks before the first is held
    if (p[i] || !null_is_empty)
      check_room(*k.slot(p[i], (std::string(what) + "[" + std::to_string(i) + "]").c_str()), static_cast<int64_t>(n));
  held_.reserve(n);
  pinned_.reserve(n);
  for (size_t i = 0; i < n; ++i) {
    if (!p[i]) {
      held_.emplace_back();
      continue;
    }
    core::Slot* s = core::slot_at(reinterpret_cast<uint64_t>(p[i]));
    core::pin(s);
    pinned_.push_back(s);
    held_.push_back(core::another_handle(s));
  }
}

Tensors::~Tensors() {
  held_.clear();
  for (core::Slot* s : pinned_) core::unpin(context_, s);
}

}  // namespace tenure::c
