// For cpu/each_isa.h: half precision to float and back.

inline void load_half(const uint16_t* from, float* to, int64_t n) {
  for (int64_t i = 0; i < n; ++i) to[i] = core::half_to_float(from[i]);
}
inline void store_half(const float* from, uint16_t* to, int64_t n) {
  for (int64_t i = 0; i < n; ++i) to[i] = core::float_to_half(from[i]);
}
inline void load_bfloat16(const uint16_t* from, float* to, int64_t n) {
  for (int64_t i = 0; i < n; ++i) to[i] = core::bfloat16_to_float(from[i]);
}
inline void store_bfloat16(const float* from, uint16_t* to, int64_t n) {
  for (int64_t i = 0; i < n; ++i) to[i] = core::float_to_bfloat16(from[i]);
}
