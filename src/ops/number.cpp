#include "ops/number.h"

#include <cmath>
#include <limits>

#include "core/fail.h"
#include "core/layout.h"
#include "core/number_text.h"

namespace tenure::ops {

using core::fail;

namespace {

template <class T>
using Ends = std::numeric_limits<T>;

[[noreturn, gnu::cold]] void refuse(const Scalar& v, ScalarType t, Use use) {
  if (use != Use::lower && use != Use::upper && use != Use::exponent) core::out_of_range(v, name(t));
  const char* what = use == Use::exponent ? "exponent" : use == Use::lower ? "lower bound" : "upper bound";
  fail<ValueError>("the " + std::string(what) + " is out of range: " + core::text(v) + " for " + std::string(name(t)));
}

// A floating dtype whose own number v, rounded, is infinite: whether it is as good as that.
bool infinity_serves(const Scalar& v, ScalarType t, Use use) {
  switch (use) {
    case Use::lower:
      return v.toDouble() < 0;
    case Use::upper:
      return v.toDouble() > 0;
    case Use::stored:
      return t == kHalf || t == kBFloat16;
    default:
      return true;
  }
}

// T: an integer type.
template <class T>
T integer(const Scalar& v, ScalarType t, Use use) {
  if (!v.isIntegral(true)) return v.to<T>();
  const int64_t n = v.toLong();
  const int side = use == Use::operand ? 0 : beyond(v, t);
  if (side < 0 && use == Use::lower) return Ends<T>::min();
  if (side > 0 && use == Use::upper) return Ends<T>::max();
  if (side != 0) refuse(v, t, use);
  return static_cast<T>(n);
}

bool boolean(const Scalar& v, Use use) {
  if (use != Use::operand && !v.isBoolean() && v.toDouble() != 0 && v.toDouble() != 1) refuse(v, kBool, use);
  return v.toBool();
}

float single(const Scalar& v) {
  return v.isIntegral(true) ? static_cast<float>(v.toLong()) : static_cast<float>(v.toDouble());
}

// T: Half, BFloat16 or float.
template <class T>
T rounded(const Scalar& v, ScalarType t, Use use) {
  const T r(single(v));
  const bool overflows = std::isinf(static_cast<float>(r)) && !std::isinf(v.toDouble());
  const bool beyond_f32 = t == kFloat && use == Use::stored && std::isfinite(v.toDouble()) &&
                          std::fabs(v.toDouble()) > static_cast<double>(Ends<float>::max());
  if ((overflows && !infinity_serves(v, t, use)) || beyond_f32) refuse(v, t, use);
  return r;
}

std::complex<float> single_complex(const Scalar& v, Use use) {
  if (use == Use::stored) return v.to<std::complex<float>>();
  const std::complex<double> z = v.toComplexDouble();
  return {v.isComplex() ? static_cast<float>(z.real()) : single(v), static_cast<float>(z.imag())};
}

}  // namespace

int beyond(const Scalar& v, ScalarType t) noexcept {
  if (!isIntegralType(t, false) || !v.isIntegral(true)) return 0;
  const int64_t n = v.toLong();
  const int bits = static_cast<int>(core::bytes_of(t, 8));
  const int64_t high = t == kByte ? 255 : Ends<int64_t>::max() >> (64 - bits), low = t == kByte ? 0 : -high - 1;
  return n < low ? -1 : n > high ? 1 : 0;
}

Element any_number(const Scalar& v, ScalarType t, Use use) {
  if (v.isComplex() && !isComplexType(t)) {
    const std::complex<double> z = v.toComplexDouble();
    if (z.imag() != 0) fail<DTypeError>("a complex value for a tensor of " + std::string(name(t)));
    return any_number(z.real(), t, use);
  }
  Element e;
  const auto put = [&]<class T>(T value) { std::memcpy(e.bytes, &value, sizeof value); };
  switch (t) {
    case ScalarType::Byte:
      put(integer<uint8_t>(v, t, use));
      break;
    case ScalarType::Char:
      put(integer<int8_t>(v, t, use));
      break;
    case ScalarType::Short:
      put(integer<int16_t>(v, t, use));
      break;
    case ScalarType::Int:
      put(integer<int32_t>(v, t, use));
      break;
    case ScalarType::Long:
      put(integer<int64_t>(v, t, use));
      break;
    case ScalarType::Half:
    case ScalarType::BFloat16:
      e.wide = without_dims(t, use) != t;
      if (e.wide)
        put(single(v));
      else if (t == ScalarType::Half)
        put(rounded<Half>(v, t, use));
      else
        put(rounded<BFloat16>(v, t, use));
      break;
    case ScalarType::Float:
      put(use == Use::operand ? single(v) : rounded<float>(v, t, use));
      break;
    case ScalarType::Double:
      put(v.toDouble());
      break;
    case ScalarType::ComplexFloat:
      put(single_complex(v, use));
      break;
    case ScalarType::ComplexDouble:
      put(v.toComplexDouble());
      break;
    default:
      put(boolean(v, use));
  }
  return e;
}

namespace {

// What certainly fits: number() decides about the rest.
struct Within {
  double low, high;
  explicit Within(ScalarType to) {
    switch (to) {
      case kFloat:
      case kComplexFloat:
        high = static_cast<double>(Ends<float>::max());
        break;
      case kByte:
        high = 255;
        break;
      case kLong:
        high = 0x1.fffffffffffffp62;
        break;
      case kBool:
        high = 0;
        break;
      default:
        high = static_cast<double>(Ends<int64_t>::max() >> (64 - core::bytes_of(to, 8)));
    }
    low = to == kByte || to == kBool ? 0 : -high;
  }
  bool operator()(double v) const { return v >= low && v <= high; }
};

template <class T>
void check_each(const void* data, int64_t n, ScalarType to) {
  const auto* p = static_cast<const T*>(data);
  const Within within(to);
  for (int64_t i = 0; i < n; ++i) {
    bool fits;
    if constexpr (std::is_same_v<T, std::complex<double>>)
      fits = within(p[i].real()) && within(p[i].imag());
    else
      fits = within(static_cast<double>(p[i]));
    if (!fits) number(Scalar(p[i]), to, Use::stored);
  }
}

}  // namespace

void check_stored(const void* data, int64_t n, ScalarType from, ScalarType to) {
  if (isComplexType(from) && !isComplexType(to))
    fail<DTypeError>("a complex value for a tensor of " + std::string(name(to)));
  if (from == to || to == kHalf || to == kBFloat16 || to == kDouble || to == kComplexDouble) return;
  switch (from) {
    case kByte:
      return check_each<uint8_t>(data, n, to);
    case kChar:
      return check_each<int8_t>(data, n, to);
    case kShort:
      return check_each<int16_t>(data, n, to);
    case kInt:
      return check_each<int32_t>(data, n, to);
    case kLong:
      return check_each<int64_t>(data, n, to);
    case kHalf:
      return check_each<Half>(data, n, to);
    case kBFloat16:
      return check_each<BFloat16>(data, n, to);
    case kFloat:
      return check_each<float>(data, n, to);
    case kDouble:
      return check_each<double>(data, n, to);
    case kComplexDouble:
      return check_each<std::complex<double>>(data, n, to);
    default:
      return;  // bool and complex64 fit everywhere
  }
}

double largest(ScalarType t) noexcept {
  switch (t) {
    case kHalf:
      return 65504;
    case kBFloat16:
      return 0x1.fep127;
    case kDouble:
    case kComplexDouble:
      return std::numeric_limits<double>::max();
    default:
      return static_cast<double>(std::numeric_limits<float>::max());
  }
}

}  // namespace tenure::ops
