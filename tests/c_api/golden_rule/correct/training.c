/* Objects that no scope owns, freed in the end. */
#include <tenure/tenure.c.h>

static int train(tn_context* c, int steps) {
  const int64_t sizes[] = {3};
  int failed = 1;
  tn_optimizer* o = NULL;
  tn_generator* g = tn_generator_new(c, 7);
  tn_store* store = tn_store_new(c);
  tn_shared* w = tn_store_new_var(c, store, "w", sizes, 1, TN_FLOAT, 1, TN_INIT_NORMAL, 0, 1, 0, 0, g);
  if (!w) goto out;
  o = tn_optimizer_new_sgd(c, store, 0.1, 0, 0, 0, 0);
  if (!o) goto out;
  for (int i = 0; i < steps; i++) {
    tn_scope_push(c, "step");
    tn_tensor* a = tn_new_alias(c, w);
    tn_tensor* squared = tn_new_mul(c, a, a);
    tn_tensor* loss = tn_new_sum(c, squared, TN_DEFAULT);
    const tn_status status = tn_backward(c, loss, NULL, 0, 0);
    tn_free(c, loss);
    tn_free(c, squared);
    tn_free(c, a);
    tn_scope_pop(c);
    if (status != TN_OK) goto out;
    tn_optimizer_step(c, o);
    tn_optimizer_zero_grad(c, o);
  }
  failed = 0;
out:
  if (o) tn_optimizer_free(c, o);
  if (w) tn_shared_free(c, w);
  tn_store_free(c, store);
  tn_generator_free(c, g);
  return failed;
}

int main(void) {
  tn_context* c = tn_context_new();
  train(c, 2);
  tn_context_free(c);
  return 0;
}
