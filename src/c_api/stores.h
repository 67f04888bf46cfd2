// Var stores and optimizers behind handles.
#pragma once

#include <tenure/optim.h>
#include <tenure/var_store.h>

#include "c_api/owned.h"

namespace tenure::c {

struct StoreObject : Owned {
  static constexpr Kind kKind = Kind::store;
  const VarStore store;
  explicit StoreObject(VarStore s) : Owned(kKind), store(std::move(s)) {}
};

struct OptimizerObject : Owned {
  static constexpr Kind kKind = Kind::optimizer;
  const std::unique_ptr<Optimizer> optimizer;
  explicit OptimizerObject(std::unique_ptr<Optimizer> o) : Owned(kKind), optimizer(std::move(o)) {}
};

}  // namespace tenure::c
