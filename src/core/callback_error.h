// The error of a host's callback, which only the C API throws: what passes errors on has to know it.
#pragma once

#include <tenure/error.h>

#include <string>

namespace tenure::core {

class CallbackError : public Error {
 public:
  explicit CallbackError(const std::string& text) : Error(text) {}
};

}  // namespace tenure::core
