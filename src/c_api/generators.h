// Random generators of their own, and the context's.
#pragma once

#include <tenure/generator.h>

#include <optional>

#include "c_api/owned.h"

namespace tenure::c {

struct GeneratorObject : Owned {
  static constexpr Kind kKind = Kind::generator;
  Generator generator;
  explicit GeneratorObject(uint64_t seed) : Owned(kKind), generator(seed) {}
};

/// The generator that a random op draws from: the one given, or the context's.
class GeneratorArgument {
 public:
  GeneratorArgument(Call& k, const tn_generator* given) : context_(k.context().generator) {
    if (given) object_.emplace(given, "generator");
  }
  operator Generator&() const noexcept { return object_ ? (*object_)->generator : context_; }

 private:
  Generator& context_;
  std::optional<Using<GeneratorObject>> object_;
};

}  // namespace tenure::c
