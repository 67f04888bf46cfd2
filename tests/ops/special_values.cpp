// Special functions beside values to 17 digits, in f64 and f32: errors in units in the last place of the larger of the
// value and 1.
#include <gtest/gtest.h>

#include <cmath>
#include <limits>
#include <map>
#include <string>
#include <vector>

#include "tests/ops/row.h"

namespace tenure::testing {
namespace {

struct Known {
  std::string name;
  std::vector<std::vector<double>> in;
  std::vector<double> out;
};
const std::vector<Known>& known() {
  static const std::vector<Known> all = {
#include "tests/ops/special_values.inc"
  };
  return all;
}

using Of = std::function<Tensor(const Tensors&)>;
const std::map<std::string, Of>& functions() {
  static const std::map<std::string, Of> all = [] {
    std::map<std::string, Of> f;
#define TENURE_ONE(name) f[#name] = [](const Tensors& x) { return name(x[0]); };
#define TENURE_TWO(name) f[#name] = [](const Tensors& x) { return name(x[0], x[1]); };
    TENURE_ONE(lgamma)
    TENURE_ONE(digamma)
    TENURE_ONE(i0)
    TENURE_ONE(special_i0e)
    TENURE_ONE(special_i1)
    TENURE_ONE(special_i1e)
    TENURE_ONE(special_bessel_j0)
    TENURE_ONE(special_bessel_j1)
    TENURE_ONE(special_bessel_y0)
    TENURE_ONE(special_bessel_y1)
    TENURE_ONE(special_modified_bessel_k0)
    TENURE_ONE(special_modified_bessel_k1)
    TENURE_ONE(special_scaled_modified_bessel_k0)
    TENURE_ONE(special_scaled_modified_bessel_k1)
    TENURE_ONE(special_spherical_bessel_j0)
    TENURE_ONE(special_airy_ai)
    TENURE_ONE(special_erfcx)
    TENURE_ONE(special_ndtr)
    TENURE_ONE(special_log_ndtr)
    TENURE_ONE(special_ndtri)
    TENURE_ONE(special_entr)
    TENURE_TWO(igamma)
    TENURE_TWO(igammac)
    TENURE_TWO(special_zeta)
    TENURE_TWO(special_chebyshev_polynomial_t)
    TENURE_TWO(special_chebyshev_polynomial_u)
    TENURE_TWO(special_hermite_polynomial_h)
    TENURE_TWO(special_laguerre_polynomial_l)
    TENURE_TWO(special_legendre_polynomial_p)
#undef TENURE_ONE
#undef TENURE_TWO
    f["polygamma"] = [](const Tensors& x) {
      const std::vector<double> orders = x[1].to(kDouble).to_vector<double>();
      Tensors each;
      for (size_t i = 0; i < orders.size(); ++i)
        each.push_back(polygamma(static_cast<int64_t>(orders[i]), x[0].select(0, static_cast<int64_t>(i))));
      return stack(each);
    };
    return f;
  }();
  return all;
}

TEST(SpecialValues, OfSeventeenDigits) {
  with_rc_scope([] {
    for (const Known& k : known()) {
      for (const ScalarType t : {kDouble, kFloat}) {
        Tensors in;
        for (const std::vector<double>& x : k.in) in.push_back(tensor(x, kDouble).to(t));
        const std::vector<double> got = functions().at(k.name)(in).to(kDouble).to_vector<double>();
        ASSERT_EQ(got.size(), k.out.size());
        const double eps =
            t == kDouble ? std::numeric_limits<double>::epsilon() : std::numeric_limits<float>::epsilon();
        const double ulps = k.in.size() == 2 && t == kDouble ? 64 : k.name == "special_i1e" || t == kDouble ? 8 : 1;
        for (size_t i = 0; i < got.size(); ++i) {
          if (t == kFloat && std::fabs(k.out[i]) > std::numeric_limits<float>::max()) continue;
          EXPECT_LE(std::fabs(got[i] - k.out[i]), ulps * eps * std::fmax(1, std::fabs(k.out[i])))
              << k.name << " of " << k.in[0][i] << (k.in.size() == 2 ? " " + std::to_string(k.in[1][i]) : "") << " in "
              << name(t) << ": " << got[i] << ", not " << k.out[i];
        }
      }
    }
    EXPECT_EQ(functions().size(), known().size());
  });
}
// The tails, where digits are of the value itself.
TEST(SpecialValues, TailsKeepTheirDigits) {
  with_rc_scope([] {
    for (const Known& k : known()) {
      if (k.name != "special_ndtr" && k.name != "special_log_ndtr" && k.name != "special_erfcx") continue;
      const std::vector<double> got = functions().at(k.name)({tensor(k.in[0], kDouble)}).to_vector<double>();
      for (size_t i = 0; i < got.size(); ++i)
        EXPECT_NEAR(got[i] / k.out[i], 1, 8 * std::numeric_limits<double>::epsilon()) << k.name << " of " << k.in[0][i];
    }
  });
}

}  // namespace
}  // namespace tenure::testing
