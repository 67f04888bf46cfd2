// The default dtype is the process's, and decides wherever nothing else does.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <complex>
#include <string>
#include <thread>
#include <vector>

#include "support/errors.h"

namespace tenure {
namespace {

using testing::error_of;

struct Default {
  ScalarType before = get_default_dtype();
  explicit Default(ScalarType t) { set_default_dtype(t); }
  ~Default() { set_default_dtype(before); }
};

std::string dtypes_of_what_is_made() {
  return with_rc_scope([] {
    const Tensor ints = arange(3), halves = ones({1}, kHalf), floats = ones({1}, kFloat);
    const std::complex<double> i(0, 1);
    std::string all;
    for (const Tensor& t : {ones({1}),
                            empty({1}),
                            tensor(1.5),
                            tensor({1.5f}),
                            tensor(std::vector<double>{1}),
                            full({1}, 2.5),
                            scalar_tensor(1),
                            arange(2.5),
                            linspace(0, 1, 2),
                            eye(2),
                            rand({1}),
                            randn({1}),
                            ints * 1.5,
                            ints / 2,
                            ints.exp(),
                            1 / ints,
                            ints.sigmoid(),
                            where(ints > 1, 1.0, 0.0),
                            /* complex */ full({1}, i),
                            ints * Scalar(i),
                            /* decided otherwise */ tensor(1),
                            full({1}, true),
                            arange(3),
                            halves * 2.5,
                            floats + 1.5,
                            zeros_like(halves),
                            randint(3, {1}),
                            randperm(2),
                            ints * 2,
                            ints.sum()})
      all += std::string(name(t.dtype())) + " ";
    return all;
  });
}

std::string expected(const std::string& floating, const std::string& complex) {
  std::string all;
  for (int k = 0; k < 18; ++k) all += floating + " ";
  for (int k = 0; k < 2; ++k) all += complex + " ";
  return all + "i64 bool i64 f16 f32 f16 i64 i64 i64 i64 ";
}

TEST(AtenDefaultDtype, IsF32) {
  EXPECT_EQ(get_default_dtype(), kFloat);
  EXPECT_EQ(TensorOptions().dtype(), kFloat);
  EXPECT_EQ(dtypes_of_what_is_made(), expected("f32", "complex64"));
}

TEST(AtenDefaultDtype, DecidesWhereNothingElseDoes) {
  const Default f64(kDouble);
  EXPECT_EQ(get_default_dtype(), kDouble);
  EXPECT_EQ(TensorOptions().dtype(), kDouble);
  EXPECT_FALSE(TensorOptions().has_dtype());
  EXPECT_EQ(dtypes_of_what_is_made(), expected("f64", "complex128"));
  VarStore store;
  EXPECT_EQ(store.new_var("w", {1}, Init::ones()).dtype(), kDouble);
}

// int and double stand for numbers of their kind; other types for themselves.
TEST(AtenDefaultDtype, OfListsOfNumbers) {
  for (const bool set : {false, true}) {
    const Default d(set ? kDouble : kFloat);
    with_rc_scope([&] {
      const ScalarType usual = get_default_dtype();
      EXPECT_EQ(tensor(std::vector<int>{1}).dtype(), kLong);
      EXPECT_EQ(tensor(std::vector<int64_t>{1}).dtype(), kLong);
      EXPECT_EQ(tensor({1, 2}).dtype(), kLong);
      EXPECT_EQ(tensor(std::vector<float>{1}).dtype(), usual);
      EXPECT_EQ(tensor({1., 2.}).dtype(), usual);
      EXPECT_EQ(tensor({}).describe(), std::string(name(usual)) + "[0]");
      EXPECT_EQ(tensor(std::vector<uint8_t>{1}).dtype(), kByte);
      EXPECT_EQ(tensor(std::vector<int8_t>{1}).dtype(), kChar);
      EXPECT_EQ(tensor({int16_t{1}}).dtype(), kShort);
      EXPECT_EQ(tensor(std::vector<bool>{true}).dtype(), kBool);
      EXPECT_EQ(tensor({Half(1.5f)}).dtype(), kHalf);
      EXPECT_EQ(tensor(BFloat16(1.5f)).dtype(), kBFloat16);
      EXPECT_EQ(tensor(std::complex<float>(1, 2)).dtype(), kComplexFloat);
      EXPECT_EQ(tensor(std::complex<double>(1, 2)).dtype(), kComplexDouble);
      EXPECT_EQ(tensor(std::vector<uint8_t>{1}, kFloat).dtype(), kFloat);
    });
  }
}

TEST(AtenDefaultDtype, OfSixteenBits) {
  const Default f16(kHalf);
  EXPECT_EQ(dtypes_of_what_is_made(), expected("f16", "complex64"));
}

TEST(AtenDefaultDtype, IsOfTheProcess) {
  const Default f64(kDouble);
  std::thread([] { with_rc_scope([] { EXPECT_EQ(ones({1}).dtype(), kDouble); }); }).join();
}

TEST(AtenDefaultDtype, PrintingNamesTheOthers) {
  with_rc_scope([] {
    const Tensor d = ones({1}, kDouble), f = ones({1}), none = zeros({0});
    EXPECT_EQ(to_string(d) + to_string(f) + to_string(none), "tensor([1.], dtype=torch.float64)tensor([1.])tensor([])");
    const Default f64(kDouble);
    EXPECT_EQ(to_string(d) + to_string(f) + to_string(none),
              "tensor([1.])tensor([1.], dtype=torch.float32)tensor([], dtype=torch.float32)");
    EXPECT_EQ(to_string(zeros({1}, kComplexFloat)), "tensor([0.+0.j], dtype=torch.complex64)");
  });
}

TEST(AtenDefaultDtype, OnlyFloating) {
  for (const ScalarType t : {kInt, kBool, kComplexDouble, ScalarType::Undefined})
    EXPECT_EQ(error_of<DTypeError>([&] { set_default_dtype(t); }),
              "set_default_dtype: only floating dtypes can be the default: " + std::string(name(t)));
  EXPECT_EQ(get_default_dtype(), kFloat);
}

}  // namespace
}  // namespace tenure
