/* The snippets of the original text, translated name for name. A function that is here called sparse_… belongs to the
 * program, not to the library: it is over a struct of the program's own. */
#include "check.h"

typedef struct sparse {
  tn_tensor* indices; /* [dims, capacity], of which the first nnz columns are used */
  tn_tensor* values;
  int64_t nnz;
} sparse;

/* It begins with `new`, and so what it returns is the caller's: that of a `new` function, not freed here but returned.
 */
static tn_tensor* sparse_new_indices(tn_context* state, const sparse* self) {
  return tn_new_narrow(state, self->indices, 1, 0, self->nnz);
}

/* The one exception: what it is given is not the caller's afterwards. */
static tn_status sparse_move(tn_context* state, sparse* self, tn_tensor* indices, tn_tensor* values) {
  tn_free(state, self->indices);
  tn_free(state, self->values);
  self->indices = indices;
  self->values = values;
  self->nnz = tn_size(state, indices, 1);
  return tn_error(state);
}

const char* snippet_new_indices(void) {
  const int64_t sizes[] = {2, 5};
  tn_context* state = tn_context_new();
  tn_scope_push(state, "sparse");
  sparse s = {tn_new_zeros(state, sizes, 2, TN_LONG), NULL, 3};

  tn_tensor* indices = sparse_new_indices(state, &s);
  CHECK(tn_size(state, indices, 1) == 3);
  CHECK(tn_is_alias_of(state, indices, s.indices) == 1);
  CHECK(tn_refcount(state, s.indices) == 1 && tn_refcount(state, indices) == 1);
  CHECK(tn_free(state, indices) == TN_OK);

  CHECK(tn_free(state, s.indices) == TN_OK);
  CHECK(tn_scope_pop(state) == TN_OK);
  CHECK(tn_context_free(state) == TN_OK);
  return NULL;
}

const char* snippet_infer_size(void) {
  const int64_t given[] = {4, -1};
  tn_context* state = tn_context_new();
  tn_scope_push(state, "view");
  tn_tensor* tensor = tn_new_arange(state, tn_int(0), tn_int(12), tn_int(1), TN_FLOAT);
  tn_tensor* self = tn_new(state, TN_FLOAT);
  tn_storage* size = tn_storage_new_with_sizes(state, given, 2);
  tn_storage* storage = tn_storage_new_of(state, tensor);
  const int64_t numel = tn_numel(state, tensor);

  tn_storage* inferred_size = tn_storage_new_infer_size(state, size, numel);
  CHECK(tn_set_storage(state, self, storage, tn_storage_offset(state, tensor), inferred_size, NULL) == TN_OK);
  /* It keeps the storage that it lies on, and not the sizes, so these are ours to free as before. */
  CHECK(tn_storage_free(state, inferred_size) == TN_OK);

  CHECK(tn_storage_free(state, storage) == TN_OK);
  CHECK(tn_free(state, tensor) == TN_OK);
  CHECK(tn_dim(state, self) == 2 && tn_size(state, self, 0) == 4 && tn_size(state, self, 1) == 3);
  CHECK(tn_is_contiguous(state, self) == 1);
  CHECK(((float*)tn_data(state, self))[11] == 11);
  /* The product is checked. */
  CHECK(tn_storage_new_infer_size(state, size, 13) == NULL && tn_error(state) == TN_SHAPE_ERROR);
  CHECK(SAYS(state, "storage_infer_size: the sizes [4, -1] do not have 13 elements"));
  CHECK(tn_storage_set(state, size, 0, tn_int(INT64_MAX)) == TN_OK &&
        tn_storage_set(state, size, 1, tn_int(2)) == TN_OK);
  CHECK(tn_storage_new_infer_size(state, size, 12) == NULL && tn_error(state) == TN_SHAPE_ERROR);
  CHECK(SAYS(state, "storage_infer_size: the product of the sizes overflows 64 bits: [9223372036854775807, 2]"));
  CHECK(tn_storage_free(state, size) == TN_OK);
  CHECK(tn_free(state, self) == TN_OK);
  CHECK(tn_scope_pop(state) == TN_OK);
  CHECK(tn_context_free(state) == TN_OK);
  return NULL;
}

static tn_tensor* new_contiguous_2d(tn_context* state, tn_tensor* k_) {
  if (!tn_is_contiguous(state, k_)) return tn_new_contiguous(state, k_);
  return tn_retain(state, k_);
}

static const char* contiguous(tn_context* state, tn_tensor* k_, int as_function, int expect_same) {
  tn_tensor* kernel;
  if (as_function) {
    kernel = new_contiguous_2d(state, k_);
  } else if (!tn_is_contiguous(state, k_)) {
    kernel = tn_new_contiguous(state, k_);
  } else {
    kernel = tn_retain(state, k_);
  }
  CHECK((kernel == k_) == expect_same);
  CHECK(tn_is_contiguous(state, kernel) == 1);
  CHECK(tn_refcount(state, k_) == (expect_same ? 2 : 1));
  /* In either case. */
  CHECK(tn_free(state, kernel) == TN_OK);
  CHECK(tn_refcount(state, k_) == 1);
  return NULL;
}

static const char* contiguous_snippets(int as_function) {
  const int64_t sizes[] = {2, 3};
  tn_context* state = tn_context_new();
  tn_scope_push(state, "conv");
  tn_tensor* dense = tn_new_ones(state, sizes, 2, TN_FLOAT);
  tn_tensor* turned = tn_new_transpose(state, dense, 0, 1);
  const char* failed = contiguous(state, dense, as_function, 1);
  if (!failed) failed = contiguous(state, turned, as_function, 0);
  CHECK(failed == NULL);
  CHECK(tn_free(state, turned) == TN_OK && tn_free(state, dense) == TN_OK);
  CHECK(tn_scope_pop(state) == TN_OK);
  CHECK(tn_context_free(state) == TN_OK);
  return failed;
}
const char* snippet_contiguous_or_retain(void) { return contiguous_snippets(0); }
const char* snippet_new_contiguous_2d(void) { return contiguous_snippets(1); }

/* An early exit frees what was made so far; one that comes first has nothing to free. */
static tn_status scaled_sum(tn_context* state, tn_tensor* x, double by, tn_scalar* out) {
  if (by == 0) return tn_fail(state, "scaled_sum: by is 0");
  tn_tensor* scaled = tn_new_mul_scalar(state, x, tn_float(by));
  if (!scaled) return tn_error(state);
  tn_tensor* sum = tn_new_sum(state, scaled, TN_DEFAULT);
  if (!sum) {
    tn_free(state, scaled);
    return tn_error(state);
  }
  const tn_status status = tn_item(state, sum, out);
  tn_free(state, sum);
  tn_free(state, scaled);
  return status;
}

const char* snippet_early_exit(void) {
  const int64_t sizes[] = {2, 3};
  tn_scalar sum;
  tn_context* state = tn_context_new();
  tn_scope_push(state, "exits");
  tn_tensor* x = tn_new_ones(state, sizes, 2, TN_FLOAT);
  CHECK(scaled_sum(state, x, 2, &sum) == TN_OK && sum.kind == TN_IS_FLOAT && sum.re == 12);
  CHECK(scaled_sum(state, x, 0, &sum) == TN_CALLBACK_ERROR && SAYS(state, "scaled_sum: by is 0"));
  CHECK(scaled_sum(state, NULL, 2, &sum) == TN_STALE_ERROR && SAYS(state, "mul: a is NULL"));
  CHECK(tn_free(state, x) == TN_OK);
  CHECK(tn_scope_pop(state) == TN_OK);
  CHECK(tn_context_free(state) == TN_OK);
  return NULL;
}

const char* snippet_move(void) {
  const int64_t sizes[] = {2, 5}, four[] = {4};
  tn_context* state = tn_context_new();
  tn_scope_push(state, "sparse");
  sparse s = {tn_new_zeros(state, sizes, 2, TN_LONG), tn_new_zeros(state, four, 1, TN_FLOAT), 4};
  tn_tensor* values = tn_new_ones(state, four, 1, TN_FLOAT);
  CHECK(sparse_move(state, &s, tn_new_ones(state, sizes, 2, TN_LONG), values) == TN_OK);
  CHECK(s.nnz == 5 && tn_refcount(state, s.values) == 1);

  /* The library's own: `to` takes over what `from` was, without a copy. */
  tn_tensor* to = tn_new(state, TN_FLOAT);
  tn_tensor* from = tn_new_ones(state, sizes, 2, TN_DOUBLE);
  void* const bytes = tn_data(state, from);
  KEEP(old, from);
  CHECK(tn_move(state, to, from) == TN_OK);
  CHECK(tn_data(state, to) == bytes && tn_scalar_type(state, to) == TN_DOUBLE && tn_numel(state, to) == 10);
  CHECK(tn_free(state, KEPT(old)) == TN_STALE_ERROR);

  CHECK(tn_free(state, to) == TN_OK);
  CHECK(tn_free(state, s.indices) == TN_OK && tn_free(state, s.values) == TN_OK);
  CHECK(tn_scope_pop(state) == TN_OK);
  CHECK(tn_context_free(state) == TN_OK);
  return NULL;
}
