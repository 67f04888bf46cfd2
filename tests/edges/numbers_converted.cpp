// Numbers that leave: Scalar::to and item. And those that arithmetic of integers takes: they wrap, save exponents.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cmath>
#include <complex>

#include "support/errors.h"

namespace tenure::testing {
namespace {

using Complex = std::complex<double>;

static_assert(Scalar(2.9).to<int>() == 2 && Scalar(300).toLong() == 300 && Scalar(true).to<float>() == 1);

template <class T>
std::string refusal(const Scalar& v) {
  return error_of<ValueError>([&] { (void)v.to<T>(); });
}

TEST(NumbersConverted, ToIntegers) {
  EXPECT_EQ(Scalar(2.9).to<int>(), 2);
  EXPECT_EQ(Scalar(-2.9).to<int>(), -2);
  EXPECT_EQ(Scalar(-0.9).to<uint8_t>(), 0);
  EXPECT_EQ(Scalar(255.9).to<uint8_t>(), 255);
  EXPECT_EQ(Scalar(-128.9).to<int8_t>(), -128);
  EXPECT_EQ(Scalar(-0x1p63).to<int64_t>(), INT64_MIN);
  EXPECT_EQ(Scalar(INT64_MAX).to<uint64_t>(), uint64_t{INT64_MAX});
  EXPECT_EQ(Scalar(0x1p63).to<uint64_t>(), uint64_t{1} << 63);
  EXPECT_EQ(Scalar(true).to<int8_t>(), 1);
  EXPECT_EQ(Scalar(Complex(3.5, 0)).to<int>(), 3);
  EXPECT_EQ(refusal<uint8_t>(256), "Scalar: the value is out of range: 256 for u8");
  EXPECT_EQ(refusal<uint8_t>(-1), "Scalar: the value is out of range: -1 for u8");
  EXPECT_EQ(refusal<uint8_t>(-1.0), "Scalar: the value is out of range: -1 for u8");
  EXPECT_EQ(refusal<int8_t>(128), "Scalar: the value is out of range: 128 for i8");
  EXPECT_EQ(refusal<int8_t>(-129.0), "Scalar: the value is out of range: -129 for i8");
  EXPECT_EQ(refusal<int16_t>(1 << 15), "Scalar: the value is out of range: 32768 for i16");
  EXPECT_EQ(refusal<uint16_t>(1 << 16), "Scalar: the value is out of range: 65536 for u16");
  EXPECT_EQ(refusal<int32_t>(0x1p31), "Scalar: the value is out of range: 2.14748e+09 for i32");
  EXPECT_EQ(refusal<uint32_t>(-1), "Scalar: the value is out of range: -1 for u32");
  EXPECT_EQ(refusal<int64_t>(0x1p63), "Scalar: the value is out of range: 9.22337e+18 for i64");
  EXPECT_EQ(refusal<uint64_t>(-1), "Scalar: the value is out of range: -1 for u64");
  EXPECT_EQ(refusal<int64_t>(NAN), "Scalar: the value is out of range: nan for i64");
  EXPECT_EQ(refusal<int64_t>(-INFINITY), "Scalar: the value is out of range: -inf for i64");
  EXPECT_EQ(refusal<int64_t>(Complex(1, 2)), "Scalar: the value is out of range: (1, 2) for i64");
  EXPECT_EQ(error_of<ValueError>([] { (void)Scalar(1e30).toLong(); }),
            "Scalar: the value is out of range: 1e+30 for i64");
}

TEST(NumbersConverted, ToFloats) {
  EXPECT_EQ(Scalar(0.1).to<float>(), 0.1f);
  EXPECT_EQ(Scalar((int64_t{1} << 60) + (int64_t{1} << 36) + 1).to<float>(), 1152921642045800448.f);
  EXPECT_EQ(Scalar(INFINITY).to<float>(), INFINITY);
  EXPECT_TRUE(std::isnan(float(Scalar(NAN).to<Half>())));
  EXPECT_EQ(float(Scalar(65504).to<Half>()), 65504);
  EXPECT_EQ(Scalar(Complex(2, 0)).toDouble(), 2);
  EXPECT_EQ(Scalar(2).to<std::complex<float>>(), std::complex<float>(2, 0));
  EXPECT_EQ(refusal<float>(1e39), "Scalar: the value is out of range: 1e+39 for f32");
  EXPECT_EQ(refusal<Half>(65536), "Scalar: the value is out of range: 65536 for f16");
  EXPECT_EQ(refusal<Half>(1e6), "Scalar: the value is out of range: 1e+06 for f16");
  EXPECT_EQ(refusal<BFloat16>(-1e39), "Scalar: the value is out of range: -1e+39 for bf16");
  EXPECT_EQ(refusal<float>(Complex(0, 1)), "Scalar: the value is out of range: (0, 1) for f32");
  EXPECT_EQ(refusal<double>(Complex(0, 1)), "Scalar: the value is out of range: (0, 1) for f64");
  EXPECT_EQ(refusal<double>(Complex(0, NAN)), "Scalar: the value is out of range: (0, nan) for f64");
  EXPECT_EQ(refusal<std::complex<float>>(Complex(0, 1e39)),
            "Scalar: the value is out of range: (0, 1e+39) for complex64");
  EXPECT_EQ(error_of<ValueError>([] { (void)Scalar(Complex(0, 1)).toDouble(); }),
            "Scalar: the value is out of range: (0, 1) for f64");
}

TEST(NumbersConverted, ToBool) {
  EXPECT_TRUE(Scalar(0.5).to<bool>());
  EXPECT_TRUE(Scalar(NAN).to<bool>());
  EXPECT_TRUE(Scalar(Complex(0, 1)).to<bool>());
  EXPECT_FALSE(Scalar(-0.0).to<bool>());
}

TEST(NumbersConverted, FromUnsignedIntegers) {
  EXPECT_EQ(Scalar(uint64_t{INT64_MAX}).toLong(), INT64_MAX);
  EXPECT_EQ(error_of<ValueError>([] { (void)Scalar(UINT64_MAX); }),
            "Scalar: the value is out of range: 18446744073709551615 for i64");
  with_rc_scope([] {
    EXPECT_EQ(error_of<ValueError>([] { (void)full({1}, uint64_t{1} << 63, kDouble); }),
              "Scalar: the value is out of range: 9223372036854775808 for i64");
  });
}

TEST(NumbersConverted, Items) {
  VarStore store;
  const SharedTensor shared = store.new_var("w", {1}, Init::constant(300));
  EXPECT_EQ(error_of<ValueError>([&] { (void)shared.item<uint8_t>(); }), "item: the value is out of range: 300 for u8");
  EXPECT_EQ(shared.item<int>(), 300);
  with_rc_scope([] {
    EXPECT_EQ(full({1}, 2.9).item<int>(), 2);
    EXPECT_EQ(full({1}, 1e30).item<double>(), 1.0000000150474662e30);
    EXPECT_EQ(error_of<ValueError>([] { (void)full({1}, 300).item<uint8_t>(); }),
              "item: the value is out of range: 300 for u8");
    EXPECT_EQ(error_of<ValueError>([] { (void)full({1}, NAN).item<int>(); }),
              "item: the value is out of range: nan for i32");
    EXPECT_EQ(error_of<ValueError>([] { (void)full({1}, INFINITY).item<int64_t>(); }),
              "item: the value is out of range: inf for i64");
    EXPECT_EQ(error_of<ValueError>([] { (void)full({1}, 1e300, kDouble).item<float>(); }),
              "item: the value is out of range: 1e+300 for f32");
    EXPECT_EQ(error_of<ValueError>([] { (void)full({1}, Complex(1, 2)).item<float>(); }),
              "item: the value is out of range: (1, 2) for f32");
    EXPECT_EQ(full({1}, Complex(1, 0)).item<float>(), 1);
    EXPECT_EQ(full({1}, Complex(1, 2)).item<Complex>(), Complex(1, 2));
    EXPECT_TRUE(full({1}, NAN).item<bool>());
  });
}

TEST(NumbersConverted, ArithmeticOfIntegersWraps) {
  with_rc_scope([] {
    const Tensor u8 = tensor({0, 100, 255}, kByte), i8 = tensor({-128, 0, 127}, kChar);
    EXPECT_EQ((u8 + 300).to_vector<uint8_t>(), (std::vector<uint8_t>{44, 144, 43}));
    EXPECT_EQ((u8 * 300).to_vector<uint8_t>(), (std::vector<uint8_t>{0, 48, 212}));
    EXPECT_EQ((300 - u8).to_vector<uint8_t>(), (std::vector<uint8_t>{44, 200, 45}));
    EXPECT_EQ((i8 - 300).to_vector<int8_t>(), (std::vector<int8_t>{84, -44, 83}));
    EXPECT_EQ((i8 - full({}, 300, kLong)).to_vector<int8_t>(), (std::vector<int8_t>{84, -44, 83}));
    EXPECT_EQ(div(i8, 300, "floor").to_vector<int8_t>(), (std::vector<int8_t>{-3, 0, 2}));
    EXPECT_EQ(u8.clone().add_(300).to_vector<uint8_t>(), (std::vector<uint8_t>{44, 144, 43}));
    EXPECT_EQ(pow(300, tensor({2}, kByte)).item<int>(), 144);
  });
}

TEST(NumbersConverted, ADivisorThatWrapsToZeroIsRefused) {
  with_rc_scope([] {
    const Tensor u8 = tensor({0, 100, 255}, kByte), wide = full({}, 256, kLong);
    EXPECT_EQ(error_of<ValueError>([&] { (void)div(u8, 256, "floor"); }), "div: an integer divisor is zero: 256 as u8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)(u8 % 512); }), "remainder: an integer divisor is zero: 512 as u8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)div(u8.to(kInt), int64_t{1} << 40, "trunc"); }),
              "div: an integer divisor is zero: 1099511627776 as i32");
    EXPECT_EQ(error_of<ValueError>([&] { (void)div(u8, wide, "floor"); }),
              "div: an integer divisor is zero: element [] of u8[]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)(u8 % wide); }),
              "remainder: an integer divisor is zero: element [] of u8[]");
    EXPECT_EQ(div(u8.to(kFloat), 256, "floor").to_vector<float>(), (std::vector<float>{0, 0, 0}));
  });
}

TEST(NumbersConverted, AnExponentDoesNotWrap) {
  with_rc_scope([] {
    const Tensor i32 = tensor({2}, kInt), u8 = tensor({2}, kByte);
    const int64_t past = 4294967297;
    const std::string text = ": the exponent is out of range: 4294967297 for i32";
    EXPECT_EQ(error_of<ValueError>([&] { (void)i32.pow(past); }), "pow" + text);
    EXPECT_EQ(error_of<ValueError>([&] { (void)i32.pow_(past); }), "pow_" + text);
    EXPECT_EQ(error_of<ValueError>([&] { (void)pow(i32, full({}, past, kLong)); }), "pow" + text);
    EXPECT_EQ(error_of<ValueError>([&] { (void)u8.pow(300); }), "pow: the exponent is out of range: 300 for u8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)u8.pow(258); }), "pow: the exponent is out of range: 258 for u8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)pow(u8, full({}, -1, kLong)); }),
              "pow: the exponent is out of range: -1 for u8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)i32.pow(-past); }),
              "pow: integers have no negative integer powers: the exponent is -4294967297");
    EXPECT_EQ(i32.item<int>(), 2);
    EXPECT_EQ(u8.pow(255).item<int>(), 0);
    EXPECT_EQ(tensor({1}).pow(past).item<int64_t>(), 1);
    EXPECT_EQ(ones({1}).pow(past).item<float>(), 1);
    EXPECT_EQ(full({1}, 0.9, kHalf).pow(65536).item<float>(), 0);
    EXPECT_EQ(i32.pow(0.5).item<float>(), std::sqrt(2.f));
  });
}

TEST(NumbersConverted, FactorsAboveTheKindOfTheResult) {
  with_rc_scope([] {
    const Tensor i = tensor({1}), f = ones({1}), m = ones({1, 1}), n = ones({1, 1}, kLong);
    const Complex z(0, 1);
    EXPECT_EQ(error_of<DTypeError>([&] { (void)index_add(f, 0, tensor({0}), f, z); }),
              "index_add: alpha is complex, the result is f32");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)index_add(i, 0, tensor({0}), i, 0.5); }),
              "index_add: alpha is floating, the result is i64");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)addmm(m, m, m, z); }), "addmm: beta is complex, the result is f32");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)addmm(m, m, m, 1, z); }), "addmm: alpha is complex, the result is f32");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)addmm(n, n, n, 0.5); }), "addmm: beta is floating, the result is i64");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)addmm(n, n, n, 1, 0.5); }),
              "addmm: alpha is floating, the result is i64");
    EXPECT_EQ(error_of<DTypeError>([&] { f.mul_(z); }),
              "mul_: the result of type complex64 cannot be written into f32[1]");
  });
}

}  // namespace
}  // namespace tenure::testing
