// Programs written for libtorch show under Tenure what they show under PyTorch (expected/, made by against_torch.py).
#include <gtest/gtest.h>

#include <fstream>
#include <sstream>

#include "port.h"
#include "programs.h"
#include "tenure_test_paths.h"

namespace {

std::string file(const std::string& path) {
  std::ifstream in(path);
  EXPECT_TRUE(in) << path;
  std::ostringstream text;
  text << in.rdbuf();
  return text.str();
}

void expect_as_pytorch(const std::string& name, void (*program)(std::ostream&)) {
  std::ostringstream shown;
  // All that the port adds: a scope around the program.
  tenure::with_rc_scope(name, [&] { program(shown); });
  EXPECT_EQ(shown.str(), file(TENURE_SOURCE_DIR "/tests/port/expected/" + name + ".txt"));
}

#define PORT_TEST(name) \
  TEST(Port, name) { expect_as_pytorch(#name, port::name); }
PORT_PROGRAMS(PORT_TEST)

}  // namespace
