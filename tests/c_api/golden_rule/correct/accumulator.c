/* The sum so far is freed when the next one is there. */
#include <tenure/tenure.c.h>

static tn_tensor* new_sum_of(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* sum = tn_new_zeros_like(c, x, TN_DEFAULT);
  for (int i = 0; sum && i < n; i++) {
    tn_tensor* next = tn_new_add(c, sum, x, tn_int(1));
    tn_free(c, sum);
    sum = next;
  }
  return sum;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* sum = new_sum_of(c, x, 3);
  if (sum) tn_free(c, sum);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
