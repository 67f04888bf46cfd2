// Placing blocks of known lives: no overlap, and how low it gets.
#include "alloc/plan_place.h"

#include <gtest/gtest.h>

#include <algorithm>
#include <array>
#include <numeric>
#include <random>
#include <vector>

namespace tenure::core {
namespace {

// A problem with a single trace.
PlaceProblem problem_of(const std::vector<std::array<uint32_t, 3>>& blocks) {
  PlaceProblem p;
  for (const auto& [size, born, died] : blocks) {
    p.blocks.push_back({size, static_cast<uint32_t>(p.lives.size()), 1});
    p.lives.push_back({0, born, died});
  }
  return p;
}

bool live_together(const PlaceProblem& p, uint32_t a, uint32_t b) {
  for (uint32_t i = p.blocks[a].first; i < p.blocks[a].first + p.blocks[a].count; ++i)
    for (uint32_t j = p.blocks[b].first; j < p.blocks[b].first + p.blocks[b].count; ++j) {
      const PlacedLife &x = p.lives[i], &y = p.lives[j];
      if (x.trace == y.trace && x.born < y.died && y.born < x.died) return true;
    }
  return false;
}

void expect_sound(const PlaceProblem& p, const Placement& r) {
  ASSERT_EQ(r.at.size(), p.blocks.size());
  uint32_t height = 0;
  for (uint32_t a = 0; a < p.blocks.size(); ++a) {
    const uint32_t a_end = r.at[a] + p.blocks[a].size;
    height = std::max(height, a_end);
    for (uint32_t b = 0; b < a; ++b)
      if (live_together(p, a, b)) {
        ASSERT_TRUE(r.at[b] + p.blocks[b].size <= r.at[a] || a_end <= r.at[b]) << a << " and " << b;
      }
  }
  EXPECT_EQ(r.height, height);
}

// The lowest of all: some order of the blocks, each put as low as it goes, reaches it.
uint32_t lowest(const PlaceProblem& p) {
  std::vector<uint32_t> order(p.blocks.size());
  std::iota(order.begin(), order.end(), 0U);
  uint32_t best = ~uint32_t{0};
  do {
    std::vector<uint32_t> at(order.size());
    uint32_t height = 0;
    for (size_t k = 0; k < order.size(); ++k) {
      const uint32_t i = order[k];
      for (bool moved = true; moved;) {
        moved = false;
        for (size_t m = 0; m < k; ++m) {
          const uint32_t j = order[m];
          if (!live_together(p, i, j) || at[i] + p.blocks[i].size <= at[j] || at[j] + p.blocks[j].size <= at[i])
            continue;
          at[i] = at[j] + p.blocks[j].size;
          moved = true;
        }
      }
      height = std::max(height, at[i] + p.blocks[i].size);
    }
    best = std::min(best, height);
  } while (std::next_permutation(order.begin(), order.end()));
  return best;
}

TEST(PlanPlace, NothingNeedsNothing) {
  EXPECT_EQ(place({}).height, 0u);
  EXPECT_EQ(most_alive({}), 0u);
}

TEST(PlanPlace, WhatNeverLivesTogetherSharesItsPlace) {
  const PlaceProblem p = problem_of({{5, 0, 1}, {3, 1, 2}, {5, 2, 3}});
  const Placement r = place(p);
  EXPECT_EQ(r.at, (std::vector<uint32_t>{0, 0, 0}));
  EXPECT_EQ(r.height, 5u);
}

TEST(PlanPlace, ASpanIsOpenAtItsEnd) {
  // The second is born when the first is gone already: number 1 finds number 0 dead.
  EXPECT_EQ(most_alive(problem_of({{5, 0, 1}, {5, 1, 2}})), 5u);
  EXPECT_EQ(most_alive(problem_of({{5, 0, 2}, {5, 1, 2}})), 10u);
}

TEST(PlanPlace, RandomProblemsAreSoundAndNearTheLowest) {
  std::mt19937 random(7);
  uint64_t reached = 0, possible = 0;
  for (int round = 0; round < 150; ++round) {
    std::vector<std::array<uint32_t, 3>> blocks;
    const uint32_t n = 3 + random() % 5;
    for (uint32_t i = 0; i < n; ++i) {
      const uint32_t died = i + 1 + random() % (n - i);
      blocks.push_back({1 + static_cast<uint32_t>(random() % 9), i, died});
    }
    const PlaceProblem p = problem_of(blocks);
    const Placement r = place(p);
    expect_sound(p, r);
    const uint32_t best = lowest(p);
    ASSERT_GE(r.height, best);
    ASSERT_GE(best, most_alive(p));
    ASSERT_LE(r.height, best + best / 3) << "round " << round;
    reached += r.height;
    possible += best;
  }
  EXPECT_LE(static_cast<double>(reached), 1.01 * static_cast<double>(possible));
}

TEST(PlanPlace, SeveralTracesShareTheirBlocks) {
  std::mt19937 random(8);
  for (int round = 0; round < 100; ++round) {
    PlaceProblem p;
    const uint32_t common = random() % 6, traces = 2 + random() % 3;
    for (uint32_t i = 0; i < common; ++i) {
      p.blocks.push_back({1 + static_cast<uint32_t>(random() % 9), static_cast<uint32_t>(p.lives.size()), traces});
      for (uint32_t t = 0; t < traces; ++t) p.lives.push_back({t, i, i + 1 + static_cast<uint32_t>(random() % 12)});
    }
    for (uint32_t t = 0; t < traces; ++t)
      for (uint32_t i = common; i < common + 6; ++i) {
        p.blocks.push_back({1 + static_cast<uint32_t>(random() % 9), static_cast<uint32_t>(p.lives.size()), 1});
        p.lives.push_back({t, i, i + 1 + static_cast<uint32_t>(random() % 6)});
      }
    const Placement r = place(p);
    expect_sound(p, r);
    EXPECT_GE(r.height, most_alive(p));
  }
}

// The blocks of an eager training step: activations are kept for backward, which makes gradients as large.
PlaceProblem training_step(uint32_t layers, uint32_t width, uint32_t hidden, uint32_t vocabulary) {
  std::vector<std::array<uint32_t, 3>> blocks;
  std::vector<std::vector<size_t>> kept(layers + 1);
  const auto make = [&](uint32_t size) {
    blocks.push_back({size, static_cast<uint32_t>(blocks.size()), ~uint32_t{0}});
    return blocks.size() - 1;
  };
  const auto end = [&](size_t i) { blocks[i][2] = std::min(blocks[i][2], static_cast<uint32_t>(blocks.size())); };
  for (uint32_t l = 0; l < layers; ++l) {
    for (const uint32_t size : {width, width, width, width, 2 * width, width, hidden, hidden, hidden}) {
      const size_t scratch = make(size / 3 + 1);
      kept[l].push_back(make(size));
      end(scratch);
    }
    end(make(width));
  }
  kept[layers].push_back(make(vocabulary));
  size_t flowing = make(vocabulary);
  for (uint32_t l = layers + 1; l-- > 0;) {
    for (size_t k = kept[l].size(); k-- > 0;) {
      const size_t next = make(blocks[kept[l][k]][0]);
      end(flowing);
      end(kept[l][k]);
      flowing = next;
    }
  }
  end(flowing);
  return problem_of(blocks);
}

TEST(PlanPlace, TrainingStepsComeWithinAHundredthOfWhatIsAlive) {
  for (const auto& [layers, width, hidden, vocabulary] : std::vector<std::array<uint32_t, 4>>{
           {4, 256, 768, 130}, {6, 64, 172, 2048}, {8, 512, 1376, 16000}, {12, 96, 256, 6000}}) {
    const PlaceProblem p = training_step(layers, width, hidden, vocabulary);
    const Placement r = place(p);
    expect_sound(p, r);
    EXPECT_LE(r.height, most_alive(p) * 1.01) << layers << " layers";
  }
}

TEST(PlanPlace, TheSameProblemHasTheSameAnswer) {
  const PlaceProblem p = training_step(3, 50, 120, 999);
  EXPECT_EQ(place(p).at, place(p).at);
}

}  // namespace
}  // namespace tenure::core
