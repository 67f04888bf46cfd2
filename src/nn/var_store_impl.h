// The tree behind var stores, and the segments that its parameters lie in.
#pragma once

#include <memory>
#include <string>
#include <unordered_map>
#include <vector>

#include "core/shared_impl.h"
#include "tenure/var_store.h"

namespace tenure::nn {

/// Parameters of one dtype, one after another at multiples of 64 bytes; the gaps are zero. Gradients of a context have
/// the same layout.
struct Segment : core::GradSource {
  ScalarType dtype = ScalarType::Undefined;
  Storage storage;
  size_t used = 0;  // bytes
  struct Buffer {
    core::ContextName of;
    Storage storage;
  };
  std::vector<Buffer> grads;  // under core::grads_mutex

  /// The gradient buffer of a context, made and zeroed at the first question. OutOfMemoryError.
  Storage grad_buffer(core::Context& c);
  core::SharedImpl* new_grad(core::SharedImpl& parameter, core::Context& c) override;
  void release_ended() noexcept override;
};

struct Variable {
  std::string name;
  SharedTensor value;
  bool trainable;
  Segment* segment;
  size_t offset;  // bytes
};

struct VarStoreImpl {
  std::vector<Variable> variables;  // in order of creation
  std::unordered_map<std::string, size_t> by_name;
  std::vector<std::shared_ptr<Segment>> segments;
  core::Mark mark{"var store"};

  Variable& add(const std::string& name, IntArrayRef sizes, ScalarType dtype, bool trainable);
};

}  // namespace tenure::nn
