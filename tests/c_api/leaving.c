/* Ways out of a piece of a program: longjmp, callbacks that fail, scopes left open. */
#include <setjmp.h>

#include "check.h"

static jmp_buf way_out;
static volatile int jumps = 1;

static void deep(tn_context* c, int n) {
  const int64_t sizes[] = {64};
  tn_scope_push(c, "deep");
  tn_tensor* t = tn_new_ones(c, sizes, 1, TN_FLOAT);
  tn_tensor* parts[2] = {t, t};
  tn_list* l = tn_list_new(c, parts, 2);
  tn_storage* s = tn_storage_new(c, TN_FLOAT, 100);
  tn_set_grad_enabled(c, 0);
  if (n == 0 && jumps) longjmp(way_out, 1);
  if (n > 0) deep(c, n - 1);
  tn_storage_free(c, s);
  tn_list_free(c, l);
  tn_free(c, t);
  tn_scope_pop(c);
}

const char* leaving_by_longjmp(void) {
  tn_context* volatile c = tn_context_new();
  tn_scope_push(c, "main");
  const volatile int64_t bytes = tn_live_bytes(c), tensors = tn_live_tensors(c);
  const volatile int32_t depth = tn_scope_depth(c);
  if (setjmp(way_out) == 0) {
    deep(c, 3);
    return "longjmp did not happen";
  }
  CHECK(tn_scope_depth(c) == 5);
  CHECK(tn_scope_unwind(c, depth) == TN_OK);
  CHECK(tn_scope_depth(c) == depth && tn_live_bytes(c) == bytes && tn_live_tensors(c) == tensors);
  CHECK(tn_grad_enabled(c) == 1);
  CHECK(strstr(tn_last_escapes(c), "ones f32[64], 256 bytes") != NULL);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}

/* Out of the middle of everything that a scope can own: a graph, an alias, what the scope was given, extra references.
 */
static void busy(tn_context* c, tn_shared* w, int way) {
  const int64_t sizes[] = {64};
  tn_scope_push(c, "busy");
  tn_tensor* alias = tn_new_alias(c, w);
  tn_tensor* x = tn_retain(c, tn_move_to_scope(c, tn_new_full(c, sizes, 1, tn_float(2), TN_FLOAT)));
  tn_tensor* y = tn_new_mul(c, alias, x);
  if (way == 1) longjmp(way_out, 1);
  tn_tensor* sum = tn_new_sum(c, y, TN_DEFAULT);
  tn_scope_push(c, "backward");
  tn_set_grad_enabled(c, 0);
  if (way == 2) longjmp(way_out, 1);
  tn_set_grad_enabled(c, 1);
  tn_backward(c, sum, NULL, 1, 1);
  tn_tensor* g = tn_new_view(c, x, sizes, 1);
  if (way == 3) longjmp(way_out, 1);
  tn_free(c, g);
}

const char* leaving_again_and_again(void) {
  const int64_t sizes[] = {64};
  tn_context* volatile c = tn_context_new();
  tn_store* store = tn_store_new(c);
  tn_shared* volatile w = tn_store_new_var(c, store, "w", sizes, 1, TN_FLOAT, 1, TN_INIT_CONSTANT, 1, 0, 0, 0, NULL);
  volatile int64_t bytes = 0, tensors = 0;
  volatile int i;
  for (i = 0; i < 300; ++i) {
    if (setjmp(way_out) == 0) {
      busy(c, w, i % 3 + 1);
      return "longjmp did not happen";
    }
    CHECK(tn_scope_unwind(c, 0) == TN_OK && tn_scope_depth(c) == 0 && tn_grad_enabled(c) == 1);
    CHECK(tn_shared_zero_grad(c, w) == TN_OK);
    if (i == 2) bytes = tn_live_bytes(c), tensors = tn_live_tensors(c);
    if (i > 2) CHECK(tn_live_bytes(c) == bytes && tn_live_tensors(c) == tensors);
  }
  /* Of the parameter there are two owners, as before. */
  CHECK(tn_shared_refcount(c, w) == 2);
  CHECK(tn_shared_free(c, w) == TN_OK && tn_store_free(c, store) == TN_OK);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}

static int32_t fails_with_text(tn_context* c, void* payload) {
  (void)payload;
  tn_scope_push(c, "left open");
  return tn_fail(c, "the host's own reason");
}
static int32_t fails_by_an_op(tn_context* c, void* payload) {
  tn_tensor* t = tn_new_add(c, payload, NULL, tn_int(1));
  return t ? tn_free(c, t) : tn_error(c);
}
static int32_t fails_silently(tn_context* c, void* payload) {
  (void)c;
  (void)payload;
  return -1;
}
static int32_t pops_too_much(tn_context* c, void* payload) {
  (void)payload;
  return tn_scope_pop(c) == TN_SCOPE_ERROR && tn_scope_unwind(c, 0) == TN_SCOPE_ERROR ? 0 : 1;
}
static int32_t leaves_one(tn_context* c, void* payload) {
  const int64_t sizes[] = {4};
  *(tn_tensor**)payload = tn_new_ones(c, sizes, 1, TN_FLOAT);
  return 0;
}

const char* leaving_by_callbacks(void) {
  const int64_t sizes[] = {4};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 1, TN_FLOAT);
  CHECK(tn_with_scope(c, "callback", fails_with_text, NULL) == TN_CALLBACK_ERROR);
  CHECK(SAYS(c, "with_scope: the callback failed: the host's own reason"));
  CHECK(tn_with_scope(c, "callback", fails_by_an_op, x) == TN_CALLBACK_ERROR);
  CHECK(SAYS(c, "with_scope: the callback failed: add: b is NULL: a tensor is wanted"));
  CHECK(tn_with_scope(c, "callback", fails_silently, NULL) == TN_CALLBACK_ERROR);
  CHECK(SAYS(c, "with_scope: the callback failed"));
  CHECK(tn_with_scope(c, "callback", pops_too_much, NULL) == TN_OK);
  CHECK(tn_scope_depth(c) == 1);
  tn_tensor* left = NULL;
  CHECK(tn_with_scope(c, "callback", leaves_one, &left) == TN_ESCAPE_ERROR);
  CHECK(tn_is_alive(c, left) == 0);
  CHECK(tn_free(c, x) == TN_OK);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}

static int32_t writes(tn_context* c, tn_tensor* alias, void* payload) {
  (void)payload;
  return tn_fill_(c, alias, tn_float(3));
}
static int32_t refuses(tn_context* c, tn_tensor* alias, void* payload) {
  (void)alias;
  (void)payload;
  return tn_fail(c, "no");
}

const char* leaving_an_update(void) {
  const int64_t sizes[] = {2};
  tn_context* c = tn_context_new();
  tn_store* store = tn_store_new(c);
  tn_shared* w = tn_store_new_var(c, store, "w", sizes, 1, TN_FLOAT, 1, TN_INIT_CONSTANT, 1, 0, 0, 0, NULL);
  CHECK(tn_shared_update(c, w, writes, NULL) == TN_OK);
  CHECK(tn_shared_update(c, w, refuses, NULL) == TN_CALLBACK_ERROR);
  CHECK(SAYS(c, "update: the callback failed: no"));
  tn_scope_push(c, "main");
  tn_tensor* alias = tn_new_alias(c, w);
  CHECK(strcmp(tn_to_string(c, alias), "tensor([3., 3.], requires_grad=True)") == 0);
  CHECK(tn_free(c, alias) == TN_OK);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(tn_shared_free(c, w) == TN_OK && tn_store_free(c, store) == TN_OK);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}
