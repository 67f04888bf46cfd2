// The program as a user runs it: what a shell line printed, and with which exit code.
#pragma once

#include <gtest/gtest.h>
#include <sys/wait.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <string>

#include "io/files.h"
#include "tenure_test_paths.h"

namespace llama2_test {

struct Done {
  int code = -1;
  std::string out, err;
};

// Runs a shell line in which $LLAMA2 is the program, in a folder.
inline Done shell(const tenure::io::testing::TempDir& dir, const std::string& line) {
  const std::string command = "cd '" + dir.path() + "' && LLAMA2='" TENURE_BINARY_DIR "/bin/llama2' && ( " + line +
                              " ) >.out 2>.err </dev/null";
  const int status = std::system(command.c_str());
  Done done{WIFEXITED(status) ? WEXITSTATUS(status) : -1, tenure::io::testing::get(dir / ".out"),
            tenure::io::testing::get(dir / ".err")};
  std::filesystem::remove(dir / ".out");
  std::filesystem::remove(dir / ".err");
  return done;
}

// One sentence on standard error that holds a text, exit code 1, nothing on standard output.
inline void expect_error(const tenure::io::testing::TempDir& dir, const std::string& line, const std::string& text) {
  const auto before = dir.names();
  const Done done = shell(dir, line);
  EXPECT_EQ(done.code, 1) << line;
  EXPECT_EQ(done.out, "") << line;
  EXPECT_NE(done.err.find(text), std::string::npos) << line << "\n" << done.err;
  EXPECT_EQ(std::count(done.err.begin(), done.err.end(), '\n'), 1) << line << "\n" << done.err;
  EXPECT_EQ(dir.names().size(), before.size()) << line;
}

}  // namespace llama2_test
