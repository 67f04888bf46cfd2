#include "core/donate.h"

#include "core/accounts.h"
#include "core/dry_state.h"
#include "core/fail.h"
#include "tenure/memory.h"

namespace tenure::core {
namespace {

static_assert(Donation::kOff == static_cast<uint8_t>(memory::Donation::off));
static_assert(Donation::kRequired == static_cast<uint8_t>(memory::Donation::required));

// The scope of a budget that the bytes would exceed if the innermost scope were charged with them, or null.
const ScopeRecord* exceeded(const Context& c, const Storage& s) {
  if (c.limit == kNoLimit) return nullptr;
  const uint64_t bound_from = c.dry ? c.dry->number : 0;
  for (const ScopeRecord* r = c.top; r && r->number > s.charge && r->number >= bound_from; r = r->outer)
    if (r->budget && c.taken - r->base + bytes_taken(s) > static_cast<int64_t>(r->budget)) return r;
  return nullptr;
}

// Whether something keeps the bytes of x from becoming a result of that shape and dtype; `say` is told what, as a
// function that gives the text. `held`: handles of x that are the op's own.
template <class Say>
bool obstructed(const Context& c, const Slot& x, int held, IntArrayRef shape, ScalarType dtype, Say say) {
  const Storage& s = *x.storage;
  const auto because = [&](auto text) {
    say([&] { return std::string(text); });
    return true;
  };
  if (const int64_t n = alive_handles(x) - held + 1; n != 1) {
    say([&] { return std::to_string(n) + " handles name it"; });
    return true;
  }
  if (x.pins != 0) return because("a graph, a gradient or a call holds it");
  if (s.read_only.load(std::memory_order_relaxed)) return because("it is read-only");
  if (s.kind == StorageKind::blob) return because("its bytes are the program's");
  if (s.refs.load(std::memory_order_acquire) != 1) return because("other tensors or Storage objects are on its bytes");
  if (s.home != &c) return because("another context made it");
  if (!x.has(kContiguous)) return because("it is not contiguous");
  if (x.data != s.data || x.nbytes() != s.bytes) return because("it is only a part of its storage");
  if (x.shape() != shape || elementSize(x.dtype) != elementSize(dtype)) {
    say([&] { return "it is " + describe(x) + " and the result " + std::string(name(dtype)) + to_string(shape); });
    return true;
  }
  if (const ScopeRecord* r = exceeded(c, s)) {
    say([&] { return "the budget of scope '" + r->name() + "' does not suffice for it"; });
    return true;
  }
  return false;
}

}  // namespace

void Donation::cannot_donate(const std::string& why) { fail<ValueError>("the operand cannot be donated: " + why); }

Slot* offered(Context& c, const Slot& x, int held, IntArrayRef shape, ScalarType dtype, Fills how) {
  if (Destination* d = c.destination)
    if (Slot* s = d->take(c, shape, dtype, how)) return s;
  if (&x != c.donor || c.nested != c.donor_depth) return new_tensor(c, shape, dtype);
  Slot* const donor = c.donor;
  c.donor = nullptr;
  const bool obstacle = obstructed(c, x, held, shape, dtype, [&](auto text) {
    if (c.donation == Donation::kRequired) Donation::cannot_donate(text());
  });
  // A dry run leaves alone what lies outside; fresh bytes count as those would from here on.
  if (obstacle || !may(x) || !may(*x.storage)) return new_tensor(c, shape, dtype);
  Slot* out = new_over(c, *donor, dtype);
  LiveCounts::add(c.donated);
  return out;
}

Slot* offered_apart(Context& c, IntArrayRef shape, ScalarType dtype) {
  if (Destination* d = c.destination)
    if (Slot* s = d->take(c, shape, dtype, Fills::freely)) return s;
  return new_tensor(c, shape, dtype);
}

}  // namespace tenure::core

namespace tenure {
inline namespace v1 {
namespace memory {

DonationGuard::DonationGuard(Donation donation)
    : context_(&core::current()),
      id_(core::current().id),
      run_(core::run_here()),
      before_(static_cast<Donation>(static_cast<uint8_t>(core::current().donation))) {
  if (donation > Donation::required)
    core::fail<ValueError>("DonationGuard: there is no such mode: " + std::to_string(static_cast<int>(donation)));
  core::current().donation = static_cast<uint8_t>(donation);
}
DonationGuard::~DonationGuard() {
  core::restore_mode({static_cast<core::Context*>(context_), id_}, &core::Context::donation,
                     static_cast<uint8_t>(before_), run_);
}

}  // namespace memory
}  // namespace v1
}  // namespace tenure
