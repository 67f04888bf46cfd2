#include "cpu/reduce.h"

#include <algorithm>
#include <cstdlib>
#include <cstring>

#include "core/parallel.h"

namespace tenure::cpu {
namespace {

using kernels::Reduce;

/// The kept dims, walked by the output, the input and the indices.
Shape kept_shape(const Reduce& r, const Operand& in) {
  Loop loop;
  loop.ndim = r.nkept;
  loop.noperands = 3;
  loop.numel = r.kept_numel;
  loop.contiguous = false;
  for (int d = 0; d < r.nkept; ++d) {
    loop.sizes[d] = r.kept_sizes[d];
    loop.strides[0][d] = r.out ? r.out_kept[d] : 0;
    loop.strides[1][d] = r.in_kept[d];
    loop.strides[2][d] = r.indices ? r.indices_kept[d] : 0;
  }
  const Operand operands[] = {in, in, in};
  return Shape(loop, operands);
}

Shape reduced_shape(const Reduce& r, const Operand& in) {
  Loop loop;
  loop.ndim = r.nreduced;
  loop.noperands = 1;
  loop.numel = r.reduced_numel;
  loop.contiguous = false;
  // As they lie in memory, so that what is dense is walked as such; an index counts in the dims' own order.
  int order[kMaxDims];
  for (int d = 0; d < r.nreduced; ++d) {
    int at = d;
    if (!r.indices) {
      for (; at > 0 && std::abs(r.in_reduced[order[at - 1]]) < std::abs(r.in_reduced[d]); --at)
        order[at] = order[at - 1];
    }
    order[at] = d;
  }
  for (int d = 0; d < r.nreduced; ++d) {
    loop.sizes[d] = r.reduced_sizes[order[d]];
    loop.strides[0][d] = r.in_reduced[order[d]];
  }
  return Shape(loop, &in);
}

class Reduction {
 public:
  Reduction(const Reduce& r, const Reducer& f)
      : r_(r),
        f_(f),
        kept_(kept_shape(r, f.in)),
        reduced_(reduced_shape(r, f.in)),
        blocks_((r.reduced_numel + kBlock - 1) / kBlock) {
    const int64_t inner = kept_.sizes[kept_.ndim - 1];
    dense_ = reduced_.ndim == 1 && reduced_.strides[0][0] == f.in.bytes;
    columns_ = f.columns && f.in.form == Form::plain && !dense_ && r.reduced_numel > 1 && inner >= 4 &&
               kept_.strides[1][kept_.ndim - 1] == f.in.bytes;
  }

  void operator()() {
    if (columns_) {
      by_columns();
    } else {
      by_rows();
    }
    if (blocks_ > 1) fold_blocks();
  }

 private:
  char* partial(int64_t kept, int64_t block) {
    return static_cast<char*>(r_.scratch.data) + (kept * blocks_ + block) * f_.acc_bytes;
  }
  int64_t block_size(int64_t block) const { return std::min(kBlock, r_.reduced_numel - block * kBlock); }
  void finish(const char* acc, const Cursor& at) const {
    f_.finish(acc, r_.reduced_numel, r_.out ? at.at(0) : nullptr, r_.indices ? at.at(2) : nullptr);
  }
  Cursor kept_at(int64_t kept) const {
    char* data[] = {r_.out.data, r_.in.data, r_.indices.data};
    return Cursor(kept_, 3, data, kept);
  }

  void by_rows() {
    const int64_t grain = std::max<int64_t>(1, kPiece / std::min(kBlock, r_.reduced_numel));
    core::parallel_for(r_.kept_numel * blocks_, grain, [&](int64_t begin, int64_t end) {
      alignas(64) char buffer[kBlock * 16];
      alignas(16) char acc[kMaxAcc];
      Cursor at = kept_at(begin / blocks_);
      for (int64_t item = begin, block = begin % blocks_; item < end; ++item) {
        const int64_t n = block_size(block);
        if (dense_ && f_.stored_block) {
          f_.stored_block(at.at(1) + block * kBlock * f_.in.bytes, n, block * kBlock, acc);
        } else {
          f_.block(dense_block(at.at(1), block * kBlock, n, buffer), n, block * kBlock, acc);
        }
        if (blocks_ > 1) {
          std::memcpy(partial(item / blocks_, block), acc, static_cast<size_t>(f_.acc_bytes));
        } else {
          finish(acc, at);
        }
        if (++block == blocks_) {
          block = 0;
          at.advance(1);
        }
      }
    });
  }

  /// n reduced elements from `first` on as a dense block of compute elements.
  const char* dense_block(char* base, int64_t first, int64_t n, char* buffer) const {
    const int bytes = f_.in.bytes;
    const char* from = base + first * bytes;
    if (!dense_) {
      char* to = f_.in.form == Form::plain ? buffer : buffer + kBlock * 8;
      Cursor cursor(reduced_, 1, &base, first);
      for (int64_t done = 0; done < n;) {
        const int64_t run = std::min(n - done, cursor.left_in_run());
        gather_run(bytes, to + done * bytes, cursor.at(0), reduced_.strides[0][reduced_.ndim - 1], run);
        cursor.advance(run);
        done += run;
      }
      from = to;
    }
    if (f_.in.form == Form::plain) return from;
    load_form(f_.in.form, from, reinterpret_cast<float*>(buffer), n);
    return buffer;
  }

  /// Where the reduced elements from `first` on lie.
  void list_rows(char* base, int64_t first, int64_t n, const char** rows) const {
    if (reduced_.ndim == 1) {
      const int64_t stride = reduced_.strides[0][0];
      for (int64_t i = 0; i < n; ++i) rows[i] = base + (first + i) * stride;
      return;
    }
    Cursor cursor(reduced_, 1, &base, first);
    for (int64_t i = 0; i < n; ++i, cursor.advance(1)) rows[i] = cursor.at(0);
  }

  void by_columns() {
    const int64_t inner = kept_.sizes[kept_.ndim - 1], tiles = (inner + kTileColumns - 1) / kTileColumns;
    const int64_t items = r_.kept_numel / inner * tiles * blocks_;
    const int64_t work = std::min(kBlock, r_.reduced_numel) * std::min(kTileColumns, inner);
    core::parallel_for(items, std::max<int64_t>(1, kPiece / work), [&](int64_t begin, int64_t end) {
      const char* rows[kBlock];
      alignas(64) char acc[kTileColumns * kMaxAcc];
      // Neighbouring tiles of the same rows come one after the other, then blocks.
      int64_t tile = begin % tiles, block = begin / tiles % blocks_, outer = begin / tiles / blocks_;
      const auto next = [&] {
        if (++tile < tiles) return;
        tile = 0;
        if (++block < blocks_) return;
        block = 0;
        ++outer;
      };
      for (int64_t item = begin; item < end; ++item, next()) {
        const int64_t first = tile * kTileColumns, width = std::min(kTileColumns, inner - first), n = block_size(block);
        const int64_t kept = outer * inner + first;
        Cursor at = kept_at(kept);
        list_rows(at.at(1), block * kBlock, n, rows);
        f_.columns(rows, n, width, block * kBlock, acc);
        if (blocks_ == 1 && f_.finish_row && !r_.indices) {
          f_.finish_row(acc, r_.reduced_numel, width, at.at(0), kept_.strides[0][kept_.ndim - 1]);
          continue;
        }
        for (int64_t w = 0; w < width; ++w) {
          if (blocks_ > 1) {
            std::memcpy(partial(kept + w, block), acc + w * f_.acc_bytes, static_cast<size_t>(f_.acc_bytes));
          } else {
            finish(acc + w * f_.acc_bytes, at);
            if (w + 1 < width) at.advance(1);
          }
        }
      }
    });
  }

  void fold_blocks() {
    core::parallel_for(r_.kept_numel, std::max<int64_t>(1, kPiece / blocks_), [&](int64_t begin, int64_t end) {
      Cursor at = kept_at(begin);
      for (int64_t kept = begin; kept < end; ++kept, at.advance(1)) {
        for (int64_t step = 1; step < blocks_; step *= 2) {
          for (int64_t b = 0; b + step < blocks_; b += 2 * step) f_.fold(partial(kept, b), partial(kept, b + step));
        }
        finish(partial(kept, 0), at);
      }
    });
  }

  const Reduce& r_;
  const Reducer& f_;
  const Shape kept_, reduced_;
  const int64_t blocks_;
  bool dense_, columns_;
};

/// No elements: every result is the identity.
void reduce_nothing(const Reduce& r, const Reducer& f) {
  const Shape kept = kept_shape(r, f.in);
  char* data[] = {r.out.data, r.in.data, r.indices.data};
  Cursor at(kept, 3, data, 0);
  alignas(16) char acc[kMaxAcc];
  f.block(nullptr, 0, 0, acc);
  for (int64_t i = 0; i < r.kept_numel; ++i, at.advance(1)) {
    f.finish(acc, 0, r.out ? at.at(0) : nullptr, r.indices ? at.at(2) : nullptr);
  }
}

}  // namespace

int64_t reduce_scratch(const Reduce& r, ScalarType) noexcept {
  const int64_t blocks = (r.reduced_numel + kBlock - 1) / kBlock;
  return blocks > 1 ? r.kept_numel * blocks * kMaxAcc : 0;  // bounded: less than the input's bytes
}

void reduce(const Reduce& r, const Reducer& reducer) {
  if (r.kept_numel <= 0) return;
  if (r.reduced_numel == 0) return reduce_nothing(r, reducer);
  Reduction(r, reducer)();
}

}  // namespace tenure::cpu
