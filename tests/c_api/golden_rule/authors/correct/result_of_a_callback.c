/* The callback hands its result out of its scope, and leaves it in the payload. */
#include <tenure/tenure.c.h>

typedef struct task {
  tn_tensor* input;
  tn_tensor* result;
} task;

static int32_t square_sum(tn_context* c, void* payload) {
  task* t = payload;
  tn_tensor* squared = tn_new_mul(c, t->input, t->input);
  if (squared == NULL) return 1;
  t->result = tn_new_sum(c, squared, TN_DEFAULT);
  tn_free(c, squared);
  if (t->result == NULL) return 1;
  return tn_hand_off(c, t->result) != TN_OK;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  task t = {x, NULL};
  if (tn_with_scope(c, "task", square_sum, &t) == TN_OK) {
    tn_numel(c, t.result);
    tn_free(c, t.result);
  }
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
