#include <fcntl.h>
#include <io/file.h>
#include <io/safe_write.h>
#include <io/sys.h>
#include <sys/file.h>
#include <sys/stat.h>

#include <algorithm>
#include <cerrno>
#include <string_view>

#include "core/fail.h"

namespace tenure::io {

namespace {

constexpr size_t kBuffer = 64 * 1024;
constexpr size_t kChunk = size_t{1} << 30;
constexpr size_t kRandomDigits = 16;
constexpr std::string_view kSuffix = ".tmp";
// ".", NAME, ".", digits, ".tmp" must fit into a file name of 255 bytes. Longer names share a prefix, which is safe:
// only the lock decides whether a temporary is stale.
constexpr size_t kLongestStem = 255 - 2 - kRandomDigits - kSuffix.size();

std::string temporary_prefix(std::string_view path) {
  const std::string_view name = path.substr(path.rfind('/') + 1);
  return "." + std::string(name.substr(0, kLongestStem)) + ".";
}

bool is_temporary_of(std::string_view name, std::string_view prefix) {
  if (name.size() != prefix.size() + kRandomDigits + kSuffix.size()) return false;
  if (!name.starts_with(prefix) || !name.ends_with(kSuffix)) return false;
  const std::string_view digits = name.substr(prefix.size(), kRandomDigits);
  return digits.find_first_not_of("0123456789abcdef") == std::string_view::npos;
}

// Removes what killed writers of the same path left. A writer that lives holds the lock. Failures are no concern of
// the caller, who has a file to write.
void remove_stale(const std::string& directory, std::string_view prefix) {
  DIR* dir = sys().opendir(directory.c_str());
  if (dir == nullptr) return;
  std::vector<std::string> found;
  try {
    while (const dirent* entry = sys().readdir(dir)) {
      if (is_temporary_of(entry->d_name, prefix)) found.push_back(directory + "/" + entry->d_name);
    }
  } catch (...) {
    sys().closedir(dir);
    throw;
  }
  sys().closedir(dir);
  for (const std::string& path : found) {
    const int fd = sys().open(path.c_str(), O_RDONLY | O_NOFOLLOW | O_NONBLOCK | O_CLOEXEC, 0);
    if (fd < 0) continue;
    if (sys().flock(fd, LOCK_EX | LOCK_NB) == 0) sys().unlink(path.c_str());
    sys().close(fd);
  }
}

// Sixteen hexadecimal digits that nobody can guess. Returns an errno value, or 0.
int random_digits(std::string* digits) {
  unsigned char bytes[kRandomDigits / 2];
  ssize_t got;
  do { got = sys().getrandom(bytes, sizeof(bytes), 0); } while (got < 0 && errno == EINTR);
  if (got < 0) return errno;
  if (got != static_cast<ssize_t>(sizeof(bytes))) return EIO;
  digits->clear();
  for (const unsigned char b : bytes) {
    digits->push_back("0123456789abcdef"[b >> 4]);
    digits->push_back("0123456789abcdef"[b & 15]);
  }
  return 0;
}

int fsync_retrying(int fd) {
  int result;
  do { result = sys().fsync(fd); } while (result != 0 && errno == EINTR);
  return result;
}

}  // namespace

SafeWriter::SafeWriter(std::string path) : path_(std::move(path)) {
  if (path_.find('\0') != std::string::npos) {
    core::fail_saying<IoError>("save: a path cannot hold a zero byte: " + path_.substr(0, path_.find('\0')));
  }
  const size_t slash = path_.rfind('/');
  directory_ = slash == std::string::npos ? "." : slash == 0 ? "/" : path_.substr(0, slash);
  buffer_.reserve(kBuffer);
  try {
    make_temporary();
  } catch (...) {
    abandon();
    throw;
  }
}

SafeWriter::~SafeWriter() { abandon(); }

void SafeWriter::make_temporary() {
  struct stat old {};
  const bool exists = sys().stat(path_.c_str(), &old) == 0;
  if (!exists && errno != ENOENT) fail("cannot look at the path", errno);
  // Renaming over a device, a pipe or a socket would take it from the system.
  if (exists && !S_ISREG(old.st_mode))
    core::fail_saying<IoError>("save: the path is taken by something that is not a file: " + path_);
  const std::string prefix = temporary_prefix(path_);
  remove_stale(directory_, prefix);
  const mode_t mode = exists ? old.st_mode & 0777 : 0666;
  for (int attempt = 0;; ++attempt) {
    std::string digits;
    if (const int error = random_digits(&digits); error != 0) fail("cannot get random bytes for a temporary", error);
    std::string name = directory_ + "/" + prefix + digits + std::string(kSuffix);
    do {
      fd_ = sys().open(name.c_str(), O_RDWR | O_CREAT | O_EXCL | O_NOFOLLOW | O_CLOEXEC, mode);
    } while (fd_ < 0 && errno == EINTR);
    if (fd_ < 0) {
      if (errno == EEXIST && attempt < 8) continue;
      fail("cannot make a temporary beside the file", errno);
    }
    temporary_ = std::move(name);
    // Between open and here a cleaning process may have taken the file for stale: then it is locked, or has no name.
    // A file system without locks has no cleaning either.
    const bool taken = sys().flock(fd_, LOCK_EX | LOCK_NB) != 0 && errno == EWOULDBLOCK;
    struct stat own {};
    if (sys().fstat(fd_, &own) != 0) fail("cannot look at the temporary", errno);
    if (!taken && own.st_nlink > 0) break;
    if (attempt >= 8) fail("cannot keep a temporary beside the file", EBUSY);
    abandon();
  }
  if (exists && sys().fchmod(fd_, old.st_mode & 07777) != 0) fail("cannot give the temporary the file's mode", errno);
  lock_fd_ = sys().dup(fd_);
  if (lock_fd_ < 0) fail("cannot keep the lock of the temporary", errno);
}

void SafeWriter::require_open() const {
  if (fd_ < 0) core::fail_saying<IoError>("save: the writer has failed or is done: " + path_);
}

void SafeWriter::append(ByteSpan bytes) {
  require_open();
  size_ += bytes.size();
  if (bytes.size() <= kBuffer - buffer_.size()) {
    buffer_.insert(buffer_.end(), bytes.begin(), bytes.end());
    return;
  }
  flush();
  if (bytes.size() < kBuffer) {
    buffer_.insert(buffer_.end(), bytes.begin(), bytes.end());
  } else {
    write_all(bytes);
  }
}

void SafeWriter::flush() {
  write_all(buffer_);
  buffer_.clear();
}

void SafeWriter::write_all(ByteSpan bytes) {
  while (!bytes.empty()) {
    const ssize_t n = sys().write(fd_, bytes.data(), std::min(bytes.size(), kChunk));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) fail("cannot write", errno);
    // A file that takes nothing and gives no reason would be asked for ever.
    if (n == 0) fail("cannot write", EIO);
    bytes = bytes.subspan(static_cast<size_t>(n));
  }
}

void SafeWriter::overwrite(uint64_t offset, ByteSpan bytes) {
  require_open();
  if (offset > size_ || bytes.size() > size_ - offset) {
    core::fail_saying<ValueError>("save: only bytes that were appended can be overwritten: bytes " +
                                  std::to_string(offset) + " to " + std::to_string(offset + bytes.size()) + " of " +
                                  std::to_string(size_));
  }
  flush();
  while (!bytes.empty()) {
    const ssize_t n = sys().pwrite(fd_, bytes.data(), std::min(bytes.size(), kChunk), static_cast<off_t>(offset));
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) fail("cannot write", errno);
    if (n == 0) fail("cannot write", EIO);
    bytes = bytes.subspan(static_cast<size_t>(n));
    offset += static_cast<uint64_t>(n);
  }
}

void SafeWriter::commit() {
  require_open();
  flush();
  if (fsync_retrying(fd_) != 0) fail("cannot sync", errno);
  const int fd = fd_;
  fd_ = -1;
  // Never again, not even after EINTR: on Linux the descriptor is gone and its number may be somebody else's.
  if (sys().close(fd) != 0 && errno != EINTR) fail("cannot close", errno);
  if (sys().rename(temporary_.c_str(), path_.c_str()) != 0) fail("cannot put the new file in place", errno);
  temporary_.clear();
  abandon();  // closes the lock

  int dir;
  do { dir = sys().open(directory_.c_str(), O_RDONLY | O_DIRECTORY | O_CLOEXEC, 0); } while (dir < 0 && errno == EINTR);
  int error = dir < 0 ? errno : 0;
  if (dir >= 0) {
    if (fsync_retrying(dir) != 0) error = errno;
    sys().close(dir);
  }
  // Some file systems have no sync of directories and say EINVAL: there is nothing more to do there.
  if (error != 0 && error != EINVAL) {
    throw_errno(
        "save: the new file is in place, but its directory could not be synced, so that a power cut may bring the "
        "old one back",
        path_, error);
  }
}

void SafeWriter::fail(std::string_view step, int error) {
  abandon();
  throw_errno("save: " + std::string(step), path_, error);
}

void SafeWriter::abandon() noexcept {
  // The name goes before the lock, else another process could find the file and take it for stale in between.
  if (!temporary_.empty()) sys().unlink(temporary_.c_str());
  temporary_.clear();
  if (fd_ >= 0) sys().close(fd_);
  if (lock_fd_ >= 0) sys().close(lock_fd_);
  fd_ = lock_fd_ = -1;
}

}  // namespace tenure::io
