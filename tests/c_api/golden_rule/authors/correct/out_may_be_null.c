/* The second result is made only for who wants it. */
#include <tenure/tenure.c.h>

static tn_status new_log_sum(tn_context* c, tn_tensor* x, tn_tensor** total, tn_tensor** shifted) {
  tn_status status;
  tn_tensor* biggest = tn_new_max(c, x);
  if (!biggest) return tn_error(c);
  tn_tensor* less = tn_new_sub(c, x, biggest, tn_int(1));
  tn_free(c, biggest);
  if (!less) return tn_error(c);
  *total = tn_new_sum(c, less, TN_DEFAULT);
  status = *total ? TN_OK : tn_error(c);
  if (shifted && *total)
    *shifted = less;
  else
    tn_free(c, less);
  return status;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor *total, *shifted;
  if (new_log_sum(c, x, &total, NULL) == TN_OK) tn_free(c, total);
  if (new_log_sum(c, x, &total, &shifted) == TN_OK) {
    tn_free(c, shifted);
    tn_free(c, total);
  }
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
