/* A loop carries a reference on, with a way out in its middle; the result goes out by a pointer. */
#include <tenure/tenure.c.h>

static int sum_all(tn_context* c, tn_tensor** ts, int n, tn_tensor** out) {
  tn_tensor* acc = NULL;
  for (int i = 0; i < n; i++) {
    if (!acc) {
      acc = tn_retain(c, ts[i]);
      continue;
    }
    tn_tensor* next = tn_new_add(c, acc, ts[i], tn_int(1));
    tn_free(c, acc);
    if (!next) return -1;
    acc = next;
  }
  *out = acc;
  return 0;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* all[] = {x, x, x};
  tn_tensor* sum = NULL;
  if (sum_all(c, all, 3, &sum) == 0) tn_free(c, sum);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
