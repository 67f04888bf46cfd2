/* Storages: resizing moves the bytes under all views, and cuts off those that are outside. */
#include "check.h"

static tn_tensor* new_view(tn_context* c, tn_storage* s, int64_t offset, int64_t size) {
  tn_storage* sizes = tn_storage_new_with_sizes(c, &size, 1);
  tn_tensor* t = tn_new_with_storage(c, s, offset, sizes, NULL);
  tn_storage_free(c, sizes);
  return t;
}

const char* storage_grows(void) {
  tn_context* c = tn_context_new();
  tn_scope_push(c, "storages");
  tn_storage* s = tn_storage_new(c, TN_FLOAT, 8);
  tn_tensor *low = new_view(c, s, 0, 4), *high = new_view(c, s, 4, 4);
  tn_tensor* part = tn_new_narrow(c, high, 0, 1, 2);
  CHECK(tn_fill_(c, high, tn_float(7)) == TN_OK);
  CHECK(tn_storage_use_count(c, s) == 4);
  const int64_t grown[] = {9, 100000, 1000000, 1000001};
  for (int i = 0; i < 4; ++i) {
    CHECK(tn_storage_resize(c, s, grown[i]) == TN_OK);
    CHECK(tn_storage_size(c, s) == grown[i]);
    float* data = tn_storage_data(c, s);
    CHECK(data[3] == (float)i && data[4] == 7 && data[8] == 0 && data[grown[i] - 1] == 0);
    /* Every view, and views of views, see the same new bytes. */
    CHECK(tn_data(c, low) == data && tn_data(c, high) == data + 4 && tn_data(c, part) == data + 5);
    CHECK(tn_fill_(c, low, tn_int(i + 1)) == TN_OK && data[3] == (float)(i + 1));
  }
  CHECK(tn_live_bytes(c) >= 4000004);
  /* Back again, in place. */
  CHECK(tn_storage_resize(c, s, 8) == TN_OK && tn_storage_size(c, s) == 8);
  CHECK(((float*)tn_data(c, part))[0] == 7);
  CHECK(tn_free(c, low) == TN_OK && tn_free(c, high) == TN_OK && tn_free(c, part) == TN_OK);
  CHECK(tn_storage_free(c, s) == TN_OK);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}

const char* storage_shrinks(void) {
  tn_context* c = tn_context_new();
  tn_scope_push(c, "storages");
  tn_storage* s = tn_storage_new(c, TN_FLOAT, 8);
  tn_tensor* low = new_view(c, s, 0, 4);
  CHECK(tn_at(c, "views.ml", 3) == TN_OK);
  tn_tensor* high = tn_new_narrow(c, low, 0, 2, 2);
  tn_tensor* outer = new_view(c, s, 4, 4);
  CHECK(tn_at(c, "views.ml", 9) == TN_OK);
  CHECK(tn_storage_resize(c, s, 3) == TN_OK);
  /* What is left outside is refused at its next use, by the name of both. */
  CHECK(tn_new_add(c, high, high, tn_int(1)) == NULL && tn_error(c) == TN_STALE_ERROR);
  CHECK(SAYS(c,
             "add: the tensor is gone: made by narrow at views.ml:3, it needs bytes up to 16 of its storage, which was "
             "cut to 12 [views.ml:9]"));
  CHECK(tn_free(c, high) == TN_STALE_ERROR && tn_free(c, low) == TN_STALE_ERROR && tn_free(c, outer) == TN_STALE_ERROR);
  CHECK(tn_storage_use_count(c, s) == 1);
  CHECK(tn_storage_free(c, s) == TN_OK);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}

const char* storage_held_elsewhere(void) {
  const int64_t four[] = {4};
  float host[4] = {1, 2, 3, 4};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "storages");
  /* Memory of the host. */
  tn_tensor* blob = tn_new_from_blob(c, host, sizeof host, four, 1, TN_FLOAT, NULL, NULL);
  tn_storage* s = tn_storage_new_of(c, blob);
  CHECK(tn_storage_resize(c, s, 8) == TN_VALUE_ERROR);
  CHECK(SAYS(c, "storage_resize: the storage cannot go from 16 to 32 bytes: its memory is the host's"));
  CHECK(tn_storage_free(c, s) == TN_OK && tn_free(c, blob) == TN_OK);
  /* A shared tensor. */
  tn_tensor* t = tn_new_ones(c, four, 1, TN_FLOAT);
  tn_shared* shared = tn_shared_new(c, t);
  s = tn_storage_new_of(c, t);
  CHECK(tn_storage_resize(c, s, 8) == TN_VALUE_ERROR);
  CHECK(tn_storage_fill(c, s, tn_int(1)) == TN_VALUE_ERROR);
  CHECK(tn_storage_free(c, s) == TN_OK && tn_free(c, t) == TN_OK && tn_shared_free(c, shared) == TN_OK);
  /* An export. */
  t = tn_new_ones(c, four, 1, TN_FLOAT);
  struct DLManagedTensorVersioned* exported = tn_dlpack_new(c, t);
  s = tn_storage_new_of(c, t);
  CHECK(tn_storage_resize(c, s, 8) == TN_VALUE_ERROR);
  CHECK(tn_dlpack_free(c, exported) == TN_OK);
  CHECK(tn_storage_resize(c, s, 8) == TN_OK);
  CHECK(tn_storage_free(c, s) == TN_OK && tn_free(c, t) == TN_OK);
  /* A gradient that needs what would be outside. */
  tn_tensor* x = tn_new_ones(c, four, 1, TN_FLOAT);
  tn_tensor* w = tn_new_ones(c, four, 1, TN_FLOAT);
  CHECK(tn_set_requires_grad(c, w, 1) == TN_OK);
  tn_tensor* y = tn_new_mul(c, x, w);
  s = tn_storage_new_of(c, x);
  CHECK(tn_storage_resize(c, s, 2) == TN_VALUE_ERROR);
  CHECK(tn_storage_resize(c, s, 4000000) == TN_OK);
  tn_tensor* sum = tn_new_sum(c, y, TN_DEFAULT);
  CHECK(tn_backward(c, sum, NULL, 0, 0) == TN_OK);
  tn_tensor* g = tn_new_grad(c, w);
  CHECK(strcmp(tn_to_string(c, g), "tensor([1., 1., 1., 1.])") == 0);
  CHECK(tn_set_storage(c, w, s, 0, NULL, NULL) != TN_OK);
  CHECK(tn_free(c, g) == TN_OK && tn_free(c, sum) == TN_OK && tn_free(c, y) == TN_OK && tn_free(c, w) == TN_OK);
  CHECK(tn_free(c, x) == TN_OK && tn_storage_free(c, s) == TN_OK);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}

const char* storage_resize_of_a_tensor(void) {
  const int64_t four[] = {4}, more[] = {3, 4}, most[] = {INT64_MAX / 2, 4};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "storages");
  tn_tensor* t = tn_new_ones(c, four, 1, TN_FLOAT);
  tn_tensor* same = tn_retain(c, t);
  tn_tensor* view = tn_new_view(c, t, four, 1);
  CHECK(tn_resize(c, t, more, 2) == TN_OK);
  CHECK(tn_numel(c, same) == 12 && tn_is_alias_of(c, t, view) == 1);
  CHECK(((float*)tn_data(c, t))[3] == 1 && ((float*)tn_data(c, t))[4] == 0);
  CHECK(tn_resize(c, t, most, 2) == TN_SHAPE_ERROR);
  CHECK(tn_numel(c, t) == 12);
  CHECK(tn_free(c, t) == TN_OK && tn_free(c, same) == TN_OK && tn_free(c, view) == TN_OK);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}
