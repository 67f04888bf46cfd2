/* What a list lends is borrowed; what is wanted for longer is retained. */
#include <tenure/tenure.c.h>

static tn_tensor* new_largest(tn_context* c, tn_tensor* x) {
  tn_tensor* largest = NULL;
  tn_list* parts = tn_new_chunk(c, x, 2, 0);
  if (!parts) return NULL;
  for (int64_t i = 0; i < tn_list_size(c, parts); i++) {
    tn_tensor* part = tn_list_get(c, parts, i);
    if (largest && tn_numel(c, part) <= tn_numel(c, largest)) continue;
    if (largest) tn_free(c, largest);
    largest = tn_retain(c, part);
  }
  tn_list_free(c, parts);
  return largest;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = new_largest(c, x);
  if (y) tn_free(c, y);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
