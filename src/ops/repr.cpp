// Tensors as text: what PyTorch's repr prints, at its default options.
#include <charconv>
#include <cmath>
#include <cstring>
#include <ostream>

#include "core/dry.h"
#include "core/fail.h"
#include "core/make.h"
#include "core/record.h"
#include "core/shared_impl.h"
#include "ops/backward_names.h"
#include "ops/prepare.h"
#include "tenure/shared.h"
#include "tenure/tensor.h"

namespace tenure {
inline namespace v1 {

namespace {

using core::Slot;

constexpr int kPrecision = 4;
constexpr int64_t kThreshold = 1000;  // more elements are summarised …
constexpr int64_t kEdge = 3;          // … to so many at each end of a dim
constexpr int kLineWidth = 80;
constexpr std::string_view kPrefix = "tensor(";

/// A real number of any dtype: floating, or whole.
struct Value {
  bool floating;
  double real;
  int64_t whole;
};

/// The real or the imaginary part of the element at p.
Value load(const char* p, ScalarType t, bool imaginary) {
  const auto as = [&]<class T>(T v) -> Value {
    std::memcpy(&v, imaginary ? p + sizeof v : p, sizeof v);
    if constexpr (std::is_integral_v<T>) return {false, 0, static_cast<int64_t>(v)};
    if constexpr (!std::is_integral_v<T>) return {true, static_cast<double>(v), 0};
  };
  switch (t) {
    case ScalarType::Byte:
    case ScalarType::Bool:
      return as(uint8_t{});
    case ScalarType::Char:
      return as(int8_t{});
    case ScalarType::Short:
      return as(int16_t{});
    case ScalarType::Int:
      return as(int32_t{});
    case ScalarType::Long:
      return as(int64_t{});
    case ScalarType::Half: {
      const Value bits = as(uint16_t{});
      return {true, static_cast<float>(Half::from_bits(static_cast<uint16_t>(bits.whole))), 0};
    }
    case ScalarType::BFloat16: {
      const Value bits = as(uint16_t{});
      return {true, static_cast<float>(BFloat16::from_bits(static_cast<uint16_t>(bits.whole))), 0};
    }
    case ScalarType::Double:
    case ScalarType::ComplexDouble:
      return as(double{});
    default:
      return as(float{});
  }
}

/// A double in a fixed number of digits. Unlike printf, the same in every locale.
std::string digits(double v, std::chars_format form, int precision) {
  if (std::isnan(v)) return "nan";
  char text[400];  // the longest: 309 digits, a point and 4 more
  return std::string(text, std::to_chars(text, text + sizeof text, v, form, precision).ptr);
}

/// How the numbers of one tensor, or one part of them, are written: all alike.
class Formatter {
 public:
  explicit Formatter(bool boolean) : boolean_(boolean) {}

  /// Every number that will be printed is shown first.
  void see(const Value& v) {
    if (!v.floating) {
      width_ = std::max(width_, written(v).size());
    } else if (v.real != 0 && std::isfinite(v.real)) {
      const double size = std::abs(v.real);
      least_ = std::min(least_, size);
      most_ = std::max(most_, size);
      whole_ = whole_ && v.real == std::ceil(v.real);
      seen_.push_back(v.real);
    }
  }
  void decide() {
    if (seen_.empty()) return;
    scientific_ = most_ / least_ > 1000 || most_ > 1e8 || least_ < 1e-4;
    for (const double v : seen_) width_ = std::max(width_, written({true, v, 0}).size());
    seen_ = {};
  }
  size_t width() const { return width_; }
  std::string operator()(const Value& v) const {
    const std::string text = written(v);
    return text.size() < width_ ? std::string(width_ - text.size(), ' ') + text : text;
  }

 private:
  std::string written(const Value& v) const {
    if (!v.floating) return boolean_ ? (v.whole ? "True" : "False") : std::to_string(v.whole);
    if (scientific_) return digits(v.real, std::chars_format::scientific, kPrecision);
    if (!whole_) return digits(v.real, std::chars_format::fixed, kPrecision);
    return digits(v.real, std::chars_format::fixed, 0) + (std::isfinite(v.real) ? "." : "");
  }

  bool boolean_, whole_ = true, scientific_ = false;
  size_t width_ = 1;
  double least_ = INFINITY, most_ = 0;
  std::vector<double> seen_;
};

/// One tensor being written.
class Repr {
 public:
  explicit Repr(const Slot& s)
      : s_(s),
        complex_(isComplexType(s.dtype)),
        summarize_(s.numel > kThreshold),
        first_(s.dtype == ScalarType::Bool),
        second_(false) {
    see(0, s.data);
    first_.decide();
    second_.decide();
  }

  std::string text() const { return s_.ndim == 0 ? element(s_.data) : block(0, s_.data, kPrefix.size()); }

 private:
  /// f(address) for each place of dim d that is printed, and gap() where places are left out.
  template <class F, class Gap>
  void each(int d, const char* p, F f, Gap gap) const {
    const int64_t n = s_.sizes()[d];
    const int64_t step = core::bytes_of(s_.dtype, s_.strides()[d]);  // bounded: within the storage
    const bool cut = summarize_ && n > 2 * kEdge;
    for (int64_t i = 0; i < n; ++i) {
      if (cut && i == kEdge) {
        gap();
        i = n - kEdge;
      }
      f(p + i * step);  // bounded: within the tensor's extent
    }
  }

  void see(int d, const char* p) {
    if (d == s_.ndim) {
      first_.see(load(p, s_.dtype, false));
      if (complex_) second_.see(load(p, s_.dtype, true));
      return;
    }
    each(
        d, p, [&](const char* q) { see(d + 1, q); }, [] {});
  }

  std::string element(const char* p) const {
    std::string text = first_(load(p, s_.dtype, false));
    if (!complex_) return text;
    std::string imaginary = second_(load(p, s_.dtype, true));
    imaginary.erase(0, imaginary.find_first_not_of(' '));
    return text + (imaginary[0] == '-' ? "" : "+") + imaginary + "j";
  }

  std::string row(const char* p, size_t indent) const {
    const size_t length = first_.width() + 2 + (complex_ ? second_.width() + 1 : 0);
    const size_t per_line = indent < kLineWidth ? std::max<size_t>(1, (kLineWidth - indent) / length) : 1;
    std::string text = "[";
    size_t count = 0;
    const auto append = [&](const std::string& item) {
      if (count) text += count % per_line ? ", " : ",\n" + std::string(indent + 1, ' ');
      text += item;
      ++count;
    };
    each(
        s_.ndim - 1, p, [&](const char* q) { append(element(q)); }, [&] { append(" ..."); });
    return text + "]";
  }

  std::string block(int d, const char* p, size_t indent) const {
    if (d == s_.ndim - 1) return row(p, indent);
    const std::string between = "," + std::string(s_.ndim - d - 1, '\n') + std::string(indent + 1, ' ');
    std::string text = "[";
    const auto append = [&](const std::string& item) { text += (text.size() > 1 ? between : "") + item; };
    each(
        d, p, [&](const char* q) { append(block(d + 1, q, indent + 1)); }, [&] { append("..."); });
    return text + "]";
  }

  const Slot& s_;
  bool complex_, summarize_;
  Formatter first_, second_;  // of the numbers, or of real and imaginary parts
};

std::string_view torch_name(ScalarType t) {
  constexpr std::string_view names[] = {"uint8",   "int8",    "int16",     "int32",      "int64", "float16",
                                        "float32", "float64", "complex64", "complex128", "bool",  "bfloat16"};
  return names[static_cast<int>(t)];
}

/// `last` is the suffix about gradients, or empty.
std::string repr(const Slot& s, const std::string& last) {
  std::string text(kPrefix);
  std::vector<std::string> suffixes;
  const ScalarType t = s.dtype, usual = get_default_dtype();
  if (s.storage && s.storage->device != static_cast<int8_t>(DeviceType::CPU)) suffixes.push_back("device='cuda:0'");
  if (s.numel == 0) {
    text += "[]";
    if (s.ndim != 1) {
      std::string sizes = tenure::to_string(s.shape());
      sizes.front() = '(';
      sizes.back() = ')';
      suffixes.push_back("size=" + sizes);
    }
    if (t != usual) suffixes.push_back("dtype=torch." + std::string(torch_name(t)));
  } else {
    text += Repr(s).text();
    if (t != usual && t != ops::default_complex(usual) && t != kLong && t != kBool)
      suffixes.push_back("dtype=torch." + std::string(torch_name(t)));
  }
  if (!last.empty()) suffixes.push_back(last);

  // npos + 1 is 0: a text of one line counts from its start.
  size_t line = text.size() - (text.rfind('\n') + 1) + 2;
  for (const std::string& suffix : suffixes) {
    if (line + suffix.size() + 2 > kLineWidth) {
      text += ",\n" + std::string(kPrefix.size(), ' ') + suffix;
      line = kPrefix.size() + suffix.size();
    } else {
      text += ", " + suffix;
      line += suffix.size() + 2;
    }
  }
  return text + ")";
}

std::string gradient_suffix(core::Context& c, Slot& s) {
  if (!core::needs_grad(s)) return {};
  if (s.has(core::kIsView) && s.has(core::kNoGradView) && s.view_generation != s.view->generation &&
      s.view->edge.tagged)
    return "grad_fn=<Invalid>";  // it has none to ask for
  struct Taken {
    core::Context& c;
    core::Edge edge;
    ~Taken() { core::drop_edge(c, edge); }
  } taken{c, core::take_edge(c, &s)};
  if (taken.edge.kind() != core::Edge::kNode) return "requires_grad=True";
  return "grad_fn=<" + ops::backward_name(*taken.edge.node(), s) + ">";
}

}  // namespace

std::string to_string(const Tensor& t) {
  core::QuietOp op("to_string");
  core::need_values();
  Slot& s = core::use(t);
  return repr(s, gradient_suffix(op.c, s));
}

std::string to_string(const SharedTensor& t) {
  core::QuietOp op("to_string");
  core::need_values();
  core::SharedImpl* p = t.unsafe_get();
  if (!p) core::fail<StaleTensorError>("the shared tensor is empty: it was never filled or was moved from");
  const std::string last = t.requires_grad() ? "requires_grad=True" : "";
  const core::SharedSlot seen(*p);
  core::check_usable(*p);
  core::add_alias(op.c, p);
  struct Drop {
    core::SharedImpl* p;
    ~Drop() { core::drop_alias(p); }
  } drop{p};
  return repr(seen.slot, last);
}

std::ostream& operator<<(std::ostream& out, const Tensor& t) {
  core::QuietOp op("operator<<");
  return out << to_string(t);
}
std::ostream& operator<<(std::ostream& out, const SharedTensor& t) {
  core::QuietOp op("operator<<");
  return out << to_string(t);
}

}  // namespace v1
}  // namespace tenure
