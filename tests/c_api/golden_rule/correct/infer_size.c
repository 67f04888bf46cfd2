/* Passed on, kept or not by whom it was passed to, and freed all the same. */
#include <tenure/tenure.c.h>

static tn_status view_as(tn_context* state, tn_tensor* self, tn_tensor* tensor, tn_storage* size) {
  tn_storage* inferred_size = tn_storage_new_infer_size(state, size, tn_numel(state, tensor));
  if (!inferred_size) return tn_error(state);
  tn_storage* storage = tn_storage_new_of(state, tensor);
  const tn_status status = tn_set_storage(state, self, storage, tn_storage_offset(state, tensor), inferred_size, NULL);
  tn_storage_free(state, storage);
  tn_storage_free(state, inferred_size);
  return status;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  const int64_t given[] = {-1, 2};
  tn_tensor* self = tn_new(c, TN_FLOAT);
  tn_storage* size = tn_storage_new_with_sizes(c, given, 2);
  view_as(c, self, x, size);
  tn_storage_free(c, size);
  tn_free(c, self);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
