// What somebody who uses Tenure writes first; prints "5".
#include <tenure/error.h>

#include <cstdio>

int main() {
  try {
    throw tenure::ValueError("hello: wrong");
  } catch (const tenure::Error&) { std::printf("5\n"); }
}
