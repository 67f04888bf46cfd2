// Destinations: where an op's result goes if the program says so, into the tensor that a form in place writes, or into
// `out`.
#pragma once

#include <optional>

#include "core/make.h"
#include "core/shared_impl.h"

namespace tenure::core {

/// How a function fills its result.
enum class Fills : uint8_t {
  in_order,    // contiguous; each element of an operand is read before the same one is written
  any_layout,  // the same, by strides
  freely,      // contiguous; operands are read at any time
};

/// For the length of a form that writes into `self`: made by the form, which runs the function that computes the result
/// and then settles it (ops/inplace.h). The function's own result, not those of functions that it calls, takes self's
/// bytes if it can.
class Destination {
 public:
  enum Form : uint8_t {
    in_place,   // self is an operand
    out,        // self may be an operand of a function that fills it in order
    out_apart,  // self shares no bytes with operands
  };
  /// Refuses a tensor that may not be written, and one among `others` (nulls count for nothing) that partly overlaps it
  /// (out_apart: at all).
  Destination(Context& c, const char* op, const Tensor& self, Form form, const Tensor* const* others, size_t n);
  Destination(const Destination&) = delete;
  Destination& operator=(const Destination&) = delete;
  ~Destination();

  /// What is refused of `others`, and while recording a tensor that requires a gradient if the form is `out`.
  void check_apart(const Tensor& operand) const;

  /// self's slot, with one more handle, for the result of the function that runs; null: it must be fresh. Either way
  /// the result goes into self, as prepare() asks.
  Slot* take(const Context& c, IntArrayRef shape, ScalarType dtype, Fills how);
  /// ShapeError for a result of another shape, unless self is an empty `out` on bytes of its own, which takes it;
  /// DTypeError for a dtype of a higher kind than self's.
  void prepare(IntArrayRef shape, ScalarType dtype);
  /// Whether the function that runs now has its gradient recorded as that of a write into self.
  bool records(const Context& c) const noexcept { return recording_ && !open_ && c.nested == depth_; }
  /// Whether the function that runs now is that of a form in place.
  bool in_place_here(const Context& c) const noexcept { return form_ == Form::in_place && c.nested == depth_; }
  /// While its write runs, which is recorded, the result may take self's bytes.
  void open() noexcept { open_ = true; }

  /// Around a write of self's elements, which take() begins.
  void begin_write();
  void end_write() noexcept;

  const Tensor& self() const noexcept { return self_; }
  Slot& slot() const noexcept { return slot_; }
  const char* op() const noexcept { return op_; }
  /// Whether operands have gradients, and the function has not said how they flow.
  bool unrecorded() const noexcept { return recording_ && !open_; }
  bool settled() const noexcept { return settled_; }
  void set_settled() noexcept { settled_ = true; }

 private:
  Context& c_;
  const char* op_;
  const Tensor& self_;
  Slot& slot_;
  std::optional<Claim> claim_;
  Destination* outer_;
  uint32_t depth_;
  Form form_;
  bool outer_offers_, recording_, open_ = false, taken_ = false, settled_ = false;
};

}  // namespace tenure::core
