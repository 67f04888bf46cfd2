// How a parameter begins.
#pragma once

#include <cstdint>

namespace tenure {
inline namespace v1 {

/// The first value of a parameter. Random ones draw from the generator that is given to VarStore::new_var, or from the
/// context's; they need a floating dtype, else DTypeError. A plain value, checked where it is used: ValueError there
/// for a standard deviation that is negative or NaN, for bounds in the wrong order, and for a constant that the dtype
/// does not hold.
struct Init {
  /// Which of the makers below made it.
  enum class Kind : uint8_t { constant, normal, uniform, trunc_normal, kaiming_uniform };
  Kind kind = Kind::constant;
  double a = 0, b = 0, low = 0, high = 0;

  /// Every element is the same.
  static constexpr Init zeros() { return {}; }
  static constexpr Init ones() { return constant(1); }
  static constexpr Init constant(double value) { return {Kind::constant, value, 0, 0, 0}; }
  /// Normal, with this mean and standard deviation.
  static constexpr Init normal(double mean = 0, double stdev = 1) { return {Kind::normal, mean, stdev, 0, 0}; }
  /// Uniform in [low, high).
  static constexpr Init uniform(double low, double high) { return {Kind::uniform, low, high, 0, 0}; }
  /// Normal, cut to [low, high].
  static constexpr Init trunc_normal(double mean = 0, double stdev = 1, double low = -2, double high = 2) {
    return {Kind::trunc_normal, mean, stdev, low, high};
  }
  /// Uniform in ±gain·sqrt(3 / fan_in), where fan_in is the product of all sizes but the first: He et al., Delving Deep
  /// into Rectifiers, 2015. The gain is sqrt(2) for rectifiers; torch::nn::Linear uses sqrt(1/3).
  static constexpr Init kaiming_uniform(double gain = 1.4142135623730951) {
    return {Kind::kaiming_uniform, gain, 0, 0, 0};
  }
};

}  // namespace v1
}  // namespace tenure
