#include "cpu/isa.h"

#include <cstdlib>
#include <cstring>

namespace tenure::cpu {
namespace {

Isa detect() noexcept {
#if TENURE_HAS_WIDE_ISA
  __builtin_cpu_init();
  const bool v3 = __builtin_cpu_supports("avx2") && __builtin_cpu_supports("fma") && __builtin_cpu_supports("bmi2");
  const bool v4 = v3 && __builtin_cpu_supports("avx512f") && __builtin_cpu_supports("avx512bw") &&
                  __builtin_cpu_supports("avx512dq") && __builtin_cpu_supports("avx512vl");
  const char* limit = std::getenv("TENURE_ISA");
  if (limit && std::strcmp(limit, "base") == 0) return Isa::base;
  if (v4 && !(limit && std::strcmp(limit, "avx2") == 0)) return Isa::avx512;
  if (v3) return Isa::avx2;
#endif
  return Isa::base;
}

}  // namespace

Isa find_isa() noexcept {
  const Isa found = detect();
  found_isa.store(static_cast<int8_t>(found), std::memory_order_relaxed);
  return found;
}

}  // namespace tenure::cpu
