// nextafter and frexp: arithmetic on the bits of floating numbers, f16 and bf16 as they are stored.
#include <tenure/dtype.h>

#include <cstdint>

#include "cpu/columns.h"
#include "cpu/elementwise.h"

namespace tenure::cpu {

/// A floating dtype as the signed integer of its bits: the fraction's width, and infinity.
template <class B, int Fraction, B Infinity>
struct Bits {
  using Word = B;
  static constexpr int fraction = Fraction;
  static constexpr B inf = Infinity, magnitude = B(~(B(1) << (8 * sizeof(B) - 1)));
};
template <class T>
struct BitsOf;
template <>
struct BitsOf<Half> : Bits<int16_t, 10, 0x7c00> {};
template <>
struct BitsOf<BFloat16> : Bits<int16_t, 7, 0x7f80> {};
template <>
struct BitsOf<float> : Bits<int32_t, 23, 0x7f800000> {};
template <>
struct BitsOf<double> : Bits<int64_t, 52, 0x7ff0000000000000> {};

}  // namespace tenure::cpu

#define TENURE_ISA_FILE "cpu/bits_body.h"
#include "cpu/each_isa.h"

namespace tenure::cpu {
namespace {

template <class T>
void nextafter(const Loop& loop) {
  constexpr Operand element{sizeof(T), Form::plain};
  run(loop, Body{TENURE_PICK(nextafter_dense<T>), 3, {element, element, element}});
}

/// The mantissa, in [1/2, 1), or the exponent; 0, infinities and NaN are their own mantissa, with the exponent 0.
template <class T, bool Exponent>
void frexp_dense(char* const* data, int64_t n) {
  using F = BitsOf<T>;
  using B = typename F::Word;
  using Out = std::conditional_t<Exponent, int32_t, B>;
  auto* out = reinterpret_cast<Out*>(data[0]);
  auto* x = reinterpret_cast<const B*>(data[1]);
  constexpr B bias = B((F::inf >> F::fraction) / 2), hidden = B(B(1) << F::fraction);
  for (int64_t i = 0; i < n; ++i) {
    const B a = x[i];
    B size = B(a & F::magnitude), less = 0;
    if (__builtin_expect(size < hidden && size != 0, 0)) {
      while (size < hidden) {
        size = B(size << 1);
        less = B(less + 1);
      }
      size = B((size & B(hidden - 1)) | hidden);
    }
    const bool odd = size == 0 || size >= F::inf;
    if constexpr (Exponent)
      out[i] = odd ? 0 : int32_t(size >> F::fraction) - int32_t(bias) + 1 - int32_t(less);
    else
      out[i] = odd ? a : B((a & B(~F::magnitude)) | (size & B(hidden - 1)) | B(B(bias - 1) << F::fraction));
  }
}
template <class T>
void frexp_mantissa(const Loop& loop) {
  constexpr Operand element{sizeof(T), Form::plain};
  run(loop, Body{&frexp_dense<T, false>, 2, {element, element}});
}
template <class T>
void frexp_exponent(const Loop& loop) {
  constexpr Operand element{sizeof(T), Form::plain}, out{4, Form::plain};
  run(loop, Body{&frexp_dense<T, true>, 2, {out, element}});
}

}  // namespace

extern const Column<Loop> nextafter_column, frexp_mantissa_column, frexp_exponent_column;
constinit const Column<Loop> nextafter_column = {{TENURE_OF_FLOATING(nextafter)}};
constinit const Column<Loop> frexp_mantissa_column = {{TENURE_OF_FLOATING(frexp_mantissa)}};
constinit const Column<Loop> frexp_exponent_column = {{TENURE_OF_FLOATING(frexp_exponent)}};

}  // namespace tenure::cpu
