// Einstein's summation: an equation read, and tensors contracted pair by pair.
#include <algorithm>
#include <array>

#include "core/record.h"
#include "ops/dense.h"
#include "tenure/ops.h"

namespace tenure {
inline namespace v1 {

using core::fail;
using core::Op;
using core::Slot;
using core::use;
using Sizes = std::vector<int64_t>;

namespace {

// A label is a letter, or from 0 on a dim of "...", counted from the right.
using Labels = std::vector<int>;
constexpr int kDots = -1;

bool has(const Labels& labels, int l) { return std::find(labels.begin(), labels.end(), l) != labels.end(); }
int place(const Labels& labels, int l) {
  return static_cast<int>(std::find(labels.begin(), labels.end(), l) - labels.begin());
}
bool is_letter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z'); }
// Letters lie behind the dims of "...", of which there are fewer.
int letter(char c) { return 256 + c; }

struct Equation {
  std::vector<Labels> terms;
  Labels result;
  bool has_result = false;
};

[[noreturn]] void refuse(std::string_view equation, const std::string& why) {
  fail<ValueError>(why + ": '" + std::string(equation) + "'");
}

Equation read(std::string_view equation) {
  Equation e;
  e.terms.emplace_back();
  Labels* now = &e.terms.back();
  for (size_t i = 0; i < equation.size(); ++i) {
    const char c = equation[i];
    if (c == ' ') continue;
    if (is_letter(c)) {
      if (e.has_result && has(*now, letter(c))) refuse(equation, "the result has a letter twice");
      now->push_back(letter(c));
    } else if (equation.substr(i, 3) == "...") {
      if (has(*now, kDots)) refuse(equation, "a term has '...' twice");
      now->push_back(kDots);
      i += 2;
    } else if (c == ',' && !e.has_result) {
      e.terms.emplace_back();
      now = &e.terms.back();
    } else if (equation.substr(i, 2) == "->" && !e.has_result) {
      e.has_result = true;
      now = &e.result;
      ++i;
    } else {
      refuse(equation, "character " + std::to_string(i) + " is not expected");
    }
  }
  return e;
}

// The term's labels with a label for each dim that "..." stands for.
Labels spelled_out(const Labels& term, int dots) {
  Labels all;
  for (const int l : term) {
    if (l != kDots) all.push_back(l);
    for (int i = dots; l == kDots && i-- > 0;) all.push_back(i);
  }
  return all;
}

struct Term {
  Tensor x;
  Labels labels;  // of x's dims, none twice
};

// A label that occurs twice walks the diagonal.
Term with_diagonals(const Tensor& x, const Labels& labels) {
  const Slot& s = use(x);
  Term t{x, {}};
  Sizes sizes, strides;
  for (int d = 0; d < s.ndim; ++d) {
    const int l = labels[static_cast<size_t>(d)], at = place(t.labels, l);
    if (at == static_cast<int>(t.labels.size())) {
      t.labels.push_back(l);
      sizes.push_back(s.sizes()[d]);
      strides.push_back(s.strides()[d]);
    } else if (sizes[static_cast<size_t>(at)] != s.sizes()[d]) {
      fail<ShapeError>("a letter that occurs twice has two sizes: " + std::to_string(sizes[static_cast<size_t>(at)]) +
                       " and " + std::to_string(s.sizes()[d]) + " in " + core::describe(s));
    } else {
      strides[static_cast<size_t>(at)] += s.strides()[d];  // bounded: what is walked lies in the storage
    }
  }
  if (static_cast<int>(t.labels.size()) != s.ndim) t.x = x.as_strided(sizes, strides);
  return t;
}

// The term summed over the labels for which `gone` holds.
template <class F>
Term summed(Term t, F gone) {
  Sizes dims;
  Labels left;
  for (size_t d = 0; d < t.labels.size(); ++d)
    gone(t.labels[d]) ? dims.push_back(static_cast<int64_t>(d)) : left.push_back(t.labels[d]);
  if (!dims.empty()) t.x = t.x.sum(dims, false, use(t.x).dtype);
  t.labels = left;
  return t;
}

// The term's dims in the order of `labels`, of which it may lack some: they have size 1.
Tensor in_order(const Term& t, const Labels& labels) {
  Sizes order;
  for (const int l : labels)
    if (has(t.labels, l)) order.push_back(place(t.labels, l));
  Tensor x = t.x.permute(order);
  for (size_t d = 0; d < labels.size(); ++d)
    if (!has(t.labels, labels[d])) x = x.unsqueeze(static_cast<int64_t>(d));
  return x;
}

int64_t size_of(const Term& t, int label) { return has(t.labels, label) ? t.x.size(place(t.labels, label)) : 1; }

// a and b as one product of batches; `needed` are the labels that come behind or stay.
Term contracted(Term a, Term b, const Labels& needed) {
  const auto stays = [&](int l) { return has(needed, l); };
  // What only one of them has is summed there, and a letter of size 1 broadcasts.
  a = summed(std::move(a), [&](int l) { return !stays(l) && size_of(b, l) == 1; });
  b = summed(std::move(b), [&](int l) { return !stays(l) && size_of(a, l) == 1; });
  Labels batch, left, right, sum;
  for (const int l : a.labels) {
    const int64_t na = size_of(a, l), nb = size_of(b, l);
    if (!stays(l))
      sum.push_back(l);
    else if (na == nb && has(b.labels, l))
      batch.push_back(l);
    else
      (na == 1 && has(b.labels, l) ? right : left).push_back(l);
  }
  for (const int l : b.labels)
    if (!has(a.labels, l)) (stays(l) ? right : sum).push_back(l);
  // A label of size 1 that the other has goes with the other.
  const auto matrix = [](const Term& t, const Labels& first, const Labels& second, const Labels& third) {
    Labels order = first;
    order.insert(order.end(), second.begin(), second.end());
    order.insert(order.end(), third.begin(), third.end());
    Term u = t;
    for (size_t d = t.labels.size(); d-- > 0;)
      if (!has(order, t.labels[d])) {
        u.x = u.x.squeeze(static_cast<int64_t>(d));
        u.labels.erase(u.labels.begin() + static_cast<int64_t>(d));
      }
    std::array<int64_t, 3> n{1, 1, 1};
    for (const int l : first) n[0] *= size_of(t, l);
    for (const int l : second) n[1] *= size_of(t, l);
    for (const int l : third) n[2] *= size_of(t, l);
    return in_order(u, order).reshape(n);
  };
  Sizes sizes;
  for (const int l : batch) sizes.push_back(size_of(a, l));
  for (const int l : left) sizes.push_back(size_of(a, l));
  for (const int l : right) sizes.push_back(size_of(b, l));
  Term y{bmm(matrix(a, batch, left, sum), matrix(b, batch, sum, right)).reshape(sizes), batch};
  y.labels.insert(y.labels.end(), left.begin(), left.end());
  y.labels.insert(y.labels.end(), right.begin(), right.end());
  return y;
}

// Without "->": the dims of "...", then the letters that occur once, capitals first.
Labels implied(const std::vector<Labels>& terms, int dots) {
  Labels once;
  for (int i = dots; i-- > 0;) once.push_back(i);
  for (int l = letter('A'); l <= letter('z'); ++l) {
    int64_t count = 0;
    for (const Labels& t : terms) count += std::count(t.begin(), t.end(), l);
    if (count == 1) once.push_back(l);
  }
  return once;
}

}  // namespace

Tensor einsum(std::string_view equation, TensorList tensors) {
  Op op("einsum");
  const Equation e = read(equation);
  if (tensors.size() == 0) fail<ValueError>("no tensors are given");
  if (e.terms.size() != tensors.size())
    refuse(equation, std::to_string(e.terms.size()) + " terms for " + std::to_string(tensors.size()) + " tensors");
  int dots = 0;
  std::vector<Labels> spelled;
  for (size_t i = 0; i < e.terms.size(); ++i) {
    const Slot& s = use(tensors[i]);
    if (s.dtype != use(tensors[0]).dtype)
      fail<DTypeError>("dtypes differ: " + core::describe(use(tensors[0])) + " and " + core::describe(s));
    const bool open = has(e.terms[i], kDots);
    const int letters = static_cast<int>(e.terms[i].size()) - (open ? 1 : 0);
    if (open ? s.ndim < letters : s.ndim != letters)
      fail<ShapeError>("term " + std::to_string(i) + " of '" + std::string(equation) + "' does not fit " +
                       core::describe(s));
    spelled.push_back(spelled_out(e.terms[i], s.ndim - letters));
    if (open) dots = std::max(dots, s.ndim - letters);
  }
  if (use(tensors[0]).dtype == kBool) fail<DTypeError>("not for bool");
  const Labels result = e.has_result ? spelled_out(e.result, has(e.result, kDots) ? dots : 0) : implied(spelled, dots);
  std::vector<Term> terms;
  for (size_t i = 0; i < spelled.size(); ++i) terms.push_back(with_diagonals(tensors[i], spelled[i]));
  // One size for each label, save for those of size 1.
  std::vector<int64_t> size(512, 1);
  for (const Term& t : terms)
    for (size_t d = 0; d < t.labels.size(); ++d) {
      int64_t& n = size[static_cast<size_t>(t.labels[d])];
      const int64_t here = t.x.size(static_cast<int64_t>(d));
      if (n != 1 && here != 1 && n != here)
        fail<ShapeError>("a letter of '" + std::string(equation) + "' has two sizes: " + std::to_string(n) + " and " +
                         std::to_string(here));
      if (here != 1) n = here;
    }
  for (const int l : result)
    if (std::none_of(terms.begin(), terms.end(), [&](const Term& t) { return has(t.labels, l); }))
      refuse(equation, "the result has a letter that no term has");
  Term y = terms[0];
  for (size_t i = 1; i < terms.size(); ++i) {
    Labels needed = result;
    for (size_t k = i + 1; k < terms.size(); ++k)
      needed.insert(needed.end(), terms[k].labels.begin(), terms[k].labels.end());
    y = contracted(std::move(y), terms[i], needed);
  }
  const bool sums = std::any_of(y.labels.begin(), y.labels.end(), [&](int l) { return !has(result, l); });
  if (sums && terms.size() == 1 && isIntegralType(use(y.x).dtype, true)) y.x = y.x.to(kLong);  // as sum
  y = summed(std::move(y), [&](int l) { return !has(result, l); });
  const Tensor out = in_order(y, result);
  return out.is_same(tensors[0]) ? alias(out) : out;
}

}  // namespace v1
}  // namespace tenure
