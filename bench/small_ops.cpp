// What an op costs apart from its arithmetic: small_ops [what [n]]. Every op works on f32[4]; ns per op, the median of
// 15 runs. With a name, that op alone runs n times and nothing is timed: for counting instructions.
#include <tenure/tenure.h>

#include <algorithm>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <vector>

namespace {

using tenure::Tensor;

struct Case {
  const char* name;
  double bar;  // ns; 0: none
  void (*run)(int64_t n);
};

/// The loop's body is not moved out or dropped.
inline void keep(const Tensor& t) { asm volatile("" : : "r"(&t) : "memory"); }

template <class F>
void in_scope(F&& f) {
  tenure::with_rc_scope([&] { f(); });
}

const Case cases[] = {
    {"add", 35,
     [](int64_t n) {
       in_scope([n] {
         const Tensor a = tenure::ones({4}), b = tenure::ones({4});
         for (int64_t i = 0; i < n; ++i) keep(a + b);
       });
     }},
    {"add_recording", 60,
     [](int64_t n) {
       in_scope([n] {
         const Tensor a = tenure::ones({4}).requires_grad_(), b = tenure::ones({4});
         for (int64_t i = 0; i < n; ++i) keep(a + b);
       });
     }},
    {"mul_recording", 0,
     [](int64_t n) {
       in_scope([n] {
         const Tensor a = tenure::ones({4}).requires_grad_(), b = tenure::ones({4});
         for (int64_t i = 0; i < n; ++i) keep(a * b);
       });
     }},
    {"add_number", 0,
     [](int64_t n) {
       in_scope([n] {
         const Tensor a = tenure::ones({4});
         for (int64_t i = 0; i < n; ++i) keep(a + 1);
       });
     }},
    {"add_inplace", 0,
     [](int64_t n) {
       in_scope([n] {
         const Tensor a = tenure::ones({4}), b = tenure::ones({4});
         for (int64_t i = 0; i < n; ++i) keep(a.add_(b));
       });
     }},
    {"add_broadcast", 0,
     [](int64_t n) {
       in_scope([n] {
         const Tensor a = tenure::ones({3, 4}), b = tenure::ones({4});
         for (int64_t i = 0; i < n; ++i) keep(a + b);
       });
     }},
    {"exp", 0,
     [](int64_t n) {
       in_scope([n] {
         const Tensor a = tenure::ones({4});
         for (int64_t i = 0; i < n; ++i) keep(tenure::exp(a));
       });
     }},
    {"view", 20,
     [](int64_t n) {
       in_scope([n] {
         const Tensor a = tenure::ones({4});
         for (int64_t i = 0; i < n; ++i) keep(a.view({2, 2}));
       });
     }},
    {"empty", 0,
     [](int64_t n) {
       in_scope([n] {
         for (int64_t i = 0; i < n; ++i) keep(tenure::empty({4}));
       });
     }},
    {"handle_copy", 0,
     [](int64_t n) {
       in_scope([n] {
         const Tensor a = tenure::ones({4});
         for (int64_t i = 0; i < n; ++i) {
           const Tensor b = a;
           keep(b);
         }
       });
     }},
    {"scope", 0,
     [](int64_t n) {
       for (int64_t i = 0; i < n; ++i) {
         const tenure::RcScope scope;
         asm volatile("" : : : "memory");
       }
     }},
    {"scope_with_add", 0,
     [](int64_t n) {
       in_scope([n] {
         const Tensor a = tenure::ones({4}), b = tenure::ones({4});
         for (int64_t i = 0; i < n; ++i) {
           const tenure::RcScope scope;
           keep(a + b);
         }
       });
     }},
    {"scope_with_hand_off", 0,
     [](int64_t n) {
       in_scope([n] {
         const Tensor a = tenure::ones({4}), b = tenure::ones({4});
         for (int64_t i = 0; i < n; ++i) keep(tenure::with_rc_scope_tensor([&] { return a + b; }));
       });
     }},
    {"shared_alias", 20,
     [](int64_t n) {
       in_scope([n] {
         const tenure::SharedTensor p = tenure::share(tenure::ones({4}));
         for (int64_t i = 0; i < n; ++i) keep(p.alias());
       });
     }},
};

double now() {
  timespec t{};
  clock_gettime(CLOCK_THREAD_CPUTIME_ID, &t);
  return static_cast<double>(t.tv_sec) * 1e9 + static_cast<double>(t.tv_nsec);
}

double nanoseconds(const Case& c) {
  constexpr int64_t n = 100000;
  std::vector<double> runs;
  c.run(n);
  for (int i = 0; i < 15; ++i) {
    const double start = now();
    c.run(n);
    runs.push_back((now() - start) / n);
  }
  std::sort(runs.begin(), runs.end());
  return runs[runs.size() / 2];
}

}  // namespace

int main(int argc, char** argv) {
  if (argc > 1) {
    for (const Case& c : cases)
      if (!std::strcmp(c.name, argv[1])) return c.run(argc > 2 ? std::atoll(argv[2]) : 1000), 0;
    std::fprintf(stderr, "small_ops: there is no case %s\n", argv[1]);
    return 1;
  }
  for (const Case& c : cases) {
    const double ns = nanoseconds(c);
    if (c.bar > 0)
      std::printf("%-20s %6.1f ns  (at most %.0f)\n", c.name, ns, c.bar);
    else
      std::printf("%-20s %6.1f ns\n", c.name, ns);
  }
  return 0;
}
