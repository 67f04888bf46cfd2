// Powers in vectors of doubles: part of the bodies that cpu/each_isa.h repeats, after cpu/vmath_body.h. Compiled
// without contraction: sums and products whose rounding errors are taken further are written out.

/// A number as the sum of two, of which the second is at most the rounding error of the first.
struct Pair {
  D high, low;
};
/// log x for a finite x above 0, to 2^-65 of itself: with s = f / (2 + f) it is n log 2 + 2 s + 2/3 s^3 + s^5 p(s^2).
[[gnu::always_inline]] inline Pair log_of(D x) {
  const D small = x < 0x1p-1022 ? D{} + 1.0 : D{};
  const Split of = split(x * (1.0 + small * (0x1p54 - 1.0)));
  const D n = of.n - small * 54.0, f = of.f;
  const D d = 2.0 + f, d_low = f - (d - 2.0), over = 1.0 / d;
  const D s = f * over, s_low = fused(-s, d_low, fused(-s, d, f)) * over;
  const D z = s * s, z_low = fused(s, s, -z) + 2.0 * s * s_low;
  const D w = s * z, w_low = fused(s, z, -w) + fused(s, z_low, s_low * z);
  const D p = z * by_fours(z, {0x1.e033ca1735265p-4, 0x1.df7c45d976e07p-4, 0x1.1118ca5739a59p-3, 0x1.3b1395c693565p-3,
                               0x1.745d177ab1a23p-3, 0x1.c71c71c6ea81dp-3, 0x1.2492492492522p-2, 0x1.999999999999ap-2});
  const D c = p + 0x1.5555555555555p-1, c_low = (p - (c - 0x1.5555555555555p-1)) + 0x1.5555555555555p-55;
  const D t = w * c, t_low = fused(w, c, -t) + fused(w, c_low, w_low * c);
  // The largest first, so that each sum's error is a difference: n log 2, if any, 2 s, then a hundredth of it.
  const D whole = n * 0x1.62e42fefa3800p-1, twice = s + s;
  const D a = whole + twice, a_low = twice - (a - whole);
  const D b = a + t, b_low = t - (b - a);
  const D low = (a_low + b_low) + fused(n, D{} + 0x1.ef35793c76730p-45, fused(s_low, D{} + 2.0, t_low));
  const D high = b + low;
  return {high, low - (high - b)};
}

/// x^y within 0.6 ulp, 1 where the result is subnormal, for finite numbers and x above 0.
[[gnu::always_inline]] inline D vpow(D x, D y) {
  const Pair log = log_of(x);
  const D exact = y * log.high, power = between(exact, -760.0, 711.0);
  // Beyond the ends the rest is nothing, or no number.
  const D rest = exact == power ? fused(y, log.high, -exact) + y * log.low : D{};
  const D magic = D{} + 6755399441055744.0, n = fused(power, D{} + 0x1.71547652b82fep+0, magic) - magic;
  const D a = fused(n, D{} - 0x1.62e42fee00000p-1, power), b = fused(n, D{} - 0x1.a39ef35793c76p-33, rest), r = a + b;
  const D p = by_fours(r, {0x1.1f7340dbc337ep-29, 0x1.af4e554377204p-26, 0x1.27e4db46cddd1p-22, 0x1.71de01fdbf9cap-19,
                           0x1.a01a01a6e1e2ap-16, 0x1.a01a01abf85abp-13, 0x1.6c16c16c162c3p-10, 0x1.11111111100bep-7,
                           0x1.5555555555556p-5, 0x1.5555555555557p-3, 0.5});
  const D t = 1.0 + a, lost = a - (t - 1.0);
  return times_power(t + (lost + fused(r * r, p, b)), n);
}

/// x^y for what floats hold, x above 0: rounded to a float it is within 0.51 ulp.
[[gnu::always_inline]] inline D vpow_of_floats(D x, D y) {
  const ShortLog log = short_log(x);
  const D power = between(y * fused(log.n, D{} + 0x1.62e42fefa39efp-1, log.rest), -120.0, 100.0);
  const D magic = D{} + 6755399441055744.0, shifted = fused(power, D{} + 0x1.71547652b82fep+0, magic);
  const D n = shifted - magic, r = fused(n, D{} - 0x1.62e42fefa39efp-1, power);
  const D q = by_fours(r, {0x1.a113930ccbff5p-16, 0x1.a152099da25bap-13, 0x1.6c1685542fcb2p-10, 0x1.1110c5ed7d6c9p-7,
                           0x1.5555555c910d6p-5, 0x1.555555676c1bbp-3, 0.5, 1.0, 1.0});
  // A whole power of two that small is added to the exponent.
  return (D)((DU)q + ((DU)shifted << 52));
}
