/* Made by tools/make_ops.py from src/signatures/loss.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_LOSS_H
#define TENURE_C_LOSS_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- loss: What training makes small, of one floating dtype. ---- */

/* Of logits [N, C] and class indices [N]; reduction: 0 none, 1 mean, 2 sum. Defaults: weight = NULL, reduction = 1,
 * ignore_index = -100. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_cross_entropy(tn_context* context, tn_tensor* logits, tn_tensor* target,
    tn_tensor* weight, int64_t reduction, int64_t ignore_index);
/* Of squared differences; reduction: 0 none, 1 mean, 2 sum. Defaults: reduction = 1. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_mse_loss(tn_context* context, tn_tensor* x, tn_tensor* target, int64_t
    reduction);
/* out = mse_loss(x, target, reduction). Defaults: reduction = 1. */
TN_API tn_status tn_mse_loss_out(tn_context* context, tn_tensor* out, tn_tensor* x, tn_tensor* target, int64_t
    reduction);

#ifdef __cplusplus
}
#endif

#endif
