// Rotary embedding, attention, swiglu.
#include "tenure/ops/attention.h"

#include <gtest/gtest.h>

#include <cmath>

#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

using C = const Tensor&;

Tensor drawn(const Sizes& sizes, uint64_t seed, ScalarType t = kDouble) {
  return make(draw(sizes, {-1, 1}, t, seed), t);
}
Tensor leaf(const Sizes& sizes, uint64_t seed) { return drawn(sizes, seed).requires_grad_(); }

// One pair after another, x [B, T, H, D].
Plains turned(const Plains& in) {
  Plain y = in[0];
  const auto time = static_cast<size_t>(y.sizes[1]), heads = static_cast<size_t>(y.sizes[2]),
             half = static_cast<size_t>(y.sizes[3] / 2);
  for (size_t p = 0; p < y.v.size() / 2; ++p) {
    const size_t i = p % half, t = p / half / heads % time;
    const Number z =
        Number(in[0].v[2 * p].real(), in[0].v[2 * p + 1].real()) * Number(in[1][t * half + i], in[2][t * half + i]);
    y.v[2 * p] = z.real();
    y.v[2 * p + 1] = z.imag();
  }
  return {y};
}

struct Options {
  bool causal = false;
  double scale = 0;
};

// [B, H, T, D] by the definition; mask as numbers to add, or none.
Plain attended(const Plain& q, const Plain& k, const Plain& v, const Plain* mask, Options o) {
  const auto at = [](const Plain& p, size_t i) { return static_cast<size_t>(p.sizes[i]); };
  const size_t B = at(q, 0), H = at(q, 1), T = at(q, 2), D = at(q, 3), G = at(k, 1), S = at(k, 2), E = at(v, 3);
  Plain y{{q.sizes[0], q.sizes[1], q.sizes[2], v.sizes[3]}, {}};
  const double scale = o.scale != 0 ? o.scale : 1 / std::sqrt(static_cast<double>(D));
  for (size_t b = 0; b < B; ++b)
    for (size_t h = 0; h < H; ++h)
      for (size_t t = 0; t < T; ++t) {
        const size_t row = b * G + h * G / H;
        std::vector<double> w(S);
        double total = 0;
        for (size_t s = 0; s < S; ++s) {
          double dot = 0;
          for (size_t d = 0; d < D; ++d) dot += q[((b * H + h) * T + t) * D + d] * k[(row * S + s) * D + d];
          dot = dot * scale + (mask ? (*mask)[t * S + s] : 0);
          w[s] = o.causal && s > t ? 0 : std::exp(dot);
          total += w[s];
        }
        for (size_t e = 0; e < E; ++e) {
          double sum = 0;
          for (size_t s = 0; s < S; ++s) sum += w[s] * v[(row * S + s) * E + e];
          y.v.push_back(total > 0 ? sum / total : 0);
        }
      }
  return y;
}

const bool attention_rows =
    add_rows(
        {
            {.name = "rotary_embedding",
             .op = on3(rotary_embedding),
             .reference_tensors = turned,
             .dtypes = kFloats,
             .gives = {Gives::same},
             .shapes = {{{2, 3, 2, 4}, {3, 2}, {3, 2}},
                        {{1, 1, 1, 2}, {1, 1}, {1, 1}},
                        {{0, 3, 2, 4}, {3, 2}, {3, 2}},
                        {{2, 0, 2, 4}, {0, 2}, {0, 2}},
                        {{1, 5, 3, 48}, {5, 24}, {5, 24}}},
             .whole_scale = true,
             .gradient = false},
            {.name = "scaled_dot_product_attention",
             .op = on3([](C q, C k, C v) { return scaled_dot_product_attention(q, k, v); }),
             .reference_tensors = [](const Plains& in) { return Plains{attended(in[0], in[1], in[2], nullptr, {})}; },
             .dtypes = kFloats,
             .gives = {Gives::same},
             .shapes = {{{1, 1, 2, 2}, {1, 1, 3, 2}, {1, 1, 3, 2}},
                        {{2, 2, 3, 4}, {2, 2, 5, 4}, {2, 2, 5, 4}},
                        {{1, 2, 0, 4}, {1, 2, 3, 4}, {1, 2, 3, 4}},
                        {{1, 2, 3, 4}, {1, 2, 0, 4}, {1, 2, 0, 4}},
                        {{1, 1, 70, 8}, {1, 1, 70, 8}, {1, 1, 70, 8}}},
             .ulps = 16,
             .whole_scale = true,
             .second_gradient = false},
            {.name = "scaled_dot_product_attention, value size",
             .op = on3([](C q, C k, C v) { return scaled_dot_product_attention(q, k, v, {}, 0, true); }),
             .reference_tensors =
                 [](const Plains& in) { return Plains{attended(in[0], in[1], in[2], nullptr, {true})}; },
             .dtypes = kFloats,
             .gives = {Gives::same},
             .shapes = {{{1, 1, 2, 2}, {1, 1, 3, 2}, {1, 1, 3, 1}}, {{2, 2, 3, 4}, {2, 2, 5, 4}, {2, 2, 5, 3}}},
             .ulps = 16,
             .whole_scale = true},
            {.name = "swiglu",
             .op = on2(swiglu),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain y = in[0];
                   for (size_t i = 0; i < y.v.size(); ++i) y.v[i] = in[0][i] / (1 + std::exp(-in[0][i])) * in[1][i];
                   return Plains{y};
                 },
             .domain = {-20, 20},
             .dtypes = kFloats,
             .gives = {Gives::same},
             .shapes = {{{3, 4}, {3, 4}}, {{}, {}}, {{0}, {0}}, {{67}, {67}}},
             .ulps = 6},
            {.name = "swiglu_backward",
             .op = on(3,
                      [](const Tensors& in) {
                        auto [a, b] = swiglu_backward(in[0], in[1], in[2]);
                        return Tensors{a, b};
                      }),
             .reference_tensors =
                 [](const Plains& in) {
                   Plain da = in[0], db = in[0];
                   for (size_t i = 0; i < da.v.size(); ++i) {
                     const double g = in[0][i], a = in[1][i], b = in[2][i], s = 1 / (1 + std::exp(-a));
                     da.v[i] = g * b * s * (1 + a * (1 - s));
                     db.v[i] = g * a * s;
                   }
                   return Plains{da, db};
                 },
             .dtypes = kFloats,
             .gives = {Gives::same},
             .shapes = {{{5}, {5}, {5}}, {{0}, {0}, {0}}, {{67}, {67}, {67}}},
             .ulps = 16,
             .whole_scale = true},
        });

// ---- rotary embedding

struct Angles {
  Tensor cos, sin, polar;
};
Angles angles(int64_t time, int64_t half, ScalarType t = kDouble) {
  const Tensor a = make(draw({time, half}, {-3, 3}, kDouble, 7), kDouble).to(t);
  return {a.cos(), a.sin(), polar(ones({time, half}, t), a)};
}

TEST(Rotary, IsTheProductOfComplexNumbers) {
  for (ScalarType t : {kFloat, kDouble})
    with_rc_scope([&] {
      const Angles a = angles(5, 3, t);
      const Tensor x = drawn({2, 5, 4, 6}, 1, t);
      const Tensor turned = rotary_embedding(x, a.cos, a.sin);
      const Tensor product = view_as_real(view_as_complex(x.view({2, 5, 4, 3, 2})) * a.polar.view({1, 5, 1, 3}));
      EXPECT_TRUE(
          turned.allclose(product.reshape({2, 5, 4, 6}), t == kFloat ? 1e-5 : 1e-12, t == kFloat ? 1e-6 : 1e-14));
      // The same bits on a strided view.
      const Tensor strided = x.transpose(1, 2).contiguous().transpose(1, 2);
      ASSERT_FALSE(strided.is_contiguous());
      const Tensor again = rotary_embedding(strided, a.cos, a.sin);
      EXPECT_TRUE(again.equal(turned));
      EXPECT_TRUE(again.is_contiguous());
    });
}

TEST(Rotary, Gradients) {
  with_rc_scope([] {
    const Angles a = angles(3, 2);
    const Tensor x = leaf({2, 3, 2, 4}, 2);
    const auto f = [&](const Tensors& in) { return rotary_embedding(in[0], a.cos, a.sin).pow(3); };
    EXPECT_EQ(gradcheck(f, {x}), "");
    EXPECT_EQ(gradgradcheck(f, {x}), "");
  });
}

TEST(Rotary, Errors) {
  with_rc_scope([] {
    const Tensor x = zeros({1, 3, 2, 4}), table = zeros({3, 2});
    EXPECT_EQ(
        error_of<ShapeError>([&] {
          (void)rotary_embedding(zeros({3, 2, 4}), table, table);
        }),
        "rotary_embedding: x must have 4 dims [B, T, H, D]: x is f32[3, 2, 4], cos is f32[3, 2], sin is f32[3, 2]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)rotary_embedding(zeros({1, 3, 2, 5}), table, table);
              }),
              "rotary_embedding: the last dim must be even: x is f32[1, 3, 2, 5], cos is f32[3, 2], sin is f32[3, 2]");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)rotary_embedding(x, table, zeros({2, 2}));
              }),
              "rotary_embedding: cos and sin must be [3, 2]: x is f32[1, 3, 2, 4], cos is f32[3, 2], sin is f32[2, 2]");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)rotary_embedding(x, table, table.to(kDouble)); }),
              "rotary_embedding: dtypes differ: x is f32[1, 3, 2, 4], cos is f32[3, 2], sin is f64[3, 2]");
    const Tensor wants = zeros({3, 2}).requires_grad_();
    EXPECT_EQ(error_of<GradError>([&] { (void)rotary_embedding(x, wants, table); }),
              "rotary_embedding: cos and sin are constants, and one requires a gradient: detach() it");
  });
}

// ---- attention

Plain of(C t) { return plain(t); }

TEST(Attention, CausalScaledGroupedBroadcast) {
  with_rc_scope([] {
    const Tensor q = drawn({2, 4, 5, 6}, 1), k = drawn({2, 2, 5, 6}, 2), v = drawn({2, 2, 5, 6}, 3);
    const auto close = [](C got, const Plain& want) {
      ASSERT_EQ(got.sizes().vec(), want.sizes);
      const Plain g = plain(got);
      for (size_t i = 0; i < g.v.size(); ++i) ASSERT_NEAR(g[i], want[i], 1e-13) << i;
    };
    close(scaled_dot_product_attention(q, k, v, {}, 0, true, 0.3, true),
          attended(of(q), of(k), of(v), nullptr, {true, 0.3}));
    close(scaled_dot_product_attention(q, k, v, {}, 0, false, std::nullopt, true),
          attended(of(q), of(k), of(v), nullptr, {}));
    // One head of keys for all heads of queries; no batch dim.
    const Tensor k1 = drawn({1, 5, 6}, 4), v1 = drawn({1, 5, 6}, 5), q1 = drawn({4, 5, 6}, 6);
    const auto four = [](C t) { return of(t.unsqueeze(0)); };
    close(scaled_dot_product_attention(q1, k1, v1).unsqueeze(0), attended(four(q1), four(k1), four(v1), nullptr, {}));
    // No heads either.
    const auto two = [](C t) { return of(t.unsqueeze(0).unsqueeze(0)); };
    const Tensor q0 = drawn({5, 6}, 7), k0 = drawn({3, 6}, 8), v0 = drawn({3, 6}, 9);
    close(scaled_dot_product_attention(q0, k0, v0).unsqueeze(0).unsqueeze(0),
          attended(two(q0), two(k0), two(v0), nullptr, {}));
    // More leading dims, which broadcast.
    const Tensor q5 = drawn({2, 3, 2, 5, 6}, 10), k5 = drawn({3, 2, 5, 6}, 11);
    const Tensor whole = scaled_dot_product_attention(q5, k5, k5);
    ASSERT_EQ(whole.describe(), "f64[2, 3, 2, 5, 6]");
    for (int64_t i = 0; i < 2; ++i)
      close(whole.select(0, i), attended(of(q5.select(0, i)), of(k5), of(k5), nullptr, {}));
  });
}

TEST(Attention, Masks) {
  with_rc_scope([] {
    const Tensor q = drawn({2, 2, 3, 4}, 1), k = drawn({2, 2, 5, 4}, 2), v = drawn({2, 2, 5, 4}, 3);
    const Tensor add = drawn({3, 5}, 4);
    const Plain numbers = of(add);
    const Plain want = attended(of(q), of(k), of(v), &numbers, {});
    for (C mask : {add, add.expand({2, 2, 3, 5}), add.view({1, 1, 3, 5}), add.expand({2, 1, 3, 5}).contiguous()}) {
      const Plain got = of(scaled_dot_product_attention(q, k, v, mask));
      for (size_t i = 0; i < got.v.size(); ++i) ASSERT_NEAR(got[i], want[i], 1e-13);
    }
    const Tensor allowed = add.gt(0);
    const double inf = std::numeric_limits<double>::infinity();
    const Plain hidden = of(zeros({3, 5}, kDouble).masked_fill(allowed.logical_not(), -inf));
    const Plain expected = attended(of(q), of(k), of(v), &hidden, {});
    const Plain got = of(scaled_dot_product_attention(q, k, v, allowed));
    for (size_t i = 0; i < got.v.size(); ++i) ASSERT_NEAR(got[i], expected[i], 1e-13);
    // A mask with a gradient takes the composed form.
    const Tensor m = leaf({3, 5}, 4);
    const auto f = [&](const Tensors& in) { return scaled_dot_product_attention(in[0], k, v, in[1]); };
    EXPECT_EQ(gradcheck(f, {leaf({2, 2, 3, 4}, 1), m}), "");
    EXPECT_EQ(gradgradcheck(f, {leaf({2, 2, 3, 4}, 1), m}), "");
  });
}

TEST(Attention, Gradients) {
  with_rc_scope([] {
    const auto check = [](Sizes q, Sizes k, Sizes v, bool causal, bool gqa) {
      const auto f = [&](const Tensors& in) {
        return scaled_dot_product_attention(in[0], in[1], in[2], {}, 0, causal, std::nullopt, gqa);
      };
      EXPECT_EQ(gradcheck(f, {leaf(q, 1), leaf(k, 2), leaf(v, 3)}), "")
          << to_string(IntArrayRef(q)) << to_string(IntArrayRef(k)) << to_string(IntArrayRef(v));
    };
    check({2, 4, 3, 4}, {2, 2, 3, 4}, {2, 2, 3, 4}, true, true);
    check({2, 3, 4}, {2, 5, 4}, {2, 5, 4}, false, false);
    check({3, 4}, {5, 4}, {5, 4}, true, false);
    check({2, 2, 3, 4}, {1, 1, 5, 4}, {2, 5, 4}, false, false);
    // Transposed views of [B, T, H, D].
    const auto f = [](const Tensors& in) {
      return scaled_dot_product_attention(in[0].transpose(1, 2), in[1].transpose(1, 2), in[2].transpose(1, 2), {}, 0,
                                          true)
          .transpose(1, 2)
          .reshape({2, 3, 8});
    };
    EXPECT_EQ(gradcheck(f, {leaf({2, 3, 2, 4}, 1), leaf({2, 3, 2, 4}, 2), leaf({2, 3, 2, 4}, 3)}), "");
  });
}

// GRAD-09: a query that sees no key gives zeros, and zeros as its gradient.
TEST(Attention, AQueryWithoutKeys) {
  for (bool composed : {false, true})
    with_rc_scope([&] {
      const Tensor q = leaf({1, 1, 2, 4}, 1), k = leaf({1, 1, 3, 4}, 2), v = leaf({1, 1, 3, composed ? 5 : 4}, 3);
      Tensor mask = ones({2, 3}, kBool);
      mask.select(0, 0).fill_(false);
      const Tensor y = scaled_dot_product_attention(q, k, v, mask);
      y.sum().backward();
      const Plain got = plain(y), gradient = plain(q.grad());
      for (size_t i = 0; i < got.v.size() / 2; ++i) EXPECT_EQ(got[i], 0) << i;
      for (size_t i = 0; i < gradient.v.size() / 2; ++i) EXPECT_EQ(gradient[i], 0) << i;
      for (C g : {k.grad(), v.grad()})
        for (const Number& n : plain(g).v) EXPECT_TRUE(std::isfinite(n.real()));
    });
}

// GRAD-10.
TEST(Attention, NoSecondGradient) {
  with_rc_scope([] {
    const Tensor q = leaf({1, 1, 2, 4}, 1);
    const Tensor y = scaled_dot_product_attention(q, q, q).sum();
    EXPECT_EQ(
        error_of<GradError>([&] { (void)grad(y, q, {}, true, true); }),
        "scaled_dot_product_attention: there is no gradient of its gradient: write it with matmul and softmax, or "
        "leave out create_graph");
  });
}

TEST(Attention, LiesAsTheNextLayerReadsIt) {
  with_rc_scope([] {
    const Tensor q = drawn({2, 3, 4, 8}, 1, kFloat).transpose(1, 2);
    const Tensor y = scaled_dot_product_attention(q, q, q, {}, 0, true);
    EXPECT_EQ(y.describe(), "f32[2, 4, 3, 8]");
    const Tensor joined = y.transpose(1, 2).reshape({2, 3, 32});
    EXPECT_TRUE(joined.is_alias_of(y));
  });
}

// Nothing of size T · S: what is saved is the result and one number a query.
TEST(Attention, SavesNoWeights) {
  with_rc_scope([] {
    const int64_t T = 256, D = 16;
    const Tensor q = drawn({1, 2, T, D}, 1, kFloat).requires_grad_();
    memory::reset_peak();
    const size_t before = memory::live_bytes();
    const Tensor y = scaled_dot_product_attention(q, q, q, {}, 0, true);
    const size_t result = y.nbytes(), sums = 2 * T * sizeof(float), weights = 2 * T * T * sizeof(float);
    EXPECT_LT(memory::live_bytes() - before, result + sums + 4096);
    y.sum().backward();
    EXPECT_LT(memory::peak_bytes() - before, weights);
  });
}

TEST(Attention, Dropout) {
  with_rc_scope([] {
    manual_seed(3);
    // Values of ones: each result is the sum of the weights that stayed, whose mean over many is 1.
    const Tensor q = zeros({1, 8, 64, 4}), v = ones({1, 8, 64, 4});
    const Tensor y = scaled_dot_product_attention(q, q, v, {}, 0.25);
    EXPECT_NEAR(y.mean().item<double>(), 1, 0.02);
    EXPECT_FALSE(y.equal(ones({1, 8, 64, 4})));
  });
}

TEST(Attention, Errors) {
  with_rc_scope([] {
    const Tensor q = zeros({2, 4, 3, 8}), k = zeros({2, 4, 5, 8});
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)scaled_dot_product_attention(q, zeros({2, 4, 5, 6}), k);
              }),
              "scaled_dot_product_attention: query and key have different head sizes: query is f32[2, 4, 3, 8], key is "
              "f32[2, 4, 5, 6], value is f32[2, 4, 5, 8] (8 != 6)");
    EXPECT_EQ(error_of<ShapeError>([&] {
                (void)scaled_dot_product_attention(q, k, zeros({2, 4, 6, 8}));
              }),
              "scaled_dot_product_attention: key and value have different lengths: query is f32[2, 4, 3, 8], key is "
              "f32[2, 4, 5, 8], value is f32[2, 4, 6, 8] (5 != 6)");
    EXPECT_EQ(
        error_of<ShapeError>([&] {
          (void)scaled_dot_product_attention(q, zeros({2, 2, 5, 8}), zeros({2, 2, 5, 8}));
        }),
        "scaled_dot_product_attention: numbers of heads differ: query is f32[2, 4, 3, 8], key is f32[2, 2, 5, 8], "
        "value is f32[2, 2, 5, 8]");
    EXPECT_EQ(
        error_of<ShapeError>([&] {
          (void)scaled_dot_product_attention(q, zeros({2, 3, 5, 8}), zeros({2, 3, 5, 8}), {}, 0, false, {}, true);
        }),
        "scaled_dot_product_attention: key and value heads must be as many and divide the query's: query is f32[2, "
        "4, 3, 8], key is f32[2, 3, 5, 8], value is f32[2, 3, 5, 8]");
    EXPECT_EQ(
        error_of<ShapeError>([&] { (void)scaled_dot_product_attention(zeros({8}), k, k); }),
        "scaled_dot_product_attention: takes tensors of at least 2 dims: query is f32[8], key is f32[2, 4, 5, 8], "
        "value is f32[2, 4, 5, 8]");
    EXPECT_EQ(error_of<DTypeError>([&] { (void)scaled_dot_product_attention(q, k.to(kDouble), k); }),
              "scaled_dot_product_attention: dtypes differ: query is f32[2, 4, 3, 8], key is f64[2, 4, 5, 8], value is "
              "f32[2, 4, 5, 8]");
    EXPECT_EQ(error_of<ValueError>([&] {
                (void)scaled_dot_product_attention(q, k, k, zeros({3, 5}), 0, true);
              }),
              "scaled_dot_product_attention: is_causal and attn_mask exclude each other: attn_mask is f32[3, 5]");
    EXPECT_EQ(
        error_of<DTypeError>([&] {
          (void)scaled_dot_product_attention(q, k, k, zeros({3, 5}, kLong));
        }),
        "scaled_dot_product_attention: attn_mask must be bool or of query's dtype: it is i64[3, 5], query is f32[2, "
        "4, 3, 8]");
    EXPECT_EQ(
        error_of<ShapeError>([&] {
          (void)scaled_dot_product_attention(q, k, k, zeros({3, 4}));
        }),
        "scaled_dot_product_attention: attn_mask does not broadcast to the scores: it is f32[3, 4], they are [2, 4, "
        "3, 5]");
    EXPECT_EQ(error_of<ValueError>([&] { (void)scaled_dot_product_attention(q, k, k, {}, 1.5); }),
              "scaled_dot_product_attention: dropout_p must be in [0, 1]: 1.500000");
  });
}

// One query at a time, as with a cache of keys, and all at once.
TEST(Attention, DecodingIsTheSame) {
  with_rc_scope([] {
    const Tensor q = drawn({1, 2, 9, 8}, 1), k = drawn({1, 2, 9, 8}, 2), v = drawn({1, 2, 9, 8}, 3);
    const Tensor whole = scaled_dot_product_attention(q, k, v, {}, 0, true);
    for (int64_t t = 0; t < 9; ++t) {
      const Tensor one = scaled_dot_product_attention(q.narrow(2, t, 1), k.narrow(2, 0, t + 1), v.narrow(2, 0, t + 1));
      EXPECT_TRUE(one.allclose(whole.narrow(2, t, 1), 1e-12, 1e-14)) << t;
    }
  });
}

TEST(Swiglu, Errors) {
  with_rc_scope([] {
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)swiglu(zeros({2, 3}), zeros({3}));
              }),
              "swiglu: shapes differ: a is f32[2, 3], b is f32[3]");
    EXPECT_EQ(error_of<ShapeError>([] { (void)swiglu_backward(zeros({2}), zeros({3}), zeros({3})); }),
              "swiglu_backward: the gradient does not fit: it is f32[2], a is f32[3]");
  });
}

}  // namespace
}  // namespace tenure::testing
