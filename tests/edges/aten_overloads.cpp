// Calls that mean something else when a bool becomes a number, or a number a bool.
#include <gtest/gtest.h>
#include <tenure/ops.h>
#include <tenure/scope.h>
#include <tenure/shared.h>

#include <cmath>
#include <optional>
#include <string>
#include <vector>

#include "support/errors.h"

namespace tenure {
namespace {

using testing::error_of;

class AtenOverloads : public ::testing::Test {
 protected:
  RcScope scope{"overloads"};
  const Tensor x = tensor({{3.f, 1.f, 2.f}, {0.f, 5.f, 4.f}});
};

TEST_F(AtenOverloads, ABoolAloneSaysUnbiased) {
  for (const Tensor& v : {x.var(true), tenure::var(x, true), x.var()}) {
    EXPECT_EQ(v.dim(), 0);
    EXPECT_FLOAT_EQ(v.item<float>(), 3.5f);
  }
  for (const Tensor& v : {x.var(false), tenure::var(x, false)}) {
    EXPECT_EQ(v.dim(), 0);
    EXPECT_FLOAT_EQ(v.item<float>(), 17.5f / 6);
  }
  bool unbiased = false;
  EXPECT_FLOAT_EQ(x.std(unbiased).item<float>(), std::sqrt(17.5f / 6));
  EXPECT_FLOAT_EQ(tenure::std(x, !unbiased).item<float>(), std::sqrt(3.5f));
  EXPECT_EQ(x.std(true).grad_fn(), "");
}

TEST_F(AtenOverloads, ANumberNamesADim) {
  EXPECT_EQ(x.std(1).describe(), "f32[2]");
  EXPECT_EQ(x.std(0).describe(), "f32[3]");
  EXPECT_EQ(tenure::var(x, int64_t{1}).describe(), "f32[2]");
  EXPECT_EQ(x.var({0, 1}).describe(), "f32[]");
  EXPECT_EQ(x.var({}).describe(), "f32[]");
}

TEST_F(AtenOverloads, BehindADimABoolIsTheCorrection) {
  EXPECT_TRUE(x.var(1, false).equal(x.var(1, 0)));
  EXPECT_TRUE(x.var(1, true).equal(x.var(1)));
  EXPECT_EQ(x.std({0}, true, true).describe(), "f32[1, 3]");
  EXPECT_FLOAT_EQ(x.var(1, false)[0].item<float>(), 2.f / 3);
}

TEST_F(AtenOverloads, OfASharedTensorToo) {
  const SharedTensor s = share(x.clone());
  EXPECT_FLOAT_EQ(s.var(false).item<float>(), 17.5f / 6);
  EXPECT_EQ(s.std(true).dim(), 0);
  EXPECT_EQ(s.argsort(true).to_vector<int64_t>(), (std::vector<int64_t>{1, 2, 0, 0, 2, 1}));
}

TEST_F(AtenOverloads, ABoolBeforeTheDimAsksForAStableOrder) {
  const std::vector<int64_t> last{1, 2, 0, 0, 2, 1}, first{1, 0, 0, 0, 1, 1}, first_down{0, 1, 1, 1, 0, 0};
  EXPECT_EQ(x.argsort(true).to_vector<int64_t>(), last);
  EXPECT_EQ(x.argsort(false).to_vector<int64_t>(), last);
  EXPECT_EQ(tenure::argsort(x, true, 0).to_vector<int64_t>(), first);
  EXPECT_EQ(x.argsort(false, 0, true).to_vector<int64_t>(), first_down);
  EXPECT_EQ(x.argsort(1).to_vector<int64_t>(), last);
  EXPECT_EQ(x.argsort(0, true).to_vector<int64_t>(), first_down);
  EXPECT_EQ(std::get<1>(x.sort(std::optional<bool>(true), 0, true)).to_vector<int64_t>(), first_down);
  EXPECT_EQ(std::get<1>(x.sort(true, 0, true)).to_vector<int64_t>(), first_down);
  EXPECT_EQ(std::get<1>(tenure::sort(x, std::nullopt, 0)).to_vector<int64_t>(), first);
}

TEST_F(AtenOverloads, ErrorsOfTheForwardingFormsNameTheirOwnLine) {
  const Tensor z = ones({2}, kComplexFloat), whole = ones({2}, kLong);
  const std::string here = std::to_string(__LINE__ + 2);
  try {
    (void)whole.var(true);
    FAIL();
  } catch (const DTypeError& e) {
    EXPECT_NE(std::string(e.what()).find("aten_overloads.cpp:" + here + "]"), std::string::npos) << e.what();
  }
  EXPECT_EQ(error_of<DTypeError>([&] { (void)z.argsort(true); }), "argsort: not for complex64");
}

TEST_F(AtenOverloads, AnyAndAllOfDimsAreMethods) {
  const Tensor b = tensor({{true, false}, {true, true}});
  EXPECT_EQ(b.all(1).to_vector<bool>(), (std::vector<bool>{false, true}));
  EXPECT_EQ(b.any({0}, true).describe(), "bool[1, 2]");
}

// The rows are sorted where they lie last, and brought back: what comes back is nobody's view.
TEST_F(AtenOverloads, SortedValuesCanBeWrittenWhileRecording) {
  const Tensor leaf = tensor({{2.f}, {1.f}}).requires_grad_();
  const Tensor values = std::get<0>((leaf * 1).sort(0));
  EXPECT_FALSE(values.is_view());
  values.mul_(3);
  values.sum().backward();
  EXPECT_EQ(leaf.grad().to_vector<float>(), (std::vector<float>{3, 3}));
}

}  // namespace
}  // namespace tenure
