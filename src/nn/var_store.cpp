#include "tenure/var_store.h"

#include <algorithm>
#include <cmath>
#include <cstring>
#include <deque>
#include <unordered_set>

#include "core/accounts.h"
#include "core/commit.h"
#include "core/dry_state.h"
#include "core/fail.h"
#include "core/layout.h"
#include "core/make.h"
#include "core/op.h"
#include "kernels/moves.h"
#include "kernels/random.h"
#include "nn/var_store_impl.h"
#include "ops/prepare.h"

namespace tenure::nn {

namespace {

constexpr size_t kValueAlign = 64;
constexpr size_t kFirstSegment = 64 << 10, kLargestGrowth = 16 << 20;

Storage zeroed_storage(core::Context& c, size_t bytes) {
  core::Storage* s = core::storage_new_outside(c, bytes);
  s->concurrent.store(1, std::memory_order_relaxed);
  std::memset(s->data, 0, bytes);
  return Storage(s);
}

}  // namespace

Storage Segment::grad_buffer(core::Context& c) {
  {
    std::lock_guard lock(core::grads_mutex);
    for (const Buffer& b : grads)
      if (b.of.names(c)) return b.storage;
  }
  if (c.dry) return Storage(c.dry->storage_for({this, nullptr, 0}, storage.nbytes()));
  // No other thread adds one for this context.
  Storage made = zeroed_storage(c, storage.nbytes());
  std::lock_guard lock(core::grads_mutex);
  grads.push_back({core::ContextName(c), made});
  return made;
}

core::SharedImpl* Segment::new_grad(core::SharedImpl& parameter, core::Context& c) {
  const Storage buffer = grad_buffer(c);
  return core::new_shared_over(buffer.unsafe_get(), static_cast<size_t>(parameter.source_offset), parameter.shape(),
                               dtype);
}

void Segment::release_ended() noexcept {
  for (;;) {
    Storage gone;  // after the mutex
    std::lock_guard lock(core::grads_mutex);
    const auto ended = std::find_if(grads.begin(), grads.end(), [](const Buffer& b) { return b.of.ended(); });
    if (ended == grads.end()) return;
    std::swap(*ended, grads.back());
    gone = std::move(grads.back().storage);
    grads.pop_back();
  }
}

Variable& VarStoreImpl::add(const std::string& name, IntArrayRef sizes, ScalarType dtype, bool trainable) {
  core::Context& c = core::current();
  mark.check();
  if (name.empty() || name.back() == '.') core::fail<ValueError>("the name of a variable is empty");
  if (by_name.count(name)) core::fail<ValueError>("the name is taken: " + name);
  if (trainable && !isFloatingType(dtype) && !isComplexType(dtype))
    core::fail<DTypeError>("only floating and complex variables can be trainable: " + name + " is " +
                           std::string(tenure::name(dtype)));
  const int64_t numel = core::checked_numel(sizes);
  const size_t bytes = core::checked_bytes(numel, dtype, sizes);
  const size_t room = (bytes + kValueAlign - 1) / kValueAlign * kValueAlign;

  Segment* segment = nullptr;
  for (auto& s : segments)
    if (s->dtype == dtype && s->storage.nbytes() - s->used >= room) segment = s.get();
  if (!segment) {
    size_t total = 0;
    for (auto& s : segments) total += s->storage.nbytes();
    auto made = std::make_shared<Segment>();
    made->dtype = dtype;
    made->storage = zeroed_storage(c, std::max({room, kFirstSegment, std::min(total / 2, kLargestGrowth)}));
    segments.push_back(std::move(made));
    segment = segments.back().get();
  }
  if (variables.size() == variables.capacity()) variables.reserve(2 * variables.size() + 8);
  SharedTensor value(core::new_shared_over(segment->storage.unsafe_get(), segment->used, sizes, dtype));
  core::SharedImpl& p = *value.unsafe_get();
  p.op = "new_var";
  core::set_requires_grad(p, trainable);
  for (auto& s : segments)
    if (s.get() == segment) p.source = s;
  p.source_offset = static_cast<int64_t>(segment->used);
  Variable made{name, std::move(value), trainable, segment, segment->used};
  by_name.emplace(name, variables.size());
  variables.push_back(std::move(made));  // there is room
  segment->used += room;
  return variables.back();
}

}  // namespace tenure::nn

namespace tenure {
inline namespace v1 {

using core::QuietOp;

namespace {

void initialise(core::Context& c, const SharedTensor& t, const Init& init, IntArrayRef sizes, Generator& generator) {
  core::SharedImpl& p = *t.unsafe_get();
  if (p.numel == 0) return;
  if (init.kind == Init::Kind::constant) {
    if (init.a == 0) return;  // fresh memory of a store is zero
    const ops::Element value = ops::number(init.a, p.dtype, ops::Use::stored);
    kernels::Loop loop;
    loop.ndim = 1;
    loop.noperands = 2;
    loop.numel = loop.sizes[0] = p.numel;
    loop.contiguous = false;
    loop.data[0] = p.data;
    loop.data[1] = loop.number[1];
    loop.numbers = 1 << 1;
    std::memcpy(loop.number[1], value.bytes, sizeof loop.number[1]);
    loop.strides[0][0] = core::bytes_of(p.dtype, 1);
    loop.strides[1][0] = 0;
    kernels::choose(c, kernels::fill_kernel, p.dtype, p)(loop);
    return;
  }
  kernels::Random r;
  r.numel = p.numel;
  r.out = {p.data, p.storage};
  r.seed = generator.seed();
  r.offset = generator.offset();
  r.a = init.a;
  r.b = init.b;
  r.low = init.low;
  r.high = init.high;
  const auto draw = [&](const kernels::Kernel<kernels::Random>& k) { kernels::choose(c, k, p.dtype, p)(r); };
  switch (init.kind) {
    case Init::Kind::normal:
      draw(kernels::normal_kernel);
      break;
    case Init::Kind::uniform:
      draw(kernels::uniform_kernel);
      break;
    case Init::Kind::trunc_normal:
      draw(kernels::truncated_normal_kernel);
      break;
    default: {
      double fan_in = 1;
      for (size_t i = 1; i < sizes.size(); ++i) fan_in *= static_cast<double>(sizes[i]);
      const double bound = init.a * std::sqrt(3.0 / std::max(fan_in, 1.0));
      r.a = -bound;
      r.b = bound;
      draw(kernels::uniform_kernel);
    }
  }
  generator.advance(kernels::random_blocks(p.numel));
}

void check_init(const Init& init, ScalarType dtype) {
  if (init.kind == Init::Kind::constant) (void)ops::number(init.a, dtype, ops::Use::stored);
  if (init.kind != Init::Kind::constant && !isFloatingType(dtype))
    core::fail<DTypeError>("a random start needs a floating dtype: " + std::string(name(dtype)));
  if ((init.kind == Init::Kind::normal || init.kind == Init::Kind::trunc_normal) && !(init.b >= 0))
    core::fail<ValueError>("the standard deviation is negative or NaN: " + std::to_string(init.b));
  if (init.kind == Init::Kind::trunc_normal && !(init.low < init.high))
    core::fail<ValueError>("the bounds are empty: " + std::to_string(init.low) + " to " + std::to_string(init.high));
  if (init.kind == Init::Kind::uniform && !(init.a <= init.b))
    core::fail<ValueError>("the bounds are empty: " + std::to_string(init.a) + " to " + std::to_string(init.b));
}

// Shared tensors that are read while others are written: each counts as an alias, unless the claim on what is written
// covers it.
class Sources {
 public:
  Sources(core::Context& c, const std::vector<SharedTensor>& all, const std::vector<core::SharedImpl*>& written) {
    std::unordered_set<const core::SharedImpl*> claimed;
    for (const core::SharedImpl* p : written) claimed.insert(p->root);
    for (const SharedTensor& t : all)
      if (!claimed.count(t.unsafe_get()->root)) held_.emplace_back(c, t.unsafe_get());
  }

 private:
  std::deque<core::HeldAlias> held_;  // they do not move
};

}  // namespace

VarStore::VarStore() : impl_(core::with_memory([] { return std::make_shared<nn::VarStoreImpl>(); })) {}

VarStore VarStore::operator/(std::string_view name) const {
  QuietOp op("VarStore");
  return core::with_memory([&] {
    if (name.empty()) core::fail<ValueError>("the name of a sub-store is empty");
    return VarStore(impl_, prefix_ + std::string(name) + ".");
  });
}

SharedTensor VarStore::new_var(std::string_view name, IntArrayRef sizes, const Init& init, bool trainable,
                               TensorOptions options) const {
  QuietOp op("new_var");
  core::need_values();
  return new_var(name, sizes, init, trainable, options, default_generator());
}

SharedTensor VarStore::new_var(std::string_view name, IntArrayRef sizes, const Init& init, bool trainable,
                               TensorOptions options, Generator& generator) const {
  QuietOp op("new_var");
  core::need_values();
  return core::with_memory([&] {
    const ScalarType dtype = options.dtype();
    check_init(init, dtype);
    const SharedTensor value = impl_->add(prefix_ + std::string(name), sizes, dtype, trainable).value;
    initialise(op.c, value, init, sizes, generator);
    return value;
  });
}

SharedTensor VarStore::new_var_copy(std::string_view name, const Tensor& source, bool trainable) const {
  QuietOp op("new_var_copy");
  core::need_values();
  return core::with_memory([&] {
    const core::Slot& s = core::use(source);
    const SharedTensor value = impl_->add(prefix_ + std::string(name), s.shape(), s.dtype, trainable).value;
    core::SharedSlot to(*value.unsafe_get());
    ops::copy_elements(to.slot, s);
    return value;
  });
}

SharedTensor VarStore::new_var_copy(std::string_view name, const SharedTensor& source, bool trainable) const {
  QuietOp op("new_var_copy");
  core::need_values();
  return core::with_memory([&] {
    if (!source.defined())
      core::fail<StaleTensorError>("the shared tensor is empty: it was never filled or was moved from");
    core::SharedImpl& from = *source.unsafe_get();
    const core::HeldAlias held(op.c, &from);
    const SharedTensor value = impl_->add(prefix_ + std::string(name), from.shape(), from.dtype, trainable).value;
    core::SharedSlot to(*value.unsafe_get()), seen(from);
    ops::copy_elements(to.slot, seen.slot);
    return value;
  });
}

SharedTensor VarStore::get(std::string_view name) const {
  QuietOp op("VarStore::get");
  impl_->mark.check();
  return core::with_memory([&] {
    const auto at = impl_->by_name.find(prefix_ + std::string(name));
    if (at == impl_->by_name.end()) core::fail<ValueError>("there is no variable " + prefix_ + std::string(name));
    return impl_->variables[at->second].value;
  });
}

bool VarStore::contains(std::string_view name) const { return impl_->by_name.count(prefix_ + std::string(name)) != 0; }

std::vector<std::pair<std::string, SharedTensor>> VarStore::all_vars() const {
  QuietOp op("all_vars");
  impl_->mark.check();
  std::vector<std::pair<std::string, SharedTensor>> r;
  for (const nn::Variable& v : impl_->variables)
    if (v.name.compare(0, prefix_.size(), prefix_) == 0) r.emplace_back(v.name.substr(prefix_.size()), v.value);
  return r;
}

std::vector<std::pair<std::string, SharedTensor>> VarStore::trainable_vars() const {
  std::vector<std::pair<std::string, SharedTensor>> r = all_vars();
  std::erase_if(r, [](const auto& v) { return !v.second.requires_grad(); });
  return r;
}

int64_t VarStore::num_parameters() const {
  int64_t n = 0;
  for (const auto& [name, v] : all_vars()) n += v.numel();
  return n;
}

void VarStore::freeze() const {
  for (const nn::Variable& v : impl_->variables)
    if (v.name.compare(0, prefix_.size(), prefix_) == 0) v.value.requires_grad_(false);
}
void VarStore::unfreeze() const {
  for (const nn::Variable& v : impl_->variables)
    if (v.trainable && v.name.compare(0, prefix_.size(), prefix_) == 0) v.value.requires_grad_(true);
}

void VarStore::copy(const VarStore& source) const {
  QuietOp op("VarStore::copy");
  core::need_values();
  return core::with_memory([&] {
    const auto mine = all_vars();
    std::vector<SharedTensor> theirs;
    std::vector<core::SharedImpl*> written;
    for (const auto& [name, v] : mine) {
      if (!source.contains(name)) core::fail<ValueError>("the source has no variable " + source.prefix() + name);
      theirs.push_back(source.get(name));
      if (!(theirs.back().sizes() == v.sizes()))
        core::fail<ShapeError>(name + " has another shape: " + theirs.back().describe() + " for " + v.describe());
      if (theirs.back().dtype() != v.dtype())
        core::fail<DTypeError>(name + " has another dtype: " + theirs.back().describe() + " for " + v.describe());
      written.push_back(v.unsafe_get());
    }
    const Sources read(op.c, theirs, written);
    core::Claim claim(op.c, written.data(), written.size());
    for (size_t i = 0; i < mine.size(); ++i) {
      core::SharedSlot to(*written[i]), from(*theirs[i].unsafe_get());
      ops::copy_elements(to.slot, from.slot);
    }
  });
}

void VarStore::zero_grad() const {
  QuietOp op("zero_grad");
  impl_->mark.check();
  return core::with_memory([&] {
    core::PoolVector<const SharedTensor*> all;
    core::PoolVector<core::SharedImpl*> claimed;
    for (const nn::Variable& v : impl_->variables) {
      if (v.name.compare(0, prefix_.size(), prefix_) != 0) continue;
      all.push_back(&v.value);
      claimed.push_back(v.value.unsafe_get());
    }
    core::Claim claim(op.c, claimed.data(), claimed.size(), core::Claim::kGradients);  // all or none
    for (const SharedTensor* v : all) v->zero_grad();
  });
}

}  // namespace v1
}  // namespace tenure
