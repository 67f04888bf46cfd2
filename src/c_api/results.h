// Results of C++ as results of C.
#pragma once

#include <string>
#include <utility>

#include "c_api/call.h"

namespace tenure::c {

inline constexpr tn_tensor* kNoTensor = nullptr;
inline constexpr tn_list* kNoList = nullptr;
inline constexpr tn_storage* kNoStorage = nullptr;
inline constexpr tn_shared* kNoShared = nullptr;
inline constexpr tn_store* kNoStore = nullptr;
inline constexpr tn_optimizer* kNoOptimizer = nullptr;
inline constexpr tn_generator* kNoGenerator = nullptr;
inline constexpr const char* kNoText = nullptr;

/// Text that stays until the next function of the context that returns text.
inline const char* give_text(Call& k, std::string&& text) {
  k.host().text = std::move(text);
  return k.host().text.c_str();
}

}  // namespace tenure::c
