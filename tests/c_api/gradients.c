/* Gradient functions of the host: what they are given, what they set, how they fail, when they are let go. */
#include "check.h"

typedef struct asked {
  int calls, released;
  int64_t dims;
  int needs0, needs1, has0;
  volatile uintptr_t handle; /* of the last call, stale afterwards */
} asked;

static void released(void* payload) { ++((asked*)payload)->released; }

/* out = a * b * b, b of one row. */
static int32_t gradient_of_scaled(tn_context* c, tn_gradients* g, void* payload) {
  asked* seen = payload;
  int64_t sizes[4];
  ++seen->calls;
  seen->handle = (uintptr_t)g;
  seen->needs0 = tn_gradients_needs(c, g, 0);
  seen->needs1 = tn_gradients_needs(c, g, 1);
  seen->has0 = tn_gradients_has(c, g, 0);
  seen->dims = tn_gradients_sizes(c, g, 1, sizes, 4);
  tn_tensor* out = tn_gradients_out(c, g, 0);
  tn_tensor *a = tn_gradients_saved(c, g, 0), *b = tn_gradients_saved(c, g, 1);
  tn_tensor* squared = tn_new_mul(c, b, b);
  if (seen->needs0) {
    tn_tensor* of_a = tn_new_mul(c, out, squared);
    tn_gradients_set(c, g, 0, of_a);
    tn_free(c, of_a);
  }
  if (seen->needs1) {
    /* In a scope of its own, and given to it: the gradient is kept all the same. */
    tn_scope_push(c, "of b");
    tn_tensor* ab = tn_move_to_scope(c, tn_new_mul(c, a, b));
    tn_tensor* scaled = tn_move_to_scope(c, tn_new_mul(c, out, ab));
    tn_tensor* of_b = tn_move_to_scope(c, tn_new_mul_scalar(c, scaled, tn_float(2)));
    tn_gradients_set(c, g, 1, of_b);
    if (tn_scope_pop(c) != TN_OK) return -1;
  }
  tn_free(c, squared);
  return tn_error(c);
}

tn_tensor* new_scaled(tn_context* c, tn_tensor* a, tn_tensor* b, void* payload) {
  const int32_t recording = tn_grad_enabled(c);
  tn_set_grad_enabled(c, 0);
  tn_tensor* squared = tn_new_mul(c, b, b);
  tn_tensor* out = squared ? tn_new_mul(c, a, squared) : NULL;
  tn_set_grad_enabled(c, recording);
  tn_free(c, squared);
  if (!out) return NULL;
  tn_tensor* operands[] = {a, b};
  if (tn_differentiable(c, "scaled", &out, 1, operands, 2, operands, 2, gradient_of_scaled, payload, released) !=
      TN_OK) {
    tn_free(c, out);
    return NULL;
  }
  return out;
}

static tn_tensor* new_filled(tn_context* c, int64_t rows, double value, int32_t leaf) {
  const int64_t sizes[] = {rows, 2};
  tn_tensor* t = tn_new_full(c, sizes, 2, tn_float(value), TN_DOUBLE);
  tn_set_requires_grad(c, t, leaf);
  return t;
}
static int grad_is(tn_context* c, tn_tensor* t, const char* text) {
  tn_tensor* g = tn_new_grad(c, t);
  const int right = g && strcmp(tn_to_string(c, g), text) == 0;
  tn_free(c, g);
  return right;
}

const char* gradients_of_ones_own(void) {
  asked seen = {0};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  const int64_t bytes = tn_live_bytes(c);
  tn_tensor *a = new_filled(c, 3, 2, 1), *b = new_filled(c, 1, 5, 1);
  tn_tensor* y = new_scaled(c, a, b, &seen);
  CHECK(y && tn_requires_grad(c, y) == 1 && strcmp(tn_grad_fn(c, y), "scaled") == 0);
  tn_tensor* sum = tn_new_sum(c, y, TN_DEFAULT);
  CHECK(tn_backward(c, sum, NULL, 1, 0) == TN_OK);
  CHECK(seen.calls == 1 && seen.needs0 == 1 && seen.needs1 == 1 && seen.has0 == 1 && seen.dims == 2);
  CHECK(grad_is(c, a, "tensor([[25., 25.],\n        [25., 25.],\n        [25., 25.]], dtype=f64)") ||
        grad_is(c, a, "tensor([[25., 25.],\n        [25., 25.],\n        [25., 25.]], dtype=torch.float64)"));
  /* Three rows are summed to the one that was broadcast. */
  tn_tensor* gb = tn_new_grad(c, b);
  CHECK(tn_size(c, gb, 0) == 1 && ((double*)tn_data(c, gb))[0] == 60 && ((double*)tn_data(c, gb))[1] == 60);
  CHECK(tn_free(c, gb) == TN_OK);
  /* The handle was for the call only. */
  CHECK(tn_gradients_needs(c, kept(&seen.handle), 0) == -1 && tn_error(c) == TN_STALE_ERROR);
  CHECK(SAYS(c, "gradients_needs: gradients names no gradients' handle that is alive"));
  /* Once more, with the graph let go; what was recorded goes with it. */
  CHECK(tn_backward(c, sum, NULL, 0, 0) == TN_OK && seen.calls == 2 && seen.released == 0);
  CHECK(tn_backward(c, sum, NULL, 0, 0) == TN_GRAD_ERROR);
  CHECK(tn_free(c, sum) == TN_OK && tn_free(c, y) == TN_OK);
  CHECK(seen.released == 1);
  CHECK(tn_free(c, a) == TN_OK && tn_free(c, b) == TN_OK && tn_live_bytes(c) == bytes);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}

const char* gradients_that_are_not_recorded(void) {
  asked seen = {0};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor *a = new_filled(c, 1, 2, 0), *b = new_filled(c, 1, 5, 1);
  /* Only b wants one. */
  tn_tensor* y = new_scaled(c, a, b, &seen);
  tn_tensor* sum = tn_new_sum(c, y, TN_DEFAULT);
  CHECK(tn_backward(c, sum, NULL, 0, 0) == TN_OK && seen.calls == 1 && seen.needs0 == 0 && seen.needs1 == 1);
  CHECK(tn_free(c, sum) == TN_OK && tn_free(c, y) == TN_OK && seen.released == 1);
  /* Recording is off, or no input wants one: the payload is let go at once. */
  tn_set_grad_enabled(c, 0);
  y = new_scaled(c, a, b, &seen);
  CHECK(y && tn_requires_grad(c, y) == 0 && seen.released == 2);
  tn_set_grad_enabled(c, 1);
  CHECK(tn_free(c, y) == TN_OK);
  y = new_scaled(c, a, a, &seen);
  CHECK(y && tn_requires_grad(c, y) == 0 && seen.released == 3 && seen.calls == 1);
  CHECK(tn_free(c, y) == TN_OK);
  /* A graph that no backward came by goes with its tensor, also at the end of the scope. */
  y = tn_move_to_scope(c, new_scaled(c, a, b, &seen));
  CHECK(y && seen.released == 3);
  CHECK(tn_free(c, a) == TN_OK && tn_free(c, b) == TN_OK);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(seen.released == 4);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}

static int32_t fails(tn_context* c, tn_gradients* g, void* payload) {
  (void)g;
  ++((asked*)payload)->calls;
  tn_scope_push(c, "left open");
  return tn_fail(c, "no gradient today");
}
static int32_t leaves_a_tensor(tn_context* c, tn_gradients* g, void* payload) {
  (void)payload;
  return tn_retain(c, tn_gradients_out(c, g, 0)) && tn_new_neg(c, tn_gradients_out(c, g, 0)) ? 0 : 1;
}
static int32_t sets_a_wrong_shape(tn_context* c, tn_gradients* g, void* payload) {
  const int64_t five[] = {5};
  (void)payload;
  tn_tensor* t = tn_new_ones(c, five, 1, TN_DOUBLE);
  const tn_status status = tn_gradients_set(c, g, 0, t);
  tn_free(c, t);
  return status;
}
static int32_t sets_out_of_range(tn_context* c, tn_gradients* g, void* payload) {
  (void)payload;
  if (tn_gradients_saved(c, g, 0) != NULL || tn_error(c) != TN_INDEX_ERROR) return 1;
  if (tn_gradients_out(c, g, -1) != NULL || tn_error(c) != TN_INDEX_ERROR) return 1;
  return tn_gradients_set(c, g, 1, tn_gradients_out(c, g, 0));
}

/* backward through one function of x, whose callback is this. */
static tn_status backward_through(tn_context* c, tn_tensor* x, tn_gradient gradient, asked* seen) {
  tn_set_grad_enabled(c, 0);
  tn_tensor* out = tn_new_clone(c, x);
  tn_set_grad_enabled(c, 1);
  tn_tensor* sum = NULL;
  if (tn_differentiable(c, "mine", &out, 1, &x, 1, NULL, 0, gradient, seen, released) == TN_OK)
    sum = tn_new_sum(c, out, TN_DEFAULT);
  const tn_status status = sum ? tn_backward(c, sum, NULL, 0, 0) : tn_error(c);
  tn_free(c, sum);
  tn_free(c, out);
  return status;
}

const char* gradients_that_fail(void) {
  asked seen = {0};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = new_filled(c, 1, 3, 1);
  const int64_t bytes = tn_live_bytes(c), tensors = tn_live_tensors(c);
  CHECK(backward_through(c, x, fails, &seen) == TN_CALLBACK_ERROR && seen.calls == 1);
  CHECK(SAYS(c, "mine: the callback failed: no gradient today"));
  CHECK(backward_through(c, x, leaves_a_tensor, &seen) == TN_ESCAPE_ERROR);
  CHECK(backward_through(c, x, sets_a_wrong_shape, &seen) == TN_GRAD_ERROR);
  CHECK(SAYS(c, "backward: a gradient has the wrong shape: f64[5] for an input of sizes [1, 2]"));
  CHECK(backward_through(c, x, sets_out_of_range, &seen) == TN_CALLBACK_ERROR);
  CHECK(SAYS(c, "mine: the callback failed: gradients_set: index 1 is out of range: the function has 1 inputs"));
  /* Each payload was let go, nothing else is left, and the context goes on. */
  CHECK(seen.released == 4 && tn_scope_depth(c) == 1);
  CHECK(tn_live_bytes(c) == bytes && tn_live_tensors(c) == tensors);
  tn_tensor* none = tn_new_grad(c, x);
  CHECK(none == NULL && tn_error(c) == TN_OK);
  CHECK(tn_free(c, x) == TN_OK);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}

const char* gradients_refused(void) {
  asked seen = {0};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor *x = new_filled(c, 1, 3, 1), *y = new_filled(c, 1, 1, 0);
  const int64_t two[] = {2};
  tn_tensor *view = tn_new_view(c, y, two, 1), *whole = tn_new_ones(c, two, 1, TN_LONG), *recorded = tn_new_neg(c, x);
  tn_tensor* twice[] = {y, y};
#define REFUSED(outputs, n, kind, text)                                                            \
  CHECK(tn_differentiable(c, "mine", outputs, n, &x, 1, NULL, 0, fails, &seen, released) == kind); \
  CHECK(SAYS(c, "differentiable: " text))
  REFUSED(&view, 1, TN_VALUE_ERROR, "outputs[0] is a view: clone it: f64[2]");
  REFUSED(&whole, 1, TN_DTYPE_ERROR, "outputs[0] can have no gradient, for it is neither floating nor complex: i64[2]");
  REFUSED(&recorded, 1, TN_GRAD_ERROR, "outputs[0] is recorded already: compute it with recording off: f64[1, 2]");
  REFUSED(twice, 2, TN_VALUE_ERROR, "outputs[1] comes twice: f64[1, 2]");
  REFUSED(NULL, 0, TN_VALUE_ERROR, "there are no outputs");
  CHECK(tn_differentiable(c, "mine", &y, 1, &y, 1, NULL, 0, fails, &seen, released) == TN_VALUE_ERROR);
  CHECK(SAYS(c, "differentiable: outputs[0] is an input too: f64[1, 2]"));
  CHECK(tn_differentiable(c, "mine", &y, 1, &x, 1, NULL, 0, NULL, &seen, released) == TN_VALUE_ERROR);
  CHECK(SAYS(c, "differentiable: gradient is NULL: a callback is wanted"));
  CHECK(tn_differentiable(c, NULL, &y, 1, &x, 1, NULL, 0, fails, &seen, released) == TN_VALUE_ERROR);
  CHECK(seen.released == 0 && seen.calls == 0);
  CHECK(tn_free(c, view) == TN_OK && tn_free(c, whole) == TN_OK && tn_free(c, recorded) == TN_OK);
  CHECK(tn_free(c, x) == TN_OK && tn_free(c, y) == TN_OK);
  CHECK(tn_scope_pop(c) == TN_OK);
  CHECK(tn_context_free(c) == TN_OK);
  return NULL;
}
