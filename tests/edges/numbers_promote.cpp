// The dtype that a tensor with dims and one without, or a number, give: PyTorch's, save that f16 and bf16 beside a
// complex number give complex64 (there complex32, which is no dtype here).
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <complex>

namespace tenure::testing {
namespace {

constexpr ScalarType u8 = kByte, i8 = kChar, i16 = kShort, i32 = kInt, i64 = kLong, f16 = kHalf, f32 = kFloat,
                     f64 = kDouble, c64 = kComplexFloat, c128 = kComplexDouble, b1 = kBool, bf = kBFloat16;

TEST(NumbersPromote, WithDimsAndWithout) {
  constexpr ScalarType expected[kNumDtypes][kNumDtypes] = {
      {u8, u8, u8, u8, u8, f16, f32, f64, c64, c128, u8, bf},
      {i8, i8, i8, i8, i8, f16, f32, f64, c64, c128, i8, bf},
      {i16, i16, i16, i16, i16, f16, f32, f64, c64, c128, i16, bf},
      {i32, i32, i32, i32, i32, f16, f32, f64, c64, c128, i32, bf},
      {i64, i64, i64, i64, i64, f16, f32, f64, c64, c128, i64, bf},
      {f16, f16, f16, f16, f16, f16, f16, f16, c64, c64, f16, f16},
      {f32, f32, f32, f32, f32, f32, f32, f32, c64, c64, f32, f32},
      {f64, f64, f64, f64, f64, f64, f64, f64, c128, c128, f64, f64},
      {c64, c64, c64, c64, c64, c64, c64, c64, c64, c64, c64, c64},
      {c128, c128, c128, c128, c128, c128, c128, c128, c128, c128, c128, c128},
      {u8, i8, i16, i32, i64, f16, f32, f64, c64, c128, b1, bf},
      {bf, bf, bf, bf, bf, bf, bf, bf, c64, c64, bf, bf},
  };
  with_rc_scope([&] {
    for (int a = 0; a < kNumDtypes; ++a)
      for (int b = 0; b < kNumDtypes; ++b) {
        const Tensor x = ones({1}, ScalarType(a)), y = ones({}, ScalarType(b));
        EXPECT_EQ((x + y).scalar_type(), expected[a][b]) << x.describe() << " + " << y.describe();
        EXPECT_EQ((y * x).scalar_type(), expected[a][b]) << y.describe() << " * " << x.describe();
        EXPECT_EQ(where(x != 0, x, y).scalar_type(), expected[a][b]) << x.describe() << ", " << y.describe();
      }
  });
}

TEST(NumbersPromote, WithNumbers) {
  // beside a tensor with dims; a 0-d one gives the same
  constexpr ScalarType expected[kNumDtypes][4] = {
      {u8, u8, f32, c64},   {i8, i8, f32, c64},       {i16, i16, f32, c64}, {i32, i32, f32, c64},
      {i64, i64, f32, c64}, {f16, f16, f16, c64},     {f32, f32, f32, c64}, {f64, f64, f64, c128},
      {c64, c64, c64, c64}, {c128, c128, c128, c128}, {b1, i64, f32, c64},  {bf, bf, bf, c64},
  };
  with_rc_scope([&] {
    const Scalar numbers[] = {true, 1, 1., std::complex<double>(0, 1)};
    for (int a = 0; a < kNumDtypes; ++a)
      for (int n = 0; n < 4; ++n)
        for (const Tensor& x : {ones({1}, ScalarType(a)), ones({}, ScalarType(a))}) {
          EXPECT_EQ((x * numbers[n]).scalar_type(), expected[a][n]) << x.describe() << ", number " << n;
          EXPECT_EQ((numbers[n] + x).scalar_type(), expected[a][n]) << x.describe() << ", number " << n;
        }
  });
}

TEST(NumbersPromote, AComplexTensorWithoutDimsKeepsPrecision) {
  with_rc_scope([] {
    const Tensor x = ones({1}).requires_grad_(), z = full({}, std::complex<double>(0, 1), kComplexDouble);
    const Tensor w = z.clone().requires_grad_();
    const Tensor y = x * w;
    EXPECT_EQ(y.describe(), "complex64[1]");
    view_as_real(y).sum().backward();
    EXPECT_EQ(x.grad().describe(), "f32[1]");
    EXPECT_EQ(x.grad().item<float>(), 1);
    EXPECT_EQ(w.grad().describe(), "complex128[]");
    EXPECT_EQ(w.grad().item<std::complex<double>>(), std::complex<double>(1, 1));
  });
}

}  // namespace
}  // namespace tenure::testing
