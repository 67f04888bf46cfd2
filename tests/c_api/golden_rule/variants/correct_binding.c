#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

/* a value of a scripting language */
typedef struct value {
  int kind;
  tn_tensor* t;
  tn_list* l;
  double d;
  struct value* next;
} value;
typedef struct vm {
  tn_context* c;
  value* stack[64];
  int top;
  char err[128];
  value* all;
} vm;
static int vm_fail(vm* v, const char* what) {
  snprintf(v->err, sizeof v->err, "%s: %s", what, tn_error_message(v->c));
  return -1;
}
static value* vm_new_value(vm* v, int kind) {
  value* o = calloc(1, sizeof *o);
  if (!o) return NULL;
  o->kind = kind;
  o->next = v->all;
  v->all = o;
  return o;
}
static int vm_move_tensor(vm* v, TN_CONSUMED tn_tensor* t) {
  if (!t) return vm_fail(v, "tensor");
  value* o = vm_new_value(v, 1);
  if (!o) {
    tn_free(v->c, t);
    return -1;
  }
  o->t = t;
  v->stack[v->top++] = o;
  return 0;
}
static tn_tensor* vm_tensor(vm* v, int at) {
  return v->stack[v->top + at]->kind == 1 ? v->stack[v->top + at]->t : NULL;
}
static int op_add(vm* v) {
  tn_tensor* a = vm_tensor(v, -2);
  tn_tensor* b = vm_tensor(v, -1);
  if (!a || !b) return vm_fail(v, "add");
  tn_tensor* r = tn_new_add(v->c, a, b, tn_int(1));
  v->top -= 2;
  return vm_move_tensor(v, r);
}
static int op_sort(vm* v) {
  tn_list* l = tn_new_sort(v->c, vm_tensor(v, -1), 0, 0);
  if (!l) return vm_fail(v, "sort");
  v->top--;
  for (int i = 0; i < 2; i++) {
    tn_tensor* t = tn_new_list_item(v->c, l, i);
    if (vm_move_tensor(v, t) != 0) {
      tn_list_free(v->c, l);
      return -1;
    }
  }
  tn_list_free(v->c, l);
  return 0;
}
static void vm_sweep_free(vm* v) {
  while (v->all) {
    value* n = v->all->next;
    if (v->all->t) tn_release_later(v->c, v->all->t);
    if (v->all->l) tn_list_free(v->c, v->all->l);
    free(v->all);
    v->all = n;
  }
}
static const struct {
  const char* name;
  int (*run)(vm*);
} ops[] = {{"add", op_add}, {"sort", op_sort}};
int vm_run(vm* v, const char* name) {
  for (size_t i = 0; i < sizeof ops / sizeof *ops; i++)
    if (!strcmp(ops[i].name, name)) return ops[i].run(v);
  return vm_fail(v, "unknown");
}
int main(int argc, char** argv) {
  vm v = {0};
  const int64_t n[] = {2};
  v.c = tn_context_new();
  if (!v.c) {
    fprintf(stderr, "no context\n");
    exit(1);
  }
  tn_scope_push(v.c, "main");
  vm_move_tensor(&v, tn_new_ones(v.c, n, 1, TN_FLOAT));
  vm_move_tensor(&v, tn_new_ones(v.c, n, 1, TN_FLOAT));
  for (int i = 1; i < argc; i++)
    if (vm_run(&v, argv[i])) break;
  vm_sweep_free(&v);
  tn_scope_pop(v.c);
  tn_context_free(v.c);
  return 0;
}
