/* The stack of an interpreter takes references over and gives them away. */
#include <tenure/tenure.c.h>

enum { DEEP = 8 };
typedef struct machine {
  tn_tensor* stack[DEEP];
  int top;
} machine;

static int machine_move_push(tn_context* c, machine* m, TN_CONSUMED tn_tensor* t) {
  if (!t) return -1;
  if (m->top == DEEP) {
    tn_free(c, t);
    return -1;
  }
  m->stack[m->top++] = t;
  return 0;
}

static tn_tensor* machine_new_pop(machine* m) { return m->top > 0 ? m->stack[--m->top] : NULL; }

static int machine_add(tn_context* c, machine* m) {
  tn_tensor* b = machine_new_pop(m);
  tn_tensor* a = machine_new_pop(m);
  tn_tensor* sum = a && b ? tn_new_add(c, a, b, tn_int(1)) : NULL;
  if (a) tn_free(c, a);
  if (b) tn_free(c, b);
  return machine_move_push(c, m, sum);
}

static void machine_clear(tn_context* c, machine* m) {
  while (m->top) tn_free(c, m->stack[--m->top]);
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  machine m = {{NULL}, 0};
  machine_move_push(c, &m, tn_retain(c, x));
  machine_move_push(c, &m, tn_new_exp(c, x));
  machine_add(c, &m);
  machine_add(c, &m);
  machine_clear(c, &m);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
