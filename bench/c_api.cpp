// The C API beside C++, in one run: the same operation in turn, and what a call costs more.
#include <tenure/tenure.c.h>
#include <tenure/tenure.h>

#include <cstdio>
#include <cstring>

#include "bench/bench.h"

namespace bench {
namespace {

using namespace tenure;

template <class T>
void keep(T& x) {
  asm volatile("" : : "r"(&x) : "memory");
}

/// A context of C with the operands, and the same in this thread's own context.
struct Operands {
  tn_context* c = tn_context_new();
  int64_t four = 4, sixteen = 16, square[2] = {4, 4};
  tn_tensor *ca, *cb, *cm;
  Tensor a = ones({4}), b = full({4}, 2.0), m = ones({4, 4});
  Operands() {
    require(c != nullptr && tn_scope_push(c, "bench") == TN_OK, "a context of C");
    ca = tn_move_to_scope(c, tn_new_ones(c, &four, 1, TN_FLOAT));
    cb = tn_move_to_scope(c, tn_new_full(c, &four, 1, tn_float(2), TN_FLOAT));
    cm = tn_move_to_scope(c, tn_new_ones(c, square, 2, TN_FLOAT));
  }
  Operands(const Operands&) = delete;
  Operands& operator=(const Operands&) = delete;
  ~Operands() {
    (void)!tn_scope_pop(c);
    (void)!tn_context_free(c);
  }
};

}  // namespace

std::vector<Pair> c_pairs(const std::shared_ptr<void>& held) {
  auto* o = static_cast<Operands*>(held.get());
  std::vector<Pair> all;
  all.push_back({.name = "add of 4 floats",
                 .calls = 2,  // tn_new_add and tn_free
                 .in_c =
                     [=](int64_t n) {
                       for (int64_t i = 0; i < n; ++i) {
                         tn_tensor* t = tn_new_add(o->c, o->ca, o->cb, tn_int(1));
                         keep(t);
                         tn_free(o->c, t);
                       }
                     },
                 .in_cpp =
                     [=](int64_t n) {
                       for (int64_t i = 0; i < n; ++i) {
                         Tensor t = o->a + o->b;
                         keep(t);
                       }
                     }});
  all.push_back({.name = "view",
                 .calls = 2,
                 .in_c =
                     [=](int64_t n) {
                       for (int64_t i = 0; i < n; ++i) {
                         tn_tensor* t = tn_new_view(o->c, o->cm, &o->sixteen, 1);
                         keep(t);
                         tn_free(o->c, t);
                       }
                     },
                 .in_cpp =
                     [=](int64_t n) {
                       for (int64_t i = 0; i < n; ++i) {
                         Tensor t = o->m.view({16});
                         keep(t);
                       }
                     }});
  all.push_back({.name = "add of 4 floats in place",
                 .calls = 1,
                 .in_c =
                     [=](int64_t n) {
                       for (int64_t i = 0; i < n; ++i)
                         require(tn_add_(o->c, o->ca, o->cb, tn_int(1)) == TN_OK, "tn_add_");
                     },
                 .in_cpp =
                     [=](int64_t n) {
                       for (int64_t i = 0; i < n; ++i) keep(o->a.add_(o->b));
                     }});
  return all;
}

std::shared_ptr<void> c_operands() { return std::make_shared<Operands>(); }

void c_api(Bench& b) {
  b.heading("the C API, over C++");
  const auto held = c_operands();
  auto* o = static_cast<Operands*>(held.get());
  tn_tensor* sum = tn_new_add(o->c, o->ca, o->cb, tn_int(1));
  require(sum != nullptr && std::strcmp(tn_to_string(o->c, sum), "tensor([3., 3., 3., 3.])") == 0, "add in C");
  tn_free(o->c, sum);
  constexpr int64_t n = 20000;
  for (const Pair& p : c_pairs(held)) {
    std::vector<double> more, c, cpp;
    p.in_c(n / 4);
    p.in_cpp(n / 4);
    for (int i = 0; i < 41; ++i) {
      const double start = now(1);
      p.in_c(n);
      const double middle = now(1);
      p.in_cpp(n);
      const double end = now(1);
      c.push_back((middle - start) / n * 1e9);
      cpp.push_back((end - middle) / n * 1e9);
      more.push_back((c.back() - cpp.back()) / p.calls);
    }
    const Sample in_c = summary(c), in_cpp = summary(cpp), over = summary(more);
    b.add({p.name + " in C", in_c.median, "ns", in_c.spread, {}, {}});
    b.add({p.name + " in C++", in_cpp.median, "ns", in_cpp.spread, {}, {}});
    Figure f{p.name + " in C, a call over C++", over.median, "ns", 0, {}, {}};
    f.at_most = 10;
    b.add(f);
  }
}

}  // namespace bench
