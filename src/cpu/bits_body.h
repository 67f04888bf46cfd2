// For cpu/each_isa.h: the loop of nextafter.

template <class T>
inline void nextafter_dense(char* const* data, int64_t n) {
  using F = BitsOf<T>;
  using B = typename F::Word;
  auto* out = reinterpret_cast<B*>(data[0]);
  auto *x = reinterpret_cast<const B*>(data[1]), *y = reinterpret_cast<const B*>(data[2]);
  TENURE_IVDEP
  for (int64_t i = 0; i < n; ++i) {
    const B a = x[i], b = y[i], a_size = B(a & F::magnitude), b_size = B(b & F::magnitude);
    // In the order of the numbers, with both zeros as one.
    const B at = a < 0 ? B(-a_size) : a_size, to = b < 0 ? B(-b_size) : b_size;
    const B next = to > at ? B(at + 1) : B(at - 1);
    // From the smallest number above 0 or below it, a zero keeps the sign.
    const B sign = next == 0 ? B(a & B(~F::magnitude)) : B(next < 0 ? ~F::magnitude : 0);
    const B moved = B((next < 0 ? B(-next) : next) | sign);
    B result = to == at ? b : moved;
    result = b_size > F::inf ? b : result;
    out[i] = a_size > F::inf ? a : result;
  }
}
