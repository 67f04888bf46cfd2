/* Clause 1: The second bias takes the place of the first, which nobody frees.
 * Expect: line 11 */
#include <tenure/tenure.c.h>

typedef struct linear {
  tn_tensor* weight;
  tn_tensor* bias;
} linear;

static void linear_set_bias(tn_context* c, linear* self, tn_tensor* bias) {
  self->bias = bias ? tn_retain(c, bias) : NULL;
}

static tn_tensor* linear_new_forward(tn_context* c, const linear* self, tn_tensor* x) {
  return tn_new_linear(c, x, self->weight, self->bias);
}

static void linear_free(tn_context* c, linear* self) {
  if (self->weight) tn_free(c, self->weight);
  if (self->bias) tn_free(c, self->bias);
  self->weight = self->bias = NULL;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  linear l = {tn_retain(c, x), NULL};
  const int64_t two[] = {2};
  tn_tensor* b = tn_new_zeros(c, two, 1, TN_FLOAT);
  linear_set_bias(c, &l, b);
  linear_set_bias(c, &l, b);
  tn_tensor* y = linear_new_forward(c, &l, x);
  if (y) tn_free(c, y);
  linear_free(c, &l);
  tn_free(c, b);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
