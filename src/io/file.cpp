#include <fcntl.h>
#include <io/file.h>
#include <io/sys.h>
#include <sys/stat.h>
#include <tenure/error.h>

#include <algorithm>
#include <cerrno>
#include <system_error>

#include "core/fail.h"

namespace tenure::io {

namespace {
// One call moves at most this much: Linux itself stops at 2 GiB less a page.
constexpr size_t kChunk = size_t{1} << 30;

[[noreturn]] void fail_short(const std::string& path, uint64_t offset, size_t n, uint64_t size) {
  core::fail_saying<IoError>("read: the file ended early: " + path + ": bytes " + std::to_string(offset) + " to " +
                             std::to_string(offset + n) + " were asked for, it had " + std::to_string(size) +
                             " when it was opened");
}
}  // namespace

void throw_errno(std::string_view what, const std::string& path, int error) {
  core::fail_saying<IoError>(std::string(what) + ": " + path + ": " + std::generic_category().message(error));
}

File::File(std::string path) : path_(std::move(path)) {
  if (path_.find('\0') != std::string::npos)
    core::fail_saying<IoError>("open: a path cannot hold a zero byte: " + path_.substr(0, path_.find('\0')));
  // Without O_NONBLOCK, opening a pipe that nobody writes to would wait for ever.
  do { fd_ = sys().open(path_.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK, 0); } while (fd_ < 0 && errno == EINTR);
  if (fd_ < 0) throw_errno("open: cannot open for reading", path_, errno);
  struct stat status {};
  const int failed = sys().fstat(fd_, &status) != 0 ? errno : 0;
  if (failed == 0 && S_ISREG(status.st_mode)) {
    size_ = static_cast<uint64_t>(status.st_size);
    return;
  }
  sys().close(fd_);
  if (failed != 0) throw_errno("open: cannot ask for the size", path_, failed);
  core::fail_saying<IoError>("open: not a regular file: " + path_);
}

File& File::operator=(File&& other) noexcept {
  std::swap(path_, other.path_);
  std::swap(fd_, other.fd_);
  std::swap(size_, other.size_);
  return *this;
}

File::~File() {
  if (fd_ >= 0) sys().close(fd_);
}

void File::read(uint64_t offset, void* to, size_t n) const {
  if (offset > size_ || n > size_ - offset) fail_short(path_, offset, n, size_);
  auto* at = static_cast<char*>(to);
  size_t left = n;
  while (left > 0) {
    const uint64_t position = offset + (n - left);
    const ssize_t got = sys().pread(fd_, at, std::min(left, kChunk), static_cast<off_t>(position));
    if (got < 0 && errno == EINTR) continue;
    if (got < 0) throw_errno("read: cannot read", path_, errno);
    if (got == 0) fail_short(path_, offset, n, size_);
    at += got;
    left -= static_cast<size_t>(got);
  }
}

void File::check_size() const {
  struct stat status {};
  if (sys().fstat(fd_, &status) != 0) throw_errno("read: cannot ask for the size", path_, errno);
  if (static_cast<uint64_t>(status.st_size) != size_) {
    core::fail_saying<IoError>("read: the file changed while it was read: " + path_ + ": it had " +
                               std::to_string(size_) + " bytes, now it has " + std::to_string(status.st_size));
  }
}

std::vector<std::byte> read_file(const std::string& path, uint64_t limit) {
  const File file(path);
  if (file.size() > limit) {
    core::fail_saying<IoError>("read: the file is too large: " + path + ": it has " + std::to_string(file.size()) +
                               " bytes, the limit is " + std::to_string(limit));
  }
  std::vector<std::byte> bytes(static_cast<size_t>(file.size()));
  file.read(0, bytes.data(), bytes.size());
  file.check_size();
  return bytes;
}

}  // namespace tenure::io
