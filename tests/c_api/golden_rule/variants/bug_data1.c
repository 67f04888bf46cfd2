#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

float* get_weights(tn_context* c, tn_store* store, const char* name) {
  tn_shared* s = tn_store_new_get(c, store, name);
  if (!s) return NULL;
  tn_tensor* w = tn_new_alias(c, s);
  float* p = w ? (float*)tn_data(c, w) : NULL;
  if (w) tn_free(c, w);
  tn_shared_free(c, s);
  return p; /* said */
}
