// Operations on four floats: what a call costs, in nanoseconds and in instructions.
#include <tenure/tenure.h>

#include <array>
#include <cstdio>
#include <cstdlib>

#include "bench/bench.h"

namespace bench {
namespace {

using namespace tenure;

template <class T>
void keep(T& x) {
  asm volatile("" : : "r"(&x) : "memory");
}
template <class F>
std::function<void(int64_t)> repeat(F f) {
  return [f](int64_t n) {
    for (int64_t i = 0; i < n; ++i) {
      auto x = f();
      keep(x);
    }
  };
}

}  // namespace

std::vector<Case> small_cases() {
  const Tensor a = ones({4}), b = full({4}, 2.0), m = ones({4, 4}), w = ones({4}, requires_grad()), rows = ones({3, 4});
  const SharedTensor p = share(ones({4}));
  const auto is = [](const Tensor& x, float value, int64_t numel) {
    return x.numel() == numel && x.to_vector<float>() == std::vector<float>(static_cast<size_t>(numel), value);
  };
  constexpr int64_t n = 20000;
  std::vector<Case> cases;
  cases.push_back({.name = "add of 4 floats",
                   .n = n,
                   .loop =
                       [=](int64_t n) {
                         NoGradGuard guard;
                         repeat([&] { return a + b; })(n);
                       },
                   .right = [=] { return is(a + b, 3, 4); },
                   .at_most = 35,
                   .peer_factor = 10});
  cases.push_back({.name = "add of 4 floats, recording",
                   .n = n,
                   .loop = repeat([=] { return w + b; }),
                   .right = [=] { return (w + b).requires_grad() && is(w + b, 3, 4); },
                   .at_most = 60,
                   .peer_factor = 10});
  cases.push_back({.name = "view",
                   .n = n,
                   .loop = repeat([=] { return m.view({16}); }),
                   .right = [=] { return is(m.view({16}), 1, 16); },
                   .at_most = 20,
                   .peer_factor = 10});
  cases.push_back({.name = "narrow", .n = n, .loop = repeat([=] { return m.narrow(0, 0, 2); }), .right = [=] {
                     return is(m.narrow(0, 0, 2), 1, 8);
                   }});
  cases.push_back({.name = "mul of 4 floats, recording", .n = n, .loop = repeat([=] { return w * b; })});
  cases.push_back({.name = "add of 4 floats and a number", .n = n, .loop = repeat([=] { return a + 1; }), .right = [=] {
                     return is(a + 1, 2, 4);
                   }});
  cases.push_back({.name = "add of 4 floats in place", .n = n, .loop = [=](int64_t n) {
                     Tensor x = a.clone();
                     for (int64_t i = 0; i < n; ++i) keep(x.add_(b));
                   }});
  cases.push_back({.name = "add of 3x4 and 4 floats", .n = n, .loop = repeat([=] { return rows + b; }), .right = [=] {
                     return is(rows + b, 3, 12);
                   }});
  cases.push_back({.name = "exp of 4 floats", .n = n, .loop = repeat([=] { return exp(a); })});
  cases.push_back(
      {.name = "alias of a shared tensor", .n = n, .loop = repeat([=] { return p.alias(); }), .at_most = 20});
  cases.push_back({.name = "empty of 4 floats", .n = n, .loop = repeat([] { return empty({4}); })});
  cases.push_back({.name = "copy of a handle", .n = 10 * n, .loop = repeat([=] { return Tensor(a); })});
  cases.push_back({.name = "scope", .n = n, .loop = [](int64_t n) {
                     for (int64_t i = 0; i < n; ++i) RcScope scope("inner");
                   }});
  cases.push_back({.name = "scope, add, hand-off",
                   .n = n,
                   .loop = repeat([=] { return with_rc_scope_tensor([&] { return a + b; }); }),
                   .right = [=] { return is(with_rc_scope_tensor([&] { return a + b; }), 3, 4); }});
  cases.push_back({.name = "mul, sum and backward of 4 floats", .n = n / 10, .loop = [=](int64_t n) {
                     for (int64_t i = 0; i < n; ++i) {
                       RcScope scope("inner");
                       (a * w).sum().backward();
                     }
                   }});
  return cases;
}

void small_ops(Bench& b) {
  b.heading("small operations");
  for (const Case& c : small_cases()) b.run(c);
}

void instructions(Bench& b, const std::string& self) {
  if (std::system("valgrind --version > /dev/null 2>&1") != 0) {
    std::printf("\nvalgrind is not here: instructions are not counted\n");
    return;
  }
  b.heading("small operations, instructions (callgrind)");
  // Counted twice: what the start costs cancels.
  const auto count = [&](const std::string& name, int64_t n) -> double {
    const std::string command = "valgrind --tool=callgrind --callgrind-out-file=/dev/null '" + self + "' --loop '" +
                                name + "' " + std::to_string(n) + " 2>&1";
    std::FILE* out = popen(command.c_str(), "r");
    double found = 0;
    std::array<char, 512> line;
    while (out != nullptr && std::fgets(line.data(), line.size(), out) != nullptr) {
      const std::string text = line.data();
      const size_t at = text.find("Collected : ");
      if (at != std::string::npos) found = std::atof(text.c_str() + at + 12);
    }
    if (out != nullptr) pclose(out);
    return found;
  };
  for (const Case& c : small_cases()) {
    constexpr int64_t few = 2000, many = 4000;
    const double start = count(c.name, few), end = count(c.name, many);
    require(end > start && start > 0, "callgrind's count of " + c.name);
    b.add({c.name + ", instructions", (end - start) / (many - few), "", 0, {}, {}});
  }
}

}  // namespace bench
