/* A wrapper of a collected language: its finalizer releases later. */
#include <tenure/tenure.c.h>

typedef struct wrapper {
  tn_context* context;
  tn_tensor* tensor;
} wrapper;

static void wrapper_free(wrapper* w) {
  tn_release_later(w->context, w->tensor);
  w->tensor = NULL;
}
static void wrapper_take(wrapper* w, tn_context* c, tn_tensor* t) {
  w->context = c;
  w->tensor = tn_retain(c, t);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  wrapper w;
  wrapper_take(&w, c, x);
  wrapper_free(&w);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
