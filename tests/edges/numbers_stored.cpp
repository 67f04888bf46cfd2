// Numbers that are stored: what the dtype does not reach is refused; complex numbers do not become real in silence.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cmath>
#include <complex>
#include <functional>

#include "support/errors.h"

namespace tenure::testing {
namespace {

using Complex = std::complex<double>;

// Everything that stores a number in a tensor of a dtype, and the op that its errors name.
struct Way {
  const char* op;
  std::function<Tensor(const Scalar&, ScalarType)> store;
};
const Way kWays[] = {
    {"full", [](const Scalar& v, ScalarType t) { return full({2}, v, t); }},
    {"full_like", [](const Scalar& v, ScalarType t) { return full_like(zeros({2}, t), v); }},
    {"new_full", [](const Scalar& v, ScalarType t) { return zeros({1}, t).new_full({2}, v); }},
    {"scalar_tensor", [](const Scalar& v, ScalarType t) { return scalar_tensor(v, t); }},
    {"fill_", [](const Scalar& v, ScalarType t) { return Tensor(zeros({2}, t).fill_(v)); }},
    {"fill_",
     [](const Scalar& v, ScalarType t) {
       Tensor x = zeros({2}, t);
       x[0] = v;
       return x[0];
     }},
    {"masked_fill", [](const Scalar& v, ScalarType t) { return zeros({2}, t).masked_fill(ones({2}, kBool), v); }},
    {"masked_fill_",
     [](const Scalar& v, ScalarType t) { return Tensor(zeros({2}, t).masked_fill_(ones({2}, kBool), v)); }},
};

struct Stored {
  Scalar number;
  ScalarType dtype;
  double value;
};

TEST(NumbersStored, WhatFits) {
  const Stored all[] = {{255, kByte, 255},
                        {0, kByte, 0},
                        {-128, kChar, -128},
                        {127, kChar, 127},
                        {INT32_MAX, kInt, INT32_MAX},
                        {1.9, kInt, 1},
                        {-1.9, kInt, -1},
                        {-0.9, kByte, 0},
                        {255.9, kByte, 255},
                        {true, kByte, 1},
                        {1, kBool, 1},
                        {0, kBool, 0},
                        {1.0, kBool, 1},
                        {true, kBool, 1},
                        {INT64_MIN, kLong, -0x1p63},
                        {0.5, kHalf, 0.5},
                        {65519., kHalf, 65504},
                        {1e6, kHalf, INFINITY},
                        {-1e300, kHalf, -INFINITY},
                        {int64_t{1} << 40, kHalf, INFINITY},
                        {1e39, kBFloat16, INFINITY},
                        {INFINITY, kFloat, INFINITY},
                        {-INFINITY, kHalf, -INFINITY},
                        {1e39, kDouble, 1e39},
                        {Complex(2, 0), kFloat, 2},
                        {Complex(2, 0), kByte, 2}};
  with_rc_scope([&] {
    for (const Stored& s : all)
      for (const Way& way : kWays) {
        const Tensor t = way.store(s.number, s.dtype);
        EXPECT_EQ(t.scalar_type(), s.dtype);
        EXPECT_EQ(t.flatten()[0].to(kDouble).item<double>(), s.value)
            << way.op << " " << name(s.dtype) << " " << s.value;
      }
    EXPECT_TRUE(std::isnan(full({1}, NAN, kHalf).item<float>()));
    EXPECT_EQ(full({1}, Complex(1e39, 2), kComplexDouble).item<Complex>(), Complex(1e39, 2));
  });
}

TEST(NumbersStored, WhatDoesNotFit) {
  const struct {
    Scalar number;
    ScalarType dtype;
    const char* text;
  } all[] = {{300, kByte, "300 for u8"},
             {256, kByte, "256 for u8"},
             {-1, kByte, "-1 for u8"},
             {-1.0, kByte, "-1 for u8"},
             {128, kChar, "128 for i8"},
             {-129, kChar, "-129 for i8"},
             {40000, kShort, "40000 for i16"},
             {int64_t{1} << 31, kInt, "2147483648 for i32"},
             {0x1p63, kLong, "9.22337e+18 for i64"},
             {1e30, kInt, "1e+30 for i32"},
             {NAN, kInt, "nan for i32"},
             {INFINITY, kLong, "inf for i64"},
             {-INFINITY, kByte, "-inf for u8"},
             {2, kBool, "2 for bool"},
             {-1, kBool, "-1 for bool"},
             {0.5, kBool, "0.5 for bool"},
             {NAN, kBool, "nan for bool"},
             {1e39, kFloat, "1e+39 for f32"},
             {1e39, kComplexFloat, "1e+39 for complex64"},
             {Complex(0, 1e39), kComplexFloat, "(0, 1e+39) for complex64"}};
  with_rc_scope([&] {
    for (const auto& k : all)
      for (const Way& way : kWays)
        EXPECT_EQ(error_of<ValueError>([&] { (void)way.store(k.number, k.dtype); }),
                  std::string(way.op) + ": the value is out of range: " + k.text);
    for (const ScalarType t : {kByte, kInt, kBool, kHalf, kFloat, kDouble})
      for (const Way& way : kWays)
        EXPECT_EQ(error_of<DTypeError>([&] { (void)way.store(Complex(1, 2), t); }),
                  std::string(way.op) + ": a complex value for a tensor of " + std::string(name(t)));
  });
}

TEST(NumbersStored, ARefusedNumberWritesNothing) {
  with_rc_scope([] {
    const Tensor x = tensor({1, 2}, kByte);
    EXPECT_NE(error_of<ValueError>([&] { x.fill_(300); }), "no error");
    EXPECT_NE(error_of<ValueError>([&] { x.masked_fill_(ones({2}, kBool), -1); }), "no error");
    EXPECT_NE(error_of<ValueError>([&] { (void)x.masked_fill_(ones({2}, kBool), full({}, 300, kLong)); }), "no error");
    EXPECT_EQ(x.to_vector<uint8_t>(), (std::vector<uint8_t>{1, 2}));
  });
  VarStore store;
  EXPECT_EQ(error_of<ValueError>([&] { (void)store.new_var("a", {2}, Init::constant(300), false, kByte); }),
            "new_var: the value is out of range: 300 for u8");
  EXPECT_FALSE(store.contains("a"));
}

TEST(NumbersStored, OfWhere) {
  with_rc_scope([] {
    const Tensor c = tensor({true, false}), u8 = zeros({2}, kByte);
    EXPECT_EQ(error_of<ValueError>([&] { (void)where(c, u8, 300); }), "where: the value is out of range: 300 for u8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)where(c, -1, u8); }), "where: the value is out of range: -1 for u8");
    EXPECT_EQ(error_of<ValueError>([&] { (void)where(c, ones({2}), 1e39); }),
              "where: the value is out of range: 1e+39 for f32");
    EXPECT_EQ(where(c, ones({2}, kHalf), 1e6).to(kFloat).to_vector<float>(), (std::vector<float>{1, INFINITY}));
    EXPECT_EQ(where(c, ones({2}, kHalf), full({}, 0.1)).scalar_type(), kHalf);
    EXPECT_EQ(where(c, 7, u8).to_vector<uint8_t>(), (std::vector<uint8_t>{7, 0}));
    EXPECT_EQ(where(c, u8, 0.5).to_vector<float>(), (std::vector<float>{0, 0.5}));
  });
}

TEST(NumbersStored, OfAValueWithoutDims) {
  with_rc_scope([] {
    const Tensor m = ones({1}, kBool), u8 = zeros({1}, kByte);
    EXPECT_EQ(error_of<ValueError>([&] { (void)u8.masked_fill(m, full({}, 300, kLong)); }),
              "masked_fill: the value is out of range: 300 for u8");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)zeros({1}).masked_fill(m, full({}, Complex(1, 2))); }),
              "masked_fill: the value is complex and x is not: complex64[], f32[1]");
    EXPECT_EQ(u8.masked_fill(m, full({}, 255, kLong)).item<int>(), 255);
    EXPECT_EQ(zeros({1}, kHalf).masked_fill(m, full({}, 1e6)).item<float>(), INFINITY);
  });
}

TEST(NumbersStored, OfListsAndVectors) {
  with_rc_scope([] {
    const std::string u8 = "tensor: the value is out of range: 300 for u8";
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor({1, 300}, kByte); }), u8);
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor(std::vector<int>{1, 300}, kByte); }), u8);
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor(std::vector<int16_t>{1, 300}, kByte); }), u8);
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor(std::vector<double>{1, 300}, kByte); }), u8);
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor(std::vector<float>{1, 300}, kByte); }), u8);
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor(std::vector<Half>{Half(1), Half(300)}, kByte); }), u8);
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor(std::vector<int8_t>{-1}, kByte); }),
              "tensor: the value is out of range: -1 for u8");
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor(std::vector<int64_t>{int64_t{1} << 31}, kInt); }),
              "tensor: the value is out of range: 2147483648 for i32");
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor(std::vector<double>{0x1p63}, kLong); }),
              "tensor: the value is out of range: 9.22337e+18 for i64");
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor(std::vector<float>{NAN}, kInt); }),
              "tensor: the value is out of range: nan for i32");
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor(std::vector<double>{1e39}, kFloat); }),
              "tensor: the value is out of range: 1e+39 for f32");
    EXPECT_EQ(error_of<ValueError>([] {
                (void)tensor(std::vector<int>{0, 2}, kBool);
              }),
              "tensor: the value is out of range: 2 for bool");
    EXPECT_EQ(error_of<ValueError>([] {
                (void)tensor(std::vector<Complex>{{0, 1e39}}, kComplexFloat);
              }),
              "tensor: the value is out of range: (0, 1e+39) for complex64");
    EXPECT_EQ(tensor(std::vector<double>{-0x1p63, 1.9, -0.5}, kLong).to_vector<int64_t>(),
              (std::vector<int64_t>{INT64_MIN, 1, 0}));
    EXPECT_EQ(tensor(std::vector<int>{0, 1}, kBool).to_vector<bool>(), (std::vector<bool>{false, true}));
    EXPECT_EQ(tensor(std::vector<double>{1e6, NAN}, kHalf)[0].item<float>(), INFINITY);
    EXPECT_TRUE(std::isinf(tensor(std::vector<double>{INFINITY})[0].item<float>()));
  });
}

TEST(NumbersStored, ComplexDataInARealTensor) {
  with_rc_scope([] {
    const std::complex<float> z(1, 2), plain(1, 0);
    const std::string text = "tensor: a complex value for a tensor of f32";
    EXPECT_EQ(error_of<DTypeError>([&] { (void)tensor(z, kFloat); }), text);
    EXPECT_EQ(error_of<DTypeError>([&] { (void)tensor({z}, kFloat); }), text);
    EXPECT_EQ(error_of<DTypeError>([&] { (void)tensor({{plain}, {z}}, kFloat); }), text);
    EXPECT_EQ(error_of<DTypeError>([&] { (void)tensor(std::vector<std::complex<float>>{z}, kFloat); }), text);
    EXPECT_EQ(error_of<DTypeError>([&] { (void)tensor(std::vector<std::complex<float>>{plain}, kFloat); }), text);
    EXPECT_EQ(error_of<DTypeError>([&] { (void)tensor(std::vector<Complex>{z}, kInt); }),
              "tensor: a complex value for a tensor of i32");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)tensor(std::vector<Complex>{z}, kBool); }),
              "tensor: a complex value for a tensor of bool");
    Tensor x = zeros({2}), zs = tensor({z, z});
    EXPECT_EQ(error_of<DTypeError>([&] { x[0] = zs[0]; }),
              "copy_: complex values for a real tensor: complex64[] into f32[]");
    EXPECT_EQ(error_of<DTypeError>([&] { x.narrow(0, 0, 2) = zs; }),
              "copy_: complex values for a real tensor: complex64[2] into f32[2]");
    EXPECT_EQ(error_of<DTypeError>([&] { x.add_(zs); }),
              "add_: the result of type complex64 cannot be written into f32[2]");
    EXPECT_EQ(x.to_vector<float>(), (std::vector<float>{0, 0}));
    // What says that it converts takes the real part.
    EXPECT_EQ(x.copy_(zs).to_vector<float>(), (std::vector<float>{1, 1}));
    EXPECT_EQ(zs.to(kFloat).to_vector<float>(), (std::vector<float>{1, 1}));
    EXPECT_EQ(zs.to(kLong).to_vector<int64_t>(), (std::vector<int64_t>{1, 1}));
    zs[0] = x[0];
    EXPECT_EQ(zs[0].item<std::complex<float>>(), plain);
  });
}

TEST(NumbersStored, OfRanges) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<ValueError>([] { (void)arange(250, 300, kByte); }),
              "arange: the value is out of range: 299 for u8");
    EXPECT_EQ(error_of<ValueError>([] { (void)arange(-3, 3, kByte); }), "arange: the value is out of range: -3 for u8");
    EXPECT_EQ(error_of<ValueError>([] { (void)arange(0, int64_t{1} << 40, int64_t{1} << 39, kChar); }),
              "arange: the value is out of range: 549755813888 for i8");
    EXPECT_EQ(error_of<ValueError>([] { (void)arange(0, 2e19, 9e18, kInt); }),
              "arange: the value is out of range: 1.8e+19 for i32");
    EXPECT_EQ(arange(250, 256, kByte).to_vector<uint8_t>(), (std::vector<uint8_t>{250, 251, 252, 253, 254, 255}));
    EXPECT_EQ(arange(100, -129, -100, kChar).to_vector<int8_t>(), (std::vector<int8_t>{100, 0, -100}));
    EXPECT_EQ(arange(0, 5, 1.9, kInt).to_vector<int32_t>(), (std::vector<int32_t>{0, 1, 2}));
    EXPECT_EQ(arange(int64_t{1} << 53, (int64_t{1} << 53) + 2).to_vector<int64_t>()[1], (int64_t{1} << 53) + 1);
    EXPECT_EQ(arange(65500, 65600, 20, kHalf)[1].item<float>(), INFINITY);
    EXPECT_EQ(arange(0, 1e39, 5e38)[1].item<float>(), INFINITY);
    EXPECT_EQ(arange(300, 300, kByte).numel(), 0);
    EXPECT_EQ(error_of<ValueError>([] { (void)linspace(-1, 3, 3, kByte); }),
              "linspace: the value is out of range: -1 for u8");
  });
}

}  // namespace
}  // namespace tenure::testing
