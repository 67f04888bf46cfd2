// The system calls that file access goes through, as a table that tests replace to fail, or to die, at the n-th call.
#pragma once

#include <dirent.h>
#include <sys/stat.h>
#include <sys/types.h>

#include <cstddef>

namespace tenure::io {

/// Each entry has the signature and the errno convention of the call it is named after.
struct Sys {
  int (*open)(const char* path, int flags, mode_t mode);
  int (*close)(int fd);
  ssize_t (*pread)(int fd, void* to, size_t n, off_t offset);
  ssize_t (*write)(int fd, const void* from, size_t n);
  ssize_t (*pwrite)(int fd, const void* from, size_t n, off_t offset);
  int (*fsync)(int fd);
  int (*fstat)(int fd, struct stat* result);
  int (*stat)(const char* path, struct stat* result);
  int (*fchmod)(int fd, mode_t mode);
  int (*dup)(int fd);  // close-on-exec
  int (*flock)(int fd, int operation);
  int (*rename)(const char* from, const char* to);
  int (*unlink)(const char* path);
  ssize_t (*getrandom)(void* to, size_t n, unsigned flags);
  DIR* (*opendir)(const char* path);
  dirent* (*readdir)(DIR* dir);
  int (*closedir)(DIR* dir);
};

/// The table in use. Tests may overwrite it while no other thread does I/O.
Sys& sys() noexcept;
/// The real calls.
Sys real_sys() noexcept;

}  // namespace tenure::io
