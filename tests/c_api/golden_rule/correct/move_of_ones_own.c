/* The exception of one's own: what the function is given it takes over. */
#include <tenure/tenure.c.h>

typedef struct sparse {
  tn_tensor* indices;
  tn_tensor* values;
} sparse;

static void sparse_move(tn_context* state, sparse* self, TN_CONSUMED tn_tensor* indices,
                        TN_CONSUMED tn_tensor* values) {
  tn_free(state, self->indices);
  tn_free(state, self->values);
  self->indices = indices;
  self->values = values;
}
static void sparse_free(tn_context* state, sparse* self) {
  tn_free(state, self->indices);
  tn_free(state, self->values);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  sparse s = {tn_new_zeros_like(c, x, TN_LONG), tn_new_exp(c, x)};
  tn_tensor* values = tn_new_log(c, x);
  sparse_move(c, &s, tn_new_zeros_like(c, x, TN_LONG), values);
  sparse_free(c, &s);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
