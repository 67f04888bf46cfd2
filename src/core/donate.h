// Donation: an op that is given its first operand for good writes into it, if nobody can tell (memory.h, Donation).
#pragma once

#include <tenure/tensor.h>

#include "core/commit.h"
#include "core/make.h"

namespace tenure::core {

/// For the length of such an op: made before it, with the operand and the others; given() is the last thing that it
/// does. In between result_like() hands the operand's bytes out, once.
class Donation {
 public:
  template <class... Others>
  Donation(Context& c, Tensor& x, const Others&... others) : c_(c), x_(x) {
    Slot& s = use(x);
    if (c.donation == kOff || s.shared) return;  // every use of a shared tensor makes a temporary
    const char* why = (is_same(x, others) || ...)                            ? "it is an operand twice"
                      : needs_graph(c, x) || (needs_graph(c, others) || ...) ? "it is recorded for gradients"
                                                                             : nullptr;
    if (why) {
      if (c.donation == kRequired) cannot_donate(why);
      return;
    }
    c.donor = &s;
    c.donating = true;
  }
  Donation(const Donation&) = delete;
  Donation& operator=(const Donation&) = delete;
  ~Donation() { c_.donating = false; }

  /// The op's result; the operand's handle is empty, unless a dry run may not take what it names.
  [[nodiscard]] Tensor given(Tensor&& out) {
    if (__builtin_expect(c_.donating, 0) && c_.donation == kRequired)
      cannot_donate("it is not of the dtype that the op computes in");
    if (may(*slot_at(x_.unsafe_word()))) Tensor gone(std::move(x_));
    return std::move(out);
  }

  static constexpr uint8_t kOff = 0, kRequired = 2;

 private:
  template <class T>
  static bool is_same(const Tensor& x, const T& other) noexcept {
    if constexpr (std::is_same_v<T, Tensor>) return x.is_same(other);
    return false;
  }
  template <class T>
  static bool needs_graph(const Context& c, const T& x) {
    if constexpr (std::is_same_v<T, Tensor>) return records(c, use(x));
    return false;
  }
  [[noreturn, gnu::cold]] static void cannot_donate(const std::string& why);
  friend Slot* result_in_place(Context& c, const Slot& x, int held, IntArrayRef shape, ScalarType dtype);

  Context& c_;
  Tensor& x_;
};

/// The result of an op that reads each element of x before it writes the same one: in x's bytes if x is the donor and
/// can be, else fresh. `held`: handles of x that are the caller's and the op's own. ValueError if a donation is
/// required.
[[gnu::cold, gnu::noinline]] Slot* result_in_place(Context& c, const Slot& x, int held, IntArrayRef shape,
                                                   ScalarType dtype);
inline Slot* result_like(Context& c, const Slot& x, ScalarType dtype) {
  return __builtin_expect(c.donating, 0) ? result_in_place(c, x, 1, x.shape(), dtype) : new_like(c, x, dtype);
}
inline Slot* result_of(Context& c, const Slot& x, int held, IntArrayRef shape, ScalarType dtype) {
  return __builtin_expect(c.donating, 0) ? result_in_place(c, x, held, shape, dtype) : new_tensor(c, shape, dtype);
}

}  // namespace tenure::core
