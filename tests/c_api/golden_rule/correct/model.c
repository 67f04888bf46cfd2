/* References in a struct of the heap, an array of them among it. */
#include <stdlib.h>
#include <tenure/tenure.c.h>

typedef struct model {
  tn_tensor* w;
  tn_tensor* h[4];
  int n;
} model;

static void model_free(tn_context* c, model* m) {
  while (m->n > 0) tn_free(c, m->h[--m->n]);
  if (m->w) tn_free(c, m->w);
  free(m);
}
static model* model_new(tn_context* c, tn_tensor* x) {
  model* m = calloc(1, sizeof *m);
  if (!m) return NULL;
  m->w = tn_new_exp(c, x);
  if (!m->w) {
    free(m);
    return NULL;
  }
  for (m->n = 0; m->n < 4; m->n++) m->h[m->n] = tn_retain(c, m->w);
  return m;
}
static tn_tensor* model_new_forward(tn_context* c, const model* m, tn_tensor* x) {
  tn_tensor *t = NULL, *u = NULL, *v = NULL;
  if ((t = tn_new_mul(c, x, m->w)) && (u = tn_new_add(c, t, m->h[0], tn_int(1)))) v = tn_new_relu(c, u);
  if (t) tn_free(c, t);
  if (u) tn_free(c, u);
  return v;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  model* m = model_new(c, x);
  if (m) {
    tn_tensor* y = model_new_forward(c, m, x);
    if (y != NULL) tn_free(c, y);
    model_free(c, m);
  }
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
