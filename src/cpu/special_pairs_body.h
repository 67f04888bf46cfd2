// Special functions of two numbers, in blocks: part of the text of cpu/special_body.h. x: the first operand and the
// result; y: the second.

/// Hurwitz's zeta by Euler and Maclaurin: some terms, those after the first in vectors, and what the rest of the sum
/// is, with its derivatives. q is above 0, s above 1.
inline double zeta_above(double s, double q) {
#if TENURE_VECTOR_BYTES >= 32
  constexpr int64_t kTerms = TENURE_VECTOR_BYTES == 32 ? 12 : 16;
  alignas(64) static constexpr double kCounts[] = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16};
  D sums = {}, lasts = {};
  const auto some = [&](int64_t k) __attribute__((always_inline)) {
    D a;
    __builtin_memcpy(&a, kCounts + k, sizeof a);
    lasts = vexp(-s * vlog(a + q));
    sums += lasts;
  };
  some(0);
  some(kD);
  if constexpr (kD == 4) some(2 * kD);
  const double last = lasts[kD - 1];
  double sum = -last;
  for (int64_t j = 0; j < kD; ++j) sum += sums[j];
#else
  constexpr int64_t kTerms = 9;
  double sum = 0, last = 0;
  for (int64_t k = 1; k <= kTerms; ++k) {
    sum += last;
    last = __builtin_pow(q + double(k), -s);
  }
#endif
  const double w = q + double(kTerms), over = 1.0 / (w * w);
  // The Bernoulli numbers B(2j) over (2j)!.
  constexpr double bernoulli[] = {8.333333333333333e-02,   -1.388888888888889e-03, 3.306878306878307e-05,
                                  -8.267195767195768e-07,  2.0876756987868100e-08, -5.284190138687493e-10,
                                  1.3382536530684679e-11,  -3.389680296322583e-13, 8.5860620562778450e-15,
                                  -2.1748686985580620e-16, 5.5090028283602300e-18, -1.3954464685812522e-19};
  double rising = s / w, rest = 0;
  for (int j = 0; j < 12; ++j) {
    const double next = rising * bernoulli[j];
    rest += next;
    if (__builtin_fabs(next) < 1e-17) break;
    rising *= (s + double(2 * j + 1)) * (s + double(2 * j + 2)) * over;
  }
  // Of a large s nothing is left there, and the factor is no number.
  return (last == 0.0 ? 0.0 : last * (w / (s - 1.0) + 0.5 + rest)) + sum + __builtin_pow(q, -s);
}
inline double zeta_one(double s, double q) {
  const double inf = __builtin_inf(), nan = __builtin_nan("");
  if (s == 1.0) return inf;
  if (s < 1.0 || q != q) return nan;
  if (q <= 0.0) {
    const double floor = __builtin_floor(q);
    if (q == floor) return inf;
    // Of a NaN s too.
    if (s != __builtin_floor(s)) return nan;
    if (s == inf) return inf;
    // The terms below 0 are those of the distance to the next whole number, as far as they go.
    const double above = zeta_above(s, q - floor), below = zeta_above(s, (floor + 1.0) - q) - zeta_above(s, 1.0 - q);
    return __builtin_fmod(s, 2.0) != 0.0 ? above - below : above + below;
  }
  if (s != s) return nan;
  if (s == inf) return q < 1.0 ? inf : q == 1.0 ? 1.0 : nan;
  return q == inf ? nan : zeta_above(s, q);
}
inline void zeta_block(double* x, const double* y, int64_t n, bool) {
  for (int64_t i = 0; i < n; ++i) x[i] = zeta_one(x[i], y[i]);
}
/// The derivatives of digamma, of which y says the order: (-1)^(y + 1) y! zeta(y + 1, x).
inline void polygamma_block(double* x, const double* y, int64_t n, bool) {
  for (int64_t i = 0; i < n; ++i) {
    const double size = __builtin_tgamma(y[i] + 1.0) * zeta_one(y[i] + 1.0, x[i]);
    x[i] = __builtin_fmod(y[i], 2.0) == 0.0 ? -size : size;
  }
}

/// Chebyshev's polynomials of many orders and arguments within (-1, 1), by angles.
inline double chebyshev_by_angle(double x, double n, Polynomial kind) {
  const double angle = __builtin_acos(x);
  switch (kind) {
    case Polynomial::chebyshev_t:
      return __builtin_cos(n * angle);
    case Polynomial::chebyshev_u:
      return __builtin_sin((n + 1.0) * angle) / __builtin_sin(angle);
    case Polynomial::chebyshev_v:
      return __builtin_cos((n + 0.5) * angle) / __builtin_cos(0.5 * angle);
    default:
      return __builtin_sin((n + 0.5) * angle) / __builtin_sin(0.5 * angle);
  }
}
/// By their recurrences, some vectors at a time, as far as the highest order among them: P(k + 1) = (a + b x) P(k) - c
/// P(k - 1), of Laguerre's and Legendre's over k + 1.
[[gnu::noinline]] inline void polynomial_block(double* x, const double* y, int64_t n, bool narrow, Polynomial kind,
                                               bool shifted) {
  constexpr int64_t kMany = TENURE_VECTOR_BYTES == 64 ? 4 : 2;
  const bool chebyshev = kind <= Polynomial::chebyshev_w, laguerre = kind == Polynomial::laguerre_l;
  const bool quotient = laguerre || kind == Polynomial::legendre_p;
  const bool hermite = kind == Polynomial::hermite_h || kind == Polynomial::hermite_he;
  const double scale = laguerre                                                                        ? -1.0
                       : kind == Polynomial::chebyshev_t || kind == Polynomial::hermite_he || quotient ? 1.0
                                                                                                       : 2.0;
  const double more = kind == Polynomial::chebyshev_v ? -1.0 : kind == Polynomial::chebyshev_w || laguerre ? 1.0 : -0.0;
  const double by_angle = narrow ? 64.0 : 8.0, hermite_most = narrow ? 128.0 : 512.0;
  for (int64_t i = 0; i < n; i += kMany * kD) {
    D at[kMany], order[kMany], p[kMany], q[kMany], result[kMany];
    _Pragma("GCC unroll 4") for (int64_t j = 0; j < kMany; ++j) {
      __builtin_memcpy(&at[j], x + i + j * kD, sizeof(D));
      __builtin_memcpy(&order[j], y + i + j * kD, sizeof(D));
      if (shifted) at[j] = (at[j] + at[j]) - 1.0;
      // What is no order, or none that an integer of 64 bits holds, gives 0.
      order[j] = order[j] > -1.0 ? order[j] : D{} - 1.0;
      order[j] = order[j] < 0x1p63 ? vtrunc(order[j]) : D{} - 1.0;
      p[j] = D{} + 1.0;
      q[j] = at[j] * scale + more;
      result[j] = order[j] == 1.0 ? q[j] : order[j] < 0.0 ? D{} : D{} + 1.0;
      if (laguerre) {
        const auto one = (at[j] == 0.0) & (order[j] >= 0.0);
        result[j] = one ? D{} + 1.0 : result[j];
        order[j] = one ? D{} : order[j];
      }
      if (hermite) {
        const auto beyond_all = order[j] > hermite_most;
        result[j] = beyond_all ? D{} + __builtin_nan("") : result[j];
        order[j] = beyond_all ? D{} : order[j];
      }
      if (chebyshev && __builtin_expect(any(order[j] > by_angle), 0)) {
        double some_x[kD], some_order[kD], some[kD];
        __builtin_memcpy(some_x, &at[j], sizeof(D));
        __builtin_memcpy(some_order, &order[j], sizeof(D));
        __builtin_memcpy(some, &result[j], sizeof(D));
        for (int64_t k = 0; k < kD; ++k) {
          if (!(some_order[k] > by_angle && __builtin_fabs(some_x[k]) < 1.0)) continue;
          some[k] = chebyshev_by_angle(some_x[k], some_order[k], kind);
          some_order[k] = 0.0;
        }
        __builtin_memcpy(&order[j], some_order, sizeof(D));
        __builtin_memcpy(&result[j], some, sizeof(D));
      }
    }
    for (double k = 1.0;; k += 1.0) {
      bool go_on = false;
      _Pragma("GCC unroll 4") for (int64_t j = 0; j < kMany; ++j) go_on |= any(order[j] > k);
      if (!go_on) break;
      const double now = k + 1.0;
      double a = -0.0, b = 2.0, c = 1.0;
      switch (kind) {
        case Polynomial::hermite_h:
          c = k + k;
          break;
        case Polynomial::hermite_he:
          b = 1.0;
          c = k;
          break;
        case Polynomial::laguerre_l:
          a = k + now;
          b = -1.0;
          c = k;
          break;
        case Polynomial::legendre_p:
          b = k + now;
          c = k;
          break;
        default:
          break;
      }
      _Pragma("GCC unroll 4") for (int64_t j = 0; j < kMany; ++j) {
        D next = fused(a + b * at[j], q[j], -(c * p[j]));
        if (quotient) next = next / now;
        p[j] = q[j];
        q[j] = next;
        result[j] = order[j] == now ? next : result[j];
      }
      // What has become NaN stays so.
      if (__builtin_expect((static_cast<int64_t>(k) & 63) == 0, 0)) {
        _Pragma("GCC unroll 4") for (int64_t j = 0; j < kMany; ++j) {
          const auto lost = (q[j] != q[j]) & (order[j] > now);
          result[j] = lost ? q[j] : result[j];
          order[j] = lost ? D{} : order[j];
        }
      }
    }
    _Pragma("GCC unroll 4") for (int64_t j = 0; j < kMany; ++j) __builtin_memcpy(x + i + j * kD, &result[j], sizeof(D));
  }
}
template <Polynomial kind, bool shifted = false>
inline void polynomials(double* x, const double* y, int64_t n, bool narrow) {
  polynomial_block(x, y, n, narrow, kind, shifted);
}
