// Op: the first line of every tensor function. Records which op runs and where it was called from, and refuses to begin
// while no scope is open or an error is pending.
#pragma once

#include "core/late.h"

namespace tenure::core {

/// Throws ScopeError or what is pending.
[[gnu::cold, gnu::noinline]] void attend(Context& c, const char* op, const void* site);

/// The outermost op wins: ops that call ops report the caller's line.
struct Op {
  Context& c;
  bool outermost;
  [[gnu::always_inline]] explicit Op(const char* name) : c(current()), outermost(c.op == nullptr) {
    if (outermost) {
      if (__builtin_expect(c.attention != 0, 0)) attend(c, name, __builtin_return_address(0));
      c.op = name;
      c.site = __builtin_return_address(0);
    } else {
      ++c.nested;
    }
  }
  Op(const Op&) = delete;
  Op& operator=(const Op&) = delete;
  [[gnu::always_inline]] ~Op() {
    if (!outermost) {
      --c.nested;
      return;
    }
    c.op = nullptr;
    if (__builtin_expect(c.late != nullptr, 0)) run_late(c);
  }
};

/// The same for functions that need no scope: reports, metadata, what var stores and shared tensors do.
struct QuietOp {
  Context& c;
  bool outermost;
  /// site: where the function that begins so returns to.
  [[gnu::always_inline]] explicit QuietOp(const char* name, const void* site = __builtin_return_address(0))
      : c(current()), outermost(c.op == nullptr) {
    if (outermost) {
      c.op = name;
      c.site = site;
    }
  }
  QuietOp(const QuietOp&) = delete;
  QuietOp& operator=(const QuietOp&) = delete;
  [[gnu::always_inline]] ~QuietOp() {
    if (!outermost) return;
    c.op = nullptr;
    if (__builtin_expect(c.late != nullptr, 0)) run_late(c);
  }
};

}  // namespace tenure::core
