// What a handle can be asked.
#include "tenure/tensor.h"

#include <cstring>

#include "core/accounts.h"
#include "core/commit.h"
#include "core/fail.h"
#include "core/make.h"
#include "core/shared_impl.h"
#include "tenure/autograd.h"
#include "tenure/scope.h"
#include "tenure/shared.h"

namespace tenure {
inline namespace v1 {

using core::asked;
using core::use;

IntArrayRef Tensor::sizes() const { return asked(*this, "sizes").shape(); }
IntArrayRef Tensor::strides() const {
  const core::Slot& s = asked(*this, "strides");
  return {s.strides(), s.ndim};
}
int64_t Tensor::size(int64_t dim) const {
  core::QuietOp op("size");
  const core::Slot& s = use(*this);
  if (s.ndim == 0) core::fail<IndexError>("a 0-d tensor has no dim " + std::to_string(dim));
  return s.sizes()[core::wrap_dim(dim, s.ndim)];
}
int64_t Tensor::stride(int64_t dim) const {
  core::QuietOp op("stride");
  const core::Slot& s = use(*this);
  if (s.ndim == 0) core::fail<IndexError>("a 0-d tensor has no dim " + std::to_string(dim));
  return s.strides()[core::wrap_dim(dim, s.ndim)];
}
int64_t Tensor::dim() const { return asked(*this, "dim").ndim; }
int64_t Tensor::numel() const { return asked(*this, "numel").numel; }
ScalarType Tensor::scalar_type() const { return asked(*this, "scalar_type").dtype; }
Device Tensor::device() const { return Device(static_cast<DeviceType>(asked(*this, "device").storage->device)); }
TensorOptions Tensor::options() const {
  const core::Slot& s = asked(*this, "options");
  return TensorOptions(s.dtype).device(Device(static_cast<DeviceType>(s.storage->device)));
}
int64_t Tensor::element_size() const { return static_cast<int64_t>(elementSize(asked(*this, "element_size").dtype)); }
size_t Tensor::nbytes() const { return asked(*this, "nbytes").nbytes(); }
int64_t Tensor::storage_offset() const {
  const core::Slot& s = asked(*this, "storage_offset");
  return (s.data - s.storage->data) / static_cast<int64_t>(elementSize(s.dtype));
}
Storage Tensor::storage() const {
  core::Storage* s = asked(*this, "storage").storage;
  // The reference may be counted on any thread.
  s->concurrent.store(1, std::memory_order_relaxed);
  core::storage_ref(s);
  return Storage(s);
}
bool Tensor::is_alias_of(const Tensor& other) const {
  return asked(*this, "is_alias_of").storage == asked(other, "is_alias_of").storage;
}
bool Tensor::is_contiguous() const { return asked(*this, "is_contiguous").has(core::kContiguous); }
bool Tensor::is_floating_point() const { return isFloatingType(asked(*this, "is_floating_point").dtype); }
bool Tensor::is_complex() const { return isComplexType(asked(*this, "is_complex").dtype); }
bool Tensor::is_view() const { return asked(*this, "is_view").has(core::kIsView); }
int64_t Tensor::_version() const { return asked(*this, "_version").version->load(std::memory_order_relaxed); }
uint32_t Tensor::use_count() const { return asked(*this, "use_count").storage->refs.load(std::memory_order_relaxed); }
std::string Tensor::describe() const { return core::describe(asked(*this, "describe")); }

void* Tensor::data_ptr_checked(ScalarType wanted) const {
  core::QuietOp op("data_ptr");
  core::need_values();
  const core::Slot& s = use(*this);
  if (wanted != ScalarType::Undefined && wanted != s.dtype)
    core::fail<DTypeError>("wrong element type: asked for " + std::string(name(wanted)) + ", the tensor is " +
                           core::describe(s));
  ++op.c.pointers_lent;
  s.storage->lent_site.store(op.c.site, std::memory_order_relaxed);
  return s.data;
}

void* Tensor::accessor_checked(ScalarType wanted, size_t dims, bool narrow) const {
  core::QuietOp op("accessor");
  core::need_values();
  const core::Slot& s = use(*this);
  if (wanted != s.dtype)
    core::fail<DTypeError>("wrong element type: asked for " + std::string(name(wanted)) + ", the tensor is " +
                           core::describe(s));
  if (dims != s.ndim)
    core::fail<ShapeError>("the number of dims differs: asked for " + std::to_string(dims) + ", the tensor is " +
                           core::describe(s));
  if (narrow) {
    // Every index, stride and distance from the first element, so that no product in an index overflows.
    constexpr int64_t most = INT32_MAX;
    int64_t low = 0, high = 0;
    bool fits = s.numel <= most;
    for (int i = 0; i < s.ndim && fits; ++i) {
      const int64_t size = s.sizes()[i], stride = s.strides()[i];
      fits = size <= most && stride <= most && stride >= -most;
      if (!fits || size == 0) continue;
      (stride < 0 ? low : high) += (size - 1) * stride;  // bounded: of two numbers of 32 bits
      fits = low >= -most && high <= most;
    }
    if (!fits)
      core::fail<ShapeError>("the tensor needs indices of more than 32 bits: " + core::describe(s) + ", strides " +
                             to_string(strides()));
  }
  ++op.c.pointers_lent;
  s.storage->lent_site.store(op.c.site, std::memory_order_relaxed);
  return s.data;
}

void* Tensor::contiguous_ptr_checked(ScalarType wanted) const {
  core::QuietOp op("span");
  core::need_values();
  const core::Slot& s = use(*this);
  if (wanted != s.dtype)
    core::fail<DTypeError>("wrong element type: asked for " + std::string(name(wanted)) + ", the tensor is " +
                           core::describe(s));
  if (!s.has(core::kContiguous))
    core::fail<ValueError>("the tensor is not contiguous: " + core::describe(s) + ", strides " + to_string(strides()));
  return s.data;
}

namespace {

// Elements in row-major order into dense memory.
void gather_elements(const core::Slot& s, char* to) {
  core::need_values();
  const size_t e = elementSize(s.dtype);
  if (s.numel == 0) return;
  if (s.has(core::kContiguous)) {
    std::memcpy(to, s.data, static_cast<size_t>(s.numel) * e);
    return;
  }
  int64_t index[kMaxRank] = {};
  const char* from = s.data;
  for (int64_t k = 0; k < s.numel; ++k, to += e) {
    std::memcpy(to, from, e);
    for (int i = s.ndim - 1; i >= 0; --i) {
      from += s.strides()[i] * static_cast<int64_t>(e);
      if (++index[i] < s.sizes()[i]) break;
      from -= s.strides()[i] * s.sizes()[i] * static_cast<int64_t>(e);
      index[i] = 0;
    }
  }
}

Scalar load(const char* p, ScalarType t) {
  const auto read = [&]<class T>(T) {
    T v;
    std::memcpy(&v, p, sizeof v);
    return Scalar(v);
  };
  switch (t) {
    case ScalarType::Byte:
      return read(uint8_t{});
    case ScalarType::Char:
      return read(int8_t{});
    case ScalarType::Short:
      return read(int16_t{});
    case ScalarType::Int:
      return read(int32_t{});
    case ScalarType::Long:
      return read(int64_t{});
    case ScalarType::Half:
      return read(Half{});
    case ScalarType::Float:
      return read(float{});
    case ScalarType::Double:
      return read(double{});
    case ScalarType::ComplexFloat:
      return read(std::complex<float>{});
    case ScalarType::ComplexDouble:
      return read(std::complex<double>{});
    case ScalarType::BFloat16:
      return read(BFloat16{});
    default:
      return Scalar(*p != 0);
  }
}

void check_element_type(const core::Slot& s, ScalarType wanted) {
  if (wanted != s.dtype)
    core::fail<DTypeError>("wrong element type: asked for " + std::string(name(wanted)) + ", the tensor is " +
                           core::describe(s));
}

}  // namespace

int64_t Tensor::count_to_copy() const {
  core::Op op("to_vector");
  return use(*this).numel;
}

void Tensor::copy_out(void* to, ScalarType wanted) const {
  core::Op op("to_vector");
  const core::Slot& s = use(*this);
  check_element_type(s, wanted);
  gather_elements(s, static_cast<char*>(to));
}

Scalar Tensor::item() const {
  core::Op op("item");
  core::need_values();
  const core::Slot& s = use(*this);
  if (s.numel != 1) core::fail<ValueError>("the tensor has not one element: " + core::describe(s));
  return load(s.data, s.dtype);
}

// ---- shared tensors

namespace {
[[noreturn, gnu::cold]] void refuse_empty() {
  core::fail<StaleTensorError>("the shared tensor is empty: it was never filled or was moved from");
}
core::SharedImpl& impl(const SharedTensor& t) {
  if (__builtin_expect(!t.unsafe_get(), 0)) refuse_empty();
  core::check_usable(*t.unsafe_get());
  return *t.unsafe_get();
}
[[gnu::cold]] void check_question(const core::SharedImpl* p, const char* question, const void* site) {
  core::QuietOp op(question, site);
  if (!p) refuse_empty();
  core::check_usable(*p);
}
/// For what is no Op: what fails names the question and the line of its caller.
[[gnu::always_inline]] inline core::SharedImpl& asked(const SharedTensor& t, const char* question) {
  if (__builtin_expect(!t.unsafe_get() || t.unsafe_get()->made_dry, 0))
    check_question(t.unsafe_get(), question, __builtin_return_address(0));
  return *t.unsafe_get();
}
}  // namespace

SharedTensor::SharedTensor(const SharedTensor& o) noexcept : p_(o.p_) {
  if (p_) core::own_shared(p_);
}
SharedTensor::~SharedTensor() {
  if (p_) core::disown_shared(p_);
}
bool SharedTensor::defined() const noexcept { return p_ && p_->mark.usable(); }
SharedTensor::operator Tensor() const {
  core::Op op("alias");
  return core::make_shared_alias(op.c, &impl(*this));
}
Tensor SharedTensor::alias() const {
  core::Op op("alias");
  return core::make_shared_alias(op.c, &impl(*this));
}
IntArrayRef SharedTensor::sizes() const { return asked(*this, "sizes").shape(); }
IntArrayRef SharedTensor::strides() const {
  const core::SharedImpl& p = asked(*this, "strides");
  return {p.strides(), p.ndim};
}
int64_t SharedTensor::size(int64_t dim) const {
  core::QuietOp op("size");
  return impl(*this).sizes()[core::wrap_dim(dim, impl(*this).ndim)];
}
int64_t SharedTensor::stride(int64_t dim) const {
  core::QuietOp op("stride");
  return impl(*this).strides()[core::wrap_dim(dim, impl(*this).ndim)];
}
int64_t SharedTensor::dim() const { return asked(*this, "dim").ndim; }
int64_t SharedTensor::numel() const { return asked(*this, "numel").numel; }
ScalarType SharedTensor::scalar_type() const { return asked(*this, "scalar_type").dtype; }
Device SharedTensor::device() const { return Device(static_cast<DeviceType>(asked(*this, "device").storage->device)); }
TensorOptions SharedTensor::options() const {
  const core::SharedImpl& p = asked(*this, "options");
  return TensorOptions(p.dtype).device(Device(static_cast<DeviceType>(p.storage->device)));
}
int64_t SharedTensor::element_size() const {
  return static_cast<int64_t>(elementSize(asked(*this, "element_size").dtype));
}
size_t SharedTensor::nbytes() const { return asked(*this, "nbytes").nbytes(); }
bool SharedTensor::is_contiguous() const { return (asked(*this, "is_contiguous").flags & core::kContiguous) != 0; }
std::string SharedTensor::describe() const {
  const core::SharedImpl& p = asked(*this, "describe");
  return std::string(name(p.dtype)) + tenure::to_string(p.shape());
}
Storage SharedTensor::storage() const {
  core::storage_ref(asked(*this, "storage").storage);
  return Storage(asked(*this, "storage").storage);
}
bool SharedTensor::requires_grad() const { return core::requires_grad(asked(*this, "requires_grad")); }

const SharedTensor& SharedTensor::requires_grad_(bool on) const {
  core::QuietOp op("requires_grad_");
  core::SharedImpl& p = impl(*this);
  if (on && !isFloatingType(p.dtype) && !isComplexType(p.dtype))
    core::fail<DTypeError>("only floating and complex tensors can require a gradient: " + describe());
  core::set_requires_grad(p, on);
  return *this;
}

void* SharedTensor::data_ptr_checked(ScalarType wanted) const {
  core::QuietOp op("data_ptr");
  core::need_values();
  core::SharedImpl& p = impl(*this);
  if (wanted != ScalarType::Undefined && wanted != p.dtype)
    core::fail<DTypeError>("wrong element type: asked for " + std::string(name(wanted)) + ", the tensor is " +
                           describe());
  ++op.c.pointers_lent;
  p.storage->lent_site.store(op.c.site, std::memory_order_relaxed);
  return p.data;
}

namespace {

// A shared tensor that is read: it counts as an alias meanwhile.
struct Reading {
  core::HeldAlias held;
  core::SharedSlot seen;
  Reading(core::Context& c, core::SharedImpl& shared) : held(c, &shared), seen(shared) {}
};

}  // namespace

int64_t SharedTensor::count_to_copy() const { return asked(*this, "to_vector").numel; }

void SharedTensor::copy_out(void* to, ScalarType wanted) const {
  core::QuietOp op("to_vector");
  Reading r(op.c, impl(*this));
  check_element_type(r.seen.slot, wanted);
  gather_elements(r.seen.slot, static_cast<char*>(to));
}

Scalar SharedTensor::to_vector_one() const {
  core::QuietOp op("item");
  core::need_values();
  Reading r(op.c, impl(*this));
  if (r.seen.slot.numel != 1) core::fail<ValueError>("the tensor has not one element: " + describe());
  return load(r.seen.slot.data, r.seen.slot.dtype);
}

void SharedTensor::copy_in_checked(const void* from, int64_t count, ScalarType given) const {
  core::QuietOp op("copy_in");
  core::need_values();
  core::SharedImpl& p = impl(*this);
  if (given != p.dtype)
    core::fail<DTypeError>("wrong element type: given " + std::string(name(given)) + ", the tensor is " + describe());
  if (count != p.numel)
    core::fail<ShapeError>("wrong number of elements: given " + std::to_string(count) + ", the tensor is " +
                           describe());
  if (!is_contiguous()) core::fail<ValueError>("the shared tensor is not contiguous: " + describe());
  core::Claim claim(op.c, &p);
  if (p.numel) std::memcpy(p.data, from, p.nbytes());
}

SharedTensor share(const Tensor& t) {
  core::QuietOp op("share");
  core::need_values();
  core::Slot& s = use(t);
  if (!core::ends_graph(s) || s.edge_tagged)
    core::fail<GradError>("the tensor has a gradient history: " + core::describe(s) + ", made by " +
                          s.op.load(std::memory_order_relaxed) + "; detach() it first");
  if (s.has(core::kSharedItself)) {
    core::own_shared(s.shared);
    return SharedTensor(s.shared);
  }
  core::Slot* old_grad = core::grad_of(s);
  if (old_grad && core::needs_grad(*old_grad))
    core::fail<GradError>("the tensor's gradient has a history: " + core::describe(s) + "; set_grad() a detached one");
  // All that may fail, first.
  auto p = core::make_impl(s.shape(), IntArrayRef(s.strides(), s.ndim), s.numel, s.dtype);
  if (old_grad) {
    core::with_memory([&] { p->grads.reserve(1); });
    core::SharedImpl* grad = core::new_shared(op.c, s.shape(), s.dtype);
    gather_elements(*old_grad, grad->data);
    p->grads.push_back({core::ContextName(op.c), grad, nullptr, true});
  }
  p->data = s.data;
  p->op = s.op.load(std::memory_order_relaxed);
  p->site = s.site.load(std::memory_order_relaxed);
  core::set_requires_grad(*p, s.has(core::kLeaf));
  p->alias_site.store(p->site, std::memory_order_relaxed);
  s.storage->concurrent.store(1, std::memory_order_relaxed);
  s.storage->read_only.store(1, std::memory_order_relaxed);
  core::charge_to(op.c, s.storage, 0);
  p->storage = s.storage;
  core::SharedImpl* old = s.shared;
  if (old) {
    core::storage_ref(s.storage);
    core::own_shared(old->root);
    p->root = old->root;
  } else {
    // t's reference to the storage is the shared tensor's from here on.
    core::begin_version(*p, *s.version);
    if (s.storage->refs.load(std::memory_order_relaxed) > 1) core::link_others(op.c, s, p.get());
  }
  // From here t is an alias itself.
  core::add_alias_of_alias(p.get());
  core::become_shared(s, *p);
  if (old_grad) core::unpin(op.c, core::exchange_grad(s, nullptr));
  if (old) core::drop_alias(old);
  return SharedTensor(p.release());
}

void update(const SharedTensor& t, const std::function<void(const Tensor&)>& f) {
  core::QuietOp op("update");
  const SharedTensor held = (impl(t), t);  // f may let go of the caller's
  core::Claim claim(op.c, held.unsafe_get());
  struct Caller {  // ops in f report f's lines
    core::Context& c;
    const char* op = c.op;
    const void* site = c.site;
    explicit Caller(core::Context& context) : c(context) { c.op = nullptr; }
    ~Caller() {
      c.op = op;
      c.site = site;
    }
  } caller(op.c);
  const core::CalledBack called_back(op.c);
  detail::ScopeGuard scope("update");
  {
    NoGradGuard no_grad;
    f(held.alias());
  }
  scope.end();
}

void for_testing::set_next_generation(uint64_t generation) {
  generation = std::min(generation, core::kLastGeneration);
  core::Context& c = core::current();
  if (!c.free_slots) core::more_slots(c);
  core::Slot* s = c.free_slots;
  const uint64_t index = s->word.load(std::memory_order_relaxed) & detail::kIndexMask;
  s->word.store((generation << detail::kIndexBits) | index, std::memory_order_relaxed);
  s->foreign.store((generation << detail::kIndexBits) | core::kForeignBias, std::memory_order_relaxed);
}
int64_t for_testing::get_refcount(const Tensor& t) { return core::refcount(asked(t, "get_refcount")); }
int64_t for_testing::get_refcount(const SharedTensor& t) {
  return static_cast<int64_t>(asked(t, "get_refcount").counts.load() & 0xffffffff);
}

}  // namespace v1
}  // namespace tenure
