// The two programs of the original tutorial. docs/tutorial.md walks through them.
#include <charconv>
#include <cstdio>
#include <string>

#include "original.h"

using tenure::Tensor;
using tenure::with_rc_scope;
using tenure::with_rc_scope_tensor;
using tenure::for_testing::get_refcount;

namespace {

// The fewest digits that read back as the same number: "42", "2.5".
std::string text(double x) {
  char digits[32];
  return std::string(digits, std::to_chars(digits, digits + sizeof digits, x).ptr);
}

std::string text(const std::vector<double>& numbers) {
  std::string out = "(";
  for (const double x : numbers) out += (out.size() > 1 ? " " : "") + text(x);
  return out + ")";
}

void addition() {
  with_rc_scope([] {
    Tensor t = f(41.) + f(1.);
    std::printf("%s\n", text(to_float0_exn(t)).c_str());
    t = float_vec({1., 42., 1337.});
    std::printf("%s\n", text(to_float1_exn(t * t)).c_str());
    std::printf("%s\n", text(to_float1_exn(t + f(1.5))).c_str());
  });
}

void tensor_returned_from_inner_scope_to_outer() {
  with_rc_scope([] {
    const Tensor t_out = with_rc_scope_tensor([] {
      Tensor t_inner = tenure::zeros({1});
      std::printf("%d\n", static_cast<int>(get_refcount(t_inner)));
      return t_inner;
    });
    std::printf("%d\n", static_cast<int>(get_refcount(t_out)));
  });
}

}  // namespace

int main() {
  addition();
  tensor_returned_from_inner_scope_to_outer();
}
