// The conversation with bench/rows.py: a question a line, an answer a line.
//
//   names                                  what row_ops() has
//   row RUN N S THREADS INPUT...           makes the operands, runs once: the digest of each result
//   wide                                   the digests of the same with narrower floating operands in f64; "none" if
//   there are none time COUNT                             seconds for so many calls copy BYTES THREADS seconds to copy
//   as many as one call moves: half read, half written flops THREADS                          multiply-adds a second,
//   each counted as two
//
// A digest is: how many elements, their sum, the sum of their magnitudes, and up to 32 of them; complex numbers are
// two. bench/rows_peer.py makes the same operands and the same digests.
#include <algorithm>
#include <cmath>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <exception>
#include <iostream>
#include <map>
#include <memory>
#include <optional>
#include <sstream>

#include "bench/bench.h"
#include "bench/row_ops.h"
#include "core/parallel.h"

namespace bench {
namespace {

using namespace tenure;

uint32_t mixed(uint32_t h) {
  h ^= h >> 16;
  h *= 0x85ebca6bu;
  h ^= h >> 13;
  h *= 0xc2b2ae35u;
  return h ^ h >> 16;
}

/// In [0, 1), of 24 bits: number i of an operand.
double uniform(int64_t i, uint32_t operand) {
  return mixed(static_cast<uint32_t>(i) + operand * 0x9e3779b9u) / 256 * 0x1p-24;
}

int64_t size_of(const std::string& text, int64_t n, int64_t s) {
  const size_t slash = text.find('/');
  const std::string whole = text.substr(0, slash);
  const int64_t value = whole == "n" ? n : whole == "s" ? s : std::atoll(whole.c_str());
  return slash == std::string::npos ? value : value / std::atoll(text.c_str() + slash + 1);
}

ScalarType dtype_of_name(const std::string& name) {
  static const std::map<std::string, ScalarType> types{{"f32", kFloat},        {"f64", kDouble}, {"f16", kHalf},
                                                       {"bf16", kBFloat16},    {"i64", kLong},   {"i32", kInt},
                                                       {"c64", kComplexFloat}, {"u8", kByte},    {"bool", kBool}};
  return types.at(name);
}

/// dtype[sizes] flags [:low,high], as rows.tsv says.
Tensor operand(const std::string& text, int64_t n, int64_t s, const Operands& before) {
  const size_t open = text.find('['), close = text.find(']');
  const ScalarType type = dtype_of_name(text.substr(0, open));
  std::vector<int64_t> sizes;
  std::stringstream list(text.substr(open + 1, close - open - 1));
  for (std::string size; std::getline(list, size, ',');) sizes.push_back(size_of(size, n, s));
  const size_t colon = text.find(':', close);
  const std::string flags = text.substr(close + 1, colon == std::string::npos ? colon : colon - close - 1);
  if (flags == "=") return before[0].clone();
  std::string low = "-2", high = "2";
  if (colon != std::string::npos) {
    const size_t comma = text.find(',', colon);
    low = text.substr(colon + 1, comma - colon - 1), high = text.substr(comma + 1);
  }
  const auto bound = [&](const std::string& b) {
    return b == "n" || b == "s" ? static_cast<double>(size_of(b, n, s)) : std::atof(b.c_str());
  };
  const double from = bound(low), range = bound(high) - from;
  const bool is_complex = type == kComplexFloat;
  const auto seed = static_cast<uint32_t>(before.x.size());
  if (is_complex) sizes.push_back(2);
  Tensor x = empty(sizes, kDouble);
  double* p = x.data_ptr<double>();
  const int64_t count = x.numel();
  for (int64_t i = 0; i < count; ++i) {
    const double u = uniform(i, seed);
    if (type == kBool) {
      p[i] = flags == "0" ? 0 : flags == "1" ? 1 : u < 0.5;
    } else {
      p[i] = from + range * u;
      if (!isFloatingType(type) && !is_complex) p[i] = std::floor(p[i]);
    }
  }
  Tensor y = is_complex ? view_as_complex(x.to(kFloat)).clone() : x.to(type);
  if (flags == "T") return y.t();
  if (flags == "X") return y.expand({s, s});
  return y;
}

std::string digest(const Tensor& result) {
  const Tensor x = (result.is_complex() ? view_as_real(result.contiguous()) : result).to(kDouble).contiguous();
  const double* p = x.data_ptr<double>();
  const int64_t n = x.numel();
  double sum = 0, size = 0;
  for (int64_t i = 0; i < n; ++i) sum += p[i], size += std::fabs(p[i]);
  std::string out;
  const auto add = [&out](double value) {
    char text[40];
    std::snprintf(text, sizeof text, " %.17g", value);
    out += text;
  };
  add(static_cast<double>(n)), add(sum), add(size);
  for (uint32_t k = 0; k < 32 && n > 0; ++k) {
    add(p[static_cast<uint64_t>(mixed(k)) * static_cast<uint64_t>(n) >> 32]);
  }
  return out;
}

std::string digests(const std::vector<Tensor>& results) {
  std::string out = "digest";
  for (size_t i = 0; i < results.size(); ++i) out += (i > 0 ? " ;" : "") + digest(results[i]);
  return out;
}

/// Floating operands that are narrower than f64 in it; nothing if there are none.
std::optional<Operands> widened(const Operands& in) {
  Operands out = in;
  bool any = false;
  for (Tensor& x : out.x) {
    if (x.scalar_type() == kComplexFloat) return std::nullopt;
    if (!x.is_floating_point() || x.scalar_type() == kDouble) continue;
    x = x.to(kDouble);
    any = true;
  }
  return any ? std::optional(out) : std::nullopt;
}

double copy_seconds(int64_t bytes, int threads) {
  const int64_t half = std::max<int64_t>(64, bytes / 2 / 64 * 64);
  const auto block = [half] {
    char* data = static_cast<char*>(std::aligned_alloc(1 << 12, static_cast<size_t>((half + 4095) / 4096 * 4096)));
    std::memset(data, 1, static_cast<size_t>(half));
    return std::unique_ptr<char, void (*)(void*)>(data, std::free);
  };
  const auto from = block(), to = block();
  const int64_t times = std::max<int64_t>(1, (int64_t{1} << 22) / half);
  return best_of(threads,
                 [&] {
                   for (int64_t i = 0; i < times; ++i) {
                     core::parallel_for(half, std::max<int64_t>(half / threads, 1 << 15), [&](int64_t a, int64_t b) {
                       std::memcpy(to.get() + a, from.get() + a, static_cast<size_t>(b - a));
                     });
                   }
                 }) /
         static_cast<double>(times);
}

struct Server {
  std::vector<RowOp> ops = row_ops();
  std::optional<RcScope> scope;
  Operands in;
  const RowOp* op = nullptr;
  int threads = 1;

  std::string row(std::istream& words) {
    std::string name;
    in = {};
    scope.reset();
    op = nullptr;
    words >> name >> in.n >> in.s >> threads;
    for (const RowOp& o : ops) {
      if (o.name == name) op = &o;
    }
    if (op == nullptr) return "error no such row: " + name;
    set_num_threads(threads);
    scope.emplace("row");
    for (std::string text; words >> text;) in.x.push_back(operand(text, in.n, in.s, in));
    return digests(op->run(in));
  }

  std::string answer(const std::string& line) {
    std::stringstream words(line);
    std::string what;
    words >> what;
    if (what == "names") {
      std::string all = "names";
      for (const RowOp& o : ops) all += " " + o.name;
      return all;
    }
    if (what == "row") return row(words);
    if (what == "copy") {
      int64_t bytes = 0;
      int with = 1;
      words >> bytes >> with;
      set_num_threads(with);
      return std::to_string(copy_seconds(bytes, with) * 1e9);
    }
    if (what == "flops") {
      int with = 1;
      words >> with;
      set_num_threads(with);
      return std::to_string(measure_flops(with));
    }
    if (op == nullptr) return "error no row";
    if (what == "wide") {
      const auto wide = widened(in);
      return wide ? digests(op->run(*wide)) : "none";
    }
    int64_t count = 1;
    words >> count;
    const double start = now(threads);
    op->loop(in, count);
    return std::to_string((now(threads) - start) * 1e9);
  }
};

}  // namespace

int serve_rows() {
  const NoGradGuard guard;
  Server server;
  for (std::string line; std::getline(std::cin, line);) {
    std::string answer;
    try {
      answer = server.answer(line);
    } catch (const std::exception& e) {
      answer = std::string("error ") + e.what();
      std::replace(answer.begin(), answer.end(), '\n', ' ');
    }
    std::printf("%s\n", answer.c_str());
    std::fflush(stdout);
  }
  server.in = {};
  server.scope.reset();
  return 0;
}

}  // namespace bench
