/* The first program that one writes. */
#include "check.h"

const char* first_program(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  CHECK(c != NULL);
  CHECK(tn_scope_push(c, "main") == TN_OK);
  tn_tensor* x = tn_new_zeros(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = tn_new_add(c, x, x, tn_int(1));
  CHECK(y != NULL && tn_error(c) == TN_OK);
  CHECK(strcmp(tn_to_string(c, y), "tensor([[0., 0., 0.],\n        [0., 0., 0.]])") == 0);
  KEEP(old, y);
  CHECK(tn_free(c, y) == TN_OK);
  CHECK(tn_free(c, KEPT(old)) == TN_STALE_ERROR);
  CHECK(tn_free(c, x) == TN_OK);
  CHECK(tn_scope_pop(c) == TN_OK);
  KEEP(ended, c);
  CHECK(tn_context_free(c) == TN_OK);
  CHECK(tn_context_free(KEPT(ended)) == TN_STALE_ERROR);
  return NULL;
}

const char* first_error(void) {
  const int64_t two_three[] = {2, 3}, four_five[] = {4, 5};
  tn_context* c = tn_context_new();
  CHECK(tn_new_zeros(c, two_three, 2, TN_FLOAT) == NULL);
  CHECK(tn_error(c) == TN_SCOPE_ERROR);
  CHECK(tn_scope_push(c, "main") == TN_OK);
  tn_tensor* a = tn_new_zeros(c, two_three, 2, TN_FLOAT);
  tn_tensor* b = tn_new_zeros(c, four_five, 2, TN_FLOAT);
  CHECK(tn_at(c, "train.ml", 42) == TN_OK);
  CHECK(tn_new_add(c, a, b, tn_int(1)) == NULL);
  CHECK(tn_error(c) == TN_SHAPE_ERROR);
  CHECK(strstr(tn_error_message(c), "[train.ml:42]") != NULL);
  /* Clean-up does not hide it. */
  KEEP(old, b);
  CHECK(tn_free(c, a) == TN_OK && tn_free(c, b) == TN_OK && tn_free(c, KEPT(old)) == TN_STALE_ERROR);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(tn_error(c) == TN_SHAPE_ERROR);
  KEEP(ended, c);
  CHECK(tn_context_free(c) == TN_OK);
  CHECK(tn_error(KEPT(ended)) == TN_STALE_ERROR);
  return NULL;
}

const char* first_escape(void) {
  const int64_t sizes[] = {4};
  tn_context* c = tn_context_new();
  CHECK(tn_scope_push(c, "outer") == TN_OK);
  CHECK(tn_scope_push(c, "inner") == TN_OK);
  CHECK(tn_at(c, "train.ml", 7) == TN_OK);
  tn_tensor* escapes = tn_new_zeros(c, sizes, 1, TN_FLOAT);
  tn_tensor* handed_off = tn_new_zeros(c, sizes, 1, TN_FLOAT);
  tn_tensor* of_the_scope = tn_move_to_scope(c, tn_new_zeros(c, sizes, 1, TN_FLOAT));
  CHECK(tn_hand_off(c, handed_off) == TN_OK);
  KEEP(borrowed, of_the_scope);
  CHECK(tn_free(c, KEPT(borrowed)) == TN_VALUE_ERROR);
  CHECK(tn_scope_pop(c) == TN_ESCAPE_ERROR);
  CHECK(tn_scope_depth(c) == 1);
  CHECK(
      strcmp(tn_last_escapes(c),
             "scope 'inner': 1 tensor outlives it:\n  zeros f32[4], 16 bytes, made at train.ml:7, 1 handle\n  tn_free, "
             "tn_hand_off or tn_move_to_scope it before, or tn_shared_new it") == 0);
  CHECK(tn_new_add(c, escapes, escapes, tn_int(1)) == NULL && tn_error(c) == TN_STALE_ERROR);
  CHECK(tn_new_add(c, KEPT(borrowed), handed_off, tn_int(1)) == NULL && tn_error(c) == TN_STALE_ERROR);
  CHECK(tn_free(c, escapes) == TN_STALE_ERROR);
  CHECK(tn_free(c, handed_off) == TN_OK);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}
