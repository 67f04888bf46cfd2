/* Clause 1: What came out by a pointer is still held on the early way out.
 * Expect: line 13. It leads to: line 6 */
#include <tenure/tenure.c.h>

static int new_batch(tn_context* c, tn_tensor* all, int64_t at, tn_tensor** batch) {
  *batch = tn_new_narrow(c, all, 0, at, 1);
  return *batch ? 0 : -1;
}

static int epoch(tn_context* c, tn_tensor* all, double limit) {
  for (int64_t i = 0; i < tn_size(c, all, 0); i++) {
    tn_tensor* batch;
    if (new_batch(c, all, i, &batch) != 0) return -1;
    tn_tensor* loss = tn_new_mean(c, batch, TN_DEFAULT);
    tn_scalar value = tn_float(0);
    if (loss) {
      tn_item(c, loss, &value);
      tn_free(c, loss);
    }
    if (value.re > limit) return 1;
    tn_free(c, batch);
  }
  return 0;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  epoch(c, x, 2.0);
  epoch(c, x, 0.5);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
