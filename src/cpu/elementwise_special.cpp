// Special functions: computed in double, in vectors where their formulas allow it.
#include "cpu/elementwise.h"
#include "cpu/special_gamma.h"
#include "cpu/special_tables.h"
#include "cpu/special_waves.h"
#include "cpu/vec.h"

#define TENURE_ISA_FILE "cpu/special_body.h"
#include "cpu/each_isa.h"

#define TENURE_DOUBLE_COLUMN(name, set, inputs)                                                               \
  namespace tenure::cpu {                                                                                     \
  namespace {                                                                                                 \
  struct name##_formula {                                                                                     \
    static Dense wide(float*) { return TENURE_PICK(name##_f32); }                                             \
    static Dense wide(double*) { return TENURE_PICK(name##_f64); }                                            \
  };                                                                                                          \
  }                                                                                                           \
  extern const Column<Loop> name##_column;                                                                    \
  constinit const Column<Loop> name##_column = column_of<name##_formula, inputs, Result::same, types::set>(); \
  }
#define TENURE_UNARY_DOUBLE(name, set, devices, ...) TENURE_DOUBLE_COLUMN(name, set, 1)
#define TENURE_BINARY_DOUBLE(name, set, devices, ...) TENURE_DOUBLE_COLUMN(name, set, 2)
#include "kernels/elementwise.inc"
