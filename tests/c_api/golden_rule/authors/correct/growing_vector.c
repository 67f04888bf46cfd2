/* A vector that grows, with the retained references in it. */
#include <stdlib.h>
#include <tenure/tenure.c.h>

typedef struct vector {
  tn_tensor** items;
  size_t size, room;
} vector;

static int vector_push(tn_context* c, vector* v, tn_tensor* t) {
  if (v->size == v->room) {
    const size_t room = v->room ? 2 * v->room : 2;
    tn_tensor** items = realloc(v->items, room * sizeof *items);
    if (!items) return -1;
    v->items = items;
    v->room = room;
  }
  v->items[v->size] = tn_retain(c, t);
  if (!v->items[v->size]) return -1;
  v->size++;
  return 0;
}

static tn_tensor* vector_at(const vector* v, size_t i) { return i < v->size ? v->items[i] : NULL; }

static void vector_free(tn_context* c, vector* v) {
  while (v->size > 0) tn_free(c, v->items[--v->size]);
  free(v->items);
  v->items = NULL;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  vector v = {NULL, 0, 0};
  for (int i = 0; i < 5; i++) vector_push(c, &v, x);
  tn_numel(c, vector_at(&v, 3));
  vector_free(c, &v);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
