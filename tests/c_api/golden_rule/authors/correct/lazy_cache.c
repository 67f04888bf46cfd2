/* A cache that is filled when it is first asked, and cleared at the end. */
#include <tenure/tenure.c.h>

static struct {
  tn_tensor* ones;
  int64_t size;
} cache;

static tn_tensor* ones_of(tn_context* c, int64_t n) {
  if (cache.ones && cache.size == n) return cache.ones;
  if (cache.ones) tn_free(c, cache.ones);
  cache.ones = tn_new_ones(c, &n, 1, TN_FLOAT);
  cache.size = n;
  return cache.ones;
}

static void clear_cache(tn_context* c) {
  if (cache.ones) tn_free(c, cache.ones);
  cache.ones = NULL;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_numel(c, ones_of(c, 2));
  tn_numel(c, ones_of(c, 2));
  tn_numel(c, ones_of(c, 3));
  clear_cache(c);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
