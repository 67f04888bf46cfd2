// Kernels from the columns of the devices. Included by kernels/<family>.cpp alone.
#pragma once

#include "kernels/kernel.h"

#define TENURE_JOIN_ON(device, name, Work)                   \
  namespace tenure::device {                                 \
  extern const kernels::Column<kernels::Work> name##_column; \
  }
#define TENURE_JOIN_CPU(name, Work)                                                     \
  TENURE_JOIN_ON(cpu, name, Work)                                                       \
  namespace tenure::kernels {                                                           \
  constinit const Kernel<Work> name##_kernel = {#name, {&cpu::name##_column, nullptr}}; \
  }
#if TENURE_HAVE_CUDA
#define TENURE_JOIN_CPU_CUDA(name, Work)                                                             \
  TENURE_JOIN_ON(cpu, name, Work)                                                                    \
  TENURE_JOIN_ON(cuda, name, Work)                                                                   \
  namespace tenure::kernels {                                                                        \
  constinit const Kernel<Work> name##_kernel = {#name, {&cpu::name##_column, &cuda::name##_column}}; \
  }
#else
#define TENURE_JOIN_CPU_CUDA TENURE_JOIN_CPU
#endif
#define TENURE_JOIN(name, Work, devices) TENURE_JOIN_##devices(name, Work)
