// Every op at 0, the smallest, the largest, infinite numbers and NaN gives the class of number that PyTorch gives (NaN,
// ±inf, ±0), and what is finite to 4 units in the last place; so do the gradients. What stays different is settled in
// extremes_settled.cpp, with a reason, and must be different.
#include "tests/edges/extremes.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <cmath>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <regex>
#include <set>
#include <sstream>

#include "tenure_test_paths.h"

namespace tenure::testing::extremes {
namespace {

const std::map<std::string, ScalarType> kDtypes = {{"f16", kHalf},   {"bf16", kBFloat16}, {"f32", kFloat},
                                                   {"f64", kDouble}, {"u8", kByte},       {"i8", kChar},
                                                   {"i16", kShort},  {"i32", kInt},       {"i64", kLong}};

/// How a floating dtype lays out its bits.
struct Layout {
  int bits, exponent;
  int fraction() const { return bits - exponent - 1; }
};
Layout layout(ScalarType t) {
  return t == kHalf ? Layout{16, 5} : t == kBFloat16 ? Layout{16, 8} : t == kFloat ? Layout{32, 8} : Layout{64, 11};
}
/// The distance between neighbours at x.
double unit(double x, ScalarType t) {
  const Layout l = layout(t);
  const int smallest = 2 - (1 << (l.exponent - 1)), at = x == 0 ? smallest : std::max(smallest, std::ilogb(x));
  return std::ldexp(1.0, at - l.fraction());
}
/// A number of the file, as it is in the dtype.
double number(const std::string& token, ScalarType t) {
  if (token == "nan") return NAN;
  if (token == "inf" || token == "-inf") return token[0] == '-' ? -INFINITY : INFINITY;
  if (!isFloatingType(t)) return std::stod(token);
  const Layout l = layout(t);
  const uint64_t bits = std::stoull(token, nullptr, 16) << (l.bits - 4 * static_cast<int>(token.size()));
  const auto exponent = static_cast<int>(bits >> l.fraction() & ((1u << l.exponent) - 1));
  const auto fraction = static_cast<double>(bits & ((uint64_t{1} << l.fraction()) - 1));
  const int smallest = 2 - (1 << (l.exponent - 1));
  const double size = std::ldexp(exponent ? fraction + std::ldexp(1.0, l.fraction()) : fraction,
                                 (exponent ? smallest + exponent - 1 : smallest) - l.fraction());
  return bits >> (l.bits - 1) ? -size : size;
}

struct Line {
  std::string op, part;
  ScalarType dtype;
  std::vector<std::string> tokens;
};
std::vector<Line> read_lines() {
  std::ifstream file(TENURE_SOURCE_DIR "/tests/edges/data/extremes.tsv");
  std::vector<Line> lines;
  for (std::string text; std::getline(file, text);) {
    if (text[0] == '#') continue;
    std::istringstream fields(text);
    Line line;
    std::string dtype, numbers;
    std::getline(fields, line.op, '\t');
    std::getline(fields, dtype, '\t');
    std::getline(fields, line.part, '\t');
    std::getline(fields, numbers);
    if (line.part.ends_with('~')) line.part.pop_back();
    line.dtype = kDtypes.at(dtype);
    std::istringstream each(numbers);
    for (std::string token; each >> token;) {
      const size_t star = token.find('*');
      const int n = star == std::string::npos ? 1 : std::stoi(token.substr(star + 1));
      line.tokens.insert(line.tokens.end(), static_cast<size_t>(n), token.substr(0, star));
    }
    lines.push_back(line);
  }
  return lines;
}

/// As a tensor: f64 holds every number but those of i64, which are read as such.
Tensor tensor_of(const std::vector<std::string>& tokens, ScalarType t) {
  if (!isFloatingType(t)) {
    std::vector<int64_t> v;
    for (const std::string& token : tokens) v.push_back(std::stoll(token));
    return tensor(v).to(t);
  }
  std::vector<double> v;
  for (const std::string& token : tokens) v.push_back(number(token, t));
  return tensor(v, kDouble).to(t);
}

enum class Class : uint8_t { nan, inf, minus_inf, zero, minus_zero, finite };
Class class_of(double x) {
  if (std::isnan(x)) return Class::nan;
  if (std::isinf(x)) return x > 0 ? Class::inf : Class::minus_inf;
  if (x == 0) return std::signbit(x) ? Class::minus_zero : Class::zero;
  return Class::finite;
}
bool agrees(double recorded, double ours, ScalarType t) {
  if (!isFloatingType(t)) return recorded == ours;
  if (class_of(recorded) != class_of(ours)) return false;
  return class_of(ours) != Class::finite || std::fabs(recorded - ours) <= 4 * unit(recorded, t);
}

/// The inputs of a set, by dtype; rows as [n, 4].
using Sets = std::map<std::pair<std::string, ScalarType>, Tensors>;

/// What the op gives: "out" (or "out0" …) and "d0" ….
std::map<std::string, Tensor> results(const Tried& tried, const Tensors& inputs) {
  std::map<std::string, Tensor> all;
  Tensors leaves;
  for (const Tensor& x : inputs) {
    leaves.push_back(x.clone());
    if (isFloatingType(x.scalar_type())) leaves.back().requires_grad_();
  }
  const Tensors outs = tried.call(leaves);
  for (size_t i = 0; i < outs.size(); ++i) all["out" + (outs.size() > 1 ? std::to_string(i) : "")] = outs[i].detach();
  if (!outs[0].requires_grad()) return all;
  std::vector<double> arriving;
  for (int64_t i = 0; i < outs[0].numel(); ++i)
    arriving.push_back(std::array{1.0, -2.0, 0.5}[static_cast<size_t>(i % 3)]);
  try {
    outs[0].backward(tensor(arriving).to(outs[0].scalar_type()).view(outs[0].sizes()));
  } catch (const GradError&) {
    return all;  // of an operand in which there is no derivative
  }
  for (size_t i = 0; i < leaves.size(); ++i) {
    const Tensor g = leaves[i].grad();
    all["d" + std::to_string(i)] = g.defined() ? g : zeros_like(inputs[i]);
  }
  return all;
}

/// The inputs that element i of a result of n comes from: one of each, or the whole row.
std::vector<double> inputs_of(const Tensors& inputs, size_t i, size_t n) {
  std::vector<double> in;
  for (const Tensor& x : inputs) {
    const std::vector<double> v = x.to(kDouble).to_vector<double>();
    const size_t many = x.dim() == 2 ? 4 : 1, at = i * (v.size() / many) / n * many;
    in.insert(in.end(), v.begin() + static_cast<int64_t>(at), v.begin() + static_cast<int64_t>(at + many));
  }
  return in;
}

std::string text(const std::vector<double>& v) {
  std::ostringstream s;
  s.precision(9);
  for (const double x : v) s << ' ' << x;
  return s.str().substr(1);
}

void compare(const Line& line, const Tensor& ours, const Tensors& inputs, std::set<const Settled*>& met) {
  const ScalarType t = ours.scalar_type();
  const std::vector<double> got = ours.to(kDouble).to_vector<double>();
  ASSERT_EQ(got.size(), line.tokens.size());
  std::string differences;
  int count = 0;
  for (size_t i = 0; i < got.size(); ++i) {
    const double want = number(line.tokens[i], t);
    if (agrees(want, got[i], t)) continue;
    const std::vector<double> in = inputs_of(inputs, i, got.size());
    bool known = false;
    for (const Settled& s : settled()) {
      if (!s.covers(line.op, line.part, line.dtype) || !s.is({in, t, want, got[i]})) continue;
      known = true;
      met.insert(&s);
      break;
    }
    if (known) continue;
    ++count;
    if (count < 7) differences += "\n  of " + text(in) + ": " + text({got[i]}) + ", recorded " + text({want});
  }
  EXPECT_EQ(count, 0) << line.op << ", " << name(line.dtype) << ", " << line.part << ": " << differences;
}

void compare_all(bool floating) {
  const std::map<std::string, Tried>& ops = floating ? floating_ops() : integer_ops();
  std::set<const Settled*> met;
  std::set<std::string> tried;
  with_rc_scope([&] {
    Sets sets;
    std::map<std::string, Tensor> now;
    std::string last;
    for (const Line& line : read_lines()) {
      if (isFloatingType(line.dtype) != floating) continue;
      Tensors& inputs = sets[{line.op, line.dtype}];
      if (line.part.starts_with("in")) {
        const Tensor x = tensor_of(line.tokens, line.dtype);
        inputs.push_back(line.op == "rows" ? x.view({-1, 4}) : x);
        continue;
      }
      ASSERT_TRUE(ops.contains(line.op)) << line.op;
      const Tried& op = ops.at(line.op);
      const Tensors& given = sets[{op.inputs, line.dtype}];
      if (const std::string id = line.op + std::string(name(line.dtype)); id != last) {
        now = with_rc_scope_returning([&] { return results(op, given); });
        last = id;
      }
      tried.insert(line.op);
      compare(line, now[line.part], given, met);
    }
  });
  for (const auto& [name, op] : ops) EXPECT_TRUE(tried.contains(name)) << "not recorded: " << name;
  for (const Settled& s : settled()) {
    EXPECT_TRUE(met.contains(&s) || !floating) << "settled and not there: " << s.ops[0] << ": " << s.reason;
  }
}

/// Functions of the headers that no line of the record is of, and why.
const std::map<std::string, std::string>& apart() {
  static const std::map<std::string, std::string> names = [] {
    std::map<std::string, std::string> all;
    const auto because = [&](const char* reason, std::initializer_list<const char*> ops) {
      for (const char* op : ops) all[op] = reason;
    };
    because("of chance, or moves elements by it",
            {"alpha_dropout", "binomial", "feature_alpha_dropout", "feature_dropout", "native_dropout", "normal",
             "normal_functional", "poisson", "randint_like", "rrelu"});
    because("an answer about a tensor or a dtype",
            {"can_cast", "is_distributed", "is_inference", "is_nonzero", "is_pinned", "is_same_size", "is_set_to",
             "is_signed", "promote_types", "result_type"});
    because("moves elements, or makes them of sizes alone", {"adjoint",
                                                             "as_strided_scatter",
                                                             "bartlett_window",
                                                             "blackman_window",
                                                             "channel_shuffle",
                                                             "copy",
                                                             "diagonal_scatter",
                                                             "empty_permuted",
                                                             "fill",
                                                             "flatten_dense_tensors",
                                                             "hamming_window",
                                                             "hann_window",
                                                             "kaiser_window",
                                                             "linalg_diagonal",
                                                             "mH",
                                                             "mT",
                                                             "matrix_H",
                                                             "numpy_T",
                                                             "nonzero_numpy",
                                                             "nonzero_static",
                                                             "pixel_shuffle",
                                                             "pixel_unshuffle",
                                                             "reshape_as",
                                                             "unflatten_dense_tensors",
                                                             "zero"});
    because("sums and products of several elements, which other tests compare", {"bilinear",
                                                                                 "corrcoef",
                                                                                 "cov",
                                                                                 "cross",
                                                                                 "cumulative_trapezoid",
                                                                                 "embedding_bag",
                                                                                 "gradient",
                                                                                 "histogram",
                                                                                 "histogramdd",
                                                                                 "linalg_cross",
                                                                                 "linalg_matrix_norm",
                                                                                 "linalg_multi_dot",
                                                                                 "linalg_norm",
                                                                                 "linalg_vander",
                                                                                 "linalg_vecdot",
                                                                                 "linalg_vector_norm",
                                                                                 "matrix_power",
                                                                                 "norm_except_dim",
                                                                                 "pdist",
                                                                                 "renorm",
                                                                                 "sum_to_size",
                                                                                 "trapezoid",
                                                                                 "trapz",
                                                                                 "vander"});
    because("finds elements that are equal",
            {"_unique", "_unique2", "unique_consecutive", "unique_dim", "unique_dim_consecutive"});
    because("moves elements", {"as_strided", "cat",     "chunk",     "clone",     "contiguous", "detach",    "expand",
                               "expand_as",  "flatten", "movedim",   "narrow",    "permute",    "reshape",   "select",
                               "slice",      "split",   "squeeze",   "stack",     "t",          "transpose", "tril",
                               "triu",       "unbind",  "unflatten", "unsqueeze", "view",       "view_as"});
    because("moves elements, or repeats them", {"alias",
                                                "atleast_1d",
                                                "atleast_2d",
                                                "atleast_3d",
                                                "block_diag",
                                                "broadcast_tensors",
                                                "cartesian_prod",
                                                "column_stack",
                                                "combinations",
                                                "constant_pad_nd",
                                                "diag",
                                                "diag_embed",
                                                "diagflat",
                                                "diagonal",
                                                "dsplit",
                                                "dstack",
                                                "flip",
                                                "fliplr",
                                                "flipud",
                                                "hsplit",
                                                "hstack",
                                                "meshgrid",
                                                "pad",
                                                "pad_sequence",
                                                "ravel",
                                                "reflection_pad1d",
                                                "reflection_pad2d",
                                                "reflection_pad3d",
                                                "repeat",
                                                "repeat_interleave",
                                                "replication_pad1d",
                                                "replication_pad2d",
                                                "replication_pad3d",
                                                "roll",
                                                "rot90",
                                                "tensor_split",
                                                "tile",
                                                "vsplit",
                                                "vstack"});
    because("makes numbers in a row, or none",
            {"empty_strided", "logspace", "new_empty_strided", "range", "tril_indices", "triu_indices"});
    because("x itself, of real numbers", {"conj_physical", "resolve_conj", "resolve_neg"});
    because("its row has the ends of the number line", {"angle"});
    because("made of lgamma, of digamma's derivatives, of bits", {"mvlgamma", "polygamma", "frexp"});
    because("asks for the dtype alone", {"is_complex", "is_conj", "is_floating_point", "is_neg"});
    because(
        "makes a tensor of numbers that are given",
        {"arange", "empty", "empty_like", "eye", "from_blob", "full", "full_like", "linspace", "new_empty", "new_full",
         "new_ones", "new_zeros", "ones", "ones_like", "scalar_tensor", "tensor", "tensor_of", "zeros", "zeros_like"});
    because("draws numbers", {"bernoulli", "dropout", "multinomial", "rand", "rand_like", "randint", "randn",
                              "randn_like", "randperm", "trunc_normal_"});
    because("complex", {"complex", "conj", "imag", "isreal", "real", "view_as_complex", "view_as_real"});
    because("another name, or another form", {"argsort", "bmm", "matmul", "swiglu_backward", "type_as", "float_power",
                                              "floor_divide", "ldexp", "positive", "rsub"});
    because("of bits and divisors", {"bitwise_and", "bitwise_left_shift", "bitwise_not", "bitwise_or",
                                     "bitwise_right_shift", "bitwise_xor", "gcd", "lcm"});
    because("a choice between two products", {"prelu"});
    because("of indices", {"one_hot"});
    because("of orders, indices and products, whose odd values their own tests hold", {"addbmm",
                                                                                       "addmv",
                                                                                       "addr",
                                                                                       "aminmax",
                                                                                       "argwhere",
                                                                                       "baddbmm",
                                                                                       "bincount",
                                                                                       "bucketize",
                                                                                       "cdist",
                                                                                       "chain_matmul",
                                                                                       "count_nonzero",
                                                                                       "cummax",
                                                                                       "cummin",
                                                                                       "cumprod",
                                                                                       "diff",
                                                                                       "dist",
                                                                                       "einsum",
                                                                                       "frobenius_norm",
                                                                                       "histc",
                                                                                       "index_copy",
                                                                                       "index_fill",
                                                                                       "index_reduce",
                                                                                       "inner",
                                                                                       "isin",
                                                                                       "kron",
                                                                                       "kthvalue",
                                                                                       "logcumsumexp",
                                                                                       "masked_scatter",
                                                                                       "median",
                                                                                       "mode",
                                                                                       "msort",
                                                                                       "mv",
                                                                                       "nanmean",
                                                                                       "nanmedian",
                                                                                       "nanquantile",
                                                                                       "nansum",
                                                                                       "nonzero",
                                                                                       "put",
                                                                                       "quantile",
                                                                                       "scatter",
                                                                                       "scatter_reduce",
                                                                                       "searchsorted",
                                                                                       "select_scatter",
                                                                                       "slice_scatter",
                                                                                       "std_mean",
                                                                                       "take",
                                                                                       "take_along_dim",
                                                                                       "tensordot",
                                                                                       "trace",
                                                                                       "var_mean",
                                                                                       "vdot"});
    because("one truth of all elements", {"allclose", "equal"});
    return all;
  }();
  return names;
}

TEST(Extremes, EveryFunctionIsTriedOrApart) {
  std::set<std::string> tried;
  for (const auto* ops : {&floating_ops(), &integer_ops()})
    for (const auto& [name, op] : *ops) tried.insert(name.substr(0, name.find_first_of(" ,(")));
  tried.insert("scaled_dot_product_attention");  // "attention" there
  std::set<std::string> found;
  for (const auto& header : std::filesystem::directory_iterator(TENURE_SOURCE_DIR "/include/tenure/ops")) {
    std::ifstream file(header.path());
    const std::string text{std::istreambuf_iterator<char>(file), {}};
    const std::regex function(R"(TENURE_API [\w:<>, ]+? (\w+)\()");
    for (std::sregex_iterator at(text.begin(), text.end(), function), end; at != end; ++at) found.insert((*at)[1]);
  }
  EXPECT_GT(found.size(), 100u);
  for (const std::string& name : found) EXPECT_TRUE(tried.contains(name) || apart().contains(name)) << name;
}

TEST(Extremes, FloatingNumbersBesidePyTorch) { compare_all(true); }
TEST(Extremes, IntegersBesidePyTorch) { compare_all(false); }

TEST(Extremes, OnNarrowerInstructionSets) {
  const std::string program = std::filesystem::read_symlink("/proc/self/exe");
  for (const std::string isa : {"avx2", "base"}) {
    const std::string command = "TENURE_ISA=" + isa + " DNNL_MAX_CPU_ISA=AVX2 '" + program +
                                "' --gtest_filter='*BesidePyTorch:Numerics.*' --gtest_output= > /dev/null";
    EXPECT_EQ(std::system(command.c_str()), 0) << command;
  }
}

}  // namespace
}  // namespace tenure::testing::extremes
