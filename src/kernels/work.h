// What ops and devices agree on: plain data that an op fills and a kernel runs. Kernels check nothing.
// Whoever fills one of these structs has verified that every operand, walked with its strides over the shape, stays
// inside its storage, that the output overlaps no input except exactly (same data, same strides), and that no output
// element is written twice. Kernels give the same bits for any number of threads and for any layout of the inputs, but
// a reduction over several dims takes them in the order in which they lie in memory. They allocate nothing: what they
// work in is the work's scratch.
//
// B = batch, T = query length, S = key length, H = heads, G = key/value heads, D = head size.
#pragma once

#include <tenure/dtype.h>

#include <cstddef>
#include <cstdint>

namespace tenure::core {
struct Slot;
struct Storage;
}  // namespace tenure::core

namespace tenure::kernels {

inline constexpr int kMaxDims = 64, kMaxOperands = 4;
/// As DeviceType counts them.
inline constexpr int kDevices = 2;

/// Where the bytes of an operand begin. In a checking build also the first and the last byte that may be touched.
struct Operand {
  Operand() = default;
  Operand(std::nullptr_t) {}
  Operand(const core::Slot& s) noexcept;  // NOLINT: operands are named by their tensors
  /// Inside that storage.
  Operand(char* at, const core::Slot& s) noexcept;
  Operand(char* at, const core::Storage* s) noexcept;
  /// Bytes of the host's that no storage has.
  Operand(const void* at, int64_t bytes) noexcept : data(static_cast<char*>(const_cast<void*>(at))) {
#ifdef TENURE_CHECKED
    begin = data;
    end = data + bytes;
#else
    (void)bytes;
#endif
  }
  explicit operator bool() const noexcept { return data != nullptr; }
  template <class T>
  T* at() const noexcept {
    return reinterpret_cast<T*>(data);
  }

  char* data = nullptr;
#ifdef TENURE_CHECKED
  const char *begin = nullptr, *end = nullptr;
#endif
};

/// Memory to work in: as many bytes as the kernel's `scratch` says for the work, aligned to 64, contents unspecified
/// before and after.
struct Scratch {
  void* data = nullptr;
  int64_t bytes = 0;
};

/// One common shape and, for each operand, its own walk over it. Operand 0 is written. The arrays are filled up to ndim
/// and noperands only. Elementwise kernels, fills, conversions, copies, scans.
struct Loop {
  Loop() = default;
  Loop(const Loop& other) noexcept { *this = other; }
  Loop& operator=(const Loop& other) noexcept {
    __builtin_memcpy(static_cast<void*>(this), &other, sizeof other);
    for (int k = 0; k < kMaxOperands; ++k)
      if (numbers >> k & 1) data[k] = number[k];
    return *this;
  }

  int ndim;                                 // dim 0 outermost; 0 for a single element
  int noperands;                            // what is written included
  int64_t numel;                            // product of sizes
  bool contiguous;                          // all operands are dense in the same order: walk data[i] linearly
  uint8_t wide = 0;                         // bit k: operand k of a kernel of f16 or bf16 is f32; not contiguous then
  uint8_t numbers = 0;                      // bit k: operand k is number[k], in the type of the others or f32 (wide)
  ScalarType from = ScalarType::Undefined;  // of operand 1, for what is chosen by the type of operand 0
  char* data[kMaxOperands];                 // first element of each; of a number where the host finds it
  int64_t sizes[kMaxDims];                  // may be anything if contiguous and ndim is 0
  int64_t strides[kMaxOperands][kMaxDims];  // in bytes; 0 broadcasts
  alignas(16) char number[kMaxOperands][16];
#ifdef TENURE_CHECKED
  const char *begin[kMaxOperands] = {}, *end[kMaxOperands] = {};
#endif
};

/// What a scan found: written to the library's word, which ops/host.h reads.
struct Found {
  bool any;
  int64_t smallest, largest;
};
struct Scan {
  Loop loop;  // operand 0 is read
  Found* found;
};

/// The kept dims and, apart from them, the reduced ones, each outermost first: out[kept] = op over reduced of in[kept,
/// reduced]. The order of the operation depends on the two shapes, and on which of the reduced strides are the longer.
struct Reduce {
  int nkept, nreduced;
  int64_t kept_numel, reduced_numel;
  Operand in;
  Operand out;      // null where only indices are wanted
  Operand indices;  // i64, for the kernels that give indices, else ignored
  int64_t kept_sizes[kMaxDims], reduced_sizes[kMaxDims];
  int64_t in_kept[kMaxDims], in_reduced[kMaxDims];  // strides in bytes
  int64_t out_kept[kMaxDims], indices_kept[kMaxDims];
  Scratch scratch;
};

/// `rows` dense rows of `n` elements: softmax, norms, losses, sorts. What in and out are, rows.inc says.
struct Rows {
  int64_t rows, n;
  int64_t k = 0;       // how many of each row are given
  int64_t number = 0;  // an integer that the kernel takes
  double parameter = 0;
  bool flag = false;
  Operand in[4], out[3];
  Scratch scratch;
};

/// Dense buffers of n elements: gated units, optimisers' sums and steps.
struct Flat {
  int64_t n;
  double parameter = 0;
  Operand in[3], out[2];
  Scratch scratch;
};

/// One step of Adam, or AdamW if `decoupled`. `step` counts from 1. The gradient used is grad * grad_scale.
struct AdamOptions {
  double lr = 1e-3, beta1 = 0.9, beta2 = 0.999, eps = 1e-8, weight_decay = 0, grad_scale = 1;
  bool decoupled = false;
  int64_t step = 1;
};
struct Adam {
  int64_t n;
  Operand param, grad, m, v;
  AdamOptions options;
};

/// One step of SGD as in ATen: g += weight_decay * param; buf = momentum * buf + (1 - dampening) * g (g itself on
/// the first step); g = nesterov ? g + momentum * buf : buf; param -= lr * g.
struct SgdOptions {
  double lr = 1e-2, momentum = 0, dampening = 0, weight_decay = 0, grad_scale = 1;
  bool nesterov = false, first_step = true;
};
struct Sgd {
  int64_t n;
  Operand param, grad, buf;  // buf: null if and only if momentum is 0
  SgdOptions options;
};

/// Lines of `n` elements, dense: line (o, i) begins at element o * n * inner + i and walks with a stride of inner.
struct Lines {
  int64_t outer, n, inner;
  Operand in, out;
  bool reverse;         // from the end of each line
  Operand second = {};  // as dense: factors that are read, or indices (i64) that are written
};

/// Single elements by index. The loop's shape is the index's, one dim of the loop for each; operand 0 is `other`,
/// walked over its first elements, operand 1 the index, i64 and inside its range.
struct Index {
  Loop loop;
  Operand table;
  int64_t table_strides[kMaxDims];  // in bytes, over the loop's dims; that of `dim` is the indexed dim's
  int dim;
};

/// Whole slices by index: a dense table of `outer` × `source` × `inner` elements, and `outer` × `count` × `inner` dense
/// elements of which slice [o, i] belongs to [o, index[i]] of the table.
struct Slices {
  int64_t outer, count, source, inner;
  Operand index;  // count, i64, inside [0, source)
  Operand table, slices;
  Scratch scratch;
};

/// Dense matrices [batch, rows, cols].
struct Triangle {
  int64_t batch, rows, cols, diagonal;
  Operand in, out;
};

enum RandomLaw : int64_t { kExponential, kCauchy, kLogNormal, kGeometric };
/// A dense output of which element i depends on seed, offset and i only. Those of f32, f16 and bf16 are made of word i
/// % 4 of block offset + i / 4, normal ones in pairs; all others of two words, of block offset + i / 2.
struct Random {
  int64_t numel;
  Operand out;
  uint64_t seed, offset;  // `offset` counts Philox blocks; a fill uses at most random_blocks(numel) of them
  double a = 0, b = 0;    // what they are, random.inc says
  double low = 0, high = 0;
  int64_t first = 0, past = 0;
  Operand in[2];  // dense, as large as the output
};
/// How far a fill of numel elements moves the generator's offset.
constexpr uint64_t random_blocks(int64_t numel) noexcept { return (static_cast<uint64_t>(numel) + 1) / 2; }

/// Integers: istart + i * istep; others: start + (first + i) * step, in f64.
struct Range {
  int64_t numel;
  Operand out;
  double start = 0, step = 0;
  int64_t istart = 0, istep = 0;
  int64_t first = 0;
};

/// `batch` products c = alpha * op(a) * op(b) + beta * c, with op(a) [m, k], op(b) [k, n], c [m, n].
/// trans_a: a is stored [k, m] with rows lda apart; otherwise [m, k]. Likewise b. lda, ldb, ldc are in elements and at
/// least the stored row's length. The operands are a_step, b_step, c_step elements apart (a_step or b_step 0: the same
/// each time). With beta = 0, c is not read: it may hold anything. k = 0 gives beta * c. Integers and complex numbers:
/// alpha is 1, beta 0. c overlaps neither a nor b.
struct Product {
  int64_t batch = 1;
  bool trans_a = false, trans_b = false;
  int64_t m, n, k;
  double alpha = 1, beta = 0;
  Operand a, b, c;
  int64_t lda, ldb, ldc;
  int64_t a_step = 0, b_step = 0, c_step = 0;
  Scratch scratch;
};

/// Distances in elements between neighbours along an axis of [B, H, T, D]; the last axis is dense.
struct HeadStrides {
  int64_t batch = 0, head = 0, time = 0;
};

/// Turns each pair (x[2i], x[2i+1]) by the angle of (cos, sin)[t, i], or by its negative if `inverse` (the gradient).
/// x and y: [B, H, T, D] with strides, D even; cos, sin: [T, D/2], dense. In place on x with equal strides.
struct Rotary {
  int64_t batch, heads, time, head_dim;
  Operand x, cos, sin, y;
  HeadStrides x_strides, y_strides;
  bool inverse;
};

struct AttentionShape {
  int64_t batch = 0, heads = 0, kv_heads = 0, q_len = 0, kv_len = 0, head_dim = 0;
};

/// What is added to the scores. `additive` ([B, H, T, S], of the dtype) or `allowed` (bool: may attend), or neither; a
/// stride of 0, in elements, broadcasts. With `causal`, query i sees keys 0..i, counted from the top left whatever T
/// and S are.
struct Mask {
  bool causal = false;
  Operand additive, allowed;
  int64_t batch = 0, head = 0, query = 0, key = 0;
};

/// out [B, H, T, D] = softmax(scale * q k^T + mask) v, and norms [B, H, 2, T] (dense) for the backward pass: of each
/// query the largest score and, apart from it, sum(exp(score - largest)); norms may be null. q: [B, H, T, D]; k, v:
/// [B, G, S, D] with H % G == 0: query head h reads key head h / (H / G). Any strides, dense D, D from 1 to 256. A
/// query that may attend to no key gives zeros and a sum of 0 (ATen's fused kernels do the same; its unfused path gives
/// NaN).
struct Attention {
  AttentionShape shape;
  double scale;
  Operand q, k, v, out, norms;
  HeadStrides q_strides, k_strides, v_strides, out_strides;
  Mask mask;
};
/// dq, dk, dv (written, not added to) of attention, from its inputs, out and norms. No gradient for the mask.
struct AttentionBackward {
  Attention forward;
  Operand dout, dq, dk, dv;
  HeadStrides dout_strides, dq_strides, dk_strides, dv_strides;
};

}  // namespace tenure::kernels
