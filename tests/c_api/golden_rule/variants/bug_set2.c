#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

typedef struct {
  tn_context* c;
  tn_tensor* current;
  int n;
} Cursor;
int cursor_update(Cursor* cur, tn_tensor* x, int64_t i) {
  tn_tensor* next = tn_new_select(cur->c, x, 0, i); /* said */
  if (!next) return -1;
  cur->current = next; /* said */
  cur->n++;
  return 0;
}
void cursor_free(Cursor* cur) {
  if (cur->current) tn_free(cur->c, cur->current);
}
