// A training step of the example beside its twin in PyTorch, one run of each in turn.
#include <algorithm>
#include <array>
#include <cstdio>
#include <cstdlib>
#include <filesystem>
#include <fstream>

#include "bench/bench.h"

namespace bench {
namespace {

/// Calls f(line) for each line that the command prints, as it comes. False if the command fails.
bool each_line(const std::string& command, const std::function<void(const std::string&)>& f) {
  std::FILE* out = popen(command.c_str(), "r");
  if (out == nullptr) return false;
  std::array<char, 4096> line;
  while (std::fgets(line.data(), line.size(), out) != nullptr) f(line.data());
  return pclose(out) == 0;
}

/// Milliseconds a step: the median of those after the second.
std::optional<double> ours(const std::string& command) {
  std::vector<double> at;
  if (!each_line(command, [&](const std::string&) { at.push_back(now(2)); }) || at.size() < 5) return std::nullopt;
  std::vector<double> steps;
  for (size_t i = 3; i < at.size(); ++i) steps.push_back((at[i] - at[i - 1]) * 1e3);
  return summary(steps).median;
}
std::optional<double> theirs(const std::string& command) {
  double median = 0;
  const bool done = each_line(command, [&](const std::string& line) {
    const size_t at = line.find("\"median\": ");
    if (at != std::string::npos) median = std::atof(line.c_str() + at + 10);
  });
  if (!done || median == 0) return std::nullopt;
  return median;
}

}  // namespace

void llama2_step(Bench& b, const std::string& self, const std::string& python) {
  namespace fs = std::filesystem;
  const fs::path program = fs::path(self).parent_path() / "llama2";
  if (!fs::exists(program)) return;
  b.heading("a training step of llama2, " + std::to_string(b.threads) + (b.threads == 1 ? " thread" : " threads"));
  const fs::path folder = fs::temp_directory_path() / ("tenure-bench-" + std::to_string(now(2)));
  fs::create_directories(folder);
  {
    std::ofstream text(folder / "text");  // any text does: the time does not depend on it; 65 different characters
    uint32_t state = 1;
    for (int i = 0; i < 300000; ++i) {
      state = state * 1664525u + 1013904223u;
      text.put(static_cast<char>(' ' + (i < 65 ? i : static_cast<int>((state >> 16) % 65))));
    }
  }
  const std::string threads = std::to_string(b.threads), text = "'" + (folder / "text").string() + "'";
  const std::string mine = "'" + program.string() + "' train --text " + text + " --out '" + (folder / "out").string() +
                           "' --plain --log-every 1 --steps 8 --threads " + threads;
  const std::string twin =
      "'" + python + "' '" TENURE_BENCH_DIR "/peers/torch_llama2.py' time --steps 5 --threads " + threads;
  std::vector<double> steps, peer_steps;
  for (int i = 0; i < 9; ++i) {
    fs::remove_all(folder / "out");
    const auto t = ours(mine);
    if (!t) break;
    steps.push_back(*t);
    if (python.empty()) continue;
    if (const auto p = theirs(twin)) peer_steps.push_back(*p);
  }
  fs::remove_all(folder);
  if (steps.empty()) {
    std::printf("  llama2 did not train: no figure\n");
    return;
  }
  const Sample s = summary(steps);
  Figure f{"training step", s.median, "ms", s.spread, {}, {}};
  if (!peer_steps.empty()) {
    f.peer = summary(peer_steps).median;
    const double factor = *f.peer / f.value;
    b.add(f);
    b.add({"training step, times as fast as PyTorch", factor, "", 0, {}, {}, {}, 1.5});
  } else {
    b.add(f);
  }
}

}  // namespace bench
