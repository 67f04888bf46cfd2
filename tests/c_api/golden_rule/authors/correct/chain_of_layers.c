/* Each layer's result takes the place of the last; the argument is nobody's to free. */
#include <tenure/tenure.c.h>

static tn_tensor* new_forward(tn_context* c, tn_tensor* x, tn_tensor* const* weights, int n) {
  tn_tensor* h = x;
  for (int i = 0; i < n; i++) {
    tn_tensor* next = tn_new_linear(c, h, weights[i], NULL);
    if (h != x) tn_free(c, h);
    if (!next) return NULL;
    h = next;
  }
  if (h == x) return tn_retain(c, x);
  return h;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  const int64_t square[] = {3, 3};
  tn_tensor* w = tn_new_ones(c, square, 2, TN_FLOAT);
  tn_tensor* weights[] = {w, w, w};
  for (int n = 0; n <= 3; n++) {
    tn_tensor* y = new_forward(c, x, weights, n);
    if (y) tn_free(c, y);
  }
  tn_free(c, w);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
