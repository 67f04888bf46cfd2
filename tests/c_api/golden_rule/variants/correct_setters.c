#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

static tn_tensor* cached;
static void forget(tn_context* c) {
  if (cached) tn_free(c, cached);
  cached = NULL;
}
void remember(tn_context* c, tn_tensor* t) {
  if (cached) forget(c);
  cached = tn_retain(c, t);
}
void remember_other(tn_context* c, tn_tensor* t) {
  forget(c);
  cached = tn_retain(c, t);
}
typedef struct {
  tn_tensor* w;
} lin;
static void lin_clear(tn_context* c, lin* l) {
  if (l->w) {
    tn_free(c, l->w);
    l->w = NULL;
  }
}
void lin_set(tn_context* c, lin* l, tn_tensor* w) {
  if (l->w == w) return;
  lin_clear(c, l);
  l->w = tn_retain(c, w);
}
void lin_set2(tn_context* c, lin* l, tn_tensor* w) {
  if (l->w != w) {
    if (w) tn_retain(c, w);
    if (l->w) tn_free(c, l->w);
    l->w = w;
  }
}
void lin_set3(tn_context* c, lin* l, tn_tensor* w) {
  tn_tensor* keep = tn_retain(c, w);
  if (l->w != NULL) tn_free(c, l->w);
  l->w = keep;
}
int lin_ensure(tn_context* c, lin* l, tn_tensor* x) {
  if (l->w == NULL) l->w = tn_new_exp(c, x);
  return l->w ? 0 : -1;
}
int lin_swap(tn_context* c, lin* a, lin* b) {
  tn_tensor* t = a->w;
  a->w = b->w;
  b->w = t;
  return 0;
}
