#include "cpu/loops.h"

#include <algorithm>
#include <cstring>

#include "core/half.h"
#include "core/parallel.h"
#include "cpu/vec.h"
#if defined(__SSE2__)
#include <immintrin.h>
#endif

#define TENURE_ISA_FILE "cpu/loops_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

constexpr int64_t kChunk = 512;    // elements in a buffer
constexpr int64_t kLongRun = 128;  // from this inner size on, runs are worked on where they are

template <int N>
struct __attribute__((packed, may_alias)) Bytes {
  char b[N];
};

template <int N>
void gather_bytes(char* to, const char* from, int64_t stride, int64_t n) {
  auto* out = reinterpret_cast<Bytes<N>*>(to);
  if (stride == -N && N == 4) return TENURE_PICK(backwards_4)(to, from, n);
  if (stride == -N && N == 8) return TENURE_PICK(backwards_8)(to, from, n);
  if (stride == 0 && n * N >= 64) {
    char value[64];  // again and again, whole vectors at a time
    for (int i = 0; i < 64; i += N) std::memcpy(value + i, from, N);
    return TENURE_PICK(repeat)(to, value, n * N);
  }
  for (int64_t i = 0; i < n; ++i) out[i] = *reinterpret_cast<const Bytes<N>*>(from + i * stride);
}
template <int N>
void scatter_bytes(char* to, int64_t stride, const char* from, int64_t n) {
  const auto* in = reinterpret_cast<const Bytes<N>*>(from);
  for (int64_t i = 0; i < n; ++i) *reinterpret_cast<Bytes<N>*>(to + i * stride) = in[i];
}

bool is_dense(const Shape& shape, int operand, int64_t bytes) noexcept {
  int64_t expected = bytes;
  for (int d = shape.ndim - 1; d >= 0; --d) {
    if (shape.strides[operand][d] != expected) return false;
    expected *= shape.sizes[d];
  }
  return true;
}
bool is_scalar(const Shape& shape, int operand) noexcept {
  return std::all_of(shape.strides[operand], shape.strides[operand] + shape.ndim, [](int64_t s) { return s == 0; });
}

struct Buffers {
  alignas(64) char of[kMaxOperands][kChunk * 16];
  alignas(64) char raw[kChunk * 2];
};

/// One piece of a loop that is not simply dense.
class Piece {
 public:
  Piece(const Shape& shape, const Loop& loop, const Body& body) noexcept : shape_(shape), loop_(loop), body_(body) {
    for (int k = 0; k < body.noperands; ++k) {
      const bool dense = is_dense(shape, k, body.operand[k].bytes);
      access_[k] = dense ? Access::dense : k > 0 && is_scalar(shape, k) ? Access::scalar : Access::strided;
    }
    stream_ = access_[0] == Access::dense && body.operand[0].form == Form::plain && streams(loop, body);
    runs_ = shape.sizes[shape.ndim - 1] >= kLongRun;
    dense_ = body.dense;
    unsigned single = 0;
    for (int k = 1; k < body.noperands; ++k)
      if (access_[k] == Access::scalar || (runs_ && inner(k) == 0)) single |= 1u << k;
    for (const auto& [operands, dense] : body.one) {
      if (dense == nullptr || (operands & ~single) != 0) continue;
      one_ = operands;
      dense_ = dense;
    }
    // Twice as many of what is small, unless a buffer is filled for each run anew; all there are where no buffer is
    // used.
    chunk_ = 2 * kChunk;
    bool buffers = stream_;
    for (int k = 0; k < body.noperands; ++k) {
      const bool plain = body.operand[k].form == Form::plain;
      const bool refilled = k > 0 && !is_one(k) && access_[k] == Access::strided && inner(k) == 0;
      if (refilled || body.operand[k].bytes > 4 || !plain) chunk_ = kChunk;
      const bool direct = access_[k] == Access::dense || (runs_ && inner(k) == body.operand[k].bytes);
      buffers = buffers || !((plain && direct) || is_one(k));
    }
    if (!buffers) chunk_ = kPiece;
  }

  void operator()(int64_t begin, int64_t end) const {
    Buffers buffers;
    for (int k = 1; k < body_.noperands; ++k) {
      if (!is_one(k) && access_[k] == Access::scalar) load(buffers, k, loop_.data[k], 0, std::min(chunk_, end - begin));
    }
    Cursor in(shape_, body_.noperands, loop_.data, begin), out(shape_, 1, loop_.data, begin);
    Filled filled[kMaxOperands] = {};
    for (int64_t i = begin; i < end;) {
      int64_t n = std::min(chunk_, end - i);
      if (runs_) n = std::min(n, in.left_in_run());
      char* data[kMaxOperands];
      for (int k = 0; k < body_.noperands; ++k) data[k] = direct(k, i, runs_ ? in.at(k) : nullptr);
      if (runs_) {
        for (int k = 1; k < body_.noperands; ++k) {
          if (!data[k])
            data[k] = access_[k] == Access::scalar ? buffers.of[k] : load_run(buffers, k, in.at(k), n, filled[k]);
        }
        in.advance(n);
      } else {
        load_runs(buffers, data, in, i, n);
      }
      if (data[0] && !stream_) {
        dense_(data, n);
      } else if (char* to = data[0]) {
        data[0] = buffers.of[0];
        dense_(data, n);
        stream_copy(to, data[0], n * body_.operand[0].bytes);
      } else {
        data[0] = buffers.of[0];
        dense_(data, n);
        store(buffers, out, i, n);
      }
      i += n;
    }
    if (stream_) stream_end();
  }

 private:
  enum class Access : uint8_t { dense, scalar, strided };
  bool is_one(int k) const noexcept { return (one_ >> k & 1) != 0; }
  int64_t inner(int k) const noexcept { return shape_.strides[k][shape_.ndim - 1]; }

  /// Where operand k's elements from i on can be used in place, else null. `run`: where the present run stands, or
  /// null.
  char* direct(int k, int64_t i, char* run) const noexcept {
    if (is_one(k)) return run ? run : loop_.data[k];
    if (body_.operand[k].form != Form::plain) return nullptr;
    if (access_[k] == Access::dense) return loop_.data[k] + i * body_.operand[k].bytes;
    return run && inner(k) == body_.operand[k].bytes ? run : nullptr;
  }

  char* load(Buffers& buffers, int k, const char* from, int64_t stride, int64_t n) const {
    const Operand operand = body_.operand[k];
    if (operand.form == Form::plain) {
      gather_run(operand.bytes, buffers.of[k], from, stride, n);
    } else {
      if (stride != operand.bytes) {
        gather_run(operand.bytes, buffers.raw, from, stride, n);
        from = buffers.raw;
      }
      load_form(operand.form, from, reinterpret_cast<float*>(buffers.of[k]), n);
    }
    return buffers.of[k];
  }

  /// What a buffer holds already: n times the element that lies at `from`.
  struct Filled {
    const char* from;
    int64_t n;
  };
  /// n elements of the present run, which may be one and the same.
  char* load_run(Buffers& buffers, int k, const char* from, int64_t n, Filled& filled) const {
    if (inner(k) == 0) {
      if (filled.from == from && filled.n >= n) return buffers.of[k];
      filled = {from, n};
    }
    return load(buffers, k, from, inner(k), n);
  }

  /// Gathers n elements over several short runs.
  void load_runs(Buffers& buffers, char** data, Cursor& in, int64_t i, int64_t n) const {
    bool gather[kMaxOperands] = {};
    bool any = false;
    for (int k = 1; k < body_.noperands; ++k) {
      if (data[k]) continue;
      data[k] = buffers.of[k];
      if (access_[k] == Access::scalar) continue;
      if (access_[k] == Access::dense) {
        load(buffers, k, loop_.data[k] + i * body_.operand[k].bytes, body_.operand[k].bytes, n);
      } else {
        gather[k] = any = true;
      }
    }
    if (!any) return;  // nobody asks the cursor
    for (int64_t done = 0; done < n;) {
      const int64_t run = std::min(n - done, in.left_in_run());
      for (int k = 1; k < body_.noperands; ++k) {
        if (!gather[k]) continue;
        const int bytes = body_.operand[k].bytes;
        gather_run(bytes, buffers.of[k] + done * bytes, in.at(k), inner(k), run);
      }
      in.advance(run);
      done += run;
    }
    for (int k = 1; k < body_.noperands; ++k) {
      if (!gather[k] || body_.operand[k].form == Form::plain) continue;
      std::memcpy(buffers.raw, buffers.of[k], static_cast<size_t>(2 * n));
      load_form(body_.operand[k].form, buffers.raw, reinterpret_cast<float*>(buffers.of[k]), n);
    }
  }

  /// Brings n results from the buffer to the output, whose cursor stands at element i.
  void store(Buffers& buffers, Cursor& out, int64_t i, int64_t n) const {
    const Operand operand = body_.operand[0];
    const char* from = buffers.of[0];
    if (operand.form != Form::plain) {
      const bool dense = access_[0] == Access::dense;
      char* to = dense ? loop_.data[0] + i * operand.bytes : buffers.raw;
      store_form(operand.form, reinterpret_cast<const float*>(from), to, n);
      if (dense) return;
      from = buffers.raw;
    }
    for (int64_t done = 0; done < n;) {
      const int64_t run = std::min(n - done, out.left_in_run());
      scatter_run(operand.bytes, out.at(0), inner(0), from + done * operand.bytes, run);
      out.advance(run);
      done += run;
    }
  }

  const Shape& shape_;
  const Loop& loop_;
  const Body& body_;
  Access access_[kMaxOperands] = {};
  bool stream_, runs_;
  unsigned one_ = 0;  // the operands of which dense_ takes one element
  Dense dense_;
  int64_t chunk_ = kChunk;
};

constexpr int64_t kFormChunk = 1024;

/// All operands dense, and some stored as f16 or bf16.
void run_forms(const Loop& loop, const Body& body) {
  const auto load_half = TENURE_PICK(load_half), load_bfloat16 = TENURE_PICK(load_bfloat16);
  core::parallel_for(loop.numel, kPiece, [&](int64_t begin, int64_t end) {
    alignas(64) char buffer[kMaxOperands][kFormChunk * 4];
    for (int64_t i = begin; i < end; i += kFormChunk) {
      const int64_t n = std::min(kFormChunk, end - i);
      char* data[kMaxOperands];
      for (int k = 0; k < body.noperands; ++k) {
        const Operand operand = body.operand[k];
        data[k] = loop.data[k] + i * operand.bytes;
        if (operand.form == Form::plain) continue;
        if (k > 0) {
          const auto* bits = reinterpret_cast<const uint16_t*>(data[k]);
          (operand.form == Form::half ? load_half : load_bfloat16)(bits, reinterpret_cast<float*>(buffer[k]), n);
        }
        data[k] = buffer[k];
      }
      body.dense(data, n);
      if (data[0] != buffer[0]) continue;
      store_form(body.operand[0].form, reinterpret_cast<const float*>(buffer[0]), loop.data[0] + i * 2, n);
    }
  });
}

void run_dense(const Loop& loop, const Body& body) {
  const int64_t bytes = body.operand[0].bytes;
  const bool stream = streams(loop, body);
  core::parallel_for(loop.numel, kPiece, [&](int64_t begin, int64_t end) {
    char* data[kMaxOperands];
    for (int k = 0; k < body.noperands; ++k) data[k] = loop.data[k] + begin * body.operand[k].bytes;
    if (!stream) return body.dense(data, end - begin);
    alignas(64) char buffer[kStreamChunk];
    char* to = data[0];
    data[0] = buffer;
    for (int64_t i = begin; i < end; i += kStreamChunk / bytes) {
      const int64_t n = std::min(kStreamChunk / bytes, end - i);
      for (int k = 1; k < body.noperands; ++k) ask_for(data[k] + kAhead, n * body.operand[k].bytes);
      body.dense(data, n);
      stream_copy(to, buffer, n * bytes);
      to += n * bytes;
      for (int k = 1; k < body.noperands; ++k) data[k] += n * body.operand[k].bytes;
    }
    stream_end();
  });
}

}  // namespace

bool streams(const Loop& loop, const Body& body) noexcept {
  bool stream = loop.numel >= kStreamBytes / body.operand[0].bytes;
  for (int k = 1; k < body.noperands; ++k) stream = stream && loop.data[k] != loop.data[0];
  return stream;
}

void gather_run(int bytes, char* to, const char* from, int64_t stride, int64_t n) {
  if (stride == bytes) {
    std::memcpy(to, from, static_cast<size_t>(n * bytes));
    return;
  }
  switch (bytes) {
    case 1:
      return gather_bytes<1>(to, from, stride, n);
    case 2:
      return gather_bytes<2>(to, from, stride, n);
    case 4:
      return gather_bytes<4>(to, from, stride, n);
    case 8:
      return gather_bytes<8>(to, from, stride, n);
    default:
      return gather_bytes<16>(to, from, stride, n);
  }
}

void scatter_run(int bytes, char* to, int64_t stride, const char* from, int64_t n) {
  if (stride == bytes) {
    std::memcpy(to, from, static_cast<size_t>(n * bytes));
    return;
  }
  switch (bytes) {
    case 1:
      return scatter_bytes<1>(to, stride, from, n);
    case 2:
      return scatter_bytes<2>(to, stride, from, n);
    case 4:
      return scatter_bytes<4>(to, stride, from, n);
    case 8:
      return scatter_bytes<8>(to, stride, from, n);
    default:
      return scatter_bytes<16>(to, stride, from, n);
  }
}

void load_form(Form form, const char* from, float* to, int64_t n) {
  const auto* bits = reinterpret_cast<const uint16_t*>(from);
  form == Form::half ? TENURE_PICK(load_half)(bits, to, n) : TENURE_PICK(load_bfloat16)(bits, to, n);
}

void store_form(Form form, const float* from, char* to, int64_t n) {
  auto* bits = reinterpret_cast<uint16_t*>(to);
  form == Form::half ? TENURE_PICK(store_half)(from, bits, n) : TENURE_PICK(store_bfloat16)(from, bits, n);
}

void stream_copy(char* to, const char* from, int64_t bytes) {
  const int64_t head = std::min<int64_t>(bytes, static_cast<int64_t>(-reinterpret_cast<uintptr_t>(to) & 63));
  std::memcpy(to, from, static_cast<size_t>(head));
  const int64_t lines = (bytes - head) & ~int64_t{63};
  TENURE_PICK(stream_lines)(to + head, from + head, lines);
  std::memcpy(to + head + lines, from + head + lines, static_cast<size_t>(bytes - head - lines));
}

void ask_for(const char* from, int64_t bytes) {
  for (int64_t i = 0; i < bytes; i += 64) __builtin_prefetch(from + i);
}

void stream_end() {
#if defined(__SSE2__)
  _mm_sfence();
#endif
}

Shape::Shape(const Loop& loop, const Operand* operands) noexcept {
  ndim = 0;
  if (loop.contiguous) {
    ndim = 1;
    sizes[0] = loop.numel;
    for (int k = 0; k < loop.noperands; ++k) strides[k][0] = operands[k].bytes;
    return;
  }
  for (int d = 0; d < loop.ndim; ++d) {
    if (loop.sizes[d] == 1) continue;
    bool joins = ndim > 0;
    for (int k = 0; joins && k < loop.noperands; ++k) {
      joins = strides[k][ndim - 1] == loop.strides[k][d] * loop.sizes[d];
    }
    const int to = joins ? ndim - 1 : ndim++;
    sizes[to] = joins ? sizes[to] * loop.sizes[d] : loop.sizes[d];
    for (int k = 0; k < loop.noperands; ++k) strides[k][to] = loop.strides[k][d];
  }
  if (ndim == 0) {
    ndim = 1;
    sizes[0] = 1;
    for (int k = 0; k < loop.noperands; ++k) strides[k][0] = operands[k].bytes;
  }
}

Cursor::Cursor(const Shape& shape, int noperands, char* const* data, int64_t start) noexcept
    : shape_(shape), noperands_(noperands) {
  std::copy(data, data + noperands, at_);
  for (int d = shape.ndim - 1; d >= 0; --d) {
    index_[d] = start % shape.sizes[d];
    start /= shape.sizes[d];
    for (int k = 0; k < noperands; ++k) at_[k] += index_[d] * shape.strides[k][d];
  }
}

void Cursor::advance(int64_t n) noexcept {
  int d = shape_.ndim - 1;
  index_[d] += n;
  for (int k = 0; k < noperands_; ++k) at_[k] += n * shape_.strides[k][d];
  while (d > 0 && index_[d] == shape_.sizes[d]) {
    index_[d] = 0;
    for (int k = 0; k < noperands_; ++k) at_[k] -= shape_.sizes[d] * shape_.strides[k][d];
    --d;
    ++index_[d];
    for (int k = 0; k < noperands_; ++k) at_[k] += shape_.strides[k][d];
  }
}

namespace {

constexpr int64_t kFew = 128;

bool is_dense(const Loop& loop, int operand, int64_t bytes) noexcept {
  if (loop.contiguous) return true;
  for (int d = loop.ndim - 1; d >= 0; --d) {
    if (loop.sizes[d] != 1 && loop.strides[operand][d] != bytes) return false;
    bytes *= loop.sizes[d];
  }
  return true;
}

/// Calls f(where the row begins, its elements' stride, its length, how many elements came before) for each innermost
/// row.
template <class F>
void each_row(const Loop& loop, int operand, F f) {
  const int last = loop.ndim - 1;
  if (last < 0) return f(loop.data[operand], 0, 1, 0);
  const int64_t n = loop.sizes[last], *strides = loop.strides[operand];
  if (last == 0) return f(loop.data[operand], strides[0], n, 0);
  for (int64_t i = 0; i < loop.numel; i += n) {
    char* at = loop.data[operand];
    for (int64_t d = last - 1, left = i / n; left != 0; left /= loop.sizes[d--])
      at += left % loop.sizes[d] * strides[d];
    f(at, strides[last], n, i);
  }
}

/// Few elements, not simply dense: every operand goes through a dense buffer, without a plan.
void run_few(const Loop& loop, const Body& body) {
  alignas(64) char buffer[kMaxOperands][kFew * 16];
  alignas(64) char raw[kFew * 2];
  char* data[kMaxOperands];
  for (int k = 1; k < body.noperands; ++k) {
    const Operand operand = body.operand[k];
    const bool dense = is_dense(loop, k, operand.bytes), plain = operand.form == Form::plain;
    data[k] = dense && plain ? loop.data[k] : buffer[k];
    if (!dense) {
      char* to = plain ? buffer[k] : raw;
      each_row(loop, k, [&](const char* from, int64_t stride, int64_t n, int64_t before) {
        gather_run(operand.bytes, to + before * operand.bytes, from, stride, n);
      });
    }
    if (!plain) load_form(operand.form, dense ? loop.data[k] : raw, reinterpret_cast<float*>(buffer[k]), loop.numel);
  }
  const Operand operand = body.operand[0];
  const bool dense = is_dense(loop, 0, operand.bytes), plain = operand.form == Form::plain;
  data[0] = dense && plain ? loop.data[0] : buffer[0];
  body.dense(data, loop.numel);
  const char* from = buffer[0];
  if (!plain) {
    store_form(operand.form, reinterpret_cast<const float*>(buffer[0]), dense ? loop.data[0] : raw, loop.numel);
    from = raw;
  }
  if (dense) return;
  each_row(loop, 0, [&](char* to, int64_t stride, int64_t n, int64_t before) {
    scatter_run(operand.bytes, to, stride, from + before * operand.bytes, n);
  });
}

}  // namespace

void run(const Loop& loop, const Body& body) {
  if (loop.numel <= 0) return;
  bool plain = loop.contiguous;
  for (int k = 0; k < body.noperands; ++k) plain = plain && body.operand[k].form == Form::plain;
  if (plain) {
    if (loop.numel <= kPiece) return body.dense(loop.data, loop.numel);
    return run_dense(loop, body);
  }
  if (loop.numel <= kFew) return run_few(loop, body);
  const Shape shape(loop, body.operand);
  bool one_run = shape.ndim == 1;  // dims that lie densely one in the other, as those of a part of a result
  plain = true;
  for (int k = 0; k < body.noperands; ++k) {
    one_run = one_run && shape.strides[k][0] == body.operand[k].bytes;
    plain = plain && body.operand[k].form == Form::plain;
  }
  if (one_run && plain) return loop.numel <= kPiece ? body.dense(loop.data, loop.numel) : run_dense(loop, body);
  if (one_run && (body.operand[0].form != Form::plain || !streams(loop, body))) return run_forms(loop, body);
  if (run_tiled(loop, shape, body)) return;
  const Piece piece(shape, loop, body);
  core::parallel_for(loop.numel, kPiece, piece);
}

}  // namespace tenure::cpu
