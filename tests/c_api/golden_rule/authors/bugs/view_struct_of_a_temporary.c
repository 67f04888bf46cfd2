/* Clause 4: The buffer that the host is given points into a tensor that is freed.
 * Expect: line 18 */
#include <tenure/tenure.c.h>

typedef struct buffer {
  void* address;
  size_t bytes;
} buffer;

static buffer buffer_of(tn_context* c, tn_tensor* t) {
  buffer b = {NULL, 0};
  tn_tensor* dense = tn_new_contiguous(c, t);
  if (dense != NULL) {
    b.address = tn_data(c, dense);
    b.bytes = (size_t)tn_bytes(c, dense);
    tn_free(c, dense);
  }
  return b;
}

int main(void) {
  const int64_t sizes[] = {2, 3};
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* x = tn_new_ones(c, sizes, 2, TN_FLOAT);
  tn_tensor* turned = tn_new_t(c, x);
  if (turned) {
    buffer b = buffer_of(c, turned);
    if (b.bytes > 0) tn_reset_peak(c);
    tn_free(c, turned);
  }
  tn_free(c, x);
  tn_scope_pop(c);
  tn_context_free(c);
  return 0;
}
