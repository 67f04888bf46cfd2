/* A model is built whole or not at all. */
#include <stdlib.h>
#include <tenure/tenure.c.h>

typedef struct model {
  tn_tensor *in, *out;
  tn_generator* dice;
} model;

static void model_free(tn_context* c, model* m) {
  if (!m) return;
  if (m->in) tn_free(c, m->in);
  if (m->out) tn_free(c, m->out);
  if (m->dice) tn_generator_free(c, m->dice);
  free(m);
}

static model* model_new(tn_context* c, const int64_t* sizes, size_t dims) {
  model* m = calloc(1, sizeof(model));
  if (!m) return NULL;
  m->dice = tn_generator_new(c, 1);
  if (!m->dice) goto fail;
  m->in = tn_new_rand(c, sizes, dims, TN_FLOAT, m->dice);
  if (!m->in) goto fail;
  m->out = tn_new_t(c, m->in);
  if (!m->out) goto fail;
  return m;
fail:
  model_free(c, m);
  return NULL;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  const int64_t three[] = {2, 2, 2};
  model_free(c, model_new(c, sizes, 2));
  model_free(c, model_new(c, three, 3));
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
