// Reading files: open, ask the size, read ranges into memory of the caller. Everything else is an IoError.
#pragma once

#include <cstddef>
#include <cstdint>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tenure::io {

/// A regular file open for reading. Movable, closed by the destructor.
///
/// Bytes are copied into memory of the caller, never mapped: a file that is cut while it is read is a short read, an
/// error, and never a signal.
class File {
 public:
  /// Throws IoError if the path cannot be opened or is not a regular file (a directory, pipe or device is never read).
  explicit File(std::string path);
  File(File&& other) noexcept : path_(std::move(other.path_)), fd_(other.fd_), size_(other.size_) { other.fd_ = -1; }
  File& operator=(File&& other) noexcept;
  ~File();

  const std::string& path() const noexcept { return path_; }
  /// Bytes in the file when it was opened.
  uint64_t size() const noexcept { return size_; }

  /// Copies bytes [offset, offset + n) to `to`. Throws IoError if they are not all there.
  void read(uint64_t offset, void* to, size_t n) const;
  /// Throws IoError if the file no longer has the size that it had when it was opened.
  void check_size() const;

 private:
  std::string path_;
  int fd_ = -1;
  uint64_t size_ = 0;
};

/// The whole file. Throws IoError if it is longer than limit, before anything is allocated.
std::vector<std::byte> read_file(const std::string& path, uint64_t limit);

/// Throws IoError "what: path: the text of error" with errno's value `error`.
[[noreturn]] void throw_errno(std::string_view what, const std::string& path, int error);

}  // namespace tenure::io
