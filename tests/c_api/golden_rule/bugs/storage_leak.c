/* Clause 1: tn_set_storage keeps no sizes: they are still to be freed.
 * Expect: line 7 */
#include <tenure/tenure.c.h>

static void view_as(tn_context* c, tn_tensor* self, tn_tensor* tensor, const int64_t* given) {
  tn_storage* size = tn_storage_new_with_sizes(c, given, 2);
  tn_storage* inferred_size = tn_storage_new_infer_size(c, size, tn_numel(c, tensor));
  tn_storage* storage = tn_storage_new_of(c, tensor);
  tn_set_storage(c, self, storage, 0, inferred_size, NULL);
  tn_storage_free(c, storage);
  tn_storage_free(c, size);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  const int64_t given[] = {-1, 2};
  tn_tensor* self = tn_new(c, TN_FLOAT);
  view_as(c, self, x, given);
  tn_free(c, self);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
