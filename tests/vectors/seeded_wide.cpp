// For check_vectors.py: vectors of 64 bytes on a set of 32, which the compiler takes apart by way of the stack.
namespace tenure::cpu::avx2 {
typedef float V __attribute__((vector_size(64)));
__attribute__((target("avx2,fma"))) void seeded_f32(char* const* data, long n) {
  auto* out = reinterpret_cast<float*>(data[0]);
  auto* x = reinterpret_cast<const float*>(data[1]);
  for (long i = 0; i + 16 <= n; i += 16) {
    V v;
    __builtin_memcpy(&v, x + i, sizeof v);
    V low = v < 0.5f ? v : V{} + 0.5f;
    for (int turn = 0; turn < 3; ++turn) low = low > 0.1f ? low * v + 1.0f : v - low;
    __builtin_memcpy(out + i, &low, sizeof low);
  }
}
}  // namespace tenure::cpu::avx2
