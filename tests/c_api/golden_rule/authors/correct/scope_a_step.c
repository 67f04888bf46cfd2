/* A scope a step: what is to outlive it is handed off, the rest moved to it. */
#include <tenure/tenure.c.h>

static tn_tensor* new_power(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* y = tn_retain(c, x);
  for (int i = 0; y && i < n; i++) {
    if (tn_scope_push(c, "step") != TN_OK) break;
    tn_tensor* half = tn_new_mul_scalar(c, y, tn_float(0.5));
    if (half) half = tn_move_to_scope(c, half);
    tn_tensor* next = half ? tn_new_add(c, half, half, tn_int(1)) : NULL;
    if (next) tn_hand_off(c, next);
    tn_scope_pop(c);
    tn_free(c, y);
    y = next;
  }
  return y;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = new_power(c, x, 3);
  if (y) tn_free(c, y);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
