// Made by tools/make_ops.py from src/signatures/sort.list: the ops of the family sort.
// clang-format off
#include <tenure/ops.h>

#include "c_api/arguments.h"
#include "c_api/frame.h"
#include "c_api/generators.h"
#include "c_api/lists.h"

using namespace tenure;

extern "C" {

tn_list* tn_new_sort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending) {
  return c::list_of(context, "sort\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::sort(call.operand(0), dim, descending != 0));
  });
}

tn_status tn_sort_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t dim, int32_t
    descending) {
  return c::status_of(context, "sort_out\0values\0indices\0x", {values, indices, x}, [=](c::Call& call) {
    tenure::sort_out(call.operand(0), call.operand(1), call.operand(2), dim, descending != 0);
  });
}

tn_tensor* tn_new_argsort(tn_context* context, tn_tensor* x, int64_t dim, int32_t descending) {
  return c::tensor_of(context, "argsort\0x", {x}, [=](c::Call& call) {
    return tenure::argsort(call.operand(0), dim, descending != 0);
  });
}

tn_status tn_argsort_out(tn_context* context, tn_tensor* out, tn_tensor* x, int64_t dim, int32_t descending) {
  return c::status_of(context, "argsort_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::argsort_out(call.operand(0), call.operand(1), dim, descending != 0);
  });
}

tn_list* tn_new_topk(tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t largest, int32_t sorted) {
  return c::list_of(context, "topk\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::topk(call.operand(0), k, dim, largest != 0, sorted != 0));
  });
}

tn_status tn_topk_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t k, int64_t dim,
    int32_t largest, int32_t sorted) {
  return c::status_of(context, "topk_out\0values\0indices\0x", {values, indices, x}, [=](c::Call& call) {
    tenure::topk_out(call.operand(0), call.operand(1), call.operand(2), k, dim, largest != 0, sorted != 0);
  });
}

tn_list* tn_new_kthvalue(tn_context* context, tn_tensor* x, int64_t k, int64_t dim, int32_t keepdim) {
  return c::list_of(context, "kthvalue\0x", {x}, [=](c::Call& call) {
    return c::give_list(call, tenure::kthvalue(call.operand(0), k, dim, keepdim != 0));
  });
}

tn_status tn_kthvalue_out(tn_context* context, tn_tensor* values, tn_tensor* indices, tn_tensor* x, int64_t k, int64_t
    dim, int32_t keepdim) {
  return c::status_of(context, "kthvalue_out\0values\0indices\0x", {values, indices, x}, [=](c::Call& call) {
    tenure::kthvalue_out(call.operand(0), call.operand(1), call.operand(2), k, dim, keepdim != 0);
  });
}

tn_tensor* tn_new_msort(tn_context* context, tn_tensor* x) {
  return c::tensor_of(context, "msort\0x", {x}, [=](c::Call& call) {
    return tenure::msort(call.operand(0));
  });
}

tn_status tn_msort_out(tn_context* context, tn_tensor* out, tn_tensor* x) {
  return c::status_of(context, "msort_out\0out\0x", {out, x}, [=](c::Call& call) {
    tenure::msort_out(call.operand(0), call.operand(1));
  });
}

tn_tensor* tn_new_searchsorted(tn_context* context, tn_tensor* sorted_sequence, tn_tensor* x, int32_t out_int32, int32_t
    right, const char* side, tn_tensor* sorter) {
  return c::tensor_of(context, "searchsorted\0sorted_sequence\0x\0sorter?", {sorted_sequence, x, sorter}, [=](c::Call&
      call) {
    const char* side_ = c::string(side, "side");
    return tenure::searchsorted(call.operand(0), call.operand(1), out_int32 != 0, right != 0, side_,
        call.operand_if(2));
  });
}

tn_tensor* tn_new_searchsorted_number(tn_context* context, tn_tensor* sorted_sequence, tn_scalar x, int32_t out_int32,
    int32_t right, const char* side, tn_tensor* sorter) {
  return c::tensor_of(context, "searchsorted\0sorted_sequence\0sorter?", {sorted_sequence, sorter}, [=](c::Call& call) {
    const auto x_ = c::scalar(x, "x");
    const char* side_ = c::string(side, "side");
    return tenure::searchsorted(call.operand(0), x_, out_int32 != 0, right != 0, side_, call.operand_if(1));
  });
}

tn_tensor* tn_new_bucketize(tn_context* context, tn_tensor* x, tn_tensor* boundaries, int32_t out_int32, int32_t right)
    {
  return c::tensor_of(context, "bucketize\0x\0boundaries", {x, boundaries}, [=](c::Call& call) {
    return tenure::bucketize(call.operand(0), call.operand(1), out_int32 != 0, right != 0);
  });
}

tn_status tn_bucketize_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* boundaries, int32_t out_int32,
    int32_t right) {
  return c::status_of(context, "bucketize_out\0out\0x\0boundaries", {out, x, boundaries}, [=](c::Call& call) {
    tenure::bucketize_out(call.operand(0), call.operand(1), call.operand(2), out_int32 != 0, right != 0);
  });
}

tn_tensor* tn_new_isin(tn_context* context, tn_tensor* elements, tn_tensor* test_elements, int32_t assume_unique,
    int32_t invert) {
  return c::tensor_of(context, "isin\0elements\0test_elements", {elements, test_elements}, [=](c::Call& call) {
    return tenure::isin(call.operand(0), call.operand(1), assume_unique != 0, invert != 0);
  });
}

tn_status tn_isin_out(tn_context* context, tn_tensor* out, tn_tensor* elements, tn_tensor* test_elements, int32_t
    assume_unique, int32_t invert) {
  return c::status_of(context, "isin_out\0out\0elements\0test_elements", {out, elements, test_elements}, [=](c::Call&
      call) {
    tenure::isin_out(call.operand(0), call.operand(1), call.operand(2), assume_unique != 0, invert != 0);
  });
}

tn_tensor* tn_new_isin_number(tn_context* context, tn_tensor* elements, tn_scalar test_element, int32_t assume_unique,
    int32_t invert) {
  return c::tensor_of(context, "isin\0elements", {elements}, [=](c::Call& call) {
    const auto test_element_ = c::scalar(test_element, "test_element");
    return tenure::isin(call.operand(0), test_element_, assume_unique != 0, invert != 0);
  });
}

tn_status tn_isin_number_out(tn_context* context, tn_tensor* out, tn_tensor* elements, tn_scalar test_element, int32_t
    assume_unique, int32_t invert) {
  return c::status_of(context, "isin_out\0out\0elements", {out, elements}, [=](c::Call& call) {
    const auto test_element_ = c::scalar(test_element, "test_element");
    tenure::isin_out(call.operand(0), call.operand(1), test_element_, assume_unique != 0, invert != 0);
  });
}

}  // extern "C"
