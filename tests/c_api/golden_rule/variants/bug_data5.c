#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

void* under(tn_context* c, tn_tensor* x) {
  tn_storage* s = tn_storage_new_of(c, x);
  void* p = tn_storage_data(c, s);
  tn_storage_free(c, s);
  return p; /* said */
}
