/* What Go calls. Each function here is one crossing from Go to C: it tells the library the line in Go, makes the call,
 * gives what is new to its scope, and fetches the error, all on one thread. Handles are numbers to Go, never pointers:
 * its collector must not follow them. */
#ifndef TENURE_GO_SHIM_H
#define TENURE_GO_SHIM_H

#include <stdlib.h>
#include <tenure/tenure.c.h>

/* One for each context, in C's memory. */
typedef struct go_call {
  tn_context* context;
  const char* file; /* NULL: no line is told */
  const char* message;
  uint64_t* items; /* of the last list */
  int64_t items_room;
  int32_t line;
  tn_status status;
} go_call;

#define TENSOR(word) ((tn_tensor*)(word))

static inline void at(go_call* k) {
  if (k->file) tn_at(k->context, k->file, k->line);
}

static inline void note_error(go_call* k) {
  k->status = tn_error(k->context);
  k->message = k->status ? tn_error_message(k->context) : NULL;
}

static inline int32_t status_result(go_call* k, tn_status status) {
  k->status = status;
  if (status) k->message = tn_error_message(k->context);
  return status;
}

static inline int32_t flag_result(go_call* k, int32_t flag) {
  k->status = TN_OK;
  if (flag < 0) note_error(k);
  return flag;
}

static inline int64_t number_result(go_call* k, int64_t number) {
  k->status = TN_OK;
  if (number < 0) note_error(k);
  return number;
}

static inline const char* text_result(go_call* k, const char* text) {
  k->status = TN_OK;
  if (!text) note_error(k);
  return text;
}

/* 0 after an error, and where there is nothing to return. */
static inline uint64_t tensor_result(go_call* k, tn_tensor* tensor) {
  k->status = TN_OK;
  if (!tensor) {
    note_error(k);
    return 0;
  }
  return (uint64_t)tn_move_to_scope(k->context, tensor);
}

static inline uint64_t object_result(go_call* k, void* object) {
  k->status = TN_OK;
  if (!object) note_error(k);
  return (uint64_t)object;
}

/* The number of items, which lie in k->items; -1 after an error. */
static inline int64_t list_result(go_call* k, tn_list* list) {
  k->status = TN_OK;
  if (!list) {
    note_error(k);
    return -1;
  }
  const int64_t count = tn_list_size(k->context, list);
  if (count > k->items_room) {
    uint64_t* items = realloc(k->items, (size_t)count * sizeof *items);
    if (!items) {
      tn_list_free(k->context, list);
      k->status = TN_OUT_OF_MEMORY_ERROR;
      k->message = "memory is out";
      return -1;
    }
    k->items = items;
    k->items_room = count;
  }
  for (int64_t i = 0; i < count; ++i) {
    tn_tensor* item = tn_list_get(k->context, list, i);
    k->items[i] = item ? (uint64_t)tn_move_to_scope(k->context, tn_retain(k->context, item)) : 0;
  }
  tn_list_free(k->context, list);
  return count;
}

static inline void release_later(uint64_t context, uint64_t tensor) {
  tn_release_later((tn_context*)context, TENSOR(tensor));
}

#endif
