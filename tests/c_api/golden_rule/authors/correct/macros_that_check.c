/* Macros check each call and jump to the one way out. */
#include <tenure/tenure.c.h>

#define TRY(e)             \
  do {                     \
    if (!(e)) goto failed; \
  } while (0)
#define DROP(kind, p)           \
  do {                          \
    if (p) kind##_free(c, (p)); \
    (p) = NULL;                 \
  } while (0)

static int train(tn_context* c, int steps) {
  int status = -1;
  const int64_t one[] = {1};
  tn_store* store = NULL;
  tn_shared* weight = NULL;
  tn_optimizer* adam = NULL;
  tn_tensor *w = NULL, *loss = NULL;
  TRY(store = tn_store_new(c));
  TRY(w = tn_new_ones(c, one, 1, TN_FLOAT));
  TRY(weight = tn_store_new_var_copy(c, store, "w", w, 1));
  DROP(tn, w);
  TRY(adam = tn_optimizer_new_sgd(c, store, 0.1, 0, 0, 0, 0));
  for (int i = 0; i < steps; i++) {
    TRY(w = tn_new_alias(c, weight));
    TRY(loss = tn_new_mul(c, w, w));
    TRY(tn_backward(c, loss, NULL, 0, 0) == TN_OK);
    DROP(tn, loss);
    DROP(tn, w);
    TRY(tn_optimizer_step(c, adam) == TN_OK);
  }
  status = 0;
failed:
  DROP(tn, loss);
  DROP(tn, w);
  DROP(tn_optimizer, adam);
  DROP(tn_shared, weight);
  DROP(tn_store, store);
  return status;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  train(c, 2);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
