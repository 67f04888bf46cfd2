/* Given to the scope, which leaves nothing to free. */
#include <tenure/tenure.c.h>

static double total(tn_context* c, tn_tensor* x) {
  tn_scalar number = tn_int(0);
  tn_scope_push(c, "total");
  tn_tensor* y = tn_move_to_scope(c, tn_new_exp(c, x));
  tn_tensor* z = tn_move_to_scope(c, tn_new_add(c, y, x, tn_int(1)));
  tn_tensor* sum = tn_new_sum(c, z, TN_DEFAULT);
  sum = tn_move_to_scope(c, sum);
  if (tn_item(c, sum, &number) != TN_OK) number = tn_float(-1);
  tn_scope_pop(c);
  return number.re;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  total(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
