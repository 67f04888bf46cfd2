// Made by tools/make_ops.py from src/signatures/arrange.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/arrange.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, flip, (IntArrayRef dims), dims)
TENURE_METHOD(Tensor, fliplr, ())
TENURE_METHOD(Tensor, flipud, ())
TENURE_METHOD(Tensor, roll, (IntArrayRef shifts, IntArrayRef dims), shifts, dims)
TENURE_METHOD(Tensor, rot90, (int64_t k), k)
TENURE_METHOD(Tensor, rot90, (int64_t k, IntArrayRef dims), k, dims)
TENURE_METHOD(Tensor, repeat, (IntArrayRef repeats), repeats)
TENURE_METHOD(Tensor, tile, (IntArrayRef dims), dims)
TENURE_METHOD(Tensor, repeat_interleave, (int64_t repeats, std::optional<int64_t> dim, std::optional<int64_t>
    output_size), repeats, dim, output_size)
TENURE_METHOD(Tensor, repeat_interleave, (const Tensor& repeats, std::optional<int64_t> dim, std::optional<int64_t>
    output_size), repeats, dim, output_size)

}  // namespace v1
}  // namespace tenure
