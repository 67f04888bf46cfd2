/* The elements are copied before their tensor goes; the host's own memory is returned. */
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static double* copy_of(tn_context* c, tn_tensor* t, size_t* count) {
  double* mine = NULL;
  tn_tensor* wide = tn_new_to(c, t, TN_DOUBLE);
  tn_tensor* dense = wide ? tn_new_contiguous(c, wide) : NULL;
  const double* values = dense ? tn_data(c, dense) : NULL;
  if (values) {
    *count = (size_t)tn_numel(c, dense);
    mine = malloc(*count * sizeof *mine);
    if (mine) memcpy(mine, values, *count * sizeof *mine);
  }
  if (dense) tn_free(c, dense);
  if (wide) tn_free(c, wide);
  return mine;
}

static const float* floats_of(tn_context* c, tn_tensor* t) {
  tn_tensor* dense = tn_new_contiguous(c, t);
  if (!dense) return NULL;
  const int same = tn_is_alias_of(c, dense, t);
  tn_free(c, dense);
  return same ? tn_data(c, t) : NULL;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  size_t n = 0;
  double* values = copy_of(c, x, &n);
  free(values);
  floats_of(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
