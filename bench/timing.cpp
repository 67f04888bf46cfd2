// Clocks, medians, and one operation beside the peer's.
#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <ctime>

#include "bench/bench.h"

namespace bench {

double now(int threads) {
  timespec t{};
  clock_gettime(threads == 1 ? CLOCK_THREAD_CPUTIME_ID : CLOCK_MONOTONIC, &t);
  return static_cast<double>(t.tv_sec) + 1e-9 * static_cast<double>(t.tv_nsec);
}

Sample summary(std::vector<double> values) {
  std::sort(values.begin(), values.end());
  const size_t n = values.size();
  const double median = n % 2 ? values[n / 2] : (values[n / 2 - 1] + values[n / 2]) / 2;
  return {median, (values[n - 1 - n / 10] - values[n / 10]) / median};
}

double best_of(int threads, const std::function<void()>& f) {
  double best = 1e30, total = 0;
  for (int i = 0; i < 9 || (total < 0.1 && i < 10000); ++i) {
    const double start = now(threads);
    f();
    const double t = now(threads) - start;
    best = std::min(best, t);
    total += t;
  }
  return best;
}

void require(bool right, const std::string& what) {
  if (right) return;
  std::fprintf(stderr, "bench: wrong result: %s\n", what.c_str());
  std::exit(1);
}

void Bench::heading(const std::string& text) const { std::printf("\n%s\n", text.c_str()); }

void Bench::add(Figure f) {
  const auto percent = [](double x) { return std::to_string(static_cast<int>(100 * x + 0.5)) + " %"; };
  std::printf("  %-38s %10.4g %-5s", f.name.c_str(), f.value, f.unit.c_str());
  std::printf(" ±%-6s", percent(f.spread / 2).c_str());
  if (f.of) std::printf(" %6s of the limit", percent(*f.of).c_str());
  if (f.peer) std::printf("   PyTorch %.4g", *f.peer);
  std::printf("\n");
  std::fflush(stdout);
  if (threads > 1) f.name += ", " + std::to_string(threads) + " threads";
  figures.push_back(std::move(f));
}

void Bench::run(const Case& c) {
  require(!c.right || c.right(), c.name);
  std::vector<double> ours, theirs, limit;
  c.loop(std::max<int64_t>(1, c.n / 10));
  const auto deadline = now(2) + 0.3;
  bool beside = peer != nullptr;
  while (ours.size() < 9 || (now(2) < deadline && ours.size() < 41)) {
    // The peer's turn left the core's caches and predictors to it.
    if (beside) c.loop(std::max<int64_t>(1, c.n / 4));
    const double start = now(threads);
    c.loop(c.n);
    ours.push_back((now(threads) - start) / static_cast<double>(c.n));
    if (c.bytes > 0) limit.push_back(limits.copy_again());
    if (c.reads > 0) limit.push_back(limits.read_again());
    if (!beside) continue;
    const auto t = peer->seconds(c.name, threads, c.n);
    beside = t.has_value();
    if (t) theirs.push_back(*t / static_cast<double>(c.n));
  }
  const Sample mine = summary(ours);
  const bool small = c.bytes == 0 && c.reads == 0 && c.flops == 0;
  const double scale = small ? 1e9 : 1e3;
  Figure f{c.name, mine.median * scale, small ? "ns" : "ms", mine.spread, {}, {}};
  if (!limit.empty()) {
    const double least = c.bytes > 0 ? c.bytes / (2 * kWalk) : c.reads / kWalk;  // walks
    f.of = least * summary(limit).median / mine.median;
  }
  if (c.flops > 0 && limits.flops > 0) f.of = c.flops / mine.median / limits.flops;
  f.at_most = c.at_most;
  const auto of = f.of;
  double factor = 0;
  if (!theirs.empty()) {
    const Sample other = summary(theirs);
    f.peer = other.median * scale;
    factor = other.median / mine.median;
  }
  add(f);
  const std::string suffix = threads > 1 ? ", " + std::to_string(threads) + " threads" : "";
  if (of && c.share) figures.push_back({c.name + " of the limit" + suffix, *of, "", 0, {}, {}, {}, c.share});
  if (factor > 0 && c.peer_factor) {
    figures.push_back({c.name + " times as fast as PyTorch" + suffix, factor, "", 0, {}, {}, {}, c.peer_factor});
  }
}

}  // namespace bench
