// Ops that are given their operand for good: the same results, in the same bytes where nobody can tell.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cmath>
#include <cstring>
#include <functional>
#include <string>
#include <vector>

#include "core/make.h"
#include "core/storage.h"
#include "support/errors.h"

namespace tenure {
namespace {

using memory::donate_required;
using memory::Donation;
using memory::DonationGuard;
using testing::error_of;

uint64_t donated() {
  for (const memory::ContextStats& c : memory::contexts())
    if (c.current) return c.donated;
  return 0;
}

struct Row {
  const char* name;
  std::function<Tensor(const Tensor&, const Tensor&)> fresh;
  std::function<Tensor(Tensor&&, const Tensor&)> given;
  const char* dtypes;  // f: floating, i: integers, c: complex, that the result has too
};

#define ROW1(op, dtypes)                                                    \
  Row{#op, [](const Tensor& x, const Tensor&) { return op(x); },            \
      [](Tensor&& x, const Tensor&) { return op(std::move(x)); }, dtypes},  \
      Row {                                                                 \
    "method " #op, [](const Tensor& x, const Tensor&) { return x.op(); },   \
        [](Tensor&& x, const Tensor&) { return std::move(x).op(); }, dtypes \
  }
#define ROW2(op, dtypes)                                                        \
  Row{#op, [](const Tensor& x, const Tensor& y) { return op(x, y); },           \
      [](Tensor&& x, const Tensor& y) { return op(std::move(x), y); }, dtypes}, \
      Row {                                                                     \
    "method " #op, [](const Tensor& x, const Tensor& y) { return x.op(y); },    \
        [](Tensor&& x, const Tensor& y) { return std::move(x).op(y); }, dtypes  \
  }
#define ROWP1(op, dtypes)                                                                                             \
  Row {                                                                                                               \
#op, [](const Tensor& x, const Tensor&) { return op(x); }, [](Tensor && x,                                        \
                                                                  const Tensor&) { return op(std::move(x)); }, dtypes \
  }
#define ROWP2(op, dtypes)                                                                                      \
  Row {                                                                                                        \
#op, [](const Tensor& x,                                                                                   \
            const Tensor& y) { return op(x, y); }, [](Tensor && x,                                             \
                                                      const Tensor& y) { return op(std::move(x), y); }, dtypes \
  }
#define ROWN(op, dtypes)                                                             \
  Row{#op " number", [](const Tensor& x, const Tensor&) { return op(x, 3); },        \
      [](Tensor&& x, const Tensor&) { return op(std::move(x), 3); }, dtypes},        \
      Row {                                                                          \
    "method " #op " number", [](const Tensor& x, const Tensor&) { return x.op(3); }, \
        [](Tensor&& x, const Tensor&) { return std::move(x).op(3); }, dtypes         \
  }
#define ROWO(symbol, dtypes)                                                                                  \
  Row{#symbol, [](const Tensor& x, const Tensor& y) { return x symbol y; },                                   \
      [](Tensor&& x, const Tensor& y) { return std::move(x) symbol y; }, dtypes},                             \
      Row {                                                                                                   \
#symbol " number",                                                                                        \
        [](const Tensor& x,                                                                                   \
           const Tensor&) { return x symbol 3; }, [](Tensor && x,                                             \
                                                     const Tensor&) { return std::move(x) symbol 3; }, dtypes \
  }
#define ROWF(symbol, dtypes)                                                      \
  Row {                                                                           \
    "number " #symbol, [](const Tensor& x, const Tensor&) { return 3 symbol x; }, \
        [](Tensor&& x, const Tensor&) { return 3 symbol std::move(x); }, dtypes   \
  }

const std::vector<Row>& rows() {
  static const std::vector<Row> all = {
#define ELEMENTWISE_1(op) ROWP1(op, "f"),
#define ELEMENTWISE_2(op) ROWP2(op, "f"),
#define ELEMENTWISE_1_METHOD(op) ROW1(op, "f"),
#define ELEMENTWISE_2_METHOD(op) ROW2(op, "f"),
#define ELEMENTWISE_2_INTEGERS(op) ROWP2(op, "i"),
#define ELEMENTWISE_1_INTEGERS(op) ROWP1(op, "i"),
#include "tests/support/elementwise.inc"
      ROW1(abs, "i"),
      ROW1(sign, "i"),
      ROW1(exp, "c"),
      ROW1(log, "c"),
      ROW1(sqrt, "c"),
      ROW1(rsqrt, "c"),
      ROW1(sin, "c"),
      ROW1(cos, "c"),
      ROW1(tan, "c"),
      ROW1(tanh, "c"),
      ROW1(sigmoid, "c"),
      ROW1(relu, "i"),
      ROW1(neg, "ic"),
      ROW1(square, "ic"),
      ROW1(reciprocal, "c"),
      ROW2(mul, "ic"),
      ROW2(div, "c"),
      ROW2(pow, "c"),
      ROW2(maximum, "i"),
      ROW2(minimum, "i"),
      ROW2(add, "fic"),
      ROW2(sub, "fic"),
      ROWN(add, "fic"),
      ROWN(sub, "fic"),
      ROWN(mul, "fic"),
      ROWN(div, "fc"),
      ROWN(pow, "fi"),
      ROWN(remainder, "fi"),
      ROWO(+, "fic"),
      ROWO(-, "fic"),
      ROWO(*, "fic"),
      ROWO(/, "fc"),
      ROWO(%, "f"),
      ROWF(+, "fic"),
      ROWF(-, "fic"),
      ROWF(*, "fic"),
      ROWF(/, "fc"),
      Row{"clamp", [](const Tensor& x, const Tensor&) { return clamp(x, 0, 2); },
          [](Tensor&& x, const Tensor&) { return clamp(std::move(x), 0, 2); }, "fi"},
      Row{"method clamp", [](const Tensor& x, const Tensor&) { return x.clamp(0, 2); },
          [](Tensor&& x, const Tensor&) { return std::move(x).clamp(0, 2); }, "fi"},
      Row{"-", [](const Tensor& x, const Tensor&) { return -x; },
          [](Tensor&& x, const Tensor&) { return -std::move(x); }, "fic"},
      Row{"add alpha", [](const Tensor& x, const Tensor& y) { return add(x, y, 2); },
          [](Tensor&& x, const Tensor& y) { return add(std::move(x), y, 2); }, "fic"},
      Row{"sub alpha", [](const Tensor& x, const Tensor& y) { return x.sub(y, 2); },
          [](Tensor&& x, const Tensor& y) { return std::move(x).sub(y, 2); }, "fic"},
  };
  return all;
}

Tensor sample(IntArrayRef sizes, ScalarType t, uint64_t seed) {
  manual_seed(seed);
  if (isComplexType(t)) {
    const ScalarType part = t == kComplexFloat ? kFloat : kDouble;
    return complex(rand(sizes, part) + 0.5, rand(sizes, part));
  }
  return isFloatingType(t) ? rand(sizes, t) * 2 - 0.9 : randint(1, 7, sizes, t);
}

bool same_bytes(const Tensor& a, const Tensor& b) {
  return a.dtype() == b.dtype() && a.sizes() == b.sizes() &&
         std::memcmp(a.storage().data(), b.storage().data(), a.nbytes()) == 0;
}

TEST(Donation, EveryOpThatTakesAnOperandWritesTheSameIntoIt) {
  const std::vector<std::pair<char, ScalarType>> dtypes = {
      {'f', kFloat}, {'f', kDouble}, {'f', kHalf},         {'f', kBFloat16},     {'i', kLong},
      {'i', kInt},   {'i', kChar},   {'c', kComplexFloat}, {'c', kComplexDouble}};
  const std::vector<std::vector<int64_t>> shapes = {{}, {5}, {3, 4}, {2, 1, 7, 3}, {70000}};
  for (const Row& row : rows())
    for (const auto& with : dtypes)
      for (const auto& shape : shapes) {
        const ScalarType dtype = with.second;
        if (std::string(row.dtypes).find(with.first) == std::string::npos) continue;
        with_rc_scope([&] {
          SCOPED_TRACE(std::string(row.name) + " " + std::string(name(dtype)) + " " + to_string(IntArrayRef(shape)));
          const Tensor y = sample(shape, dtype, 2);
          Tensor x = sample(shape, dtype, 1);
          const Tensor wanted = row.fresh(x, y);
          const void* bytes = x.storage().data();
          const uint64_t before = donated();
          const Tensor got = donate_required([&] { return row.given(std::move(x), y); });
          EXPECT_TRUE(same_bytes(got, wanted));
          EXPECT_EQ(got.storage().data(), bytes);
          EXPECT_EQ(donated(), before + 1);
          EXPECT_FALSE(x.defined());  // NOLINT(bugprone-use-after-move)
          EXPECT_EQ(error_of<StaleTensorError>([&] { static_cast<void>(x + 1); }),
                    "add: the tensor handle is empty: it was moved from");
        });
      }
}

TEST(Donation, EmptyTensorsAndManyDims) {
  const RcScope scope;
  const Tensor none = donate_required([] { return exp(zeros({0, 3})); });
  EXPECT_EQ(none.sizes(), (IntArrayRef{0, 3}));
  const Tensor many = donate_required([] { return ones({1, 2, 1, 2, 1, 2, 1, 2}) + 1; });
  EXPECT_EQ(many.sizes(), (IntArrayRef{1, 2, 1, 2, 1, 2, 1, 2}));
  EXPECT_EQ(many.sum().item<float>(), 32);
}

TEST(Donation, AChainHoldsOneTensor) {
  const RcScope scope;
  const Tensor a = rand({1 << 20}), b = rand({1 << 20});
  const size_t one = memory::allocated_bytes(size_t{4} << 20);
  const auto f = [&] { return exp((a + b) * 2 - b).clamp(0, 9); };
  const auto peak = [&](Donation donation) {
    const DonationGuard guard(donation);
    const RcScope inner;
    static_cast<void>(f());
    return memory::scopes().back().peak_bytes;
  };
  EXPECT_EQ(peak(Donation::required), one);
  EXPECT_EQ(peak(Donation::on), one);
  EXPECT_GE(peak(Donation::off), 2 * one);
  for (const Donation donation : {Donation::on, Donation::off}) {
    const DonationGuard guard(donation);
    EXPECT_EQ(memory::dry_run([&] { static_cast<void>(f()); }), peak(donation));
  }
}

TEST(Donation, SaysWhyNot) {
  const RcScope scope;
  const auto why = [](auto&& f) {
    const std::string text = error_of<ValueError>([&] { donate_required([&] { static_cast<void>(f()); }); });
    constexpr std::string_view start = "exp: the operand cannot be donated: ";
    EXPECT_EQ(text.substr(0, start.size()), start);
    return text.substr(std::min(text.size(), start.size()));
  };
  Tensor x = ones({4});
  {
    const Tensor other = x;
    EXPECT_EQ(why([&] { return exp(std::move(x)); }), "2 handles name it");
  }
  {
    const Tensor view = x.narrow(0, 0, 2);
    EXPECT_EQ(why([&] { return exp(std::move(x)); }), "other tensors or Storage objects are on its bytes");
  }
  {
    const Storage storage = x.storage();
    EXPECT_EQ(why([&] { return exp(std::move(x)); }), "other tensors or Storage objects are on its bytes");
  }
  {
    Tensor part = x.narrow(0, 0, 2), turned = ones({2, 3}).t();
    EXPECT_EQ(why([&] { return exp(std::move(part)); }), "other tensors or Storage objects are on its bytes");
    EXPECT_EQ(why([&] { return exp(std::move(turned)); }), "it is not contiguous");
  }
  {
    Tensor part = [] {
      const Tensor whole = ones({4});
      return whole.narrow(0, 0, 2);
    }();
    EXPECT_EQ(why([&] { return exp(std::move(part)); }), "it is only a part of its storage");
  }
  {
    Tensor whole = ones({4}, kLong);
    EXPECT_EQ(why([&] { return exp(std::move(whole)); }), "it is not of the dtype that the op computes in");
    EXPECT_EQ(whole.sum().item<int64_t>(), 4);
  }
  {
    std::vector<float> bytes = {1, 2};
    Tensor blob = from_blob(bytes.data(), {2});
    EXPECT_EQ(why([&] { return exp(std::move(blob)); }), "its bytes are the program's");
  }
  {
    Tensor leaf = ones({2}, TensorOptions().requires_grad(true));
    EXPECT_EQ(why([&] { return exp(std::move(leaf)); }), "it is recorded for gradients");
    Tensor saved = leaf * 2, squared = saved.square();
    const NoGradGuard guard;
    EXPECT_EQ(why([&] { return exp(std::move(saved)); }), "a graph, a gradient or a call holds it");
  }
  {
    Tensor other = ones({2});
    core::Storage& storage = *core::use(other).storage;
    storage.read_only = 1;
    EXPECT_EQ(why([&] { return exp(std::move(other)); }), "it is read-only");
    storage.read_only = 0;
    ++storage.home;
    EXPECT_EQ(why([&] { return exp(std::move(other)); }), "another context made it");
    --storage.home;
  }
  EXPECT_EQ(error_of<ValueError>([] { const DonationGuard guard(static_cast<Donation>(3)); }),
            "DonationGuard: there is no such mode: 3");
  const auto text = [](auto&& f) {
    return error_of<ValueError>([&] { donate_required([&] { static_cast<void>(f()); }); });
  };
  EXPECT_EQ(text([&] { return std::move(x) + x; }), "add: the operand cannot be donated: it is an operand twice");
  EXPECT_EQ(text([&] {
              return std::move(x) + ones({3, 4});
            }),
            "add: the operand cannot be donated: it is f32[4] and the result f32[3, 4]");
  EXPECT_EQ(text([&] { return complex(ones({2}), ones({2})).abs(); }),
            "abs: the operand cannot be donated: it is complex64[2] and the result f32[2]");
  EXPECT_EQ(text([&] { return mul(std::move(x), ones({4}, TensorOptions().requires_grad(true))); }),
            "mul: the operand cannot be donated: it is recorded for gradients");
  // Nothing of all that gave it away, or wrote into it.
  EXPECT_EQ(x.to_vector<float>(), std::vector<float>(4, 1));
}

TEST(Donation, WhatCannotBeDonatedIsReadAsEver) {
  const RcScope scope;
  const Tensor base = arange(6, kFloat);
  const Tensor y = base.narrow(0, 0, 3) + 1;  // a view that goes at once
  EXPECT_EQ(base.to_vector<float>(), (std::vector<float>{0, 1, 2, 3, 4, 5}));
  EXPECT_EQ(y.to_vector<float>(), (std::vector<float>{1, 2, 3}));
  Tensor x = ones({3});
  const Tensor twice = std::move(x) + x;
  EXPECT_EQ(twice.to_vector<float>(), std::vector<float>(3, 2));
  Tensor held = ones({3});
  const Tensor other = held;
  const Tensor z = exp(std::move(held)) * 0;
  EXPECT_EQ(other.to_vector<float>(), std::vector<float>(3, 1));
  EXPECT_FALSE(held.defined());  // NOLINT(bugprone-use-after-move)
  EXPECT_EQ((ones({3}) + ones({2, 3})).sizes(), (IntArrayRef{2, 3}));
  EXPECT_EQ((ones({2}, kBool) + ones({2}, kBool)).scalar_type(), kBool);
  EXPECT_EQ(add(ones({2}, kBool), ones({2}, kBool), true).scalar_type(), kBool);
  const DonationGuard guard(Donation::off);
  const uint64_t before = donated();
  static_cast<void>((ones({3}) + 1) * 2);
  EXPECT_EQ(donated(), before);
}

TEST(Donation, GradientsAreThose) {
  const RcScope scope;
  const Tensor w = tensor({0.5, 1.5, 2.5}, TensorOptions().requires_grad(true));
  const Tensor x = tensor({1.0, 2.0, 3.0});
  (((w * x) + (x * 2)).exp() * (x + 1).sqrt()).sum().backward();
  for (int i = 0; i < 3; ++i) {
    const double wi = 0.5 + i, xi = 1.0 + i;
    EXPECT_NEAR(w.grad()[i].item<double>(), xi * std::exp(wi * xi + 2 * xi) * std::sqrt(xi + 1),
                1e-4 * std::exp(wi * xi + 2 * xi));
  }
  // The operand of what is recorded, computed with recording off, is saved and not written over.
  Tensor c = no_grad([&] { return x + 1; });
  const Tensor y = (std::move(c) * w).sum();
  const Tensor g = grad({y}, {w})[0];
  EXPECT_EQ(g.to_vector<float>(), (std::vector<float>{2, 3, 4}));
}

TEST(Donation, ABadOperandTakesNothing) {
  const RcScope scope;
  Tensor x = ones({4});
  const int64_t tensors = memory::live_tensors();
  EXPECT_THROW(static_cast<void>(std::move(x) + ones({3})), ShapeError);
  EXPECT_THROW(static_cast<void>(remainder(std::move(x), Tensor())), StaleTensorError);
  EXPECT_TRUE(x.defined());
  EXPECT_EQ(memory::live_tensors(), tensors);
  EXPECT_EQ(x.to_vector<float>(), std::vector<float>(4, 1));
}

TEST(Donation, TheChargeMovesToTheInnermostScope) {
  const RcScope outer("outer");
  const size_t one = memory::allocated_bytes(size_t{4} << 20);
  const size_t before = memory::scopes()[0].live_bytes;
  Tensor x = ones({1 << 20});
  {
    const RcScope inner("inner");
    EXPECT_EQ(memory::scopes()[1].live_bytes, 0u);
    const Tensor y = donate_required([&] { return exp(std::move(x)); });
    const std::vector<memory::ScopeStats> s = memory::scopes();
    EXPECT_EQ(s[1].live_bytes, one);
    EXPECT_EQ(s[1].peak_bytes, one);
    EXPECT_EQ(s[1].donated, 1u);
    EXPECT_EQ(s[0].live_bytes, before + one);
    EXPECT_EQ(s[0].peak_bytes, before + one);
  }
  EXPECT_EQ(memory::scopes()[0].live_bytes, before);
  Tensor z = ones({1 << 20});
  {
    const RcScope small({.name = "small", .budget = size_t{1} << 20});
    EXPECT_EQ(error_of<ValueError>([&] { donate_required([&] { static_cast<void>(exp(std::move(z))); }); }),
              "exp: the operand cannot be donated: the budget of scope 'small' does not suffice for it");
    EXPECT_THROW(static_cast<void>(exp(std::move(z))), OutOfMemoryError);
    EXPECT_TRUE(z.defined());
  }
  {
    const RcScope large({.name = "large", .budget = size_t{6} << 20});
    Tensor y = exp(std::move(z));
    EXPECT_EQ(memory::scopes()[1].live_bytes, one);
    EXPECT_THROW(static_cast<void>(ones({1 << 20})), OutOfMemoryError);
    y = Tensor();
    static_cast<void>(ones({1 << 20}));
  }
  EXPECT_EQ(memory::scopes()[0].live_bytes, before);
}

TEST(Donation, ADonatedTensorGoesOnLikeAnyOther) {
  const RcScope scope;
  Tensor kept;
  const Tensor out = with_rc_scope_tensor([&] {
    Tensor x = rand({100});
    return (std::move(x) + 1) * 2;
  });
  EXPECT_GE(out.sum().item<float>(), 200);
  EXPECT_THROW(with_rc_scope([&] { kept = ones({4}) + 1; }), EscapeError);
  const SharedTensor shared = share(ones({4}) + 1);
  EXPECT_EQ(shared.to_vector<float>(), std::vector<float>(4, 2));
  EXPECT_EQ(donate_required([&] { return shared * shared; }).to_vector<float>(), std::vector<float>(4, 4));
  EXPECT_EQ(shared.to_vector<float>(), std::vector<float>(4, 2));
  Tensor leaf = ones({2}) * 3;
  leaf.requires_grad_();
  (leaf * leaf).sum().backward();
  EXPECT_EQ(leaf.grad().to_vector<float>(), std::vector<float>(2, 6));
}

}  // namespace
}  // namespace tenure
