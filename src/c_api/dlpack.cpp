// Exchange with other libraries by DLPack 1.1.
#include "c_api/dlpack.h"

#include <tenure/autograd.h>
#include <tenure/ops.h>

#include <memory>

#include "alloc/fail_point.h"
#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/results.h"
#include "c_api/tensors.h"
#include "core/blob.h"
#include "core/record.h"

namespace tenure::c {
namespace {

struct TypePair {
  ScalarType ours;
  DLDataType theirs;
};
constexpr TypePair kTypes[] = {
    {ScalarType::Byte, {kDLUInt, 8, 1}},
    {ScalarType::Char, {kDLInt, 8, 1}},
    {ScalarType::Short, {kDLInt, 16, 1}},
    {ScalarType::Int, {kDLInt, 32, 1}},
    {ScalarType::Long, {kDLInt, 64, 1}},
    {ScalarType::Half, {kDLFloat, 16, 1}},
    {ScalarType::Float, {kDLFloat, 32, 1}},
    {ScalarType::Double, {kDLFloat, 64, 1}},
    {ScalarType::ComplexFloat, {kDLComplex, 64, 1}},
    {ScalarType::ComplexDouble, {kDLComplex, 128, 1}},
    {ScalarType::Bool, {kDLBool, 8, 1}},
    {ScalarType::BFloat16, {kDLBfloat, 16, 1}},
};

// What an export is: the struct, its shape and strides, the claim on the bytes, and the loan that it is.
struct Export {
  DLManagedTensorVersioned managed{};
  Storage storage;
  int64_t sizes[kMaxRank], strides[kMaxRank];
  core::Blob* loan = nullptr;
  Export() = default;
  Export(const Export&) = delete;
  Export& operator=(const Export&) = delete;
  ~Export() {
    if (loan) core::end_blob(loan, nullptr);
  }
};

// What another library exported, until the last tensor on it goes.
struct Imported {
  DLManagedTensorVersioned* managed;
  explicit Imported(DLManagedTensorVersioned* m) : managed(m) {}
  Imported(const Imported&) = delete;
  Imported& operator=(const Imported&) = delete;
  ~Imported() {
    if (managed->deleter) managed->deleter(managed);
  }
};

Tensor import(const std::shared_ptr<Imported>& held) {
  const DLManagedTensorVersioned& m = *held->managed;
  const DLTensor& t = m.dl_tensor;
  if (m.version.major != 1)
    core::fail<ValueError>("DLPack version " + std::to_string(m.version.major) + "." + std::to_string(m.version.minor) +
                           " is not read: 1.x is");
  if (t.device.device_type != kDLCPU)
    core::fail<DeviceError>("the tensor is on DLPack device type " + std::to_string(t.device.device_type) +
                            ", not on the CPU");
  const TypePair* type = nullptr;
  for (const TypePair& p : kTypes)
    if (p.theirs.code == t.dtype.code && p.theirs.bits == t.dtype.bits && p.theirs.lanes == t.dtype.lanes) type = &p;
  if (!type)
    core::fail<DTypeError>("no element type is DLPack code " + std::to_string(t.dtype.code) + " of " +
                           std::to_string(t.dtype.bits) + " bits and " + std::to_string(t.dtype.lanes) + " lanes");
  if (t.ndim < 0 || t.ndim > kMaxRank) core::fail<ShapeError>("the tensor has " + std::to_string(t.ndim) + " dims");
  const IntArrayRef sizes = ints(t.shape, static_cast<size_t>(t.ndim), "shape");
  const int64_t numel = core::checked_numel(sizes);
  // What a stride is where nothing is stepped over says nothing: exporters leave there what they like.
  core::Dims strides;
  strides.n = t.ndim;
  core::contiguous_strides(sizes, strides.d);
  for (int i = 0; t.strides && numel > 0 && i < t.ndim; ++i)
    if (sizes[static_cast<size_t>(i)] > 1) strides[i] = t.strides[i];
  // Never aligned less than an element: kernels read whole ones.
  char* data = static_cast<char*>(t.data) + (t.data ? t.byte_offset : 0);
  if (!t.data && numel > 0) core::fail<ValueError>("a null pointer under elements: sizes " + to_string(sizes));
  const auto alignment = static_cast<size_t>(core::bytes_of(type->ours, 1)) / (isComplexType(type->ours) ? 2 : 1);
  if (numel > 0 && reinterpret_cast<uintptr_t>(data) % alignment != 0)
    core::fail<ValueError>("the data is not aligned to its element type");
  const auto deleter = [held](void*) {};
  if ((m.flags & kDLReadOnly) != 0) {
    // Nothing here keeps a program from writing into a tensor of its own: it gets a copy. A blob of bool would be
    // written at once, where it has bytes other than 0 and 1; one of numbers is not.
    NoGradGuard guard;
    const bool is_bool = type->ours == kBool;
    const ScalarType as = is_bool ? kByte : type->ours;
    const Tensor lent = from_blob(data, sizes, strides, as);
    return is_bool ? lent.to(kBool) : lent.clone();
  }
  return from_blob(data, sizes, strides, deleter, type->ours);
}

}  // namespace
}  // namespace tenure::c

using namespace tenure;

extern "C" {

tn_status tn_dlpack_free(tn_context* context, DLManagedTensorVersioned* exported) {
  return c::run_status<c::Needs::cleanup>(context, "dlpack_free", [&](c::Call&) {
    if (!exported) core::fail<ValueError>("exported is NULL");
    if (exported->deleter) exported->deleter(exported);
  });
}

DLManagedTensorVersioned* tn_dlpack_new(tn_context* context, tn_tensor* tensor) {
  return c::run<c::Needs::nothing>(context, "dlpack", static_cast<DLManagedTensorVersioned*>(nullptr), [&](c::Call& k) {
    const Tensor& t = k.tensor(tensor, "tensor");
    const core::Slot& s = core::use(t);
    core::need_values();
    if (core::needs_grad(s))
      core::fail<GradError>("the tensor records gradients: " + core::describe(s) + "; detach it first");
    if (core::FailPoint::should_fail()) throw std::bad_alloc();
    auto e = std::make_unique<c::Export>();
    e->loan = core::new_blob(k.context(), s.nbytes());
    if (!e->loan) throw std::bad_alloc();
    e->storage = t.storage();
    std::copy_n(s.sizes(), s.ndim, e->sizes);
    std::copy_n(s.strides(), s.ndim, e->strides);
    DLManagedTensorVersioned& m = e->managed;
    m.version = {1, 1};
    m.flags = s.storage->read_only.load(std::memory_order_relaxed) ? c::kDLReadOnly : 0;
    m.deleter = [](DLManagedTensorVersioned* self) {
      if (c::ledger::kept()) c::ledger::export_ended(self);
      delete static_cast<c::Export*>(self->manager_ctx);
    };
    m.dl_tensor.data = s.data;
    m.dl_tensor.device = {c::kDLCPU, 0};
    m.dl_tensor.ndim = s.ndim;
    for (const c::TypePair& p : c::kTypes)
      if (p.ours == s.dtype) m.dl_tensor.dtype = p.theirs;
    m.dl_tensor.shape = e->sizes;
    m.dl_tensor.strides = e->strides;
    m.manager_ctx = e.get();
    if (c::ledger::kept()) c::ledger::exported(&m, static_cast<int64_t>(s.nbytes()));
    return &e.release()->managed;
  });
}

tn_tensor* tn_new_move_dlpack(tn_context* context, DLManagedTensorVersioned* exported) {
  struct Consumed {  // however this ends
    DLManagedTensorVersioned* managed;
    ~Consumed() {
      if (managed && managed->deleter) managed->deleter(managed);
    }
  } consumed{exported};
  return c::run<c::Needs::scope>(context, "from_dlpack", c::kNoTensor, [&](c::Call&) {
    if (!exported) core::fail<ValueError>("exported is NULL");
    const auto held = std::make_shared<c::Imported>(exported);
    consumed.managed = nullptr;
    return c::give(c::import(held));
  });
}

}  // extern "C"
