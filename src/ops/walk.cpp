#include "ops/walk.h"

#include "kernels/moves.h"
#include "ops/prepare.h"

namespace tenure::ops {

void copy_walk(core::Context& c, const Slot& to, int64_t to_first, const Slot& from, int64_t from_first,
               const Walk& walk) {
  kernels::Loop loop;
  loop.ndim = walk.sizes.n;
  loop.noperands = 2;
  loop.contiguous = false;
  loop.from = from.dtype;
  loop.numel = 1;
  for (int i = 0; i < walk.sizes.n; ++i) {
    // bounded: elements that the tensors hold
    loop.numel *= loop.sizes[i] = walk.sizes[i];
    loop.strides[0][i] = walk.sizes[i] == 1 ? 0 : core::bytes_of(to.dtype, walk.to[i]);
    loop.strides[1][i] = walk.sizes[i] == 1 ? 0 : core::bytes_of(from.dtype, walk.from[i]);
  }
  if (loop.numel == 0) return;
  loop.data[0] = to.data + core::bytes_of(to.dtype, to_first);
  loop.data[1] = from.data + core::bytes_of(from.dtype, from_first);
#ifdef TENURE_CHECKED
  const kernels::Operand whole[] = {to, from};
  for (int k = 0; k < 2; ++k) {
    loop.begin[k] = whole[k].begin;
    loop.end[k] = whole[k].end;
  }
#endif
  choose(c, kernels::convert_kernel, to.dtype, to)(loop);
}

void copy_parts(core::Context& c, const Slot& to, const Slot& from, const std::vector<std::vector<Part>>& dims) {
  if (to.numel == 0 || from.numel == 0) return;
  const size_t n = dims.size();
  size_t at[kMaxRank] = {};
  for (;;) {
    Walk walk;
    int64_t to_first = 0, from_first = 0;
    bool empty = false;
    for (size_t i = 0; i < n; ++i) {
      if ((empty = dims[i].empty())) break;
      const Part& p = dims[i][at[i]];
      if ((empty = p.length <= 0)) break;
      // bounded: elements that the tensors hold; of one step the stride may be any
      to_first += p.to == 0 ? 0 : p.to * to.strides()[i];
      // bounded: the same
      from_first += p.from == 0 ? 0 : p.from * from.strides()[i];
      // bounded: the same
      walk.push(p.length, to.strides()[i], p.length == 1 ? 0 : p.step * from.strides()[i]);
    }
    if (!empty) copy_walk(c, to, to_first, from, from_first, walk);
    size_t i = n;
    while (i > 0 && ++at[i - 1] >= dims[i - 1].size()) at[--i] = 0;
    if (i == 0) return;
  }
}

}  // namespace tenure::ops
