/* A label for each thing that was made, freed in reverse. */
#include <tenure/tenure.c.h>

static int attention(tn_context* c, tn_tensor* q, tn_tensor* k, tn_tensor* v, double* out) {
  int status = -1;
  tn_scalar value;
  tn_tensor* kt = tn_new_t(c, k);
  if (!kt) return -1;
  tn_tensor* scores = tn_new_matmul(c, q, kt);
  if (!scores) goto no_scores;
  tn_tensor* p = tn_new_softmax(c, scores, -1, TN_DEFAULT);
  if (!p) goto no_p;
  tn_tensor* y = tn_new_matmul(c, p, v);
  if (!y) goto no_y;
  tn_tensor* sum = tn_new_sum(c, y, TN_DEFAULT);
  if (sum) {
    if (tn_item(c, sum, &value) == TN_OK) {
      *out = value.re;
      status = 0;
    }
    tn_free(c, sum);
  }
  tn_free(c, y);
no_y:
  tn_free(c, p);
no_p:
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
  double sum;
  attention(c, x, x, x, &sum);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
