#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static int build(tn_context* c, tn_tensor* x, size_t n) {
  tn_tensor* h[8];
  size_t made;
  for (made = 0; made < n; made++) {
    h[made] = tn_new_relu(c, x); /* said */
    if (!h[made]) break;
  }
  if (made < n) {
    /* undo */
    for (size_t k = 0; k + 1 < made; k++) tn_free(c, h[k]);
    return -1;
  }
  for (size_t k = 0; k < n; k++) tn_free(c, h[k]);
  return 0;
}
