#include "core/make.h"

#include <algorithm>
#include <cstring>
#include <memory>

#include "core/accounts.h"
#include "core/commit.h"
#include "core/shared_impl.h"
#include "core/where.h"

namespace tenure::core {
namespace {

// A slot that has not become a tensor goes back to the free ones, whatever throws.
struct SlotBuilder {
  Context& c;
  Slot* s;
  explicit SlotBuilder(Context& context) : c(context), s((slot_ready(context), slot_take(context))) {}
  ~SlotBuilder() {
    if (!s) return;
    if (s->extra) {
      delete[] s->extra->spilled;
      delete s->extra;
      s->extra = nullptr;
    }
    s->next = c.free_slots;
    c.free_slots = s;
  }
  Slot* done() noexcept {
    Slot* r = s;
    s = nullptr;
    return r;
  }
};

[[gnu::cold, gnu::noinline]] void spill(Slot* s) {
  if (FailPoint::should_fail()) fail<OutOfMemoryError>("cannot allocate the sizes of a tensor of many dims");
  std::unique_ptr<Extra> extra(new (std::nothrow) Extra);
  if (extra) extra->spilled = new (std::nothrow) int64_t[2 * kMaxRank];
  if (!extra || !extra->spilled) fail<OutOfMemoryError>("cannot allocate the sizes of a tensor of many dims");
  s->extra = extra.release();
}

void set_geometry(Slot* s, IntArrayRef sizes, IntArrayRef strides) {
  if (__builtin_expect(sizes.size() > static_cast<size_t>(kInlineDims), 0)) spill(s);
  s->ndim = static_cast<uint8_t>(sizes.size());
  int64_t *to_size = s->sizes(), *to_stride = s->strides();
  for (size_t i = 0; i < sizes.size(); ++i) {
    to_size[i] = sizes[i];
    to_stride[i] = strides[i];
  }
}

// That of a slot or a shared tensor. All dims that have room are copied: fewer steps than a loop over those there are.
template <class From>
[[gnu::always_inline]] inline void copy_geometry(Slot* s, const From& x) {
  if (__builtin_expect(x.ndim > kInlineDims, 0)) return set_geometry(s, x.shape(), IntArrayRef(x.strides(), x.ndim));
  s->ndim = x.ndim;
  if (x.ndim <= 2) {
    std::memcpy(s->size_, x.size_, 2 * sizeof(int64_t));
    std::memcpy(s->stride_, x.stride_, 2 * sizeof(int64_t));
    return;
  }
  std::memcpy(s->size_, x.size_, sizeof s->size_);
  std::memcpy(s->stride_, x.stride_, sizeof s->stride_);
}

// The one place where a header meets its storage: nothing outside it can be reached.
void check_extent(const Slot& s) {
  int64_t low = 0, high = 0;  // elements before and after the first
  for (int i = 0; i < s.ndim; ++i) {
    const int64_t n = s.sizes()[i] - 1;
    int64_t span;
    if (n <= 0) continue;
    if (!mul(n, s.strides()[i], span) || !add(span < 0 ? low : high, span, span < 0 ? low : high))
      fail<ShapeError>("sizes and strides overflow 64 bits: sizes " + to_string(s.shape()) + ", strides " +
                       to_string(IntArrayRef(s.strides(), s.ndim)));
  }
  const int64_t element = static_cast<int64_t>(elementSize(s.dtype));
  const int64_t offset = s.data - s.storage->data, bytes = static_cast<int64_t>(s.storage->bytes);
  int64_t first, last;
  const bool fits = s.numel == 0 ? offset >= 0 && offset <= bytes
                                 : mul_add(offset, low, element, first) && mul_add(offset, high, element, last) &&
                                       first >= 0 && last <= bytes - element;
  if (!fits)
    fail<ValueError>("the view reaches outside its storage: sizes " + to_string(s.shape()) + ", strides " +
                     to_string(IntArrayRef(s.strides(), s.ndim)) + ", offset " +
                     std::to_string(offset / std::max<int64_t>(element, 1)) + ", storage of " + std::to_string(bytes) +
                     " bytes");
}

void set_storage(Slot* s, Storage* storage, char* data) noexcept {
  s->storage = storage;
  s->data = data;
  s->version = &storage->version;
}

// Another tensor on x's storage holds it as x does: by itself, or through the shared tensor.
[[gnu::always_inline]] inline void share_storage(Slot* s, const Slot& x) noexcept {
  if (__builtin_expect(x.shared != nullptr, 0)) {
    s->shared = x.shared;
    s->flags |= x.flags & kReadOnly;
    count_as_alias(s);
  } else {
    storage_ref(x.storage);
  }
}

// A view joins the record of its base, save where only a kernel sees it.
[[gnu::always_inline]] inline void join(Context& c, Slot& base, Slot* s) {
  if (__builtin_expect(!c.unlinked_views, 1)) join_view_record(c, &base, s);
  share_storage(s, base);
}

[[gnu::always_inline]] inline Tensor finish(Context& c, SlotBuilder& b) noexcept {
  Slot* s = b.done();
  adopt_into_scope(c, s);
  charge_to(c, s->storage, s->scope->number);
  return handle(s);
}

}  // namespace

void stale(uint64_t word) {
  if (word == 0) fail<StaleTensorError>("the tensor handle is empty: it was never filled");
  if (word == detail::kMovedFrom) fail<StaleTensorError>("the tensor handle is empty: it was moved from");
  Slot* s = slot_at(word);
  if (auto* owner = static_cast<Context*>(s->owner.load(std::memory_order_acquire))) {
    Death death;
    {
      std::lock_guard lock(deaths_mutex);
      for (const Death& d : owner->deaths)
        if (d.word == word) death = d;
    }
    if (death.word == word) {
      const std::string line = where(death.site);
      fail<StaleTensorError>("the tensor is gone: made by " + std::string(death.op ? death.op : "?") +
                             (line.empty() ? "" : " at " + line) + ", " + death.reason);
    }
  }
  fail<StaleTensorError>("the tensor is gone: released earlier");
}

void foreign_use(const Slot* s) {
  const char* made_by = s->op.load(std::memory_order_relaxed);
  const std::string line = where(s->site.load(std::memory_order_relaxed));
  fail<StaleTensorError>("the tensor belongs to another context: made by " + std::string(made_by ? made_by : "?") +
                         (line.empty() ? "" : " at " + line) + "; share() it to use it here");
}

void refuse_question(const detail::Handle& t, const char* question, const void* site) {
  QuietOp op(question, site);
  use(t);
  stale(t.unsafe_word());  // not reached: what was wrong with it a moment ago is wrong
}

namespace {

// Slot and storage of a fresh tensor: both, or neither.
[[gnu::always_inline]] inline Slot* new_dense(Context& c, ScalarType dtype, int ndim, const int64_t* sizes,
                                              int64_t numel, size_t bytes) {
  slot_ready(c);
  Storage* storage = storage_new(c, bytes);
  Slot* s = slot_take(c);
  s->ndim = static_cast<uint8_t>(ndim);
  s->numel = numel;
  s->dtype = dtype;
  s->flags = kContiguous;
  set_storage(s, storage, storage->data);
  int64_t run = 1;
  for (int i = ndim - 1; i >= 0; --i) {
    s->size_[i] = sizes[i];
    s->stride_[i] = run;
    // bounded: a part of the product of the sizes that are not 0, which the caller has checked
    run *= sizes[i] > 1 ? sizes[i] : 1;
  }
  adopt_into_scope(c, s);
  return s;
}

[[gnu::noinline]] Slot* new_spilled(Context& c, IntArrayRef sizes, ScalarType dtype, int64_t numel, size_t bytes) {
  SlotBuilder b(c);
  Slot* s = b.s;
  spill(s);
  s->ndim = static_cast<uint8_t>(sizes.size());
  std::copy(sizes.begin(), sizes.end(), s->sizes());
  contiguous_strides(sizes, s->strides());
  s->numel = numel;
  s->dtype = dtype;
  s->flags = kContiguous;
  Storage* storage = storage_new(c, bytes);
  set_storage(s, storage, storage->data);
  adopt_into_scope(c, b.done());
  return s;
}

}  // namespace

Slot* new_tensor(Context& c, IntArrayRef sizes, ScalarType dtype) {
  const int64_t numel = checked_numel(sizes);
  const size_t bytes = checked_bytes(numel, dtype, sizes);
  if (__builtin_expect(sizes.size() > static_cast<size_t>(kInlineDims), 0))
    return new_spilled(c, sizes, dtype, numel, bytes);
  return new_dense(c, dtype, static_cast<int>(sizes.size()), sizes.data(), numel, bytes);
}

Slot* new_like(Context& c, const Slot& x, ScalarType dtype) {
  // Sizes and bytes of a dense tensor were checked when it was made.
  if (__builtin_expect(!x.has(kContiguous) || x.ndim > kInlineDims || dtype != x.dtype, 0))
    return new_tensor(c, x.shape(), dtype);
  return new_dense(c, dtype, x.ndim, x.size_, x.numel, x.nbytes());
}

namespace {

// Size, count, extent and contiguity in one pass, for what nearly every view is. False: the careful way decides, and
// says what is wrong.
bool set_plain_view(Slot* s, const Slot& base, IntArrayRef sizes, IntArrayRef strides, char* data) noexcept {
  if (sizes.size() > static_cast<size_t>(kInlineDims)) return false;
  int64_t run = 1, last = 0;
  bool dense = true, plain = true;
  for (size_t i = sizes.size(); i-- > 0;) {
    const int64_t size = sizes[i], stride = strides[i];
    int64_t span;
    plain &= size > 0 && stride >= 0 && mul(size - 1, stride, span) && add(last, span, last);
    dense &= size == 1 || stride == run;
    plain &= mul(run, size, run);
    s->size_[i] = size;
    s->stride_[i] = stride;
  }
  const auto element = static_cast<int64_t>(elementSize(s->dtype));
  const int64_t offset = data - base.storage->data, bytes = static_cast<int64_t>(base.storage->bytes);
  int64_t end;
  if (!plain || offset < 0 || !mul_add(offset, last, element, end) || end > bytes - element) return false;
  s->ndim = static_cast<uint8_t>(sizes.size());
  s->numel = run;
  s->flags = dense ? kContiguous : 0;
  return true;
}

}  // namespace

Tensor make_view_as(Context& c, Slot& base, IntArrayRef sizes, IntArrayRef strides, char* data, ScalarType dtype) {
  SlotBuilder b(c);
  Slot* s = b.s;
  s->dtype = dtype;
  s->storage = base.storage;
  s->data = data;
  if (__builtin_expect(!set_plain_view(s, base, sizes, strides, data), 0)) {
    const int64_t numel = checked_numel(sizes);
    set_geometry(s, sizes, strides);
    s->numel = numel;
    check_extent(*s);
    s->flags = is_contiguous(s->ndim, s->sizes(), s->strides()) ? kContiguous : 0;
  }
  s->version = base.version;
  join(c, base, s);
  return finish(c, b);
}

Tensor make_dense_view(Context& c, Slot& base, IntArrayRef sizes) {
  if (__builtin_expect(sizes.size() > static_cast<size_t>(kInlineDims), 0)) {
    int64_t strides[kMaxRank];
    contiguous_strides(sizes, strides);
    return make_view(c, base, sizes, IntArrayRef(strides, sizes.size()), base.data);
  }
  SlotBuilder b(c);
  Slot* s = b.s;
  s->dtype = base.dtype;
  s->storage = base.storage;
  s->data = base.data;
  s->numel = base.numel;
  s->ndim = static_cast<uint8_t>(sizes.size());
  s->flags = kContiguous;
  int64_t run = 1;
  for (size_t i = sizes.size(); i-- > 0;) {
    s->size_[i] = sizes[i];
    s->stride_[i] = run;
    // bounded: the caller has checked the product of the sizes that are not 0
    run *= sizes[i] > 1 ? sizes[i] : 1;
  }
  s->version = base.version;
  join(c, base, s);
  return finish(c, b);
}

Tensor make_view(Context& c, Slot& base, IntArrayRef sizes, IntArrayRef strides, char* data) {
  return make_view_as(c, base, sizes, strides, data, base.dtype);
}

Tensor make_alias(Context& c, Slot& x) {
  SlotBuilder b(c);
  Slot* s = b.s;
  s->dtype = x.dtype;
  copy_geometry(s, x);
  s->numel = x.numel;
  s->storage = x.storage;
  s->data = x.data;
  s->version = x.version;
  s->flags = x.flags & kContiguous;
  share_storage(s, x);
  return finish(c, b);
}

Slot* new_over(Context& c, Slot& x, ScalarType dtype) {
  SlotBuilder b(c);
  Slot* s = b.s;
  s->dtype = dtype;
  copy_geometry(s, x);
  s->numel = x.numel;
  s->flags = kContiguous;
  set_storage(s, x.storage, x.data);
  storage_ref(x.storage);
  if (x.storage->charge != c.top->number) charge_inward(c, x.storage);
  adopt_into_scope(c, b.done());
  return s;
}

namespace {

uint16_t alias_flags(const SharedImpl* p) noexcept {
  const int leaf = requires_grad(*p) ? kRequiresGrad | kLeaf : 0;
  return static_cast<uint16_t>(p->flags | kSharedItself | leaf);
}

// A slot with p's geometry, alias_flags and p as `shared` becomes an alias of p that is counted already. No scope is
// charged with a shared storage.
[[gnu::always_inline]] inline void become_alias(Context& c, Slot* s, SharedImpl* p) noexcept {
  s->dtype = p->dtype;
  s->numel = p->numel;
  s->storage = p->storage;
  s->data = p->data;
  s->version = &p->root->version;
  if (!s->has(kUncounted)) p->alias_site.store(c.site, std::memory_order_relaxed);
}

// One of many dims, or in a dry run.
[[gnu::noinline]] Tensor make_rare_alias(Context& c, SharedImpl* p) {
  SlotBuilder b(c);
  copy_geometry(b.s, *p);
  const HeldAlias held(c, p);
  b.s->shared = p;
  b.s->flags = alias_flags(p);
  count_as_alias(b.s);
  become_alias(c, b.s, p);
  return finish(c, b);
}

}  // namespace

Tensor make_shared_alias(Context& c, SharedImpl* p) {
  if (__builtin_expect(p->ndim > kInlineDims || dry(), 0)) return make_rare_alias(c, p);
  slot_ready(c);
  add_alias(c, p);
  Slot* s = slot_take(c, alias_flags(p), p);
  copy_geometry(s, *p);
  become_alias(c, s, p);
  adopt_into_scope(c, s);
  return handle(s);
}

Tensor make_over(Context& c, Storage* adopted, char* data, IntArrayRef sizes, IntArrayRef strides, ScalarType dtype) {
  struct Release {
    Storage* s;
    ~Release() {
      if (s) storage_unref(s);
    }
  } held{adopted};
  const int64_t numel = checked_numel(sizes);
  SlotBuilder b(c);
  Slot* s = b.s;
  s->dtype = dtype;
  set_geometry(s, sizes, strides);
  s->numel = numel;
  set_storage(s, adopted, data);
  check_extent(*s);
  s->flags = is_contiguous(s->ndim, s->sizes(), s->strides()) ? kContiguous : 0;
  held.s = nullptr;
  return finish(c, b);
}

}  // namespace tenure::core
