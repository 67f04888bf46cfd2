// Special functions in vectors of floats, where those of doubles would be slower than others': part of the text of
// cpu/special_body.h, for sets with fused multiply-adds.

/// The normal distribution below x, within 0.6 ulp: e^(-x x/2), of which a float's square is exact in double, times a
/// series in (|x| - 3) / (|x| + 3).
[[gnu::always_inline]] inline V ndtr_of(V x) {
  return in_doubles(
      x, [&](D w) __attribute__((always_inline)) {
        const D a = between(magnitude(w), 0.0, 15.0), over = 1.0 / (a + 3.0), v = 1.0 - 6.0 * over, h = -0.5 * a * a;
        const D p = by_fours(v, {-3.5023956479332284e-06, -5.077635815741246e-06, 2.2326202401709077e-05,
                                 5.131607813462877e-05, -8.325174743837033e-05, -0.00034828671333572817,
                                 0.0003418830530503399, 0.0023240799836197787, -0.00348754242750256,
                                 -0.015754323760009802, 0.0766725704858899, -0.169777327975899, 0.24302789671112435});
        const D shifted = fused(h, D{} + 0x1.71547652b82fep+0, D{} + 6755399441055744.0);
        const D n = shifted - 6755399441055744.0, r = fused(n, D{} - 0x1.62e42fefa39efp-1, h);
        const D q = by_fours(r, {0x1.a113930ccbff5p-16, 0x1.a152099da25bap-13, 0x1.6c1685542fcb2p-10,
                                 0x1.1110c5ed7d6c9p-7, 0x1.5555555c910d6p-5, 0x1.555555676c1bbp-3, 0.5, 1.0, 1.0});
        const D tail = (D)((DU)q + ((DU)shifted << 52)) * (p * over * 3.0);
        return w < 0.0 ? tail : 1.0 - tail;
      });
}
/// e^-|x| I1(x), within 4 ulp: below 8 by a series in |x|, beyond by one in 8/|x|.
[[gnu::always_inline]] inline V i1e_of(V x) {
  const V a = magnitude(x), t = fused(between(a, 0.0f, 8.0f), V{} + 0.125f, V{} - 0.5f);
  V y = x * by_fours(t, {-15.6389625f, 20.1214949f, -7.24676667f, 6.7662289f, -13.6498099f, 13.7581768f, -11.1767524f,
                         9.5943709f, -7.98642693f, 6.08298475f, -4.30924943f, 2.85821993f, -1.76897803f, 1.02030183f,
                         -0.547860692f, 0.27223018f, -0.122248676f, 0.0446877102f});
  if (beyond(x, 8.0f)) {
    const V s = 8.0f / a;
    const V p = series(s - 0.5f, -7.81599902e-06f, -1.3489774e-05f, -2.92274321e-05f, -0.000120026585f,
                       -0.000876946678f, -0.0194991631f, 0.389398459f);
#if TENURE_VECTOR_BYTES == 64
    const V root = (V)_mm512_maskz_sqrt_ps(0xffff, (__m512)a);
#else
    const V root = (V)_mm256_sqrt_ps((__m256)a);
#endif
    y = a <= 8.0f ? y : signed_as(x, p / root);
    y = x == x ? y : x;
  }
  return x == 0.0f ? V{} : y;  // also of -0
}
#define TENURE_IN_FLOATS(name, f)                                                                            \
  inline void name##_f32(char* const* data, int64_t n) {                                                     \
    float* out = reinterpret_cast<float*>(data[0]);                                                          \
    const float* x = reinterpret_cast<const float*>(data[1]);                                                \
    each_vector(                                                                                             \
        n, [&](int64_t i, int64_t m) __attribute__((always_inline)) { put(out + i, f(get(x + i, m)), m); }); \
  }
TENURE_IN_FLOATS(special_ndtr, ndtr_of)
TENURE_IN_FLOATS(special_i1e, i1e_of)
#undef TENURE_IN_FLOATS
