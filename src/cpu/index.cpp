// Moving elements by index: gather, scatter, whole slices, triangles.
#include <algorithm>
#include <complex>
#include <cstring>
#include <limits>
#include <type_traits>

#include "core/half.h"
#include "core/parallel.h"
#include "cpu/elementwise.h"
#include "cpu/isa.h"

#define TENURE_ISA_FILE "cpu/index_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

template <int N>
void move_element(char* to, const char* from) {
  std::memcpy(to, from, N);
}
/// f(N) for an element of N bytes, where N is a constant: an element is a move, and no call.
template <class F>
void with_bytes(int64_t bytes, const F& f) {
  switch (bytes) {
    case 1:
      return f(std::integral_constant<int, 1>{});
    case 2:
      return f(std::integral_constant<int, 2>{});
    case 4:
      return f(std::integral_constant<int, 4>{});
    case 8:
      return f(std::integral_constant<int, 8>{});
    default:
      return f(std::integral_constant<int, 16>{});
  }
}

template <class T>
void add_element(char* to, const char* from) {
  T a, b;
  std::memcpy(&a, to, sizeof a);
  std::memcpy(&b, from, sizeof b);
  if constexpr (std::is_same_v<T, Half>) {
    a.bits = core::float_to_half(core::half_to_float(a.bits) + core::half_to_float(b.bits));
  } else if constexpr (std::is_same_v<T, BFloat16>) {
    a.bits = core::float_to_bfloat16(core::bfloat16_to_float(a.bits) + core::bfloat16_to_float(b.bits));
  } else {
    a = fn::add(a, b);
  }
  std::memcpy(to, &a, sizeof a);
}
/// f(put) for the type's addition, of which each is a constant.
template <class F>
void with_adder(ScalarType type, const F& f) {
  const auto of = [&](auto zero) { f([](char* to, const char* from) { add_element<decltype(zero)>(to, from); }); };
  switch (type) {
    case kByte:
      return of(uint8_t{});
    case kChar:
      return of(int8_t{});
    case kShort:
      return of(int16_t{});
    case kInt:
      return of(int32_t{});
    case kLong:
      return of(int64_t{});
    case kHalf:
      return of(Half{});
    case kFloat:
      return of(float{});
    case kDouble:
      return of(double{});
    case kComplexFloat:
      return of(std::complex<float>{});
    case kComplexDouble:
      return of(std::complex<double>{});
    case kBool:
      return of(bool{});
    default:
      return of(BFloat16{});
  }
}

/// The loop's two operands and, as operand 2, the other tensor's walk over the same dims; it stands still along `dim`,
/// where the index says where to go.
Loop with_target(const Loop& two, const char* target, const int64_t* strides, int dim) {
  Loop loop;
  loop.ndim = two.ndim;
  loop.noperands = 3;
  loop.numel = two.numel;
  loop.contiguous = false;
  loop.data[0] = two.data[0];
  loop.data[1] = two.data[1];
  loop.data[2] = const_cast<char*>(target);
  for (int d = 0; d < two.ndim; ++d) {
    loop.sizes[d] = two.sizes[d];
    loop.strides[0][d] = two.strides[0][d];
    loop.strides[1][d] = two.strides[1][d];
    loop.strides[2][d] = d == dim ? 0 : strides[d];
  }
  return loop;
}

/// Calls visit(operand 0, place in the target) for the elements [begin, end).
template <class Visit>
void walk(const Loop& loop, const Shape& shape, int64_t stride, int64_t begin, int64_t end, const Visit& visit) {
  Cursor cursor(shape, 3, loop.data, begin);
  const int last = shape.ndim - 1;
  // Copies of their own: the elements are bytes, which might be these numbers.
  const int64_t step = shape.strides[0][last], index_step = shape.strides[1][last],
                target_step = shape.strides[2][last];
  for (int64_t i = begin; i < end;) {
    const int64_t n = std::min(end - i, cursor.left_in_run());
    char *a = cursor.at(0), *b = cursor.at(1), *c = cursor.at(2);
    if (target_step == 0 && index_step == 8) {
      for (int64_t j = 0; j < n; ++j) {
        int64_t index;
        std::memcpy(&index, b + 8 * j, sizeof index);
        visit(a + j * step, c + index * stride);
      }
    } else {
      for (int64_t j = 0; j < n; ++j) {
        int64_t index;
        std::memcpy(&index, b + j * index_step, sizeof index);
        visit(a + j * step, c + j * target_step + index * stride);
      }
    }
    cursor.advance(n);
    i += n;
  }
}

/// The elements of N bytes that n indices name: four loads at a time, of which none waits for a store.
template <int N>
void take(char* to, const char* from, const int64_t* index, int64_t n) {
  struct Element {
    char bytes[N];
  };
  const auto at = [&](int64_t j) {
    Element e;
    std::memcpy(&e, from + index[j] * N, N);
    return e;
  };
  int64_t j = 0;
  for (; j + 4 <= n; j += 4) {
    const Element a = at(j), b = at(j + 1), c = at(j + 2), d = at(j + 3);
    std::memcpy(to + j * N, &a, N);
    std::memcpy(to + j * N + N, &b, N);
    std::memcpy(to + j * N + 2 * N, &c, N);
    std::memcpy(to + j * N + 3 * N, &d, N);
  }
  for (; j < n; ++j) move_element<N>(to + j * N, from + index[j] * N);
}

template <class Put>
void scatter_by(const Put& put, int bytes, const Loop& src_index, char* out, const int64_t* out_strides, int dim) {
  if (src_index.numel <= 0) return;
  const Loop loop = with_target(src_index, out, out_strides, dim);
  const Operand operands[] = {
      {static_cast<int8_t>(bytes), Form::plain}, {8, Form::plain}, {static_cast<int8_t>(bytes), Form::plain}};
  const Shape shape(loop, operands);
  walk(loop, shape, out_strides[dim], 0, loop.numel, [&](char* from, char* to) { put(to, from); });
}

template <bool Lower>
void triangle(int bytes, int64_t batch, int64_t rows, int64_t cols, int64_t diagonal, const char* in, char* out) {
  const int64_t row_bytes = cols * bytes;
  core::parallel_for(
      batch * rows, std::max<int64_t>(1, kPiece / std::max<int64_t>(cols, 1)), [&](int64_t begin, int64_t end) {
        for (int64_t r = begin; r < end; ++r) {
          // The row's split is at column i + diagonal, one further for the lower triangle; computed without overflow.
          const int64_t i = r % rows, far = std::clamp<int64_t>(diagonal, -rows - 1, cols + 1) + i + (Lower ? 1 : 0);
          const int64_t split = std::clamp<int64_t>(far, 0, cols) * bytes;
          const char* from = in + r * row_bytes;
          char* to = out + r * row_bytes;
          const int64_t keep = Lower ? 0 : split, kept = Lower ? split : row_bytes - split;
          if (from != to) std::memmove(to + keep, from + keep, static_cast<size_t>(kept));
          std::memset(to + (Lower ? split : 0), 0, static_cast<size_t>(row_bytes - kept));
        }
      });
}

template <class T>
void range_of(const char* at, int64_t stride, int64_t n, int64_t* smallest, int64_t* largest) {
  if constexpr (sizeof(T) >= 4) {
    if (stride == sizeof(T)) {
      T least = std::numeric_limits<T>::max(), most = std::numeric_limits<T>::min();
      const T* values = reinterpret_cast<const T*>(at);
      sizeof(T) == 4 ? TENURE_PICK(range_i32)(values, n, &least, &most)
                     : TENURE_PICK(range_i64)(values, n, &least, &most);
      *smallest = std::min(*smallest, int64_t{least});
      *largest = std::max(*largest, int64_t{most});
      return;
    }
  }
  for (int64_t i = 0; i < n; ++i, at += stride) {
    T value;
    std::memcpy(&value, at, sizeof value);
    *smallest = std::min(*smallest, int64_t{value});
    *largest = std::max(*largest, int64_t{value});
  }
}

}  // namespace
}  // namespace tenure::cpu

namespace tenure::kernels {

void gather(int bytes, const Loop& out_index, const char* in, const int64_t* in_strides, int dim) {
  if (dry()) return;
  if (out_index.numel <= 0) return;
  const Loop loop = cpu::with_target(out_index, in, in_strides, dim);
  const cpu::Operand element{static_cast<int8_t>(bytes), cpu::Form::plain};
  const cpu::Operand operands[] = {element, {8, cpu::Form::plain}, element};
  const cpu::Shape shape(loop, operands);
  cpu::with_bytes(bytes, [&](auto n) {
    core::parallel_for(loop.numel, cpu::kPiece, [&](int64_t begin, int64_t end) {
      cpu::walk(loop, shape, in_strides[dim], begin, end,
                [](char* to, char* from) { cpu::move_element<decltype(n)::value>(to, from); });
    });
  });
}

void scatter_add(ScalarType type, const Loop& src_index, char* out, const int64_t* out_strides, int dim) {
  if (dry()) return;
  cpu::with_adder(type, [&](auto add) {
    cpu::scatter_by(add, static_cast<int>(elementSize(type)), src_index, out, out_strides, dim);
  });
}
void scatter(int bytes, const Loop& src_index, char* out, const int64_t* out_strides, int dim) {
  if (dry()) return;
  cpu::with_bytes(bytes, [&](auto n) {
    cpu::scatter_by(cpu::move_element<decltype(n)::value>, bytes, src_index, out, out_strides, dim);
  });
}

void index_select(const Select& s) {
  if (dry()) return;
  const int64_t row = s.inner_bytes, rows = s.outer * s.count;
  const int64_t grain = std::max<int64_t>(1, 4 * cpu::kPiece / std::max<int64_t>(row, 1));
  const auto source = [&](int64_t i) { return s.in + (i / s.count * s.source + s.index[i % s.count]) * row; };
  if (row < cpu::kStreamChunk || rows < cpu::kStreamBytes / row) {
    // The same index for each of the outer ones; a division an element would cost more than the element.
    const auto copy = [&](auto copy_rows) {
      core::parallel_for(rows, grain, [&](int64_t begin, int64_t end) {
        for (int64_t i = begin; i < end;) {
          const int64_t outer = i / s.count, first = i % s.count, n = std::min(end - i, s.count - first);
          copy_rows(s.out + i * row, s.in + outer * s.source * row, s.index + first, n);
          i += n;
        }
      });
    };
    if (row == 1 || row == 2 || row == 4 || row == 8 || row == 16) {
      return cpu::with_bytes(row, [&](auto bytes) {
        copy([](char* to, const char* from, const int64_t* index, int64_t n) {
          cpu::take<decltype(bytes)::value>(to, from, index, n);
        });
      });
    }
    return copy([row](char* to, const char* from, const int64_t* index, int64_t n) {
      for (int64_t j = 0; j < n; ++j) std::memcpy(to + j * row, from + index[j] * row, static_cast<size_t>(row));
    });
  }
  core::parallel_for(rows, grain, [&](int64_t begin, int64_t end) {
    const int64_t ahead = std::min(cpu::kAhead, row);
    for (int64_t i = begin; i < end; ++i) {
      const char *from = source(i), *next = source(std::min(i + 1, end - 1));
      for (int64_t at = 0; at < row; at += cpu::kStreamChunk) {
        const int64_t n = std::min(cpu::kStreamChunk, row - at), then = at + ahead;
        cpu::ask_for(then < row ? from + then : next + (then - row), n);
        cpu::stream_copy(s.out + i * row + at, from + at, n);
      }
    }
    cpu::stream_end();
  });
}

void index_add(ScalarType type, int64_t outer, int64_t count, int64_t source, int64_t inner, const char* in,
               const int64_t* index, char* out) {
  if (dry()) return;
  const auto bytes = static_cast<int64_t>(elementSize(type));
  const auto add = add_kernel[type];
  Loop row;
  row.ndim = 1;
  row.noperands = 3;
  row.contiguous = true;
  row.numel = row.sizes[0] = inner;
  for (int64_t i = 0; i < outer * count; ++i) {
    const int64_t to = i / count * source + index[i % count];
    row.data[0] = row.data[1] = out + to * inner * bytes;
    row.data[2] = const_cast<char*>(in) + i * inner * bytes;
    add(row);
  }
}

void index_range(ScalarType type, const Loop& loop, int64_t* smallest, int64_t* largest) {
  *smallest = *largest = 0;
  if (dry()) return;
  *smallest = std::numeric_limits<int64_t>::max();
  *largest = std::numeric_limits<int64_t>::min();
  const cpu::Operand operand{static_cast<int8_t>(elementSize(type)), cpu::Form::plain};
  const cpu::Shape shape(loop, &operand);
  const auto scan = type == kLong    ? cpu::range_of<int64_t>
                    : type == kInt   ? cpu::range_of<int32_t>
                    : type == kShort ? cpu::range_of<int16_t>
                    : type == kChar  ? cpu::range_of<int8_t>
                                     : cpu::range_of<uint8_t>;
  cpu::Cursor cursor(shape, 1, loop.data, 0);
  for (int64_t i = 0; i < loop.numel;) {
    const int64_t n = std::min(loop.numel - i, cursor.left_in_run());
    scan(cursor.at(0), shape.strides[0][shape.ndim - 1], n, smallest, largest);
    cursor.advance(n);
    i += n;
  }
}

void tril(int bytes, int64_t batch, int64_t rows, int64_t cols, int64_t diagonal, const char* in, char* out) {
  if (dry()) return;
  cpu::triangle<true>(bytes, batch, rows, cols, diagonal, in, out);
}
void triu(int bytes, int64_t batch, int64_t rows, int64_t cols, int64_t diagonal, const char* in, char* out) {
  if (dry()) return;
  cpu::triangle<false>(bytes, batch, rows, cols, diagonal, in, out);
}

}  // namespace tenure::kernels
