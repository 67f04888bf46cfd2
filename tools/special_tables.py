#!/usr/bin/env python3
"""Makes src/cpu/special_tables.h and src/cpu/special_waves.h: the polynomials of src/cpu/special_body.h.

    special_tables.py            writes the files; needs mpmath, and a minute
    special_tables.py --check    prints the largest error of each table, relative or against 1

Each polynomial goes through its function at the nodes of Chebyshev of an interval, computed in 45 digits, and is written in
t = (x - middle) / width, between -1/2 and 1/2, the highest power first. A table has a row an interval.
"""
import pathlib
import subprocess
import sys

import mpmath as m
from mpmath import mp, mpf

mp.dps = 45
FOLDER = pathlib.Path(__file__).resolve().parent.parent / "src/cpu"


def through(f, a, b, count):
    """The polynomial through f at `count` nodes in [a, b]: Newton's differences, multiplied out."""
    middle, width = (mpf(a) + b) / 2, mpf(b) - a
    nodes = [m.cos(m.pi * (2 * j + 1) / (2 * count)) / 2 for j in range(count)]
    c = [f(middle + width * t) for t in nodes]
    for j in range(1, count):
        for i in range(count - 1, j - 1, -1):
            c[i] = (c[i] - c[i - 1]) / (nodes[i] - nodes[i - j])
    p = [c[-1]]
    for j in range(count - 2, -1, -1):
        p = [lower - nodes[j] * v for lower, v in zip([mpf(0)] + p, p + [mpf(0)])]
        p[0] += c[j]
    return [float(v) for v in reversed(p)]


def error(f, a, b, p, relative):
    worst = 0
    for j in range(23):
        t, s = (j / 22 - 0.5) * 0.999, 0.0
        for c in p:
            s = s * t + c
        want = f((mpf(a) + b) / 2 + (mpf(b) - a) * mpf(t))
        worst = max(worst, abs(s - want) / (abs(want) if relative else 1))
    return float(worst)


# ---- gamma and kin

def lgamma(x):  # over (x - 1)(x - 2), which has its zeros
    if min(abs(x - 1), abs(x - 2)) < mpf(10) ** -20:
        return -m.euler if x < 1.5 else 1 - m.euler
    return m.loggamma(x) / ((x - 1) * (x - 2))


def rest(s, series, exact):
    """What is left of a function at x = 8 / sqrt(s) after its first terms."""
    if s <= 0:
        return series(mpf(10) ** 30)
    x = 8 / m.sqrt(s)
    if x > 100:
        return series(x)
    with m.workdps(60):
        return exact(x)


def stirling(s):  # lgamma = (x - 1/2)(log x - 1) + (log 2 pi - 1)/2 + this/x
    return rest(s, lambda x: sum(m.bernoulli(2 * k) / (2 * k * (2 * k - 1)) * x ** (2 - 2 * k) for k in range(1, 12)),
                lambda x: (m.loggamma(x) - (x - mpf(1) / 2) * m.log(x) + x - m.log(2 * m.pi) / 2) * x)


def stirling1(s):  # digamma = log x - 1/(2x) - this/x^2
    return rest(s, lambda x: sum(m.bernoulli(2 * k) / (2 * k) * x ** (2 - 2 * k) for k in range(1, 12)),
                lambda x: (m.log(x) - 1 / (2 * x) - m.digamma(x)) * x * x)


def stirling2(s):  # trigamma = 1/x + 1/(2x^2) + this/x^3
    return rest(s, lambda x: sum(m.bernoulli(2 * k) * x ** (2 - 2 * k) for k in range(1, 12)),
                lambda x: (m.psi(1, x) - 1 / x - 1 / (2 * x * x)) * x ** 3)


# ---- Bessel's and Airy's functions

def hankel(nu, x, sign=-1):
    """Terms of the series in 1/x of Bessel's functions."""
    terms = [mpf(1)]
    for k in range(1, 24):
        terms.append(terms[-1] * sign * (4 * nu * nu - (2 * k - 1) ** 2) / (k * 8 * x))
    return terms


def scaled_i(nu, a):  # e^-a I(a)
    return sum(hankel(nu, a)) / m.sqrt(2 * m.pi * a) if a > 1e5 else m.besseli(nu, a) * m.exp(-a)


def of_quotient(c, g):
    """g(a) by v = a / (a + c)."""
    return lambda v: g(c * v / (1 - v) if v < 1 else mpf(10) ** 30)


def scaled_k(nu):  # sqrt(x) e^x K(x) by 1/x
    def f(w):
        if w < 1e-4:
            return sum(hankel(nu, 1 / w, 1)) * m.sqrt(m.pi / 2) if w > 0 else m.sqrt(m.pi / 2)
        return m.besselk(nu, 1 / w) * m.exp(1 / w) / m.sqrt(w)
    return f


def y0_rest(x):  # Y0 - 2/pi log x J0
    return m.bessely(0, x) - 2 / m.pi * m.log(x) * m.besselj(0, x)


def y1_rest(x):  # (Y1 - 2/pi (log x J1 - 1/x)) / x
    with m.workdps(80):
        return +((m.bessely(1, x) - 2 / m.pi * (m.log(x) * m.besselj(1, x) - 1 / x)) / x)


def waves(nu, part):
    """P, or x Q, of J + iY = sqrt(2 / (pi x)) (P + iQ) e^(i phase), by s = (16/x)^2."""
    def f(s):
        x = 16 / m.sqrt(s) if s > 0 else mpf(10) ** 8
        if x > 300:
            t = hankel(nu, x, 1)
            p, q = sum((-1) ** (k // 2) * t[k] for k in range(0, 24, 2)), sum((-1) ** (k // 2) * t[k] for k in range(1, 24, 2))
        else:
            with m.workdps(60):
                phase = x - (mpf(nu) / 2 + mpf(1) / 4) * m.pi
                h = (m.besselj(nu, x) + 1j * m.bessely(nu, x)) * m.sqrt(m.pi * x / 2) * m.exp(-1j * phase)
                p, q = h.real, h.imag
        return q * x if part else p
    return f


def airy_terms(z):
    terms = [mpf(1)]
    for k in range(1, 16):
        terms.append(terms[-1] * (6 * k - 5) * (6 * k - 3) * (6 * k - 1) / (mpf(216) * k * (2 * k - 1)) / z)
    return terms


def airy_tail(u):  # x^(1/4) e^z Ai(x) with z = 2/3 x^(3/2) = 16 / (3u)
    z = mpf(16) / 3 / u if u > 0 else mpf(10) ** 12
    if z > 2000:
        return sum((-1) ** k * t for k, t in enumerate(airy_terms(z))) / (2 * m.sqrt(m.pi))
    x = (mpf(3) / 2 * z) ** (mpf(2) / 3)
    return m.airyai(x) * m.exp(z) * x ** mpf("0.25")


def airy_waves(part):
    """sqrt(pi) x^(1/4) Ai(-x) = sin(z + pi/4) P - cos(z + pi/4) Q: P, or z Q, by s = (z(8)/z)^2."""
    def f(s):
        z = 2 * m.mpf(8) ** 1.5 / 3 / m.sqrt(s) if s > 0 else mpf(10) ** 12
        if z > 1e4:
            t = airy_terms(z)
            p, q = sum((-1) ** k * t[2 * k] for k in range(8)), sum((-1) ** k * t[2 * k + 1] for k in range(8))
        else:
            x = (mpf(3) / 2 * z) ** (mpf(2) / 3)
            with m.workdps(60):
                h = (m.airybi(-x) + 1j * m.airyai(-x)) * m.sqrt(m.pi) * x ** mpf("0.25") * m.exp(-1j * (z + m.pi / 4))
            p, q = h.real, -h.imag
        return q * z if part else p
    return f


def k0_rest(z):  # K0 + log(x/2) I0, by z = x^2
    x = m.sqrt(z)
    with m.workdps(70):
        return +(m.besselk(0, x) + m.log(x / 2) * m.besseli(0, x))


def k1_rest(z):  # (K1 - log(x/2) I1 - 1/x) / x, by z = x^2
    x = m.sqrt(z)
    with m.workdps(90):
        return +((m.besselk(1, x) - m.log(x / 2) * m.besseli(1, x) - 1 / x) / x)


# ---- the error function's kin

def erfcx(a):
    if a <= 200:
        return m.erfc(a) * m.exp(a * a)
    total, term = mpf(1), mpf(1)
    for k in range(1, 15):
        term *= -(2 * k - 1) / (2 * a * a)
        total += term
    return total / (a * m.sqrt(m.pi))


def ndtri_middle(q):  # ndtri(1/2 + q) / q
    return m.sqrt(2) * m.erfinv(2 * q) / q if abs(q) > mpf(10) ** -15 else m.sqrt(2 * m.pi)


def ndtri_tail(w):  # -ndtri(e^(-w^2/2))
    goal = -w * w / 2
    x = w - m.log(w * m.sqrt(2 * m.pi)) / w if w > 2 else mpf("0.5")
    for _ in range(60):
        p = m.erfc(x / m.sqrt(2)) / 2
        step = -(m.log(p) - goal) * p / m.exp(-x * x / 2) * m.sqrt(2 * m.pi)
        x -= step
        if abs(step) < mpf(10) ** -40:
            break
    return x


def even(parts, high=1):
    return [(mpf(high) * i / parts, mpf(high) * (i + 1) / parts) for i in range(parts)]


def octaves(first, parts):
    """Four intervals to each power of two."""
    return [(mpf(2) ** (first + i // 4) * (4 + i % 4) / 4, mpf(2) ** (first + i // 4) * (5 + i % 4) / 4) for i in range(parts)]


# name: (what of, intervals, coefficients, function, whether its error is relative)
TABLES = {
    "Lgamma": ("lgamma(x) / ((x - 1)(x - 2)) in [1, 8), four rows an octave", octaves(0, 12), 14, lgamma, True),
    "Digamma": ("digamma, the same", octaves(0, 12), 14, m.digamma, False),
    "Trigamma": ("its derivative, the same", octaves(0, 12), 15, lambda x: m.psi(1, x), True),
    "I0": ("sqrt(1 + a) e^-a I0(a) by a/(a + 4)", even(16), 13, of_quotient(4, lambda a: scaled_i(0, a) * m.sqrt(1 + a)), True),
    "I1": ("(1 + a)^(3/2) e^-a I1(a) / a, the same", even(16), 13,
           of_quotient(4, lambda a: (scaled_i(1, a) / a if a else mpf(1) / 2) * (1 + a) ** 1.5), True),
    "K0": ("sqrt(x) e^x K0(x) by 1/x", even(8), 13, scaled_k(0), True),
    "K1": ("sqrt(x) e^x K1(x) by 1/x", even(8), 13, scaled_k(1), True),
    "Erfcx": ("(1 + a) erfcx(a) by a/(a + 2)", even(16), 12, of_quotient(2, lambda a: erfcx(a) * (1 + a)), True),
    "J0": ("J0 in [0, 16)", even(16, 16), 13, lambda x: m.besselj(0, x), False),
    "J1": ("J1(x) / x", even(16, 16), 13, lambda x: m.besselj(1, x) / x, False),
    "Y0": ("Y0(x) - 2/pi log(x) J0(x)", even(16, 16), 13, y0_rest, False),
    "Y1": ("(Y1(x) - 2/pi (log(x) J1(x) - 1/x)) / x", even(16, 16), 13, y1_rest, False),
    "Airy": ("Ai in [-8, 4)", [(a - 8, b - 8) for a, b in even(24, 12)], 13, m.airyai, False),
    "Ndtri": ("ndtri(1/2 + q) / q in [0, 3/8), then -ndtri(e^(-w w/2)) in [1, 48), four rows an octave",
              even(12, mpf(3) / 8) + octaves(0, 22), 13, lambda x: ndtri_middle(x) if x < 0.5 else ndtri_tail(x), True),
}
# of s in [0, 1]
SERIES = {
    "Stirling": ("what is left of lgamma, by (8/x)^2", 8, stirling),
    "Stirling1": ("of digamma", 9, stirling1),
    "Stirling2": ("of trigamma", 9, stirling2),
    "P0": ("J0 and Y0 by (16/x)^2: P", 9, waves(0, 0)),
    "Q0": ("x Q", 9, waves(0, 1)),
    "P1": ("J1 and Y1: P", 9, waves(1, 0)),
    "Q1": ("x Q", 9, waves(1, 1)),
    "AiryTail": ("x^(1/4) e^z Ai(x) by 16/(3z)", 15, airy_tail),
    "AiryP": ("Ai(-x) by (z(8)/z)^2: P", 9, airy_waves(0)),
    "AiryQ": ("z Q", 9, airy_waves(1)),
    "SmallI0": ("I0 by x^2", 9, lambda z: m.besseli(0, m.sqrt(z))),
    "SmallI1": ("I1 / x", 9, lambda z: m.besseli(1, m.sqrt(z)) / m.sqrt(z)),
    "SmallK0": ("K0 + log(x/2) I0", 9, k0_rest),
    "SmallK1": ("(K1 - log(x/2) I1 - 1/x) / x", 9, k1_rest),
    "SinPi": ("sin(pi r) / r by 4 r^2", 10, lambda s: m.sin(m.pi * m.sqrt(s) / 2) / (m.sqrt(s) / 2)),
}
WAVES = ("J0", "J1", "Y0", "Y1", "Airy", "P0", "Q0", "P1", "Q1", "AiryTail", "AiryP", "AiryQ")  # in a file of their own
HEAD = """// Polynomials of cpu/special_body.h, made by tools/special_tables.py, which says of what; the highest power first.
"""
ROW = """// Rows are filled with zeros from the front.
#pragma once

namespace tenure::cpu {

/// The row of an interval.
struct alignas(64) Row {
  double c[16];
};

"""
SECOND = """#pragma once

#include "cpu/special_tables.h"

namespace tenure::cpu {

"""


def main():
    check, out = "--check" in sys.argv, {"special_tables.h": HEAD + ROW, "special_waves.h": HEAD + SECOND}
    for name, (what, intervals, count, f, relative) in TABLES.items():
        rows = [through(f, a, b, count) for a, b in intervals]
        if check:
            print(name, " ".join(f"{error(f, a, b, p, relative):.1g}" for (a, b), p in zip(intervals, rows)))
        text = f"/// {what}.\ninline constexpr Row k{name}Rows[] = {{\n"
        text += "".join("    {{" + ", ".join(["0"] * (16 - count) + [repr(c) for c in p]) + "}},\n" for p in rows) + "};\n"
        out["special_waves.h" if name in WAVES else "special_tables.h"] += text
    for name, (what, count, f) in SERIES.items():
        p = through(f, 0, 1, count)
        if check:
            print(name, f"{error(f, 0, 1, p, True):.1g}")
        text = f"/// {what}.\ninline constexpr double k{name}[] = {{" + ", ".join(repr(c) for c in p) + "};\n"
        out["special_waves.h" if name in WAVES else "special_tables.h"] += text
    for file, text in out.items():
        if not check:
            (FOLDER / file).write_text(text + "\n}  // namespace tenure::cpu\n")
            subprocess.run(["clang-format", "-i", str(FOLDER / file)], check=True)


main()
