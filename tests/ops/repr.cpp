// Tensors as text, against what PyTorch printed for the same recipes (make_repr.py).
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cstdlib>
#include <fstream>
#include <iterator>
#include <map>
#include <sstream>
#include <thread>

#include "tenure_test_paths.h"
#include "tests/support/errors.h"

namespace {

using namespace tenure;
using Strings = std::vector<std::string>;

Strings split(const std::string& text, char at) {
  Strings parts(1);
  for (const char c : text) {
    if (c == at) {
      parts.emplace_back();
    } else {
      parts.back() += c;
    }
  }
  return parts;
}

Strings words(const std::string& text) {
  std::istringstream in(text);
  return {std::istream_iterator<std::string>(in), {}};
}

std::vector<int64_t> integers(const Strings& all, size_t from) {
  std::vector<int64_t> out;
  for (size_t i = from; i < all.size(); ++i) out.push_back(std::stoll(all[i]));
  return out;
}

// strtod, unlike std::stod, takes numbers below the least normal one.
double number(const std::string& word) { return std::strtod(word.c_str(), nullptr); }

std::vector<double> formula(const std::string& text, int64_t n) {
  const Strings w = words(text);
  std::vector<double> x, out;
  for (size_t i = 1; i < w.size(); ++i) x.push_back(number(w[i]));
  for (int64_t i = 0; i < n; ++i) {
    if (w[0] == "linear") out.push_back(x[0] * static_cast<double>(i) + x[1]);
    if (w[0] == "cycle") out.push_back(x[static_cast<size_t>(i) % x.size()]);
    if (w[0] == "spread")
      out.push_back(static_cast<double>(i * static_cast<int64_t>(x[0]) % static_cast<int64_t>(x[1])) * x[2] + x[3]);
  }
  return out;
}

ScalarType dtype_named(const std::string& name) {
  static const std::map<std::string, ScalarType> all = {{"float32", kFloat},
                                                        {"float64", kDouble},
                                                        {"float16", kHalf},
                                                        {"bfloat16", kBFloat16},
                                                        {"uint8", kByte},
                                                        {"int8", kChar},
                                                        {"int16", kShort},
                                                        {"int32", kInt},
                                                        {"int64", kLong},
                                                        {"complex64", kComplexFloat},
                                                        {"complex128", kComplexDouble},
                                                        {"bool", kBool}};
  return all.at(name);
}

template <class T>
void fill(const Tensor& t, const std::vector<double>& v) {
  T* p = t.data_ptr<T>();
  for (size_t i = 0; i < v.size(); ++i) {
    if constexpr (std::is_same_v<T, Half> || std::is_same_v<T, BFloat16>) {
      p[i] = T(static_cast<float>(v[i]));
    } else {
      p[i] = static_cast<T>(v[i]);
    }
  }
}

template <class T>
void fill(const Tensor& t, const std::vector<double>& re, const std::vector<double>& im) {
  auto* p = t.data_ptr<std::complex<T>>();
  for (size_t i = 0; i < re.size(); ++i) p[i] = {static_cast<T>(re[i]), static_cast<T>(im[i])};
}

void fill_any(const Tensor& t, const std::vector<double>& v) {
  switch (t.scalar_type()) {
    case kByte:
      return fill<uint8_t>(t, v);
    case kChar:
      return fill<int8_t>(t, v);
    case kShort:
      return fill<int16_t>(t, v);
    case kInt:
      return fill<int32_t>(t, v);
    case kLong:
      return fill<int64_t>(t, v);
    case kHalf:
      return fill<Half>(t, v);
    case kBFloat16:
      return fill<BFloat16>(t, v);
    case kDouble:
      return fill<double>(t, v);
    case kBool:
      return fill<bool>(t, v);
    default:
      return fill<float>(t, v);
  }
}

Tensor step(const Tensor& t, const std::string& text) {
  const Strings w = words(text);
  const std::string& name = w[0];
  if (name == "to") return t.to(dtype_named(w[1]));
  const std::vector<int64_t> n = integers(w, 1);
  if (name == "requires_grad") return t.requires_grad_();
  using Step = Tensor (*)(const Tensor&, const std::vector<int64_t>&);
#define STEP(name, ...)                                                                                           \
  {                                                                                                               \
#name, [](const Tensor& t, [[maybe_unused]] const std::vector <int64_t>& n) -> Tensor { return __VA_ARGS__; } \
  }
  static const std::map<std::string, Step> steps = {
      STEP(add, t.add(n[0])),
      STEP(sub, t.sub(n[0])),
      STEP(mul, t.mul(n[0])),
      STEP(div, t.div(n[0])),
      STEP(pow, t.pow(n[0])),
      STEP(neg, t.neg()),
      STEP(exp, t.exp()),
      STEP(log, t.log()),
      STEP(sqrt, t.sqrt()),
      STEP(rsqrt, t.rsqrt()),
      STEP(sin, t.sin()),
      STEP(cos, t.cos()),
      STEP(tan, t.tan()),
      STEP(tanh, t.tanh()),
      STEP(erf, t.erf()),
      STEP(sigmoid, t.sigmoid()),
      STEP(silu, t.silu()),
      STEP(relu, relu(t)),
      STEP(abs, t.abs()),
      STEP(sign, t.sign()),
      STEP(square, t.square()),
      STEP(reciprocal, t.reciprocal()),
      STEP(expm1, t.expm1()),
      STEP(log1p, t.log1p()),
      STEP(floor, t.floor()),
      STEP(frac, t.frac()),
      STEP(clamp, t.clamp(n[0], n[1])),
      STEP(softmax, t.softmax(n[0])),
      STEP(log_softmax, t.log_softmax(n[0])),
      STEP(logsumexp, t.logsumexp(n[0])),
      STEP(amax, t.amax(n[0])),
      STEP(max, n.empty() ? t.max() : std::get<0>(t.max(n[0]))),
      STEP(min, t.min()),
      STEP(sum, n.empty() ? t.sum() : t.sum(n[0])),
      STEP(mean, n.empty() ? t.mean() : t.mean(n[0])),
      STEP(view, t.view(n)),
      STEP(reshape, t.reshape(n)),
      STEP(flatten, t.flatten()),
      STEP(select, t.select(n[0], n[1])),
      STEP(narrow, t.narrow(n[0], n[1], n[2])),
      STEP(transpose, t.transpose(n[0], n[1])),
      STEP(t, t.t()),
      STEP(permute, t.permute(n)),
      STEP(expand, t.expand(n)),
      STEP(unsqueeze, t.unsqueeze(n[0])),
      STEP(squeeze, n.empty() ? t.squeeze() : t.squeeze(n[0])),
      STEP(split, t.split(n[0])[0]),
      STEP(chunk, t.chunk(n[0])[0]),
      STEP(unbind, t.unbind()[0]),
      STEP(clone, t.clone()),
      STEP(detach, t.detach()),
      STEP(contiguous, t.contiguous()),
      STEP(tril, t.tril()),
      STEP(triu, t.triu()),
      STEP(topk, std::get<0>(t.topk(n[0]))),
      STEP(sort, std::get<0>(t.sort())),
      STEP(matmul, t.matmul(t.t())),
      STEP(matmul_vector, t.matmul(t[0])),
      STEP(matmul_batch, t.unsqueeze(0).matmul(t.t())),
      STEP(add_, t.add_(n[0])),
      STEP(mul_, t.mul_(n[0])),
      STEP(fill_, t.fill_(n[0])),
      STEP(zero_, t.zero_()),
      STEP(exp_, t.exp_()),
      STEP(write_row, t[0].mul_(2), t),
  };
#undef STEP
  if (const auto it = steps.find(name); it != steps.end()) return it->second(t, n);
  ADD_FAILURE() << "no step " << name;
  return t;
}

Tensor build(const std::string& recipe) {
  const Strings parts = split(recipe, ';');
  Tensor t = zeros(integers(words(parts[1]), 0), dtype_named(words(parts[0])[0]));
  const std::vector<double> first = formula(parts[2], t.numel());
  size_t next = 3;
  if (t.is_complex()) {
    const std::vector<double> second = formula(parts[next++], t.numel());
    if (t.scalar_type() == kComplexFloat) {
      fill<float>(t, first, second);
    } else {
      fill<double>(t, first, second);
    }
  } else {
    fill_any(t, first);
  }
  const AutoGradMode mode(true);
  for (; next < parts.size(); ++next) {
    if (words(parts[next])[0] == "no_grad") {
      GradMode::set_enabled(false);
    } else {
      t = step(t, parts[next]);
    }
  }
  return t;
}

TEST(Repr, AsPyTorchPrints) {
  std::ifstream file(TENURE_SOURCE_DIR "/tests/ops/repr_expected.txt");
  std::vector<std::pair<std::string, std::string>> cases;
  for (std::string line; std::getline(file, line);) {
    if (line.starts_with("#")) continue;
    if (line.starts_with("|")) {
      std::string& text = cases.back().second;
      text += (text.empty() ? "" : "\n") + (line.size() > 2 ? line.substr(2) : "");
    } else {
      cases.emplace_back(line, "");
    }
  }
  ASSERT_GE(cases.size(), 60u);
  with_rc_scope([&] {
    for (const auto& [recipe, expected] : cases) {
      SCOPED_TRACE(recipe);
      EXPECT_EQ(to_string(build(recipe)), expected);
    }
  });
}

TEST(Repr, IntoAStream) {
  with_rc_scope([] {
    std::ostringstream out;
    out << ones({2}) << "\n" << zeros({}, kLong);
    EXPECT_EQ(out.str(), "tensor([1., 1.])\ntensor(0)");
  });
}

TEST(Repr, OfASharedTensorNeedsNoScope) {
  const SharedTensor shared = with_rc_scope([] { return share(full({2, 2}, 0.5)); });
  EXPECT_EQ(scope_depth(), 0);
  EXPECT_EQ(to_string(shared), "tensor([[0.5000, 0.5000],\n        [0.5000, 0.5000]])");
  shared.requires_grad_();
  std::ostringstream out;
  out << shared;
  EXPECT_EQ(out.str(), "tensor([[0.5000, 0.5000],\n        [0.5000, 0.5000]], requires_grad=True)");
}

TEST(Repr, OfASharedTensorCountsAsAnAlias) {
  const SharedTensor shared = with_rc_scope([] { return share(ones({2})); });
  std::string said;
  update(shared, [&](const Tensor&) {
    EXPECT_EQ(to_string(shared), "tensor([1., 1.])");  // the writer itself may read
    std::thread([&] { said = tenure::testing::error_of<ScopeError>([&] { (void)to_string(shared); }); }).join();
  });
  EXPECT_EQ(said.substr(0, said.find(" at ")),
            "to_string: the shared tensor is being written by another context: claimed");
}

TEST(Repr, OfNothing) {
  EXPECT_EQ(tenure::testing::error_of<StaleTensorError>([] { (void)to_string(SharedTensor()); }),
            "to_string: the shared tensor is empty: it was never filled or was moved from");
  Tensor kept;
  EXPECT_THROW(with_rc_scope([&] { kept = ones({1}); }), EscapeError);
  EXPECT_THROW((void)to_string(kept), StaleTensorError);
}

}  // namespace
