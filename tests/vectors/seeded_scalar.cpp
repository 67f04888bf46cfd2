// For check_vectors.py: a formula that stays scalar, each element waiting for the one before it.
namespace tenure::cpu::avx2 {
__attribute__((target("avx2,fma"))) void seeded_f32(char* const* data, long n) {
  auto* out = reinterpret_cast<float*>(data[0]);
  auto* x = reinterpret_cast<const float*>(data[1]);
  float before = 1;
  for (long i = 0; i < n; ++i) out[i] = before = x[i] / (before + x[i] * x[i]);
}
}  // namespace tenure::cpu::avx2
