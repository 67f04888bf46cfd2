// Strides, broadcasting, half precision, chunks and threads, written once. A kernel only says how to compute n elements
// of dense operands; the loop brings every other layout into dense buffers of a few kilobytes that stay in the first
// cache.
#pragma once

#include "kernels/work.h"

namespace tenure::cpu {

using kernels::kMaxDims;
using kernels::kMaxOperands;
using kernels::Loop;

/// Elements of one piece of parallel work.
inline constexpr int64_t kPiece = 32768;
/// Outputs of at least this many bytes are written past the caches.
inline constexpr int64_t kStreamBytes = int64_t{16} << 20;
/// Bytes of such an output that are computed before they are written.
inline constexpr int64_t kStreamChunk = 512;
/// Bytes ahead that the inputs of a stream are asked for: the processor by itself waits at the end of each page.
inline constexpr int64_t kAhead = 4096;

/// Computes n elements; data[0] is the output. All operands are dense; the output may be exactly one of the inputs.
using Dense = void (*)(char* const* data, int64_t n);

/// How an operand is stored: as the kernel computes, or as f16 or bf16 for a kernel that computes in float.
enum class Form : uint8_t { plain, half, bfloat16 };

struct Operand {
  int8_t bytes;  // of a stored element
  Form form;
};
struct Body {
  Dense dense;
  int noperands;
  Operand operand[kMaxOperands];
  // The same where some operands (bit k: operand k) are one element at data[k] for all n; null: there is no such loop.
  struct {
    unsigned operands;
    Dense dense;
  } one[2] = {};
};

/// Runs the body over the whole loop.
void run(const Loop& loop, const Body& body);

// Building blocks, also for other kernels
// -------------------------------------------------------------------------------

/// n elements with a stride in bytes to dense ones, and back. Element sizes 1, 2, 4, 8, 16.
void gather_run(int bytes, char* to, const char* from, int64_t stride, int64_t n);
void scatter_run(int bytes, char* to, int64_t stride, const char* from, int64_t n);
/// n dense f16 or bf16 to float, and back.
void load_form(Form form, const char* from, float* to, int64_t n);
void store_form(Form form, const float* from, char* to, int64_t n);
/// memcpy past the caches. stream_end() after the last one of a piece: other threads see the bytes from then on.
void stream_copy(char* to, const char* from, int64_t bytes);
void stream_end();
/// These bytes begin their way to the caches. They need not be the program's.
void ask_for(const char* from, int64_t bytes);

/// A loop's shape without dims of size 1 and with neighbours joined where every operand walks them as one. At least one
/// dim.
struct Shape {
  int ndim;
  int64_t sizes[kMaxDims];
  int64_t strides[kMaxOperands][kMaxDims];
  explicit Shape(const Loop& loop, const Operand* operands) noexcept;
};

/// Whether to write past the caches, which pays for large outputs, unless an input's line has just been read.
bool streams(const Loop& loop, const Body& body) noexcept;
/// The whole loop in tiles, if an input is dense along another dim than the output. False, with nothing done, if not.
bool run_tiled(const Loop& loop, const Shape& shape, const Body& body);

/// Walks a shape in row-major order from any element on.
class Cursor {
 public:
  Cursor(const Shape& shape, int noperands, char* const* data, int64_t start) noexcept;
  char* at(int operand) const noexcept { return at_[operand]; }
  int64_t left_in_run() const noexcept { return shape_.sizes[shape_.ndim - 1] - index_[shape_.ndim - 1]; }
  /// n: at most left_in_run().
  void advance(int64_t n) noexcept;

 private:
  const Shape& shape_;
  int noperands_;
  char* at_[kMaxOperands];
  int64_t index_[kMaxDims];
};

}  // namespace tenure::cpu
