#include "core/resize.h"

#include <algorithm>
#include <cstring>

#include "core/accounts.h"
#include "core/commit.h"
#include "core/scope.h"
#include "core/where.h"

namespace tenure::core {
namespace {

// Every tensor of the context, graph-held ones too.
template <class F>
void for_each_slot(Context& c, F&& f) {
  for (Slot* s = c.held.head; s; s = s->next) f(s);
  for (ScopeRecord* r = c.top; r; r = r->outer)
    for (Slot* s = r->head; s; s = s->next) f(s);
}

// Bytes of the storage that the tensor needs, from the start.
size_t needed(const Slot& s) noexcept {
  if (s.numel == 0) return 0;
  const char *first, *last;
  reach(s, first, last);
  return static_cast<size_t>(last - s.storage->data);
}

std::string made_by(const Slot& s) {
  const char* op = s.op.load(std::memory_order_relaxed);
  const std::string line = where(s.site.load(std::memory_order_relaxed));
  return std::string(op ? op : "?") + " " + describe(s) + (line.empty() ? "" : " made at " + line);
}

void end_outside(Context& c, Storage* s, size_t bytes) noexcept {
  // The end of one may be the end of others: the search begins anew each time.
  for (;;) {
    Slot* outside = nullptr;
    for_each_slot(c, [&](Slot* t) {
      if (t->storage == s && needed(*t) > bytes) outside = t;
    });
    if (!outside) return;
    std::string reason;
    try {
      reason = "it needs bytes up to " + std::to_string(needed(*outside)) + " of its storage, which was cut to " +
               std::to_string(bytes) + site_suffix();
    } catch (...) {}
    remember_death(c, outside->word.load(std::memory_order_relaxed), *outside, std::move(reason));
    release(c, outside);
  }
}

}  // namespace

void resize_storage(Context& c, Storage* s, size_t bytes, uint32_t held) {
  if (bytes == s->bytes) return;
  const std::string from_to = std::to_string(s->bytes) + " to " + std::to_string(bytes) + " bytes";
  if (!may(*s)) fail<ValueError>("the storage cannot go from " + from_to + ": it lies outside of the dry run");
  if (s->kind == StorageKind::blob)
    fail<ValueError>("the storage cannot go from " + from_to + ": its memory is the host's");
  uint32_t seen = held;
  for_each_slot(c, [&](Slot* t) {
    if (t->storage != s) return;
    ++seen;
    if (t->shared) fail<ValueError>("the storage cannot go from " + from_to + ": " + made_by(*t) + " is shared");
    if (t->pins > 0 && needed(*t) > bytes)
      fail<ValueError>("the storage cannot go from " + from_to + ": a gradient needs " + made_by(*t));
  });
  if (seen != s->refs.load(std::memory_order_acquire))
    fail<ValueError>("the storage cannot go from " + from_to +
                     ": a shared tensor, an export or another program part holds its bytes");
  const bool real = s->kind != StorageKind::dry;
  if (bytes < s->bytes) {
    if (real) count_bytes(c, s, -static_cast<int64_t>(s->bytes));
    s->bytes = bytes;
    if (real) count_bytes(c, s, static_cast<int64_t>(bytes));
    end_outside(c, s, bytes);
    return;
  }
  // The header stays where it is: handles and tensors point at it.
  char* const old = s->data;
  uint32_t cls = 0;
  size_t capacity = 0;
  const bool small = bytes <= kSmallMax;
  const int64_t before = bytes_taken(*s);
  check_budget(c, static_cast<int64_t>(small ? kBlockBytes[small::class_of(bytes)] : big_bytes(bytes)));
  char* data = !real   ? dry_address(bytes)
               : small ? static_cast<char*>(small_alloc(c.small, bytes, cls))
                       : static_cast<char*>(big_alloc(bytes, capacity));
  if (!data) fail<OutOfMemoryError>("cannot allocate " + std::to_string(bytes) + " bytes");
  if (real && s->bytes) std::memcpy(data, old, s->bytes);
  if (real) std::memset(data + s->bytes, 0, bytes - s->bytes);
  for_each_slot(c, [&](Slot* t) {
    if (t->storage != s) return;
    ViewRecord* r = t->view;
    // A record is met through each of its tensors; it moves with the first.
    if (r && r->data >= old && r->data <= old + s->bytes && !(r->data >= data && r->data < data + bytes))
      r->data = data + (r->data - old);
    t->data = data + (t->data - old);
  });
  if (!real) {
    s->data = data;
    s->bytes = bytes;
    // The header stays, and the bytes are a block of their own: as of a real one.
    s->capacity = kBlockBytes[small::class_of(sizeof(Storage))] +
                  (small ? kBlockBytes[small::class_of(bytes)] : big_bytes(bytes));
    account_change(c, *s, bytes_taken(*s) - before);
    return;
  }
  count_bytes(c, s, -static_cast<int64_t>(s->bytes));
  storage_drop_data(&c.small, s);
  s->kind = small ? StorageKind::moved : StorageKind::big;
  s->data = data;
  if (small) {
    s->data_cls = cls;
  } else {
    s->capacity = capacity;
  }
  s->bytes = bytes;
  account_change(c, *s, bytes_taken(*s) - before);
  count_bytes(c, s, static_cast<int64_t>(bytes));
}

void set_storage(Context& c, Slot& self, Storage* storage, size_t byte_offset, IntArrayRef sizes, IntArrayRef strides,
                 ScalarType dtype, uint32_t held, bool written) {
  if (!may(self)) fail<ValueError>("the tensor lies outside of the dry run: " + describe(self));
  if (self.shared) fail<ValueError>("the tensor is shared: " + describe(self));
  if (needs_grad(self) || self.edge_tagged || (self.pins > 0 && !written))
    fail<GradError>("the tensor records, or a gradient needs it: " + describe(self));
  if (sizes.size() != strides.size())
    fail<ShapeError>("sizes and strides differ in number: " + to_string(sizes) + " and " + to_string(strides));
  const int64_t numel = checked_numel(sizes);
  const size_t before = storage->bytes;
  if (numel > 0) {
    int64_t low = 0, last = 0, bytes;
    for (size_t i = 0; i < sizes.size(); ++i) {
      int64_t span;
      if (!mul(sizes[i] - 1, strides[i], span) || !add(span < 0 ? low : last, span, span < 0 ? low : last))
        fail<ShapeError>("sizes and strides overflow 64 bits: sizes " + to_string(sizes) + ", strides " +
                         to_string(strides));
    }
    if (!add(last, 1, last) ||
        !mul_add(static_cast<int64_t>(byte_offset), last, static_cast<int64_t>(elementSize(dtype)), bytes))
      fail<OutOfMemoryError>("the bytes overflow 64 bits: sizes " + to_string(sizes) + ", strides " +
                             to_string(strides));
    if (static_cast<size_t>(bytes) > before) resize_storage(c, storage, static_cast<size_t>(bytes), held);
  }
  try {
    storage_ref(storage);
    Tensor fresh = make_over(c, storage, storage->data + byte_offset, sizes, strides, dtype);
    Slot& f = use(fresh);
    charge_to(c, storage, self.scope->number);
    // The new header in the old slot; the old one goes with the new slot.
    std::swap(self.storage, f.storage);
    std::swap(self.data, f.data);
    std::swap(self.numel, f.numel);
    std::swap(self.dtype, f.dtype);
    std::swap(self.ndim, f.ndim);
    std::swap(self.version, f.version);
    std::swap(self.extra, f.extra);
    std::swap(self.view, f.view);
    std::swap(self.size_, f.size_);
    std::swap(self.stride_, f.stride_);
    exchange_layout_flags(self, f);
    if (f.view && f.view->base == &self) f.view->base = &f;
  } catch (...) {
    if (storage->bytes > before) resize_storage(c, storage, before, held);
    throw;
  }
}

}  // namespace tenure::core
