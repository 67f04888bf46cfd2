/* Clause 1: The third failure jumps past the free of the second.
 * Expect: line 9 */
#include <tenure/tenure.c.h>

static int attention(tn_context* c, tn_tensor* q, tn_tensor* k, tn_tensor* v) {
  int status = -1;
  tn_tensor* kt = tn_new_t(c, k);
  if (!kt) return -1;
  tn_tensor* scores = tn_new_matmul(c, q, kt);
  if (!scores) goto no_scores;
  tn_tensor* p = tn_new_softmax(c, scores, 5, TN_DEFAULT);
  if (!p) goto no_scores;
  tn_tensor* y = tn_new_matmul(c, p, v);
  if (y) {
    status = 0;
    tn_free(c, y);
  }
  tn_free(c, p);
  tn_free(c, scores);
no_scores:
  tn_free(c, kt);
  return status;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  attention(c, x, x, x);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
