/* The setters free what was there; one of them looks first whether it is the same. */
#include <tenure/tenure.c.h>

typedef struct layer {
  tn_tensor *weight, *bias;
} layer;

static void layer_init(layer* l) { l->weight = l->bias = NULL; }

static void layer_set_weight(tn_context* c, layer* l, tn_tensor* weight) {
  if (l->weight == weight) return;
  if (l->weight != NULL) tn_free(c, l->weight);
  l->weight = tn_retain(c, weight);
}

static void layer_set_bias(tn_context* c, layer* l, tn_tensor* bias) {
  tn_tensor* kept = bias ? tn_retain(c, bias) : NULL;
  tn_tensor* old = l->bias;
  l->bias = kept;
  if (old) tn_free(c, old);
}

static void layer_clear(tn_context* c, layer* l) {
  layer_set_bias(c, l, NULL);
  if (l->weight) tn_free(c, l->weight);
  layer_init(l);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  layer l;
  layer_init(&l);
  layer_set_weight(c, &l, x);
  layer_set_weight(c, &l, x);
  layer_set_bias(c, &l, x);
  layer_set_bias(c, &l, x);
  layer_clear(c, &l);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
