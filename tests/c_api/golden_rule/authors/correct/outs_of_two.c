/* Two results by pointers: both on success, none on failure, and freed by who asked for them. */
#include <tenure/tenure.c.h>

static int new_halves(tn_context* c, tn_tensor* x, tn_tensor** low, tn_tensor** high) {
  const int64_t n = tn_size(c, x, 0), half = n / 2;
  *low = tn_new_narrow(c, x, 0, 0, half);
  if (*low == NULL) return -1;
  *high = tn_new_narrow(c, x, 0, half, n - half);
  if (*high == NULL) {
    tn_free(c, *low);
    *low = NULL;
    return -1;
  }
  return 0;
}

static int64_t halves(tn_context* c, tn_tensor* x) {
  tn_tensor *low = NULL, *high = NULL;
  if (new_halves(c, x, &low, &high) < 0) return -1;
  const int64_t all = tn_numel(c, low) + tn_numel(c, high);
  tn_free(c, high);
  tn_free(c, low);
  return all;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  halves(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
