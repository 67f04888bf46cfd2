// A kernel is a name and, for each device that has it, a function for each dtype. An op takes two steps: choose(), a
// check that comes before any allocation, and the call of what it gave, after the result is made.
#pragma once

#include "core/context.h"
#include "core/dry.h"
#include "core/slot.h"
#include "core/storage.h"
#include "kernels/work.h"

namespace tenure::kernels {

template <class Work>
using KernelFn = void (*)(const Work&);

/// What one device has of a kernel.
template <class Work>
struct Column {
  KernelFn<Work> fn[kNumDtypes];                               // in the order of ScalarType; null: refused by name
  int64_t (*scratch)(const Work&, ScalarType type) = nullptr;  // bytes wanted; null: none
};

/// Joined by kernels/<family>.cpp from the columns of the devices that the kernel's line names.
template <class Work>
struct Kernel {
  const char* name;                  // for tools; errors say the running op
  const Column<Work>* on[kDevices];  // null: the device has none
  bool has(ScalarType t) const noexcept { return on[0]->fn[static_cast<int>(t)] != nullptr; }
};

#ifdef TENURE_CHECKED
/// Ends the program by a trap if an operand leaves what it may touch.
void verify(const Loop& loop) noexcept;
void verify(const Reduce& reduce) noexcept;
template <class Work>
void verify(const Work&) noexcept {}
#endif

/// The second step.
template <class Work>
class Chosen {
 public:
  constexpr explicit Chosen(KernelFn<Work> fn) noexcept : fn_(fn) {}
  void operator()(const Work& work) const {
#ifdef TENURE_CHECKED
    verify(work);
#endif
    fn_(work);
  }

 private:
  KernelFn<Work> fn_;
};

/// "not for complex64", "not on cuda".
[[noreturn, gnu::cold]] void refuse(ScalarType type);
[[noreturn, gnu::cold]] void refuse(DeviceType device);

/// What a dry run chooses.
template <class Work>
void nothing(const Work&) {}

/// Where the bytes of a storage lie, and those of what is over one: a tensor, a shared tensor.
inline int device_of(const core::Storage& s) noexcept { return s.device; }
template <class Over>
int device_of(const Over& over) noexcept {
  return over.storage ? over.storage->device : 0;
}

template <class Work, class At>
[[gnu::cold, gnu::noinline]] Chosen<Work> choose_unusual(const core::Context& c, const Kernel<Work>& k, ScalarType type,
                                                         const At& at) {
  const int device = device_of(at);
  if (!k.on[device]) refuse(static_cast<DeviceType>(device));
  const auto fn = k.on[device]->fn[static_cast<int>(type)];
  if (!fn) refuse(type);
  return Chosen<Work>(c.dry ? &nothing<Work> : fn);
}

/// The first step: the function for the dtype that the kernel's line names, where `at` lies. DTypeError, DeviceError.
/// In a dry run it is one that does nothing.
template <class Work, class At>
inline Chosen<Work> choose(const core::Context& c, const Kernel<Work>& k, ScalarType type, const At& at) {
  if (__builtin_expect(c.unusual != 0, 0)) return choose_unusual(c, k, type, at);
  const auto fn = k.on[0]->fn[static_cast<int>(type)];
  if (__builtin_expect(fn == nullptr, 0)) refuse(type);
  return Chosen<Work>(fn);
}

/// How many bytes the work's scratch must have: asked, and counted, in a dry run too.
template <class Work>
int64_t scratch_bytes(const Kernel<Work>& k, const Work& work, ScalarType type, int device = 0) {
  const auto ask = k.on[device]->scratch;
  return ask ? ask(work, type) : 0;
}

inline Operand::Operand(char* at, const core::Storage* s) noexcept : data(at) {
#ifdef TENURE_CHECKED
  begin = s ? s->data : nullptr;
  end = s ? s->data + s->bytes : nullptr;
#else
  (void)s;
#endif
}
inline Operand::Operand(char* at, const core::Slot& s) noexcept : Operand(at, s.storage) {}
inline Operand::Operand(const core::Slot& s) noexcept : Operand(s.data, s) {}

}  // namespace tenure::kernels

// Lines of the .inc files: TENURE_KERNEL(name, work, devices), devices being CPU or CPU_CUDA. A header declares them,
// and a source file joins the devices' columns: a promised one that is missing is a link error.
#define TENURE_DECLARE_KERNEL(name, Work, devices) extern const Kernel<Work> name##_kernel;
