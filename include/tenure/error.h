// Errors: what the library throws. It never prints, exits or aborts.
//
// Every text is one sentence, "op: what is wrong: the values", followed by the caller's line where it is known:
//   matmul: inner sizes differ: a is f32[2, 3], b is f32[4, 5] (3 != 4) [train.cpp:42]
// After any error nothing has leaked, no input has changed, and the scope goes on working; backward and optimiser steps
// say in the text what is partly updated.
#pragma once

#include <tenure/detail/export.h>

#include <stdexcept>
#include <string>

namespace tenure {
inline namespace v1 {

/// The base of all errors. what() is the whole text.
class TENURE_API Error : public std::runtime_error {
 public:
  explicit Error(const std::string& text) : std::runtime_error(text) {}
  ~Error() override;
};

#define TENURE_DECLARE_ERROR(Name)                          \
  class TENURE_API Name : public Error {                    \
   public:                                                  \
    explicit Name(const std::string& text) : Error(text) {} \
    ~Name() override;                                       \
  }

/// Sizes that do not fit together, or whose product overflows.
TENURE_DECLARE_ERROR(ShapeError);
/// An element type that the op does not take.
TENURE_DECLARE_ERROR(DTypeError);
/// A device or layout that is absent or that the op does not take.
TENURE_DECLARE_ERROR(DeviceError);
/// A dim or an index out of range.
TENURE_DECLARE_ERROR(IndexError);
/// Any other argument that is wrong.
TENURE_DECLARE_ERROR(ValueError);
/// No scope is open; scopes, contexts, threads or claims are used out of order.
TENURE_DECLARE_ERROR(ScopeError);
/// A scope ended while handles on its tensors were alive. The text lists each.
TENURE_DECLARE_ERROR(EscapeError);
/// A handle whose tensor is gone, was never there, or belongs to another context.
TENURE_DECLARE_ERROR(StaleTensorError);
/// The memory or the budget does not suffice. std::bad_alloc means the same where the standard library asked for the
/// memory of what a program gets: the vector or string of a result, or the text of another error.
TENURE_DECLARE_ERROR(OutOfMemoryError);
/// A file cannot be read or written, or its content is not what its format demands.
TENURE_DECLARE_ERROR(IoError);
/// Autograd cannot do what is asked for.
TENURE_DECLARE_ERROR(GradError);

#undef TENURE_DECLARE_ERROR

}  // namespace v1
}  // namespace tenure
