#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

const float* row(tn_context* c, tn_tensor* x) {
  tn_list* l = tn_new_unbind(c, x, 0);
  const float* p = tn_data(c, tn_list_get(c, l, 0));
  tn_list_free(c, l);
  return p; /* said */
}
