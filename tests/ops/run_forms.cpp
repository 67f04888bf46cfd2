// Forms: what a function does in place and into `out` is what it gives fresh, for every signature that has them.
#include <gtest/gtest.h>
#include <tenure/memory.h>

#include <algorithm>
#include <cstring>
#include <set>

#include "alloc/fail_point.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"
#include "tests/support/nothing_left.h"

namespace tenure::testing {
namespace {

using Fresh = Tensors (*)(const Tensors&);
using InPlace = const Tensor& (*)(const Tensors&);
using Out = const Tensor& (*)(const Tensors& outs, const Tensors& operands);

struct Form {
  std::string op;  // with its overload
  std::vector<std::string> tensors;
  bool in_order;
  Fresh fresh;
  InPlace in_place;
  Out out_first, out_last;
  std::string name() const { return op.substr(0, op.find('.')); }
};
const std::vector<Form> kForms = {
#include "tests/ops/forms/activation.inc"
#include "tests/ops/forms/arithmetic.inc"
#include "tests/ops/forms/compare.inc"
#include "tests/ops/forms/complex.inc"
#include "tests/ops/forms/index.inc"
#include "tests/ops/forms/join.inc"
#include "tests/ops/forms/linalg.inc"
#include "tests/ops/forms/loss.inc"
#include "tests/ops/forms/math.inc"
#include "tests/ops/forms/matmul.inc"
#include "tests/ops/forms/products.inc"
#include "tests/ops/forms/reduce.inc"
#include "tests/ops/forms/scan.inc"
#include "tests/ops/forms/scatter.inc"
#include "tests/ops/forms/shape.inc"
#include "tests/ops/forms/sort.inc"
#include "tests/ops/forms/statistics.inc"
#include "tests/ops/forms/view.inc"
};

// Operands that every function takes: numbers in (0, 1), indices, masks.
Tensors operands(const Form& f, ScalarType t) {
  Generator g(7);
  Tensors all;
  for (const std::string& name : f.tensors) {
    static const std::set<std::string> of_vectors = {"dot", "outer", "ger", "vdot"},
                                       of_batches = {"bmm", "addbmm", "baddbmm"},
                                       by_slices = {"index_select", "index_add", "index_copy", "index_fill",
                                                    "index_reduce"};
    const bool one_dim = of_vectors.contains(f.name()) || name == "bias" || name == "q" || name == "boundaries" ||
                         name == "bins" || (f.name() == "addmv" && name != "a") || (f.name() == "mv" && name == "b") ||
                         (f.name() == "addr" && name != "x") || (name == "index" && by_slices.contains(f.name()));
    const bool none = name == "value" || f.op == "where.number";
    const Sizes sizes = none                                                                      ? Sizes{}
                        : one_dim                                                                 ? Sizes{3}
                        : of_batches.contains(f.name()) && (name != "x" || f.name() == "baddbmm") ? Sizes{3, 3, 3}
                        : f.name() == "glu"                                                       ? Sizes{3, 4}
                                                                                                  : Sizes{3, 3};
    if (name == "index" || name == "indices") {
      all.push_back(randint(0, 3, sizes, g));
    } else if (name == "mask" || name == "condition") {
      all.push_back(rand(sizes, g) < 0.5);
    } else if (isIntegralType(t, true)) {
      all.push_back(randint(1, 3, sizes, g).to(t));
    } else if (isComplexType(t)) {
      all.push_back((rand(sizes, g, TensorOptions(t)) * 0.9 + 0.05).to(t));
    } else {
      all.push_back((rand(sizes, g, TensorOptions(kDouble)) * 0.9 + 0.05).to(t));
    }
  }
  return all;
}

bool same_bits(const Tensor& a, const Tensor& b) {
  if (a.scalar_type() != b.scalar_type() || !(a.sizes() == b.sizes())) return false;
  const Tensor x = a.detach().contiguous(), y = b.detach().contiguous();
  return std::memcmp(x.data_ptr(), y.data_ptr(), x.nbytes()) == 0;
}

Tensors copies(const Tensors& of) {
  Tensors all;
  for (const Tensor& t : of) all.push_back(t.clone());
  return all;
}

// The result in dtype t, or nothing if the function is not for it.
std::optional<Tensors> fresh(const Form& f, const Tensors& in) {
  try {
    return f.fresh(in);
  } catch (const DTypeError&) { return std::nullopt; } catch (const ValueError&) {  // a number that it cannot hold
    return std::nullopt;
  }
}

constexpr ScalarType kTried[] = {kFloat, kDouble, kHalf, kLong, kByte, kBool, kComplexFloat};

// A tensor of the layout, with the elements of `like`.
enum class Layout { contiguous, transposed, strided };
constexpr Layout kLayouts[] = {Layout::contiguous, Layout::transposed, Layout::strided};
Tensor laid_out(const Tensor& like, Layout how, ScalarType t) {
  if (how == Layout::contiguous || like.dim() == 0) return like.to(t, false, true);
  Sizes sizes = like.sizes().vec();
  if (how == Layout::transposed) {
    if (like.dim() < 2) return like.to(t, false, true);
    std::swap(sizes[0], sizes[1]);
    const Tensor x = empty(sizes, t).transpose(0, 1);
    return x.copy_(like.to(t));
  }
  sizes[0] = 2 * sizes[0];
  const Tensor x = zeros(sizes, t).slice(0, 0, sizes[0], 2);
  return x.copy_(like.to(t));
}

void PrintTo(const Form& f, std::ostream* o) { *o << f.op; }

class Forms : public ::testing::TestWithParam<Form> {
 protected:
  NothingLeft nothing;
};
class InPlaceForms : public Forms {};
class OutForms : public Forms {};

TEST_P(InPlaceForms, GivesWhatIsFresh) {
  const Form& f = GetParam();
  int tried = 0;
  for (const ScalarType t : kTried) {
    for (const Layout layout : kLayouts) {
      with_rc_scope([&] {
        const Tensors in = operands(f, t);
        const auto want = fresh(f, in);
        if (!want) return;
        Tensors x = copies(in);
        x[0] = laid_out(in[0], layout, t);
        const uint32_t version = x[0]._version();
        const bool magnitudes = isComplexType(t) && (f.name() == "abs" || f.name() == "absolute");
        if (magnitudes || !canCast((*want)[0].scalar_type(), t)) {
          EXPECT_THROW(f.in_place(x), DTypeError) << name(t);
          EXPECT_TRUE(same_bits(x[0], in[0]));
          return;
        }
        EXPECT_EQ(&f.in_place(x), &x[0]);
        EXPECT_TRUE(same_bits(x[0], (*want)[0].to(t))) << f.op << " of " << name(t) << ", layout " << int(layout);
        EXPECT_LE(version, x[0]._version());
        for (size_t i = 1; i < in.size(); ++i) EXPECT_TRUE(same_bits(x[i], in[i]));
        ++tried;
      });
    }
  }
  EXPECT_GT(tried, 0);
}

TEST_P(InPlaceForms, HasTheGradientOfWhatIsFresh) {
  const Form& f = GetParam();
  for (const bool through_view : {false, true}) {
    with_rc_scope([&] {
      const Tensors in = operands(f, kDouble);
      const auto gradients = [&](bool in_place, size_t without) {
        Tensors leaves, x;
        for (size_t i = 0; i < in.size(); ++i) {
          const bool wants = in[i].is_floating_point() && i != without;
          if (wants) leaves.push_back(in[i].clone().requires_grad_());
          x.push_back(wants ? leaves.back() : in[i]);
        }
        const Tensor weights = in[0] + 0.25;
        Tensor y;
        if (in_place) {
          const Tensor base = x[0] * 1;
          x[0] = through_view ? base.view(base.sizes()) : base;
          f.in_place(x);
          y = base;
        } else {
          x[0] = x[0] * 1;
          y = f.fresh(x)[0];
        }
        return y.requires_grad() ? grad({(y * weights).sum()}, leaves, {}, true, false, true) : Tensors();
      };
      for (size_t without = 0; without <= in.size(); ++without) {
        const Tensors want = gradients(false, without), got = gradients(true, without);
        if (want.empty()) {  // a function without a gradient
          for (const Tensor& g : got) EXPECT_FALSE(g.defined() && g.ne(0).any().item<bool>()) << f.op;
          continue;
        }
        ASSERT_EQ(want.size(), got.size());
        for (size_t i = 0; i < want.size(); ++i) {
          const auto zero_or = [&](const Tensor& g) { return g.defined() ? g : zeros(in[i].sizes(), kDouble); };
          EXPECT_TRUE(allclose(zero_or(want[i]), zero_or(got[i]), 1e-12, 1e-14))
              << f.op << ", gradient " << i << " without " << without << ": " << zero_or(got[i]) << "\nnot "
              << zero_or(want[i]);
        }
      }
    });
  }
}

TEST_P(InPlaceForms, SurvivesEveryFailedAllocation) {
  const Form& f = GetParam();
  for (const bool recording : {false, true}) {
    with_rc_scope([&] {
      const Tensors in = operands(f, kDouble);
      bool fired = true;
      for (int n = 1; fired; ++n) {
        with_rc_scope([&] {
          Tensors x = copies(in);
          const Tensor leaf = in[0].clone();
          if (recording) x[0] = leaf.requires_grad_() * 1;
          fired = false;
          try {
            core::FailPointScope fail(n);
            try {
              f.in_place(x);
            } catch (...) {
              fired = core::FailPoint::fired();
              throw;
            }
            fired = core::FailPoint::fired();
          } catch (const OutOfMemoryError&) {
            EXPECT_TRUE(same_bits(x[0], in[0])) << f.op << ": failure " << n << " left half a write";
          }
        });
      }
    });
  }
}

TEST_P(OutForms, GetsWhatIsFresh) {
  const Form& f = GetParam();
  int tried = 0;
  for (const ScalarType t : kTried) {
    with_rc_scope([&] {
      const Tensors in = operands(f, t);
      const auto want = fresh(f, in);
      if (!want) return;
      ++tried;
      for (const Out out : {f.out_first, f.out_last}) {
        for (const Layout layout : kLayouts) {
          Tensors o;
          for (const Tensor& w : *want) o.push_back(laid_out(zeros_like(w), layout, w.scalar_type()));
          EXPECT_EQ(&out(o, in), &o[0]);
          for (size_t i = 0; i < o.size(); ++i)
            EXPECT_TRUE(same_bits(o[i], (*want)[i])) << f.op << " of " << name(t) << ", layout " << int(layout);
        }
        Tensors o;
        for (const Tensor& w : *want) o.push_back(empty({0}, w.scalar_type()));
        out(o, in);
        for (size_t i = 0; i < o.size(); ++i) EXPECT_TRUE(same_bits(o[i], (*want)[i])) << f.op << ", empty";
        Tensors wide;
        for (const Tensor& w : *want) wide.push_back(zeros(w.sizes(), kComplexDouble));
        out(wide, in);
        for (size_t i = 0; i < wide.size(); ++i) EXPECT_TRUE(same_bits(wide[i], (*want)[i].to(kComplexDouble))) << f.op;
      }
    });
  }
  EXPECT_GT(tried, 0);
}

TEST_P(OutForms, TakesTheResultWithoutMemoryOfItsSize) {
  const Form& f = GetParam();
  if (!f.in_order) return;  // it may work in memory of its own
  // Made of another function, whose result is copied.
  static const std::set<std::string> copied = {"max.other", "min.other"};
  with_rc_scope([&] {
    const Tensors in = operands(f, kDouble);
    const auto want = fresh(f, in);
    const Tensors o = {empty((*want)[0].sizes(), (*want)[0].scalar_type())};
    const RcScope inner("inner");
    f.out_first(o, in);
    const bool none = memory::scopes().back().made == 0;
    EXPECT_EQ(none, !copied.contains(f.op)) << f.op << ": " << memory::scopes().back().made;
  });
}

TEST_P(OutForms, RefusesWhatDoesNotFit) {
  const Form& f = GetParam();
  with_rc_scope([&] {
    const Tensors in = operands(f, kDouble);
    const auto want = fresh(f, in);
    ASSERT_TRUE(want);
    const auto outs = [&](auto make) {
      Tensors o;
      for (const Tensor& w : *want) o.push_back(make(w));
      return o;
    };
    const Tensors other = outs([](const Tensor& w) { return ones({5, 7}, w.scalar_type()); });
    EXPECT_THROW(f.out_first(other, in), ShapeError) << f.op;
    for (const Tensor& o : other) EXPECT_TRUE(o.eq(1).all().item<bool>());
    if (!isIntegralType((*want)[0].scalar_type(), true)) {
      const Tensors narrow = outs([](const Tensor& w) { return ones(w.sizes(), kLong); });
      EXPECT_THROW(f.out_first(narrow, in), DTypeError) << f.op;
      EXPECT_TRUE(narrow[0].eq(1).all().item<bool>());
    }
    // An operand, and a part of one.
    const Tensors fit = outs([](const Tensor& w) { return zeros(w.sizes(), w.scalar_type()); });
    for (size_t i = 0; i < in.size(); ++i) {
      if (in[i].scalar_type() != (*want)[0].scalar_type() || !(in[i].sizes() == (*want)[0].sizes())) continue;
      Tensors x = copies(in), o = fit;
      o[0] = x[i];
      if (f.in_order) {
        f.out_first(o, x);
        EXPECT_TRUE(same_bits(o[0], (*want)[0])) << f.op << ": out is operand " << i;
      } else {
        EXPECT_THROW(f.out_first(o, x), ValueError) << f.op;
        EXPECT_TRUE(same_bits(x[i], in[i]));
      }
      if (o[0].dim() == 0) continue;
      const Tensor both = zeros({2 * in[i].numel()}, in[i].scalar_type());
      x[i] = both.narrow(0, 0, in[i].numel()).view(in[i].sizes()).copy_(in[i]);
      o[0] = both.narrow(0, 1, in[i].numel()).view(in[i].sizes());
      EXPECT_THROW(f.out_first(o, x), ValueError) << f.op;
    }
    // While recording.
    for (size_t i = 0; i < in.size(); ++i) {
      if (!in[i].is_floating_point()) continue;
      Tensors x = in;
      x[i] = in[i].clone().requires_grad_();
      EXPECT_THROW(f.out_first(fit, x), GradError) << f.op;
      NoGradGuard none;
      f.out_first(fit, x);
      EXPECT_TRUE(same_bits(fit[0], (*want)[0]));
    }
    if (!fit[0].is_floating_point()) return;
    const Tensors leaf = outs([](const Tensor& w) { return zeros(w.sizes(), w.scalar_type()); });
    leaf[0].requires_grad_();
    EXPECT_THROW(f.out_first(leaf, in), GradError) << f.op;
  });
}

TEST_P(OutForms, SurvivesEveryFailedAllocation) {
  const Form& f = GetParam();
  with_rc_scope([&] {
    const Tensors in = operands(f, kDouble);
    const auto want = fresh(f, in);
    for (const bool is_empty : {false, true}) {
      bool fired = true;
      for (int n = 1; fired; ++n) {
        with_rc_scope([&] {
          Tensors o;
          for (const Tensor& w : *want) o.push_back(is_empty ? empty({0}, w.scalar_type()) : zeros_like(w));
          bool done = true;
          try {
            core::FailPointScope fail(n);
            try {
              f.out_first(o, in);
            } catch (...) {
              fired = core::FailPoint::fired();
              throw;
            }
            fired = core::FailPoint::fired();
          } catch (const OutOfMemoryError&) { done = false; }
          for (size_t i = 0; i < o.size() && done; ++i) EXPECT_TRUE(same_bits(o[i], (*want)[i]));
        });
      }
    }
  });
}

TEST_P(Forms, DryRunsAskForWhatRealRunsDo) {
  const Form& f = GetParam();
  with_rc_scope([&] {
    const Tensors in = operands(f, kDouble);
    const auto want = fresh(f, in);
    const auto work = [&] {
      if (f.in_place) {
        Tensors x = copies(in);
        f.in_place(x);
      }
      if (!f.out_first) return;
      Tensors o;
      for (const Tensor& w : *want) o.push_back(empty({0}, w.scalar_type()));
      f.out_first(o, in);
    };
    size_t dry = 0;
    try {
      dry = memory::dry_run(work);
    } catch (const ValueError& e) {
      EXPECT_EQ(f.op, "masked_select") << e.what();
      return;
    }
    const RcScope real("real");
    work();
    EXPECT_EQ(dry, memory::scopes().back().peak_bytes) << f.op;
  });
}

std::vector<Form> forms_with(bool (*has)(const Form&)) {
  std::vector<Form> all;
  std::copy_if(kForms.begin(), kForms.end(), std::back_inserter(all), has);
  return all;
}
std::string named(const ::testing::TestParamInfo<Form>& info) {
  std::string name = info.param.op;
  for (char& c : name)
    if (c == '.') c = '_';
  return name;
}
INSTANTIATE_TEST_SUITE_P(Of, Forms, ::testing::ValuesIn(kForms), named);
INSTANTIATE_TEST_SUITE_P(Of, InPlaceForms,
                         ::testing::ValuesIn(forms_with([](const Form& f) { return f.in_place != nullptr; })), named);
INSTANTIATE_TEST_SUITE_P(Of, OutForms,
                         ::testing::ValuesIn(forms_with([](const Form& f) { return f.out_first != nullptr; })), named);

TEST(SomeForms, OfSharedTensorsCountAsOneChange) {
  with_rc_scope([] {
    SharedTensor s = share(ones({3}));
    const Tensor x = s.alias();
    no_grad([&] { x.exp_(); });
    EXPECT_TRUE(allclose(x, ones({3}) * 2.718281828459045));
    EXPECT_EQ(error_of<GradError>([&] { x.exp_(); }),
              "exp_: an alias of a shared tensor is written outside no_grad: f32[3]");
  });
}

TEST(SomeForms, NameTheOpAndTheTensors) {
  with_rc_scope([] {
    const Tensor x = ones({4});
    EXPECT_EQ(error_of<ValueError>([&] { x.narrow(0, 0, 3).mul_(x.narrow(0, 1, 3)); }),
              "mul_: the operand partly overlaps the written tensor: f32[3] and f32[3]; clone() it first");
    EXPECT_EQ(error_of<ShapeError>([&] { ones({1}).add_(x); }),
              "add_: the result's shape [4] is not the written tensor's: f32[1]");
    EXPECT_EQ(error_of<DTypeError>([&] { ones({4}, kLong).exp_(); }),
              "exp_: the result of type f32 cannot be written into i64[4]");
    EXPECT_EQ(error_of<ShapeError>([&] { add_out(x, ones({2}), 1); }),
              "add_out: the result's shape [2] is not the written tensor's: f32[4]");
    EXPECT_EQ(error_of<ShapeError>([&] { add_out(x.narrow(0, 0, 0), ones({2}), 1); }),
              "add_out: the result's shape [2] is not the written tensor's: f32[0]");
    EXPECT_EQ(error_of<GradError>([&] { add_out(x, ones({4}).requires_grad_(), 1); }),
              "add_out: a result that is written into `out` has no gradient, and the tensor requires one: f32[4]");
  });
}

TEST(SomeForms, RefuseOutsThatAreNotTheirs) {
  with_rc_scope([] {
    const Tensor x = ones({2, 2}), gone;
    EXPECT_EQ(error_of<ValueError>([&] { mm_out(x, x, x); }),
              "mm_out: the operand overlaps the written tensor: f32[2, 2] and f32[2, 2]; clone() it first");
    EXPECT_EQ(error_of<ValueError>([&] {
                cat_out(x.narrow(0, 0, 1), {x, x});
              }),
              "cat_out: the operand overlaps the written tensor: f32[2, 2] and f32[1, 2]; clone() it first");
    const Tensor both = empty({2, 2}, kLong), from = ones({2, 2}, kLong);
    EXPECT_EQ(error_of<ValueError>([&] { sort_out(both, both, from); }),
              "sort_out: the operand overlaps the written tensor: i64[2, 2] and i64[2, 2]; clone() it first");
    EXPECT_THROW(exp_out(gone, x), StaleTensorError);
    EXPECT_EQ(error_of<ValueError>([&] {
                exp_out(ones({1}).expand({2, 2}), x);
              }),
              "exp_out: elements of the written tensor share memory: f32[2, 2], strides [0, 0]; clone() it first");
    const Tensor outside = empty({0});
    EXPECT_EQ(error_of<ValueError>([&] { memory::dry_run([&] { exp_out(outside, x); }); }),
              "exp_out: the tensor lies outside of the dry run: f32[0]");
    EXPECT_EQ(outside.numel(), 0);
    EXPECT_TRUE(equal(x, ones({2, 2})));
    // An empty result into an empty out, and a number.
    EXPECT_EQ(exp_out(outside, ones({0, 3})).sizes().vec(), (Sizes{0, 3}));
    EXPECT_EQ(sum_out(empty({0}), x).item<float>(), 4);
  });
}

TEST(SomeForms, CastAsTheyMay) {
  EXPECT_TRUE(canCast(kDouble, kHalf) && canCast(kLong, kByte) && canCast(kBool, kFloat) &&
              canCast(kFloat, kComplexFloat));
  EXPECT_FALSE(canCast(kFloat, kLong) || canCast(kComplexFloat, kDouble) || canCast(kByte, kBool));
}

TEST(SomeForms, AFormWithinAnotherOpIsItsOwn) {
  // A gradient function that writes in place, while backward runs.
  with_rc_scope([] {
    const Tensor x = ones({2}).requires_grad_();
    const Tensor y = no_grad([&] { return x * 2; });
    differentiable("mine", outs(y), ins(x), saves(), consts(), [](Grads& d) {
      const Tensor g = d.out().clone();
      g.mul_(g).add_(g);
      const Tensor into = empty({0});
      d.set(0, add_out(into, g, 1));
    });
    y.sum().backward();
    EXPECT_EQ(x.grad().to_vector<float>(), (std::vector<float>{3, 3}));
  });
}

}  // namespace
}  // namespace tenure::testing
