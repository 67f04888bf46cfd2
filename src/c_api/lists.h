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
inline tn_list* give_list(Call& k, std::tuple<Tensor, Tensor>&& pair) {
  std::vector<Tensor> items;
  items.reserve(2);
  items.push_back(std::move(std::get<0>(pair)));
  items.push_back(std::move(std::get<1>(pair)));
  return give_list(k, std::move(items));
}

}  // namespace tenure::c
