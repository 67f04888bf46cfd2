/* What a struct keeps it retains, and frees when it gets another one. */
#include <stdlib.h>
#include <tenure/tenure.c.h>

typedef struct layer {
  tn_tensor* weight;
} layer;

static void layer_set(tn_context* c, layer* self, tn_tensor* weight) {
  tn_tensor* old = self->weight;
  self->weight = tn_retain(c, weight);
  if (old) tn_free(c, old);
}
static tn_tensor* layer_new_weight(tn_context* c, const layer* self) { return tn_retain(c, self->weight); }
static void layer_free(tn_context* c, layer* self) {
  if (self->weight) tn_free(c, self->weight);
  free(self);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  layer* l = calloc(1, sizeof *l);
  if (l) {
    layer_set(c, l, x);
    layer_set(c, l, x);
    tn_tensor* w = layer_new_weight(c, l);
    tn_free(c, w);
    layer_free(c, l);
  }
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
