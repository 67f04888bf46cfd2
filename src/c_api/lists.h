// Lists of tensors, which they lend.
#pragma once

#include <memory>
#include <string>
#include <tuple>
#include <utility>
#include <vector>

#include "c_api/objects.h"
#include "c_api/tensors.h"

namespace tenure::c {

struct List : Scoped {
  std::vector<Tensor> items;
  std::vector<std::string> names;  // empty, or one for each
  List() : Scoped(Kind::list) {}
  std::string describe() const override;
  void end_loans() noexcept override;
};

inline List& list(const Call& k, const tn_list* l, const char* what) {
  return static_cast<List&>(object(k, l, Kind::list, what));
}

/// Registers a list, which lends its tensors from now on.
tn_list* give_list(Call& k, std::unique_ptr<List> l);
tn_list* give_list(Call& k, std::vector<Tensor>&& items);
template <class... T>
tn_list* give_list(Call& k, std::tuple<T...>&& all) {
  std::vector<Tensor> items;
  const auto take = [&](auto& part) {
    if constexpr (std::is_same_v<std::decay_t<decltype(part)>, Tensor>)
      items.push_back(std::move(part));
    else
      items.insert(items.end(), part.begin(), part.end());
  };
  std::apply([&](auto&... part) { (take(part), ...); }, all);
  return give_list(k, std::move(items));
}

}  // namespace tenure::c
