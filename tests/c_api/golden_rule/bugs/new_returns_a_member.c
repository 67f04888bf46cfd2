/* Clause 2: Its name promises a new reference, and it returns the struct's own.
 * Expect: line 11. It leads to: line 22 */
#include <tenure/tenure.c.h>

typedef struct sparse {
  tn_tensor* indices;
} sparse;

static tn_tensor* sparse_new_indices(tn_context* c, const sparse* self) {
  if (tn_dim(c, self->indices) == 0) return NULL;
  return self->indices;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  sparse s = {tn_new_zeros_like(c, x, TN_LONG)};
  tn_tensor* indices = sparse_new_indices(c, &s);
  tn_free(c, indices);
  tn_free(c, s.indices);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
