// Gradients of rows, and gradients of those, against finite differences; in place, and through views of what is
// written.
#include <gtest/gtest.h>

#include "tests/ops/row.h"

namespace tenure::testing {
namespace {

class Gradients : public ::testing::TestWithParam<const Row*> {
 protected:
  const Row& row() const { return *GetParam(); }

  std::vector<ScalarType> dtypes() const {
    std::vector<ScalarType> t;
    for (ScalarType d : {kDouble, kComplexDouble})
      if (row().dtypes & only(d)) t.push_back(d);
    return t;
  }
  Tensors leaves(const std::vector<Sizes>& shapes, ScalarType t) const {
    const Row& r = row();
    Tensors in = make_inputs(r, draw_inputs(r, shapes, t, 7, {}, r.gradient_domain), t);
    for (const Tensor& x : in)
      if (x.is_floating_point() || x.is_complex()) x.requires_grad_();
    return in;
  }
  /// The shapes with elements, small ones if there are any.
  std::vector<std::vector<Sizes>> shapes() const {
    std::vector<std::vector<Sizes>> small, all;
    for (const auto& s : shapes_of(row())) {
      int64_t elements = 0;
      bool some = true;
      for (const Sizes& one : s) {
        int64_t n = 1;
        for (int64_t size : one) n *= size;
        elements += n;
        some = some && n > 0;
      }
      if (!some) continue;
      all.push_back(s);
      if (elements <= 200) small.push_back(s);
    }
    return small.empty() ? all : small;
  }
  /// The row's op as one function for each output that has a gradient. In place, it writes a tensor made of the leaf.
  using Function = std::function<Tensor(const Tensors&)>;
  Function function(size_t output) const {
    const Row& r = row();
    return [&r, output](const Tensors& in) {
      if (!r.in_place) return r.op.call(in)[output];
      Tensors x = in;
      x[0] = in[0] * 1;
      return r.op.call(x)[output];
    };
  }
  std::vector<size_t> outputs(const Tensors& in) const {
    std::vector<size_t> which;
    RcScope scope("outputs");
    Tensors x = in;
    if (row().in_place) x[0] = in[0] * 1;
    const Tensors out = row().op.call(x);
    for (size_t i = 0; i < out.size(); ++i)
      if (out[i].requires_grad()) which.push_back(i);
    return which;
  }
};

TEST_P(Gradients, EqualDifferences) {
  for (ScalarType t : dtypes())
    for (const auto& s : shapes()) {
      with_rc_scope([&] {
        const Tensors in = leaves(s, t);
        const auto which = outputs(in);
        EXPECT_FALSE(which.empty()) << "nothing was recorded";
        for (size_t o : which) EXPECT_EQ(gradcheck(function(o), in), "") << "output " << o << " of " << name(t);
      });
      if (HasFailure()) return;
    }
}

class SecondGradients : public Gradients {};

TEST_P(SecondGradients, EqualDifferences) {
  ASSERT_FALSE(shapes().empty()) << "no shape of the row has elements";
  for (ScalarType t : dtypes())
    with_rc_scope([&] {
      const Tensors in = leaves(shapes()[0], t);
      for (size_t o : outputs(in)) EXPECT_EQ(gradgradcheck(function(o), in), "") << "output " << o << " of " << name(t);
    });
}

class InPlaceGradients : public Gradients {};

// A write into part of a tensor, whose history the whole follows.
TEST_P(InPlaceGradients, ThroughAView) {
  const auto f = [this](const Tensors& in) {
    Tensors x = in;
    const Tensor base = in[0] * 1;
    x[0] = base.transpose(0, 1).narrow(0, 1, 2);
    static_cast<void>(row().op.call(x));
    return base * base;
  };
  with_rc_scope([&] {
    const auto n = static_cast<size_t>(row().op.inputs);
    std::vector<Sizes> s(n, Sizes{2, 3});
    s[0] = {3, 4};
    const Tensors in = leaves(s, kDouble);
    EXPECT_EQ(gradcheck(f, in), "");
  });
}

// A tensor that is written with itself.
TEST_P(InPlaceGradients, OfAnOperandThatIsWritten) {
  if (row().op.inputs != 2 || !row().fixed.empty()) return;
  with_rc_scope([&] {
    const Tensors in{leaves({{3, 4}, {3, 4}}, kDouble)[0]};
    EXPECT_EQ(gradcheck(
                  [this](const Tensors& leaf) {
                    const Tensor x = leaf[0] * leaf[0] + 1;
                    return row().op.call({x, x})[0];
                  },
                  in),
              "");
  });
}

bool checked(const Row& r) { return r.gradient && r.dtypes & (only(kDouble) | only(kComplexDouble)); }

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(InPlaceGradients);
INSTANTIATE_TEST_SUITE_P(Op, Gradients, ::testing::ValuesIn(rows_where(checked)), test_name);
INSTANTIATE_TEST_SUITE_P(Op, SecondGradients,
                         ::testing::ValuesIn(rows_where([](const Row& r) { return checked(r) && r.second_gradient; })),
                         test_name);
INSTANTIATE_TEST_SUITE_P(Op, InPlaceGradients, ::testing::ValuesIn(rows_where([](const Row& r) {
                           return checked(r) && r.in_place && !r.reference_tensors && r.dtypes & only(kDouble);
                         })),
                         test_name);

}  // namespace
}  // namespace tenure::testing
