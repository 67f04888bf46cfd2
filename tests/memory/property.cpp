// Random programs in scopes: tensors made, kept, viewed, written, donated, handed off, shared, ended by other threads
// and by exceptions. With plans and donation and without they read the same values, and nothing is alive at their end.
//
// TENURE_PROPERTY_PROGRAMS says how many (300), TENURE_PROPERTY_SEED which is the first.
#include <cstdlib>
#include <deque>
#include <random>

#include "memory/plan.h"

namespace tenure {
namespace {

using testing::kUnit;

struct Oops {};

// A tensor all of whose marks say the same number.
struct Marked {
  Tensor tensor;
  float mark = 0;
};

class Program {
 public:
  Program(uint32_t seed, bool plan) : random_(seed), seed_(seed), plan_(plan) {}

  // What it read, folded into one number.
  uint64_t run() {
    const uint32_t passes = 3 + below(5), kinds = 1 + below(3);
    with_rc_scope([&] {
      for (uint32_t i = 0; i < passes; ++i) {
        // Passes come again: the same choices in the same order, save for what depends on what was kept.
        std::mt19937 of_program = random_;
        random_.seed(seed_ * 31 + i % kinds);
        pass();
        random_ = of_program;
        between();
      }
      kept_.clear();
    });
    shared_.clear();
    storages_.clear();
    return digest_;
  }

 private:
  uint32_t below(uint32_t n) { return random_() % n; }
  void read(float v) { digest_ = (digest_ ^ static_cast<uint64_t>(v)) * 0x100000001b3 + 1; }

  // First, middle and last elements are written; the others are nobody's.
  static void write(Tensor& t, float mark) {
    const int64_t n = t.numel();
    for (const int64_t at : {int64_t{0}, n / 2, n - 1}) t.view({-1}).narrow(0, at, 1).fill_(mark);
  }
  void check(const Tensor& t, float mark) {
    const int64_t n = t.numel();
    const Tensor line = t.reshape({-1});
    for (const int64_t at : {int64_t{0}, n / 2, n - 1}) {
      const float v = line.narrow(0, at, 1).item<float>();
      EXPECT_EQ(v, mark) << "program " << seed_;
      read(v);
    }
  }

  Marked make() {
    const int64_t n = below(4) == 0 ? 1 + below(2000) : kUnit * (1 + below(4)) + below(3) * 5000;
    Marked m{empty({n}), ++mark_};
    write(m.tensor, m.mark);
    return m;
  }

  void pass() {
    try {
      RcScope scope({.name = "program", .plan = plan_});
      std::vector<Marked> alive;
      steps(alive, 4 + below(14), &scope);
      for (Marked& m : alive) check(m.tensor, m.mark);
      for (Marked& m : kept_) check(m.tensor, m.mark);
      if (below(8) == 0) throw Oops();
    } catch (const Oops&) {}
  }

  void steps(std::vector<Marked>& alive, uint32_t count, RcScope* scope) {
    for (; count > 0; --count) {
      const uint32_t what = below(16);
      if (alive.empty() || what < 4) {
        alive.push_back(make());
        continue;
      }
      const size_t at = below(static_cast<uint32_t>(alive.size()));
      Marked& m = alive[at];
      switch (what) {
        case 4:
        case 5:
        case 6:
          check(m.tensor, m.mark);
          alive.erase(alive.begin() + static_cast<ptrdiff_t>(at));
          break;
        case 7:  // a view, which outlives what it looks at
          m.tensor = m.tensor.view({1, -1});
          break;
        case 8:  // in place
          m.mark = ++mark_;
          write(m.tensor, m.mark);
          break;
        case 9:  // donated: whole large ones are slow to write
          if (m.tensor.numel() > kUnit ? below(32) != 0 : below(4) != 0) break;
          m.tensor = std::move(m.tensor) + 1;
          m.mark += 1;
          break;
        case 10:  // a new one of what was read
          if (m.tensor.numel() > 2 * kUnit) break;
          alive.push_back({m.tensor.clone(), m.mark});
          break;
        case 11:
          if (scope && kept_.size() < 4) {
            kept_.push_back({scope->hand_off(m.tensor), m.mark});
            alive.erase(alive.begin() + static_cast<ptrdiff_t>(at));
          }
          break;
        case 12:
          if (shared_.size() < 4) {
            shared_.emplace_back(share(m.tensor), m.mark);
            alive.erase(alive.begin() + static_cast<ptrdiff_t>(at));
          }
          break;
        case 13:  // another thread ends it
          if (below(4) == 0) {
            std::thread([t = std::move(m.tensor)]() mutable { t = Tensor(); }).join();
            alive.erase(alive.begin() + static_cast<ptrdiff_t>(at));
          }
          break;
        case 14:
          if (storages_.size() < 3) storages_.push_back(m.tensor.storage());
          break;
        default:
          inner(below(3));
      }
    }
  }

  // A scope inside: planned, unplanned, or ended by an exception.
  void inner(uint32_t kind) {
    try {
      with_rc_scope({.name = "inner", .plan = kind == 1 && plan_}, [&] {
        std::vector<Marked> alive;
        for (uint32_t i = 1 + below(4); i > 0; --i) alive.push_back(make());
        for (Marked& m : alive) check(m.tensor, m.mark);
        if (kind == 2) throw Oops();
      });
    } catch (const Oops&) {}
  }

  // What was kept goes, sooner or later.
  void between() {
    while (!kept_.empty() && below(2) == 0) kept_.pop_front();
    for (auto& [t, mark] : shared_) check(t.alias(), mark);
    while (!shared_.empty() && below(2) == 0) shared_.pop_front();
    while (!storages_.empty() && below(2) == 0) storages_.pop_front();
    if (below(16) == 0) memory::trim();
  }

  std::mt19937 random_;
  uint32_t seed_;
  bool plan_;
  float mark_ = 0;
  uint64_t digest_ = 1;
  std::deque<Marked> kept_;
  std::deque<std::pair<SharedTensor, float>> shared_;
  std::deque<Storage> storages_;
};

uint32_t number_of(const char* variable, uint32_t otherwise) {
  const char* text = std::getenv(variable);
  return text ? static_cast<uint32_t>(std::strtoul(text, nullptr, 10)) : otherwise;
}

TEST(Property, ProgramsReadTheSameWithPlansAndDonationAndWithout) {
  const uint32_t first = number_of("TENURE_PROPERTY_SEED", 1), count = number_of("TENURE_PROPERTY_PROGRAMS", 300);
  uint64_t planned = 0, fitted = 0, spilled = 0, before = 0;
  for (const memory::ContextStats& c : memory::contexts()) before += c.current ? c.donated : 0;
  for (uint32_t seed = first; seed != first + count && !HasFailure(); ++seed) {
    const size_t bytes = memory::live_bytes();
    const int64_t tensors = memory::live_tensors();
    std::vector<uint64_t> read;
    for (const memory::Donation donation : {memory::Donation::on, memory::Donation::off})
      for (const bool plan : {true, false}) {
        const memory::DonationGuard guard(donation);
        read.push_back(Program(seed, plan).run());
        ASSERT_EQ(read.back(), read.front()) << "program " << seed << ", plan " << plan;
        ASSERT_EQ(memory::live_bytes(), bytes) << "program " << seed;
        ASSERT_EQ(memory::live_tensors(), tensors) << "program " << seed;
      }
  }
  for (const memory::PlanStats& p : memory::plans()) {
    planned += p.planned;
    fitted += p.fitted;
    spilled += p.spilled;
  }
  std::printf("%u programs: %llu blocks planned, %llu fitted, %llu spilled\n", count,
              static_cast<unsigned long long>(planned), static_cast<unsigned long long>(fitted),
              static_cast<unsigned long long>(spilled));
  EXPECT_GT(planned, count);  // the plans were at work
  uint64_t donated = 0;
  for (const memory::ContextStats& c : memory::contexts()) donated += c.current ? c.donated : 0;
  EXPECT_GT(donated - before, count / 4);
}

}  // namespace
}  // namespace tenure
