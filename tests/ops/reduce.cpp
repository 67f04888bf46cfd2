// Reductions and the softmax.
#include "tenure/ops/reduce.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <cmath>
#include <limits>

#include "core/parallel.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;
using Numbers = std::vector<Number>;
constexpr double kInf = std::numeric_limits<double>::infinity();

// f of the elements along `dims` (all, if none), for each place of the others, in order.
Plain along(const Plain& x, std::vector<size_t> dims, bool keepdim, const std::function<Number(const Numbers&)>& f) {
  const size_t rank = x.sizes.size();
  if (dims.empty())
    for (size_t i = 0; i < rank; ++i) dims.push_back(i);
  const auto gone = [&](size_t i) { return std::find(dims.begin(), dims.end(), i) != dims.end(); };
  Plain out;
  size_t kept = 1;
  for (size_t i = 0; i < rank; ++i) {
    if (!gone(i)) kept *= static_cast<size_t>(x.sizes[i]);
    if (!gone(i) || keepdim) out.sizes.push_back(gone(i) ? 1 : x.sizes[i]);
  }
  std::vector<Numbers> groups(kept);
  for (size_t k = 0; k < x.v.size(); ++k) {
    size_t at = 0, rest = x.v.size();
    for (size_t i = 0; i < rank; ++i) {
      const auto size = static_cast<size_t>(x.sizes[i]);
      rest /= size;
      if (!gone(i)) at = at * size + k / rest % size;
    }
    groups[at].push_back(x.v[k]);
  }
  for (const Numbers& g : groups) out.v.push_back(f(g));
  return out;
}

Number total(const Numbers& v) {
  Number s = 0;
  for (const Number& x : v) s += x;
  return s;
}
Number product_of(const Numbers& v) {
  Number p = 1;
  for (const Number& x : v) p *= x;
  return p;
}
Number average(const Numbers& v) { return total(v) / static_cast<double>(v.size()); }
bool less(const Number& a, const Number& b) { return a.real() < b.real(); }
Number largest(const Numbers& v) { return *std::max_element(v.begin(), v.end(), less); }
Number smallest(const Numbers& v) { return *std::min_element(v.begin(), v.end(), less); }
Number where_largest(const Numbers& v) {
  return static_cast<double>(std::max_element(v.begin(), v.end(), less) - v.begin());
}
Number where_smallest(const Numbers& v) {
  return static_cast<double>(std::min_element(v.begin(), v.end(), less) - v.begin());
}
Number some(const Numbers& v) {
  return std::any_of(v.begin(), v.end(), [](Number x) { return x != 0.0; }) ? 1 : 0;
}
Number every(const Numbers& v) {
  return std::all_of(v.begin(), v.end(), [](Number x) { return x != 0.0; }) ? 1 : 0;
}
Number log_sum(const Numbers& v) {
  Number s = 0;
  for (const Number& x : v) s += std::exp(x);
  return std::log(s);
}
Number variance(const Numbers& v) {
  const Number mean = average(v);
  double s = 0;
  for (const Number& x : v) s += std::norm(x - mean);
  return s / static_cast<double>(v.size() - 1);
}

using Group = Number (*)(const Numbers&);
std::function<Plains(const Plains&)> by(Group f, std::vector<size_t> dims = {}, bool keepdim = false) {
  return [=](const Plains& in) { return Plains{along(in[0], dims, keepdim, f)}; };
}
std::function<Plains(const Plains&)> both(Group f, Group g, size_t dim) {
  return [=](const Plains& in) { return Plains{along(in[0], {dim}, false, f), along(in[0], {dim}, false, g)}; };
}
OpUnderTest two(std::tuple<Tensor, Tensor> (*f)(C)) {
  return on(1, [f](const Tensors& in) {
    auto [a, b] = f(in[0]);
    return Tensors{a, b};
  });
}
std::function<Plains(const Plains&)> each_row(bool log) {
  return [log](const Plains& in) {
    Plain y = in[0];
    const auto n = static_cast<size_t>(y.sizes.back());
    for (size_t r = 0; n && r < y.v.size() / n; ++r) {
      double s = 0;
      for (size_t i = 0; i < n; ++i) s += std::exp(y[r * n + i]);
      for (size_t i = 0; i < n; ++i) y.v[r * n + i] = log ? y[r * n + i] - std::log(s) : std::exp(y[r * n + i]) / s;
    }
    return Plains{y};
  };
}
std::function<Plains(const Plains&)> running(size_t dim) {
  return [dim](const Plains& in) {
    Plain y = in[0];
    size_t inner = 1;
    for (size_t d = dim + 1; d < y.sizes.size(); ++d) inner *= static_cast<size_t>(y.sizes[d]);
    const size_t n = y.sizes.empty() ? 1 : static_cast<size_t>(y.sizes[dim]);
    for (size_t i = 0; i < y.v.size(); ++i)
      if (i / inner % n > 0) y.v[i] += y.v[i - inner];
    return Plains{y};
  };
}

const std::vector<std::vector<Sizes>> kShapes = {{{3, 4}}, {{}}, {{5}}, {{2, 3, 4}}, {{1, 67}}, {{0}}, {{2, 0, 3}}};
const std::vector<std::vector<Sizes>> kSome = {{{3, 4}}, {{5, 1}}, {{2, 3, 4}}, {{67, 2}}, {{3, 130}}};

const bool reduce_rows = add_rows({
    {.name = "sum",
     .op = on1([](C x) { return sum(x); }),
     .reference_tensors = by(total),
     .dtypes = kEvery,
     .gives = {Gives::widened},
     .shapes = kShapes,
     .ulps = 30,
     .whole_scale = true},
    {.name = "sum, dim",
     .op = on1([](C x) { return sum(x, 0); }),
     .reference_tensors = by(total, {0}),
     .dtypes = kEvery,
     .gives = {Gives::widened},
     .shapes = {{{3, 4}}, {{0, 3}}, {{3, 0}}, {{2, 3, 4}}},
     .ulps = 30,
     .whole_scale = true},
    {.name = "sum, dims",
     .op = on1([](C x) {
       return sum(x, {-1, 0}, true);
     }),
     .reference_tensors = by(total, {0, 2}, true),
     .dtypes = kEvery,
     .gives = {Gives::widened},
     .shapes = {{{2, 3, 4}}, {{2, 0, 3}}},
     .ulps = 30,
     .whole_scale = true},
    {.name = "cumsum",
     .op = on1([](C x) { return cumsum(x, 0); }),
     .reference_tensors = running(0),
     .dtypes = kEvery,
     .gives = {Gives::widened},
     .shapes = kShapes,
     .ulps = 30,
     .whole_scale = true},
    {.name = "cumsum, dim",
     .op = on1([](C x) { return cumsum(x, -2); }),
     .reference_tensors = running(1),
     .dtypes = kEvery,
     .gives = {Gives::widened},
     .shapes = {{{2, 3, 4}}, {{2, 0, 3}}, {{2, 130, 3}}},
     .ulps = 30,
     .whole_scale = true},
    {.name = "mean",
     .op = on1([](C x) { return mean(x); }),
     .reference_tensors = by(average),
     .domain = {1, 2},
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::same},
     .shapes = {{{3, 4}}, {{}}, {{5}}, {{2, 3, 4}}},
     .ulps = 30,
     .whole_scale = true,
     .refusal = "the result must be floating or complex: x is {0}, dtype is {}"},
    {.name = "mean, dim",
     .op = on1([](C x) { return mean(x, -1, true); }),
     .reference_tensors = by(average, {1}, true),
     .domain = {1, 2},
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::same},
     .shapes = {{{3, 4}}, {{0, 4}}},
     .ulps = 30,
     .whole_scale = true,
     .refusal = "the result must be floating or complex: x is {0}, dtype is {}"},
    {.name = "prod",
     .op = on1([](C x) { return prod(x); }),
     .reference_tensors = by(product_of),
     .domain = {-1.5, 1.5},
     .dtypes = kEvery,
     .gives = {Gives::widened},
     .shapes = {{{3, 2}}, {{}}, {{0}}, {{5}}},
     .ulps = 40},
    {.name = "prod, dim",
     .op = on1([](C x) { return prod(x, 0, true); }),
     .reference_tensors = by(product_of, {0}, true),
     .domain = {-1.5, 1.5},
     .dtypes = kEvery,
     .gives = {Gives::widened},
     .shapes = {{{3, 4}}, {{0, 2}}},
     .ulps = 40},
    {.name = "var",
     .op = on1([](C x) { return var(x); }),
     .reference_tensors = by(variance),
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::real},
     .shapes = {{{3, 4}}, {{2}}},
     .ulps = 30},
    {.name = "std",
     .op = on1([](C x) { return std(x, 1); }),
     .reference_tensors =
         [](const Plains& in) {
           return Plains{along(in[0], {1}, false, [](const Numbers& v) { return std::sqrt(variance(v)); })};
         },
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::real},
     .shapes = {{{3, 4}}},
     .ulps = 30},
    {.name = "norm",
     .op = on1([](C x) { return norm(x); }),
     .reference_tensors = by([](const Numbers& v) {
       double s = 0;
       for (const Number& x : v) s += std::norm(x);
       return Number(std::sqrt(s));
     }),
     .dtypes = kFloats | kComplexes,
     .gives = {Gives::real},
     .shapes = {{{3, 4}}, {{}}, {{0}}},
     .ulps = 30},
    {.name = "max",
     .op = on1([](C x) { return max(x); }),
     .reference_tensors = by(largest),
     .gives = {Gives::same},
     .shapes = kSome},
    {.name = "min",
     .op = on1([](C x) { return min(x); }),
     .reference_tensors = by(smallest),
     .gives = {Gives::same},
     .shapes = kSome},
    {.name = "max, dim",
     .op = two([](C x) { return max(x, 1); }),
     .reference_tensors = both(largest, where_largest, 1),
     .gives = {Gives::same, Gives::index},
     .shapes = kSome,
     .gradient = false},
    {.name = "min, dim",
     .op = two([](C x) { return min(x, 1); }),
     .reference_tensors = both(smallest, where_smallest, 1),
     .gives = {Gives::same, Gives::index},
     .shapes = kSome,
     .gradient = false},
    {.name = "amax",
     .op = on1([](C x) { return amax(x, 0); }),
     .reference_tensors = by(largest, {0}),
     .gives = {Gives::same},
     .shapes = kSome},
    {.name = "amin",
     .op = on1([](C x) {
       return amin(x, {0, 1}, true);
     }),
     .reference_tensors = by(smallest, {0, 1}, true),
     .gives = {Gives::same},
     .shapes = kSome},
    {.name = "argmax",
     .op = on1([](C x) { return argmax(x); }),
     .reference_tensors = by(where_largest),
     .gives = {Gives::index},
     .shapes = kSome,
     .gradient = false},
    {.name = "argmin",
     .op = on1([](C x) { return argmin(x, 0, true); }),
     .reference_tensors = by(where_smallest, {0}, true),
     .gives = {Gives::index},
     .shapes = kSome,
     .gradient = false},
    {.name = "any",
     .op = on1([](C x) { return any(x); }),
     .reference_tensors = by(some),
     .domain = {-1, 1},
     .dtypes = kEvery,
     .gives = {Gives::truth},
     .shapes = kShapes,
     .gradient = false},
    {.name = "any, dim",
     .op = on1([](C x) { return any(x, 0); }),
     .reference_tensors = by(some, {0}),
     .domain = {-1, 1},
     .dtypes = kEvery,
     .gives = {Gives::truth},
     .shapes = kSome,
     .gradient = false},
    {.name = "all",
     .op = on1([](C x) { return all(x); }),
     .reference_tensors = by(every),
     .domain = {-1, 1},
     .dtypes = kEvery,
     .gives = {Gives::truth},
     .shapes = kShapes,
     .gradient = false},
    {.name = "all, dim",
     .op = on1([](C x) { return all(x, -1, true); }),
     .reference_tensors = by(every, {1}, true),
     .domain = {-1, 1},
     .dtypes = kEvery,
     .gives = {Gives::truth},
     .shapes = {{{3, 4}}, {{0, 2}}},
     .gradient = false},
    {.name = "logsumexp",
     .op = on1([](C x) { return logsumexp(x, 0); }),
     .reference_tensors = by(log_sum, {0}),
     .domain = {-5, 5},
     .dtypes = kEvery,
     .gives = {Gives::floating},
     .shapes = {{{3, 4}}, {{130}}, {{2, 0}}},
     .ulps = 8,
     .whole_scale = true},
    {.name = "softmax",
     .op = on1([](C x) { return softmax(x, -1); }),
     .reference_tensors = each_row(false),
     .domain = {-5, 5},
     .dtypes = kFloats,
     .gives = {Gives::same},
     .shapes = {{{3, 4}}, {{5}}, {{2, 3, 7}}, {{0, 3}}, {{3, 0}}, {{2, 131}}},
     .ulps = 8,
     .whole_scale = true},
    {.name = "log_softmax",
     .op = on1([](C x) { return log_softmax(x, 1); }),
     .reference_tensors = each_row(true),
     .domain = {-5, 5},
     .dtypes = kFloats,
     .gives = {Gives::same},
     .shapes = {{{3, 4}}, {{0, 3}}, {{3, 0}}, {{2, 131}}},
     .ulps = 8,
     .whole_scale = true},
});

std::vector<float> floats(C t) { return t.to(kFloat).contiguous().to_vector<float>(); }
Tensor reduced_leaf(const Sizes& sizes, uint64_t seed) {
  return make(draw(sizes, {-2, 2}, kDouble, seed), kDouble).requires_grad_();
}

TEST(Reduce, Errors) {
  with_rc_scope([] {
    const Tensor x = zeros({2, 3});
    EXPECT_EQ(error_of<IndexError>([&] { (void)sum(x, 2); }), "sum: dim out of range: 2 (expected -2 to 1)");
    EXPECT_EQ(error_of<ValueError>([&] { (void)sum(x, {0, -2}); }), "sum: the dim is given twice: 0 in [0, -2]");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)mean(x.to(kLong)); }),
              "mean: the result must be floating or complex: x is i64[2, 3], dtype is i64");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)softmax(x.to(kInt), 0); }), "softmax: not for i32");
    EXPECT_EQ(error_of<IndexError>([&] { (void)softmax(x, -3); }), "softmax: dim out of range: -3 (expected -2 to 1)");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)max(zeros({2}, kComplexFloat)); }), "max: not for complex64");
  });
}

// DIV-11.
TEST(Reduce, ExtremesOfNothing) {
  with_rc_scope([] {
    const auto refused = [](Sizes sizes, int64_t dim, const std::string& what) {
      const Tensor x = zeros(sizes);
      EXPECT_EQ(error_of<ValueError>([&] { (void)max(x, dim); }), "max: nothing to compare: " + what);
      EXPECT_EQ(error_of<ValueError>([&] { (void)min(x, dim); }), "min: nothing to compare: " + what);
      EXPECT_EQ(error_of<ValueError>([&] { (void)argmax(x, dim); }), "argmax: nothing to compare: " + what);
      EXPECT_EQ(error_of<ValueError>([&] { (void)amin(x, dim); }), "amin: nothing to compare: " + what);
    };
    refused({2, 0}, -1, "dim 1 of f32[2, 0] has size 0");
    refused({0, 2}, 0, "dim 0 of f32[0, 2] has size 0");
    EXPECT_EQ(error_of<ValueError>([] {
                (void)max(zeros({0, 0}));
              }),
              "max: nothing to compare: dim 0 of f32[0, 0] has size 0");
    EXPECT_EQ(std::get<0>(max(zeros({0, 2}), -1)).describe(), "f32[0]");
    EXPECT_EQ(std::get<1>(max(zeros({2, 0}), 0)).describe(), "i64[0]");
    EXPECT_EQ(argmin(zeros({3, 0, 2}), -1).describe(), "i64[3, 0]");
    EXPECT_EQ(sum(zeros({2, 0}), 1).to_vector<float>(), (std::vector<float>{0, 0}));
    EXPECT_EQ(prod(zeros({2, 0}), 1).to_vector<float>(), (std::vector<float>{1, 1}));
    EXPECT_TRUE(std::isnan(mean(zeros({0})).item<float>()));
  });
}

// NUM-02: NaN wins wherever it stands, its first place is the index.
TEST(Reduce, NotANumber) {
  for (ScalarType t : {kHalf, kBFloat16, kFloat, kDouble})
    for (int64_t n : {1, 2, 7, 8, 9, 33, 130})
      for (int64_t at : {int64_t{0}, n / 2, n - 1})
        with_rc_scope([&] {
          const Tensor x = make(draw({n}, {-2, 2}, kDouble, 5), kDouble).to(t);
          x.narrow(0, at, 1).fill_(std::nan(""));
          for (auto f : {+[](C v) { return max(v); }, +[](C v) { return min(v); }, +[](C v) { return amax(v); },
                         +[](C v) { return sum(v); }})
            EXPECT_TRUE(std::isnan(f(x).item<float>())) << name(t) << " " << n << " " << at;
          EXPECT_EQ(argmax(x).item<int64_t>(), at);
          EXPECT_EQ(std::get<1>(min(x, 0)).item<int64_t>(), at);
        });
}

// NUM-04.
TEST(Reduce, TheSmallestNumberIsTrue) {
  with_rc_scope([] {
    for (double v : {0x1p-149, 0x1p-126}) {
      EXPECT_TRUE(any(full({5}, v, kFloat)).item<bool>());
      EXPECT_TRUE(all(full({5}, v, kFloat)).item<bool>());
    }
    EXPECT_TRUE(any(full({5}, 0x1p-24, kHalf)).item<bool>());
    EXPECT_TRUE(all(full({5}, 0x1p-133, kBFloat16)).item<bool>());
  });
}

TEST(Reduce, DtypeConvertsFirst) {
  with_rc_scope([] {
    const Tensor x = full({3}, 1.5);
    EXPECT_EQ(sum(x, kLong).item<int64_t>(), 3);
    EXPECT_EQ(sum(x, kInt).describe(), "i32[]");
    EXPECT_EQ(sum(full({3}, 3e38), 0, false, kDouble).item<double>(), 3.0 * static_cast<double>(3e38F));
    EXPECT_EQ(mean(ones({4}, kLong), kFloat).item<float>(), 1);
    EXPECT_EQ(softmax(ones({4}, kLong), 0, kDouble).describe(), "f64[4]");
  });
}

TEST(Reduce, GradientsOfExtremes) {
  with_rc_scope([] {
    const auto gradient = [](const std::function<Tensor(C)>& f, std::vector<float> values) {
      const Tensor x = tensor(values).requires_grad_();
      f(x).sum().backward();
      return floats(x.grad());
    };
    // Equal elements share; along a dim the first takes all.
    EXPECT_EQ(gradient([](C x) { return max(x); }, {1, 3, 3, 2}), (std::vector<float>{0, 0.5, 0.5, 0}));
    EXPECT_EQ(gradient([](C x) { return amin(x, 0); }, {1, 3, 1, 1}),
              (std::vector<float>{1.F / 3, 0, 1.F / 3, 1.F / 3}));
    EXPECT_EQ(gradient([](C x) { return std::get<0>(max(x, 0)); }, {1, 3, 3, 2}), (std::vector<float>{0, 1, 0, 0}));
    const Tensor x = reduced_leaf({3, 4}, 3);
    for (bool keepdim : {false, true}) {
      const auto f = [&](const Tensors& in) {
        return std::get<0>(max(in[0], 1, keepdim)).pow(3) + std::get<0>(min(in[0], 1, keepdim));
      };
      EXPECT_EQ(gradcheck(f, {x}), "");
      EXPECT_EQ(gradgradcheck(f, {x}), "");
    }
  });
}

TEST(Reduce, GradientOfAProductWithZeros) {
  with_rc_scope([] {
    for (int zeros_at_front : {0, 1, 2, 3}) {
      const Tensor x = reduced_leaf({2, 4}, 8);
      for (int i = 0; i < zeros_at_front; ++i) no_grad([&] { x.narrow(1, i, 1).fill_(0); });
      const auto whole = [](const Tensors& in) { return prod(in[0]); };
      const auto part = [](const Tensors& in) { return prod(in[0], 1); };
      EXPECT_EQ(gradcheck(whole, {x}), "") << zeros_at_front;
      EXPECT_EQ(gradcheck(part, {x}), "") << zeros_at_front;
      EXPECT_EQ(gradgradcheck(part, {x}), "") << zeros_at_front;
    }
  });
}

// GRAD-11.
TEST(Reduce, GradientOfTheNormOfZerosIsZero) {
  with_rc_scope([] {
    const Tensor x = zeros({3}).requires_grad_();
    norm(x).backward();
    EXPECT_EQ(floats(x.grad()), (std::vector<float>{0, 0, 0}));
  });
}

// NUM-06: every length, against double.
TEST(Softmax, EveryLength) {
  for (int64_t n = 1; n <= 130; ++n)
    with_rc_scope([&] {
      const Plain values = draw({2, n}, {-9, 9}, kFloat, static_cast<uint64_t>(n));
      const Tensor x = make(values, kFloat);
      const Plain y = plain(softmax(x, 1)), lse = plain(logsumexp(x, 1)), log = plain(log_softmax(x, 1));
      const Plain want = each_row(false)({values})[0];
      for (size_t i = 0; i < y.v.size(); ++i) {
        ASSERT_NEAR(y[i], want[i], 4e-7) << n;
        ASSERT_NEAR(log[i],
                    values[i] - log_sum(Numbers(values.v.begin() + static_cast<int64_t>(i) / n * n,
                                                values.v.begin() + (static_cast<int64_t>(i) / n + 1) * n))
                                    .real(),
                    4e-6)
            << n;
      }
      ASSERT_NEAR(lse[0], log_sum(Numbers(values.v.begin(), values.v.begin() + n)).real(), 4e-6) << n;
    });
}

TEST(Softmax, EveryDim) {
  with_rc_scope([] {
    const Tensor x = reduced_leaf({2, 3, 4}, 1);
    for (int64_t dim : {0, 1, 2, -1, -2}) {
      const Tensor y = softmax(x, dim), log = log_softmax(x, dim);
      EXPECT_TRUE(y.is_contiguous());
      EXPECT_TRUE(y.sum(dim).allclose(ones(y.sum(dim).sizes(), kDouble)));
      EXPECT_TRUE(y.allclose(softmax(x.transpose(dim, 0).contiguous(), 0).transpose(dim, 0), 1e-14));
      EXPECT_TRUE(log.exp().allclose(y, 1e-13));
      for (bool logarithm : {false, true}) {
        const auto f = [&](const Tensors& in) { return logarithm ? log_softmax(in[0], dim) : softmax(in[0], dim); };
        EXPECT_EQ(gradcheck(f, {x}), "") << dim;
        EXPECT_EQ(gradgradcheck(f, {x}), "") << dim;
      }
    }
    EXPECT_EQ(softmax(zeros({}), 0).item<float>(), 1);
  });
}

// GRAD-09.
TEST(Softmax, Infinities) {
  with_rc_scope([] {
    const auto row = [](std::vector<float> v) { return floats(softmax(tensor(v), 0)); };
    const auto inf = static_cast<float>(kInf);
    for (float v : row({-inf, -inf, -inf})) EXPECT_TRUE(std::isnan(v));
    for (float v : row({0, inf, 1})) EXPECT_TRUE(std::isnan(v));
    for (float v : row({0, std::nanf(""), 1})) EXPECT_TRUE(std::isnan(v));
    EXPECT_EQ(row({-inf, 0, -inf}), (std::vector<float>{0, 1, 0}));
    EXPECT_EQ(row({1e30F, -1e30F}), (std::vector<float>{1, 0}));
    EXPECT_EQ(logsumexp(full({3}, -kInf), 0).item<double>(), -kInf);
    EXPECT_EQ(logsumexp(full({2}, 1000.0, kDouble), 0).item<double>(), 1000 + std::log(2.0));
  });
}

// NUM-08: the same bits for any number of threads.
TEST(Reduce, TheSameBitsForAnyNumberOfThreads) {
  with_rc_scope([] {
    const Tensor x = make(draw({3, 100003}, {-1, 1}, kFloat, 1), kFloat);
    const int before = core::num_threads();
    std::vector<float> first;
    for (int n : {1, 2, 3, 7}) {
      core::set_num_threads(n);
      std::vector<float> now = floats(sum(x, 1));
      now.push_back(sum(x).item<float>());
      now.push_back(softmax(x, 1).narrow(1, 7, 1).sum().item<float>());
      if (first.empty()) first = now;
      EXPECT_EQ(now, first) << n;
    }
    core::set_num_threads(before);
  });
}

TEST(Reduce, FrobeniusNormsAreOfMatrices) {
  with_rc_scope([] {
    const Tensor x = ones({2, 2, 2});
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)frobenius_norm(x, {0, 1, 2});
              }),
              "frobenius_norm: at most 2 dims are possible: [0, 1, 2]");
    EXPECT_TRUE(equal(any(x, IntArrayRef()), x.ne(0)));  // no dims: each element by itself
    EXPECT_EQ(all(x.to(kByte)).scalar_type(), kByte);
  });
}

}  // namespace
}  // namespace tenure::testing
