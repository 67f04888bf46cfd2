#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

typedef struct {
  tn_tensor* w;
  tn_tensor* g;
  int owns;
} box;
void box_init(tn_context* c, box* b, tn_tensor* w) {
  b->w = tn_retain(c, w);
  b->g = NULL;
  b->owns = 1;
}
void box_set(tn_context* c, box* b, tn_tensor* w) {
  tn_retain(c, w);
  tn_free(c, b->w);
  b->w = w;
}
void box_set_grad(tn_context* c, box* b, tn_tensor* g) {
  if (b->g) {
    tn_free(c, b->g);
    b->g = NULL;
  }
  if (g) b->g = tn_retain(c, g);
}
static void box_clear_free(tn_context* c, box* b) {
  if (b->w) tn_free(c, b->w);
  if (b->g) tn_free(c, b->g);
  memset(b, 0, sizeof *b);
}
void box_assign(tn_context* c, box* b, const box* from) {
  if (b == from) return;
  box_clear_free(c, b);
  b->w = tn_retain(c, from->w);
  b->g = from->g ? tn_retain(c, from->g) : NULL;
}
int box_replace(tn_context* c, box* b, tn_tensor* x) {
  tn_tensor* y = tn_new_exp(c, x);
  if (!y) return -1;
  tn_tensor* old = b->w;
  b->w = y;
  tn_free(c, old);
  return 0;
}
static tn_tensor* table[16];
void table_set(tn_context* c, int i, tn_tensor* t) {
  if (table[i]) tn_free(c, table[i]);
  table[i] = t ? tn_retain(c, t) : NULL;
}
static tn_tensor* eye;
tn_tensor* get_eye(tn_context* c) {
  if (!eye) {
    const int64_t n[] = {2, 2};
    eye = tn_new_ones(c, n, 2, TN_FLOAT);
  }
  return eye;
}
static int ready;
static tn_tensor *one, *two;
void setup(tn_context* c) {
  const int64_t n[] = {2};
  if (ready) return;
  one = tn_new_ones(c, n, 1, TN_FLOAT);
  two = tn_new_zeros(c, n, 1, TN_FLOAT);
  ready = 1;
}
