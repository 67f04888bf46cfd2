/* What is not freed here but returned: the function's name begins with `new`. */
#include <tenure/tenure.c.h>

typedef struct sparse {
  tn_tensor* indices; /* [dims, capacity] */
  int64_t nnz;
} sparse;

static tn_tensor* sparse_new_indices(tn_context* state, const sparse* self) {
  return tn_new_narrow(state, self->indices, 1, 0, self->nnz);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  sparse s = {tn_new_zeros_like(c, x, TN_LONG), 2};
  tn_tensor* indices = sparse_new_indices(c, &s);
  if (indices) {
    tn_size(c, indices, 1);
    tn_free(c, indices);
  }
  tn_free(c, s.indices);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
