/* Every way out frees what was made so far; the first has nothing to free. */
#include <tenure/tenure.c.h>

static tn_status scaled_sum(tn_context* state, tn_tensor* x, double by, tn_scalar* out) {
  if (by == 0) return tn_fail(state, "scaled_sum: by is 0");
  tn_tensor* scaled = tn_new_mul_scalar(state, x, tn_float(by));
  if (!scaled) return tn_error(state);
  tn_tensor* sum = tn_new_sum(state, scaled, TN_DEFAULT);
  if (!sum) {
    tn_free(state, scaled);
    return tn_error(state);
  }
  const tn_status status = tn_item(state, sum, out);
  tn_free(state, sum);
  tn_free(state, scaled);
  return status;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_scalar sum;
  scaled_sum(c, x, 2, &sum);
  scaled_sum(c, x, 0, &sum);
  scaled_sum(c, NULL, 1, &sum);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
