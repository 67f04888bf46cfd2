/* The part of the C API that outlives scopes: shared tensors, var stores, optimizers, generators, files, exchange with
 * other libraries, memory. Included by tenure.c.h, whose conventions hold. These objects belong to no scope and no
 * context: any context may use them, and you free them. */
#ifndef TENURE_C_MODEL_H
#define TENURE_C_MODEL_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- shared tensors: owners that no scope ends ---- */

/* Gives your reference up; the tensor goes with its last owner. */
TN_API tn_status tn_shared_free(tn_context* context, TN_CONSUMED tn_shared* shared);
/* Makes an owner of a tensor, without a copy. Afterwards the tensor is an alias of it, read-only while gradients are
 * recorded. TN_GRAD_ERROR if it has a gradient history: tn_new_detach it first. */
TN_API TN_NEW(tn_shared_free) tn_shared* tn_shared_new(tn_context* context, tn_tensor* tensor);
/* Another reference to the same owner: yours to free. */
TN_API TN_NEW(tn_shared_free) tn_shared* tn_shared_retain(tn_context* context, tn_shared* shared);
/* An alias in the innermost scope, on the same bytes, and the same gradient leaf. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_alias(tn_context* context, tn_shared* shared);
/* Writes up to out_count sizes, and returns the number of dims. */
TN_API int64_t tn_shared_sizes(tn_context* context, tn_shared* shared, int64_t* out, size_t out_count);
/* The element type. */
TN_API tn_dtype tn_shared_dtype(tn_context* context, tn_shared* shared);
/* Its owners, in C, C++ and var stores. */
TN_API int64_t tn_shared_refcount(tn_context* context, tn_shared* shared);
/* 1 if ops on aliases record. */
TN_API int32_t tn_shared_requires_grad(tn_context* context, tn_shared* shared);
/* Whether they shall. */
TN_API tn_status tn_shared_set_requires_grad(tn_context* context, tn_shared* shared, int32_t on);
/* What backward accumulated in this context: yours to free. NULL with TN_OK if there is nothing. */
TN_API TN_NEW(tn_shared_free) tn_shared* tn_shared_new_grad(tn_context* context, tn_shared* shared);
/* Forgets the gradients of all contexts. */
TN_API tn_status tn_shared_zero_grad(tn_context* context, tn_shared* shared);
/* Runs the callback with the claim to write, in a scope of its own, with recording off; the alias is borrowed for that
 * long. TN_SCOPE_ERROR if another context uses the tensor, TN_CALLBACK_ERROR if the callback failed. */
typedef int32_t (*tn_update_callback)(tn_context* context, tn_tensor* alias, void* payload);
TN_API tn_status tn_shared_update(tn_context* context, tn_shared* shared, tn_update_callback callback, void* payload);

/* ---- random generators: a seed and how many numbers were drawn ---- */

/* Gives your reference up. */
TN_API tn_status tn_generator_free(tn_context* context, TN_CONSUMED tn_generator* generator);
/* A generator at its beginning. */
TN_API TN_NEW(tn_generator_free) tn_generator* tn_generator_new(tn_context* context, uint64_t seed);
/* Seed and offset, to save; generator NULL: the context's. */
TN_API tn_status tn_generator_get_state(tn_context* context, tn_generator* generator, uint64_t* seed, uint64_t* offset);
/* Puts them back; generator NULL: the context's. */
TN_API tn_status tn_generator_set_state(tn_context* context, tn_generator* generator, uint64_t seed, uint64_t offset);
/* Seeds the generator of the context. */
TN_API tn_status tn_manual_seed(tn_context* context, uint64_t seed);

/* ---- var stores: the parameters of a model, by name ---- */

/* Gives your reference up. */
TN_API tn_status tn_store_free(tn_context* context, TN_CONSUMED tn_store* store);
/* An empty store. */
TN_API TN_NEW(tn_store_free) tn_store* tn_store_new(tn_context* context);
/* The part of a store whose variables are called "name.…". */
TN_API TN_NEW(tn_store_free) tn_store* tn_store_new_sub(tn_context* context, tn_store* store, const char* name);
/* How a parameter begins, and the numbers it takes. */
typedef int32_t tn_init;
enum {
  TN_INIT_CONSTANT = 0,       /* a */
  TN_INIT_NORMAL = 1,         /* mean a, deviation b */
  TN_INIT_UNIFORM = 2,        /* in [a, b) */
  TN_INIT_TRUNC_NORMAL = 3,   /* mean a, deviation b, cut to [low, high] */
  TN_INIT_KAIMING_UNIFORM = 4 /* of gain a */
};
/* A new parameter, which the store owns too. generator NULL: the context's. */
TN_API TN_NEW(tn_shared_free) tn_shared* tn_store_new_var(tn_context* context, tn_store* store, const char* name,
                                                          const int64_t* sizes, size_t sizes_count, tn_dtype dtype,
                                                          int32_t trainable, tn_init init, double a, double b,
                                                          double low, double high, tn_generator* generator);
/* A new parameter with the value, sizes and dtype of a tensor. */
TN_API TN_NEW(tn_shared_free) tn_shared* tn_store_new_var_copy(tn_context* context, tn_store* store, const char* name,
                                                               tn_tensor* source, int32_t trainable);
/* The variable of that name, retained. */
TN_API TN_NEW(tn_shared_free) tn_shared* tn_store_new_get(tn_context* context, tn_store* store, const char* name);
/* 1 if there is one of that name. */
TN_API int32_t tn_store_contains(tn_context* context, tn_store* store, const char* name);
/* How many variables there are, here and below. */
TN_API int64_t tn_store_size(tn_context* context, tn_store* store);
/* The name of one, in order of creation. Text. */
TN_API TN_BORROWED const char* tn_store_name(tn_context* context, tn_store* store, int64_t index);
/* Elements of all of them. */
TN_API int64_t tn_store_num_parameters(tn_context* context, tn_store* store);
/* Trainable variables stop to require gradients … */
TN_API tn_status tn_store_freeze(tn_context* context, tn_store* store);
/* … and start again. */
TN_API tn_status tn_store_unfreeze(tn_context* context, tn_store* store);
/* Copies the values of variables of the same names; all or none. */
TN_API tn_status tn_store_copy(tn_context* context, tn_store* store, tn_store* source);
/* Forgets all gradients. */
TN_API tn_status tn_store_zero_grad(tn_context* context, tn_store* store);

/* ---- optimizers: they hold the parameters of a store ---- */

/* Gives your reference up. */
TN_API tn_status tn_optimizer_free(tn_context* context, TN_CONSUMED tn_optimizer* optimizer);
/* Gradient descent, as torch::optim::SGD. */
TN_API TN_NEW(tn_optimizer_free) tn_optimizer* tn_optimizer_new_sgd(tn_context* context, tn_store* store, double lr,
                                                                    double momentum, double dampening,
                                                                    double weight_decay, int32_t nesterov);
/* Adam. */
TN_API TN_NEW(tn_optimizer_free) tn_optimizer* tn_optimizer_new_adam(tn_context* context, tn_store* store, double lr,
                                                                     double beta1, double beta2, double eps,
                                                                     double weight_decay);
/* AdamW: the decay is taken off the parameter directly. */
TN_API TN_NEW(tn_optimizer_free) tn_optimizer* tn_optimizer_new_adamw(tn_context* context, tn_store* store, double lr,
                                                                      double beta1, double beta2, double eps,
                                                                      double weight_decay);
/* One update of every parameter that has a gradient. */
TN_API tn_status tn_optimizer_step(tn_context* context, tn_optimizer* optimizer);
/* Forgets the gradients. */
TN_API tn_status tn_optimizer_zero_grad(tn_context* context, tn_optimizer* optimizer);
/* The learning rate; -1 after an error. */
TN_API double tn_optimizer_lr(tn_context* context, tn_optimizer* optimizer);
/* Sets it. TN_VALUE_ERROR if it is negative, infinite or NaN. */
TN_API tn_status tn_optimizer_set_lr(tn_context* context, tn_optimizer* optimizer, double lr);
/* How many steps were made. */
TN_API int64_t tn_optimizer_steps(tn_context* context, tn_optimizer* optimizer);
/* The 2-norm of all gradients; -1 after an error. */
TN_API double tn_optimizer_grad_norm(tn_context* context, tn_optimizer* optimizer);
/* Scales them so that it is at most max_norm, and returns what it was; -1 after an error. */
TN_API double tn_optimizer_clip_grad_norm(tn_context* context, tn_optimizer* optimizer, double max_norm);
/* Clamps every element of them to [-value, value]. */
TN_API tn_status tn_optimizer_clip_grad_value(tn_context* context, tn_optimizer* optimizer, double value);

/* ---- files: read as hostile, written so that a kill leaves the old one or the new one ---- */

/* Writes the variables of a store under their names, as safetensors. */
TN_API tn_status tn_store_save(tn_context* context, tn_store* store, const char* path);
/* Fills every variable by name; all or none. */
TN_API tn_status tn_store_load(tn_context* context, tn_store* store, const char* path);
/* Writes variables, the optimizer's state and the generator, either of which may be NULL, and texts by name. */
TN_API tn_status tn_checkpoint_save(tn_context* context, const char* path, tn_store* store, tn_optimizer* optimizer,
                                    tn_generator* generator, const char* const* keys, const char* const* values,
                                    size_t texts_count);
/* Puts back what tn_checkpoint_save wrote: a run that goes on from it is bit-equal to one that never stopped. */
TN_API tn_status tn_checkpoint_load(tn_context* context, const char* path, tn_store* store, tn_optimizer* optimizer,
                                    tn_generator* generator);
/* The newest checkpoint of a directory that is not damaged, or "". Text. */
TN_API TN_BORROWED const char* tn_checkpoint_latest(tn_context* context, const char* directory);
/* A text of a safetensors file by its name, or "". Text. */
TN_API TN_BORROWED const char* tn_file_text(tn_context* context, const char* path, const char* key);
/* Writes tensors by name, as safetensors. */
TN_API tn_status tn_save_safetensors(tn_context* context, const char* path, const char* const* names,
                                     tn_tensor* const* tensors, size_t tensors_count);
/* Every tensor of a safetensors file, with its name, by name. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_load_safetensors(tn_context* context, const char* path);
/* The weights of a file of llama2.c, all f32, with their names; the seven numbers at its head go to `config`: dim,
 * hidden_dim, n_layers, n_heads, n_kv_heads, vocab_size, seq_len. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_load_llama2c(tn_context* context, const char* path, int64_t* config);

/* ---- exchange with other libraries: DLPack 1.1 ---- */

/* A DLManagedTensorVersioned, as dlpack.h declares it. */
struct DLManagedTensorVersioned;
/* Calls its deleter, if it has one: what a consumer does that is done with it. NULL is an error. */
TN_API tn_status tn_dlpack_free(tn_context* context, TN_CONSUMED struct DLManagedTensorVersioned* exported);
/* The tensor as DLPack, without a copy: it holds the storage, not the tensor, until its deleter is called, on any
 * thread. Yours to pass to a consumer, or to free. TN_GRAD_ERROR if it requires a gradient: tn_new_detach it first. */
TN_API TN_NEW(tn_dlpack_free) struct DLManagedTensorVersioned* tn_dlpack_new(tn_context* context, tn_tensor* tensor);
/* A tensor over what another library exported, without a copy. Consumed, also after an error: the deleter is called
 * when the last tensor on it goes. The pointer must be a DLManagedTensorVersioned; what is in it is checked. Strides of
 * dims of size 0 and 1 may be anything, and all where there is no element. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_move_dlpack(tn_context* context,
                                                     TN_CONSUMED struct DLManagedTensorVersioned* exported);

/* ---- memory ---- */

/* Bytes of all storages alive in the process. */
TN_API int64_t tn_live_bytes(tn_context* context);
/* Tensors alive in the process. */
TN_API int64_t tn_live_tensors(tn_context* context);
/* The most live bytes since the start or tn_reset_peak. */
TN_API int64_t tn_peak_bytes(tn_context* context);
/* Begins to look for the peak anew. */
TN_API tn_status tn_reset_peak(tn_context* context);
/* Gives free memory back to the operating system, and returns the bytes. */
TN_API int64_t tn_trim(tn_context* context);
/* The open scopes of the context, each with its tensors. Text. */
TN_API TN_BORROWED const char* tn_report(tn_context* context);

#ifdef __cplusplus
}
#endif

#endif
