// A row per op: what it computes, on which inputs, how exactly. run_rows.cpp makes the tests of each row. A simple op
// is one line:
//
//   {.name = "erf", .op = on1(erf), .reference = ref1(std::erf), .domain = {-4, 4}},
//
// In-place forms are rows of their own with in_place set. `name` begins with the op's name as its errors have it; what
// follows (", number") tells rows of one op apart.
#pragma once

#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <complex>
#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace tenure::testing {

using Number = std::complex<double>;
using Tensors = std::vector<Tensor>;
using Sizes = std::vector<int64_t>;

/// A tensor as plain numbers, in row-major order.
struct Plain {
  Sizes sizes;
  std::vector<Number> v;
  /// A real number.
  double operator[](size_t i) const { return v[i].real(); }
};
using Plains = std::vector<Plain>;

// ---- the op, type-erased

struct OpUnderTest {
  int inputs = 0;
  std::function<Tensors(const Tensors&)> call;
};
inline OpUnderTest on(int inputs, std::function<Tensors(const Tensors&)> call) { return {inputs, std::move(call)}; }
/// Of functions and of lambdas that capture nothing.
inline OpUnderTest on1(Tensor (*f)(const Tensor&)) {
  return {1, [f](const Tensors& in) { return Tensors{f(in[0])}; }};
}
inline OpUnderTest on2(Tensor (*f)(const Tensor&, const Tensor&)) {
  return {2, [f](const Tensors& in) { return Tensors{f(in[0], in[1])}; }};
}
inline OpUnderTest on3(Tensor (*f)(const Tensor&, const Tensor&, const Tensor&)) {
  return {3, [f](const Tensors& in) { return Tensors{f(in[0], in[1], in[2])}; }};
}

// ---- the reference of an elementwise op: one element of each input to one element

struct Reference {
  std::function<Number(const Number*)> real;
  /// For complex inputs; null: `real` is right for them too.
  std::function<Number(const Number*)> complex = nullptr;
};
inline Reference ref1(double (*f)(double)) {
  return {[f](const Number* x) { return Number(f(x[0].real())); }};
}
inline Reference ref1(double (*f)(double), Number (*g)(const Number&)) {
  return {[f](const Number* x) { return Number(f(x[0].real())); }, [g](const Number* x) { return g(x[0]); }};
}
inline Reference ref2(double (*f)(double, double)) {
  return {[f](const Number* x) { return Number(f(x[0].real(), x[1].real())); }};
}
inline Reference ref2(double (*f)(double, double), Number (*g)(const Number&, const Number&)) {
  return {[f](const Number* x) { return Number(f(x[0].real(), x[1].real())); },
          [g](const Number* x) { return g(x[0], x[1]); }};
}
inline Reference ref3(double (*f)(double, double, double)) {
  return {[f](const Number* x) { return Number(f(x[0].real(), x[1].real(), x[2].real())); }};
}

// ---- sets of dtypes

using Dtypes = uint32_t;
constexpr Dtypes only(ScalarType t) { return Dtypes{1} << static_cast<int>(t); }
inline constexpr Dtypes kBooleans = only(kBool),
                        kIntegers = only(kByte) | only(kChar) | only(kShort) | only(kInt) | only(kLong),
                        kFloats = only(kHalf) | only(kBFloat16) | only(kFloat) | only(kDouble),
                        kComplexes = only(kComplexFloat) | only(kComplexDouble),
                        kReals = kBooleans | kIntegers | kFloats, kEvery = kReals | kComplexes;

/// The dtype of a result, from the inputs'.
enum class Gives : uint8_t {
  same,
  floating,  // f32 of integers and bool
  boolean,
  truth,    // bool, but u8 of u8
  real,     // of complex its real type
  complex,  // of f32 and f64 theirs
  index,    // i64
  widened,  // i64 of integers and bool
};

struct Range {
  double low, high;
};

struct Row {
  std::string name;
  OpUnderTest op;
  /// One of the two. The second is for ops that are not elementwise, and needs `shapes`.
  Reference reference = {};
  std::function<Plains(const Plains&)> reference_tensors = nullptr;

  /// Where inputs are drawn from: integers if the dtype has no others, both parts of complex numbers.
  Range domain = {-2, 2};
  /// Each input's own, instead.
  std::vector<Range> domains = {};
  /// The dtypes that the op takes; every other must be refused.
  Dtypes dtypes = kReals;
  /// Neither tried nor refused: dtypes whose result depends on more than their own values.
  Dtypes apart = 0;
  /// Inputs whose dtype does not vary.
  std::vector<std::pair<int, ScalarType>> fixed = {};
  /// Of each output; the last for all further ones.
  std::vector<Gives> gives = {Gives::floating};
  /// A shape for each input, the usual first. Empty: the elementwise ones, which broadcast.
  std::vector<std::vector<Sizes>> shapes = {};

  /// The error allowed, in units of the dtype's epsilon times the result (f16 and bf16 compute in float and round once,
  /// so that theirs is these of f32 and one of their own); against the largest result if whole_scale. Sums whose terms
  /// may cancel give `terms`, the sums of their terms' magnitudes, against which their error is bounded.
  double ulps = 3;
  bool whole_scale = false;
  std::function<Plains(const Plains&)> terms = nullptr;
  /// What the refusal of a dtype says after the op's name; {} stands for the dtype, {0} for the first input.
  std::string refusal = "not for {}";
  /// The same of complex dtypes, where it differs.
  std::string complex_refusal = "";
  /// Elementwise: also zeros of both signs, infinities, NaN, in all combinations.
  bool special = true;
  bool in_place = false;
  /// Checked in f64 by finite differences, and in complex128 if the op takes it.
  bool gradient = true;
  bool second_gradient = true;
  /// Where they are checked, if not in the domain.
  std::optional<Range> gradient_domain = std::nullopt;
};

/// Adds rows to those that run_rows.cpp runs; from a static initialiser. Returns true.
bool add_rows(std::vector<Row> rows);
/// Those that run_*.cpp run, once all static initialisers have run.
std::vector<const Row*> rows_where(bool (*wanted)(const Row&));

// ---- tensors from plain numbers, and back

enum class Arrangement : uint8_t { contiguous, transposed, sliced, expanded };
/// Numbers of the range in the dtype's precision, from a seed. `expanded` repeats the first index of dim 0.
Plain draw(const Sizes& sizes, Range range, ScalarType t, uint64_t seed, bool expanded = false);
/// A tensor with these values, arranged in memory so: transposed has its last two dims swapped, sliced lies at an
/// offset with every second element, expanded has a stride of 0 in dim 0.
Tensor make(const Plain& values, ScalarType t, Arrangement how = Arrangement::contiguous);
/// Every element, whatever the strides.
Plain plain(const Tensor& t);
/// v as an element of the dtype.
Number rounded(Number v, ScalarType t);
std::string to_text(Number v);

// ---- what the run_*.cpp share

/// A row as the parameter of a test.
void PrintTo(const Row* row, std::ostream* out);
std::string test_name(const ::testing::TestParamInfo<const Row*>& info);

ScalarType given(Gives gives, ScalarType t);
/// The dtype of input i when the row is tried with t.
ScalarType input_dtype(const Row& row, int i, ScalarType t);
/// The shapes that the row is tried with.
std::vector<std::vector<Sizes>> shapes_of(const Row& row);
/// Inputs of these shapes, and the tensors of them.
Plains draw_inputs(const Row& row, const std::vector<Sizes>& shapes, ScalarType t, uint64_t seed = 1,
                   const std::vector<Arrangement>& how = {}, std::optional<Range> range = std::nullopt);
Tensors make_inputs(const Row& row, const Plains& values, ScalarType t, const std::vector<Arrangement>& how = {});
/// What the reference gives, of any row.
Plains expected(const Row& row, const Plains& in, ScalarType t);
/// Empty if the outputs are what is expected, else one sentence.
std::string compare(const Row& row, const Tensors& out, const Plains& want, ScalarType t, const Plains& terms = {});

}  // namespace tenure::testing
