// For cpu/each_isa.h: the Philox blocks of kPhilox counters from `first` on; a counter below `offset` has carried into
// the high word. words[w * kPhilox + j] is word w of block j in its low half; what is above it is of no meaning.

inline void philox_blocks(uint64_t seed, uint64_t offset, uint64_t first, uint64_t* words) {
#if TENURE_HAS_WIDE_ISA
  typedef uint64_t W __attribute__((vector_size(TENURE_VECTOR_BYTES)));
  constexpr int per = TENURE_VECTOR_BYTES / 8;
  // The product of the low halves, which is why the upper ones need no care.
#if TENURE_VECTOR_BYTES == 64
#define TENURE_PRODUCT(a, b) (W) _mm512_maskz_mul_epu32(0xff, (__m512i)(a), (__m512i)(b))
#elif TENURE_VECTOR_BYTES == 32
#define TENURE_PRODUCT(a, b) (W) _mm256_mul_epu32((__m256i)(a), (__m256i)(b))
#else
#define TENURE_PRODUCT(a, b) (W) _mm_mul_epu32((__m128i)(a), (__m128i)(b))
#endif
  W step;
  for (int j = 0; j < per; ++j) step[j] = uint64_t(j);
  for (int at = 0; at < kPhilox; at += 2 * per) {
    W c0[2], c1[2], c2[2], c3[2];
    for (int v = 0; v < 2; ++v) {
      c0[v] = step + (first + uint64_t(at + v * per));
      c1[v] = c0[v] >> 32;
      c2[v] = (W)(c0[v] < offset) & 1;
      c3[v] = W{};
    }
    uint32_t k0 = uint32_t(seed), k1 = uint32_t(seed >> 32);
    for (int round = 0; round < 10; ++round) {
#pragma GCC unroll 2
      for (int v = 0; v < 2; ++v) {
        const W p0 = TENURE_PRODUCT(c0[v], W{} + 0xD2511F53u), p1 = TENURE_PRODUCT(c2[v], W{} + 0xCD9E8D57u);
        c0[v] = (p1 >> 32) ^ c1[v] ^ (W{} + k0);
        c1[v] = p1;
        c2[v] = (p0 >> 32) ^ c3[v] ^ (W{} + k1);
        c3[v] = p0;
      }
      k0 += 0x9E3779B9u;
      k1 += 0xBB67AE85u;
    }
    for (int v = 0; v < 2; ++v) {
      __builtin_memcpy(words + at + v * per, &c0[v], sizeof(W));
      __builtin_memcpy(words + kPhilox + at + v * per, &c1[v], sizeof(W));
      __builtin_memcpy(words + 2 * kPhilox + at + v * per, &c2[v], sizeof(W));
      __builtin_memcpy(words + 3 * kPhilox + at + v * per, &c3[v], sizeof(W));
    }
  }
#undef TENURE_PRODUCT
#else
  for (int j = 0; j < kPhilox; ++j) {
    const uint64_t low = first + uint64_t(j);
    const core::PhiloxBlock b = core::philox(seed, low, low < offset ? 1 : 0);
    for (int w = 0; w < 4; ++w) words[w * kPhilox + j] = b.word[w];
  }
#endif
}
