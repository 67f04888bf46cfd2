// Words of at::Tensor and what surrounds it that programs use in passing.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <complex>
#include <string>
#include <vector>

#include "support/errors.h"

namespace tenure {
namespace {

using testing::error_of;

TEST(AtenWords, To) {
  with_rc_scope([] {
    const Tensor x = ones({2}), d = ones({2}, kDouble);
    EXPECT_TRUE(x.to(x).is_same(x) && x.cpu().is_same(x) && x.toType(kFloat).is_same(x));
    EXPECT_TRUE(x.to(kCPU, kFloat).is_same(x) && x.to(Device(kCPU), kFloat, true, false).is_same(x));
    EXPECT_EQ(x.to(d).dtype(), kDouble);
    EXPECT_EQ(tenure::to(x, d).dtype(), kDouble);
    EXPECT_EQ(x.to(kCPU, kLong).dtype(), kLong);
    EXPECT_EQ(tenure::to(x, kCPU, kLong).dtype(), kLong);
    EXPECT_EQ(x.toType(kHalf).dtype(), kHalf);
    EXPECT_EQ(x.to(TensorOptions(kInt).layout(kStrided), true).dtype(), kInt);
    for (const Tensor& c : {x.to(kFloat, false, true), x.to(x, false, true), x.to(kCPU, kFloat, false, true),
                            x.to(TensorOptions(), false, true)}) {
      EXPECT_FALSE(c.is_same(x) || c.is_alias_of(x));
      EXPECT_TRUE(c.equal(x));
    }
    EXPECT_EQ(error_of<DeviceError>([&] { (void)x.to(kCUDA, kFloat); }), "to: this build has no CUDA device");
    EXPECT_EQ(error_of<StaleTensorError>([&] { (void)x.to(Tensor()); }),
              "to: the tensor handle is empty: it was never filled");
    const Tensor w = ones({2}).requires_grad_();
    (w.to(d) * w.to(kFloat, false, true) * w.cpu()).sum().backward();
    EXPECT_EQ(w.grad().to_vector<float>(), std::vector<float>(2, 3.f));
    const SharedTensor s = share(ones({2}));
    EXPECT_EQ(s.to(d).dtype(), kDouble);
    EXPECT_EQ(s.cpu().dtype(), kFloat);
  });
}

TEST(AtenWords, LayoutAndDevice) {
  with_rc_scope([] {
    const Tensor x = ones({2}, TensorOptions(kStrided).dtype(kInt));
    EXPECT_EQ(x.layout(), kStrided);
    EXPECT_EQ(x.dtype(), kInt);
    EXPECT_EQ(layout(kStrided).layout(), kStrided);
    EXPECT_EQ(share(x).layout(), kStrided);
    // As in ATen the CPU has no number.
    EXPECT_EQ(x.device().index(), -1);
    EXPECT_FALSE(x.device().has_index());
    EXPECT_TRUE(x.device() == Device(kCPU) && !(Device(kCUDA) == Device(kCUDA, 0)));
    EXPECT_EQ(error_of<StaleTensorError>([] { (void)Tensor().layout(); }),
              "options: the tensor handle is empty: it was never filled");
  });
}

TEST(AtenWords, RequiresGrad) {
  with_rc_scope([] {
    const Tensor x = ones({2});
    EXPECT_TRUE(x.set_requires_grad(true).is_same(x) && x.requires_grad() && x.is_leaf());
    const Tensor y = x * 2;
    EXPECT_TRUE(y.requires_grad_().is_same(y) && !y.is_leaf()) << "it does already";
    EXPECT_EQ(y.grad_fn(), "mul");
    EXPECT_EQ(error_of<GradError>([&] { y.set_requires_grad(false); }),
              "requires_grad_: the tensor is no leaf: f32[2]; detach() it first");
    EXPECT_EQ(error_of<DTypeError>([] { ones({2}, kInt).set_requires_grad(true); }),
              "requires_grad_: only floating and complex tensors can require a gradient: i32[2]");
    EXPECT_FALSE(x.set_requires_grad(false).requires_grad());
    const SharedTensor s = share(ones({2}));
    EXPECT_TRUE(s.set_requires_grad(true).requires_grad());
  });
}

TEST(AtenWords, DetachInPlace) {
  with_rc_scope([] {
    const Tensor x = ones({2}).requires_grad_();
    const Tensor y = x * 2, early = y.view({2}), written = y.view({2});
    EXPECT_TRUE(y.detach_().is_same(y));
    EXPECT_FALSE(y.requires_grad());
    EXPECT_TRUE(y.is_leaf() && y.grad_fn().empty());
    EXPECT_TRUE(early.requires_grad()) << "a view keeps the history that it has";
    early.sum().backward();
    EXPECT_EQ(x.grad().to_vector<float>(), std::vector<float>(2, 2.f));
    y.mul_(3);
    EXPECT_FALSE((y * 1).requires_grad());
    EXPECT_EQ(error_of<GradError>([&] { early.detach_(); }), "detach_: the tensor is a view: f32[2]; detach() it");
    EXPECT_EQ(error_of<GradError>([&] { no_grad([&] { return x.view({2}); }).detach_(); }),
              "detach_: the tensor is a view: f32[2]; detach() it");
    x.detach_();
    EXPECT_FALSE(x.requires_grad());
    EXPECT_FALSE(ones({2}, kInt).detach_().requires_grad());
  });
}

TEST(AtenWords, DetachInPlaceOfAWrittenBase) {
  with_rc_scope([] {
    const Tensor x = ones({2}).requires_grad_();
    const Tensor y = x * 2, stale = y.view({2}), writer = y.view({2});
    writer.mul_(3);
    y.detach_();
    // What `stale` would have to flow into is gone.
    (stale * 1 + x).sum().backward();
    EXPECT_EQ(x.grad().to_vector<float>(), std::vector<float>(2, 1.f));
    EXPECT_EQ(y.to_vector<float>(), std::vector<float>(2, 6.f));
  });
}

TEST(AtenWords, VersionCountsWrites) {
  with_rc_scope([] {
    const Tensor x = ones({2});
    EXPECT_EQ(x._version(), 0);
    x.add_(1);
    x.view({2}).mul_(2);
    x.fill_(0);
    x.zero_();
    x[0] = 1;
    EXPECT_EQ(x._version(), 5);
    EXPECT_EQ(x.detach()._version(), 5);
    EXPECT_EQ(x.view({1, 2})._version(), 5);
    EXPECT_EQ(x.clone()._version(), 0);
    EXPECT_THROW((void)Tensor()._version(), StaleTensorError);
  });
}

TEST(AtenWords, IsView) {
  with_rc_scope([] {
    const Tensor x = ones({2, 2});
    EXPECT_FALSE(x.is_view() || x.clone().is_view() || x.detach().is_view() || Tensor(share(ones({2}))).is_view());
    EXPECT_TRUE(x[0].is_view() && x.t().is_view() && no_grad([&] { return x.view({4}); }).is_view());
    EXPECT_THROW((void)Tensor().is_view(), StaleTensorError);
  });
}

TEST(AtenWords, DataPtrOfWhateverType) {
  with_rc_scope([] {
    const Tensor x = arange(3, kInt);
    EXPECT_EQ(x.data_ptr(), static_cast<void*>(x.data_ptr<int>()));
    EXPECT_EQ(static_cast<int*>(x.data_ptr())[2], 2);
    const SharedTensor s = share(x);
    EXPECT_EQ(s.data_ptr(), x.data_ptr());
  });
}

TEST(AtenWords, ScalarInTheTypeOfTheName) {
  const Scalar s = 2.75, i = 3, c = std::complex<double>(1, 2);
  static_assert(std::is_same_v<decltype(s.toFloat()), float> && std::is_same_v<decltype(s.toInt()), int>);
  EXPECT_EQ(s.toFloat(), 2.75f);
  EXPECT_EQ(float(s.toHalf()), 2.75f);
  EXPECT_EQ(float(s.toBFloat16()), 2.75f);
  EXPECT_EQ(s.toInt(), 2);
  EXPECT_EQ(i.toShort(), 3);
  EXPECT_EQ(i.toChar(), 3);
  EXPECT_EQ(i.toByte(), 3);
  EXPECT_EQ(i.toFloat(), 3.f);
  EXPECT_EQ(c.toComplexFloat(), std::complex<float>(1, 2));
  EXPECT_EQ(s.toComplexFloat(), std::complex<float>(2.75f));
  EXPECT_EQ(i.type(), kLong);
  EXPECT_EQ(s.type(), kDouble);
  EXPECT_EQ(Scalar(1.f).type(), kDouble);
  EXPECT_EQ(Scalar(true).type(), kBool);
  EXPECT_EQ(c.type(), kComplexDouble);
}

TEST(AtenWords, InferenceMode) {
  with_rc_scope([] {
    const Tensor w = ones({2}).requires_grad_();
    Tensor made;
    {
      InferenceMode guard;
      EXPECT_TRUE(InferenceMode::is_enabled() && !GradMode::is_enabled());
      made = w * 2;
      EXPECT_FALSE(made.requires_grad());
      {
        InferenceMode off(false);
        EXPECT_TRUE(!InferenceMode::is_enabled() && (w * 2).requires_grad());
      }
      EXPECT_TRUE(InferenceMode::is_enabled());
    }
    EXPECT_FALSE(InferenceMode::is_enabled());
    // Ordinary afterwards: written, recorded, saved.
    EXPECT_FALSE(made.is_inference());
    made.add_(1);
    (made * w).sum().backward();
    EXPECT_EQ(w.grad().to_vector<float>(), std::vector<float>(2, 3.f));
  });
}

TEST(AtenWords, GeneratorsAfterSizes) {
  with_rc_scope([] {
    Generator a(7), b(7);
    EXPECT_TRUE(rand({3}, a, kDouble).equal(rand({3}, kDouble, b)));
    EXPECT_TRUE(randn({3}, a).equal(randn({3}, {}, b)));
    EXPECT_TRUE(randint(5, {3}, a).equal(randint(0, 5, {3}, {}, b)));
    EXPECT_TRUE(randint(2, 5, {3}, a, kInt).equal(randint(2, 5, {3}, kInt, b)));
    EXPECT_TRUE(randperm(5, a).equal(randperm(5, {}, b)));
    const Tensor x = ones({2}, kDouble);
    EXPECT_TRUE(rand_like(x, a).equal(rand_like(x, {}, b)));
    EXPECT_TRUE(randn_like(x, a, kFloat).equal(randn_like(x, kFloat, b)));
    EXPECT_EQ(a.offset(), b.offset());
    a.set_current_seed(9);
    EXPECT_EQ(a.current_seed(), 9u);
    EXPECT_EQ(a.offset(), 0u);
    EXPECT_EQ(error_of<DTypeError>([&] { (void)rand({3}, a, kInt); }), "rand: not for i32");
  });
}

}  // namespace
}  // namespace tenure
