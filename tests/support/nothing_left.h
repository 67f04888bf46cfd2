// What a test leaves behind: nothing.
#pragma once

#include <gtest/gtest.h>
#include <tenure/memory.h>

#include <cstddef>
#include <cstdint>

namespace tenure::testing {

/// Expects that what is alive at the end of its life is what was alive at the beginning.
class NothingLeft {
 public:
  NothingLeft() : bytes_(memory::live_bytes()), tensors_(memory::live_tensors()) {}
  ~NothingLeft() {
    EXPECT_EQ(memory::live_bytes(), bytes_);
    EXPECT_EQ(memory::live_tensors(), tensors_);
  }

 private:
  size_t bytes_;
  int64_t tensors_;
};

}  // namespace tenure::testing
