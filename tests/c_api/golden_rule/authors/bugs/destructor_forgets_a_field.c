/* Clause 1: The model's free forgets the one of its fields that came last.
 * Expect: line 17 */
#include <stdlib.h>
#include <tenure/tenure.c.h>

typedef struct model {
  tn_tensor* embedding;
  tn_tensor* output;
  tn_tensor* mask;
} model;

static model* model_new(tn_context* c, tn_tensor* embedding) {
  model* m = calloc(1, sizeof *m);
  if (!m) return NULL;
  m->embedding = tn_retain(c, embedding);
  m->output = tn_new_t(c, embedding);
  m->mask = tn_new_ones_like(c, embedding, TN_BOOL);
  return m;
}

static void model_free(tn_context* c, model* m) {
  if (m == NULL) return;
  if (m->embedding) tn_free(c, m->embedding);
  if (m->output) tn_free(c, m->output);
  free(m);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  model* m = model_new(c, x);
  model_free(c, m);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
