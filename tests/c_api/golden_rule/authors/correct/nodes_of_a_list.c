/* A linked list whose nodes each keep a reference. */
#include <stdlib.h>
#include <tenure/tenure.c.h>

typedef struct node {
  tn_tensor* value;
  struct node* next;
} node;

static node* node_push(tn_context* c, node* head, tn_tensor* value) {
  node* n = malloc(sizeof *n);
  if (!n) return head;
  n->value = tn_retain(c, value);
  n->next = head;
  return n;
}

static void nodes_free(tn_context* c, node* head) {
  while (head) {
    node* next = head->next;
    if (head->value) tn_release_later(c, head->value);
    free(head);
    head = next;
  }
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  node* head = NULL;
  for (int i = 0; i < 3; i++) head = node_push(c, head, x);
  nodes_free(c, head);
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
