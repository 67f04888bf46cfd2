// Views that were made while recording was off: they say what their base says, carry no edge, and a recorded write to
// one is refused, for its base would not know.
#include <gtest/gtest.h>
#include <tenure/autograd.h>
#include <tenure/ops.h>
#include <tenure/scope.h>

#include <functional>
#include <string>
#include <vector>

#include "support/errors.h"

namespace tenure {
namespace {

using testing::error_of;
using Maker = std::function<Tensor(const Tensor&)>;

const char* const kRefused = ": a view that was made without recording is written while recording: ";

// Every way to see a [2, 2] tensor.
const std::vector<std::pair<const char*, Maker>> kViews = {
    {"view", [](const Tensor& t) { return t.view({4}); }},
    {"reshape", [](const Tensor& t) { return t.reshape({4}); }},
    {"flatten", [](const Tensor& t) { return t.flatten(); }},
    {"transpose", [](const Tensor& t) { return t.transpose(0, 1); }},
    {"t", [](const Tensor& t) { return t.t(); }},
    {"permute",
     [](const Tensor& t) {
       return t.permute({1, 0});
     }},
    {"movedim", [](const Tensor& t) { return t.movedim(0, 1); }},
    {"select", [](const Tensor& t) { return t[0]; }},
    {"narrow", [](const Tensor& t) { return t.narrow(1, 0, 1); }},
    {"slice", [](const Tensor& t) { return t.slice(0, 0, 1); }},
    {"squeeze", [](const Tensor& t) { return t.squeeze(); }},
    {"unsqueeze", [](const Tensor& t) { return t.unsqueeze(0); }},
    {"unflatten",
     [](const Tensor& t) {
       return t.unflatten(1, {1, 2});
     }},
    {"unbind", [](const Tensor& t) { return t.unbind()[1]; }},
    {"split", [](const Tensor& t) { return t.split(1)[0]; }},
    {"chunk", [](const Tensor& t) { return t.chunk(2)[1]; }},
    {"as_strided", [](const Tensor& t) { return t.as_strided({2}, {1}); }},
    {"expand",
     [](const Tensor& t) {
       return t.expand({2, 2});
     }},
    {"a view of a view", [](const Tensor& t) { return t.view({4}).narrow(0, 1, 2); }},
};

class AtenNoGradViews : public ::testing::Test {
 protected:
  RcScope scope{"views"};
  const Tensor x = ones({2, 2}).requires_grad_();
};

TEST_F(AtenNoGradViews, OfALeaf) {
  for (const auto& [name, make] : kViews) {
    const Tensor v = no_grad([&, &make = make] { return make(x); });
    EXPECT_TRUE(v.requires_grad()) << name;
    EXPECT_TRUE(v.is_leaf() && v.is_view()) << name;
    EXPECT_EQ(v.grad_fn(), "") << name;
    EXPECT_EQ(error_of<GradError>([&] { v.mul_(2); }), "mul_" + (kRefused + v.describe())) << name;
    no_grad([&] { v.mul_(1); });
  }
  EXPECT_EQ(x.to_vector<float>(), (std::vector<float>{1, 1, 1, 1})) << "nothing was written";
}

TEST_F(AtenNoGradViews, OfARecordedTensor) {
  for (const auto& [name, make] : kViews) {
    const Tensor base = x * 4, v = no_grad([&, &make = make] { return make(base); });
    EXPECT_TRUE(v.requires_grad() && v.is_leaf()) << name;
    EXPECT_EQ(error_of<GradError>([&] { v.mul_(2); }), "mul_" + (kRefused + v.describe())) << name;
    base.sum().backward();
    EXPECT_EQ(x.grad().to_vector<float>(), (std::vector<float>{4, 4, 4, 4})) << name;
    x.set_grad({});
  }
}

TEST_F(AtenNoGradViews, OfAPlainTensor) {
  for (const auto& [name, make] : kViews) {
    const Tensor base = ones({2, 2}), v = no_grad([&, &make = make] { return make(base); });
    EXPECT_FALSE(v.requires_grad()) << name;
    v.mul_(2);
    EXPECT_EQ(base.numel() == v.numel() ? base.sum().item<float>() : 8.f, 8.f) << name;
    // A write that would be recorded: the base would not know of it.
    const Tensor w = ones(v.sizes()).requires_grad_();
    EXPECT_EQ(error_of<GradError>([&] { v.mul_(w); }), "mul_" + (kRefused + v.describe())) << name;
    EXPECT_EQ(error_of<GradError>([&] { v.copy_(w); }), "copy_" + (kRefused + v.describe())) << name;
    EXPECT_FALSE(v.requires_grad() || base.requires_grad()) << name;
  }
}

TEST_F(AtenNoGradViews, EveryWriteIsRefused) {
  const Tensor base = x * 4, v = no_grad([&] { return base.view({4}); }), mask = ones({4}, kBool);
  const Tensor plain = ones({2, 2}), p = no_grad([&] { return plain.view({4}); }), w = ones({4}).requires_grad_();
  const std::string text = kRefused + v.describe();
  EXPECT_EQ(error_of<GradError>([&] { v.add_(1); }), "add_" + text);
  EXPECT_EQ(error_of<GradError>([&] { v.fill_(1); }), "fill_" + text);
  EXPECT_EQ(error_of<GradError>([&] { v.zero_(); }), "zero_" + text);
  EXPECT_EQ(error_of<GradError>([&] { v.exp_(); }), "exp_" + text);
  EXPECT_EQ(error_of<GradError>([&] { v.clamp_(0, 1); }), "clamp_" + text);
  EXPECT_EQ(error_of<GradError>([&] { v.normal_(); }), "normal_" + text);
  EXPECT_EQ(error_of<GradError>([&] { v.masked_fill_(mask, 1); }), "masked_fill_" + text);
  EXPECT_EQ(error_of<GradError>([&] { Tensor(v) += 1; }), "add_" + text);
  EXPECT_EQ(error_of<GradError>([&] { p.add_(w); }), "add_" + text);
  EXPECT_EQ(error_of<GradError>([&] { p.add_(w, 2); }), "add_" + text);
  EXPECT_EQ(error_of<GradError>([&] { p.div_(w); }), "div_" + text);
  EXPECT_EQ(error_of<GradError>([&] { p.masked_fill_(mask, w.sum()); }), "masked_fill_" + text);
  EXPECT_EQ(error_of<GradError>([&] { p[0] = w.sum(); }),
            "copy_: a view that was made without recording is written while recording: f32[]");
  EXPECT_EQ(plain.to_vector<float>(), std::vector<float>(4, 1.f));
}

TEST_F(AtenNoGradViews, ViewsOfThemAreNoBetter) {
  const Tensor base = x * 4, v = no_grad([&] { return base.view({4}); });
  const Tensor w = v.view({2, 2});  // made while recording
  EXPECT_TRUE(w.requires_grad());
  EXPECT_FALSE(w.is_leaf());
  EXPECT_EQ(error_of<GradError>([&] { w.mul_(2); }), "mul_" + (kRefused + w.describe()));
  const Tensor r = base.view({4}), u = no_grad([&] { return r.view({2, 2}); });
  EXPECT_EQ(error_of<GradError>([&] { u.mul_(2); }), "mul_" + (kRefused + u.describe()));
}

TEST_F(AtenNoGradViews, NoGradientFlowsThroughThem) {
  const Tensor v = no_grad([&] { return x.view({4}); });
  const Tensor y = (v * 2).sum();
  EXPECT_TRUE(y.requires_grad());
  y.backward();
  EXPECT_FALSE(x.grad().defined());
  EXPECT_FALSE(v.grad().defined());
  (x.sum() + (v * v).sum()).backward();
  EXPECT_EQ(x.grad().to_vector<float>(), std::vector<float>(4, 1.f));
  EXPECT_EQ(error_of<GradError>([&] { (void)grad({(v * 2).sum() + x.sum()}, {v}); }),
            "grad: the outputs do not depend on input 0: f32[4]; pass allow_unused for an empty handle instead");
  EXPECT_FALSE(grad({(v * v).sum() + x.sum()}, {v}, {}, false, true, true)[0].defined());
  const Tensor one = no_grad([&] { return x.view({4})[0]; });
  EXPECT_EQ(error_of<GradError>([&] { one.backward(); }),
            "backward: nothing was recorded: the view was made without recording: f32[]");
}

TEST_F(AtenNoGradViews, AfterARecordedWriteToTheBaseOnlyNoGradUsesThem) {
  for (const bool through_view : {false, true}) {
    const Tensor base = x * 1, v = no_grad([&] { return base.view({4}); });
    (through_view ? base[0] : base).mul_(3);
    EXPECT_TRUE(v.requires_grad());
    EXPECT_EQ(no_grad([&] { return v * 2; })[0].item<float>(), 6);
    EXPECT_EQ(no_grad([&] { return v.view({2, 2}) * 2; })[0][0].item<float>(), 6);
    EXPECT_EQ(error_of<GradError>([&] { (void)(v * 2); }),
              "mul: the base of a view that was made without recording was written while recording: f32[4]");
    EXPECT_EQ(error_of<GradError>([&] {
                (void)v.view({2, 2});
              }),
              "view: the base of a view that was made without recording was written while recording: f32[4]");
    EXPECT_EQ(error_of<GradError>([&] { v.mul_(2); }), "mul_" + (kRefused + v.describe()));
  }
  const Tensor plain = ones({2, 2}), v = no_grad([&] { return plain.view({4}); });
  plain.mul_(x);
  EXPECT_TRUE(v.requires_grad());
  EXPECT_EQ(error_of<GradError>([&] { v.mul_(2); }), "mul_" + (kRefused + v.describe()));
  EXPECT_THROW((void)(v * 2), GradError);
}

TEST_F(AtenNoGradViews, PrintingThemIsLegalAtAnyTime) {
  const Tensor base = x * 2, v = no_grad([&] { return base[0]; });
  EXPECT_EQ(to_string(v), "tensor([2., 2.], requires_grad=True)");
  base.mul_(2);
  EXPECT_EQ(to_string(v), "tensor([4., 4.], grad_fn=<Invalid>)");
  EXPECT_EQ(error_of<GradError>([&] { (void)v.grad_fn(); }),
            "grad_fn: the base of a view that was made without recording was written while recording: f32[2]");
}

TEST_F(AtenNoGradViews, ViewsFollowWhenTheirBaseBecomesALeaf) {
  const Tensor base = ones({4}), v = no_grad([&] { return base.view({2, 2}); }), r = base.view({2, 2});
  EXPECT_FALSE(v.requires_grad() || r.requires_grad());
  base.requires_grad_();
  EXPECT_TRUE(v.requires_grad() && r.requires_grad() && v.is_leaf() && r.is_leaf());
  EXPECT_EQ(error_of<GradError>([&] { v.mul_(2); }), "mul_" + (kRefused + v.describe()));
  EXPECT_EQ(error_of<GradError>([&] { r.mul_(2); }),
            "mul_: a view of a leaf that requires a gradient is written outside no_grad: f32[2, 2]");
  base.requires_grad_(false);
  v.mul_(2);
  EXPECT_EQ(base.to_vector<float>(), std::vector<float>(4, 2.f));
}

TEST_F(AtenNoGradViews, WritingUnderNoGradIsLegal) {
  const Tensor base = x * 4, v = no_grad([&] { return base.view({4}); }), l = no_grad([&] { return x[1]; });
  no_grad([&] {
    v.mul_(2);
    l.fill_(7);
  });
  EXPECT_EQ(base.to_vector<float>(), std::vector<float>(4, 8.f));
  EXPECT_EQ(x.to_vector<float>(), (std::vector<float>{1, 1, 7, 7}));
  EXPECT_TRUE(v.requires_grad() && l.requires_grad());
}

TEST_F(AtenNoGradViews, WritesUnderNoGradAreSeenByBackward) {
  const Tensor v = no_grad([&] { return x.view({4}); });
  const Tensor y = (x * x).sum();
  no_grad([&] { v.mul_(2); });
  EXPECT_NE(error_of<GradError>([&] { y.backward(); }).find("was written since"), std::string::npos);
}

TEST_F(AtenNoGradViews, DetachSaysNo) {
  const Tensor base = x * 4;
  for (const Tensor& t : {x, base, no_grad([&] { return base.view({4}); }), no_grad([&] { return x.view({4}); })}) {
    const Tensor d = t.detach(), n = no_grad([&] { return t.detach(); });
    EXPECT_FALSE(d.requires_grad() || d.is_view() || n.requires_grad() || n.is_view());
    EXPECT_TRUE(d.is_leaf());
    d.mul_(1);
    n.mul_(1);
    EXPECT_FALSE(d.view({4}).requires_grad());
  }
}

TEST_F(AtenNoGradViews, TheBaseMayDieFirst) {
  Tensor v;
  {
    const Tensor base = x * 4;
    v = no_grad([&] { return base.view({4}); });
  }
  EXPECT_TRUE(v.requires_grad());
  EXPECT_EQ(error_of<GradError>([&] { v.mul_(2); }), "mul_" + (kRefused + v.describe()));
  EXPECT_EQ(no_grad([&] { return v.sum(); }).item<float>(), 16);
}

TEST_F(AtenNoGradViews, OfAnAliasOfASharedTensor) {
  const SharedTensor s = share(ones({2, 2}).requires_grad_()), frozen = share(ones({2, 2}));
  const Tensor v = no_grad([&] { return s.view({4}); }), f = no_grad([&] { return frozen.view({4}); });
  EXPECT_TRUE(v.requires_grad());
  EXPECT_FALSE(f.requires_grad());
  EXPECT_EQ(error_of<GradError>([&] { v.mul_(2); }), "mul_" + (kRefused + v.describe()));
  EXPECT_EQ(error_of<GradError>([&] { f.mul_(2); }),
            "mul_: an alias of a shared tensor is written outside no_grad: f32[4]");
  no_grad([&] {
    v.mul_(2);
    f.mul_(3);
  });
  EXPECT_EQ(s.to_vector<float>(), std::vector<float>(4, 2.f));
  EXPECT_EQ(frozen.to_vector<float>(), std::vector<float>(4, 3.f));
  (v * 2).sum().backward();
  EXPECT_FALSE(s.grad().defined());
}

TEST_F(AtenNoGradViews, OfAnotherDtype) {
  const Tensor z = zeros({2, 2}, kComplexFloat) * x, v = no_grad([&] { return view_as_real(z); });
  EXPECT_TRUE(v.requires_grad());
  EXPECT_EQ(error_of<GradError>([&] { v.fill_(1); }), "fill_" + (kRefused + v.describe()));
  const Tensor plain = zeros({2}, kComplexFloat), p = no_grad([&] { return view_as_real(plain); });
  p.fill_(1);
  EXPECT_EQ(plain[0].item<std::complex<float>>(), std::complex<float>(1, 1));
}

TEST_F(AtenNoGradViews, MadeALeafTheyAreOne) {
  const Tensor v = no_grad([&] { return x.view({4}); });
  v.requires_grad_();
  (v * 3).sum().backward();
  EXPECT_EQ(v.grad().to_vector<float>(), std::vector<float>(4, 3.f));
  EXPECT_FALSE(x.grad().defined());
}

// What backward computes with views leaves tensors that are nobody's.
TEST_F(AtenNoGradViews, GradientsAreNoViews) {
  x.t().view_as(x).t().sum(0).mul(2).sum().backward();
  const Tensor g = grad({(x.t() * 2).sum()}, {x})[0];
  for (const Tensor& t : {x.grad(), g}) {
    EXPECT_FALSE(t.is_view() || t.requires_grad());
    EXPECT_EQ(t.sum().item<float>(), 8);
  }
  const Tensor w = ones({2, 2}).requires_grad_();
  x.grad().mul_(w);
  EXPECT_TRUE(x.grad().requires_grad());
}

}  // namespace
}  // namespace tenure
