/* Clause 1: The callback returns its failure before it frees the prediction.
 * Expect: line 13 */
#include <tenure/tenure.c.h>

typedef struct step {
  tn_tensor* weight;
  tn_tensor* input;
  int failed;
} step;

static int32_t train_step(tn_context* c, void* payload) {
  step* s = payload;
  tn_tensor* prediction = tn_new_linear(c, s->input, s->weight, NULL);
  if (!prediction) return 1;
  tn_tensor* target = tn_new_narrow(c, s->input, 1, 0, 9);
  if (!target) {
    s->failed++;
    return tn_fail(c, "no target");
  }
  tn_tensor* loss = tn_new_sub(c, prediction, target, tn_int(1));
  if (loss) tn_free(c, loss);
  tn_free(c, target);
  tn_free(c, prediction);
  return 0;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  step s = {x, x, 0};
  if (tn_with_scope(c, "step", train_step, &s) == TN_OK) s.failed = 0;
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
