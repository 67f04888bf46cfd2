// Every function beside PyTorch's answers, which tools/oracle recorded: tests/oracle/answers/, or the folder that
// TENURE_ORACLE names. What is known to differ is in differences.txt, with its reason.
#include <gtest/gtest.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <filesystem>
#include <fstream>
#include <set>

#include "tenure_test_paths.h"
#include "tests/oracle/compare.h"
#include "tests/support/errors.h"

namespace tenure::oracle {

std::map<std::string, Call>& calls() {
  static std::map<std::string, Call> all;
  return all;
}

namespace {

std::string folder() {
  const char* given = std::getenv("TENURE_ORACLE");
  return given ? given : std::string(TENURE_SOURCE_DIR) + "/tests/oracle/answers";
}

/// "op kind" of differences that are known, and whether one was seen.
std::map<std::string, bool> known() {
  std::map<std::string, bool> all;
  std::ifstream in(std::string(TENURE_SOURCE_DIR) + "/tests/oracle/differences.txt");
  for (std::string line; std::getline(in, line);) {
    const std::vector<std::string> words = split(line, ' ');
    if (!line.starts_with("#") && words.size() > 2) all.emplace(words[0] + " " + words[1], false);
  }
  return all;
}

/// Whether all tensors hold the same bytes.
bool same_bytes(const Arguments& a, const Arguments& b) {
  for (size_t i = 0; i < a.all.size(); ++i)
    for (size_t k = 0; k < a.all[i].tensors.size(); ++k) {
      const Tensor x = a.all[i].tensors[k].contiguous(), y = b.all[i].tensors[k].contiguous();
      if (std::memcmp(x.data_ptr(), y.data_ptr(), x.numel() * elementSize(x.dtype())) != 0) return false;
    }
  return true;
}

/// Whether the form that is given its first operand gives what the function gives.
bool same_when_given(Call call, const Arguments& a, const Results& want) {
  const Results got = call(a);
  for (size_t i = 0; i < want.tensors.size(); ++i) {
    const Tensor x = got.tensors[i].contiguous(), y = want.tensors[i].contiguous();
    if (x.dtype() != y.dtype() || x.sizes() != y.sizes() ||
        std::memcmp(x.data_ptr(), y.data_ptr(), x.numel() * elementSize(x.dtype())) != 0)
      return false;
  }
  return true;
}

Difference tried(Call call, Call giving, const Case& c, bool writes) {
  Difference d;
  try {
    with_rc_scope([&] {
      const Arguments a = arguments_of(c);
      try {
        const Results r = call(a);
        d = c.refused ? Difference{"takes", ""} : compare(r, a, c);
        if (d.kind.empty() && !writes && !same_bytes(a, arguments_of(c))) d = {"writes", "into an argument"};
        if (d.kind.empty() && giving && !same_when_given(giving, a, r))
          d = {"given", "for good it gives another result"};
      } catch (const Error& e) {
        if (!c.refused) d = {"refuses", testing::without_line(e.what())};
      }
    });
  } catch (const std::exception& e) { d = {"broken", e.what()}; }
  return d;
}

TEST(Oracle, EveryFunctionGivesWhatPyTorchGives) {
  std::map<std::string, bool> expected = known();
  std::map<std::string, std::vector<std::string>> seen;
  size_t cases = 0, differing = 0;
  std::vector<std::string> files;
  for (const auto& entry : std::filesystem::directory_iterator(folder()))
    if (entry.path().extension() == ".txt" && entry.path().filename() != "missing.txt") files.push_back(entry.path());
  std::sort(files.begin(), files.end());
  ASSERT_FALSE(files.empty());
  for (const std::string& file : files)
    for (const Block& b : read(file)) {
      const auto call = calls().find(b.name);
      const auto giving = calls().find(b.name + "&&");
      const std::string plain = b.name.substr(0, b.name.find('.'));
      const bool writes = plain.back() == '_';
      if (call == calls().end()) {
        ADD_FAILURE() << "no function: " << b.name;
        continue;
      }
      for (const Case& c : b.cases) {
        ++cases;
        const Difference d = tried(call->second, giving == calls().end() ? nullptr : giving->second, c, writes);
        if (d.kind.empty()) continue;
        ++differing;
        const std::string key = b.name + " " + d.kind;
        const auto e = expected.find(key);
        if (e != expected.end())
          e->second = true;
        else
          seen[key].push_back(c.text.substr(0, 300) + "\n      " + d.what);
      }
    }
  for (const auto& [key, all] : seen) ADD_FAILURE() << key << ": " << all.size() << " cases, as\n    " << all[0];
  EXPECT_LE(differing * 50, cases) << differing << " of " << cases;
  std::printf("oracle: %zu cases, %zu differ\n", cases, differing);
}

}  // namespace
}  // namespace tenure::oracle
