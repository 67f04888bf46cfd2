/* Tenure's C API: this header, in C99, is all that a program or a binding of another language needs.
 *
 * Conventions
 *
 *  1. Every function takes a context first. It holds the scopes, the error of the last call, and the generator.
 *     A context may move between threads of the host; a call while another thread is inside it is a
 *     TN_SCOPE_ERROR.
 *  2. The Golden Rule. What a function whose name has, after its prefix, a leading `new` returned, or what you
 *     retained, you must free or return; if you return it, your function's name begins with `new` too. The
 *     prefixes are tn_, tn_context_, tn_storage_, tn_list_, tn_shared_, tn_store_, tn_optimizer_, tn_generator_,
 *     tn_gradients_ and tn_dlpack_.
 *  3. Passing an object on absolves you of nothing: what a function keeps, it retains itself. Beside the frees
 *     and tn_release_later only functions with `move` in their name consume an argument, marked TN_CONSUMED;
 *     they do so also when they fail. Everything else that is returned is borrowed, marked TN_BORROWED, and
 *     says for how long. The program tenure-golden-rule looks for breaches in C sources; with
 *     TENURE_LEDGER=FILE in the environment, a program writes at its exit what it still held, by line.
 *  4. A tensor, list or storage is made in the innermost scope (tn_scope_push); with none open that is a
 *     TN_SCOPE_ERROR. When the scope ends, what is still yours of it is an escape: it is released all the same,
 *     and tn_scope_pop returns TN_ESCAPE_ERROR with a text that names each. A handle on it is stale from then
 *     on: using it is a TN_STALE_ERROR. tn_hand_off moves an object to the outer scope; tn_move_to_scope gives
 *     your reference to the scope, so that there is nothing to free.
 *  5. Errors. A function that returns a pointer returns NULL, one that returns a number -1, one that returns
 *     tn_status the kind: and tn_error and tn_error_message say it until the next call. Frees, tn_scope_pop,
 *     tn_scope_unwind and tn_release_later leave an earlier error in place, so that clean-up does not hide it.
 *     After an error nothing has changed and nothing leaked. The library never prints, exits or aborts, and no
 *     C++ exception leaves it.
 *  6. Handles are numbers, checked before anything is read: NULL, a stale one, one of another context or of
 *     another kind, or garbage, is an error and nothing else. Raw memory that you pass (arrays, strings,
 *     from_blob) must be what you say.
 *  7. Arrays come as a pointer and a count, and are read during the call only; NULL is an empty array if the
 *     count is 0. Strings are UTF-8 and end in 0. Flags are int32_t, 0 or 1. Dims may be negative: -1 is the
 *     last.
 *  8. Text that a function returns is borrowed until the next function of that context that returns text.
 *  9. A callback returns 0, or anything else for "failed", after tn_fail(context, text) if it has a text. It may
 *     call every function here; it must not leave by longjmp or by an exception.
 * 10. After a longjmp over frames that held references, tn_scope_unwind(context, depth) ends the scopes they had
 *     opened and releases what was in them. Contexts, shared tensors, var stores, optimizers and generators
 *     belong to no scope.
 *
 *     tn_context* c = tn_context_new();
 *     tn_scope_push(c, "main");
 *     tn_tensor* x = tn_new_ones(c, (int64_t[]){2, 3}, 2, TN_FLOAT);
 *     tn_tensor* y = tn_new_add(c, x, x, tn_int(1));
 *     if (y) puts(tn_to_string(c, y)); else puts(tn_error_message(c));
 *     tn_free(c, y);
 *     tn_free(c, x);
 *     tn_scope_pop(c);
 *     tn_context_free(c);
 */
#ifndef TENURE_C_H
#define TENURE_C_H

#include <stddef.h>
#include <stdint.h>

#define TN_VERSION_MAJOR 0
#define TN_VERSION_MINOR 1
#define TN_VERSION_PATCH 0
#define TN_VERSION (TN_VERSION_MAJOR * 10000 + TN_VERSION_MINOR * 100 + TN_VERSION_PATCH)

/* Ownership, for tenure-golden-rule, for clang's analyzer (--analyze -Xclang
 * -analyzer-checker=core,osx.cocoa.RetainCount) and for gcc's (-fanalyzer). */
#if defined(TENURE_GOLDEN_RULE)
#define TN_NEW(free_fn) __attribute__((annotate("tn_new " #free_fn)))
#define TN_BORROWED __attribute__((annotate("tn_borrowed")))
#define TN_CONSUMED __attribute__((annotate("tn_consumed")))
#elif defined(__clang__)
#define TN_NEW(free_fn) __attribute__((annotate("rc_ownership_returns_retained"), warn_unused_result))
#define TN_BORROWED __attribute__((annotate("rc_ownership_returns_not_retained")))
#define TN_CONSUMED __attribute__((annotate("rc_ownership_consumed")))
#elif defined(__GNUC__) && __GNUC__ >= 11
#define TN_NEW(free_fn) __attribute__((malloc(free_fn, 2), warn_unused_result))
#define TN_BORROWED
#define TN_CONSUMED
#else
#define TN_NEW(free_fn)
#define TN_BORROWED
#define TN_CONSUMED
#endif
#if defined(__GNUC__)
#define TN_API __attribute__((visibility("default")))
#else
#define TN_API
#endif

#ifdef __cplusplus
extern "C" {
#endif

/* ---- types ---- */

/* Handles. Never dereferenced: the structs are defined nowhere. */
typedef struct tn_context tn_context;
typedef struct tn_tensor tn_tensor;
typedef struct tn_list tn_list;
typedef struct tn_storage tn_storage;
typedef struct tn_shared tn_shared;
typedef struct tn_store tn_store;
typedef struct tn_optimizer tn_optimizer;
typedef struct tn_generator tn_generator;
typedef struct tn_gradients tn_gradients;

/* Kinds of error. Numbers are never reused. */
typedef int32_t tn_status;
enum {
  TN_OK = 0,
  TN_SHAPE_ERROR = 1,         /* sizes that do not fit together, or overflow */
  TN_DTYPE_ERROR = 2,         /* an element type that the function does not take */
  TN_DEVICE_ERROR = 3,        /* a device or layout that is absent or not taken */
  TN_INDEX_ERROR = 4,         /* a dim or an index out of range */
  TN_VALUE_ERROR = 5,         /* any other argument that is wrong */
  TN_SCOPE_ERROR = 6,         /* no scope is open; scopes, contexts or threads out of order */
  TN_ESCAPE_ERROR = 7,        /* a scope ended while references to what it owned were held */
  TN_STALE_ERROR = 8,         /* a handle that names nothing alive, or something of another context */
  TN_OUT_OF_MEMORY_ERROR = 9, /* the memory does not suffice */
  TN_IO_ERROR = 10,           /* a file cannot be read or written, or is damaged */
  TN_GRAD_ERROR = 11,         /* autograd cannot do what is asked for */
  TN_CALLBACK_ERROR = 12,     /* a callback of the host said that it failed */
  TN_OTHER_ERROR = 13
};

/* Element types. */
typedef int32_t tn_dtype;
enum {
  TN_DEFAULT = -1, /* what the function says: f32 where nothing else is said */
  TN_BYTE = 0,     /* u8 */
  TN_CHAR = 1,     /* i8 */
  TN_SHORT = 2,    /* i16 */
  TN_INT = 3,      /* i32 */
  TN_LONG = 4,     /* i64 */
  TN_HALF = 5,     /* f16 */
  TN_FLOAT = 6,    /* f32 */
  TN_DOUBLE = 7,   /* f64 */
  TN_COMPLEX_FLOAT = 8,
  TN_COMPLEX_DOUBLE = 9,
  TN_BOOL = 10,
  TN_BFLOAT16 = 11
};

/* A number, by its kind: in promotion it counts by that alone. tn_none() where a number may be left out. */
enum { TN_NO_NUMBER = 0, TN_IS_BOOL = 1, TN_IS_INT = 2, TN_IS_FLOAT = 3, TN_IS_COMPLEX = 4 };
typedef struct tn_scalar {
  int32_t kind;
  int32_t reserved; /* 0 */
  int64_t i;        /* of a bool or an integer */
  double re, im;    /* of a floating or a complex number */
} tn_scalar;
static inline tn_scalar tn_make_scalar(int32_t kind, int64_t i, double re, double im) {
  tn_scalar s;
  s.kind = kind;
  s.reserved = 0;
  s.i = i;
  s.re = re;
  s.im = im;
  return s;
}
static inline tn_scalar tn_none(void) { return tn_make_scalar(TN_NO_NUMBER, 0, 0, 0); }
static inline tn_scalar tn_bool(int value) { return tn_make_scalar(TN_IS_BOOL, value != 0, 0, 0); }
static inline tn_scalar tn_int(int64_t value) { return tn_make_scalar(TN_IS_INT, value, 0, 0); }
static inline tn_scalar tn_float(double value) { return tn_make_scalar(TN_IS_FLOAT, 0, value, 0); }
static inline tn_scalar tn_complex(double re, double im) { return tn_make_scalar(TN_IS_COMPLEX, 0, re, im); }

/* ---- contexts and errors ---- */

/* TN_VERSION of the library that runs. Same major number: what this header declares is there. */
TN_API int32_t tn_version(void);

/* Ends a context: the scopes open in it end, and lists and storages of it are released. Yours to call once per
 * tn_context_new. TN_ESCAPE_ERROR if references were still held (they are released all the same), TN_SCOPE_ERROR, and
 * nothing happens, while a call is running in it. */
TN_API tn_status tn_context_free(TN_CONSUMED tn_context* context);
/* A new context, with no scope open: yours to free with tn_context_free. NULL if memory is out. */
TN_API
#if defined(__GNUC__) && !defined(__clang__) && !defined(TENURE_GOLDEN_RULE) && __GNUC__ >= 11
__attribute__((malloc(tn_context_free, 1), warn_unused_result))
#else
TN_NEW(tn_context_free)
#endif
tn_context*
tn_context_new(void);

/* The kind of error of the last call in this context; TN_OK if it had none. */
TN_API tn_status tn_error(const tn_context* context);
/* Its text, "op: what is wrong: the values [file:line]", or "". Borrowed until the next call in this context. */
TN_API TN_BORROWED const char* tn_error_message(const tn_context* context);
/* In a callback, before it returns a failure: the text that the call around it reports. */
TN_API tn_status tn_fail(tn_context* context, const char* text);
/* The next call of this context comes from that line of the host's program: errors and reports say it. Without it they
 * say the line of the C call, where debug information tells it. The string is copied. */
TN_API tn_status tn_at(tn_context* context, const char* file, int32_t line);

/* ---- scopes ---- */

/* Opens a scope; up to 47 bytes of the name are kept, NULL is "scope". */
TN_API tn_status tn_scope_push(tn_context* context, const char* name);
/* Ends the innermost scope: all that it owns is released, and its memory is free before the next statement. Recording
 * of gradients is switched back to what it was at the push. TN_ESCAPE_ERROR lists what you still held. */
TN_API tn_status tn_scope_pop(tn_context* context);
/* How many scopes are open; -1 after an error. */
TN_API int32_t tn_scope_depth(tn_context* context);
/* Ends the scopes inside of the given depth, as tn_scope_pop does but without an error for escapes: the way on after a
 * longjmp or a foreign exception. tn_last_escapes says what was held. */
TN_API tn_status tn_scope_unwind(tn_context* context, int32_t depth);
/* Runs the callback in a scope of its own, which ends however the callback does. TN_CALLBACK_ERROR if it failed, else
 * TN_ESCAPE_ERROR as tn_scope_pop. */
typedef int32_t (*tn_callback)(tn_context* context, void* payload);
TN_API tn_status tn_with_scope(tn_context* context, const char* name, tn_callback callback, void* payload);
/* What the last scopes that ended with escapes reported. Text. */
TN_API TN_BORROWED const char* tn_last_escapes(tn_context* context);

/* ---- tensors: references ---- */

/* Gives your reference up: the tensor is released with the last one, unless a gradient needs it. TN_STALE_ERROR,
 * without effect, if the tensor is gone already; TN_VALUE_ERROR if none of its references is yours: it is its scope's,
 * or lent by a list or to a callback. */
TN_API tn_status tn_free(tn_context* context, TN_CONSUMED tn_tensor* tensor);
/* Another reference to the same tensor, which is returned: yours to free. TN_VALUE_ERROR where it has 2^30. */
TN_API TN_NEW(tn_free) tn_tensor* tn_retain(tn_context* context, tn_tensor* tensor);
/* Gives your reference to the scope that the tensor belongs to, and returns it, borrowed until that scope ends. */
TN_API TN_BORROWED tn_tensor* tn_move_to_scope(tn_context* context, TN_CONSUMED tn_tensor* tensor);
/* Moves the tensor from the innermost scope (or one inside it) to the next outer one, without a copy; a tensor of an
 * outer scope stays where it is. References are what they were. TN_SCOPE_ERROR if there is no outer scope. */
TN_API tn_status tn_hand_off(tn_context* context, tn_tensor* tensor);
/* For finalizers of collected languages, from any thread: gives up a reference, yours or the scope's, when the context
 * next makes a tensor or ends a scope; it may end meanwhile. Never fails on a stale tensor, never waits, allocates
 * nothing. What is only lent, by a list or to a callback, stays as long as that. */
TN_API tn_status tn_release_later(tn_context* context, TN_CONSUMED tn_tensor* tensor);

/* ---- tensors: what they are ---- */

/* 1 if the handle names a tensor of this context that is alive, 0 if not: NULL and garbage are no errors here. */
TN_API int32_t tn_is_alive(tn_context* context, const tn_tensor* tensor);
/* The number of dims. */
TN_API int64_t tn_dim(tn_context* context, const tn_tensor* tensor);
/* The number of elements. */
TN_API int64_t tn_numel(tn_context* context, const tn_tensor* tensor);
/* The size of a dim. */
TN_API int64_t tn_size(tn_context* context, const tn_tensor* tensor, int64_t dim);
/* Writes up to out_count sizes, and returns the number of dims. */
TN_API int64_t tn_sizes(tn_context* context, const tn_tensor* tensor, int64_t* out, size_t out_count);
/* The same for the strides, in elements. */
TN_API int64_t tn_strides(tn_context* context, const tn_tensor* tensor, int64_t* out, size_t out_count);
/* The element type. */
TN_API tn_dtype tn_scalar_type(tn_context* context, const tn_tensor* tensor);
/* Bytes of its elements: for hosts whose collectors want to be told. */
TN_API int64_t tn_bytes(tn_context* context, const tn_tensor* tensor);
/* Elements between the start of the storage and the first of the tensor. */
TN_API int64_t tn_storage_offset(tn_context* context, const tn_tensor* tensor);
/* 1 if elements lie densely, last dim innermost. */
TN_API int32_t tn_is_contiguous(tn_context* context, const tn_tensor* tensor);
/* 1 if both lie on one storage. */
TN_API int32_t tn_is_alias_of(tn_context* context, const tn_tensor* a, const tn_tensor* b);
/* For tests: references of the program and claims of the library; of a shared tensor its owners. */
TN_API int64_t tn_refcount(tn_context* context, const tn_tensor* tensor);
/* "f32[2, 3]". Text. */
TN_API TN_BORROWED const char* tn_describe(tn_context* context, const tn_tensor* tensor);
/* The tensor as PyTorch prints it. Text. */
TN_API TN_BORROWED const char* tn_to_string(tn_context* context, tn_tensor* tensor);

/* ---- tensors: their data ---- */

/* The address of the first element: a loan, unchecked from here on, valid while the tensor is and until its storage is
 * resized. */
TN_API TN_BORROWED void* tn_data(tn_context* context, tn_tensor* tensor);
/* The one element of a tensor that has one. */
TN_API tn_status tn_item(tn_context* context, tn_tensor* tensor, tn_scalar* out);
/* Copies all elements, in row-major order, to `bytes` bytes: numel times the element size. */
TN_API tn_status tn_copy_out(tn_context* context, tn_tensor* tensor, void* out, size_t bytes);
/* Copies them in. As writes in place: a leaf is refused outside of tn_set_grad_enabled(context, 0). */
TN_API tn_status tn_copy_in(tn_context* context, tn_tensor* tensor, const void* data, size_t bytes);
/* A contiguous tensor with a copy of the data, which has `bytes` bytes, as many as sizes and dtype need. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_from_data(tn_context* context, const void* data, size_t bytes,
                                                   const int64_t* sizes, size_t sizes_count, tn_dtype dtype);
/* A contiguous tensor over memory of the host, without a copy. When the last tensor on it goes, on whatever thread, the
 * deleter is called with the payload, once; it may be NULL. If the function fails it is not called. */
typedef void (*tn_deleter)(void* payload);
TN_API TN_NEW(tn_free) tn_tensor* tn_new_from_blob(tn_context* context, void* data, size_t bytes, const int64_t* sizes,
                                                   size_t sizes_count, tn_dtype dtype, tn_deleter deleter,
                                                   void* payload);

/* ---- lists: what functions with several results return ---- */

/* Gives your reference up; the tensors in it are released unless they are held elsewhere. */
TN_API tn_status tn_list_free(tn_context* context, TN_CONSUMED tn_list* list);
/* A list of these tensors, each of which it retains. */
TN_API TN_NEW(tn_list_free) tn_list* tn_list_new(tn_context* context, tn_tensor* const* tensors, size_t tensors_count);
/* Another reference to the same list: yours to free. */
TN_API TN_NEW(tn_list_free) tn_list* tn_list_retain(tn_context* context, tn_list* list);
/* How many tensors are in it. */
TN_API int64_t tn_list_size(tn_context* context, const tn_list* list);
/* One of them, borrowed while the list is. */
TN_API TN_BORROWED tn_tensor* tn_list_get(tn_context* context, const tn_list* list, int64_t index);
/* One of them, retained: yours to free. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_list_item(tn_context* context, const tn_list* list, int64_t index);
/* Its name, in lists that were read from files; else "". Text. */
TN_API TN_BORROWED const char* tn_list_name(tn_context* context, const tn_list* list, int64_t index);
/* Moves the list and its tensors from the innermost scope to the next outer one. */
TN_API tn_status tn_list_hand_off(tn_context* context, tn_list* list);

/* ---- storages: the bytes under tensors, as elements of one type ---- */

/* Gives your reference up; the bytes stay while a tensor lies on them. */
TN_API tn_status tn_storage_free(tn_context* context, TN_CONSUMED tn_storage* storage);
/* A storage of `size` elements, all 0. */
TN_API TN_NEW(tn_storage_free) tn_storage* tn_storage_new(tn_context* context, tn_dtype dtype, int64_t size);
/* A storage with a copy of `size` elements. */
TN_API TN_NEW(tn_storage_free) tn_storage* tn_storage_new_with_data(tn_context* context, tn_dtype dtype,
                                                                    const void* data, int64_t size);
/* A storage of i64, as sizes and strides are passed to the functions below. */
TN_API TN_NEW(tn_storage_free) tn_storage* tn_storage_new_with_sizes(tn_context* context, const int64_t* sizes,
                                                                     size_t sizes_count);
/* A storage of sizes whose product is numel: those given, of which one may be -1 and is inferred. */
TN_API TN_NEW(tn_storage_free) tn_storage* tn_storage_new_infer_size(tn_context* context, tn_storage* sizes,
                                                                     int64_t numel);
/* The storage under a tensor, retained. */
TN_API TN_NEW(tn_storage_free) tn_storage* tn_storage_new_of(tn_context* context, tn_tensor* tensor);
/* Another reference to the same storage: yours to free. */
TN_API TN_NEW(tn_storage_free) tn_storage* tn_storage_retain(tn_context* context, tn_storage* storage);
/* Moves the handle from the innermost scope to the next outer one. */
TN_API tn_status tn_storage_hand_off(tn_context* context, tn_storage* storage);
/* How many elements it has. */
TN_API int64_t tn_storage_size(tn_context* context, const tn_storage* storage);
/* Their type. */
TN_API tn_dtype tn_storage_dtype(tn_context* context, const tn_storage* storage);
/* How many tensors, handles and other holders it has. */
TN_API int64_t tn_storage_use_count(tn_context* context, const tn_storage* storage);
/* The first byte: a loan, as tn_data. */
TN_API TN_BORROWED void* tn_storage_data(tn_context* context, tn_storage* storage);
/* One element. */
TN_API tn_status tn_storage_get(tn_context* context, const tn_storage* storage, int64_t index, tn_scalar* out);
/* Writes one element. */
TN_API tn_status tn_storage_set(tn_context* context, tn_storage* storage, int64_t index, tn_scalar value);
/* Writes all elements. */
TN_API tn_status tn_storage_fill(tn_context* context, tn_storage* storage, tn_scalar value);
/* Copies the elements of a storage of the same size, converted. */
TN_API tn_status tn_storage_copy(tn_context* context, tn_storage* storage, tn_storage* source);
/* Makes it longer, with zeros, or shorter. The bytes may move: they move under all tensors on them. A tensor that a
 * shorter storage leaves outside is released; its next use is a TN_STALE_ERROR that names both. TN_VALUE_ERROR if
 * somebody else holds the bytes (a shared tensor, an export, memory of the host), or a gradient needs a tensor that
 * would be outside. */
TN_API tn_status tn_storage_resize(tn_context* context, tn_storage* storage, int64_t size);

/* ---- tensors over storages, with the original library's words ---- */

/* An empty tensor of one dim of size 0: something to call tn_set_storage, tn_resize or tn_move on. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new(tn_context* context, tn_dtype dtype);
/* A tensor over a storage, which it retains, from element `offset`. Sizes and strides are storages of i64; strides
 * NULL: contiguous. TN_VALUE_ERROR if it would reach outside. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_with_storage(tn_context* context, tn_storage* storage, int64_t offset,
                                                      tn_storage* sizes, tn_storage* strides);
/* Lays a tensor over another storage, which it retains: the same references now see that. A storage that is too short
 * grows. TN_GRAD_ERROR if the tensor has a gradient history or a gradient needs it, TN_VALUE_ERROR if it is shared. */
TN_API tn_status tn_set_storage(tn_context* context, tn_tensor* self, tn_storage* storage, int64_t offset,
                                tn_storage* sizes, tn_storage* strides);
/* Lays a tensor over the elements of another one. */
TN_API tn_status tn_set(tn_context* context, tn_tensor* self, tn_tensor* source);
/* Gives a tensor other sizes, contiguous; its storage grows if it is too short. */
TN_API tn_status tn_resize(tn_context* context, tn_tensor* self, const int64_t* sizes, size_t sizes_count);
/* `to` takes over the elements of `from`, without a copy, and your reference to `from` is given up. */
TN_API tn_status tn_move(tn_context* context, tn_tensor* to, TN_CONSUMED tn_tensor* from);

/* ---- gradients ---- */

/* 1 if ops on it record. */
TN_API int32_t tn_requires_grad(tn_context* context, const tn_tensor* tensor);
/* Makes a leaf record, or no longer. */
TN_API tn_status tn_set_requires_grad(tn_context* context, tn_tensor* tensor, int32_t on);
/* 1 if no recorded op made it. */
TN_API int32_t tn_is_leaf(tn_context* context, const tn_tensor* tensor);
/* What backward accumulated, retained: yours to free. NULL with TN_OK if there is nothing. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_grad(tn_context* context, tn_tensor* tensor);
/* Replaces it; NULL clears it. */
TN_API tn_status tn_set_grad(tn_context* context, tn_tensor* tensor, tn_tensor* gradient);
/* Keeps the gradient of a tensor that is no leaf, too. */
TN_API tn_status tn_retain_grad(tn_context* context, tn_tensor* tensor);
/* The op that made it, as recorded; "" for a leaf. Text. */
TN_API TN_BORROWED const char* tn_grad_fn(tn_context* context, const tn_tensor* tensor);
/* Runs the graph backward and adds to the gradients of its leaves. gradient NULL: 1, for one element. */
TN_API tn_status tn_backward(tn_context* context, tn_tensor* tensor, tn_tensor* gradient, int32_t retain_graph,
                             int32_t create_graph);
/* The gradients of outputs, weighted by grad_outputs (none, or one each), with respect to inputs; leaves keep theirs.
 * Where there is none the list has NULL, if allow_unused, else it is a TN_GRAD_ERROR. */
TN_API TN_NEW(tn_list_free) tn_list* tn_new_grads(tn_context* context, tn_tensor* const* outputs, size_t outputs_count,
                                                  tn_tensor* const* inputs, size_t inputs_count,
                                                  tn_tensor* const* grad_outputs, size_t grad_outputs_count,
                                                  int32_t retain_graph, int32_t create_graph, int32_t allow_unused);
/* Records `gradient` as the gradient function of outputs that were just computed of these inputs with recording off, if
 * recording is on and an input requires a gradient. Outputs are fresh tensors, floating or complex: no views, no
 * inputs. Saved tensors may be inputs or outputs; writing into one makes the backward that needs it a TN_GRAD_ERROR.
 * The callback runs in a scope of its own, under `name` (63 bytes of it), whenever backward comes by, maybe not at all;
 * what it computes with functions of this header has gradients itself. When the graph is released, or at once if
 * nothing is recorded, the deleter is called with the payload, once; it may be NULL, and calls nothing here. If the
 * function fails it is not called.
 *
 *     static int32_t square_gradient(tn_context* c, tn_gradients* g, void* payload) {
 *       tn_tensor* twice = tn_new_mul_scalar(c, tn_gradients_saved(c, g, 0), tn_float(2));
 *       tn_tensor* of_x = twice ? tn_new_mul(c, tn_gradients_out(c, g, 0), twice) : NULL;
 *       tn_status status = of_x ? tn_gradients_set(c, g, 0, of_x) : tn_error(c);
 *       tn_free(c, of_x);
 *       tn_free(c, twice);
 *       return status;
 *     }
 */
typedef int32_t (*tn_gradient)(tn_context* context, tn_gradients* gradients, void* payload);
TN_API tn_status tn_differentiable(tn_context* context, const char* name, tn_tensor* const* outputs,
                                   size_t outputs_count, tn_tensor* const* inputs, size_t inputs_count,
                                   tn_tensor* const* saved, size_t saved_count, tn_gradient gradient, void* payload,
                                   tn_deleter deleter);
/* In the callback, whose handle is stale when it has returned: 1 if the gradient of an input is wanted. */
TN_API int32_t tn_gradients_needs(tn_context* context, const tn_gradients* gradients, int64_t input);
/* 1 if a gradient reached an output. */
TN_API int32_t tn_gradients_has(tn_context* context, const tn_gradients* gradients, int64_t output);
/* The gradient of an output, zeros where none reached it. Borrowed while the callback runs. */
TN_API TN_BORROWED tn_tensor* tn_gradients_out(tn_context* context, const tn_gradients* gradients, int64_t output);
/* What was saved. Borrowed while the callback runs. */
TN_API TN_BORROWED tn_tensor* tn_gradients_saved(tn_context* context, const tn_gradients* gradients, int64_t saved);
/* Writes up to out_count sizes of an input, and returns the number of its dims. */
TN_API int64_t tn_gradients_sizes(tn_context* context, const tn_gradients* gradients, int64_t input, int64_t* out,
                                  size_t out_count);
/* Sets the gradient of an input, which is kept. A shape that broadcasting made of the input's is summed back, a dtype
 * that promotion made is converted back. One that is not wanted is ignored. */
TN_API tn_status tn_gradients_set(tn_context* context, tn_gradients* gradients, int64_t input, tn_tensor* gradient);
/* 1 if ops of this context record. */
TN_API int32_t tn_grad_enabled(tn_context* context);
/* Switches recording; the end of a scope switches back what was switched inside. */
TN_API tn_status tn_set_grad_enabled(tn_context* context, int32_t on);

#include <tenure/c_model.h>
#include <tenure/c_ops.h>

#ifdef __cplusplus
}
#endif

#endif
