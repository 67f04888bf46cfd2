/* Operations by name, through pointers to functions. */
#include <string.h>
#include <tenure/tenure.c.h>

typedef tn_tensor* (*unary)(tn_context*, tn_tensor*);
static const struct {
  const char* name;
  unary apply;
} table[] = {{"exp", tn_new_exp}, {"tanh", tn_new_tanh}, {"relu", tn_new_relu}};

static tn_tensor* new_unary(tn_context* c, const char* name, tn_tensor* x) {
  for (size_t i = 0; i < sizeof table / sizeof *table; i++) {
    if (strcmp(table[i].name, name) == 0) return table[i].apply(c, x);
  }
  return NULL;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* y = new_unary(c, "tanh", x);
  if (y) {
    tn_tensor* z = new_unary(c, "sinh", y);
    if (z) tn_free(c, z);
    tn_free(c, y);
  }
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
