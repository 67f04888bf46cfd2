// Making tensors: what rows cannot say.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cmath>
#include <complex>
#include <limits>
#include <vector>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure {
namespace {

using testing::error_of;
using Longs = std::vector<int64_t>;
using Floats = std::vector<float>;

// A tensor of one value, of the input's sizes or of others.
testing::Row constant(std::string name, Tensor (*op)(const Tensor&), double value, std::vector<int64_t> sizes = {}) {
  testing::Row row;
  row.name = std::move(name);
  row.op = testing::on1(op);
  row.reference_tensors = [value, sizes](const testing::Plains& in) {
    testing::Plain out = in[0];
    if (!sizes.empty()) out = {sizes, std::vector<testing::Number>(6)};
    for (auto& v : out.v) v = value;
    return testing::Plains{out};
  };
  row.dtypes = testing::kEvery;
  row.gives = {testing::Gives::same};
  row.shapes = {{{3, 4}}, {{}}, {{0}}};
  row.gradient = false;
  return row;
}

const bool creation_rows = testing::add_rows({
    constant(
        "zeros_like", [](const Tensor& x) { return zeros_like(x); }, 0),
    constant(
        "ones_like", [](const Tensor& x) { return ones_like(x); }, 1),
    constant(
        "full_like", [](const Tensor& x) { return full_like(x, 1); }, 1),
    constant("new_zeros",
             [](const Tensor& x) {
               return x.new_zeros({2, 3});
             },
             0, {2, 3}),
    constant("new_ones",
             [](const Tensor& x) {
               return x.new_ones({2, 3});
             },
             1, {2, 3}),
    constant("new_full",
             [](const Tensor& x) {
               return x.new_full({2, 3}, 1);
             },
             1, {2, 3}),
});

constexpr int64_t kHuge = int64_t{1} << 61;

TEST(Creation, Numbers) {
  with_rc_scope([] {
    EXPECT_EQ(tensor({1., 2.5}).to_vector<float>(), (Floats{1, 2.5}));
    EXPECT_EQ(tensor({{1, 2}, {3, 4}}).sizes(), IntArrayRef({2, 2}));
    EXPECT_EQ(tensor({{1, 2}, {3, 4}}).to_vector<int64_t>(), (Longs{1, 2, 3, 4}));
    EXPECT_EQ(tensor({{{1, 2, 3}}}).sizes(), IntArrayRef({1, 1, 3}));
    EXPECT_EQ(tensor({1}).sizes(), IntArrayRef({1}));
    EXPECT_EQ(tensor({{1}}).sizes(), IntArrayRef({1, 1}));
    EXPECT_EQ(tensor(7).dim(), 0);
    EXPECT_EQ(tensor(7).scalar_type(), kLong);
    EXPECT_EQ(tensor(2.5).scalar_type(), kFloat);
    EXPECT_EQ(tensor({true, false}).scalar_type(), kBool);
    EXPECT_EQ(tensor({std::complex<double>(1, 2)}).scalar_type(), kComplexDouble);
    EXPECT_EQ(tensor({1, 2}, kDouble).to_vector<double>(), (std::vector<double>{1, 2}));
    EXPECT_EQ(tensor(std::vector<double>{1, 2}).to_vector<float>(), (Floats{1, 2}));
    EXPECT_EQ(tensor(std::vector<int>{1, 2}).to_vector<int64_t>(), (Longs{1, 2}));
    EXPECT_EQ(tensor(std::vector<bool>{true, false}).to_vector<bool>(), (std::vector<bool>{true, false}));
    EXPECT_EQ(tensor({}).sizes(), IntArrayRef({0}));
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)tensor({{1, 2}, {3}});
              }),
              "tensor: lists differ in length: element 0 has sizes [2], element 1 [1]");
    EXPECT_EQ(error_of<DTypeError>([] {
                (void)tensor({1, 2.5});
              }),
              "tensor: numbers differ in type: element 0 is i32, element 1 is f64");
    EXPECT_EQ(error_of<ValueError>([] { (void)tensor({300}, kByte); }),
              "tensor: the value is out of range: 300 for u8");
    EXPECT_EQ(error_of<DTypeError>([] { (void)tensor({1}, requires_grad()); }),
              "tensor: only floating and complex tensors can require a gradient: asked for i64");
  });
}

TEST(Creation, Likes) {
  with_rc_scope([] {
    const Tensor x = zeros({2, 3}, kDouble).t();
    EXPECT_EQ(ones_like(x).strides(), IntArrayRef({1, 3}));
    EXPECT_EQ(ones_like(x).to_vector<double>(), std::vector<double>(6, 1));
    EXPECT_EQ(full_like(x, 2, kInt).to_vector<int32_t>(), std::vector<int32_t>(6, 2));
    EXPECT_EQ(zeros_like(x.expand({4, 3, 2})).strides(), IntArrayRef({6, 2, 1}));
    EXPECT_EQ(empty_like(x).scalar_type(), kDouble);
    EXPECT_EQ(x.new_zeros({2}).scalar_type(), kDouble);
    EXPECT_EQ(x.new_full({2}, 7).to_vector<double>(), (std::vector<double>{7, 7}));
    EXPECT_EQ(x.new_ones({2}, kBool).to_vector<bool>(), (std::vector<bool>{true, true}));
    EXPECT_EQ(x.new_empty({0, 4}).sizes(), IntArrayRef({0, 4}));
    EXPECT_EQ(full({2}, true).scalar_type(), kBool);
    EXPECT_EQ(full({2}, 1).scalar_type(), kLong);
    EXPECT_EQ(scalar_tensor(3).scalar_type(), kFloat);
    EXPECT_EQ(eye(2, 3).to_vector<float>(), (Floats{1, 0, 0, 0, 1, 0}));
    EXPECT_EQ(eye(3, 2, kLong).to_vector<int64_t>(), (Longs{1, 0, 0, 1, 0, 0}));
    EXPECT_EQ(eye(0).sizes(), IntArrayRef({0, 0}));
    EXPECT_EQ(error_of<ValueError>([] { (void)full({1}, 1e39, kFloat); }),
              "full: the value is out of range: 1e+39 for f32");
  });
}

TEST(Creation, Arange) {
  with_rc_scope([] {
    EXPECT_EQ(arange(3).to_vector<int64_t>(), (Longs{0, 1, 2}));
    EXPECT_EQ(arange(5, 0, -2).to_vector<int64_t>(), (Longs{5, 3, 1}));
    EXPECT_EQ(arange(1, 2, 0.25).to_vector<float>(), (Floats{1, 1.25, 1.5, 1.75}));
    EXPECT_EQ(arange(3, kDouble).to_vector<double>(), (std::vector<double>{0, 1, 2}));
    EXPECT_EQ(arange(0.5, 3.5, kLong).to_vector<int64_t>(), (Longs{0, 1, 2}));
    EXPECT_EQ(arange(0).sizes(), IntArrayRef({0}));
    EXPECT_EQ(arange(3, kByte).to_vector<uint8_t>(), (std::vector<uint8_t>{0, 1, 2}));
    EXPECT_EQ(linspace(0, 1, 5).to_vector<float>(), (Floats{0, 0.25, 0.5, 0.75, 1}));
    EXPECT_EQ(linspace(3, -3, 4, kDouble).to_vector<double>(), (std::vector<double>{3, 1, -1, -3}));
    EXPECT_EQ(linspace(0, 10, 4, kLong).to_vector<int64_t>(), (Longs{0, 3, 6, 10}));
    EXPECT_EQ(linspace(7, 9, 1).to_vector<float>(), (Floats{7}));
    EXPECT_EQ(linspace(7, 9, 0).sizes(), IntArrayRef({0}));
    EXPECT_EQ(linspace(0.1, 0.7, 1001)[1000].item<float>(), 0.7f);  // both ends are met
    EXPECT_TRUE(linspace(0, 1, 3, TensorOptions().requires_grad(true)).requires_grad());
    const Tensor z = linspace(std::complex<double>(0, 1), 1, 3);
    EXPECT_EQ(z.scalar_type(), kComplexFloat);
    EXPECT_EQ(z[1].item().toComplexDouble(), std::complex<double>(0.5, 0.5));
    EXPECT_EQ(error_of<DTypeError>([] { (void)linspace(std::complex<double>(0, 1), 1, 2, kFloat); }),
              "linspace: the bounds must be real");
    EXPECT_EQ(linspace(1.5, 0.25, 4, kLong).to_vector<int64_t>(), (Longs{1, 0, 0, 0}));  // bounds are cut first
    EXPECT_EQ(arange(2.25, kLong).to_vector<int64_t>(), (Longs{0, 1, 2}));               // counted, then cut
    EXPECT_EQ(error_of<ValueError>([] { (void)linspace(0, 1, -1); }), "linspace: the number of steps is negative: -1");
    EXPECT_EQ(error_of<ValueError>([] { (void)linspace(0, INFINITY, 3); }),
              "linspace: the bounds are not finite, or too far apart: 0.000000, inf");
    EXPECT_EQ(error_of<DTypeError>([] { (void)linspace(0, 1, 3, kBool); }), "linspace: not for bool");
    EXPECT_EQ(error_of<ValueError>([] { (void)linspace(0, 300, 3, kByte); }),
              "linspace: the value is out of range: 300 for u8");
    EXPECT_EQ(error_of<DTypeError>([] { (void)arange(3, kBool); }), "arange: not for bool");
  });
}

TEST(Creation, Blob) {
  float numbers[6] = {0, 1, 2, 3, 4, 5};
  int calls = 0;
  void* given = nullptr;
  with_rc_scope([&] {
    const auto deleter = [&](void* p) {
      ++calls;
      given = p;
    };
    Tensor t = from_blob(numbers, {2, 2}, {3, 1}, deleter);
    EXPECT_EQ(t.to_vector<float>(), (Floats{0, 1, 3, 4}));
    EXPECT_EQ(t.storage().nbytes(), 20u);
    const Tensor part = t[1];
    t = Tensor();
    EXPECT_EQ(calls, 0);
    part.fill_(9);
    // What fails leaves the memory to the caller.
    EXPECT_EQ(error_of<ValueError>([&] { (void)from_blob(numbers, {2}, {-1}, deleter); }),
              "from_blob: negative stride: [-1]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)from_blob(numbers, {2}, {1, 1}, deleter);
              }),
              "from_blob: sizes and strides differ in length: [2] and [1, 1]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)from_blob(nullptr, {2}, deleter); }),
              "from_blob: a null pointer under elements: sizes [2]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)from_blob(numbers, {3, 2}, {kHuge * 2, 1}, deleter);
              }),
              "from_blob: sizes and strides overflow 64 bits: sizes [3, 2], strides [4611686018427387904, 1]");
    EXPECT_EQ(calls, 0);
  });
  EXPECT_EQ(calls, 1);
  EXPECT_EQ(given, numbers);
  EXPECT_EQ(numbers[4], 9);
  EXPECT_EQ(numbers[2], 2);
}

// ---- hostile arguments

TEST(BadInput, OVF_01) {
  with_rc_scope([] {
    const int64_t live = memory::live_bytes();
    for (auto make : {ones, zeros, empty}) {
      EXPECT_EQ(error_of<OutOfMemoryError>([&] {
                  (void)make({2, 2, 1, kHuge / 4}, {});
                }).substr(0, 4),
                make == ones    ? "ones"
                : make == zeros ? "zero"
                                : "empt");
      const std::string text = error_of<ShapeError>([&] { (void)make({2, 2, 1, kHuge}, {}); });
      EXPECT_EQ(text.substr(text.find(':')),
                ": the number of elements overflows 64 bits: [2, 2, 1, 2305843009213693952]");
    }
    EXPECT_EQ(memory::live_bytes(), live);
  });
}

TEST(BadInput, OVF_02) {
  with_rc_scope([] {
    const std::vector<int64_t> twos(64, 2);
    EXPECT_NE(error_of<ShapeError>([&] { (void)empty(twos, kByte); }).find("overflows 64 bits"), std::string::npos);
    EXPECT_NE(error_of<ShapeError>([&] { (void)empty(IntArrayRef(twos.data(), 63), kByte); }).find("overflows"),
              std::string::npos);
  });
}

TEST(BadInput, OVF_03) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)zeros({65536, 65536, 65536, 65536});
              }),
              "zeros: the number of elements overflows 64 bits: [65536, 65536, 65536, 65536]");
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)zeros({4294967296, 4294967296});
              }),
              "zeros: the number of elements overflows 64 bits: [4294967296, 4294967296]");
  });
}

TEST(BadInput, OVF_04) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<OutOfMemoryError>([] { (void)empty({kHuge}, kDouble); }),
              "empty: the number of bytes overflows 64 bits: f64[2305843009213693952]");
    EXPECT_EQ(error_of<OutOfMemoryError>([] { (void)empty({kHuge * 2}, kHalf); }),
              "empty: the number of bytes overflows 64 bits: f16[4611686018427387904]");
  });
}

TEST(BadInput, OVF_05) {
  with_rc_scope([] {
    const Tensor t = ones({0, 2147483648, 2147483648});
    EXPECT_EQ(t.numel(), 0);
    EXPECT_EQ(t.clone().to_vector<float>(), Floats());
    EXPECT_EQ(t.transpose(0, 2).contiguous().numel(), 0);
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)ones({int64_t{1} << 40, 0, int64_t{1} << 40});
              }),
              "ones: the number of elements overflows 64 bits: [1099511627776, 0, 1099511627776]");
  });
}

TEST(BadInput, OVF_11) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<OutOfMemoryError>([] { (void)eye(1250999896); }).substr(0, 5), "eye: ");
    EXPECT_EQ(error_of<ShapeError>([] { (void)eye(1250999896765); }),
              "eye: the number of elements overflows 64 bits: [1250999896765, 1250999896765]");
    EXPECT_EQ(error_of<ShapeError>([] { (void)eye(INT64_MAX); }),
              "eye: the number of elements overflows 64 bits: [9223372036854775807, 9223372036854775807]");
    EXPECT_EQ(error_of<ShapeError>([] { (void)eye(-1); }), "eye: negative size: [-1, -1]");
  });
}

TEST(BadInput, OVF_12) {
  with_rc_scope([] {
    for (ScalarType t : {kFloat, kDouble})
      EXPECT_EQ(error_of<ShapeError>([&] { (void)arange(-1e38, 1, 1, t); }),
                "arange: the number of elements overflows 64 bits: start -1e+38, end 1, step 1");
  });
}

TEST(BadInput, OVF_13) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<ShapeError>([] { (void)arange(0.1, 1e20, 1); }),
              "arange: the number of elements overflows 64 bits: start 0.1, end 1e+20, step 1");
    EXPECT_EQ(error_of<ShapeError>([] { (void)arange(INT64_MIN, INT64_MAX, 1); }),
              "arange: the number of elements overflows 64 bits: start -9223372036854775808, end 9223372036854775807, "
              "step 1");
    EXPECT_EQ(error_of<ValueError>([] { (void)arange(0, 10, 0); }), "arange: the step is 0");
    EXPECT_EQ(error_of<ValueError>([] { (void)arange(0, 10, -1); }),
              "arange: the step leads away from the end: start 0, end 10, step -1");
    EXPECT_EQ(error_of<ValueError>([] { (void)arange(NAN); }), "arange: end is not finite: nan");
    EXPECT_EQ(error_of<ValueError>([] { (void)arange(-INFINITY, 1); }), "arange: start is not finite: -inf");
    EXPECT_EQ(error_of<ValueError>([] { (void)arange(0, 1, NAN); }), "arange: step is not finite: nan");
  });
}

TEST(BadInput, SHP_15) {
  with_rc_scope([] {
    const std::vector<int64_t> many(65, 1), most(64, 1);
    EXPECT_EQ(error_of<ShapeError>([&] { (void)zeros(many); }), "zeros: too many dims: 65 (at most 64)");
    const Tensor t = zeros(most);
    EXPECT_EQ(error_of<ShapeError>([&] { (void)t.unsqueeze(0); }), "unsqueeze: too many dims: more than 64");
    EXPECT_EQ(t.permute(arange(64).to_vector<int64_t>()).clone().dim(), 64);
    EXPECT_EQ(error_of<ShapeError>([&] { (void)stack({t, t}); }), "stack: too many dims: more than 64");
  });
}

TEST(Creation, AStepThatIsCutToNothing) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<ValueError>([] { (void)arange(-1.5, 3, 0.5, kLong); }),
              "arange: the step is 0, cut to i64: 0.5");
    EXPECT_EQ(error_of<ValueError>([] { (void)range(0, 3, 0.5, kLong); }), "range: the step is 0 in i64");
    EXPECT_EQ(range(0.5, 3, 1, kLong).to_vector<int64_t>(), (Longs{0, 1, 2, 3}));  // bounds are cut first
  });
}

}  // namespace
}  // namespace tenure
