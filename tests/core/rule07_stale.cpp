// Rule 7: a handle whose tensor is gone says so, and what became of it.
#include <map>

#include "core/rules.h"

using namespace tenure;
using namespace tenure::testing;

namespace {

// A handle on a tensor of a scope that ended, and the line that made it.
Tensor dead(std::string* line = nullptr) {
  Tensor kept;
  const auto step = [&] {
    if (line) *line = HERE;
    kept = ones({2});
  };
  EXPECT_THROW(with_rc_scope("step", step), EscapeError);
  return kept;
}

int line_of(const std::string& place) { return std::stoi(place.substr(place.find(':') + 1)); }

}  // namespace

TEST(Rule07Stale, AScopeThatEndedIsNamedWithTheLine) {
  std::string line;
  const Tensor t = dead(&line);
  const std::string expected =
      "the tensor is gone: made by ones at rule07_stale.cpp:" + std::to_string(line_of(line) + 1) +
      ", its scope 'step' ended";
  EXPECT_EQ(error_of<StaleTensorError>([&] { (void)t.numel(); }), "numel: " + expected);
  with_rc_scope([&] {
    EXPECT_EQ(error_of<StaleTensorError>([&] { (void)t.item(); }), "item: " + expected);
    EXPECT_EQ(error_of<StaleTensorError>([&] { (void)(t + 1); }), "add: " + expected);
  });
}

TEST(Rule07Stale, MovedFrom) {
  with_rc_scope([] {
    Tensor a = ones({1});
    const Tensor b = std::move(a);
    EXPECT_EQ(error_of<StaleTensorError>([&] { (void)a.numel(); }),
              "numel: the tensor handle is empty: it was moved from");
    EXPECT_EQ(error_of<StaleTensorError>([&] { (void)(b + a); }), "add: the tensor handle is empty: it was moved from");
  });
}

TEST(Rule07Stale, NeverFilled) {
  with_rc_scope([] {
    const Tensor a;
    EXPECT_EQ(error_of<StaleTensorError>([&] { (void)a.numel(); }),
              "numel: the tensor handle is empty: it was never filled");
    EXPECT_EQ(error_of<StaleTensorError>([&] { (void)sum(a); }),
              "sum: the tensor handle is empty: it was never filled");
  });
}

TEST(Rule07Stale, OfAnotherContext) {
  with_rc_scope([] {
    const std::string line = HERE;
    const Tensor t = ones({1});
    on_another_thread([&] {
      EXPECT_EQ(error_of<StaleTensorError>([&] { (void)t.numel(); }),
                "numel: the tensor belongs to another context: made by ones at rule07_stale.cpp:" +
                    std::to_string(line_of(line) + 1) + "; share() it to use it here");
      with_rc_scope([&] { EXPECT_THROW((void)(t + 1), StaleTensorError); });
    });
    EXPECT_EQ(t.item<float>(), 1);
  });
}

TEST(Rule07Stale, ReleasedInAnotherThreadsContext) {
  Tensor t = dead();
  on_another_thread(
      [&] { EXPECT_TRUE(contains(text_of<StaleTensorError>([&] { (void)t.numel(); }), "its scope 'step' ended")); });
}

TEST(Rule07Stale, MayBeCopiedAssignedAndDestroyedForEver) {
  Tensor t = dead();
  for (int i = 0; i < 1000; ++i) {
    Tensor copy = t;
    Tensor moved = std::move(copy);
    copy = moved;
    t = copy;
    with_rc_scope([&] {
      Tensor other = ones({2});  // in the same slot, sooner or later
      EXPECT_EQ(for_testing::get_refcount(other), 1);
      EXPECT_THROW((void)t.numel(), StaleTensorError);
    });
  }
  EXPECT_FALSE(t.defined());
}

TEST(Rule07Stale, PastTheTableItSaysReleasedEarlier) {
  const Tensor first = dead();
  EXPECT_THROW(with_rc_scope([&] {
                 static std::vector<Tensor> many;
                 many.clear();
                 for (int i = 0; i < 5000; ++i) many.push_back(empty({1}));
               }),
               EscapeError);
  EXPECT_EQ(error_of<StaleTensorError>([&] { (void)first.numel(); }), "numel: the tensor is gone: released earlier");
}

TEST(Rule07Stale, GenerationsNeverComeAgain) {
  constexpr uint64_t kLast = (uint64_t{1} << 38) - 1;
  with_rc_scope([] {
    std::vector<Tensor> stale;
    std::map<uint64_t, int> seen;
    for (int i = 0; i < 50; ++i) {
      for_testing::set_next_generation(kLast - 1);
      Tensor t = full({1}, i);
      EXPECT_EQ(++seen[t.unsafe_word()], 1) << "a slot at the end of its generations was used again";
      const Tensor view = t.view({1});
      EXPECT_EQ(view.item<float>(), static_cast<float>(i));
      EXPECT_THROW(with_rc_scope([&] {
                     for_testing::set_next_generation(kLast - 1);
                     stale.push_back(empty({1}));
                     ++seen[stale.back().unsafe_word()];
                   }),
                   EscapeError);
    }
    for (const Tensor& t : stale) EXPECT_FALSE(t.defined());
    for (int i = 0; i < 1000; ++i) {
      Tensor t = empty({1});
      for (const Tensor& s : stale) ASSERT_FALSE(t.is_same(s));
    }
  });
}

TEST(Rule07Stale, ASharedTensorSaysTheSame) {
  const SharedTensor empty;
  EXPECT_EQ(error_of<StaleTensorError>([&] { (void)empty.numel(); }),
            "numel: the shared tensor is empty: it was never filled or was moved from");
}
