#!/usr/bin/env python3
"""Makes tests/ops/special_values.inc: values of special functions to 17 digits, for tests/ops/special_values.cpp.

    special_values.py            writes the file; needs mpmath

Arguments are drawn from a fixed seed and are f32, so that both f32 and f64 are compared with the same values.
"""
import pathlib
import random
import struct

import mpmath as m

m.mp.dps = 40
FILE = pathlib.Path(__file__).resolve().parent.parent / "tests/ops/special_values.inc"
draw = random.Random(7)


def single(v):
    return struct.unpack("f", struct.pack("f", v))[0]


def within(*ranges, each=10):
    return [single(draw.uniform(a, b)) for a, b in ranges for _ in range(each)]


def sizes(low, high, count=8):
    """Evenly on the scale of logarithms."""
    return [single(float(m.exp(draw.uniform(float(m.log(low)), float(m.log(high)))))) for _ in range(count)]


def lgamma(x):
    return m.re(m.loggamma(x)) if x > 0 else m.log(m.pi / abs(m.sin(m.pi * x))) - m.loggamma(1 - x)


def ndtr(x):
    return m.erfc(-x / m.sqrt(2)) / 2


def ndtri(p):
    return m.findroot(lambda x: m.log(ndtr(x) / p), m.sqrt(2) * m.erfinv(2 * p - 1) if p > 1e-12 else -m.sqrt(-2 * m.log(p)))


GAMMA = within((0, 1), (1, 3), (3, 30), (-5, 0)) + sizes(1e-20, 1e20)
WAVES = within((0, 8), (8, 16), (16, 120)) + sizes(1e-10, 1e5)
BOTH = WAVES + [-x for x in WAVES[::3]]
NORMAL = within((-3, 3), (-13, 6))
ORDERS = [float(draw.randrange(0, 25)) for _ in range(20)]
ONE = {
    "lgamma": (lgamma, GAMMA), "digamma": (m.digamma, GAMMA),
    "special_i0e": (lambda x: m.besseli(0, x) * m.exp(-abs(x)), BOTH), "special_i1e": (lambda x: m.besseli(1, x) * m.exp(-abs(x)), BOTH),
    "i0": (lambda x: m.besseli(0, x), within((-80, 80))), "special_i1": (lambda x: m.besseli(1, x), within((-80, 80))),
    "special_bessel_j0": (lambda x: m.besselj(0, x), BOTH), "special_bessel_j1": (lambda x: m.besselj(1, x), BOTH),
    "special_bessel_y0": (lambda x: m.bessely(0, x), WAVES), "special_bessel_y1": (lambda x: m.bessely(1, x), WAVES),
    "special_modified_bessel_k0": (lambda x: m.besselk(0, x), within((0, 2), (2, 60))),
    "special_modified_bessel_k1": (lambda x: m.besselk(1, x), within((0, 2), (2, 60))),
    "special_scaled_modified_bessel_k0": (lambda x: m.besselk(0, x) * m.exp(x), within((0, 2), (2, 600))),
    "special_scaled_modified_bessel_k1": (lambda x: m.besselk(1, x) * m.exp(x), within((0, 2), (2, 600))),
    "special_spherical_bessel_j0": (lambda x: m.sin(x) / x, BOTH),
    "special_airy_ai": (m.airyai, within((-8, 4), (-60, -8), (4, 20))),
    "special_erfcx": (lambda x: m.erfc(x) * m.exp(x * x), within((-9, 9), (9, 60))),
    "special_ndtr": (ndtr, NORMAL), "special_log_ndtr": (lambda x: m.log(ndtr(x)) if x < 0 else m.log1p(-ndtr(-x)), NORMAL),
    "special_ndtri": (ndtri, within((0, 1), (0, 0.1)) + sizes(1e-30, 0.1)),
    "special_entr": (lambda x: -x * m.log(x), within((0, 2)) + sizes(1e-20, 1e20)),
}
TWO = {
    "igamma": (lambda a, x: m.gammainc(a, 0, x, regularized=True), within((0.1, 9), (20, 200), (3000, 3001)), within((0.1, 9), (20, 200), (2900, 3100))),
    "igammac": (lambda a, x: m.gammainc(a, x, m.inf, regularized=True), within((0.1, 9), (20, 200), (3000, 3001)),
                within((0.1, 9), (20, 200), (2900, 3100))),
    "special_zeta": (m.zeta, within((1.05, 9), (2, 40)), within((0.1, 9), (0.5, 100))),
    "polygamma": (lambda x, n: m.psi(int(n), x), within((0.1, 2), (2, 20)), [float(draw.randrange(1, 9)) for _ in range(20)]),
    "special_chebyshev_polynomial_t": (lambda x, n: m.chebyt(int(n), x), within((-1, 1), (-1.5, 1.5)), ORDERS),
    "special_chebyshev_polynomial_u": (lambda x, n: m.chebyu(int(n), x), within((-1, 1), (-1.5, 1.5)), ORDERS),
    "special_hermite_polynomial_h": (lambda x, n: m.hermite(int(n), x), within((-3, 3), (-1, 1)), ORDERS),
    "special_laguerre_polynomial_l": (lambda x, n: m.laguerre(int(n), 0, x), within((-3, 9), (0, 1)), ORDERS),
    "special_legendre_polynomial_p": (lambda x, n: m.legendre(int(n), x), within((-1, 1), (-1.2, 1.2)), ORDERS),
}


def numbers(values):
    return "{" + ", ".join(repr(float(v)) for v in values) + "}"


def main():
    lines = ["// Made by tools/special_values.py, with mpmath: functions, their arguments, their values.", "// clang-format off"]
    for name, (f, x) in ONE.items():
        lines.append(f'{{"{name}", {{{numbers(x)}}}, {numbers(f(m.mpf(v)) for v in x)}}},')
    for name, (f, x, y) in TWO.items():
        lines.append(f'{{"{name}", {{{numbers(x)}, {numbers(y)}}}, {numbers(f(m.mpf(a), m.mpf(b)) for a, b in zip(x, y))}}},')
    FILE.write_text("\n".join(lines) + "\n")


main()
