#include "memory/write_file.h"

#include <fcntl.h>
#include <unistd.h>

#include <cerrno>
#include <system_error>

#include "core/fail.h"

namespace tenure::memory_detail {

void write_file(const std::string& path, const std::string& text) {
  const auto failed = [&](const char* what, int error) {
    core::fail<IoError>(std::string(what) + ": " + path + ": " + std::generic_category().message(error));
  };
  if (path.find('\0') != std::string::npos)
    core::fail<IoError>("a path cannot hold a zero byte: " + path.substr(0, path.find('\0')));
  int fd;
  do { fd = ::open(path.c_str(), O_WRONLY | O_CREAT | O_TRUNC | O_CLOEXEC, 0666); } while (fd < 0 && errno == EINTR);
  if (fd < 0) failed("cannot open for writing", errno);
  for (size_t done = 0; done < text.size();) {
    const ssize_t n = ::write(fd, text.data() + done, text.size() - done);
    if (n < 0 && errno == EINTR) continue;
    if (n <= 0) {
      const int error = n < 0 ? errno : EIO;
      ::close(fd);
      failed("cannot write", error);
    }
    done += static_cast<size_t>(n);
  }
  if (::close(fd) != 0) failed("cannot close", errno);
}

}  // namespace tenure::memory_detail
