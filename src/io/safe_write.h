// Replacing a file so that a crash at any moment leaves the old content or the new one, whole.
#pragma once

#include <io/bytes.h>

#include <cstdint>
#include <string>
#include <vector>

namespace tenure::io {

/// Writes a new version of a file beside the old one and puts it in its place with commit().
///
/// The bytes go to a temporary, .NAME.RANDOM.tmp in the same directory, made with O_EXCL and O_NOFOLLOW. commit() syncs
/// and closes it, renames it over the path and syncs the directory. Until then the old file is untouched, and a writer
/// destroyed without commit() removes its temporary. The new file has the mode of the old one, or 0666 less the umask;
/// if the path is a symbolic link, the link is replaced.
///
/// A writer holds a lock (flock) on its temporary. One that a killed process left behind is therefore known by its free
/// lock, whatever machine or container made it, and is removed when the same path is next written.
///
/// Every failure is an IoError that names the path, the step and the system's reason. After one the writer is dead:
/// each further call throws.
class SafeWriter {
 public:
  /// Throws IoError if the path is taken by something that is not a regular file, or the temporary cannot be made.
  explicit SafeWriter(std::string path);
  SafeWriter(const SafeWriter&) = delete;
  SafeWriter& operator=(const SafeWriter&) = delete;
  ~SafeWriter();

  const std::string& path() const noexcept { return path_; }
  /// Bytes appended so far.
  uint64_t size() const noexcept { return size_; }

  /// Adds bytes at the end. Small pieces are collected, large ones go to the file without a copy.
  void append(ByteSpan bytes);
  /// Replaces bytes that were appended before: [offset, offset + n) must lie below size(), else ValueError.
  void overwrite(uint64_t offset, ByteSpan bytes);
  /// Puts the new file in place of the old. Durable when this returns. If only the last step fails, the sync of the
  /// directory, the path already holds the new content and the error says so.
  void commit();

 private:
  void make_temporary();
  void flush();
  void write_all(ByteSpan bytes);
  [[noreturn]] void fail(std::string_view step, int error);
  void abandon() noexcept;
  void require_open() const;

  std::string path_;
  std::string directory_;
  std::string temporary_;  // empty when there is none to remove
  int fd_ = -1;
  int lock_fd_ = -1;  // a duplicate of fd_: holds the lock from close to rename
  uint64_t size_ = 0;
  std::vector<std::byte> buffer_;
};

}  // namespace tenure::io
