#include "c_api/shared.h"

#include <algorithm>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/objects.h"
#include "c_api/results.h"
#include "c_api/scopes.h"
#include "c_api/tensors.h"
#include "core/commit.h"
#include "core/scope.h"
#include "core/shared_impl.h"
#include "tenure/autograd.h"

using namespace tenure;

extern "C" {

tn_status tn_shared_free(tn_context* context, tn_shared* shared) {
  return c::run_status<c::Needs::cleanup>(context, "shared_free",
                                          [&](c::Call&) { c::give_up(shared, c::Kind::shared, "shared"); });
}
tn_shared* tn_shared_new(tn_context* context, tn_tensor* tensor) {
  return c::run<c::Needs::nothing>(context, "share", c::kNoShared,
                                   [&](c::Call& k) { return c::give_shared(share(k.tensor(tensor, "tensor"))); });
}
tn_shared* tn_shared_retain(tn_context* context, tn_shared* shared) {
  return c::run<c::Needs::nothing>(context, "shared_retain", c::kNoShared, [&](c::Call&) {
    c::retain(shared, c::Kind::shared, "shared");
    return shared;
  });
}
tn_tensor* tn_new_alias(tn_context* context, tn_shared* shared) {
  return c::run<c::Needs::scope>(context, "alias", c::kNoTensor,
                                 [&](c::Call&) { return c::give(c::shared(shared, "shared").alias()); });
}
int64_t tn_shared_sizes(tn_context* context, tn_shared* shared, int64_t* out, size_t out_count) {
  return c::run<c::Needs::nothing>(context, "shared_sizes", int64_t{-1}, [&](c::Call&) {
    const SharedTensor t = c::shared(shared, "shared");
    if (!out && out_count > 0) core::fail<ValueError>("out is NULL, and its count is " + std::to_string(out_count));
    std::copy_n(t.sizes().begin(), std::min(out_count, t.sizes().size()), out);
    return t.dim();
  });
}
tn_dtype tn_shared_dtype(tn_context* context, tn_shared* shared) {
  return c::run<c::Needs::nothing>(context, "shared_dtype", tn_dtype{-1}, [&](c::Call&) {
    return static_cast<tn_dtype>(c::shared(shared, "shared").scalar_type());
  });
}
int64_t tn_shared_refcount(tn_context* context, tn_shared* shared) {
  return c::run<c::Needs::nothing>(context, "shared_refcount", int64_t{-1}, [&](c::Call&) {
    return for_testing::get_refcount(c::shared(shared, "shared")) - 1;  // without the one that asks
  });
}
int32_t tn_shared_requires_grad(tn_context* context, tn_shared* shared) {
  return c::run<c::Needs::nothing>(context, "shared_requires_grad", int32_t{-1},
                                   [&](c::Call&) { return int32_t{c::shared(shared, "shared").requires_grad()}; });
}
tn_status tn_shared_set_requires_grad(tn_context* context, tn_shared* shared, int32_t on) {
  return c::run_status<c::Needs::nothing>(context, "shared_set_requires_grad",
                                          [&](c::Call&) { c::shared(shared, "shared").requires_grad_(on != 0); });
}
tn_shared* tn_shared_new_grad(tn_context* context, tn_shared* shared) {
  return c::run<c::Needs::nothing>(context, "shared_grad", c::kNoShared,
                                   [&](c::Call&) { return c::give_shared(c::shared(shared, "shared").grad()); });
}
tn_status tn_shared_zero_grad(tn_context* context, tn_shared* shared) {
  return c::run_status<c::Needs::nothing>(context, "shared_zero_grad",
                                          [&](c::Call&) { c::shared(shared, "shared").zero_grad(); });
}

tn_status tn_shared_update(tn_context* context, tn_shared* shared, tn_update_callback callback, void* payload) {
  return c::run_status<c::Needs::nothing>(context, "update", [&](c::Call& k) {
    if (!callback) core::fail<ValueError>("the callback is NULL");
    const SharedTensor t = c::shared(shared, "shared");
    core::Claim claim(k.context(), t.unsafe_get());
    c::push(k, "update");
    const uint32_t depth = k.context().top->depth;
    std::string report;
    try {
      NoGradGuard no_grad;
      Tensor alias = t.alias();
      core::add_flags(core::use(alias), core::kScopeOwned);
      struct Arguments {
        tn_update_callback callback;
        tn_tensor* alias;
        void* payload;
      } arguments{callback, c::give(std::move(alias)), payload};
      c::run_callback(
          k,
          [](tn_context* inside, void* p) {
            auto* a = static_cast<Arguments*>(p);
            return a->callback(inside, a->alias, a->payload);
          },
          &arguments);
    } catch (...) {
      c::end_scopes(k, depth - 1, report);
      throw;
    }
    c::end_scopes(k, depth - 1, report);
    c::throw_report(k, std::move(report));
  });
}

}  // extern "C"
