// Random programs at the edges: contexts that end, a thread a request, storages that cross, dry runs in the middle,
// hooks that drop and open scopes, ops of a program's own with mistakes. Whatever they do, values stay what they were
// written to be, nothing is alive at their end, no budget is unreturned, and no complaint is left.
//
// TENURE_PROPERTY_PROGRAMS says how many (600), TENURE_PROPERTY_SEED which is the first.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <cstdlib>
#include <deque>
#include <memory>
#include <optional>
#include <random>
#include <string>
#include <thread>
#include <utility>
#include <vector>

namespace {

using namespace tenure;

struct Oops {};

class Program {
 public:
  explicit Program(uint32_t seed) : random_(seed), seed_(seed) {}

  void run() {
    with_rc_scope({.name = "program", .budget = 64_MiB}, [&] {
      const size_t at_first = bytes_here();
      for (int i = 0; i < 12; ++i) {
        step(below(12));
        look();
      }
      kept_.clear();
      storages_.clear();
      nothing_pending();
      EXPECT_EQ(bytes_here(), at_first) << "program " << seed_ << ": its budget is not returned";
    });
    EXPECT_LE(threads_seen_, 64);
  }

 private:
  struct Kept {
    Tensor tensor;
    float mark;
  };

  uint32_t below(uint32_t n) { return random_() % n; }
  /// What the outermost scope is charged with.
  static size_t bytes_here() { return memory::scopes().front().live_bytes; }
  int64_t size() { return below(3) == 0 ? 300'000 + below(3) : 1 + below(1000); }

  Kept make() {
    const float mark = static_cast<float>(++mark_);
    return {full({size()}, mark), mark};
  }
  void look() {
    for (const Kept& k : kept_) {
      ASSERT_TRUE(k.tensor.defined()) << "program " << seed_;
      EXPECT_EQ(k.tensor.narrow(0, k.tensor.numel() - 1, 1).item<float>(), k.mark) << "program " << seed_;
    }
    for (const float v : weight_.to_vector<float>()) EXPECT_EQ(v, weight_mark_) << "program " << seed_;
  }
  /// A tensor function meets what is pending.
  void nothing_pending() {
    try {
      (void)zeros({1});
    } catch (const Error& e) { ADD_FAILURE() << "program " << seed_ << ": " << e.what(); }
  }
  /// f must be refused; what it leaves pending is met here too.
  template <class F>
  void refused(const char* what, F&& f) {
    bool seen = false;
    try {
      f();
    } catch (const Error&) { seen = true; }
    try {
      (void)zeros({1});
    } catch (const Error&) { seen = true; }
    EXPECT_TRUE(seen) << "program " << seed_ << ": " << what;
  }

  void step(uint32_t what) {
    switch (what) {
      case 0:
        if (kept_.size() < 6) kept_.push_back(make());
        break;
      case 1:
        if (!kept_.empty()) kept_.erase(kept_.begin() + below(static_cast<uint32_t>(kept_.size())));
        break;
      case 2:
        return a_context_that_ends();
      case 3:
        return a_thread_a_request();
      case 4:
        return storages_cross();
      case 5:
        return dry_run_in_the_middle();
      case 6:
        return hooks();
      case 7:
        return an_op_with_a_mistake();
      case 8:
        return guards_elsewhere();
      case 9:
        return learn();
      case 10:
        if (!kept_.empty()) kept_.back().tensor = kept_.back().tensor.view({-1});
        break;
      default:
        try {
          RcScope scope("thrown through");
          const Tensor t = make().tensor;
          if (below(2)) throw Oops();
          (void)(t + 1);
        } catch (const Oops&) {}
    }
  }

  /// Adds 1 to the gradient of every weight, in the context that calls.
  void backward_once() {
    with_rc_scope("request", [&] { (weight_.alias() * 1).sum().backward(); });
  }

  void a_context_that_ends() {
    const uint32_t kind = below(4);
    auto c = std::make_unique<Context>();
    std::optional<Context::Enter> enter(*c);
    std::optional<NoGradGuard> no_grad;
    if (kind == 1) no_grad.emplace();
    with_rc_scope([&] {
      const Tensor t = ones({size()});
      EXPECT_EQ((t + 1).narrow(0, 0, 1).item<float>(), 2);
      if (kind == 0) (weight_.alias() * 1).sum().backward(), ++unfolded_;
      if (kind == 2) storages_.push_back(t.storage());
    });
    if (kind == 3) {
      RcScope open("left open");
      c.reset();  // while the thread is inside: it ends when that leaves
      enter.reset();
      c = nullptr;
      refused_or_quiet();
      return;
    }
    enter.reset();
    c.reset();
    no_grad.reset();  // its context is gone
    EXPECT_TRUE(GradMode::is_enabled()) << "program " << seed_;
  }
  /// Meets what a misuse that may be told about left.
  void refused_or_quiet() {
    for (int i = 0; i < 2; ++i) try {
        (void)zeros({1});
        return;
      } catch (const Error&) {}
    ADD_FAILURE() << "program " << seed_ << ": complaints do not end";
  }

  void a_thread_a_request() {
    const bool learns = below(2);
    std::thread([&] {
      with_rc_scope({.name = "request", .budget = 8_MiB}, [&] {
        const Tensor x = full({1000}, 2);
        EXPECT_EQ((x * 2).sum().item<float>(), 4000);
        if (learns) (weight_.alias() * 1).sum().backward();
      });
    }).join();
    unfolded_ += learns;
    ++threads_seen_;
  }

  void storages_cross() {
    Kept k = make();
    Storage s = k.tensor.storage();
    if (below(2)) {
      SharedTensor shared = share(k.tensor.clone());
      k.tensor = Tensor();
      std::thread([s = std::move(s), shared = std::move(shared)]() mutable {
        s = Storage();
        shared = SharedTensor();
      }).join();
    } else if (storages_.size() < 3) {
      storages_.push_back(std::move(s));
    } else {
      std::thread([all = std::exchange(storages_, {}), t = std::move(k.tensor)]() mutable {
        all.clear();
        t = Tensor();
      }).join();
    }
  }

  void dry_run_in_the_middle() {
    const uint32_t kind = below(6);
    Tensor out;
    const bool had_gradient = weight_.grad().defined();
    Tensor given = kept_.empty() ? make().tensor : kept_.back().tensor;
    const size_t bytes = memory::live_bytes();
    const float mark = given.narrow(0, 0, 1).item<float>();
    try {
      memory::dry_run([&] {
        switch (kind) {
          case 0:
            backward_once();
            optimizer_.step();
            optimizer_.zero_grad();
            break;
          case 1:
            out = exp(given);
            break;
          case 2:
            given.fill_(-1);
            break;
          case 3:
            throw Oops();
          case 4:
            (void)(std::move(given) + 1);
            break;
          default:
            manual_seed(7);
            (void)randn({100});
            given.requires_grad_();
        }
      });
    } catch (const Oops&) {
    } catch (const EscapeError&) { EXPECT_EQ(kind, 1u); } catch (const Error&) {
    }
    EXPECT_FALSE(out.defined()) << "program " << seed_;
    out = Tensor();
    EXPECT_EQ(weight_.grad().defined(), had_gradient) << "program " << seed_ << " kind " << kind;
    ASSERT_TRUE(given.defined()) << "program " << seed_ << " kind " << kind;
    EXPECT_FALSE(given.requires_grad());
    EXPECT_EQ(given.narrow(0, 0, 1).item<float>(), mark) << "program " << seed_ << " kind " << kind;
    EXPECT_EQ(memory::live_bytes(), bytes) << "program " << seed_ << " kind " << kind;
  }

  void hooks() {
    const uint32_t kind = below(3);
    std::optional<Tensor> dropped(ones({10}));
    std::optional<RcScope> left;
    if (kind == 0) {
      memory::set_hooks({.on_make = [&](const memory::TensorEvent&) { dropped.reset(); }});
      const Tensor twice = *dropped * 2;
      memory::set_hooks({});
      EXPECT_EQ(twice.sum().item<float>(), 20);
      return;
    }
    memory::set_hooks({.on_scope_end = [&](const memory::ScopeStats& s) {
      if (s.name != "hooked") return;
      if (kind == 1) dropped.reset();
      if (kind == 2 && !left) try {
          left.emplace("left by the hook");
        } catch (const Error&) {}
    }});
    {
      RcScope hooked("hooked");
      (void)ones({2});
    }
    memory::set_hooks({});
    const int depth = scope_depth();
    left.reset();
    EXPECT_GE(scope_depth(), 1);
    EXPECT_LE(depth - scope_depth(), 1);
    refused_or_quiet();
  }

  void an_op_with_a_mistake() {
    const uint32_t kind = below(6);
    with_rc_scope("own op", [&] {
      const Tensor x = ones({4}).requires_grad_();
      const auto own = [](const Tensor& out, const Tensor& in, auto f) {
        differentiable("own", outs(out), ins(in), saves(), consts(), f);
      };
      refused("an op with a mistake", [&] {
        switch (kind) {
          case 0: {
            const Tensor y = no_grad([&] { return x * 2; });
            own(y, x, [](Grads& d) { d.set(7, d.out()); });
            return y.sum().backward();
          }
          case 1: {
            const Tensor y = no_grad([&] { return x * 2; });
            own(y, x, [](Grads& d) { d.set(0, d.out(-1)); });
            return y.sum().backward();
          }
          case 2:
            return own(Tensor(), x, [](Grads& d) { d.set(0, d.out()); });
          case 3:
            return own(x * 2, x, [](Grads& d) { d.set(0, d.out()); });  // recorded: no_grad is forgotten
          case 4:
            return own(x, x, [](Grads& d) { d.set(0, d.out()); });
          default: {
            const Tensor y = no_grad([&] { return x * 2; });
            own(y, x, [](Grads& d) { d.set(0, ones({5})); });
            return y.sum().backward();
          }
        }
      });
    });
  }

  void guards_elsewhere() {
    std::optional<memory::DonationGuard> donation;
    std::optional<NoGradGuard> no_grad;
    {
      Context c;
      Context::Enter enter(c);
      donation.emplace(memory::Donation::required);
      no_grad.emplace();
    }
    std::thread([this] {
      RcScope scope;
      const Tensor a = ones({4});
      Tensor b = a;
      EXPECT_EQ((std::move(b) + 1).sum().item<float>(), 8) << "program " << seed_;
      EXPECT_TRUE(GradMode::is_enabled()) << "program " << seed_;
    }).join();
    no_grad.reset();
    donation.reset();
    EXPECT_TRUE(GradMode::is_enabled()) << "program " << seed_;
  }

  void learn() {
    backward_once();
    ++unfolded_;
    optimizer_.step();  // all that contexts left, those that ended too
    weight_mark_ -= static_cast<float>(unfolded_);
    unfolded_ = 0;
    optimizer_.zero_grad();
    EXPECT_FALSE(weight_.grad().defined() && weight_.grad().to_vector<float>()[0] != 0) << "program " << seed_;
  }

  std::mt19937 random_;
  uint32_t seed_;
  int mark_ = 0, threads_seen_ = 0, unfolded_ = 0;
  VarStore store_;
  SharedTensor weight_ = store_.new_var("w", {50});
  float weight_mark_ = 0;
  SGD optimizer_{store_, {.lr = 1}};
  std::deque<Kept> kept_;
  std::vector<Storage> storages_;
};

uint32_t number_of(const char* variable, uint32_t otherwise) {
  const char* text = std::getenv(variable);
  return text ? static_cast<uint32_t>(std::strtoul(text, nullptr, 10)) : otherwise;
}

TEST(EdgePrograms, LeaveNothingBehind) {
  const uint32_t first = number_of("TENURE_PROPERTY_SEED", 1), count = number_of("TENURE_PROPERTY_PROGRAMS", 600);
  (void)memory::last_escapes();
  for (uint32_t seed = first; seed != first + count && !HasFailure(); ++seed) {
    const size_t bytes = memory::live_bytes();
    const int64_t tensors = memory::live_tensors();
    Program(seed).run();
    ASSERT_EQ(memory::live_bytes(), bytes) << "program " << seed;
    ASSERT_EQ(memory::live_tensors(), tensors) << "program " << seed;
  }
}

}  // namespace
