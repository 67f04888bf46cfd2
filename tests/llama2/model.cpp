// The model against one written with primitive ops.
#include "model.h"

#include <gtest/gtest.h>

#include <cmath>

using namespace tenure;

namespace {

Config small(int64_t kv_heads) {
  Config c;
  c.dim = 32;
  c.layers = 2;
  c.heads = 4;
  c.kv_heads = kv_heads;
  c.vocab = 17;
  c.seq = 12;
  c.hidden = 48;
  return c;
}

Tensor plain_norm(const Tensor& x, const Tensor& w, double eps) {
  return x * (x.square().mean(-1, true) + eps).rsqrt() * w;
}

// Pairs (2i, 2i+1) as complex numbers, turned: x [B, T, H, D].
Tensor plain_rotary(const Tensor& x, const Config& c) {
  const int64_t B = x.size(0), T = x.size(1), H = x.size(2), D = x.size(3);
  Tensor angles = zeros({T, D / 2});
  for (int64_t t = 0; t < T; ++t)
    for (int64_t i = 0; i < D / 2; ++i)
      angles.data_ptr<float>()[t * (D / 2) + i] = static_cast<float>(
          static_cast<double>(t) * std::pow(c.rope_base, -2.0 * static_cast<double>(i) / static_cast<double>(D)));
  const Tensor turn = polar(ones({T, D / 2}), angles).view({1, T, 1, D / 2});
  return view_as_real(view_as_complex(x.reshape({B, T, H, D / 2, 2})) * turn).reshape({B, T, H, D});
}

Tensor plain_forward(const Model& model, const Tensor& tokens) {
  const Config& c = model.config();
  const int64_t B = tokens.size(0), T = tokens.size(1), D = c.head_size(), R = c.heads / c.kv_heads;
  const auto p = [&](const std::string& name) { return model.store().get(name).alias(); };
  Tensor h = p("embedding.weight").index_select(0, tokens.view({-1})).view({B, T, c.dim});
  const Tensor hidden = ones({T, T}, kBool).triu(1);
  for (int64_t l = 0; l < c.layers; ++l) {
    const std::string at = "layers." + std::to_string(l) + ".";
    Tensor n = plain_norm(h, p(at + "attention_norm.weight"), c.norm_eps);
    Tensor q = plain_rotary(n.matmul(p(at + "attention.wq.weight").t()).view({B, T, c.heads, D}), c);
    Tensor k = plain_rotary(n.matmul(p(at + "attention.wk.weight").t()).view({B, T, c.kv_heads, D}), c);
    Tensor v = n.matmul(p(at + "attention.wv.weight").t()).view({B, T, c.kv_heads, D});
    const auto repeated = [&](const Tensor& x) {
      return x.unsqueeze(3).expand({B, T, c.kv_heads, R, D}).reshape({B, T, c.heads, D}).transpose(1, 2);
    };
    Tensor scores = q.transpose(1, 2).matmul(repeated(k).transpose(-2, -1)) * (1 / std::sqrt(static_cast<double>(D)));
    Tensor weights = scores.masked_fill(hidden, -INFINITY).softmax(-1);
    Tensor y = weights.matmul(repeated(v)).transpose(1, 2).reshape({B, T, c.dim});
    h = h + y.matmul(p(at + "attention.wo.weight").t());
    n = plain_norm(h, p(at + "ffn_norm.weight"), c.norm_eps);
    Tensor a = n.matmul(p(at + "w1.weight").t());
    h = h + (a * a.sigmoid() * n.matmul(p(at + "w3.weight").t())).matmul(p(at + "w2.weight").t());
  }
  return plain_norm(h, p("norm.weight"), c.norm_eps).matmul(p("output.weight").t());
}

Tensor plain_loss(const Tensor& logits, const Tensor& targets) {
  return -logits.view({-1, logits.size(-1)}).log_softmax(-1).gather(1, targets.view({-1, 1})).mean();
}

}  // namespace

TEST(Llama2, GroupedHeadsEqualPrimitiveOps) {
  for (int64_t kv_heads : {4, 2, 1}) {
    Generator generator(3);
    const Config c = small(kv_heads);
    const Model model(c, generator);
    with_rc_scope([&] {
      Tensor tokens = randint(0, c.vocab, {3, 9}, kLong), targets = randint(0, c.vocab, {3, 9}, kLong);
      Tensor logits = model.forward(tokens, true);
      Tensor loss = cross_entropy(logits.view({-1, c.vocab}), targets.view({-1}));
      loss.backward();
      std::vector<std::vector<float>> fused;
      for (const auto& [name, v] : model.store().all_vars()) fused.push_back(v.grad().to_vector<float>());
      model.store().zero_grad();
      Tensor plain = plain_loss(plain_forward(model, tokens), targets);
      EXPECT_NEAR(loss.item<double>(), plain.item<double>(), 1e-5);
      plain.backward();
      size_t i = 0;
      for (const auto& [name, v] : model.store().all_vars()) {
        const std::vector<float> expected = v.grad().to_vector<float>();
        ASSERT_EQ(expected.size(), fused[i].size()) << name;
        double scale = 0, worst = 0;
        for (size_t k = 0; k < expected.size(); ++k) {
          scale = std::max(scale, std::fabs(static_cast<double>(expected[k])));
          worst = std::max(worst, std::fabs(static_cast<double>(expected[k]) - fused[i][k]));
        }
        EXPECT_LE(worst, 1e-5 * std::max(scale, 1.0)) << name << ", kv heads " << kv_heads;
        ++i;
      }
    });
  }
}

TEST(Llama2, OneTokenAtATimeEqualsTheWholeWindow) {
  Generator generator(4);
  const Config c = small(2);
  const Model model(c, generator);
  with_rc_scope([&] {
    NoGradGuard no_grad;
    Tensor tokens = randint(0, c.vocab, {1, c.seq}, kLong);
    const std::vector<int64_t> ids = tokens.to_vector<int64_t>();
    const std::vector<float> whole = model.forward(tokens, false).to_vector<float>();
    Cache cache = model.new_cache();
    for (int64_t t = 0; t < c.seq; ++t) {
      const std::vector<float> one = model.next(ids[static_cast<size_t>(t)], cache).to_vector<float>();
      for (int64_t v = 0; v < c.vocab; ++v)
        EXPECT_NEAR(one[static_cast<size_t>(v)], whole[static_cast<size_t>(t * c.vocab + v)], 2e-5) << t << ", " << v;
    }
    EXPECT_THROW((void)model.next(0, cache), IndexError);
  });
}

TEST(Llama2, MemoryFlatFromTheThirdStep) {
  Generator generator(5);
  const Config c = small(4);
  const Model model(c, generator);
  Adam adam(model.store(), {.lr = 1e-3});
  size_t live = 0;
  int64_t tensors = 0;
  uint64_t requests = 0;
  for (int step = 0; step < 20; ++step) {
    with_rc_scope("step", [&] {
      Tensor tokens = randint(0, c.vocab, {4, c.seq}, kLong), targets = randint(0, c.vocab, {4 * c.seq}, kLong);
      cross_entropy(model.forward(tokens, true).view({-1, c.vocab}), targets).backward();
    });
    adam.clip_grad_norm_(1.0);
    adam.step();
    adam.zero_grad();
    if (step >= 2) {
      EXPECT_EQ(memory::live_bytes(), live) << step;
      EXPECT_EQ(memory::live_tensors(), tensors) << step;
      EXPECT_EQ(memory::system_allocations(), requests) << step;
    }
    live = memory::live_bytes();
    tensors = memory::live_tensors();
    requests = memory::system_allocations();
  }
}

// At the sizes of the original example: what one step takes is known before the first.
TEST(Llama2, DryRunOfAStepEqualsItsMeasuredPeak) {
  Generator generator(5);
  const Config c{};
  const Model model(c, generator);
  Adam adam(model.store(), {.lr = 1e-3});
  const auto step = [&] {
    adam.zero_grad();
    const Tensor tokens = randint(0, c.vocab, {64, c.seq}, kLong), targets = randint(0, c.vocab, {64 * c.seq}, kLong);
    with_rc_scope("loss", [&] { cross_entropy(model.forward(tokens, true).view({-1, c.vocab}), targets).backward(); });
    adam.clip_grad_norm_(4.0);
    adam.step();
  };
  const size_t dry = memory::dry_run(step);
  EXPECT_GT(dry, size_t{200} << 20);
  EXPECT_EQ(memory::dry_run(step), dry);
  for (int i = 0; i < 2; ++i) {
    const RcScope scope("step");
    step();
    EXPECT_EQ(memory::scopes().back().peak_bytes, dry);
  }
}
