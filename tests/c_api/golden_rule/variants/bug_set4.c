#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <tenure/tenure.c.h>

typedef struct {
  tn_tensor* state;
} rnn;
int rnn_step(tn_context* c, rnn* r, tn_tensor* x) {
  tn_tensor* h = tn_new_add(c, x, r->state, tn_int(1));
  if (!h) return -1;
  tn_tensor* t = tn_new_tanh(c, h); /* said */
  tn_free(c, h);
  if (!t) return -1;
  r->state = t; /* said */
  return 0;
}
void rnn_reset(tn_context* c, rnn* r) {
  if (r->state) tn_free(c, r->state);
  r->state = NULL;
}
