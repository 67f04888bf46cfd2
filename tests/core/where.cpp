#include "core/where.h"

#include <dlfcn.h>
#include <gtest/gtest.h>

#include <cstdint>
#include <fstream>
#include <iterator>
#include <regex>
#include <sstream>
#include <string>
#include <thread>
#include <vector>

namespace tenure::core {
namespace {

/// Whether this program carries line tables; without, only module and offset can be known.
bool has_lines() {
  std::ifstream self("/proc/self/exe", std::ios::binary);
  std::string bytes((std::istreambuf_iterator<char>(self)), {});
  return bytes.find(std::string("\0.debug_", 8) + "line") != std::string::npos;
}

__attribute__((noinline)) std::string called_from() {
  std::string text = where(__builtin_return_address(0));
  asm volatile("" ::: "memory");  // no tail call: the frame must stay
  return text;
}

std::string here(int line) { return "where.cpp:" + std::to_string(line); }

TEST(Where, NamesFileAndLineOfTheCall) {
  if (!has_lines()) GTEST_SKIP() << "this build has no debug information";
  std::string first = called_from();
  int line = __LINE__ - 1;
  EXPECT_EQ(first, here(line));
  EXPECT_EQ(called_from(), here(__LINE__));
}

TEST(Where, AnyThreadMayAsk) {
  if (!has_lines()) GTEST_SKIP() << "this build has no debug information";
  std::vector<std::thread> threads;
  for (int t = 0; t < 3; ++t) {
    threads.emplace_back([] {
      for (int i = 0; i < 20; ++i) EXPECT_EQ(called_from(), here(__LINE__));
    });
  }
  for (auto& thread : threads) thread.join();
}

TEST(Where, UnknownAddressesAreNamedAsFarAsPossible) {
  EXPECT_EQ(where(nullptr), "?");
  EXPECT_EQ(where(reinterpret_cast<const void*>(16)), "?");
  // In the C library or what stands before it, where few systems have lines.
  char* inside = static_cast<char*>(dlsym(RTLD_DEFAULT, "strtol")) + 8;
  Dl_info info;
  ASSERT_NE(dladdr(inside, &info), 0);
  std::ostringstream offset;
  offset << std::hex << inside - static_cast<char*>(info.dli_fbase);
  std::string text = where(inside), module(info.dli_fname);
  if (!std::regex_match(text, std::regex("[\\w.-]+\\.(c|cc|cpp|S):[0-9]+"))) {
    EXPECT_EQ(text, module.substr(module.rfind('/') + 1) + "+0x" + offset.str());
  }
}

// A frame that was inlined from a header of the library is not where the program made the call.
// clang-format off
#line 7 "/anywhere/include/tenure/probe.h"
static inline __attribute__((always_inline)) std::string from_a_header() { return called_from(); }
#line 3 "/usr/include/c++/99/bits/stl_construct.h"
static inline __attribute__((always_inline)) std::string from_the_standard_library() { return from_a_header(); }
#line 1000 "where.cpp"
// clang-format on

TEST(Where, SkipsInlinedFramesOfTheLibrarysHeaders) {
  if (!has_lines()) GTEST_SKIP() << "this build has no debug information";
  EXPECT_EQ(from_a_header(), here(__LINE__));
  EXPECT_EQ(from_the_standard_library(), here(__LINE__));
}

}  // namespace
}  // namespace tenure::core
