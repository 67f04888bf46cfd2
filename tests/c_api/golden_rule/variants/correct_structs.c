#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

typedef struct {
  tn_tensor *w, *b;
} layer;
int a1(tn_context* c, tn_tensor* x, int n) {
  layer ls[8];
  int made = 0, rc = -1;
  memset(ls, 0, sizeof ls);
  for (; made < n; made++) {
    ls[made].w = tn_new_exp(c, x);
    ls[made].b = tn_new_log(c, x);
    if (!ls[made].w || !ls[made].b) goto out;
  }
  rc = 0;
out:
  for (int i = 0; i < 8; i++) {
    if (ls[i].w) tn_free(c, ls[i].w);
    if (ls[i].b) tn_free(c, ls[i].b);
  }
  return rc;
}
int a2(tn_context* c, tn_tensor* x, int n) {
  layer* ls = calloc((size_t)n, sizeof *ls);
  if (!ls) return -1;
  for (int i = 0; i < n; i++) {
    layer* l = &ls[i];
    l->w = tn_new_exp(c, x);
    l->b = tn_new_log(c, x);
  }
  for (int i = 0; i < n; i++) {
    layer* l = ls + i;
    if (l->w) tn_free(c, l->w);
    if (l->b) tn_free(c, l->b);
  }
  free(ls);
  return 0;
}
typedef struct {
  int n;
  tn_tensor* items[8];
  tn_tensor** more;
} bag;
int a3(tn_context* c, tn_tensor* x, int n) {
  bag* b = calloc(1, sizeof *b);
  if (!b) return -1;
  b->more = calloc((size_t)n, sizeof *b->more);
  for (b->n = 0; b->n < n; b->n++) {
    b->items[b->n] = tn_new_exp(c, x);
    if (!b->items[b->n]) break;
  }
  if (b->more)
    for (int i = 0; i < n; i++) b->more[i] = tn_new_log(c, x);
  for (int i = 0; i < b->n; i++) tn_free(c, b->items[i]);
  if (b->more)
    for (int i = 0; i < n; i++)
      if (b->more[i]) tn_free(c, b->more[i]);
  free(b->more);
  free(b);
  return 0;
}
int a4(tn_context* c, tn_tensor* x) {
  bag b = {0};
  while (b.n < 8) {
    tn_tensor* t = tn_new_exp(c, x);
    if (!t) break;
    b.items[b.n++] = t;
  }
  while (b.n) tn_free(c, b.items[--b.n]);
  return 0;
}
int a5(tn_context* c, tn_tensor* x, int rows, int cols) {
  tn_tensor** grid = malloc(sizeof *grid * (size_t)(rows * cols));
  if (!grid) return -1;
  for (int i = 0; i < rows; i++)
    for (int j = 0; j < cols; j++) grid[i * cols + j] = tn_new_exp(c, x);
  for (int i = 0; i < rows * cols; i++)
    if (grid[i]) tn_free(c, grid[i]);
  free(grid);
  return 0;
}
int a6(tn_context* c, tn_tensor* x) {
  tn_tensor* g[2][3];
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 3; j++) g[i][j] = tn_new_exp(c, x);
  for (int i = 0; i < 2; i++)
    for (int j = 0; j < 3; j++)
      if (g[i][j]) tn_free(c, g[i][j]);
  return 0;
}
int a7(tn_context* c, tn_tensor* x, int n) {
  tn_tensor* a[32];
  tn_tensor** p = a;
  for (int i = 0; i < n; i++) *p++ = tn_new_exp(c, x);
  while (p > a) tn_free(c, *--p);
  return 0;
}
