// Made by tools/make_ops.py from src/signatures/sort.list: the ops of the family sort.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/generators.h"
#include "c_api/lists.h"
#include "c_api/results.h"
#include "c_api/tensors.h"

using namespace tenure;

extern "C" {

tn_list* tn_new_sort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending) {
  return c::run<c::Needs::scope>(context, "sort", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::sort(x_, dim, descending != 0));
  });
}

tn_status tn_sort_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t
    descending) {
  return c::run_status<c::Needs::scope>(context, "sort_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::sort_out(values_, indices_, x_, dim, descending != 0);
  });
}

tn_tensor* tn_new_argsort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending) {
  return c::run<c::Needs::scope>(context, "argsort", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::argsort(x_, dim, descending != 0));
  });
}

tn_status tn_argsort_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, int32_t descending) {
  return c::run_status<c::Needs::scope>(context, "argsort_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::argsort_out(out_, x_, dim, descending != 0);
  });
}

tn_list* tn_new_topk(tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t largest, int32_t sorted) {
  return c::run<c::Needs::scope>(context, "topk", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::topk(x_, k, dim, largest != 0, sorted != 0));
  });
}

tn_status tn_topk_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t k, int64_t dim,
    int32_t largest, int32_t sorted) {
  return c::run_status<c::Needs::scope>(context, "topk_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::topk_out(values_, indices_, x_, k, dim, largest != 0, sorted != 0);
  });
}

tn_list* tn_new_kthvalue(tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t keepdim) {
  return c::run<c::Needs::scope>(context, "kthvalue", c::kNoList, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give_list(call, tenure::kthvalue(x_, k, dim, keepdim != 0));
  });
}

tn_status tn_kthvalue_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t k, int64_t
    dim, int32_t keepdim) {
  return c::run_status<c::Needs::scope>(context, "kthvalue_out", [&](c::Call& call) {
    const Tensor& values_ = call.tensor(values, "values");
    const Tensor& indices_ = call.tensor(indices, "indices");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::kthvalue_out(values_, indices_, x_, k, dim, keepdim != 0);
  });
}

tn_tensor* tn_new_msort(tn_context* context, tn_tensor* x) {
  return c::run<c::Needs::scope>(context, "msort", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    return c::give(tenure::msort(x_));
  });
}

tn_status tn_msort_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::run_status<c::Needs::scope>(context, "msort_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    tenure::msort_out(out_, x_);
  });
}

tn_tensor* tn_new_searchsorted(tn_context* context, tn_tensor* sorted_sequence, tn_tensor* x, int32_t out_int32, int32_t
    right, const char* side, tn_tensor* sorter) {
  return c::run<c::Needs::scope>(context, "searchsorted", c::kNoTensor, [&](c::Call& call) {
    const Tensor& sorted_sequence_ = call.tensor(sorted_sequence, "sorted_sequence");
    const Tensor& x_ = call.tensor(x, "x");
    const char* side_ = c::string(side, "side");
    const Tensor& sorter_ = call.tensor_or_none(sorter, "sorter");
    return c::give(tenure::searchsorted(sorted_sequence_, x_, out_int32 != 0, right != 0, side_,
        std::optional<Tensor>(sorter ? std::optional<Tensor>(sorter_) : std::nullopt)));
  });
}

tn_tensor* tn_new_searchsorted_number(tn_context* context, tn_tensor* sorted_sequence, tn_scalar x, int32_t out_int32,
    int32_t right, const char* side, tn_tensor* sorter) {
  return c::run<c::Needs::scope>(context, "searchsorted", c::kNoTensor, [&](c::Call& call) {
    const Tensor& sorted_sequence_ = call.tensor(sorted_sequence, "sorted_sequence");
    const auto x_ = c::scalar(x, "x");
    const char* side_ = c::string(side, "side");
    const Tensor& sorter_ = call.tensor_or_none(sorter, "sorter");
    return c::give(tenure::searchsorted(sorted_sequence_, x_, out_int32 != 0, right != 0, side_,
        std::optional<Tensor>(sorter ? std::optional<Tensor>(sorter_) : std::nullopt)));
  });
}

tn_tensor* tn_new_bucketize(tn_context* context, tn_tensor* x, tn_tensor* boundaries, int32_t out_int32, int32_t right)
    {
  return c::run<c::Needs::scope>(context, "bucketize", c::kNoTensor, [&](c::Call& call) {
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& boundaries_ = call.tensor(boundaries, "boundaries");
    return c::give(tenure::bucketize(x_, boundaries_, out_int32 != 0, right != 0));
  });
}

tn_status tn_bucketize_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* boundaries, int32_t out_int32,
    int32_t right) {
  return c::run_status<c::Needs::scope>(context, "bucketize_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& x_ = call.tensor(x, "x");
    const Tensor& boundaries_ = call.tensor(boundaries, "boundaries");
    tenure::bucketize_out(out_, x_, boundaries_, out_int32 != 0, right != 0);
  });
}

tn_tensor* tn_new_isin(tn_context* context, tn_tensor* elements, tn_tensor* test_elements, int32_t assume_unique,
    int32_t invert) {
  return c::run<c::Needs::scope>(context, "isin", c::kNoTensor, [&](c::Call& call) {
    const Tensor& elements_ = call.tensor(elements, "elements");
    const Tensor& test_elements_ = call.tensor(test_elements, "test_elements");
    return c::give(tenure::isin(elements_, test_elements_, assume_unique != 0, invert != 0));
  });
}

tn_status tn_isin_out(tn_context* context, tn_tensor* out, tn_tensor* elements, tn_tensor* test_elements, int32_t
    assume_unique, int32_t invert) {
  return c::run_status<c::Needs::scope>(context, "isin_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& elements_ = call.tensor(elements, "elements");
    const Tensor& test_elements_ = call.tensor(test_elements, "test_elements");
    tenure::isin_out(out_, elements_, test_elements_, assume_unique != 0, invert != 0);
  });
}

tn_tensor* tn_new_isin_number(tn_context* context, tn_tensor* elements, tn_scalar test_element, int32_t assume_unique,
    int32_t invert) {
  return c::run<c::Needs::scope>(context, "isin", c::kNoTensor, [&](c::Call& call) {
    const Tensor& elements_ = call.tensor(elements, "elements");
    const auto test_element_ = c::scalar(test_element, "test_element");
    return c::give(tenure::isin(elements_, test_element_, assume_unique != 0, invert != 0));
  });
}

tn_status tn_isin_number_out(tn_context* context, tn_tensor* out, tn_tensor* elements, tn_scalar test_element, int32_t
    assume_unique, int32_t invert) {
  return c::run_status<c::Needs::scope>(context, "isin_out", [&](c::Call& call) {
    const Tensor& out_ = call.tensor(out, "out");
    const Tensor& elements_ = call.tensor(elements, "elements");
    const auto test_element_ = c::scalar(test_element, "test_element");
    tenure::isin_out(out_, elements_, test_element_, assume_unique != 0, invert != 0);
  });
}

}  // extern "C"
