// Var stores: the parameters of a model.
//
// What a var store holds has no scope: it can be copied, stored, asked, printed, saved, loaded and stepped with none
// open. Parameters lie one after another in flat buffers, and so do their gradients, so that an optimiser makes one
// pass.
//
//   VarStore store;
//   SharedTensor w = (store / "layer").new_var("w", {4, 3}, Init::normal(0, 0.02));
//   with_rc_scope([&] { (x.matmul(w)).sum().backward(); });
#pragma once

#include <tenure/init.h>
#include <tenure/shared.h>

#include <memory>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tenure {
namespace nn {
struct VarStoreImpl;
}  // namespace nn
inline namespace v1 {

/// A named tree of shared tensors. Copies and sub-stores refer to the same tree. One thread at a time may add to a
/// tree.
class TENURE_API VarStore {
 public:
  VarStore();
  /// The same.
  static VarStore create() { return {}; }

  /// The sub-store of that name: its variables are called "name.variable". ValueError if the name is empty.
  VarStore operator/(std::string_view name) const;
  /// Where this store lies in its tree: "", or "layers.0.".
  const std::string& prefix() const noexcept { return prefix_; }

  /// A new parameter of this store, of the default dtype or what `options` say, contiguous. ValueError for a name that
  /// is taken or empty, ShapeError, DTypeError (only floating and complex ones can be trainable), OutOfMemoryError.
  /// Needs no scope.
  SharedTensor new_var(std::string_view name, IntArrayRef sizes, const Init& init = Init::zeros(),
                       bool trainable = true, TensorOptions options = {}) const;
  SharedTensor new_var(std::string_view name, IntArrayRef sizes, const Init& init, bool trainable,
                       TensorOptions options, Generator& generator) const;
  /// A new parameter with the value, shape and dtype of `source`, counted independently of it.
  SharedTensor new_var_copy(std::string_view name, const Tensor& source, bool trainable = true) const;
  SharedTensor new_var_copy(std::string_view name, const SharedTensor& source, bool trainable = true) const;

  /// The variable of that name in this store or, with dots, below it. ValueError if there is none.
  SharedTensor get(std::string_view name) const;
  bool contains(std::string_view name) const;
  /// Every variable of this store and below, by full name within it, in order of creation.
  std::vector<std::pair<std::string, SharedTensor>> all_vars() const;
  /// Those that are trainable and not frozen.
  std::vector<std::pair<std::string, SharedTensor>> trainable_vars() const;
  /// Elements of all of them.
  int64_t num_parameters() const;

  /// Trainable variables stop, or start again, to require gradients.
  void freeze() const;
  void unfreeze() const;
  /// Copies values from variables of the same names. ValueError if a name is missing in `source`, ShapeError or
  /// DTypeError if one differs; in each case nothing was copied. ScopeError if another context uses one that would be
  /// written.
  void copy(const VarStore& source) const;
  /// Forgets all gradients.
  void zero_grad() const;

  /// Internal.
  nn::VarStoreImpl& unsafe_impl() const noexcept { return *impl_; }

 private:
  VarStore(std::shared_ptr<nn::VarStoreImpl> impl, std::string prefix)
      : impl_(std::move(impl)), prefix_(std::move(prefix)) {}
  std::shared_ptr<nn::VarStoreImpl> impl_;
  std::string prefix_;
};

}  // namespace v1
}  // namespace tenure
