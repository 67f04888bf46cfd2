/* References in an array, freed one by one. */
#include <tenure/tenure.c.h>

enum { MOST = 8 };

static int64_t rows(tn_context* c, tn_tensor* x) {
  tn_tensor* rows[MOST];
  int n = 0;
  while (n < MOST && n < tn_size(c, x, 0)) {
    rows[n] = tn_new_select(c, x, 0, n);
    if (!rows[n]) break;
    n++;
  }
  tn_list* all = tn_list_new(c, rows, (size_t)n);
  const int64_t size = tn_list_size(c, all);
  if (all) tn_list_free(c, all);
  while (n > 0) tn_free(c, rows[--n]);
  return size;
}
static void stacked(tn_context* c, tn_tensor* x) {
  tn_tensor* a = tn_new_exp(c, x);
  tn_tensor* both[] = {a, x};
  tn_tensor* s = tn_new_stack(c, both, 2, 0);
  if (s) tn_free(c, s);
  tn_free(c, a);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  rows(c, x);
  stacked(c, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
