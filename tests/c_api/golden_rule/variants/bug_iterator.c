#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

struct iter {
  tn_context* c;
  tn_tensor* x;
  tn_tensor* row;
  int64_t at;
};
int iter_next(struct iter* it) {
  if (it->at >= tn_size(it->c, it->x, 0)) return 0;
  it->row = tn_new_select(it->c, it->x, 0, it->at++); /* said */
  return it->row != NULL;
}
void use(tn_context* c, tn_tensor* x) {
  struct iter it = {c, x, NULL, 0};
  while (iter_next(&it)) printf("%lld\n", (long long)tn_numel(c, it.row));
  if (it.row) tn_free(c, it.row);
}
