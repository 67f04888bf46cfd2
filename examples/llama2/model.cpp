#include "model.h"

#include <cmath>

using namespace tenure;

void Config::check() const {
  const auto positive = [](const char* name, int64_t v) {
    if (v <= 0) throw ValueError("llama2: " + std::string(name) + " must be positive: " + std::to_string(v));
  };
  positive("dim", dim);
  positive("layers", layers);
  positive("heads", heads);
  positive("kv-heads", kv_heads);
  positive("vocabulary", vocab);
  positive("seq", seq);
  positive("hidden size", hidden);
  if (dim % heads != 0)
    throw ValueError("llama2: heads must divide dim: " + std::to_string(heads) + " and " + std::to_string(dim));
  if (head_size() % 2 != 0) throw ValueError("llama2: dim / heads must be even: " + std::to_string(head_size()));
  if (heads % kv_heads != 0)
    throw ValueError("llama2: kv-heads must divide heads: " + std::to_string(kv_heads) + " and " +
                     std::to_string(heads));
  if (!(dropout >= 0 && dropout < 1)) throw ValueError("llama2: dropout must be in [0, 1): " + std::to_string(dropout));
  if (!(norm_eps >= 0) || std::isinf(norm_eps))
    throw ValueError("llama2: norm_eps must be a number of at least 0: " + std::to_string(norm_eps));
  if (!(rope_base > 0) || std::isinf(rope_base))
    throw ValueError("llama2: rope_base must be a number above 0: " + std::to_string(rope_base));
}

Model::Model(const Config& config, Generator& generator) : Model(config, generator, false) {}

Model Model::blank(const Config& config) {
  Generator unused;
  return Model(config, unused, true);
}

Model::Model(const Config& config, Generator& generator, bool blank) : config_(config) {
  config.check();
  const int64_t C = config.dim, D = config.head_size(), F = config.hidden, V = config.vocab;
  const auto var = [&](const VarStore& at, const char* name, IntArrayRef sizes, const Init& init) {
    return at.new_var(name, sizes, blank ? Init::zeros() : init, true, {}, generator);
  };
  embedding_ = var(store_ / "embedding", "weight", {V, C}, Init::normal());
  for (int64_t i = 0; i < config.layers; ++i) {
    const VarStore layer = store_ / "layers" / std::to_string(i), attention = layer / "attention";
    const Init wide = Init::trunc_normal(0, 0.02);
    const Init deep = Init::trunc_normal(0, 0.02 / std::sqrt(2.0 * static_cast<double>(i + 1)));
    Block b;
    b.attention_norm = var(layer / "attention_norm", "weight", {C}, Init::ones());
    b.wq = var(attention / "wq", "weight", {config.heads * D, C}, wide);
    b.wk = var(attention / "wk", "weight", {config.kv_heads * D, C}, wide);
    b.wv = var(attention / "wv", "weight", {config.kv_heads * D, C}, wide);
    b.wo = var(attention / "wo", "weight", {C, config.heads * D}, deep);
    b.ffn_norm = var(layer / "ffn_norm", "weight", {C}, Init::ones());
    b.w1 = var(layer / "w1", "weight", {F, C}, wide);
    b.w2 = var(layer / "w2", "weight", {C, F}, deep);
    b.w3 = var(layer / "w3", "weight", {F, C}, deep);
    blocks_.push_back(b);
  }
  norm_ = var(store_ / "norm", "weight", {C}, Init::ones());
  const double s = 1 / std::sqrt(static_cast<double>(C));
  output_ = config.shared_classifier
                ? embedding_
                : var(store_ / "output", "weight", {V, C}, Init::trunc_normal(0, s, -3 * s, 3 * s));

  with_rc_scope("rotary tables", [&] {
    std::vector<float> cos, sin;
    for (int64_t t = 0; t < config.seq; ++t)
      for (int64_t i = 0; i < D; i += 2) {
        const double angle =
            static_cast<double>(t) * std::pow(config.rope_base, -static_cast<double>(i) / static_cast<double>(D));
        cos.push_back(static_cast<float>(std::cos(angle)));
        sin.push_back(static_cast<float>(std::sin(angle)));
      }
    cos_ = share(tensor(cos).view({config.seq, D / 2}));
    sin_ = share(tensor(sin).view({config.seq, D / 2}));
  });
}

Tensor feed_forward(const Tensor& x, const Tensor& w1, const Tensor& w2, const Tensor& w3) {
  Tensor a, b;  // [.., F]
  Tensor y = no_grad([&] {
    a = linear(x, w1);
    b = linear(x, w3);
    return linear(swiglu(a, b), w2);  // [.., C]
  });
  differentiable("feed_forward", outs(y), ins(x, w1, w2, w3), saves(x, w1, w2, w3, a, b), consts(),
                 [](Grads& d, const Tensor& x, const Tensor& w1, const Tensor& w2, const Tensor& w3, const Tensor& a,
                    const Tensor& b) {
                   const int64_t C = x.size(-1), F = w1.size(0);
                   const Tensor g = d.out().reshape({-1, C});  // [N, C]
                   const Tensor rows = x.reshape({-1, C});     // [N, C]
                   if (d.needs(2)) d.set(2, g.t().mm(swiglu(a, b).reshape({-1, F})));
                   Tensor da, db;  // [N, F]
                   std::tie(da, db) = swiglu_backward(g.mm(w2), a.reshape({-1, F}), b.reshape({-1, F}));
                   if (d.needs(1)) d.set(1, da.t().mm(rows));
                   if (d.needs(3)) d.set(3, db.t().mm(rows));
                   if (d.needs(0)) {
                     Tensor dx = da.mm(w1);
                     da = Tensor();
                     dx = dx + db.mm(w3);
                     d.set(0, dx.view(x.sizes()));
                   }
                 });
  return y;
}

Tensor Model::block(const Block& w, const Tensor& h, const Tensor& cos, const Tensor& sin, bool training) const {
  const int64_t B = h.size(0), T = h.size(1), C = config_.dim, D = config_.head_size();
  const double p = training ? config_.dropout : 0;
  Tensor r = with_rc_scope_tensor("attention", [&] {
    Tensor n = rms_norm(h, {C}, w.attention_norm, config_.norm_eps);                           // [B, T, C]
    Tensor q = rotary_embedding(linear(n, w.wq).view({B, T, config_.heads, D}), cos, sin);     // [B, T, H, D]
    Tensor k = rotary_embedding(linear(n, w.wk).view({B, T, config_.kv_heads, D}), cos, sin);  // [B, T, G, D]
    Tensor v = linear(n, w.wv).view({B, T, config_.kv_heads, D});                              // [B, T, G, D]
    Tensor y = scaled_dot_product_attention(q.transpose(1, 2), k.transpose(1, 2), v.transpose(1, 2), Tensor(), 0,
                                            /*is_causal=*/true, std::nullopt, /*enable_gqa=*/true);  // [B, H, T, D]
    Tensor out = linear(y.transpose(1, 2).reshape({B, T, C}), w.wo);                                 // [B, T, C]
    return h + (p > 0 ? dropout(out, p, true) : out);
  });
  return with_rc_scope_tensor("feed forward", [&] {
    Tensor n = rms_norm(r, {C}, w.ffn_norm, config_.norm_eps);  // [B, T, C]
    Tensor out = feed_forward(n, w.w1, w.w2, w.w3);             // [B, T, C]
    return r + (p > 0 ? dropout(out, p, true) : out);
  });
}

Tensor Model::classify(const Tensor& h) const {
  return linear(rms_norm(h, {config_.dim}, norm_, config_.norm_eps), output_);  // [.., V]
}

Tensor Model::forward(const Tensor& tokens, bool training) const {
  const int64_t T = tokens.size(1);
  if (T > config_.seq)
    throw ShapeError("llama2: the window is longer than the model's sequence: " + std::to_string(T) + " > " +
                     std::to_string(config_.seq));
  return with_rc_scope_tensor("forward", [&] {
    const Tensor cos = cos_.narrow(0, 0, T), sin = sin_.narrow(0, 0, T);  // [T, D/2]
    Tensor h = embedding(embedding_, tokens);                             // [B, T, C]
    for (const Block& w : blocks_) h = block(w, h, cos, sin, training);
    return classify(h);  // [B, T, V]
  });
}

Cache Model::new_cache() const {
  Cache cache;
  with_rc_scope("cache", [&] {
    for (int64_t i = 0; i < config_.layers; ++i) {
      cache.keys.push_back(share(zeros({1, config_.kv_heads, config_.seq, config_.head_size()})));
      cache.values.push_back(share(zeros({1, config_.kv_heads, config_.seq, config_.head_size()})));
    }
  });
  return cache;
}

Tensor Model::next(int64_t token, Cache& cache) const {
  const int64_t t = cache.length, D = config_.head_size(), C = config_.dim;
  if (t >= config_.seq) throw IndexError("llama2: the cache is full: " + std::to_string(t) + " tokens");
  return with_rc_scope_tensor("token", [&] {
    NoGradGuard no_grad;
    const Tensor cos = cos_.narrow(0, t, 1), sin = sin_.narrow(0, t, 1);  // [1, D/2]
    Tensor h = embedding_.narrow(0, token, 1).view({1, 1, C});            // [1, 1, C]
    for (size_t i = 0; i < blocks_.size(); ++i) {
      const Block& w = blocks_[i];
      h = with_rc_scope_tensor("layer", [&] {
        Tensor n = rms_norm(h, {C}, w.attention_norm, config_.norm_eps);  // [1, 1, C]
        Tensor q =
            rotary_embedding(linear(n, w.wq).view({1, 1, config_.heads, D}), cos, sin).transpose(1, 2);  // [1, H, 1, D]
        Tensor k = rotary_embedding(linear(n, w.wk).view({1, 1, config_.kv_heads, D}), cos, sin);
        Tensor v = linear(n, w.wv).view({1, config_.kv_heads, 1, D});
        const Tensor keys = cache.keys[i], values = cache.values[i];  // [1, G, seq, D]
        keys.narrow(2, t, 1).copy_(k.transpose(1, 2));
        values.narrow(2, t, 1).copy_(v);
        Tensor y = scaled_dot_product_attention(q, keys.narrow(2, 0, t + 1), values.narrow(2, 0, t + 1), Tensor(), 0,
                                                false, std::nullopt, true);  // [1, H, 1, D]
        Tensor a = h + linear(y.view({1, 1, C}), w.wo);                      // [1, 1, C]
        return a + feed_forward(rms_norm(a, {C}, w.ffn_norm, config_.norm_eps), w.w1, w.w2, w.w3);
      });
    }
    ++cache.length;
    return classify(h).view({config_.vocab});  // [V]
  });
}
