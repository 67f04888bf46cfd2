// The benchmark's operations in libtorch. Reads lines "THREADS N NAME", does the operation N times, answers with the
// seconds that took, or "none". Built by build_torch_ops.sh, not by the project.
#include <torch/torch.h>

#include <cstdio>
#include <ctime>
#include <functional>
#include <iostream>
#include <map>
#include <string>

namespace {

double now(int threads) {
  timespec t{};
  clock_gettime(threads == 1 ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &t);
  return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

using Loop = std::function<void(int64_t)>;
template <class F>
Loop repeat(F f, bool record = false) {
  return [f, record](int64_t n) {
    torch::AutoGradMode mode(record);
    for (int64_t i = 0; i < n; ++i) {
      auto x = f();
      asm volatile("" : : "r"(&x) : "memory");
    }
  };
}

/// Operands are made when an operation is first asked for: the large ones would not all fit.
Loop make(const std::string& name) {
  const auto a = torch::ones({4}), b = torch::full({4}, 2.0f), m = torch::ones({4, 4});
  const auto w = torch::ones({4}, torch::requires_grad());
  if (name == "add of 4 floats") return repeat([=] { return a + b; });
  if (name == "add of 4 floats, recording") return repeat([=] { return w + b; }, true);
  if (name == "view") return repeat([=] { return m.view({16}); });
  if (name == "narrow") return repeat([=] { return m.narrow(0, 0, 2); });
  if (name == "mul of 4 floats, recording") return repeat([=] { return w * b; }, true);
  if (name == "add of 4 floats and a number") return repeat([=] { return a + 1; });
  if (name == "add of 4 floats in place") return repeat([x = torch::ones({4}), b] { return x.add_(b); });
  if (name == "add of 3x4 and 4 floats") return repeat([r = torch::ones({3, 4}), b] { return r + b; });
  if (name == "exp of 4 floats") return repeat([=] { return a.exp(); });
  if (name == "empty of 4 floats") return repeat([] { return torch::empty({4}); });
  if (name == "copy of a handle") return repeat([=] { return torch::Tensor(a); });
  if (name == "mul, sum and backward of 4 floats") {
    return [=](int64_t n) {
      for (int64_t i = 0; i < n; ++i) (a * w).sum().backward();
    };
  }
  constexpr int64_t n = int64_t{1} << 24;
  if (name == "add of 16M") return repeat([x = torch::rand({n}), y = torch::rand({n})] { return x + y; });
  if (name == "exp of 16M") return repeat([x = torch::rand({n})] { return x.exp(); });
  if (name == "sum of 16M") return repeat([x = torch::rand({n})] { return x.sum(); });
  if (name == "sigmoid of 16M") return repeat([x = torch::rand({n})] { return x.sigmoid(); });
  if (name == "softmax of 4096x4096") return repeat([s = torch::rand({4096, 4096})] { return s.softmax(-1); });
  if (name == "rms_norm of 4096x4096") {
    return repeat([s = torch::rand({4096, 4096}), g = torch::ones({4096})] { return at::rms_norm(s, {4096}, g); });
  }
  if (name == "transposed copy of 4096x4096")
    return repeat([s = torch::rand({4096, 4096})] { return s.t().contiguous(); });
  if (name == "index_select of 4096 rows of 4096") {
    return repeat([t = torch::rand({8192, 4096}), i = torch::randint(8192, {4096}, torch::kLong)] {
      return t.index_select(0, i);
    });
  }
  if (name == "causal attention 64x4x128x32") {
    return repeat(
        [q = torch::rand({64, 4, 128, 32})] { return at::scaled_dot_product_attention(q, q, q, {}, 0, true); });
  }
  // "AxB [T] by CxD [T]" or "mm of N".
  long rows = 0, cols = 0, rows2 = 0, cols2 = 0;
  if (std::sscanf(name.c_str(), "mm of %ld", &rows) == 1) {
    return repeat([x = torch::rand({rows, rows}), y = torch::rand({rows, rows})] { return at::mm(x, y); });
  }
  const size_t by = name.find(" by ");
  if (by != std::string::npos && std::sscanf(name.c_str(), "%ldx%ld", &rows, &cols) == 2 &&
      std::sscanf(name.c_str() + by + 4, "%ldx%ld", &rows2, &cols2) == 2) {
    auto x = torch::rand({rows, cols}), y = torch::rand({rows2, cols2});
    if (name.substr(0, by).back() == 'T') x = x.t();
    if (name.back() == 'T') y = y.t();
    return repeat([=] { return at::mm(x, y); });
  }
  return nullptr;
}

}  // namespace

int main() {
  std::string line, last;
  Loop loop;
  int threads = 0, set = 0;
  long n = 0;
  while (std::getline(std::cin, line)) {
    int at = 0;
    if (std::sscanf(line.c_str(), "%d %ld %n", &threads, &n, &at) < 2) continue;
    if (threads != set) at::set_num_threads(set = threads);
    if (line.substr(static_cast<size_t>(at)) != last) {
      last = line.substr(static_cast<size_t>(at));
      loop = make(last);
      if (loop) loop(std::max(1L, n / 10));
    }
    if (!loop) {
      std::printf("none\n");
    } else {
      const double start = now(threads);
      loop(n);
      std::printf("%.9g\n", now(threads) - start);
    }
    std::fflush(stdout);
  }
  return 0;
}
