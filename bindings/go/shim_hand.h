/* The functions that are no ops, as Go calls them. */
#ifndef TENURE_GO_SHIM_HAND_H
#define TENURE_GO_SHIM_HAND_H

#include "shim.h"

/* A function of the context, or of the context and one tensor, that returns a status, a flag, a number or a text. */
#define GO_OF_CONTEXT(result, end, name)       \
  static inline result go_##name(go_call* k) { \
    at(k);                                     \
    return end(k, tn_##name(k->context));      \
  }
#define GO_OF_TENSOR(result, end, name)                         \
  static inline result go_##name(go_call* k, uint64_t tensor) { \
    at(k);                                                      \
    return end(k, tn_##name(k->context, TENSOR(tensor)));       \
  }
#define GO_OF_TENSOR_AND(result, end, name, type)                          \
  static inline result go_##name(go_call* k, uint64_t tensor, type more) { \
    at(k);                                                                 \
    return end(k, tn_##name(k->context, TENSOR(tensor), more));            \
  }

/* ---- contexts and scopes ---- */

static inline uint64_t go_context_new(void) { return (uint64_t)tn_context_new(); }
static inline go_call* go_call_new(uint64_t context) {
  go_call* k = calloc(1, sizeof *k);
  if (k) k->context = (tn_context*)context;
  return k;
}
static inline tn_status go_context_free(uint64_t context) { return tn_context_free((tn_context*)context); }
static inline void go_call_free(go_call* k) {
  free(k->items);
  free(k);
}

/* The depth of the new scope; -1 after an error. */
static inline int64_t go_scope_push(go_call* k, const char* name) {
  at(k);
  return number_result(k, tn_scope_push(k->context, name) ? -1 : tn_scope_depth(k->context));
}
GO_OF_CONTEXT(int32_t, status_result, scope_pop)
GO_OF_CONTEXT(int64_t, number_result, scope_depth)
static inline int32_t go_scope_unwind(go_call* k, int32_t depth) {
  return status_result(k, tn_scope_unwind(k->context, depth));
}
GO_OF_TENSOR(int32_t, status_result, hand_off)
/* Gives the scope's reference up at once: the end of a scope takes what was given up. */
static inline void go_release(go_call* k, uint64_t tensor) {
  tn_release_later(k->context, TENSOR(tensor));
  if (tn_scope_push(k->context, "release") == TN_OK) tn_scope_pop(k->context);
}

GO_OF_CONTEXT(const char*, text_result, report)
GO_OF_CONTEXT(int64_t, number_result, live_bytes)
GO_OF_CONTEXT(int64_t, number_result, live_tensors)
GO_OF_CONTEXT(int64_t, number_result, peak_bytes)
GO_OF_CONTEXT(int32_t, status_result, reset_peak)
GO_OF_CONTEXT(int64_t, number_result, trim)
GO_OF_CONTEXT(int32_t, flag_result, grad_enabled)
static inline int32_t go_set_grad_enabled(go_call* k, int32_t on) {
  at(k);
  return status_result(k, tn_set_grad_enabled(k->context, on));
}
static inline int32_t go_manual_seed(go_call* k, uint64_t seed) {
  at(k);
  return status_result(k, tn_manual_seed(k->context, seed));
}

/* ---- tensors ---- */

GO_OF_TENSOR(int64_t, number_result, dim)
GO_OF_TENSOR(int64_t, number_result, numel)
GO_OF_TENSOR(int64_t, number_result, bytes)
GO_OF_TENSOR(int64_t, number_result, storage_offset)
GO_OF_TENSOR(int64_t, number_result, refcount)
GO_OF_TENSOR(int32_t, flag_result, scalar_type)
GO_OF_TENSOR(int32_t, flag_result, is_contiguous)
GO_OF_TENSOR(int32_t, flag_result, is_alive)
GO_OF_TENSOR(const char*, text_result, describe)
GO_OF_TENSOR(const char*, text_result, to_string)
static inline int32_t go_is_alias_of(go_call* k, uint64_t a, uint64_t b) {
  at(k);
  return flag_result(k, tn_is_alias_of(k->context, TENSOR(a), TENSOR(b)));
}
static inline int64_t go_sizes(go_call* k, uint64_t tensor, int64_t* out, size_t room) {
  at(k);
  return number_result(k, tn_sizes(k->context, TENSOR(tensor), out, room));
}
static inline int64_t go_strides(go_call* k, uint64_t tensor, int64_t* out, size_t room) {
  at(k);
  return number_result(k, tn_strides(k->context, TENSOR(tensor), out, room));
}
static inline int32_t go_item(go_call* k, uint64_t tensor, tn_scalar* out) {
  at(k);
  return status_result(k, tn_item(k->context, TENSOR(tensor), out));
}
static inline int32_t go_copy_out(go_call* k, uint64_t tensor, char* out, size_t bytes) {
  at(k);
  return status_result(k, tn_copy_out(k->context, TENSOR(tensor), out, bytes));
}
static inline int32_t go_copy_in(go_call* k, uint64_t tensor, const char* data, size_t bytes) {
  at(k);
  return status_result(k, tn_copy_in(k->context, TENSOR(tensor), data, bytes));
}
static inline uint64_t go_from_data(go_call* k, const char* data, size_t bytes, const int64_t* sizes,
                                    size_t sizes_count, tn_dtype dtype) {
  at(k);
  return tensor_result(k, tn_new_from_data(k->context, data, bytes, sizes, sizes_count, dtype));
}

/* ---- gradients ---- */

GO_OF_TENSOR(int32_t, flag_result, requires_grad)
GO_OF_TENSOR(int32_t, flag_result, is_leaf)
GO_OF_TENSOR(int32_t, status_result, retain_grad)
GO_OF_TENSOR(const char*, text_result, grad_fn)
GO_OF_TENSOR_AND(int32_t, status_result, set_requires_grad, int32_t)
static inline int32_t go_set_grad(go_call* k, uint64_t tensor, uint64_t gradient) {
  at(k);
  return status_result(k, tn_set_grad(k->context, TENSOR(tensor), TENSOR(gradient)));
}
static inline int32_t go_backward(go_call* k, uint64_t tensor, uint64_t gradient, int32_t retain, int32_t create) {
  at(k);
  return status_result(k, tn_backward(k->context, TENSOR(tensor), TENSOR(gradient), retain, create));
}
/* A gradient is a tensor that the leaf keeps: what is returned is another one on its bytes, with its history. */
static inline uint64_t go_grad(go_call* k, uint64_t tensor) {
  at(k);
  tn_tensor* kept = tn_new_grad(k->context, TENSOR(tensor));
  if (!kept) return tensor_result(k, NULL);
  int64_t sizes[64];
  const int64_t dims = tn_sizes(k->context, kept, sizes, 64);
  tn_tensor* seen = dims <= 64 ? tn_new_expand(k->context, kept, sizes, (size_t)dims) : tn_new_clone(k->context, kept);
  const uint64_t result = tensor_result(k, seen);
  tn_free(k->context, kept);
  return result;
}
static inline int64_t go_grads(go_call* k, const uint64_t* outputs, size_t outputs_count, const uint64_t* inputs,
                               size_t inputs_count, const uint64_t* weights, size_t weights_count, int32_t retain,
                               int32_t create, int32_t allow_unused) {
  at(k);
  return list_result(
      k, tn_new_grads(k->context, (tn_tensor* const*)outputs, outputs_count, (tn_tensor* const*)inputs, inputs_count,
                      (tn_tensor* const*)weights, weights_count, retain, create, allow_unused));
}

/* ---- what outlives scopes ---- */

#define SHARED(word) ((tn_shared*)(word))
#define STORE(word) ((tn_store*)(word))
#define OPTIMIZER(word) ((tn_optimizer*)(word))
#define GENERATOR(word) ((tn_generator*)(word))
#define GO_OF_OBJECT(result, end, name, type)                   \
  static inline result go_##name(go_call* k, uint64_t object) { \
    at(k);                                                      \
    return end(k, tn_##name(k->context, (type*)object));        \
  }
#define GO_TEXT_OF_OBJECT(result, end, name, type)                                \
  static inline result go_##name(go_call* k, uint64_t object, const char* text) { \
    at(k);                                                                        \
    return end(k, tn_##name(k->context, (type*)object, text));                    \
  }

GO_OF_OBJECT(int32_t, status_result, shared_free, tn_shared)
GO_OF_OBJECT(uint64_t, object_result, shared_new, tn_tensor)
GO_OF_OBJECT(uint64_t, tensor_result, new_alias, tn_shared)
GO_OF_OBJECT(int64_t, number_result, shared_refcount, tn_shared)
GO_OF_OBJECT(uint64_t, object_result, shared_new_grad, tn_shared)
GO_OF_OBJECT(int32_t, status_result, shared_zero_grad, tn_shared)
/* The callback of tn_shared_update, in update.c. */
extern int32_t tenure_go_updates(tn_context* context, tn_tensor* alias, void* payload);
static inline int32_t go_shared_update(go_call* k, uint64_t shared, uintptr_t payload) {
  at(k);
  return status_result(k, tn_shared_update(k->context, SHARED(shared), tenure_go_updates, (void*)payload));
}
static inline int32_t go_shared_set_requires_grad(go_call* k, uint64_t shared, int32_t on) {
  at(k);
  return status_result(k, tn_shared_set_requires_grad(k->context, SHARED(shared), on));
}

GO_OF_OBJECT(int32_t, status_result, generator_free, tn_generator)
static inline uint64_t go_generator_new(go_call* k, uint64_t seed) {
  at(k);
  return object_result(k, tn_generator_new(k->context, seed));
}
static inline int32_t go_generator_get_state(go_call* k, uint64_t generator, uint64_t* out) {
  at(k);
  return status_result(k, tn_generator_get_state(k->context, GENERATOR(generator), &out[0], &out[1]));
}
static inline int32_t go_generator_set_state(go_call* k, uint64_t generator, uint64_t seed, uint64_t offset) {
  at(k);
  return status_result(k, tn_generator_set_state(k->context, GENERATOR(generator), seed, offset));
}

GO_OF_CONTEXT(uint64_t, object_result, store_new)
GO_OF_OBJECT(int32_t, status_result, store_free, tn_store)
GO_OF_OBJECT(int64_t, number_result, store_size, tn_store)
GO_OF_OBJECT(int64_t, number_result, store_num_parameters, tn_store)
GO_OF_OBJECT(int32_t, status_result, store_freeze, tn_store)
GO_OF_OBJECT(int32_t, status_result, store_unfreeze, tn_store)
GO_OF_OBJECT(int32_t, status_result, store_zero_grad, tn_store)
GO_TEXT_OF_OBJECT(uint64_t, object_result, store_new_sub, tn_store)
GO_TEXT_OF_OBJECT(uint64_t, object_result, store_new_get, tn_store)
GO_TEXT_OF_OBJECT(int32_t, status_result, store_save, tn_store)
GO_TEXT_OF_OBJECT(int32_t, status_result, store_load, tn_store)
static inline const char* go_store_name(go_call* k, uint64_t store, int64_t index) {
  at(k);
  return text_result(k, tn_store_name(k->context, STORE(store), index));
}
static inline uint64_t go_store_new_var(go_call* k, uint64_t store, const char* name, const int64_t* sizes,
                                        size_t sizes_count, tn_dtype dtype, int32_t trainable, tn_init init, double a,
                                        double b, double low, double high, uint64_t generator) {
  at(k);
  return object_result(k, tn_store_new_var(k->context, STORE(store), name, sizes, sizes_count, dtype, trainable, init,
                                           a, b, low, high, GENERATOR(generator)));
}
static inline uint64_t go_store_new_var_copy(go_call* k, uint64_t store, const char* name, uint64_t source,
                                             int32_t trainable) {
  at(k);
  return object_result(k, tn_store_new_var_copy(k->context, STORE(store), name, TENSOR(source), trainable));
}

GO_OF_OBJECT(int32_t, status_result, optimizer_free, tn_optimizer)
GO_OF_OBJECT(int32_t, status_result, optimizer_step, tn_optimizer)
GO_OF_OBJECT(int32_t, status_result, optimizer_zero_grad, tn_optimizer)
static inline uint64_t go_optimizer_new_sgd(go_call* k, uint64_t store, double lr, double momentum, double dampening,
                                            double weight_decay, int32_t nesterov) {
  at(k);
  return object_result(k,
                       tn_optimizer_new_sgd(k->context, STORE(store), lr, momentum, dampening, weight_decay, nesterov));
}
static inline uint64_t go_optimizer_new_adamw(go_call* k, uint64_t store, double lr, double beta1, double beta2,
                                              double eps, double weight_decay) {
  at(k);
  return object_result(k, tn_optimizer_new_adamw(k->context, STORE(store), lr, beta1, beta2, eps, weight_decay));
}
static inline uint64_t go_optimizer_new_adam(go_call* k, uint64_t store, double lr, double beta1, double beta2,
                                             double eps, double weight_decay) {
  at(k);
  return object_result(k, tn_optimizer_new_adam(k->context, STORE(store), lr, beta1, beta2, eps, weight_decay));
}
/* Below 0 after an error. */
static inline double go_optimizer_grad_norm(go_call* k, uint64_t optimizer) {
  at(k);
  const double norm = tn_optimizer_grad_norm(k->context, OPTIMIZER(optimizer));
  note_error(k);
  return norm;
}
static inline double go_optimizer_clip_grad_norm(go_call* k, uint64_t optimizer, double most) {
  at(k);
  const double norm = tn_optimizer_clip_grad_norm(k->context, OPTIMIZER(optimizer), most);
  note_error(k);
  return norm;
}
static inline double go_optimizer_lr(go_call* k, uint64_t optimizer) {
  at(k);
  const double lr = tn_optimizer_lr(k->context, OPTIMIZER(optimizer));
  note_error(k);
  return lr;
}
static inline int32_t go_optimizer_set_lr(go_call* k, uint64_t optimizer, double lr) {
  at(k);
  return status_result(k, tn_optimizer_set_lr(k->context, OPTIMIZER(optimizer), lr));
}

/* ---- files ---- */

static inline int32_t go_checkpoint_save(go_call* k, const char* path, uint64_t store, uint64_t optimizer,
                                         uint64_t generator, const char** keys, const char** values, size_t count) {
  at(k);
  return status_result(k, tn_checkpoint_save(k->context, path, STORE(store), OPTIMIZER(optimizer), GENERATOR(generator),
                                             keys, values, count));
}
static inline int32_t go_checkpoint_load(go_call* k, const char* path, uint64_t store, uint64_t optimizer,
                                         uint64_t generator) {
  at(k);
  return status_result(k,
                       tn_checkpoint_load(k->context, path, STORE(store), OPTIMIZER(optimizer), GENERATOR(generator)));
}
static inline const char* go_file_text(go_call* k, const char* path, const char* key) {
  at(k);
  return text_result(k, tn_file_text(k->context, path, key));
}

#endif
