/* Clause 1: The clean-up loop stops before the last parameter.
 * Expect: line 11 */
#include <stdlib.h>
#include <tenure/tenure.c.h>

static int forward_all(tn_context* c, tn_tensor* x, size_t count) {
  int status = -1;
  tn_tensor** outs = calloc(count, sizeof *outs);
  if (!outs) return -1;
  for (size_t i = 0; i < count; i++) {
    outs[i] = tn_new_mul_scalar(c, x, tn_float((double)i));
    if (!outs[i]) goto done;
  }
  tn_list* kept = tn_list_new(c, outs, count);
  if (kept) {
    status = tn_list_size(c, kept) == (int64_t)count ? 0 : -1;
    tn_list_free(c, kept);
  }
done:
  for (size_t i = 0; i + 1 < count; i++) {
    if (outs[i]) tn_free(c, outs[i]);
  }
  free(outs);
  return status;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  forward_all(c, x, 3);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
