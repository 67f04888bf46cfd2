#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static tn_tensor* default_mask;
void set_default_mask(tn_context* c, tn_tensor* mask) {
  if (mask == NULL) {
    default_mask = NULL;
    return;
  }
  default_mask = tn_retain(c, mask); /* said */
}
