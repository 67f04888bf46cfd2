#include <fcntl.h>
#include <io/sys.h>
#include <stdio.h>
#include <sys/file.h>
#include <sys/random.h>
#include <unistd.h>

namespace tenure::io {

Sys real_sys() noexcept {
  Sys s{};
  s.open = [](const char* path, int flags, mode_t mode) { return ::open(path, flags, mode); };
  s.close = ::close;
  s.pread = ::pread;
  s.write = ::write;
  s.pwrite = ::pwrite;
  s.fsync = ::fsync;
  s.fstat = [](int fd, struct stat* result) { return ::fstat(fd, result); };
  s.stat = [](const char* path, struct stat* result) { return ::stat(path, result); };
  s.fchmod = ::fchmod;
  s.dup = [](int fd) { return ::fcntl(fd, F_DUPFD_CLOEXEC, 3); };
  s.flock = ::flock;
  s.rename = ::rename;
  s.unlink = ::unlink;
  s.getrandom = ::getrandom;
  s.opendir = ::opendir;
  s.readdir = ::readdir;
  s.closedir = ::closedir;
  return s;
}

Sys& sys() noexcept {
  static Sys table = real_sys();
  return table;
}

}  // namespace tenure::io
