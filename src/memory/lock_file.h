// memory.lock: what the stretches of a program that expect_memory watches may hold, as text for version control.
#pragma once

#include <cstdint>
#include <map>
#include <string>
#include <vector>

namespace tenure::memory_detail {

/// Storages of one kind.
struct Held {
  uint64_t bytes = 0, count = 0;  // of each; how many are alive at the peak
  uint64_t longest = 0;           // how many others were made while one of them lived, at most
  std::string what;               // "matmul f32[4, 4]"
  std::string line;               // "model.cpp:12"
};
struct LockEntry {
  int64_t peak = 0, left = 0;  // bytes above what was live before; left behind
  std::string peak_at;         // "matmul at model.cpp:12"
  std::vector<Held> made;      // all kinds, alive at the peak or not
};
using LockFile = std::map<std::string, LockEntry>;

/// IoError if the file cannot be read, or says something else. An absent file is empty.
LockFile read_lock(const std::string& path);
/// Puts one entry in, and keeps the others. IoError.
void update_lock(const std::string& path, const std::string& name, const LockEntry& entry);

}  // namespace tenure::memory_detail
