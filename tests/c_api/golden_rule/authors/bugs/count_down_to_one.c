/* Clause 1: Counting down, the clean-up ends before it comes to the first.
 * Expect: line 12 */
#include <tenure/tenure.c.h>

#define LAYERS 4

static double run_layers(tn_context* c, tn_tensor* x) {
  tn_tensor* h[LAYERS];
  tn_scalar loss = tn_float(0);
  int made = 0;
  while (made < LAYERS) {
    h[made] = tn_new_tanh(c, made ? h[made - 1] : x);
    if (h[made] == NULL) break;
    ++made;
  }
  if (made == LAYERS) {
    tn_tensor* sum = tn_new_sum(c, h[LAYERS - 1], TN_DEFAULT);
    if (sum) {
      tn_item(c, sum, &loss);
      tn_free(c, sum);
    }
  }
  while (--made > 0) tn_free(c, h[made]);
  return loss.re;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  run_layers(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
