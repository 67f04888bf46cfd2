// A gradient function of the host against finite differences, and its gradient too.
#include <gtest/gtest.h>
#include <tenure/autograd.h>
#include <tenure/ops.h>
#include <tenure/tenure.c.h>

#include "c_api/call.h"

extern "C" tn_tensor* new_scaled(tn_context* c, tn_tensor* a, tn_tensor* b, void* payload);

namespace {

using tenure::Tensor;

struct Texts {
  std::string first, second;
};

// Inside a call of the context: what is C++ here runs in it.
int32_t check(tn_context* c, void* payload) {
  alignas(8) int seen[16] = {};  // what the callback writes to, and more than that
  const auto scaled = [&](const std::vector<Tensor>& in) {
    const auto word = [](const Tensor& t) { return reinterpret_cast<tn_tensor*>(t.unsafe_word()); };
    tn_tensor* out = new_scaled(c, word(in[0]), word(in[1]), seen);
    EXPECT_NE(out, nullptr) << tn_error_message(c);
    return Tensor(reinterpret_cast<uint64_t>(out), Tensor::Adopt{});
  };
  const auto values = [](std::vector<double> v, std::vector<int64_t> sizes) {
    return tenure::tensor(v).to(tenure::kDouble).view(sizes).clone().requires_grad_();
  };
  const std::vector<Tensor> inputs = {values({1, -2, 0.5, 3, 0.25, -1}, {3, 2}), values({2, -0.75}, {1, 2})};
  auto& texts = *static_cast<Texts*>(payload);
  texts.first = tenure::gradcheck(scaled, inputs);
  texts.second = tenure::gradgradcheck(scaled, inputs);
  EXPECT_GT(seen[0], 0);
  EXPECT_EQ(seen[0] > 0, seen[1] > 0);
  return 0;
}

}  // namespace

TEST(CApiGradients, AgreeWithFiniteDifferencesTwice) {
  tn_context* c = tn_context_new();
  Texts texts{"not run", "not run"};
  EXPECT_EQ(tn_with_scope(c, "check", check, &texts), TN_OK) << tn_error_message(c);
  EXPECT_EQ(texts.first, "");
  EXPECT_EQ(texts.second, "");
  EXPECT_EQ(tn_context_free(c), TN_OK);
}
