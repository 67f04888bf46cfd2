// The incomplete gamma functions: a series below the order, a continued fraction above it, and around large orders
// Temme's uniform expansion (DLMF 8.7.1, 8.9.2, 8.12).
#include "cpu/special_gamma.h"

#include <cmath>
#include <limits>

#include "cpu/special_tables.h"

namespace tenure::cpu {
namespace {

/// The coefficients of Temme's expansion: of a^-k eta^n.
constexpr double kTemme[11][16] = {
    {-0.3333333333333333, 0.08333333333333333, -0.014814814814814815, 0.0011574074074074073, 0.0003527336860670194,
     -0.0001787551440329218, 3.919263178522438e-05, -2.185448510679992e-06, -1.85406221071516e-06,
     8.296711340953087e-07, -1.7665952736826078e-07, 6.707853543401498e-09, 1.0261809784240309e-08,
     -4.382036018453353e-09, 9.14769958223679e-10, -2.5514193994946248e-11},
    {-0.001851851851851852, -0.003472222222222222, 0.0026455026455026454, -0.0009902263374485596,
     0.00020576131687242798, -4.018775720164609e-07, -1.8098550334489977e-05, 7.64916091608111e-06,
     -1.6120900894563446e-06, 4.647127802807434e-09, 1.378633446915721e-07, -5.752545603517705e-08,
     1.1951628599778148e-08, -1.7543241719747647e-11, -1.0091543710600413e-09, 4.162792991842583e-10},
    {0.004133597883597883, -0.0026813271604938273, 0.0007716049382716049, 2.0093878600823047e-06,
     -0.0001073665322636516, 5.2923448829120125e-05, -1.2760635188618728e-05, 3.423578734096138e-08,
     1.3721957309062934e-06, -6.298992138380055e-07, 1.4280614206064242e-07, -2.0477098421990866e-10,
     -1.409252991086752e-08, 6.228974084922022e-09, -1.3670488396617114e-09, 9.428356159014678e-13},
    {0.0006494341563786008, 0.00022947209362139917, -0.0004691894943952557, 0.00026772063206283885,
     -7.561801671883977e-05, -2.396505113867297e-07, 1.1082654115347302e-05, -5.6749528269915965e-06,
     1.4230900732435883e-06, -2.7861080291528143e-11, -1.6958404091930278e-07, 8.099464905388083e-08,
     -1.9111168485973655e-08, 2.3928620439808118e-12, 2.0620131815488797e-09, -9.460496661855133e-10},
    {-0.0008618882909167117, 0.0007840392217200666, -0.0002990724803031902, -1.4638452578843418e-06,
     6.641498215465122e-05, -3.968365047179435e-05, 1.1375726970678419e-05, 2.507497226237533e-10,
     -1.6954149536558305e-06, 8.907507532205309e-07, -2.292934834000805e-07, 2.956794137544049e-11,
     2.8865829742708783e-08, -1.4189739437803219e-08, 3.4463580499464896e-09, -2.3024517174528067e-13},
    {-0.00033679855336635813, -6.972813758365857e-05, 0.0002772753244959392, -0.00019932570516188847,
     6.797780477937208e-05, 1.419062920643967e-07, -1.3594048189768693e-05, 8.018470256334202e-06,
     -2.291481176508095e-06, -3.252473551298454e-10, 3.4652846491085265e-07, -1.8447187191171344e-07,
     4.8240967037894184e-08, -1.7989466721743514e-14, -6.306194500013523e-09, 3.162417628774568e-09},
    {0.0005313079364639922, -0.0005921664373536939, 0.0002708782096718045, 7.902353232660328e-07,
     -8.153969367561969e-05, 5.61168275310625e-05, -1.8329116582843375e-05, -3.0796134506033047e-09,
     3.465155368803609e-06, -2.0291327396058603e-06, 5.788792863149004e-07, 2.338630673826657e-13,
     -8.828600746330484e-08, 4.7435958880408125e-08, -1.2545415020710383e-08, 8.649648858010293e-14},
    {0.00034436760689237765, 5.171790908260592e-05, -0.00033493161081142234, 0.0002812695154763237,
     -0.00010976582244684731, -1.2741009095484485e-07, 2.7744451511563645e-05, -1.8263488805711332e-05,
     5.7876949497350525e-06, 4.93875893393627e-10, -1.0595367014026043e-06, 6.166714376110408e-07,
     -1.7562973359060463e-07, -1.297447328701544e-12, 2.695423606288966e-08, -1.4578352908731272e-08},
    {-0.0006526239185953094, 0.0008394987206720873, -0.000438297098541721, -6.969091458420552e-07,
     0.00016644846642067547, -0.00012783517679769218, 4.629953263691304e-05, 4.557909867922708e-09,
     -1.0595271125805195e-05, 6.783342904865167e-06, -2.1075476666258803e-06, -1.7213731432817144e-11,
     3.773587741611098e-07, -2.1867506700122867e-07, 6.220228804018927e-08, 6.597703826733e-16},
    {-0.0005967612901927463, -7.204895416020011e-05, 0.0006782308837667328, -0.0006401475260262758,
     0.00027750107634328704, 1.819700838046515e-07, -8.479507117068503e-05, 6.105192082501531e-05,
     -2.1073920183404862e-05, -8.858589014125599e-10, 4.5284535953805374e-06, -2.8427815022504407e-06,
     8.708234177864641e-07, 3.6886101871706966e-12, -1.534469519070206e-07, 8.862466778790695e-08},
    {0.0013324454494800656, -0.0019144384985654776, 0.0011089369134596636, 9.9324041226423e-07, -0.0005087450129309319,
     0.00042735056665392886, -0.00016858853767910798, -8.1301893922785e-09, 4.5284402370562144e-05,
     -3.127053674781734e-05, 1.044986828530338e-05, 4.8435226265680926e-11, -2.148256587345626e-06,
     1.329369701097492e-06, -4.029569309210103e-07, -1.756787766632329e-13},
};

/// log(1 + d) - d, to its own precision, |d| below 1/2.
double log_less(double d) {
  const double s = d / (2.0 + d), z = s * s;
  double p = 1.0 / 27.0;
  for (int k = 25; k >= 3; k -= 2) p = p * z + 1.0 / double(k);
  return 2.0 * s * z * p - s * d;
}
/// log Gamma(1 + a), a in [0, 1).
double lgamma_more(double a) {
  const auto row = static_cast<int>(a * 4.0);
  const double t = a * 4.0 - double(row) - 0.5;
  const double* c = kLgammaRows[row].c;
  const double square = t * t;
  double even = c[3], odd = c[2];
  for (int k = 4; k < 16; k += 2) {
    odd = odd * square + c[k];
    even = even * square + c[k + 1];
  }
  const double sum = odd * t + even;
  return a * (a - 1.0) * sum;
}
/// x^a e^-x / Gamma(a + 1).
double power_of(double a, double x, bool narrow) {
  if (a < 10.0) {
    if (x > 2000.0) return 0.0;
    const double whole = std::floor(a), f = a - whole;
    double product = 1.0;
    for (double k = 1.0; k <= whole; k += 1.0) product *= f + k;
    const double rest = x + lgamma_more(f);
    if (narrow) return std::exp(a * std::log(x) - rest) / product;
    return std::pow(x, a) * std::exp(-rest) / product;
  }
  const double over = 1.0 / a, z = over * over, d = (x - a) * over;
  const double stirling =
      over *
      (1.0 / 12 + z * (-1.0 / 360 + z * (1.0 / 1260 + z * (-1.0 / 1680 + z * (1.0 / 1188 - z * (691.0 / 360360))))));
  const double log = std::fabs(d) < 0.5 ? log_less(d) : std::log(x * over) - d;
  return std::exp(a * log - stirling) / std::sqrt(6.28318530717958648 * a);
}
/// igamma by its series: sum of x^n / ((a + 1) … (a + n)).
double series(double a, double x, double tolerance) {
  double sum = 1.0, term = 1.0;
  for (double n = a + 1.0; term > tolerance * sum; n += 1.0) {
    term *= x / n;
    sum += term;
  }
  return power_of(a, x, tolerance > 1e-12) * sum;
}
/// igammac by its continued fraction, from the convergents of two recurrences.
double fraction(double a, double x, double tolerance) {
  double y = 1.0 - a, z = x + y + 1.0, c = 0.0;
  double p1 = 1.0, q1 = x, p2 = x + 1.0, q2 = z * x, value = p2 / q2;
  for (int k = 0; k < 4000; ++k) {
    c += 1.0;
    y += 1.0;
    z += 2.0;
    const double yc = y * c, p3 = p2 * z - p1 * yc, q3 = q2 * z - q1 * yc;
    p1 = p2;
    p2 = p3;
    q1 = q2;
    q2 = q3;
    if (std::fabs(p3) > 0x1p500) {
      p1 *= 0x1p-500;
      p2 *= 0x1p-500;
      q1 *= 0x1p-500;
      q2 *= 0x1p-500;
    }
    if (k % 2 == 0) continue;
    const double last = value;
    value = p2 / q2;
    if (std::fabs(last - value) <= tolerance * std::fabs(value)) break;
  }
  return value * power_of(a, x, tolerance > 1e-12) * a;
}
/// igammac of x at most 1.1: 1 - x^a / Gamma(a + 1) and what the series adds, none of which lose a small a.
double small(double a, double x) {
  double sum = 0.0, term = 1.0;
  for (double n = 1.0; n < 60.0; n += 1.0) {
    term *= -x / n;
    const double next = term / (a + n);
    sum += next;
    if (std::fabs(next) < 1e-17 * std::fabs(sum)) break;
  }
  const double log = a < 1.0 ? a * std::log(x) - lgamma_more(a) : a * std::log(x) - std::lgamma(a + 1.0);
  return -std::expm1(log) - std::exp(log) * a * sum;
}
double temme(double a, double x, bool upper, bool narrow) {
  const double half = -log_less((x - a) / a), eta = std::copysign(std::sqrt(2.0 * half), x - a);
  double sum = 0.0;
  for (int k = narrow ? 5 : 10; k >= 0; --k) {
    double c = 0.0;
    for (int n = narrow ? 10 : 15; n >= 0; --n) c = c * eta + kTemme[k][n];
    sum = sum / a + c;
  }
  const double rest = std::exp(-a * half) / std::sqrt(6.28318530717958648 * a) * sum;
  const double root = std::sqrt(0.5 * a) * eta;
  return upper ? 0.5 * std::erfc(root) + rest : 0.5 * std::erfc(-root) - rest;
}

double incomplete(double a, double x, bool upper, bool narrow) {
  const double inf = std::numeric_limits<double>::infinity();
  const double nothing = upper ? 1.0 : 0.0, all = upper ? 0.0 : 1.0;
  if (!(a >= 0.0 && x >= 0.0) || (a == 0.0 && x == 0.0) || (a == inf && x == inf)) return std::nan("");
  if (a == 0.0 || x == inf) return all;
  if (x == 0.0 || a == inf) return nothing;
  if (x > 2000.0 && x > 4.0 * a) return all;
  const double tolerance = narrow ? 1e-9 : 1e-16, distance = std::fabs(x - a) / a;
  if ((a > 20.0 && distance < 0.3) || (a > 200.0 && distance < 4.5 / std::sqrt(a))) return temme(a, x, upper, narrow);
  if (x <= 1.1 && upper) return small(a, x);
  if (x > 1.1 && x > a) {
    const double y = fraction(a, x, tolerance);
    return upper ? y : 1.0 - y;
  }
  const double y = series(a, x, tolerance);
  return upper ? 1.0 - y : y;
}

}  // namespace

void igamma_block(double* x, const double* y, int64_t n, bool narrow) {
  for (int64_t i = 0; i < n; ++i) x[i] = incomplete(x[i], y[i], false, narrow);
}
void igammac_block(double* x, const double* y, int64_t n, bool narrow) {
  for (int64_t i = 0; i < n; ++i) x[i] = incomplete(x[i], y[i], true, narrow);
}

}  // namespace tenure::cpu
