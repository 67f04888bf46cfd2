// Every function of the list of signatures, called by its name.
#pragma once

#include <tenure/tenure.h>

#include <initializer_list>
#include <map>
#include <optional>
#include <string>
#include <tuple>
#include <vector>

namespace tenure::oracle {

/// An argument of any kind, as a case of the oracle writes it: see tools/oracle/inputs.py.
struct Argument {
  char kind = '-';  // T [ S I D F B Y X, or -: none
  std::vector<Tensor> tensors;
  Scalar scalar = 0;
  std::vector<int64_t> integers;
  double number = 0;
  ScalarType dtype = ScalarType::Undefined;
  std::string text;
};

/// The arguments of a call. Each is taken as what the parameter is.
class Arguments {
 public:
  std::vector<Argument> all;

  const Tensor& tensor(size_t i) const { return is(i, 'T') ? all[i].tensors[0] : none(); }
  /// A copy that is given for good.
  Tensor given(size_t i) const { return tensor(i).clone(); }
  std::optional<Tensor> tensor_if(size_t i) const {
    return is(i, 'T') ? std::optional(all[i].tensors[0]) : std::nullopt;
  }
  TensorList tensors(size_t i) const { return all.at(i).tensors; }
  Scalar scalar(size_t i) const { return all.at(i).scalar; }
  std::optional<Scalar> scalar_if(size_t i) const { return is(i, 'S') ? std::optional(all[i].scalar) : std::nullopt; }
  int64_t integer(size_t i) const { return all.at(i).integers.at(0); }
  std::optional<int64_t> integer_if(size_t i) const { return is(i, 'I') ? std::optional(integer(i)) : std::nullopt; }
  IntArrayRef integers(size_t i) const { return all.at(i).integers; }
  double number(size_t i) const { return all.at(i).number; }
  std::optional<double> number_if(size_t i) const { return is(i, 'F') ? std::optional(number(i)) : std::nullopt; }
  bool flag(size_t i) const { return integer(i) != 0; }
  std::optional<bool> flag_if(size_t i) const { return is(i, 'B') ? std::optional(flag(i)) : std::nullopt; }
  ScalarType dtype(size_t i) const { return all.at(i).dtype; }
  std::optional<ScalarType> dtype_if(size_t i) const { return is(i, 'Y') ? std::optional(dtype(i)) : std::nullopt; }
  TensorOptions options(size_t i) const { return is(i, 'Y') ? TensorOptions(dtype(i)) : TensorOptions(); }
  const std::string& text(size_t i) const { return all.at(i).text; }

 private:
  bool is(size_t i, char kind) const { return all.at(i).kind == kind; }
  static const Tensor& none() {
    static const Tensor t;
    return t;
  }
};

struct Results {
  std::vector<Tensor> tensors;
  std::optional<bool> flag;
};
inline Results results(const Tensor& t) { return {{t}, {}}; }
inline Results results(bool flag) { return {{}, flag}; }
inline void add_to(Results& r, const Tensor& t) { r.tensors.push_back(t); }
inline void add_to(Results& r, const std::vector<Tensor>& all) {
  r.tensors.insert(r.tensors.end(), all.begin(), all.end());
}
template <class... T>
Results results(const std::tuple<T...>& all) {
  Results r;
  std::apply([&](const auto&... t) { (add_to(r, t), ...); }, all);
  return r;
}
inline Results results(const std::vector<Tensor>& all) { return {all, {}}; }

using Call = Results (*)(const Arguments&);
/// All calls, by name and overload; a form in place has an underscore behind its name, and behind all "&&" that which
/// is given its first operand for good.
std::map<std::string, Call>& calls();

/// Adds those of a family.
struct Calls {
  Calls(std::initializer_list<std::pair<const char*, Call>> all) {
    for (const auto& [name, call] : all) calls().emplace(name, call);
  }
};

}  // namespace tenure::oracle
