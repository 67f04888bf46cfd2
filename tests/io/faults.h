// A table of system calls in which the n-th call fails, or the process dies before or after it.
#pragma once

#include <io/sys.h>
#include <signal.h>
#include <unistd.h>

#include <cerrno>
#include <string_view>
#include <type_traits>

namespace tenure::io::testing {

struct Faults {
  enum class Kind { kNone, kFail, kDieBefore, kDieAfter };
  Kind kind = Kind::kNone;
  int at = 0;           // the call that is hit, counted from 1
  bool sticky = false;  // and every one after it
  int error = 0;
  int calls = 0;
  bool hit = false;
  const char* hit_name = "";
};
inline Faults faults;

template <auto Member>
struct Hook;
template <class R, class... A, R (*Sys::*Member)(A...)>
struct Hook<Member> {
  static inline const char* name = "";
  static inline bool closes = false;  // as on Linux, a close that fails has closed all the same
  static R call(A... arguments) {
    const int n = ++faults.calls;
    const bool due = faults.sticky ? n >= faults.at : n == faults.at;
    const auto real = real_sys().*Member;
    if (!due || faults.kind == Faults::Kind::kNone) return real(arguments...);
    if (!faults.hit) faults.hit_name = name;
    faults.hit = true;
    switch (faults.kind) {
      case Faults::Kind::kFail:
        if (closes) real(arguments...);
        errno = faults.error;
        if constexpr (std::is_pointer_v<R>) {
          return nullptr;
        } else {
          return static_cast<R>(-1);
        }
      case Faults::Kind::kDieBefore:
        ::kill(::getpid(), SIGKILL);
        break;
      case Faults::Kind::kDieAfter:
        real(arguments...);
        ::kill(::getpid(), SIGKILL);
        break;
      default:
        break;
    }
    return real(arguments...);
  }
};

template <auto Member>
void hook(const char* name) {
  Hook<Member>::name = name;
  Hook<Member>::closes = std::string_view(name).starts_with("close");
  sys().*Member = Hook<Member>::call;
}

/// Installs the hooks for as long as it lives.
class WithFaults {
 public:
  explicit WithFaults(Faults plan) {
    faults = plan;
    hook<&Sys::open>("open");
    hook<&Sys::close>("close");
    hook<&Sys::pread>("pread");
    hook<&Sys::write>("write");
    hook<&Sys::pwrite>("pwrite");
    hook<&Sys::fsync>("fsync");
    hook<&Sys::fstat>("fstat");
    hook<&Sys::stat>("stat");
    hook<&Sys::fchmod>("fchmod");
    hook<&Sys::dup>("dup");
    hook<&Sys::flock>("flock");
    hook<&Sys::rename>("rename");
    hook<&Sys::unlink>("unlink");
    hook<&Sys::getrandom>("getrandom");
    hook<&Sys::opendir>("opendir");
    hook<&Sys::readdir>("readdir");
    hook<&Sys::closedir>("closedir");
  }
  ~WithFaults() { sys() = real_sys(); }
  WithFaults(const WithFaults&) = delete;
  WithFaults& operator=(const WithFaults&) = delete;
};

}  // namespace tenure::io::testing
