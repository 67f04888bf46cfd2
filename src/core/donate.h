// Donation: an op that is given its first operand for good writes into it, if nobody can tell (memory.h, Donation).
#pragma once

#include <tenure/tensor.h>

#include "core/commit.h"
#include "core/destination.h"
#include "core/make.h"

namespace tenure::core {

/// For the length of such an op: made before it, with the operand and the others; given() is the last thing that it
/// does. In between the result_like() of the function itself, not
/// of functions that it calls, which may read the operand again, hands the operand's bytes out, once.
class Donation {
 public:
  template <class... Others>
  Donation(Context& c, Tensor& x, const Others&... others)
      : c_(c), x_(x), outer_(c.donor), outer_depth_(c.donor_depth), outer_offers_(c.offers) {
    Slot& s = use(x);
    if (c.donation == kOff || s.shared) return;  // every use of a shared tensor makes a temporary
    const char* why = (is_same(x, others) || ...)                            ? "it is an operand twice"
                      : needs_graph(c, x) || (needs_graph(c, others) || ...) ? "it is recorded for gradients"
                                                                             : nullptr;
    if (why) {
      if (c.donation == kRequired) cannot_donate(why);
      return;
    }
    c.donor = given_ = &s;
    c.donor_depth = c.nested + 1;
    c.offers = true;
  }
  Donation(const Donation&) = delete;
  Donation& operator=(const Donation&) = delete;
  ~Donation() {
    c_.donor = outer_;
    c_.donor_depth = outer_depth_;
    c_.offers = outer_offers_;
  }

  /// The op's result; the operand's handle is empty, unless a dry run may not take what it names.
  [[nodiscard]] Tensor given(Tensor&& out) {
    if (__builtin_expect(given_ && c_.donor == given_, 0) && c_.donation == kRequired)
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
  friend Slot* offered(Context& c, const Slot& x, int held, IntArrayRef shape, ScalarType dtype, Fills how);

  Context& c_;
  Tensor& x_;
  Slot *given_ = nullptr, *outer_;
  uint32_t outer_depth_;
  bool outer_offers_;
};

/// The first line of a function that is another one by its name alone: what it was given is given to that one.
inline void pass_on(Context& c) noexcept {
  if (__builtin_expect(c.offers, 0) && c.donor_depth == c.nested) ++c.donor_depth;
}

/// The result of an op: in the bytes of its destination or of its donor if there is one and its bytes can be, else
/// fresh. An op whose result is filled in order may take x's, its first operand's; `held`: handles of x that are the
/// caller's and the op's own. ValueError if a donation is required.
[[gnu::cold, gnu::noinline]] Slot* offered(Context& c, const Slot& x, int held, IntArrayRef shape, ScalarType dtype,
                                           Fills how);
inline Slot* result_like(Context& c, const Slot& x, ScalarType dtype) {
  return __builtin_expect(c.offers, 0) ? offered(c, x, 1, x.shape(), dtype, Fills::in_order) : new_like(c, x, dtype);
}
inline Slot* result_of(Context& c, const Slot& x, int held, IntArrayRef shape, ScalarType dtype) {
  return __builtin_expect(c.offers, 0) ? offered(c, x, held, shape, dtype, Fills::any_layout)
                                       : new_tensor(c, shape, dtype);
}
/// The same of an op that reads its operands at any time, and never writes into one.
[[gnu::cold, gnu::noinline]] Slot* offered_apart(Context& c, IntArrayRef shape, ScalarType dtype);
inline Tensor make_result(Context& c, IntArrayRef shape, ScalarType dtype) {
  return handle(__builtin_expect(c.offers, 0) ? offered_apart(c, shape, dtype) : new_tensor(c, shape, dtype));
}

}  // namespace tenure::core
