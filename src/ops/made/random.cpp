// Made by tools/make_ops.py from src/signatures/random.list: what follows from its lines.
// clang-format off
#include "ops/methods.h"
#include "tenure/ops/random.h"

namespace tenure {
inline namespace v1 {

TENURE_METHOD(Tensor, multinomial, (int64_t num_samples, bool replacement), num_samples, replacement)
TENURE_METHOD(Tensor, multinomial, (int64_t num_samples, bool replacement, Generator& generator), num_samples,
    replacement, generator)
TENURE_METHOD(Tensor, bernoulli, ())
TENURE_METHOD(Tensor, bernoulli, (Generator& generator), generator)
TENURE_METHOD(Tensor, bernoulli, (double p), p)
TENURE_METHOD(Tensor, bernoulli, (double p, Generator& generator), p, generator)
TENURE_METHOD(Tensor, bernoulli, (const Tensor& p), p)
TENURE_METHOD(Tensor, bernoulli, (const Tensor& p, Generator& generator), p, generator)

}  // namespace v1
}  // namespace tenure
