/* Clause 1: The struct is freed, and the reference in it forgotten.
 * Expect: line 15 */
#include <stdlib.h>
#include <tenure/tenure.c.h>

typedef struct layer {
  tn_tensor* weight;
  tn_tensor* bias;
} layer;

static layer* layer_open(tn_context* c, tn_tensor* x) {
  layer* l = malloc(sizeof *l);
  if (!l) return NULL;
  l->weight = tn_new_exp(c, x);
  l->bias = tn_new_log(c, x);
  return l;
}
static void layer_free(tn_context* c, layer* l) {
  tn_free(c, l->weight);
  free(l);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  layer* l = layer_open(c, x);
  if (l) layer_free(c, l);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
