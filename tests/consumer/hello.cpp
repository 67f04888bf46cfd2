// What somebody who uses Tenure writes first; prints "5".
#include <cstdio>

#if __has_include(<tenure/tenure.h>)
#include <tenure/tenure.h>

int main() {
  const float sum = tenure::with_rc_scope([] {
    const tenure::Tensor a = tenure::ones({2, 3});
    return (a + a).sum().item<float>();
  });
  std::printf("%g\n", sum - 7);
}
#else
#include <tenure/error.h>

int main() {
  try {
    throw tenure::ValueError("hello: wrong");
  } catch (const tenure::Error&) {
    std::printf("5\n");
  }
}
#endif
