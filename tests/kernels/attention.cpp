// Attention: double against its definition and against differences, float against double.
#include "cpu/fused.h"
#include "kernels/values.h"

namespace tenure::testing {
namespace {

using namespace kernels;

enum class Masking { none, causal, additive, allowed, both };

struct Attended {
  AttentionShape s;
  Masking masking = Masking::none;
  bool turned = false;  // [B, T, H, D] in memory
};

struct Inputs {
  std::vector<double> q, k, v, dout, mask;
  std::vector<uint8_t> allowed;
};

Inputs make(const Attended& c) {
  const AttentionShape& s = c.s;
  Values values(static_cast<uint64_t>(s.q_len * 131 + s.kv_len * 17 + s.head_dim));
  Inputs in{values.vector<double>(s.batch * s.heads * s.q_len * s.head_dim, 2),
            values.vector<double>(s.batch * s.kv_heads * s.kv_len * s.head_dim, 2),
            values.vector<double>(s.batch * s.kv_heads * s.kv_len * s.head_dim),
            values.vector<double>(s.batch * s.heads * s.q_len * s.head_dim),
            values.vector<double>(s.heads * s.q_len * s.kv_len, 3),
            {}};
  for (size_t i = 0; i < in.mask.size(); ++i) in.allowed.push_back(values.next() < 0.3);
  // Query 0 of head 0 may see nothing.
  if (s.q_len > 0) std::fill_n(in.allowed.begin(), s.kv_len, uint8_t{0});
  return in;
}

HeadStrides strides(const Attended& c, int64_t heads, int64_t time) {
  const int64_t d = c.s.head_dim;
  return c.turned ? HeadStrides{time * heads * d, d, heads * d} : HeadStrides{heads * time * d, time * d, d};
}

template <class T>
AttentionMask<T> mask_of(const Attended& c, const std::vector<T>& additive, const std::vector<uint8_t>& allowed) {
  AttentionMask<T> m;
  m.causal = c.masking == Masking::causal || c.masking == Masking::both;
  if (c.masking == Masking::additive || c.masking == Masking::both) m.additive = additive.data();
  if (c.masking == Masking::allowed) m.allowed = reinterpret_cast<const bool*>(allowed.data());
  m.head = c.s.q_len * c.s.kv_len;
  m.query = c.s.kv_len;
  m.key = 1;
  return m;
}

/// out, the logarithms of the sums of exponentials; and with `backward` dq, dk, dv after them.
template <class T>
std::vector<T> run(const Attended& c, const Inputs& in, bool backward) {
  const AttentionShape& s = c.s;
  const auto q = cast<T>(in.q), k = cast<T>(in.k), v = cast<T>(in.v), dout = cast<T>(in.dout), add = cast<T>(in.mask);
  const auto mask = mask_of(c, add, in.allowed);
  const HeadStrides qs = strides(c, s.heads, s.q_len), ks = strides(c, s.kv_heads, s.kv_len);
  const auto queries = static_cast<size_t>(s.q_len), heads = static_cast<size_t>(s.batch * s.heads);
  std::vector<T> out(q.size()), norms(2 * heads * queries), dq(q.size()), dk(k.size()), dv(v.size());
  const T scale = T(0.25);
  attention(s, q.data(), qs, k.data(), ks, v.data(), ks, mask, scale, out.data(), qs, norms.data());
  auto all = out;
  for (size_t h = 0; h < heads; ++h) {
    const T* top = norms.data() + 2 * h * queries;
    for (size_t i = 0; i < queries; ++i) all.push_back(top[i] + std::log(top[queries + i]));
  }
  if (backward) {
    attention_backward(s, q.data(), qs, k.data(), ks, v.data(), ks, mask, scale, out.data(), qs, norms.data(),
                       dout.data(), qs, dq.data(), qs, dk.data(), ks, dv.data(), ks);
    for (const auto* x : {&dq, &dk, &dv}) all.insert(all.end(), x->begin(), x->end());
  }
  return all;
}

std::vector<double> by_definition(const Attended& c, const Inputs& in) {
  const AttentionShape& s = c.s;
  const HeadStrides qs = strides(c, s.heads, s.q_len), ks = strides(c, s.kv_heads, s.kv_len);
  std::vector<double> out(in.q.size()), lse;
  for (int64_t b = 0; b < s.batch; ++b) {
    for (int64_t h = 0; h < s.heads; ++h) {
      const int64_t g = h * s.kv_heads / s.heads;
      for (int64_t i = 0; i < s.q_len; ++i) {
        std::vector<double> p;
        double total = 0;
        for (int64_t j = 0; j < s.kv_len; ++j) {
          double x = 0;
          for (int64_t e = 0; e < s.head_dim; ++e) {
            x += in.q[static_cast<size_t>(b * qs.batch + h * qs.head + i * qs.time + e)] *
                 in.k[static_cast<size_t>(b * ks.batch + g * ks.head + j * ks.time + e)];
          }
          x *= 0.25;
          const auto at = static_cast<size_t>((h * s.q_len + i) * s.kv_len + j);
          if (c.masking == Masking::additive || c.masking == Masking::both) x += in.mask[at];
          const bool hidden = (c.masking == Masking::allowed && !in.allowed[at]) ||
                              ((c.masking == Masking::causal || c.masking == Masking::both) && j > i);
          p.push_back(hidden ? 0 : std::exp(x));
          total += p.back();
        }
        for (int64_t e = 0; e < s.head_dim; ++e) {
          double sum = 0;
          for (int64_t j = 0; j < s.kv_len && total > 0; ++j) {
            sum += p[static_cast<size_t>(j)] / total *
                   in.v[static_cast<size_t>(b * ks.batch + g * ks.head + j * ks.time + e)];
          }
          out[static_cast<size_t>(b * qs.batch + h * qs.head + i * qs.time + e)] = sum;
        }
        lse.push_back(std::log(total));
      }
    }
  }
  out.insert(out.end(), lse.begin(), lse.end());
  return out;
}

std::vector<Attended> cases() {
  std::vector<Attended> out;
  for (const AttentionShape s : {AttentionShape{1, 1, 1, 1, 1, 1},
                                 {2, 4, 2, 5, 7, 8},
                                 {1, 2, 2, 70, 70, 20},
                                 {1, 4, 1, 66, 130, 32},
                                 {1, 1, 1, 130, 40, 33},
                                 {2, 3, 3, 1, 600, 16},
                                 {1, 2, 1, 4, 65, 64},
                                 {1, 1, 1, 65, 65, 256},
                                 {1, 2, 2, 3, 0, 4},
                                 {0, 2, 2, 3, 3, 4},
                                 {1, 2, 2, 0, 3, 4},
                                 {1, 2, 2, 6, 0, 4}}) {
    for (const Masking m : {Masking::none, Masking::causal, Masking::additive, Masking::allowed, Masking::both}) {
      out.push_back({s, m, (s.q_len + static_cast<int64_t>(m)) % 2 == 0});
    }
  }
  return out;
}

std::string name(const Attended& c) {
  return "H " + std::to_string(c.s.heads) + " T " + std::to_string(c.s.q_len) + " S " + std::to_string(c.s.kv_len) +
         " D " + std::to_string(c.s.head_dim) + " masking " + std::to_string(static_cast<int>(c.masking));
}

TEST(Attention, ForwardAgainstItsDefinition) {
  for (const Attended& c : cases()) {
    SCOPED_TRACE(name(c));
    const Inputs in = make(c);
    const auto want = by_definition(c, in);
    expect_near(run<double>(c, in, false), want, 1e-12, "attention f64");
    expect_near(run<float>(c, in, false), want, 1e-5, "attention");
  }
}

TEST(Attention, BackwardAgainstDouble) {
  for (const Attended& c : cases()) {
    SCOPED_TRACE(name(c));
    const Inputs in = make(c);
    expect_near(run<float>(c, in, true), run<double>(c, in, true), 2e-5, "attention_backward");
    expect_same_bits([&] { return run<float>(c, in, true); });
  }
}

TEST(Attention, BackwardAgainstDifferences) {
  for (const Masking m : {Masking::none, Masking::causal, Masking::both, Masking::allowed}) {
    const Attended c{{1, 4, 2, 4, 5, 3}, m, true};
    Inputs in = make(c);
    const auto loss = [&] {
      const auto out = run<double>(c, in, false);
      double sum = 0;
      for (size_t i = 0; i < in.dout.size(); ++i) sum += out[i] * in.dout[i];
      return sum;
    };
    auto want = run<double>(c, in, false);
    for (auto* x : {&in.q, &in.k, &in.v}) {
      const auto d = differences(*x, loss);
      want.insert(want.end(), d.begin(), d.end());
    }
    expect_near(run<double>(c, in, true), want, 1e-8, "attention_backward f64");
  }
}

TEST(Attention, AMaskMayBroadcast) {
  const Attended c{{2, 2, 2, 70, 70, 8}, Masking::additive, false};
  const Inputs in = make(c);
  const auto q = cast<float>(in.q), k = cast<float>(in.k), v = cast<float>(in.v);
  const HeadStrides s = strides(c, 2, 70);
  Values values(9);
  for (const bool along_keys : {false, true}) {
    const auto row = values.vector<float>(70);
    std::vector<float> full(70 * 70), out(q.size()), want(q.size());
    for (size_t i = 0; i < full.size(); ++i) full[i] = row[along_keys ? i % 70 : i / 70];
    AttentionMask<float> thin, thick;
    thin.additive = row.data();
    (along_keys ? thin.key : thin.query) = 1;
    thick.additive = full.data();
    thick.query = 70;
    thick.key = 1;
    attention(c.s, q.data(), s, k.data(), s, v.data(), s, thin, 0.3f, out.data(), s, static_cast<float*>(nullptr));
    attention(c.s, q.data(), s, k.data(), s, v.data(), s, thick, 0.3f, want.data(), s, static_cast<float*>(nullptr));
    EXPECT_EQ(out, want);
  }
}

}  // namespace
}  // namespace tenure::testing
