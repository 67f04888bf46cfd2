// The ops that tools/extremes.py tries, by the same names.
#include <cmath>
#include <initializer_list>

#include "tests/edges/extremes.h"

namespace tenure::testing::extremes {
namespace {

using T = const Tensor&;
using In = const Tensors&;
constexpr double kInf = INFINITY;

Function one(Tensor (*f)(const Tensor&)) {
  return [f](In in) { return Tensors{f(in[0])}; };
}
template <class F>
Function of(F f) {
  return [f](In in) { return Tensors{f(in[0])}; };
}
Function two(Tensor (*f)(const Tensor&, const Tensor&)) {
  return [f](In in) { return Tensors{f(in[0], in[1])}; };
}
template <class F>
Function of_two(F f) {
  return [f](In in) { return Tensors{f(in[0], in[1])}; };
}
template <class F>
Function pair_of(F f) {
  return [f](In in) {
    auto [a, b] = f(in[0]);
    return Tensors{a, b};
  };
}
template <class F>
Function each_row(F f) {
  return of([f](T x) {
    Tensors rows = x.unbind(0);
    for (Tensor& r : rows) r = f(r);
    return stack(rows);
  });
}

Tensor like(T x, std::initializer_list<double> v) { return tensor(std::vector<double>(v)).to(x.scalar_type()); }
Tensor matrix(T x) { return like(x, {1.0, -2.0, 0.5, 0.0, 0.25, 1.0, 1.0, -1.0, 0.0, 0.0, 3.0, 1.0}); }
Tensor keys(T x) {
  return like(x, {1.0, -0.5, 2.0, 0.25, 0.5, 1.0, -1.0, 3.0}).view({1, 1, 2, 4}).expand({x.size(0), 1, 2, 4});
}
Tensor values(T x) {
  return like(x, {3.0, -1.0, 1.0, 0.5, 0.25, 2.0, -0.5, 1.0}).view({1, 1, 2, 4}).expand({x.size(0), 1, 2, 4});
}
Tensor heads(T x) { return x.reshape({-1, 1, 1, 4}); }
Tensor seconds(T x) { return full({x.size(0)}, 1, kLong); }
Tensor places(T x, std::initializer_list<int64_t> v) {
  return tensor(std::vector<int64_t>(v)).view({1, -1}).expand({x.size(0), static_cast<int64_t>(v.size())});
}

std::map<std::string, Tried> make_shared_ops(const char* divisors) {
  std::map<std::string, Tried> ops;
  const auto on_elements = [&](const char* name, Function f) { ops[name] = {"elements", f}; };
  const auto on_pairs = [&](const char* name, Function f) { ops[name] = {"pairs", f}; };
  const auto on_rows = [&](const char* name, Function f) { ops[name] = {"rows", f}; };
  on_elements("neg", one(neg));
  on_elements("abs", one(abs));
  on_elements("sign", one(sign));
  on_elements("square", one(square));
  on_elements("reciprocal", one(reciprocal));
  on_elements("exp", one(exp));
  on_elements("log", one(log));
  on_elements("sqrt", one(sqrt));
  on_elements("relu", one(relu));
  on_elements("floor", one(floor));
  on_elements("logical_not", one(logical_not));
  on_elements("x ** 3", of([](T x) { return pow(x, 3); }));
  on_elements("2 ** x", of([](T x) { return pow(2, x); }));
  on_elements("to f16", of([](T x) { return x.to(kHalf); }));
  on_elements("to bf16", of([](T x) { return x.to(kBFloat16); }));
  on_elements("to f32", of([](T x) { return x.to(kFloat); }));
  on_elements("to f64", of([](T x) { return x.to(kDouble); }));
  on_pairs("add", of_two([](T x, T y) { return add(x, y); }));
  on_pairs("add, alpha -2", of_two([](T x, T y) { return add(x, y, -2); }));
  on_pairs("sub", of_two([](T x, T y) { return sub(x, y); }));
  on_pairs("mul", two(mul));
  on_pairs("div", two(div));
  on_pairs("pow", two(pow));
  on_pairs("maximum", two(maximum));
  on_pairs("minimum", two(minimum));
  on_pairs("eq", two(eq));
  on_pairs("ne", two(ne));
  on_pairs("lt", two(lt));
  on_pairs("le", two(le));
  on_pairs("gt", two(gt));
  on_pairs("ge", two(ge));
  on_pairs("logical_and", two(logical_and));
  on_pairs("logical_or", two(logical_or));
  ops["div, trunc"] = {divisors, of_two([](T x, T y) { return div(x, y, "trunc"); })};
  ops["div, floor"] = {divisors, of_two([](T x, T y) { return div(x, y, "floor"); })};
  ops["remainder"] = {divisors, two(remainder)};
  on_rows("sum", of([](T x) { return sum(x, -1); }));
  on_rows("prod", of([](T x) { return prod(x, -1); }));
  on_rows("max", pair_of([](T x) { return max(x, -1); }));
  on_rows("min", pair_of([](T x) { return min(x, -1); }));
  on_rows("amax", of([](T x) { return amax(x, -1); }));
  on_rows("argmax", of([](T x) { return argmax(x, -1); }));
  on_rows("argmin", of([](T x) { return argmin(x, -1); }));
  on_rows("any", of([](T x) { return any(x, -1); }));
  on_rows("all", of([](T x) { return all(x, -1); }));
  on_rows("sort", pair_of([](T x) { return sort(x); }));
  on_rows("sort, descending", pair_of([](T x) { return sort(x, -1, true); }));
  on_rows("index_add", of([](T x) { return index_add(zeros_like(x), 1, tensor({1, 0, 1, 1}), x); }));
  on_rows("scatter_add", of([](T x) { return scatter_add(zeros_like(x), 1, places(x, {1, 0, 1, 1}), x); }));
  return ops;
}

void add_elementwise(std::map<std::string, Tried>& ops) {
  const auto on_elements = [&](const std::string& name, Function f) { ops[name] = {"elements", f}; };
#define ELEMENTWISE_1(name) on_elements(#name, of([](T x) { return name(x); }));
#define ELEMENTWISE_2(name) ops[#name] = {"pairs", of_two([](T x, T y) { return name(x, y); })};
#include "tests/support/elementwise.inc"
  on_elements("isnan", one(isnan));
  on_elements("signbit", one(signbit));
  on_elements("isposinf", one(isposinf));
  on_elements("isneginf", one(isneginf));
  on_elements("clamp_min(1)", of([](T x) { return clamp_min(x, 1); }));
  on_elements("clamp_max(1)", of([](T x) { return clamp_max(x, 1); }));
  on_elements("threshold(0.5, 2)", of([](T x) { return threshold(x, 0.5, 2); }));
  ops["lerp"] = {"pairs", of_two([](T x, T y) { return lerp(x, y, 0.25); })};
  ops["addcmul"] = {"pairs", of_two([](T x, T y) { return addcmul(x, x, y); })};
  ops["addcdiv"] = {"pairs", of_two([](T x, T y) { return addcdiv(x, x, y); })};
  ops["isclose"] = {"pairs", of_two([](T x, T y) { return isclose(x, y); })};
  ops["logical_xor"] = {"pairs", two(logical_xor)};
  on_elements("isinf", one(isinf));
  on_elements("isfinite", one(isfinite));
  on_elements("clamp(-1, 2)", of([](T x) { return clamp(x, Scalar(-1), Scalar(2)); }));
  on_elements("clamp(2, -1)", of([](T x) { return clamp(x, Scalar(2), Scalar(-1)); }));
  on_elements("clamp(1,)", of([](T x) { return clamp(x, Scalar(1)); }));
  on_elements("clamp(, 1)", of([](T x) { return clamp(x, std::nullopt, Scalar(1)); }));
  on_elements("clamp(nan,)", of([](T x) { return clamp(x, Scalar(double{NAN})); }));
  on_elements("x + 1", of([](T x) { return x + 1; }));
  on_elements("1 - x", of([](T x) { return 1 - x; }));
  on_elements("x * 0", of([](T x) { return x * 0; }));
  on_elements("x / 0", of([](T x) { return x / 0.0; }));
  on_elements("x / -3", of([](T x) { return x / -3; }));
  on_elements("1 / x", of([](T x) { return 1 / x; }));
  on_elements("0 / x", of([](T x) { return 0 / x; }));
  on_elements("x % 2", of([](T x) { return x % 2; }));
  on_elements("x % -inf", of([](T x) { return x % -kInf; }));
  on_elements("x % 0", of([](T x) { return x % 0.0; }));
  on_elements("x < 1", of([](T x) { return x < 1; }));
  on_elements("x >= 0", of([](T x) { return x >= 0; }));
  on_elements("x == 0", of([](T x) { return x == 0; }));
  on_elements("x != nan", of([](T x) { return x != double{NAN}; }));
  for (const int e : {0, 1, 2, 3, -1, -2}) on_elements("x ** " + std::to_string(e), of([e](T x) { return pow(x, e); }));
  on_elements("x ** 0.5", of([](T x) { return pow(x, 0.5); }));
  on_elements("x ** -0.5", of([](T x) { return pow(x, -0.5); }));
  on_elements("x ** inf", of([](T x) { return pow(x, kInf); }));
  on_elements("x ** -inf", of([](T x) { return pow(x, -kInf); }));
  on_elements("x ** nan", of([](T x) { return pow(x, double{NAN}); }));
  for (const int b : {0, 1, 2, -2}) on_elements(std::to_string(b) + " ** x", of([b](T x) { return pow(b, x); }));
  on_elements("inf ** x", of([](T x) { return pow(kInf, x); }));
  on_elements("-inf ** x", of([](T x) { return pow(-kInf, x); }));
  on_elements("outer", of([](T x) { return outer(x, like(x, {0, 1, -2})); }));
}

void add_pairs(std::map<std::string, Tried>& ops) {
  const auto on_pairs = [&](const char* name, Function f) { ops[name] = {"pairs", f}; };
  using Bound = std::optional<Tensor>;
  on_pairs("clamp(y,)", of_two([](T x, T y) { return clamp(x, Bound(y)); }));
  on_pairs("clamp(, y)", of_two([](T x, T y) { return clamp(x, Bound(), Bound(y)); }));
  on_pairs("clamp(y, -y)", of_two([](T x, T y) { return clamp(x, Bound(y), Bound(-y)); }));
  on_pairs("where", of_two([](T x, T y) { return where(x < y, x, y); }));
  on_pairs("mse_loss", of_two([](T x, T y) { return mse_loss(x, y, Reduction::None); }));
  on_pairs("swiglu", two(swiglu));
  on_pairs("polar", of_two([](T x, T y) { return view_as_real(polar(x, y)); }));
}

void add_rows(std::map<std::string, Tried>& ops) {
  const auto on_rows = [&](const char* name, Function f) { ops[name] = {"rows", f}; };
  on_rows("cumsum", of([](T x) { return cumsum(x, -1); }));
  on_rows("mean", of([](T x) { return mean(x, -1); }));
  on_rows("prod of all", each_row([](T r) { return prod(r); }));
  on_rows("var", of([](T x) { return var(x, -1); }));
  on_rows("var, 0", of([](T x) { return var(x, -1, 0); }));
  on_rows("var, 4", of([](T x) { return var(x, -1, 4); }));
  on_rows("std", of([](T x) { return tenure::std(x, -1); }));
  on_rows("std, 0", of([](T x) { return tenure::std(x, -1, 0); }));
  on_rows("norm", each_row([](T r) { return norm(r); }));
  on_rows("max of all", each_row([](T r) { return max(r); }));
  on_rows("min of all", each_row([](T r) { return min(r); }));
  on_rows("amin", of([](T x) { return amin(x, -1); }));
  on_rows("logsumexp", of([](T x) { return logsumexp(x, -1); }));
  on_rows("glu", of([](T x) { return glu(x, -1); }));
  on_rows("softmax", of([](T x) { return softmax(x, -1); }));
  on_rows("log_softmax", of([](T x) { return log_softmax(x, -1); }));
  on_rows("cross_entropy", of([](T x) { return cross_entropy(x, seconds(x), Tensor(), Reduction::None); }));
  on_rows("cross_entropy, weight", of([](T x) {
            return cross_entropy(x, seconds(x), like(x, {1, 0.5, 2, 1}), Reduction::None);
          }));
  on_rows("topk", of([](T x) { return std::get<0>(topk(x, 2)); }));
  on_rows("rms_norm", of([](T x) { return rms_norm(x, 4, Tensor(), 1e-5); }));
  on_rows("rms_norm, eps 0", of([](T x) { return rms_norm(x, 4, Tensor(), 0); }));
  on_rows("layer_norm", of([](T x) { return layer_norm(x, 4); }));
  on_rows("layer_norm, eps 0", of([](T x) { return layer_norm(x, 4, Tensor(), Tensor(), 0); }));
  on_rows("rotary_embedding", of([](T x) {
            const Tensor c = like(x, {0.5, 0.25}).view({1, 2}), s = like(x, {0.75, -1.0}).view({1, 2});
            return rotary_embedding(x.view({-1, 1, 1, 4}), c, s).view({-1, 4});
          }));
  on_rows("mm", of([](T x) { return mm(x, matrix(x).view({4, 3})); }));
  on_rows("linear", of([](T x) { return linear(x, matrix(x).view({3, 4}), like(x, {1, 0, -1})); }));
  on_rows("dot", each_row([](T r) { return dot(r, like(r, {1, -1, 0.5, 2})); }));
  on_rows("addmm", of([](T x) { return addmm(like(x, {1, 2, 3}), x, matrix(x).view({4, 3}), 0.5, 2); }));
  on_rows("addmm, beta 0", of([](T x) { return addmm(x, ones_like(x), ones({4, 4}, x.scalar_type()), 0); }));
  on_rows("addmm, alpha 0", of([](T x) { return addmm(ones_like(x), x, ones({4, 4}, x.scalar_type()), 1, 0); }));
  on_rows("index_select", of([](T x) { return index_select(x, 1, tensor({3, 0, 0})); }));
  on_rows("gather", of([](T x) { return gather(x, 1, places(x, {3, 0, 0})); }));
  on_rows("masked_fill", of([](T x) { return masked_fill(x, x < 1, kInf); }));
  on_rows("masked_select", of([](T x) { return masked_select(x, x != 1); }));
  on_rows("embedding", of([](T x) { return embedding(x, tensor({0, 5, 5, 40})); }));
  on_rows("attention, query", of([](T x) { return scaled_dot_product_attention(heads(x), keys(x), values(x)); }));
  on_rows("attention, key",
          of([](T x) { return scaled_dot_product_attention(keys(x), heads(x), keys(x).slice(2, 0, 1)); }));
  on_rows("attention, value", of([](T x) { return scaled_dot_product_attention(keys(x), heads(x), heads(x)); }));
}

}  // namespace

const std::map<std::string, Tried>& floating_ops() {
  static const auto ops = [] {
    auto all = make_shared_ops("pairs");
    add_elementwise(all);
    add_pairs(all);
    add_rows(all);
    return all;
  }();
  return ops;
}

const std::map<std::string, Tried>& integer_ops() {
  static const auto ops = [] {
    auto all = make_shared_ops("divisors");
    all["clamp(1, 2)"] = {"elements", of([](T x) { return clamp(x, Scalar(1), Scalar(2)); })};
    return all;
  }();
  return ops;
}

}  // namespace tenure::testing::extremes
