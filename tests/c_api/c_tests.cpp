// The tests that are written in C, each a test of its name here.
#include <gtest/gtest.h>

extern "C" {
#define C_TEST(suite, name, function) const char* function(void);
#include "c_tests.inc"
#undef C_TEST
}

#define C_TEST(suite, name, function)     \
  TEST(suite, name) {                     \
    const char* failed = function();      \
    EXPECT_EQ(failed, nullptr) << failed; \
  }
#include "c_tests.inc"
