/* In a callback the rule is the same; its payload is borrowed. */
#include <tenure/tenure.c.h>

typedef struct job {
  tn_tensor* x;
  double sum;
} job;

static int32_t work(tn_context* c, void* payload) {
  job* j = payload;
  tn_scalar number;
  tn_tensor* sum = tn_new_sum(c, j->x, TN_DEFAULT);
  if (!sum) return 1;
  const tn_status status = tn_item(c, sum, &number);
  tn_free(c, sum);
  if (status != TN_OK) return 1;
  j->sum = number.re;
  return 0;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  job j = {x, 0};
  if (tn_with_scope(c, "work", work, &j) != TN_OK) j.sum = -1;
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
