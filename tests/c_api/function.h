// A function of the C API, and what every one must stand: every_function.cpp.
#pragma once

#include <tenure/tenure.c.h>

#include <any>
#include <functional>
#include <initializer_list>
#include <string>
#include <string_view>
#include <tuple>
#include <utility>
#include <vector>

#include "world.h"

namespace c_api_test {

struct Outcome {
  tn_status status = TN_OK;
  std::string text;
};

/// What a call returned: whether it is a pointer, and whether it is 0, or what a failure may return beside its status.
struct Result {
  bool pointer = false, zero = false, minus_one = false;
  int64_t number = 0;
};
using Arguments = std::vector<std::any>;

struct Function {
  std::string name;
  std::vector<Parameter> parameters;
  size_t arity;
  std::function<Result(World&, const Arguments&)> f;  // calls it, and gives back what it makes

  Arguments arguments(World& w, size_t position = ~size_t{0}, const std::any& other = {}) const;
  /// One call. Its result, its status and its text agree.
  Outcome call(
      World& w, const Arguments& a, const std::function<void()>& before = [] {}) const;
  /// A new world, and in it f(world), there where the function may be called.
  void in_a_world(const std::string& what, const std::function<void(World&)>& body) const;
  /// A deleter that was given is called once when all is over, and never if the function failed.
  void expect_deleted(const Outcome& o, const std::string& what) const;

  void works() const;
  void refuses() const;
  void survives(bool library) const;
};

/// All that the units functions_<family>.cpp name.
std::vector<Function>& functions();
struct Functions {
  Functions(std::initializer_list<Function> of) { functions().insert(functions().end(), of); }
};

/// Around the call itself: what was armed fails in it.
void begin_failing();
void end_failing();

inline void discard(tn_context* c, tn_tensor* r) { (void)!tn_free(c, r); }
inline void discard(tn_context* c, tn_list* r) { (void)!tn_list_free(c, r); }
inline void discard(tn_context* c, tn_storage* r) { (void)!tn_storage_free(c, r); }
inline void discard(tn_context* c, tn_shared* r) { (void)!tn_shared_free(c, r); }
inline void discard(tn_context* c, tn_store* r) { (void)!tn_store_free(c, r); }
inline void discard(tn_context* c, tn_optimizer* r) { (void)!tn_optimizer_free(c, r); }
inline void discard(tn_context* c, tn_generator* r) { (void)!tn_generator_free(c, r); }
inline void discard(tn_context* c, DLManagedTensorVersioned* r) { (void)!tn_dlpack_free(c, r); }
inline void discard(tn_context*, tn_context* r) { (void)!tn_context_free(r); }
inline void discard(tn_context*, const void*) {}  // borrowed

/// All that is made for each type of function.
template <class R, class... A, size_t... I>
Result apply(R (*f)(A...), World& w, bool owned, [[maybe_unused]] const Arguments& a, std::index_sequence<I...>) {
  const std::tuple<A...> values{std::any_cast<A>(a[I])...};
  begin_failing();
  const R r = f(std::get<I>(values)...);
  end_failing();
  if constexpr (std::is_pointer_v<R>) {
    if (r && owned) discard(w.c, r);
    return {true, r == nullptr, false, 0};
  } else {
    return {false, r == 0, r == R(-1), static_cast<int64_t>(r)};
  }
}
template <class R, class... A>
Function function(const char* name, const char* parameters, R (*f)(A...)) {
  const std::string_view n = name;
  const bool owned = n.find("_new") != n.npos || n.find("retain") != n.npos;
  return {name, parameters_of(parameters), sizeof...(A),
          [f, owned](World& w, const Arguments& a) { return apply(f, w, owned, a, std::index_sequence_for<A...>()); }};
}
#define C_FUNCTION(f, parameters) c_api_test::function(#f, parameters, f)

}  // namespace c_api_test
