// All that a function of the C API may be given: a good argument for each parameter, and the wrong ones.
#pragma once

#include <gtest/gtest.h>
#include <tenure/tenure.c.h>

#include <any>
#include <cstring>
#include <filesystem>
#include <limits>
#include <string>
#include <utility>
#include <vector>

namespace c_api_test {

/// A parameter as the header declares it: "const int64_t*", "sizes"; `optional`: an operand that may be NULL.
struct Parameter {
  std::string type, name;
  bool optional = false;
};
std::vector<Parameter> parameters_of(const char* list);

/// The folder that the tests work in.
const std::string& folder();

template <class T>
T bits(uint64_t word) {
  return reinterpret_cast<T>(word);
}
/// What the compiler does not follow: a handle that is used after its end.
template <class F, class T>
T* dead(F* free_fn, tn_context* c, T* object) {
  volatile auto kept = reinterpret_cast<uint64_t>(object);
  (void)!free_fn(c, object);
  return bits<T*>(kept);
}
tn_context* dead_context();

/// Two contexts and what is in them, made new for each call.
struct World {
  tn_context *c, *other;
  tn_tensor *tensor, *second, *freed, *foreign;
  tn_list *list, *freed_list, *foreign_list;
  tn_storage *storage, *sizes, *freed_storage, *foreign_storage;
  tn_shared *shared, *freed_shared;
  tn_store *store, *freed_store;
  tn_optimizer *optimizer, *freed_optimizer;
  tn_generator *generator, *freed_generator;
  tn_gradients *gradients = nullptr, *ended_gradients = nullptr;
  DLManagedTensorVersioned* exported = nullptr;
  int64_t dims[32] = {2, 3};
  int64_t out[64] = {};
  double real = 0.5;
  uint64_t words[2] = {};
  tn_scalar number = {};
  alignas(16) float data[64] = {};
  tn_tensor *tensors[32] = {}, *all_freed[32] = {}, *all_foreign[32] = {};  // as long as any good count
  const char *strings[32], *missing[32] = {};
  std::string path = folder() + "/file";

  World();
  ~World();
  World(const World&) = delete;
  World& operator=(const World&) = delete;

  /// A tensor of the first context, freed with the world.
  tn_tensor* made(std::vector<int64_t> of, tn_dtype dtype, double value = 1, bool leaf = false);
  tn_tensor* kept(tn_tensor* t) { return t ? kept_.emplace_back(t) : t; }

 private:
  std::vector<tn_tensor*> kept_;
};

/// The argument that the function works with; it holds the parameter's type.
std::any good(World& w, const std::string& function, const Parameter& p);

/// A wrong argument, and what it must lead to.
struct Wrong {
  std::any value;
  tn_status status = TN_OK;  ///< what the function says; TN_OK: anything
  bool named = false;        ///< the text names the parameter
};
std::vector<Wrong> wrong(World& w, const std::string& function, const Parameter& p);

}  // namespace c_api_test
