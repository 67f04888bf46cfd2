// The benchmark: bench [--json FILE] [--threads 1,2] [--only PART] [--loop NAME N] [--serve]
//
// PEER_PYTHON names a python that has torch: the same operations are then timed there too, in turn with ours.
#include <tenure/tenure.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <nlohmann/json.hpp>
#include <thread>

#include "bench/bench.h"
#include "bench/row_ops.h"

namespace {

int usage() {
  std::fprintf(
      stderr,
      "bench [--json FILE] [--threads 1,2] [--only small|c_api|events|instructions|large|products|kernels|llama2]\n"
      "      [--loop NAME N] [--serve]\n");
  return 2;
}

/// One small operation, N times: what callgrind is run on.
int loop(const std::string& name, int64_t n) {
  tenure::RcScope scope("loop");
  for (const bench::Case& c : bench::small_cases()) {
    if (c.name != name) continue;
    c.loop(n);
    return 0;
  }
  const auto operands = bench::c_operands();
  for (const bench::Pair& p : bench::c_pairs(operands)) {
    if (name == p.name + " in C") return p.in_c(n), 0;
    if (name == p.name + " in C++") return p.in_cpp(n), 0;
  }
  std::fprintf(stderr, "bench: no small operation is called %s\n", name.c_str());
  return 2;
}

void write_json(const bench::Bench& b, const char* path) {
  auto rows = nlohmann::json::array();
  for (const bench::Figure& f : b.figures) {
    nlohmann::json row{{"name", f.name}, {"value", f.value}, {"unit", f.unit}, {"spread", f.spread}};
    if (f.of) row["of_limit"] = *f.of;
    if (f.peer) row["peer"] = *f.peer;
    if (f.at_most) row["at_most"] = *f.at_most;
    if (f.at_least) row["at_least"] = *f.at_least;
    rows.push_back(row);
  }
  std::FILE* file = std::fopen(path, "w");
  const std::string text = nlohmann::json{{"figures", rows}}.dump(1) + "\n";
  if (file == nullptr || std::fwrite(text.data(), 1, text.size(), file) != text.size() || std::fclose(file) != 0) {
    std::fprintf(stderr, "bench: cannot write %s: %s\n", path, std::strerror(errno));
    std::exit(1);
  }
}

}  // namespace

int main(int argc, char** argv) {
  const char* json = nullptr;
  std::string only;
  std::vector<int> threads{1};
  if (std::thread::hardware_concurrency() > 1) threads.push_back(2);
  for (int i = 1; i < argc; ++i) {
    const std::string name = argv[i];
    if (name == "--serve") return bench::serve_rows();
    if (name == "--loop" && i + 2 < argc) return loop(argv[i + 1], std::atoll(argv[i + 2]));
    if (i + 1 == argc) return usage();
    const char* value = argv[++i];
    if (name == "--json") {
      json = value;
    } else if (name == "--only") {
      only = value;
    } else if (name == "--threads") {
      threads.clear();
      for (const char* at = value; at != nullptr; at = std::strchr(at, ',') ? std::strchr(at, ',') + 1 : nullptr) {
        threads.push_back(std::max(1, std::atoi(at)));
      }
    } else {
      return usage();
    }
  }
  const auto wanted = [&](const char* part) { return only.empty() || only == part; };
  const char* python = std::getenv("PEER_PYTHON");
  bench::Bench b;
  if (python != nullptr) b.peer = bench::Peer::start(python);
  for (const int t : threads) {
    b.threads = t;
    tenure::set_num_threads(t);
    b.limits = bench::measure_limits(t);
    b.heading("limits of this machine, " + std::to_string(t) + (t == 1 ? " thread" : " threads"));
    b.add({"multiply-adds", b.limits.flops / 1e9, "GF/s", 0, {}, {}});
    b.add({"copy", b.limits.copy / 1e9, "GB/s", 0, {}, {}});
    b.add({"read", b.limits.read / 1e9, "GB/s", 0, {}, {}});
    tenure::RcScope scope("bench");
    if (t == 1 && wanted("small")) bench::small_ops(b);
    if (t == 1 && wanted("c_api")) bench::c_api(b);
    if (t == 1 && wanted("events")) bench::events(b);
    if (t == 1 && wanted("instructions")) bench::instructions(b, argv[0]);
    if (wanted("large")) bench::large_ops(b);
    if (wanted("products")) bench::products(b);
    if (wanted("kernels")) bench::kernels(b);
    if (wanted("llama2")) bench::llama2_step(b, argv[0], python != nullptr ? python : "");
  }
  if (json != nullptr) write_json(b, json);
  return 0;
}
