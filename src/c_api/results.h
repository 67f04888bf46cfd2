// Results of C++ as results of C.
#pragma once

#include <tuple>
#include <vector>

#include "c_api/objects.h"

namespace tenure::c {

inline constexpr tn_tensor* kNoTensor = nullptr;
inline constexpr tn_list* kNoList = nullptr;
inline constexpr tn_storage* kNoStorage = nullptr;
inline constexpr tn_shared* kNoShared = nullptr;
inline constexpr tn_store* kNoStore = nullptr;
inline constexpr tn_optimizer* kNoOptimizer = nullptr;
inline constexpr tn_generator* kNoGenerator = nullptr;
inline constexpr const char* kNoText = nullptr;

inline tn_list* give_list(Call& k, std::tuple<Tensor, Tensor>&& pair) {
  std::vector<Tensor> items;
  items.reserve(2);
  items.push_back(std::move(std::get<0>(pair)));
  items.push_back(std::move(std::get<1>(pair)));
  return give_list(k, std::move(items));
}

/// Text that stays until the next function of the context that returns text.
inline const char* give_text(Call& k, std::string&& text) {
  k.host().text = std::move(text);
  return k.host().text.c_str();
}

}  // namespace tenure::c
