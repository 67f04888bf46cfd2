#include "tests/oracle/compare.h"

#include <cmath>
#include <cstring>
#include <sstream>

namespace tenure::oracle {
namespace {

/// Mantissa bits and smallest exponent of the parts of a type.
struct Format {
  int mantissa, low;
};
Format format_of(ScalarType t) {
  switch (t) {
    case kHalf:
      return {10, -24};
    case kBFloat16:
      return {7, -133};
    case kFloat:
    case kComplexFloat:
      return {23, -149};
    default:
      return {52, -1074};
  }
}
double unit(double x, Format f) {
  if (x == 0 || !std::isfinite(x)) return std::ldexp(1, f.low);
  return std::ldexp(1, std::max(std::ilogb(x) - f.mantissa, f.low));
}

double part_of(uint64_t bits, ScalarType t) {
  if (t == kHalf || t == kBFloat16) {
    const auto small = static_cast<uint16_t>(bits);
    double d = 0;
    if (t == kBFloat16) {
      const uint32_t wide = static_cast<uint32_t>(small) << 16;
      float f;
      std::memcpy(&f, &wide, sizeof f);
      d = f;
    } else {
      const int e = small >> 10 & 31, m = small & 1023;
      d = e == 31 ? (m ? std::nan("") : INFINITY) : e == 0 ? std::ldexp(m, -24) : std::ldexp(1024 + m, e - 25);
      if (small >> 15) d = -d;
    }
    return d;
  }
  if (t == kFloat || t == kComplexFloat) {
    const auto small = static_cast<uint32_t>(bits);
    float f;
    std::memcpy(&f, &small, sizeof f);
    return f;
  }
  double d;
  std::memcpy(&d, &bits, sizeof d);
  return d;
}

bool floats_agree(const double* got, const double* own, const int64_t* off, int parts, Format f) {
  double error = 0, own_error = 0, size = 0;
  bool finite = true;
  for (int i = 0; i < parts; ++i) finite = finite && std::isfinite(own[i]) && std::isfinite(got[i]);
  if (!finite) {
    if (parts == 2)
      return (std::isfinite(own[0]) && std::isfinite(own[1])) == (std::isfinite(got[0]) && std::isfinite(got[1]));
    return std::isnan(own[0]) ? std::isnan(got[0]) : got[0] == own[0];
  }
  for (int i = 0; i < parts; ++i) {
    const double away = off ? static_cast<double>(off[i]) / 8 * unit(own[i], f) : 0;
    error = std::hypot(error, got[i] - (own[i] + away));
    own_error = std::hypot(own_error, away);
    size = std::max(size, std::abs(own[i] + away));
  }
  return error <= std::max(4 * unit(size, f), 2 * own_error);
}

/// The bits of all parts.
std::vector<uint64_t> bits_of(const Wanted& w, size_t bytes) {
  std::vector<uint64_t> all;
  if (w.dtype == kBool) {
    for (const char c : w.parts) all.push_back(c == '1');
    return all;
  }
  if (w.parts.empty()) return all;
  const uint64_t mask = bytes == 8 ? ~uint64_t{0} : (uint64_t{1} << (8 * bytes)) - 1;
  for (std::string word : split(w.parts, ',')) {
    if (isIntegralType(w.dtype, false)) {
      all.push_back(static_cast<uint64_t>(std::stoll(word)) & mask);
    } else {
      word.resize(2 * bytes, '0');
      all.push_back(std::stoull(word, nullptr, 16));
    }
  }
  return all;
}

Difference compare_tensor(const Tensor& got, const Arguments& given, const Wanted& w) {
  if (got.dtype() != w.dtype) return {"dtype", std::string(name(got.dtype()))};
  const std::vector<int64_t> sizes(got.sizes().begin(), got.sizes().end());
  if (sizes != w.sizes) {
    std::string text;
    for (const int64_t s : sizes) text += std::to_string(s) + ",";
    return {"sizes", text};
  }
  bool view = false;
  if (got.numel() > 0)
    for (const Argument& a : given.all)
      for (const Tensor& t : a.tensors) view = view || (t.numel() > 0 && got.is_alias_of(t));
  if (view != w.view.has_value()) return {"view", view ? "a view" : "no view"};
  for (size_t i = 0; view && i < sizes.size(); ++i)  // of a dim of size 1 nobody can tell
    if (sizes[i] > 1 && got.strides()[i] != (*w.view)[i]) return {"strides", "of dim " + std::to_string(i)};
  if (w.parts == "?") return {};
  const int parts = isComplexType(w.dtype) ? 2 : 1;
  const size_t bytes = elementSize(w.dtype) / static_cast<size_t>(parts);
  const size_t n = static_cast<size_t>(got.numel());
  const std::vector<uint64_t> wanted = bits_of(w, bytes);
  if (wanted.size() != n * static_cast<size_t>(parts)) return {"count", "of elements"};
  const Tensor flat = got.contiguous();
  const auto* at = static_cast<const unsigned char*>(flat.data_ptr());
  const bool floats = parts == 2 || isFloatingType(w.dtype);
  for (size_t i = 0; i < n; ++i) {
    double ours[2] = {}, theirs[2] = {};
    uint64_t a = 0, b = 0;
    for (int p = 0; p < parts; ++p) {
      const size_t k = i * static_cast<size_t>(parts) + static_cast<size_t>(p);
      a = 0;
      std::memcpy(&a, at + k * bytes, bytes);
      b = wanted[k];
      ours[p] = part_of(a, w.dtype), theirs[p] = part_of(b, w.dtype);
    }
    const int64_t* off = w.off.empty() ? nullptr : &w.off[i * static_cast<size_t>(parts)];
    if (floats ? !floats_agree(ours, theirs, off, parts, format_of(w.dtype)) : a != b) {
      std::ostringstream text;
      text.precision(17);
      text << "element " << i << ": ";
      if (floats)
        text << ours[0] << " " << ours[1] << ", PyTorch " << theirs[0] << " " << theirs[1];
      else
        text << std::hex << a << ", PyTorch " << b;
      return {"value", text.str()};
    }
  }
  return {};
}

}  // namespace

Difference compare(const Results& got, const Arguments& given, const Case& c) {
  const size_t n = got.flag ? 1 : got.tensors.size();
  if (n != c.results.size()) return {"count", std::to_string(n) + " results"};
  if (got.flag) return c.results[0].flag == got.flag ? Difference{} : Difference{"flag", *got.flag ? "true" : "false"};
  for (size_t i = 0; i < n; ++i) {
    Difference d = compare_tensor(got.tensors[i], given, c.results[i]);
    if (!d.kind.empty()) return {d.kind, "result " + std::to_string(i) + ": " + d.what};
  }
  return {};
}

}  // namespace tenure::oracle
