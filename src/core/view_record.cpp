// The record that views of one base share, and what writes through views need of it.
#include "core/view_record.h"

#include <algorithm>
#include <new>

#include "core/commit.h"
#include "core/fail.h"
#include "core/layout.h"

namespace tenure::core {
namespace {

ViewRecord* new_view_record(Context& c, Slot* base) {
  uint32_t cls;
  void* p = small_alloc(c.small, sizeof(ViewRecord), cls);
  if (!p) fail<OutOfMemoryError>("cannot allocate the record of a view");
  auto* r = new (p) ViewRecord;
  r->spilled = nullptr;
  if (base->ndim > 8) {
    r->spilled = new (std::nothrow) int64_t[2 * kMaxRank];
    if (!r->spilled) {
      small_free(&c.small, p, cls);
      fail<OutOfMemoryError>("cannot allocate the record of a view");
    }
  }
  r->refs = 1;
  r->base = base;
  r->data = base->data;
  r->numel = base->numel;
  r->dtype = base->dtype;
  r->ndim = base->ndim;
  r->cls = cls;
  int64_t* sizes = r->ndim <= 8 ? r->size : r->spilled;
  int64_t* strides = r->ndim <= 8 ? r->stride : r->spilled + kMaxRank;
  for (int i = 0; i < r->ndim; ++i) {
    sizes[i] = base->sizes()[i];
    strides[i] = base->strides()[i];
  }
  begin_record(*r, *base);
  return r;
}

}  // namespace

ViewRecord* ready_view_record(Context& c, Slot* base) {
  ViewRecord* r = base->view ? base->view : new_view_record(c, base);
  if (!c.grad_off && base->has(kIsView) && base->view_generation != r->generation && may(*base))
    refresh_view_edge(c, base);
  return r;
}

void end_view_record(Context& c, ViewRecord* r) noexcept {
  const Edge e = r->edge;
  delete[] r->spilled;
  small_free(&c.small, r, r->cls);
  drop_edge(c, e);
}

namespace {

int64_t elements_from(const char* from, const char* to, ScalarType dtype) noexcept {
  return (to - from) / static_cast<int64_t>(elementSize(dtype));
}

}  // namespace

size_t geometry_sizes(const ViewRecord& r, const Slot& view) { return 2 * (static_cast<size_t>(view.ndim) + r.ndim); }

void keep_view_geometry(Node* n, const ViewRecord& r, const Slot& view) noexcept {
  n->view_ndim = view.ndim;
  n->base_ndim = r.ndim;
  n->base_dtype = r.dtype;
  n->view_offset = elements_from(r.data, view.data, r.dtype);
  int64_t* at = n->view_sizes;
  at = std::copy(view.sizes(), view.sizes() + view.ndim, at);
  at = std::copy(view.strides(), view.strides() + view.ndim, at);
  at = std::copy(r.sizes(), r.sizes() + r.ndim, at);
  std::copy(r.strides(), r.strides() + r.ndim, at);
}

Edge make_view_edge(Context& c, const Slot& s) {
  const ViewRecord* r = s.view;
  if (!r->edge.tagged) return {};  // the base was detached after the write
  if (s.has(kNoGradView))
    fail<GradError>("the base of a view that was made without recording was written while recording: " + describe(s));
  if (r->dtype != s.dtype)
    fail<GradError>("the base of a view of another dtype was written while recording: " + describe(s) + " of " +
                    std::string(name(r->dtype)));
  Node* n = new_node(c, "as_strided", 1, 0, 1, geometry_sizes(*r, s), 0);
  n->sequence = ++c.node_sequence;
  n->kind = Node::kBaseView;
  n->input[0].edge = copy_edge(r->edge);
  n->inputs = 1;
  n->output[0] = {n->view_sizes, s.ndim, s.dtype};
  keep_view_geometry(n, *r, s);
  n->input[0].shape = {n->base_sizes().data(), r->ndim, r->dtype};
  return node_edge(n, 0);
}

void refresh_view_edge(Context& c, Slot* s) { drop_edge(c, refresh_edge(*s, make_view_edge(c, *s))); }

void check_recorded_write(const Slot& s) {
  if (s.has(kNoGradView))
    fail<GradError>("a view that was made without recording is written while recording: " + describe(s));
}

void check_inplace(Context& c, Slot& s) {
  if (s.storage->read_only.load(std::memory_order_relaxed)) {
    if (!s.shared || s.has(kReadOnly))
      fail<ValueError>("the tensor lies on the storage of a shared tensor and is read-only: " + describe(s));
    if (!c.grad_off) {
      if (s.has(kNoGradView) && needs_grad(s)) check_recorded_write(s);
      fail<GradError>("an alias of a shared tensor is written outside no_grad: " + describe(s));
    }
  }
  if (!c.grad_off) {
    if (!may(*s.storage))
      fail<GradError>("a tensor from outside the dry run is written while recording: " + describe(s));
    if (s.has(kLeaf) && s.has(kRequiresGrad))
      fail<GradError>("a leaf that requires a gradient is written outside no_grad: " + describe(s));
    if (s.has(kNoGradView) && needs_grad(s)) check_recorded_write(s);
    if (s.has(kIsView) && s.view->base_is_leaf && !s.view->edge.tagged)
      fail<GradError>("a view of a leaf that requires a gradient is written outside no_grad: " + describe(s));
    if (s.has(kIsView) && s.view->dtype != s.dtype && !s.has(kNoGradView))
      fail<GradError>("a view of another dtype is written while recording: " + describe(s) + " of " +
                      std::string(name(s.view->dtype)));
  }
  if (may_overlap_itself(s))
    fail<ValueError>("elements of the written tensor share memory: " + describe(s) + ", strides " +
                     to_string(IntArrayRef(s.strides(), s.ndim)) + "; clone() it first");
}

}  // namespace tenure::core
