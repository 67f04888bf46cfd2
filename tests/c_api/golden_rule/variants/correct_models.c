#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

typedef struct layer {
  tn_tensor *w, *b;
  struct layer* next;
} layer;
layer* layer_new(tn_context* c, tn_tensor* w, tn_tensor* b) {
  layer* l = malloc(sizeof *l);
  if (!l) return NULL;
  l->w = tn_retain(c, w);
  l->b = b ? tn_retain(c, b) : NULL;
  l->next = NULL;
  return l;
}
static void drop_fields_free(tn_context* c, layer* l) {
  tn_free(c, l->w);
  if (l->b) tn_free(c, l->b);
}
void layer_free(tn_context* c, layer* l) {
  while (l) {
    layer* n = l->next;
    drop_fields_free(c, l);
    free(l);
    l = n;
  }
}
tn_tensor* layer_new_forward(tn_context* c, layer* l, tn_tensor* x) {
  tn_tensor* h = tn_retain(c, x);
  for (; l && h; l = l->next) {
    tn_tensor* n = tn_new_linear(c, h, l->w, l->b);
    tn_free(c, h);
    h = n ? tn_new_relu(c, n) : NULL;
    if (n) tn_free(c, n);
  }
  return h;
}
struct model {
  tn_store* s;
  tn_optimizer* o;
  tn_tensor* mask;
  tn_list* items;
};
struct model* model_create(tn_context* c, tn_tensor* x) {
  struct model* m = calloc(1, sizeof *m);
  if (!m) return NULL;
  if (!(m->s = tn_store_new(c))) goto bad;
  if (!(m->mask = tn_new_ones_like(c, x, TN_BOOL))) goto bad;
  if (!(m->items = tn_new_chunk(c, x, 2, 0))) goto bad;
  return m;
bad:
  if (m->mask) tn_free(c, m->mask);
  if (m->s) tn_store_free(c, m->s);
  free(m);
  return NULL;
}
void model_destroy(tn_context* c, struct model* m) {
  if (m->items) tn_list_free(c, m->items);
  if (m->mask) tn_free(c, m->mask);
  if (m->s) tn_store_free(c, m->s);
  free(m);
}
