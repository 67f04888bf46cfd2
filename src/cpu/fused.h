// What the CPU's columns of rows, flat buffers and attention are made of, on plain pointers.
//
// B = batch, T = query length, S = key length, H = heads, G = key/value heads, D = head size, all row-major.
//
// - T is float (fast, every instruction set) or double (plain, for gradient checks) in each template.
// - Work is cut by shape alone and sums run over fixed blocks: the same bits for any number of threads.
// - Sizes may be 0; a pointer to nothing may then be null.
// - Outputs overlap no input, except where a comment says "in place": the output may then be exactly that input.
// - Scratch is the caller's: `..._scratch_bytes` bytes, aligned to 64, contents unspecified before and after. It may be
//   null where that function returns 0.
#pragma once

#include <cstdint>

#include "kernels/work.h"

namespace tenure::kernels {

// ---- Rows: x is [rows, cols], dense ---------------------------------------------------------------------------------

/// y = exp(x - max) / sum. A row with a NaN or +inf, or of nothing but -inf, gives NaN, as in ATen. In place on x.
template <class T>
void softmax(const T* x, T* y, int64_t rows, int64_t cols);

/// dx = y * (dy - sum(y * dy)), from the result y. In place on dy.
template <class T>
void softmax_backward(const T* y, const T* dy, T* dx, int64_t rows, int64_t cols);

/// y = x - logsumexp(x). In place on x.
template <class T>
void log_softmax(const T* x, T* y, int64_t rows, int64_t cols);

/// dx = dy - exp(y) * sum(dy), from the result y. In place on dy.
template <class T>
void log_softmax_backward(const T* y, const T* dy, T* dx, int64_t rows, int64_t cols);

/// y = x * rstd * weight, with rstd [rows] = 1 / sqrt(mean(x * x) + eps) saved for the backward pass.
/// weight: [cols], or null for ones. In place on x.
template <class T>
void rms_norm(const T* x, const T* weight, T eps, T* y, T* rstd, int64_t rows, int64_t cols);

/// y = (x - mean) / sqrt(mean((x - mean)^2) + eps) * weight + bias, the means over a row. weight and bias: [cols], or
/// null for ones and zeros. In place on x.
template <class T>
void layer_norm(const T* x, const T* weight, const T* bias, T eps, T* y, int64_t rows, int64_t cols);

/// dx [rows, cols] and dweight [cols] of rms_norm; either may be null. dx in place on dy.
/// Scratch is needed for dweight only.
template <class T>
void rms_norm_backward(const T* x, const T* weight, const T* rstd, const T* dy, T* dx, T* dweight, int64_t rows,
                       int64_t cols, void* scratch);
int64_t rms_norm_backward_scratch_bytes(int64_t rows, int64_t cols, int64_t element_bytes);

/// loss [rows] = log(sum) - (x[row, target[row]] - top), with the largest logit top [rows] and sum [rows] = sum(exp(x -
/// top)) saved for the backward pass: apart, because beside a large top the logarithm of the sum has no digits left.
/// Where target is ignore_index the loss is 0. Every other target must be in [0, cols).
template <class T>
void cross_entropy(const T* x, const int64_t* target, int64_t ignore_index, T* loss, T* top, T* sum, int64_t rows,
                   int64_t cols);

/// dx = (exp(x - top) / sum - onehot(target)) * grad[row * grad_stride]; rows to ignore give zeros. grad_stride is 0 or
/// 1. In place on x.
template <class T>
void cross_entropy_backward(const T* x, const int64_t* target, int64_t ignore_index, const T* top, const T* sum,
                            const T* grad, int64_t grad_stride, T* dx, int64_t rows, int64_t cols);

// ---- Elementwise ----------------------------------------------------------------------------------------------------

/// y = a * sigmoid(a) * b. In place on a or b.
template <class T>
void swiglu(const T* a, const T* b, T* y, int64_t n);

/// da = dy * b * s * (1 + a * (1 - s)) and db = dy * a * s, s = sigmoid(a). da or db in place on any input.
template <class T>
void swiglu_backward(const T* a, const T* b, const T* dy, T* da, T* db, int64_t n);

/// Turns each pair (x[2i], x[2i+1]) by the angle of (cos, sin)[t, i], or by its negative if `inverse` (the gradient).
/// x and y: [B, H, T, D] with strides, D even; cos, sin: [T, D/2]. In place on x with equal strides.
template <class T>
void rotary(const T* x, const HeadStrides& x_strides, const T* cos, const T* sin, bool inverse, T* y,
            const HeadStrides& y_strides, int64_t batch, int64_t heads, int64_t time, int64_t head_dim);

// ---- Attention ------------------------------------------------------------------------------------------------------

/// What is added to the scores. `additive` ([B, H, T, S], in elements of T) or `allowed` (1 = may attend), or neither;
/// a stride of 0 broadcasts. With `causal`, query i sees keys 0..i, counted from the top left whatever T and S are.
template <class T>
struct AttentionMask {
  bool causal = false;
  const T* additive = nullptr;
  const bool* allowed = nullptr;
  int64_t batch = 0, head = 0, query = 0, key = 0;
};

/// out [B, H, T, D] = softmax(scale * q k^T + mask) v, and norms [B, H, 2, T] (dense) for the backward pass: of each
/// query the largest score and, apart from it, sum(exp(score - largest)); norms may be null. q: [B, H, T, D]; k, v:
/// [B, G, S, D] with H % G == 0: query head h reads key head h / (H / G). Any strides, dense D, D from 1 to 256. A
/// query that may attend to no key gives zeros and a sum of 0 (ATen's fused kernels do the same; its unfused path gives
/// NaN).
template <class T>
void attention(const AttentionShape& shape, const T* q, const HeadStrides& q_strides, const T* k,
               const HeadStrides& k_strides, const T* v, const HeadStrides& v_strides, const AttentionMask<T>& mask,
               T scale, T* out, const HeadStrides& out_strides, T* norms);

/// dq, dk, dv (written, not added to) of attention, from its inputs, out and norms. No gradient for the mask.
template <class T>
void attention_backward(const AttentionShape& shape, const T* q, const HeadStrides& q_strides, const T* k,
                        const HeadStrides& k_strides, const T* v, const HeadStrides& v_strides,
                        const AttentionMask<T>& mask, T scale, const T* out, const HeadStrides& out_strides,
                        const T* norms, const T* dout, const HeadStrides& dout_strides, T* dq,
                        const HeadStrides& dq_strides, T* dk, const HeadStrides& dk_strides, T* dv,
                        const HeadStrides& dv_strides);

// ---- Flat buffers: optimisers, norms --------------------------------------------------------------------------------

/// Updates param, m and v ([n] each) in place:  m = b1 m + (1-b1) g,  v = b2 v + (1-b2) g²,
/// param -= lr * (m / (1-b1^step)) / (sqrt(v / (1-b2^step)) + eps);  weight decay is added to g (Adam) or shrinks
/// param by lr * weight_decay first (AdamW).
template <class T>
void adam_step(T* param, const T* grad, T* m, T* v, int64_t n, const AdamOptions& options);

/// Updates param and buf ([n] each; buf is null if and only if momentum is 0) in place.
template <class T>
void sgd_step(T* param, const T* grad, T* buf, int64_t n, const SgdOptions& options);

/// The sum of x * x: blocks of fixed size summed in T (squares that leave f32's range in double), their sums in double,
/// in order.
template <class T>
double sum_squares(const T* x, int64_t n, void* scratch);
int64_t sum_scratch_bytes(int64_t n);

/// x *= factor.
template <class T>
void scale(T* x, int64_t n, T factor);

}  // namespace tenure::kernels
