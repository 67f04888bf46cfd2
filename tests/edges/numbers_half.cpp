// A number, or a wider tensor without dims, beside f16 and bf16: an operand of f32, and the result rounded once.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cmath>
#include <functional>
#include <vector>

namespace tenure::testing {
namespace {

const std::vector<double> kValues = {0.01, 3388, 1, -60000, 3, 0.3, -2.5, 6e-8, 65504, 0};
const std::vector<double> kBeside = {65536, 524288, 70000, 0.1, 1e-5, -3.14159, 1e6, 2};

float rounded(float v, ScalarType t) { return t == kHalf ? float(Half(v)) : float(BFloat16(v)); }

using Reference = std::function<float(float x, float number)>;
struct Case {
  const char* name;
  Reference expected;
  std::function<Tensor(const Tensor& x, double number)> with_number;
  std::function<Tensor(const Tensor& x, const Tensor& number)> with_tensor;
};
const std::vector<Case> kCases = {
    {"+", [](float x, float b) { return x + b; }, [](auto& x, double b) { return x + b; },
     [](auto& x, auto& b) { return x + b; }},
    {"+ reversed", [](float x, float b) { return b + x; }, [](auto& x, double b) { return b + x; },
     [](auto& x, auto& b) { return b + x; }},
    {"-", [](float x, float b) { return x - b; }, [](auto& x, double b) { return x - b; },
     [](auto& x, auto& b) { return x - b; }},
    {"- reversed", [](float x, float b) { return b - x; }, [](auto& x, double b) { return b - x; },
     [](auto& x, auto& b) { return b - x; }},
    {"*", [](float x, float b) { return x * b; }, [](auto& x, double b) { return x * b; },
     [](auto& x, auto& b) { return x * b; }},
    {"* reversed", [](float x, float b) { return b * x; }, [](auto& x, double b) { return b * x; },
     [](auto& x, auto& b) { return b * x; }},
    {"/", [](float x, float b) { return x / b; }, [](auto& x, double b) { return x / b; },
     [](auto& x, auto& b) { return x / b; }},
    {"/ reversed", [](float x, float b) { return b / x; }, [](auto& x, double b) { return b / x; },
     [](auto& x, auto& b) { return b / x; }},
    {"alpha", [](float x, float b) { return x + b * 0.5f; },
     [](auto& x, double b) { return add(x, full_like(x, 0.5), b); }, nullptr},
    {"a scaled number", [](float x, float b) { return x - b; }, [](auto& x, double b) { return add(x, b, -1.); },
     [](auto& x, auto& b) { return add(x, b, -1.); }},
    {"add_", [](float x, float b) { return x + b; }, [](auto& x, double b) { return x.clone().add_(b); },
     [](auto& x, auto& b) { return x.clone().add_(b); }},
    {"sub_", [](float x, float b) { return x - b; }, [](auto& x, double b) { return x.clone().sub_(b); },
     [](auto& x, auto& b) { return x.clone().sub_(b); }},
    {"mul_", [](float x, float b) { return x * b; }, [](auto& x, double b) { return x.clone().mul_(b); },
     [](auto& x, auto& b) { return x.clone().mul_(b); }},
    {"div_", [](float x, float b) { return x / b; }, [](auto& x, double b) { return x.clone().div_(b); },
     [](auto& x, auto& b) { return x.clone().div_(b); }},
    {"add_, alpha", [](float x, float b) { return x + b * 0.5f; },
     [](auto& x, double b) { return x.clone().add_(full_like(x, 0.5), b); }, nullptr},
    {"given away", [](float x, float b) { return x * b; }, [](auto& x, double b) { return x.clone() * b; },
     [](auto& x, auto& b) { return x.clone() * b; }},
    {"maximum", [](float x, float b) { return std::fmax(x, b); }, nullptr,
     [](auto& x, auto& b) { return maximum(x, b); }},
};

// Layouts that take other ways through the loops: few, many, more than a piece, strided, broadcast.
std::vector<Tensor> layouts(const Tensor& x) {
  const Tensor many = x.unsqueeze(0).expand({4000, x.size(0)});
  return {x,
          x.view({2, 5}).t(),
          x.expand({3, 10}),
          many.narrow(0, 0, 50).contiguous(),
          many.contiguous(),
          many.narrow(0, 0, 50).contiguous().t(),
          many.narrow(0, 0, 60).contiguous().slice(0, 0, 60, 2)};
}

void check(const Case& k, const Tensor& x, float number, const Tensor& got, const char* how) {
  ASSERT_EQ(got.scalar_type(), x.scalar_type()) << k.name << how;
  ASSERT_EQ(got.sizes(), x.sizes()) << k.name << how;
  const std::vector<float> in = x.to(kFloat).to_vector<float>(), out = got.to(kFloat).to_vector<float>();
  for (size_t i = 0; i < in.size(); ++i) {
    const float want = rounded(k.expected(in[i], number), x.scalar_type());
    if (std::isnan(want) ? !std::isnan(out[i]) : out[i] != want) {
      ADD_FAILURE() << k.name << how << ": " << in[i] << " and " << number << " gave " << out[i] << ", not " << want;
      return;
    }
  }
}

TEST(NumbersHalf, AnOperandIsF32AndTheResultRoundedOnce) {
  with_rc_scope([] {
    for (const ScalarType t : {kHalf, kBFloat16}) {
      const Tensor values = tensor(kValues, t);
      for (const Tensor& x : layouts(values))
        for (const Case& k : kCases)
          for (const double b : kBeside) {
            const auto number = static_cast<float>(b);
            if (k.with_number) check(k, x, number, k.with_number(x, b), " with a number");
            if (!k.with_tensor) continue;
            check(k, x, number, k.with_tensor(x, full({}, b, kFloat)), " with an f32 tensor without dims");
            if (x.numel() > 50) continue;
            check(k, x, number, k.with_tensor(x, full({}, b, kDouble)), " with an f64 tensor without dims");
            if (b == std::floor(b))
              check(k, x, number, k.with_tensor(x, full({}, b, kLong)), " with an i64 tensor without dims");
          }
    }
  });
}

TEST(NumbersHalf, ValuesOfATen) {
  with_rc_scope([] {
    const auto f16 = [](double v) { return full({1}, v, kHalf); };
    const auto bf16 = [](double v) { return full({1}, v, kBFloat16); };
    EXPECT_EQ((f16(0.01) * 65536).item<float>(), 655.5f);
    EXPECT_EQ((65536 * f16(0.01)).item<float>(), 655.5f);
    EXPECT_EQ((f16(3388) / 65536.).item<float>(), 0.05169677734375f);
    EXPECT_EQ((f16(3388) / 524288.).item<float>(), 0.0064620971679688f);
    EXPECT_EQ((70000 / f16(1024)).item<float>(), 68.375f);
    EXPECT_EQ((bf16(3) * 70000.).item<float>(), 209920.f);
    EXPECT_EQ((bf16(3) * 0.1).item<float>(), 0.30078125f);
    EXPECT_EQ(pow(bf16(3), 0.1).item<float>(), 1.1171875f);
    EXPECT_EQ(remainder(f16(3388), 65536).item<float>(), 3388);
    EXPECT_EQ(div(f16(3388), 65536., "floor").item<float>(), 0);
    EXPECT_EQ(div(f16(-3388), 65536., "floor").item<float>(), -1);
    EXPECT_EQ((f16(1).add_(full({}, 2.))).item<float>(), 3);
    EXPECT_TRUE(std::isinf((f16(-60000) - 70000).item<float>()));
    EXPECT_EQ((f16(60000) - 65536).item<float>(), -5536);
    EXPECT_EQ((f16(60000) + f16(5536) - 65536.).item<float>(), INFINITY) << "a result of f16 is one";
  });
}

TEST(NumbersHalf, AlphaAndFactorsOfProducts) {
  with_rc_scope([] {
    const Tensor one = ones({1, 1}, kHalf), small = full({1, 1}, 0.01, kHalf);
    EXPECT_EQ(addmm(one, small, one, 1, 65536.).item<float>(), 656.5f);
    EXPECT_EQ(add(one, small, 65536.).item<float>(), 656.5f);
    EXPECT_EQ(index_add(zeros({1}, kHalf), 0, tensor({0}), small[0], 65536.).item<float>(), 655.5f);
  });
}

TEST(NumbersHalf, TheScaleOfDropout) {
  with_rc_scope([] {
    manual_seed(3);
    for (const auto& [t, scaled] : {std::pair(kHalf, 7.77734375f), std::pair(kBFloat16, 7.78125f)}) {
      const Tensor x = full({100}, 7., t).requires_grad_();
      const Tensor y = dropout(x, 0.1, true);
      const std::vector<float> v = y.to(kFloat).to_vector<float>();
      for (const float e : v) EXPECT_TRUE(e == 0 || e == scaled) << e;
      (y * 7).sum().backward();
      for (const float e : x.grad().to(kFloat).to_vector<float>()) EXPECT_TRUE(e == 0 || e == scaled) << e;
    }
  });
}

TEST(NumbersHalf, Gradients) {
  with_rc_scope([] {
    const Tensor x = full({2}, 0.01, kHalf).requires_grad_(), s = full({}, 65536.).requires_grad_();
    (x * s).backward(full({2}, 0.01, kHalf));
    EXPECT_EQ(x.grad().to(kFloat).to_vector<float>(), (std::vector<float>{655.5f, 655.5f}));
    EXPECT_EQ(x.grad().scalar_type(), kHalf);
    EXPECT_EQ(s.grad().scalar_type(), kFloat);
    EXPECT_NEAR(s.grad().item<float>(), 2e-4, 1e-6);
    const Tensor y = full({2}, 0.01, kHalf).requires_grad_();
    (y * 65536).backward(full({2}, 0.01, kHalf));
    EXPECT_EQ(y.grad().to(kFloat).to_vector<float>(), (std::vector<float>{655.5f, 655.5f}));
  });
}

TEST(NumbersHalf, F32RoundsItsOperands) {
  with_rc_scope([] {
    const Tensor x = ones({1});
    EXPECT_EQ((x * 0.1).item<float>(), 0.1f);
    EXPECT_EQ((x * 1e39).item<float>(), INFINITY);
    EXPECT_EQ((x / 1e39).item<float>(), 0);
    EXPECT_EQ((x * full({}, 1e39, kDouble)).item<float>(), INFINITY);
    EXPECT_EQ((x * ((int64_t{1} << 60) + (int64_t{1} << 36) + 1)).item<float>(), 1152921642045800448.f)
        << "an integer is rounded once, not by way of f64";
  });
}

}  // namespace
}  // namespace tenure::testing
