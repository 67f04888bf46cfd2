// Gradients: recording, backward, and functions of one's own.
//
// An op records itself when an input requires a gradient and recording is on. Backward runs the recorded nodes in
// reverse order, each in a scope of its own, handing off only gradients, and releases what they saved as it goes.
#pragma once

#include <tenure/detail/constants.h>
#include <tenure/shared.h>
#include <tenure/tensor.h>

#include <functional>
#include <optional>
#include <string>
#include <tuple>
#include <type_traits>
#include <vector>

namespace tenure {
namespace core {
struct Context;
struct Node;
}  // namespace core
inline namespace v1 {

/// Whether ops of this context record.
class TENURE_API GradMode {
 public:
  static bool is_enabled() noexcept;
  static void set_enabled(bool on) noexcept;
};
/// Recording is off, or on, in the current context, until the guard's end, which puts back what was there: in that
/// context, whichever is current by then; in none, if it has ended.
class TENURE_API AutoGradMode {
 public:
  explicit AutoGradMode(bool on);
  AutoGradMode(const AutoGradMode&) = delete;
  AutoGradMode& operator=(const AutoGradMode&) = delete;
  ~AutoGradMode();

 private:
  core::Context* context_;
  uint64_t id_, run_;
  bool before_;
};
class NoGradGuard : public AutoGradMode {
 public:
  NoGradGuard() : AutoGradMode(false) {}
};
/// A NoGradGuard (or, with false, an AutoGradMode(true)): ATen's way to say that nothing will be recorded. Tensors that
/// are made meanwhile are ordinary ones, and may be used as such afterwards.
class InferenceMode : public AutoGradMode {
 public:
  explicit InferenceMode(bool on = true) : AutoGradMode(!on) {}
  /// Whether recording is off, by whatever guard.
  static bool is_enabled() noexcept { return !GradMode::is_enabled(); }
};
/// Runs f with recording off and returns its result.
template <class F>
decltype(auto) no_grad(F&& f) {
  NoGradGuard guard;
  return std::forward<F>(f)();
}

/// The gradients of `outputs` (weighted by `grad_outputs`; empty: ones, for outputs of one element) with respect to
/// `inputs`, in the innermost scope; nothing is accumulated into leaves. With create_graph the results can be
/// differentiated again. An input that the outputs do not depend on: GradError, or an empty handle if allow_unused.
/// ValueError for no inputs.
TENURE_API std::vector<Tensor> grad(TensorList outputs, TensorList inputs, TensorList grad_outputs = {},
                                    std::optional<bool> retain_graph = std::nullopt, bool create_graph = false,
                                    bool allow_unused = false);

}  // namespace v1

/// ATen's names for what stands above and in Tensor.
namespace autograd {
inline namespace v1 {

using tenure::AutoGradMode;
using tenure::grad;
using tenure::GradMode;
using Variable = Tensor;
using variable_list = std::vector<Tensor>;

/// Tensor::backward of several tensors at once, each with its gradient (none, or an empty handle: for one element).
/// ValueError unless there are as many gradients as tensors, or none.
TENURE_API void backward(TensorList tensors, TensorList grad_tensors = {},
                         std::optional<bool> retain_graph = std::nullopt, bool create_graph = false,
                         TensorList inputs = {});

}  // namespace v1
}  // namespace autograd

inline namespace v1 {

/// Compares gradients with central finite differences, in double: f maps `inputs` (f64, those that require a gradient
/// are checked) to one tensor. Returns an empty string, or one sentence that says where they differ first and by how
/// much.
TENURE_API std::string gradcheck(const std::function<Tensor(const std::vector<Tensor>&)>& f,
                                 const std::vector<Tensor>& inputs, double eps = 1e-6, double atol = 1e-5,
                                 double rtol = 1e-3);
/// The same for the gradients of gradients.
TENURE_API std::string gradgradcheck(const std::function<Tensor(const std::vector<Tensor>&)>& f,
                                     const std::vector<Tensor>& inputs, double eps = 1e-6, double atol = 1e-5,
                                     double rtol = 1e-3);

/// What a gradient function reads and writes: the gradients of the outputs, and slots for those of the inputs. An index
/// that the op has not is an IndexError. For as long as the function runs: it is not copied.
class TENURE_API Grads {
 public:
  Grads(const Grads&) = delete;
  Grads& operator=(const Grads&) = delete;
  /// Whether the gradient of input i is wanted. Computing one that is not is legal and wasted.
  bool needs(int i) const;
  /// The gradient of output i; zeros where none reached it. Its shape is the output's.
  Tensor out(int i = 0) const;
  /// Whether a gradient reached output i.
  bool has(int i) const;
  /// The sizes of input i.
  IntArrayRef sizes(int i) const;
  /// Sets the gradient of input i. A shape that broadcasting made of the input's is summed back, a dtype that promotion
  /// made is converted back, and of a complex gradient of a real input the real part is taken. A shape that is no
  /// broadcast of the input's: GradError, when the function has run. StaleTensorError as every use; to give no
  /// gradient, do not set one. The last one that is set counts.
  void set(int i, const Tensor& g);

  /// Internal.
  Grads(core::Node* node, Tensor* in) : node_(node), in_(in) {}

 private:
  core::Node* node_;
  Tensor* in_;
};

namespace detail {

struct TensorRefs {
  const Tensor* const* p;
  int n;
};
/// A gradient function and how its constants are kept.
struct Recipe {
  void (*call)(Grads&, const Tensor* saved, const void* consts);
  size_t consts_size;
  void (*copy_consts)(void* to, const void* from);  // null: as bytes
  void (*destroy_consts)(void*);                    // null: nothing to do
};
TENURE_API bool wants_node(TensorRefs ins) noexcept;
/// A copy of the text that is never freed.
TENURE_API const char* lasting_name(const char* text);
/// What is kept of a name: the text itself where the compiler sees that it is a literal, else a copy.
TENURE_INLINE const char* kept_name(const char* text) {
  return __builtin_constant_p(text) && text ? text : lasting_name(text);
}
/// Records an op that was computed. One of its inputs needs a gradient.
TENURE_API void record(const char* op, const Recipe& recipe, TensorRefs outs, TensorRefs ins, TensorRefs saves,
                       const void* consts);
/// The same for an op in place. `write` does it once all that can fail is done; null: it is done already.
TENURE_API void record_inplace(const char* op, const Recipe& recipe, const Tensor& self, TensorRefs ins,
                               TensorRefs saves, const void* consts, void (*write)(void*), void* write_argument);

template <int N>
struct Refs {
  const Tensor* p[N == 0 ? 1 : N];
  TensorRefs refs() const { return {p, N}; }
};

template <class F, class Consts, int NS, size_t... S, size_t... C>
void call_gradient(Grads& d, const Tensor* saved, const void* consts, std::index_sequence<S...>,
                   std::index_sequence<C...>) {
  [[maybe_unused]] const Consts& k = *static_cast<const Consts*>(consts);
  // An empty closure type has one value: nothing is read from it.
  static_assert(std::is_empty_v<F>);
  alignas(F) static const char nothing[sizeof(F)] = {};
  (*reinterpret_cast<const F*>(&nothing))(d, saved[S]..., std::get<C>(k)...);
}

template <class F, int NS, class... K>
struct RecipeOf {
  using Consts = std::tuple<K...>;
  static constexpr bool bytes = std::is_trivially_copy_constructible_v<Consts>;
  static void call(Grads& d, const Tensor* saved, const void* k) {
    call_gradient<F, Consts, NS>(d, saved, k, std::make_index_sequence<NS>(), std::make_index_sequence<sizeof...(K)>());
  }
  static void copy(void* to, const void* from) { new (to) Consts(*static_cast<const Consts*>(from)); }
  static void destroy(void* p) { static_cast<Consts*>(p)->~Consts(); }
  static constexpr Recipe value = {call, sizeof(Consts), bytes ? nullptr : copy,
                                   std::is_trivially_destructible_v<Consts> ? nullptr : destroy};
};

template <class F, int NS, class... K>
TENURE_INLINE void record_as(const char* op, TensorRefs outs, TensorRefs ins, TensorRefs saves,
                             const std::tuple<K...>& consts) {
  record(op, RecipeOf<F, NS, K...>::value, outs, ins, saves, &consts);
}
template <class F, int NS, class... K>
TENURE_INLINE void record_inplace_as(const char* op, const Tensor& self, TensorRefs ins, TensorRefs saves,
                                     const std::tuple<K...>& consts, void (*write)(void*), void* write_argument) {
  record_inplace(op, RecipeOf<F, NS, K...>::value, self, ins, saves, &consts, write, write_argument);
}

}  // namespace detail

/// The outputs, inputs and saved tensors of a differentiable op, and the numbers that its gradient needs.
template <class... T>
detail::Refs<sizeof...(T)> outs(const T&... t) {
  return {{&t...}};
}
template <class... T>
detail::Refs<sizeof...(T)> ins(const T&... t) {
  return {{&t...}};
}
template <class... T>
detail::Refs<sizeof...(T)> saves(const T&... t) {
  return {{&t...}};
}
template <class... T>
std::tuple<T...> consts(const T&... t) {
  (detail::require_constant<T>(), ...);
  return {t...};
}

/// Records a gradient function for an op that was just computed, if one of its inputs requires a gradient:
///
///   Tensor my_mul(const Tensor& a, const Tensor& b) {
///     Tensor out = no_grad([&] { return a * b; });
///     differentiable("my_mul", outs(out), ins(a, b), saves(a, b), consts(),
///                    [](Grads& d, const Tensor& a, const Tensor& b) {
///                      if (d.needs(0)) d.set(0, d.out() * b);
///                      if (d.needs(1)) d.set(1, d.out() * a);
///                    });
///     return out;
///   }
///
/// The function gets what was saved, then the constants. It may capture nothing, which the compiler checks: a captured
/// handle would live as long as the graph; for the same reason constants hold no tensor and nothing that may point at
/// one. What is saved may be an input or an output; writing into it afterwards is legal, and raises in the backward
/// that would read it. Written with differentiable tensor ops, it has gradients itself. It may run backward, of other
/// graphs and of parts of its own, but not through its own op: GradError. What it does to the grad mode ends with it.
/// Outer scopes do not end in it.
///
/// The name need not last: the first 255 bytes of it are copied, up to 65,536 different ones.
///
/// Throws, if it records: StaleTensorError for tensors that are gone or another context's, and for outputs that are
/// empty handles (inputs and saved tensors may be: they are absent); GradError for an output that is recorded already,
/// as without no_grad, or a leaf that requires a gradient, and for a saved tensor that is another view of an output;
/// ValueError for an output that is an input too, shared, a view of anything but an input, or comes twice; DTypeError
/// for an output that is neither floating nor complex. Nothing is recorded then.
template <int NO, int NI, int NS, class... K, class F>
TENURE_INLINE void differentiable(const char* op, detail::Refs<NO> outputs, detail::Refs<NI> inputs,
                                  detail::Refs<NS> saved, const std::tuple<K...>& constants, F) {
  static_assert(NO > 0, "differentiable: an op has an output");
  static_assert(std::is_empty_v<F>,
                "differentiable: the gradient function captures something; pass tensors through saves(...) and numbers "
                "through consts(...)");
  if (__builtin_expect(!detail::wants_node(inputs.refs()), 1)) return;
  detail::record_as<F, NS>(detail::kept_name(op), outputs.refs(), inputs.refs(), saved.refs(), constants);
}

/// Throws what a write into the tensor would: GradError for a leaf or a view of one while recording, and for an alias
/// of a shared tensor outside no_grad; ValueError if its elements overlap or it is read-only.
TENURE_API void check_inplace(const Tensor& self);

/// The same for an op that has just been computed in place: the output is its first input too, else ValueError. Saved
/// tensors that the op overwrites must be saved as copies. Call check_inplace(self) before writing; what it throws is
/// thrown here too.
template <int NI, int NS, class... K, class F>
TENURE_INLINE void differentiable_inplace(const char* op, const Tensor& self, detail::Refs<NI> inputs,
                                          detail::Refs<NS> saved, const std::tuple<K...>& constants, F) {
  static_assert(std::is_empty_v<F>,
                "differentiable_inplace: the gradient function captures something; pass tensors through saves(...) and "
                "numbers through consts(...)");
  if (__builtin_expect(!detail::wants_node(inputs.refs()), 1)) return;
  detail::record_inplace_as<F, NS>(detail::kept_name(op), self, inputs.refs(), saved.refs(), constants, nullptr,
                                   nullptr);
}

}  // namespace v1
}  // namespace tenure
