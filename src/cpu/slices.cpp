// Whole slices by index: taken, and added where they came from.
#include <algorithm>
#include <cstring>

#include "core/parallel.h"
#include "cpu/elementwise.h"

namespace tenure::cpu {

extern const Column<Loop> add_column;

namespace {

using kernels::Slices;

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
  for (; j < n; ++j) std::memcpy(to + j * N, from + index[j] * N, N);
}

/// copy(to, table, index, n) for runs of slices, in order.
template <class Copy>
void copy_slices(const Slices& s, int64_t row, int64_t grain, const Copy& copy) {
  const auto* index = s.index.at<const int64_t>();
  core::parallel_for(s.outer * s.count, grain, [&](int64_t begin, int64_t end) {
    // The same index for each of the outer ones; a division an element would cost more than the element.
    for (int64_t i = begin; i < end;) {
      const int64_t outer = i / s.count, first = i % s.count, n = std::min(end - i, s.count - first);
      copy(s.slices.data + i * row, s.table.data + outer * s.source * row, index + first, n);
      i += n;
    }
  });
}

template <int Bytes>
void index_select(const Slices& s) {
  const int64_t row = s.inner * Bytes, rows = s.outer * s.count;
  const int64_t grain = std::max<int64_t>(1, 4 * kPiece / std::max<int64_t>(row, 1));
  if (row < kStreamChunk || rows < kStreamBytes / row) {
    switch (row) {
      case 1:
        return copy_slices(s, row, grain, take<1>);
      case 2:
        return copy_slices(s, row, grain, take<2>);
      case 4:
        return copy_slices(s, row, grain, take<4>);
      case 8:
        return copy_slices(s, row, grain, take<8>);
      case 16:
        return copy_slices(s, row, grain, take<16>);
      default:
        return copy_slices(s, row, grain, [row](char* to, const char* from, const int64_t* rows_of, int64_t n) {
          for (int64_t j = 0; j < n; ++j) std::memcpy(to + j * row, from + rows_of[j] * row, static_cast<size_t>(row));
        });
    }
  }
  const auto* index = s.index.at<const int64_t>();
  const auto source = [&](int64_t i) { return s.table.data + (i / s.count * s.source + index[i % s.count]) * row; };
  core::parallel_for(rows, grain, [&](int64_t begin, int64_t end) {
    const int64_t ahead = std::min(kAhead, row);
    for (int64_t i = begin; i < end; ++i) {
      const char *from = source(i), *next = source(std::min(i + 1, end - 1));
      for (int64_t at = 0; at < row; at += kStreamChunk) {
        const int64_t n = std::min(kStreamChunk, row - at), then = at + ahead;
        ask_for(then < row ? from + then : next + (then - row), n);
        stream_copy(s.slices.data + i * row + at, from + at, n);
      }
    }
    stream_end();
  });
}

/// Whether the slices of one row of the table are brought together first, so that rows can be taken in parallel.
bool by_rows(const Slices& s) { return s.count > 1 && s.outer * s.count * s.inner > kPiece; }
int64_t order_bytes(const Slices& s, ScalarType) { return by_rows(s) ? (s.source + s.count) * 8 : 0; }

/// table[row] += slices[i], n elements each.
template <class T>
class Adder {
 public:
  explicit Adder(const Slices& s) : s_(s) {
    loop_.ndim = 0;
    loop_.noperands = 3;
    loop_.contiguous = true;
  }
  void operator()(int64_t row, int64_t i) {
    constexpr int64_t bytes = sizeof(T);
    for (int64_t at = 0; at < s_.inner; at += kPiece) {
      loop_.numel = std::min(kPiece, s_.inner - at);
      loop_.data[0] = loop_.data[1] = s_.table.data + (row * s_.inner + at) * bytes;
      loop_.data[2] = s_.slices.data + (i * s_.inner + at) * bytes;
      add_column.fn[static_cast<int>(dtype_of<T>)](loop_);
    }
  }

 private:
  const Slices& s_;
  Loop loop_;
};

template <class T>
void index_add(const Slices& s) {
  const auto* index = s.index.at<const int64_t>();
  if (!by_rows(s)) {
    Adder<T> add(s);
    for (int64_t o = 0; o < s.outer; ++o)
      for (int64_t i = 0; i < s.count; ++i) add(o * s.source + index[i], o * s.count + i);
    return;
  }
  // A stable counting sort by row: then each row of the table has one owner, which adds in the order of the index.
  int64_t *end_of = static_cast<int64_t*>(s.scratch.data), *order = end_of + s.source;
  std::fill_n(end_of, s.source, int64_t{0});
  for (int64_t i = 0; i < s.count; ++i) ++end_of[index[i]];
  int64_t before = 0;
  for (int64_t r = 0; r < s.source; ++r) {
    const int64_t count = end_of[r];
    end_of[r] = before;
    before += count;
  }
  for (int64_t i = 0; i < s.count; ++i) order[end_of[index[i]]++] = i;
  const int64_t per_row = std::max<int64_t>(1, s.count / std::max<int64_t>(s.source, 1)) * s.inner;
  core::parallel_for(s.outer * s.source, std::max<int64_t>(1, kPiece / std::max<int64_t>(per_row, 1)),
                     [&](int64_t begin, int64_t end) {
                       Adder<T> add(s);
                       for (int64_t row = begin; row < end; ++row) {
                         const int64_t o = row / s.source, r = row % s.source;
                         for (int64_t i = r == 0 ? 0 : end_of[r - 1]; i < end_of[r]; ++i)
                           add(row, o * s.count + order[i]);
                       }
                     });
}

template <int N>
void index_copy(const Slices& s) {
  const auto* index = s.index.at<const int64_t>();
  const int64_t row = s.inner * N;
  // One at a time: of indices that repeat the last one writes last.
  core::parallel_for(s.outer, std::max<int64_t>(1, kPiece / std::max<int64_t>(s.count * s.inner, 1)),
                     [&](int64_t begin, int64_t end) {
                       for (int64_t o = begin; o < end; ++o)
                         for (int64_t i = 0; i < s.count; ++i)
                           std::memcpy(s.table.data + (o * s.source + index[i]) * row,
                                       s.slices.data + (o * s.count + i) * row, static_cast<size_t>(row));
                     });
}

}  // namespace

extern const Column<Slices> index_select_column, index_add_column, index_copy_column;
constinit const Column<Slices> index_select_column = {{TENURE_BY_BYTES(index_select)}};
constinit const Column<Slices> index_add_column = {{TENURE_OF_ALL(index_add)}, order_bytes};
constinit const Column<Slices> index_copy_column = {{TENURE_BY_BYTES(index_copy)}};

}  // namespace tenure::cpu
