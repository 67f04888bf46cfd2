#include "tests/oracle/values.h"

#include <algorithm>
#include <cmath>
#include <complex>
#include <limits>
#include <stdexcept>
#include <vector>

#include "tests/oracle/read.h"

namespace tenure::oracle {
namespace {

/// splitmix64.
uint64_t mixed(uint64_t x) {
  x += 0x9E3779B97F4A7C15u;
  x = (x ^ (x >> 30)) * 0xBF58476D1CE4E5B9u;
  x = (x ^ (x >> 27)) * 0x94D049BB133111EBu;
  return x ^ (x >> 31);
}

double real(uint64_t h, char kind) {
  constexpr double inf = std::numeric_limits<double>::infinity();
  static const double special[] = {0.0, -0.0, inf, -inf, std::nan(""), 1.0, -1.0, 0.5, -0.5, 2.0, 100.0, -1e4};
  switch (kind) {
    case 's':
      return h % 24 < 12 ? special[h % 24] : real(mixed(h), 'n');
    case 'd':
      return (static_cast<double>(h % 65) - 32) / 8;
    case 'u':
      return (static_cast<double>(h >> 41) + 0.5) * 0x1p-23;
    case 'p':
      return 0.5 + static_cast<double>(h >> 40) * 0x1p-22;
    case 'z':
      return static_cast<double>(h % 7) - 3;
    default:
      return static_cast<double>(h >> 40) * 0x1p-21 - 4;
  }
}

int64_t whole(uint64_t h, const std::string& kind, ScalarType t) {
  if (t == kBool) return static_cast<int64_t>(h & 1);
  const int bits = static_cast<int>(elementSize(t)) * 8;
  const int64_t low = t == kByte ? 0 : std::numeric_limits<int64_t>::min() >> (64 - bits);
  const int64_t high = t == kByte ? 255 : std::numeric_limits<int64_t>::max() >> (64 - bits);
  const uint64_t n = kind.size() > 1 ? std::stoull(kind.substr(1)) : 0;
  switch (kind[0]) {
    case 'i':
      return static_cast<int64_t>(h % std::max<uint64_t>(n, 1));
    case 'j':
      return static_cast<int64_t>(h % std::max<uint64_t>(2 * n, 1)) - static_cast<int64_t>(n);
    case 'p':
      return static_cast<int64_t>(1 + h % 9);
    case 'z':
      return low == 0 ? static_cast<int64_t>(h % 4) : static_cast<int64_t>(h % 7) - 3;
    default:
      break;
  }
  if (kind[0] == 's' && h % 8 < 4) {
    const int64_t some[] = {low, high, 0, 1};
    return some[h % 8];
  }
  return low == 0 ? static_cast<int64_t>(h % 21) : static_cast<int64_t>(h % 21) - 10;
}

Tensor contiguous_of(ScalarType t, const std::vector<int64_t>& sizes, const std::string& kind, uint64_t seed) {
  size_t n = 1;
  for (const int64_t s : sizes) n *= static_cast<size_t>(s);
  const auto at = [&](size_t i) { return mixed(seed * 1000003 + i); };
  const char letter = kind[0] == 'o' ? 'n' : kind[0];
  if (isComplexType(t)) {
    std::vector<std::complex<double>> all(n);
    for (size_t i = 0; i < n; ++i) all[i] = {real(at(2 * i), letter), real(at(2 * i + 1), letter)};
    return tensor(all, kComplexDouble).to(t).reshape(sizes);
  }
  if (isFloatingType(t)) {
    std::vector<double> all(n);
    for (size_t i = 0; i < n; ++i) all[i] = real(at(i), letter);
    if (kind[0] == 'o') std::sort(all.begin(), all.end());
    return tensor(all, kDouble).to(t).reshape(sizes);
  }
  std::vector<int64_t> all(n);
  for (size_t i = 0; i < n; ++i) all[i] = whole(at(i), kind[0] == 'o' ? "n" : kind, t);
  if (kind[0] == 'o') std::sort(all.begin(), all.end());
  return tensor(all, kLong).to(t).reshape(sizes);
}

}  // namespace

Tensor described(const std::string& token) {
  const std::vector<std::string> word = split(token, ':');
  const ScalarType t = dtype_of_name(word.at(0));
  const std::vector<int64_t> sizes = numbers(word.at(1));
  const char layout = word.at(2)[0];
  std::vector<int64_t> stored = sizes;
  if (layout == 'e') stored[0] = 1;
  const Tensor x = contiguous_of(t, stored, word.at(3), std::stoull(word.at(4)));
  if (layout == 'e') return x.expand(sizes);
  if (layout == 't') {
    std::vector<int64_t> order(sizes.size());
    for (size_t i = 0; i < order.size(); ++i) order[i] = static_cast<int64_t>(order.size() - 1 - i);
    return x.permute(order).contiguous().permute(order);
  }
  if (layout == 's') {
    stored.back() = 2 * stored.back() + 1;
    const Tensor room = zeros(stored, t).slice(-1, 1, std::nullopt, 2);
    room.copy_(x);
    return room;
  }
  return x;
}

}  // namespace tenure::oracle
