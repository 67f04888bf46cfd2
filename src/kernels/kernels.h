// The contract between ops and devices: plain data that an op prepares and a kernel runs. Kernels check nothing.
// Whoever fills one of these structs has verified that every operand, walked with its strides over the shape, stays
// inside its storage, that the output overlaps no input except exactly (same data, same strides), and that no output
// element is written twice. Kernels give the same bits for any number of threads and for any layout of the inputs; but
// a reduction over several dims takes them in the order in which they lie in memory.
#pragma once

#include <tenure/dtype.h>

#include <cstdint>

#include "core/dry.h"

namespace tenure::kernels {

using core::dry;  // kernels return at once, with 0 or false, in a dry run

inline constexpr int kMaxDims = 64, kMaxOperands = 4;

/// One common shape and, for each operand, its own walk over it. Operand 0 is the output. The arrays are filled up to
/// ndim and noperands only.
struct Loop {
  int ndim;                                 // dim 0 outermost; 0 for a single element
  int noperands;                            // output included
  int64_t numel;                            // product of sizes
  bool contiguous;                          // all operands are dense in the same order: walk data[i] linearly
  uint8_t wide = 0;                         // bit k: operand k of a kernel of f16 or bf16 is f32; not contiguous then
  char* data[kMaxOperands];                 // first element of each
  int64_t sizes[kMaxDims];                  // may be anything if contiguous and ndim is 0
  int64_t strides[kMaxOperands][kMaxDims];  // in bytes; 0 broadcasts
};
using LoopFn = void (*)(const Loop&);

/// What a table of kernels gives: a function that a dry run does not call. False: there is none for the type.
template <class Work>
class Kernel {
 public:
  constexpr Kernel(void (*run)(const Work&)) : run_(run) {}
  explicit operator bool() const noexcept { return run_ != nullptr; }
  void operator()(const Work& work) const {
    if (!dry()) run_(work);
  }

 private:
  void (*run_)(const Work&);
};

/// An elementwise kernel, by the type of its inputs. Null: not for that type.
struct Elementwise {
  const char* name;
  LoopFn fn[kNumDtypes];
  Kernel<Loop> operator[](ScalarType t) const noexcept { return fn[static_cast<int>(t)]; }
};

// Scalars come as operands with all strides 0, in the type of the other inputs; beside f16 and bf16 also in f32 (wide).
#define TENURE_DECLARE_KERNEL(name, types, ...) extern const Elementwise name##_kernel;
#define TENURE_UNARY TENURE_DECLARE_KERNEL
#define TENURE_UNARY_BOOL TENURE_DECLARE_KERNEL
#define TENURE_UNARY_REAL TENURE_DECLARE_KERNEL
#define TENURE_BINARY TENURE_DECLARE_KERNEL
#define TENURE_COMPARE TENURE_DECLARE_KERNEL
#define TENURE_TERNARY TENURE_DECLARE_KERNEL
#include "kernels/kernels.inc"
#undef TENURE_DECLARE_KERNEL

/// out = condition ? x : y. Operands: out, condition (bool), x, y.
extern const Elementwise where_kernel;
/// out = mask ? value : x. Operands: out, x, mask (bool), value.
extern const Elementwise masked_fill_kernel;
/// out = x + iy and out = abs * (cos(angle) + i sin(angle)), by the type of the two real inputs (f32, f64).
extern const Elementwise complex_kernel, polar_kernel;
/// out = the value that operand 1 (all strides 0) points to.
extern const Elementwise fill_kernel;
/// True if an element of operand 0 (the only one) is zero. By its type; integers and bool.
bool any_zero(ScalarType type, const Loop& loop);

/// Operand 0 of type `to` from operand 1 of type `from`, as ATen casts: towards zero from floating to integer
/// (outside the range its end, of NaN 0), != 0 to bool, the real part from complex.
/// Same types: a copy, transposed layouts in tiles.
void convert(ScalarType to, ScalarType from, const Loop& loop);

// Reductions ---------------------------------------------------------------------------------------------------------

/// The kept dims and, apart from them, the reduced ones, each outermost first: out[kept] = op over reduced of in[kept,
/// reduced]. The order of the operation depends on the two shapes, and on which of the reduced strides are the longer.
struct Reduce {
  int nkept, nreduced;
  int64_t kept_numel, reduced_numel;
  const char* in;
  char* out;      // null where only indices are wanted
  char* indices;  // i64, for the kernels that give indices, else ignored
  int64_t kept_sizes[kMaxDims], reduced_sizes[kMaxDims];
  int64_t in_kept[kMaxDims], in_reduced[kMaxDims];  // strides in bytes
  int64_t out_kept[kMaxDims], indices_kept[kMaxDims];
};
using ReduceFn = void (*)(const Reduce&);
struct Reduction {
  const char* name;
  ReduceFn fn[kNumDtypes];  // by the type of the input
  Kernel<Reduce> operator[](ScalarType t) const noexcept { return fn[static_cast<int>(t)]; }
};

/// Result type: i64 for integers and bool, else the input's. f16 and bf16 accumulate in float. Empty: 0 and 1.
extern const Reduction sum_kernel, prod_kernel;
/// Floating and complex. Empty: NaN.
extern const Reduction mean_kernel;
/// Largest and smallest, with the index of the first (over the reduced dims, row-major) in `indices` if it is not null
/// and the value in `out` if it is not null. NaN is larger and smaller than everything. Not complex, never empty.
extern const Reduction max_kernel, min_kernel;
/// Result bool. Empty: any false, all true.
extern const Reduction any_kernel, all_kernel;
/// log(sum(exp(x))), floating, without overflow. Empty: -inf.
extern const Reduction logsumexp_kernel;
/// The root of the sum of squares, floating: right whatever the squares would be. Empty: 0.
extern const Reduction norm_kernel;
/// The root of the mean square distance from the mean, floating, as f64. Empty: NaN.
extern const Reduction deviation_kernel;

// Rows ---------------------------------------------------------------------------------------------------------------

/// `rows` dense rows of `n` elements.
struct Sort {
  ScalarType type;  // not complex
  int64_t rows, n;
  const char* in;
  char* values;      // rows × k, dense
  int64_t* indices;  // rows × k, dense
  int64_t k;         // how many to give: n for a sort
  bool descending;
  int64_t lanes;  // rows that are sorted at once, as sort_lanes says
  void* scratch;  // lanes times sort_scratch_bytes(n), 64-byte aligned
};
int64_t sort_lanes(int64_t rows, int64_t n);
int64_t sort_scratch_bytes(int64_t n);
/// The first k of each row in order, stable (equal elements keep their order), NaN as the largest.
void sort_rows(const Sort& sort);

// Moving elements: `bytes` is the element size, 1, 2, 4, 8 or 16. Indices are i64 and already checked
// ----------------------

/// out[i] = in[i with coordinate `dim` replaced by index[i]]: operands out, index (i64), both over loop's shape; `in`
/// has strides in_strides (bytes) over the same dims, the one at `dim` being that of the indexed dim.
void gather(int bytes, const Loop& out_index, const char* in, const int64_t* in_strides, int dim);
/// The reverse: out[i with coordinate `dim` replaced by index[i]] += src[i], in row-major order of i. Operands src,
/// index.
void scatter_add(ScalarType type, const Loop& src_index, char* out, const int64_t* out_strides, int dim);
/// The same without adding; of several writes to one place the last in row-major order of i stays.
void scatter(int bytes, const Loop& src_index, char* out, const int64_t* out_strides, int dim);

/// `outer` × `count` × `inner` dense bytes out of a dense source of `outer` × `source` × `inner` bytes: whole slices by
/// index.
struct Select {
  int64_t outer, count, source, inner_bytes;
  const char* in;
  const int64_t* index;  // count
  char* out;
};
void index_select(const Select& select);
/// The gradient: out (outer × source × inner, dense) += in (outer × count × inner, dense) at the rows of index, in
/// their order.
void index_add(ScalarType type, int64_t outer, int64_t count, int64_t source, int64_t inner, const char* in,
               const int64_t* index, char* out);
/// The smallest and the largest of n indices with byte strides over the loop's shape (operand 0); n > 0.
void index_range(ScalarType type, const Loop& loop, int64_t* smallest, int64_t* largest);

/// Dense matrices [batch, rows, cols]: keeps what lies on or below (above) the diagonal, zeroes the rest. in may be
/// out.
void tril(int bytes, int64_t batch, int64_t rows, int64_t cols, int64_t diagonal, const char* in, char* out);
void triu(int bytes, int64_t batch, int64_t rows, int64_t cols, int64_t diagonal, const char* in, char* out);

// Random: element i of a dense output depends on seed, offset and i only. Those of f32, f16 and bf16 are made of word i
// % 4 of block offset + i / 4, normal ones in pairs; all others of two words, of block offset + i / 2
// --------------------------------------------------

struct Random {
  ScalarType type;
  int64_t numel;
  char* out;
  uint64_t seed, offset;  // `offset` counts Philox blocks; a fill uses at most random_blocks(numel) of them
};
/// How far a fill of numel elements moves the generator's offset.
constexpr uint64_t random_blocks(int64_t numel) noexcept { return (static_cast<uint64_t>(numel) + 1) / 2; }
/// [low, high), floating.
void uniform(const Random& random, double low, double high);
/// Floating.
void normal(const Random& random, double mean, double std);
/// Normal, cut to [low, high], by the inverse distribution function; floating.
void truncated_normal(const Random& random, double mean, double std, double low, double high);
/// Integers of [low, high), high > low, in any real type.
void randint(const Random& random, int64_t low, int64_t high);
/// 1 with probability p, else 0; any type.
void bernoulli(const Random& random, double p);
/// 0, 1, …: start + i * step in any type; integers in i64, floating in f64.
void arange(ScalarType type, int64_t numel, char* out, double start, double step, int64_t istart, int64_t istep);

}  // namespace tenure::kernels
