#include "core/destination.h"

#include "core/commit.h"
#include "core/fail.h"
#include "core/resize.h"

namespace tenure::core {
namespace {

[[noreturn, gnu::cold]] void refuse_gradient(const Slot& s) {
  fail<GradError>("a result that is written into `out` has no gradient, and the tensor requires one: " + describe(s));
}

}  // namespace

Destination::Destination(Context& c, const char* op, const Tensor& self, Form form, const Tensor* const* others,
                         size_t n)
    : c_(c),
      op_(op),
      self_(self),
      slot_(use(self)),
      outer_(c.destination),
      depth_(c.nested + 1),
      form_(form),
      outer_offers_(c.offers),
      recording_(false) {
  recording_ = form == in_place && core::records(c, slot_);
  const auto given = [&](size_t i) { return others[i] && others[i]->defined(); };
  for (size_t i = 0; i < n; ++i)
    if (given(i)) recording_ |= form == in_place && core::records(c, use(*others[i]));
  if (form != in_place && !c.grad_off && needs_grad(slot_)) refuse_gradient(slot_);
  if (recording_ || !plainly_writable(c, slot_) || !slot_.has(kContiguous)) check_inplace(c, slot_);
  for (size_t i = 0; i < n; ++i)
    if (given(i)) check_apart(*others[i]);
  c.destination = this;
  c.offers = true;
}

void Destination::check_apart(const Tensor& operand) const {
  const Slot& in = use(operand);
  if (form_ != in_place && !c_.grad_off && needs_grad(in)) refuse_gradient(in);
  if (may_meet(slot_, in) && (form_ == out_apart || !same_elements(slot_, in)))
    fail<ValueError>("the operand " + std::string(form_ == out_apart ? "" : "partly ") +
                     "overlaps the written tensor: " + describe(in) + " and " + describe(slot_) + "; clone() it first");
}

Destination::~Destination() {
  c_.destination = outer_;
  c_.offers = outer_offers_;
}

Slot* Destination::take(const Context& c, IntArrayRef shape, ScalarType dtype, Fills how) {
  if (c.nested != depth_ || taken_) return nullptr;
  if (form_ == out_apart) {  // what is asked for may be a step on the way to the result
    if (!(shape == slot_.shape())) return nullptr;
  } else {
    prepare(shape, dtype);
    if (how == Fills::freely) return nullptr;
  }
  if (dtype != slot_.dtype || unrecorded()) return nullptr;
  if (how != Fills::any_layout && !slot_.has(kContiguous)) return nullptr;
  begin_write();
  taken_ = true;
  ++slot_.handles;
  return &slot_;
}

void Destination::prepare(IntArrayRef shape, ScalarType dtype) {
  if (!canCast(dtype, slot_.dtype))
    fail<DTypeError>("the result of type " + std::string(name(dtype)) + " cannot be written into " + describe(slot_));
  if (shape == slot_.shape()) return;
  if (form_ == in_place || slot_.numel != 0 || slot_.storage->bytes != 0)
    fail<ShapeError>("the result's shape " + to_string(shape) + " is not the written tensor's: " + describe(slot_));
  Dims strides(shape);
  int64_t step = 1;
  for (int i = strides.n - 1; i >= 0; --i) {
    const int64_t size = strides[i];
    strides[i] = step;
    step *= size;  // bounded: by the number of elements of the result, which is there or about to be
  }
  set_storage(c_, slot_, slot_.storage, 0, shape, strides, slot_.dtype, 0, true);
}

void Destination::begin_write() {
  if (slot_.shared && !claim_) claim_.emplace(c_, slot_.shared);
}

void Destination::end_write() noexcept {
  if (slot_.shared) {
    claim_.reset();
  } else {
    bump_version(slot_);
  }
}

}  // namespace tenure::core
