/* Clause 4: The address of the elements outlives the tensor.
 * Expect: line 9 */
#include <tenure/tenure.c.h>

static float first(tn_context* c, tn_tensor* x) {
  tn_tensor* y = tn_new_exp(c, x);
  const float* p = (const float*)tn_data(c, y);
  tn_free(c, y);
  return p[0];
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  if (tn_dim(c, x) > 2) first(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
