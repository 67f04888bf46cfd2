/* Clause 4: The elements that are returned went with the tensor.
 * Expect: line 12 */
#include <tenure/tenure.c.h>

/* The values of a tensor as doubles, for the host's arrays. */
static const double* doubles_of(tn_context* c, tn_tensor* t, int64_t* count) {
  tn_tensor* wide = tn_new_to(c, t, TN_DOUBLE);
  if (!wide) return NULL;
  const double* values = tn_data(c, wide);
  *count = tn_numel(c, wide);
  tn_free(c, wide);
  return values;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  int64_t n = 0;
  if (doubles_of(c, x, &n) == NULL) n = -1;
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
