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
template <class T, class F>
void combine_element(char* to, const char* from, const F& f) {
  T a, b;
  std::memcpy(&a, to, sizeof a);
  std::memcpy(&b, from, sizeof b);
  if constexpr (std::is_same_v<T, Half>) {
    a.bits = core::float_to_half(f(core::half_to_float(a.bits), core::half_to_float(b.bits)));
  } else if constexpr (std::is_same_v<T, BFloat16>) {
    a.bits = core::float_to_bfloat16(f(core::bfloat16_to_float(a.bits), core::bfloat16_to_float(b.bits)));
  } else {
    a = f(a, b);
  }
  std::memcpy(to, &a, sizeof a);
}
/// The loop's two operands and, as operand 2, the other tensor's walk over the same dims; it stands still along `dim`,
/// where the index says where to go.
void with_target(const kernels::Index& index, Loop& loop) {
  const Loop& two = index.loop;
  loop.ndim = two.ndim;
  loop.noperands = 3;
  loop.numel = two.numel;
  loop.contiguous = false;
  loop.data[0] = two.data[0];
  loop.data[1] = two.data[1];
  loop.data[2] = index.table.data;
  for (int d = 0; d < two.ndim; ++d) {
    loop.sizes[d] = two.sizes[d];
    loop.strides[0][d] = two.strides[0][d];
    loop.strides[1][d] = two.strides[1][d];
    loop.strides[2][d] = d == index.dim ? 0 : index.table_strides[d];
  }
}

/// Calls visit(operand 0, place in the target) for the elements [begin, end), of N bytes; Apart: no place matters to
/// another element.
template <int N, bool Apart, class Visit>
void walk(const Loop& loop, const Shape& shape, int64_t stride, int64_t begin, int64_t end, const Visit& visit) {
  Cursor cursor(shape, 3, loop.data, begin);
  const int last = shape.ndim - 1;
  // Copies of their own: the elements are bytes, which might be these numbers.
  const int64_t step = shape.strides[0][last], index_step = shape.strides[1][last],
                target_step = shape.strides[2][last];
  for (int64_t i = begin; i < end;) {
    const int64_t n = std::min(end - i, cursor.left_in_run());
    char *a = cursor.at(0), *b = cursor.at(1), *c = cursor.at(2);
    if (Apart && target_step == 0 && index_step == 8 && step == N && stride == N) {
      // Rows of both: what is known here needs no multiplication an element.
      int64_t j = 0;
      for (; j + 4 <= n; j += 4) {
        int64_t places[4];
        std::memcpy(places, b + 8 * j, sizeof places);
#pragma GCC unroll 4
        for (int64_t l = 0; l < 4; ++l) visit(a + (j + l) * N, c + places[l] * N);
      }
      for (; j < n; ++j) {
        int64_t index;
        std::memcpy(&index, b + 8 * j, sizeof index);
        visit(a + j * N, c + index * N);
      }
    } else if (target_step == 0 && index_step == 8) {
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

/// put(operand 0, place in the table) for each element, in order.
template <int N, class Put>
void scatter_by(const kernels::Index& index, const Put& put) {
  if (index.loop.numel <= 0) return;
  Loop loop;
  with_target(index, loop);
  constexpr Operand element{N, Form::plain}, place{8, Form::plain};
  const Operand operands[] = {element, place, element};
  const Shape shape(loop, operands);
  walk<N, false>(loop, shape, index.table_strides[index.dim], 0, loop.numel,
                 [&](char* from, char* to) { put(to, from); });
}

template <int N>
void gather(const kernels::Index& index) {
  if (index.loop.numel <= 0) return;
  Loop loop;
  with_target(index, loop);
  constexpr Operand element{N, Form::plain}, place{8, Form::plain};
  const Operand operands[] = {element, place, element};
  const Shape shape(loop, operands);
  core::parallel_for(loop.numel, kPiece, [&](int64_t begin, int64_t end) {
    walk<N, true>(loop, shape, index.table_strides[index.dim], begin, end,
                  [](char* to, char* from) { move_element<N>(to, from); });
  });
}
template <class T>
void scatter_add(const kernels::Index& index) {
  scatter_by<sizeof(T)>(index, [](char* to, const char* from) {
    combine_element<T>(to, from, [](auto a, auto b) { return fn::add(a, b); });
  });
}
template <int N>
void scatter(const kernels::Index& index) {
  scatter_by<N>(index, [](char* to, const char* from) { move_element<N>(to, from); });
}
template <class T>
void scatter_prod(const kernels::Index& index) {
  scatter_by<sizeof(T)>(index, [](char* to, const char* from) {
    combine_element<T>(to, from, [](auto a, auto b) { return fn::mul(a, b); });
  });
}
template <class T>
void scatter_max(const kernels::Index& index) {
  scatter_by<sizeof(T)>(index, [](char* to, const char* from) {
    combine_element<T>(to, from, [](auto a, auto b) { return fn::maximum(a, b); });
  });
}
template <class T>
void scatter_min(const kernels::Index& index) {
  scatter_by<sizeof(T)>(index, [](char* to, const char* from) {
    combine_element<T>(to, from, [](auto a, auto b) { return fn::minimum(a, b); });
  });
}

template <bool Lower, int Bytes>
void triangle(const kernels::Triangle& t) {
  constexpr int64_t bytes = Bytes;
  const int64_t batch = t.batch, rows = t.rows, cols = t.cols, diagonal = t.diagonal, row_bytes = cols * bytes;
  const char* in = t.in.data;
  char* out = t.out.data;
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

template <class T>
void index_range(const kernels::Scan& scan) {
  int64_t smallest = std::numeric_limits<int64_t>::max(), largest = std::numeric_limits<int64_t>::min();
  const Loop& loop = scan.loop;
  const Operand operand{sizeof(T), Form::plain};
  const Shape shape(loop, &operand);
  Cursor cursor(shape, 1, loop.data, 0);
  for (int64_t i = 0; i < loop.numel;) {
    const int64_t n = std::min(loop.numel - i, cursor.left_in_run());
    range_of<T>(cursor.at(0), shape.strides[0][shape.ndim - 1], n, &smallest, &largest);
    cursor.advance(n);
    i += n;
  }
  scan.found->smallest = smallest;
  scan.found->largest = largest;
}

template <int N>
void tril(const kernels::Triangle& t) {
  triangle<true, N>(t);
}
template <int N>
void triu(const kernels::Triangle& t) {
  triangle<false, N>(t);
}

}  // namespace

extern const Column<kernels::Index> gather_column, scatter_add_column;
constinit const Column<kernels::Index> gather_column = {{TENURE_BY_BYTES(gather)}};
constinit const Column<kernels::Index> scatter_add_column = {{TENURE_OF_ALL(scatter_add)}};
extern const Column<kernels::Index> scatter_column, scatter_prod_column, scatter_max_column, scatter_min_column;
constinit const Column<kernels::Index> scatter_column = {{TENURE_BY_BYTES(scatter)}};
constinit const Column<kernels::Index> scatter_prod_column = {{TENURE_OF_ALL(scatter_prod)}};
constinit const Column<kernels::Index> scatter_max_column = {{TENURE_OF_REAL(scatter_max)}};
constinit const Column<kernels::Index> scatter_min_column = {{TENURE_OF_REAL(scatter_min)}};
extern const Column<kernels::Scan> index_range_column;
constinit const Column<kernels::Scan> index_range_column = {
    {nullptr, index_range<int8_t>, index_range<int16_t>, index_range<int32_t>, index_range<int64_t>}};
extern const Column<kernels::Triangle> tril_column, triu_column;
constinit const Column<kernels::Triangle> tril_column = {{TENURE_BY_BYTES(tril)}};
constinit const Column<kernels::Triangle> triu_column = {{TENURE_BY_BYTES(triu)}};

}  // namespace tenure::cpu
