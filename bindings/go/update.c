/* From a callback of C to one of Go, to which handles are numbers. */
#include "_cgo_export.h"

int32_t tenure_go_updates(tn_context* context, tn_tensor* alias, void* payload) {
  (void)context;
  return tenure_go_update((uint64_t)alias, (uint64_t)payload);
}
