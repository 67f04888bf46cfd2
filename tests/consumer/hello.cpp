// What somebody who uses Tenure writes first; prints "5".
#include <tenure/tenure.h>

#include <cstdio>

int main() {
  const std::vector<float> y = tenure::with_rc_scope([] {
    const tenure::Tensor x = tenure::ones({2, 3});
    return (x + x).to_vector<float>();
  });
  float sum = -7;
  for (const float v : y) sum += v;
  std::printf("%g\n", sum);
}
