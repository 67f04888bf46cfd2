/* Made by tools/make_ops.py from src/signatures/bits.list. Included by c_ops.h. */
/* clang-format off */
#ifndef TENURE_C_BITS_H
#define TENURE_C_BITS_H

#include <tenure/tenure.c.h>

#ifdef __cplusplus
extern "C" {
#endif

/* ---- bits: Of integers; bools count as one bit. Operands broadcast and dtypes promote. ---- */

/* Bits set in both. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_and(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = bitwise_and(x, other). */
TN_API tn_status tn_bitwise_and_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = bitwise_and(a, b). */
TN_API tn_status tn_bitwise_and_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* Bits set in both. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_and_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = bitwise_and(x, other). */
TN_API tn_status tn_bitwise_and_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = bitwise_and(a, b). */
TN_API tn_status tn_bitwise_and_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* Bits set in both. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_and_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b);
/* out = bitwise_and(a, b). */
TN_API tn_status tn_bitwise_and_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b);
/* Bits set in one. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_or(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = bitwise_or(x, other). */
TN_API tn_status tn_bitwise_or_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = bitwise_or(a, b). */
TN_API tn_status tn_bitwise_or_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* Bits set in one. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_or_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = bitwise_or(x, other). */
TN_API tn_status tn_bitwise_or_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = bitwise_or(a, b). */
TN_API tn_status tn_bitwise_or_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* Bits set in one. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_or_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b);
/* out = bitwise_or(a, b). */
TN_API tn_status tn_bitwise_or_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b);
/* Bits set in one alone. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_xor(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = bitwise_xor(x, other). */
TN_API tn_status tn_bitwise_xor_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = bitwise_xor(a, b). */
TN_API tn_status tn_bitwise_xor_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* Bits set in one alone. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_xor_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = bitwise_xor(x, other). */
TN_API tn_status tn_bitwise_xor_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = bitwise_xor(a, b). */
TN_API tn_status tn_bitwise_xor_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* Bits set in one alone. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_xor_scalar_first(tn_context* context, tn_scalar a, tn_tensor* b);
/* out = bitwise_xor(a, b). */
TN_API tn_status tn_bitwise_xor_scalar_first_out(tn_context* context, tn_tensor* out, tn_scalar a, tn_tensor* b);
/* Bits not set. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_not(tn_context* context, tn_tensor* x);
/* x = bitwise_not(x). */
TN_API tn_status tn_bitwise_not_(tn_context* context, tn_tensor* x);
/* out = bitwise_not(x). */
TN_API tn_status tn_bitwise_not_out(tn_context* context, tn_tensor* out, tn_tensor* x);
/* Bits moved up; 0 from the width on. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_left_shift(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = bitwise_left_shift(x, other). */
TN_API tn_status tn_bitwise_left_shift_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = bitwise_left_shift(a, b). */
TN_API tn_status tn_bitwise_left_shift_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* Bits moved up; 0 from the width on. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_left_shift_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = bitwise_left_shift(x, other). */
TN_API tn_status tn_bitwise_left_shift_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = bitwise_left_shift(a, b). */
TN_API tn_status tn_bitwise_left_shift_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* Bits moved up; 0 from the width on. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_left_shift_scalar_first(tn_context* context, tn_scalar a, tn_tensor*
    b);
/* Bits moved down; 0 or -1 from the width on. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_right_shift(tn_context* context, tn_tensor* a, tn_tensor* b);
/* x = bitwise_right_shift(x, other). */
TN_API tn_status tn_bitwise_right_shift_(tn_context* context, tn_tensor* x, tn_tensor* other);
/* out = bitwise_right_shift(a, b). */
TN_API tn_status tn_bitwise_right_shift_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_tensor* b);
/* Bits moved down; 0 or -1 from the width on. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_right_shift_scalar(tn_context* context, tn_tensor* a, tn_scalar b);
/* x = bitwise_right_shift(x, other). */
TN_API tn_status tn_bitwise_right_shift_scalar_(tn_context* context, tn_tensor* x, tn_scalar other);
/* out = bitwise_right_shift(a, b). */
TN_API tn_status tn_bitwise_right_shift_scalar_out(tn_context* context, tn_tensor* out, tn_tensor* a, tn_scalar b);
/* Bits moved down; 0 or -1 from the width on. */
TN_API TN_NEW(tn_free) tn_tensor* tn_new_bitwise_right_shift_scalar_first(tn_context* context, tn_scalar a, tn_tensor*
    b);

#ifdef __cplusplus
}
#endif

#endif
