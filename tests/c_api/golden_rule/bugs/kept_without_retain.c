/* Clause 6: The struct keeps it beyond the call, and does not retain it.
 * Expect: line 9 */
#include <tenure/tenure.c.h>

typedef struct layer {
  tn_tensor* weight;
} layer;

static void layer_init(layer* self, tn_tensor* weight) { self->weight = weight; }

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  layer l;
  tn_tensor* w = tn_new_exp(c, x);
  layer_init(&l, w);
  tn_free(c, w);
  tn_numel(c, l.weight);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
