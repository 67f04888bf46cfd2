/* Clause 1: Each better candidate is retained, and the one before it never freed.
 * Expect: line 26 */
#include <tenure/tenure.c.h>

typedef struct search {
  tn_tensor* best;
  double score;
} search;

static double score_of(tn_context* c, tn_tensor* t) {
  tn_scalar v = tn_float(-1);
  tn_tensor* sum = tn_new_sum(c, t, TN_DEFAULT);
  if (sum) {
    tn_item(c, sum, &v);
    tn_free(c, sum);
  }
  return v.re;
}

static void best_of(tn_context* c, tn_tensor* const* candidates, int n) {
  search s = {NULL, -1e9};
  for (int i = 0; i < n; i++) {
    const double score = score_of(c, candidates[i]);
    if (score > s.score) {
      s.score = score;
      s.best = tn_retain(c, candidates[i]);
    }
  }
  if (s.best) tn_free(c, s.best);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* more = tn_new_add_scalar(c, x, tn_int(1), tn_int(1));
  tn_tensor* both[] = {x, more};
  best_of(c, both, 2);
  tn_free(c, more);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
