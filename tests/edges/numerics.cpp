// Numbers far from 1: large offsets, tiny deviations, many terms at one place, poles of gradients.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <algorithm>
#include <cmath>

namespace tenure::testing {
namespace {

using Numbers = std::vector<double>;
const float kNan = NAN;

Numbers numbers(const Tensor& t) { return t.to(kDouble).to_vector<double>(); }
void expect_near(const Tensor& got, const Numbers& want, double relative, const std::string& what) {
  const Numbers v = numbers(got);
  ASSERT_EQ(v.size(), want.size()) << what;
  for (size_t i = 0; i < v.size(); ++i) EXPECT_NEAR(v[i], want[i], relative * std::fabs(want[i])) << what << ' ' << i;
}
Tensor leaf(const Numbers& v, ScalarType t = kFloat) { return tensor(v, kDouble).to(t).requires_grad_(); }

// ---- exponentials of large numbers

TEST(Numerics, CrossEntropyAtLargeOffsets) {
  for (const ScalarType t : {kFloat, kDouble}) {
    for (const double offset : {1e4, 1e8, -1e8, 1e30}) {
      for (const int64_t classes : {2, 5, 16, 33, 1000}) {
        with_rc_scope([&] {
          // All alike: the loss is log(classes), each gradient 1 / classes.
          const Tensor x = full({3, classes}, offset, t).requires_grad_();
          const Tensor loss = cross_entropy(x, tensor({int64_t{0}, classes - 1, int64_t{1}}));
          loss.backward();
          const std::string what = std::to_string(offset) + " of " + std::to_string(classes);
          expect_near(loss, {std::log(static_cast<double>(classes))}, 2e-6, what);
          const double part = 1.0 / static_cast<double>(classes);
          Numbers want(static_cast<size_t>(3 * classes), part / 3);
          for (const int64_t at : {int64_t{0}, 2 * classes - 1, 2 * classes + 1})
            want[static_cast<size_t>(at)] = (part - 1) / 3;
          expect_near(x.grad(), want, 2e-6, what);
        });
      }
    }
  }
}

TEST(Numerics, CrossEntropyOfEveryFormAtALargeOffset) {
  with_rc_scope([] {
    const Tensor target = tensor({int64_t{0}, int64_t{1}});
    const Tensor x = full({2, 2}, 1e8).requires_grad_();
    const Tensor weight = tensor({2.f, 3.f});
    const Tensor each = cross_entropy(x, target, weight, Reduction::None);
    expect_near(each, {2 * std::log(2.0), 3 * std::log(2.0)}, 2e-6, "weighted");
    each.sum().backward();
    expect_near(x.grad(), {-1, 1, 1.5, -1.5}, 2e-6, "weighted gradient");
    // Classes in the middle, and as one row without a batch.
    const Tensor y = full({1, 2, 3}, 1e8).requires_grad_();
    cross_entropy(y, tensor({int64_t{0}, int64_t{1}, int64_t{0}}).view({1, 3}), Tensor(), Reduction::Sum).backward();
    expect_near(y.grad(), {-.5, .5, -.5, .5, -.5, .5}, 2e-6, "classes in the middle");
    const Tensor z = full({2}, 1e4, kHalf).requires_grad_();
    const Tensor loss = cross_entropy(z, tensor(int64_t{1}));
    loss.backward();
    expect_near(loss, {std::log(2.0)}, 1e-3, "f16");
    expect_near(z.grad(), {.5, -.5}, 1e-3, "f16 gradient");
  });
}

TEST(Numerics, LogSumExpAndItsKinAtLargeOffsets) {
  with_rc_scope([] {
    const Tensor x = full({2, 3, 4}, 1e8).requires_grad_();
    logsumexp(x, {1}).sum().backward();
    expect_near(x.grad(), Numbers(24, 1.0 / 3), 2e-6, "one dim");
    const Tensor y = full({2, 3, 4}, 1e8).requires_grad_();
    (logsumexp(y, {0, -1}, true) * 2).sum().backward();
    expect_near(y.grad(), Numbers(24, 0.25), 2e-6, "two dims");
    const Tensor z = full({5}, -1e8, kDouble).requires_grad_();
    logsumexp(z, {}).backward();
    expect_near(z.grad(), Numbers(5, 0.2), 1e-15, "all");
    const Tensor h = full({4}, 6e4, kHalf).requires_grad_();
    logsumexp(h, 0).backward();
    expect_near(h.grad(), Numbers(4, 0.25), 1e-3, "f16");
    for (const ScalarType t : {kFloat, kDouble}) {
      expect_near(softmax(full({2, 40}, 1e8, t), -1), Numbers(80, 0.025), 2e-6, "softmax");
      expect_near(log_softmax(full({40}, 1e8, t), -1), Numbers(40, -std::log(40.0)), 2e-6, "log_softmax");
    }
    // To the last digits also where exponents are large.
    expect_near(softmax(tensor({0.0, -700.0}, kDouble), 0), {1, std::exp(-700.0)}, 4e-16, "softmax of f64");
  });
}

// ---- attention: the weights of a row sum to 1 in the backward pass too, so dv sums to what arrives

struct Attended {
  int64_t queries, keys, dim;
  bool causal, masked, additive;
  int64_t heads = 1, kv_heads = 1;
};
double worst_row(const Attended& a, double scale, ScalarType t) {
  return with_rc_scope([&] {
    manual_seed(static_cast<uint64_t>(a.queries * 1000 + a.keys));
    const Tensor q = (randn({1, a.heads, a.queries, a.dim}) * scale).to(t).requires_grad_();
    const Tensor k = randn({1, a.kv_heads, a.keys, a.dim}).to(t);
    const Tensor v = randn({1, a.kv_heads, a.keys, a.dim}).to(t).requires_grad_();
    Tensor mask;
    if (a.masked) mask = randn({a.queries, a.keys}) > -1;
    if (a.masked) mask.select(1, 0).fill_(true);
    if (a.additive) mask = (randn({a.queries, a.keys}) * scale).to(t);
    const Tensor y = scaled_dot_product_attention(q, k, v, mask, 0, a.causal, std::nullopt, true);
    y.sum().backward();
    return std::fabs(v.grad().sum().item<double>() / static_cast<double>(y.numel()) - 1);
  });
}
TEST(Numerics, WeightsOfAttentionSumToOneBackward) {
  for (const double scale : {1.0, 1e5, 1e6, 1e7}) {
    for (const int64_t queries : {1, 2, 4, 5, 70}) {
      for (const auto& [keys, dim] : {std::pair<int64_t, int64_t>{64, 64}, {67, 5}, {600, 16}, {130, 33}}) {
        for (const int kind : {0, 1, 2, 3}) {
          const Attended a{queries, keys, dim, kind == 1, kind == 2, kind == 3, 4, 2};
          EXPECT_LT(worst_row(a, scale, kFloat), 1e-4)
              << queries << " queries, " << keys << " keys of " << dim << ", kind " << kind << ", scores of " << scale;
        }
      }
    }
  }
  for (const double scale : {1e6, 1e14}) EXPECT_LT(worst_row({3, 40, 8, true, false, false}, scale, kDouble), 1e-12);
}

// ---- many terms at one place

TEST(Numerics, ManyTermsOfHalfPrecisionAtOneIndex) {
  constexpr int64_t n = 3000;
  for (const ScalarType t : {kHalf, kBFloat16}) {
    with_rc_scope([&] {
      const double close = t == kHalf ? 1e-3 : 8e-3;
      const Tensor zeros_of_index = zeros({n}, kLong), one = ones({n, 1}, t);
      const Tensor at = zeros_of_index.view({n, 1});
      expect_near(index_add(zeros({2, 1}, t), 0, zeros_of_index, one), {n, 0}, close, "index_add");
      expect_near(index_add(zeros({1, 2}, t), 1, zeros_of_index, one.t()), {n, 0}, close, "index_add, dim 1");
      expect_near(index_add(zeros({1, 1}, t), 0, zeros_of_index, one, 0.5), {n / 2.0}, close, "index_add, alpha");
      expect_near(scatter_add(zeros({2, 1}, t), 0, at, one), {n, 0}, close, "scatter_add");
      const auto gradient = [&](const char* what, IntArrayRef sizes, auto f, const Numbers& want) {
        const Tensor w = ones(sizes, t).requires_grad_();
        f(w).sum().backward();
        EXPECT_EQ(w.grad().scalar_type(), t);
        expect_near(w.grad(), want, close, what);
      };
      gradient("gather", {2, 1}, [&](const Tensor& w) { return gather(w, 0, at.narrow(0, 0, 2)); }, {2, 0});
      gradient("gather", {2}, [&](const Tensor& w) { return gather(w.expand({n, 2}), 1, at); }, {n, 0});
      gradient("index_select", {2, 1}, [&](const Tensor& w) { return index_select(w, 0, zeros_of_index); }, {n, 0});
      gradient("embedding", {2, 1}, [&](const Tensor& w) { return embedding(w, zeros_of_index); }, {n, 0});
      gradient("expand", {1}, [&](const Tensor& w) { return w.expand({n}); }, {n});
      gradient("as_strided", {2}, [&](const Tensor& w) { return as_strided(w, {n, 2}, {0, 1}); }, {n, n});
    });
  }
}

TEST(Numerics, GatherOfOneIndexInAVector) {
  with_rc_scope([] {
    const Tensor w = ones({1000}, kBFloat16).requires_grad_();
    gather(w, 0, zeros({1000}, kLong)).sum().backward();
    EXPECT_EQ(numbers(w.grad())[0], 1000);
  });
}

TEST(Numerics, EqualExtremesBeyondTheCountsOfF16) {
  with_rc_scope([] {
    const Tensor x = ones({70000}, kHalf).requires_grad_();
    max(x).backward(tensor(512.f).to(kHalf));
    expect_near(x.grad().slice(0, 0, 2), {512. / 70000, 512. / 70000}, 2e-2, "max");
  });
}

// ---- deviations and norms

TEST(Numerics, DeviationsOfAnySize) {
  with_rc_scope([] {
    const double root2 = std::sqrt(2.0);
    for (const double s : {1e-45 * 8, 1e-30, 1e-20, 1.0, 1e20, 1e37})
      expect_near(tenure::std(tensor({1.0, 3.0}, kDouble) * s), {root2 * s}, 1e-15, "f64");
    for (const double s : {1e-30, 1e-20, 1e20, 1e37}) {
      expect_near(tenure::std((tensor({1.0, 3.0}, kDouble) * s).to(kFloat)), {root2 * s}, 1e-6, "f32");
    }
    for (const double s : {1e-320, 1e-300, 1e-200, 1e200, 3e307})
      expect_near(tenure::std(tensor({1.0, 3.0}, kDouble) * s), {root2 * s}, s < 1e-310 ? 1e-3 : 1e-15, "ends of f64");
    expect_near(var(tensor({1e-30f, 3e-30f}) * 1e10f), {2e-40}, 1e-4, "a subnormal variance");
    expect_near(tenure::std(tensor({6e-8, 1.8e-7}, kDouble).to(kHalf)), {8.4e-8}, 0.5, "f16");
    // What differs in the last digits only.
    expect_near(tenure::std(tensor({1e8f, 1e8f + 8})), {std::sqrt(32.0)}, 1e-6, "close together");
    expect_near(var(tensor({1e8f, 1e8f + 8}), {}, 0), {16}, 1e-6, "variance");
  });
}

TEST(Numerics, DeviationsOfManyBlocks) {
  with_rc_scope([] {
    constexpr int64_t n = 20000;
    for (const ScalarType t : {kFloat, kDouble}) {
      for (const double s : {1e-30, 1.0, 1e30, t == kDouble ? 1e-250 : 1e-25, t == kDouble ? 1e250 : 1e25}) {
        // -s and s in turn, behind a block of zeros or around an offset that is large beside them.
        const Tensor sign = (arange(n) % 2 * 2 - 1).to(t);
        expect_near(tenure::std(sign * s, {}, 0), {s}, 1e-6, "in turn");
        const Tensor late = sign * s * (arange(n) >= n / 2).to(t);
        expect_near(tenure::std(late, {}, 0), {s / std::sqrt(2.0)}, 1e-6, "in the second half");
        expect_near(tenure::std(sign * s + 64 * s, {}, 0), {s}, 1e-5, "around 64");
        expect_near(tenure::std(stack({sign, sign * 3}, 1) * s, 0, 0), {s, 3 * s}, 1e-6, "two columns");
        expect_near(norm(late), {s * std::sqrt(n / 2.0)}, 1e-6, "norm");
      }
    }
    // Blocks whose means are far apart.
    expect_near(tenure::std((arange(n) >= n / 2).to(kDouble) * 2e300, {}, 0), {1e300}, 1e-12, "two levels");
  });
}

TEST(Numerics, GradientsOfDeviations) {
  with_rc_scope([] {
    const auto gradient = [](const Numbers& v, ScalarType t, bool root) {
      const Tensor x = leaf(v, t);
      (root ? tenure::std(x) : var(x)).backward();
      return x.grad();
    };
    for (const ScalarType t : {kHalf, kBFloat16, kFloat, kDouble}) {
      expect_near(gradient({2, 2}, t, true), {0, 0}, 0, "of constants");
      expect_near(gradient({2, 2, 2}, t, false), {0, 0, 0}, 0, "of constants");
    }
    const double half_root = std::sqrt(0.5);
    for (const double s : {1e-38, 1e-30, 1e30, 1e38})
      expect_near(gradient({s, 3 * s}, kFloat, true), {-half_root, half_root}, 1e-6, "f32");
    for (const double s : {1e-300, 1e-200, 1e200}) {
      expect_near(gradient({s, 3 * s}, kDouble, true), {-half_root, half_root}, 1e-14, "f64");
      expect_near(gradient({s, 3 * s}, kDouble, false), {-2 * s, 2 * s}, 1e-14, "variance");
    }
    expect_near(gradient({1e8, 1e8 + 8}, kFloat, true), {-half_root, half_root}, 1e-6, "close together");
    EXPECT_EQ(gradgradcheck([](const std::vector<Tensor>& in) { return tenure::std(in[0], 1); },
                            {leaf({1, 2, 4, -1, 3, 0.5}, kDouble).detach().view({2, 3}).requires_grad_()}),
              "");
  });
}

TEST(Numerics, NormsOfAnySize) {
  with_rc_scope([] {
    for (const double s : {1e-44, 1e-30, 1e-20, 1e20, 5e37}) {
      const Tensor x = leaf({3 * s, -4 * s});
      const Tensor y = norm(x);
      y.backward();
      const double close = s < 1e-40 ? 0.2 : 1e-6;
      expect_near(y, {5 * s}, close, "f32");
      expect_near(x.grad(), {0.6, -0.8}, close, "gradient");
    }
    for (const double s : {1e-322, 1e-300, 1e-160, 1e160, 3e307}) {
      const Tensor x = leaf({3 * s, -4 * s}, kDouble);
      const Tensor y = norm(x);
      y.backward();
      const double close = s < 1e-310 ? 0.2 : 1e-15;
      expect_near(y, {5 * s}, close, "f64");
      expect_near(x.grad(), {0.6, -0.8}, close, "gradient");
    }
    expect_near(norm(zeros({5000})), {0}, 0, "of zeros");
    EXPECT_TRUE(std::isinf(norm(tensor({INFINITY, 1.f})).item<float>()));
    EXPECT_TRUE(std::isnan(norm(tensor({INFINITY, kNan})).item<float>()));
    EXPECT_TRUE(std::isnan(norm(tensor({double{INFINITY}, double{NAN}}, kDouble)).item<double>()));
  });
}

TEST(Numerics, ClippingByANormWhoseSquareIsNoF32) {
  for (const double s : {1e-30, 1e25}) {
    VarStore store;
    const SharedTensor w = store.new_var("w", {5000}, Init::zeros());
    SGD sgd(store, {.lr = 1});
    with_rc_scope([&] { (Tensor(w) * s).sum().backward(); });
    const double total = s * std::sqrt(5000.0);
    EXPECT_NEAR(sgd.clip_grad_norm_(total / 2), total, 1e-5 * total);
    sgd.step();
    EXPECT_NEAR(w.to_vector<float>()[7], -s / 2, (s < 1 ? 0.5 : 1e-5) * s);
  }
}

// ---- gradients at NaN and at poles

TEST(Numerics, NaNElementsShareTheGradientOfAnExtreme) {
  with_rc_scope([] {
    const auto gradient = [](const std::vector<float>& v, auto f) {
      const Tensor x = tensor(v).requires_grad_();
      f(x).backward();
      return x.grad();
    };
    const auto largest = [](const Tensor& x) { return max(x); };
    const auto smallest = [](const Tensor& x) { return min(x); };
    const auto along = [](const Tensor& x) { return std::get<0>(max(x, 0)); };
    expect_near(gradient({kNan, 3}, largest), {1, 0}, 0, "max");
    expect_near(gradient({3, kNan}, smallest), {0, 1}, 0, "min");
    expect_near(gradient({kNan, 3, kNan}, largest), {.5, 0, .5}, 0, "two");
    expect_near(gradient({2, kNan, 3}, [](const Tensor& x) { return amax(x); }), {0, 1, 0}, 0, "amax");
    expect_near(gradient({2, kNan, 3}, [](const Tensor& x) { return amin(x, 0); }), {0, 1, 0}, 0, "amin");
    expect_near(gradient({2, kNan, kNan}, along), {0, 1, 0}, 0, "max of a dim");
    // What was not chosen gets nothing, whatever arrives.
    const Tensor x = leaf({1, 2});
    (max(x) * kNan).backward();
    EXPECT_EQ(numbers(x.grad())[0], 0);
  });
}

TEST(Numerics, ProductsThatVanishOrOverflowHaveAGradient) {
  with_rc_scope([] {
    for (const bool all : {false, true}) {
      const Tensor x = leaf({1e-30, 1e-30, 2});
      (all ? prod(x) : prod(x, 0)).backward();
      expect_near(x.grad(), {2e-30, 2e-30, 0}, 1e-6, "vanishes");
      const Tensor y = leaf({1e30, 1e30, 1e-10});
      (all ? prod(y) : prod(y, 0)).backward();
      expect_near(y.grad().narrow(0, 0, 2), {1e20, 1e20}, 1e-6, "overflows");
      const Tensor z = leaf({0, 3, 4}, kHalf);
      (all ? prod(z) : prod(z, 0)).backward();
      expect_near(z.grad(), {12, 0, 0}, 1e-3, "a zero");
    }
    EXPECT_EQ(gradgradcheck([](const std::vector<Tensor>& in) { return prod(in[0], 0); },
                            {leaf({0, 3, 0, 2, 5, 1}, kDouble).detach().view({3, 2}).requires_grad_()}),
              "");
  });
}

TEST(Numerics, FactorsOfZeroReadNothing) {
  with_rc_scope([] {
    const Tensor x = leaf({1}).detach().view({1, 1}).requires_grad_(), a = tensor({kNan}).view({1, 1}).requires_grad_();
    const Tensor b = leaf({2}).detach().view({1, 1}).requires_grad_();
    const Tensor y = addmm(x, a, b, 1, 0);
    expect_near(y, {1}, 0, "alpha 0");
    y.backward();
    expect_near(x.grad(), {1}, 0, "x");
    expect_near(a.grad(), {0}, 0, "a");
    expect_near(b.grad(), {0}, 0, "b");
    const Tensor z = addmm(a, x, b, 0, 3);
    expect_near(z, {6}, 0, "beta 0");
    z.backward();
    expect_near(a.grad(), {0}, 0, "what is not read");
    expect_near(addmm(a, a, b, 0, 0), {0}, 0, "both 0");
    expect_near(addmm(tensor({1.f, 2.f}), full({2, 1}, kNan), full({1, 2}, 3.f), 1, 0), {1, 2, 1, 2}, 0, "broadcast");
    expect_near(addmm(x.to(kHalf), a.to(kHalf), b.to(kHalf), 1, 0), {1}, 0, "f16");
  });
}

}  // namespace
}  // namespace tenure::testing
