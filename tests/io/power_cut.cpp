// A cut of the power at any moment of a save leaves the old file or the new one, and a directory that resumes; after
// the save has returned, the new one.
#include "power_cut.h"

#include <io/file.h>
#include <io/safe_write.h>
#include <tenure/tenure.h>

namespace tenure {
namespace {

using io::testing::Files;
using io::testing::fill;
using io::testing::get;
using io::testing::PowerCut;
using io::testing::put;
using io::testing::TempDir;
using Event = PowerCut::Event;

const std::string kOld(1500, 'o');
const std::string kNew(4200, 'n');

PowerCut record_save(const TempDir& dir) {
  put(dir / "a", kOld);
  return {dir, [&] {
            io::SafeWriter out(dir / "a");
            out.append(io::as_bytes("?"));
            out.append(io::as_bytes(std::string_view(kNew).substr(1)));
            out.overwrite(0, io::as_bytes(std::string_view(kNew).substr(0, 1)));
            out.commit();
          }};
}

TEST(PowerCut, ASaveLeavesTheOldFileOrTheNew) {
  const TempDir dir, after;
  const PowerCut cut = record_save(dir);
  int states = 0, olds = 0, leftovers = 0;
  for (size_t n = 0; n <= cut.events().size(); ++n)
    cut.states_after(n, [&](const Files& files) {
      ++states;
      const std::string& a = files.at("a");
      ASSERT_TRUE(a == kOld || a == kNew) << "after " << n << " events";
      if (n == cut.events().size()) { ASSERT_TRUE(a == kNew) << "the save had returned"; }
      olds += a == kOld;
      if (files.size() == 1) return;
      if (++leftovers % 64 != 0) return;
      fill(after, files);  // what is left beside the file does not disturb the next save, and goes with it
      io::sys().fsync = [](int) { return 0; };
      write_file(after / "a", "next");
      io::sys() = io::real_sys();
      ASSERT_EQ(after.names(), std::vector<std::string>{"a"});
      ASSERT_EQ(get(after / "a"), "next");
    });
  EXPECT_GT(states, 500);
  EXPECT_GT(olds, 400);
  EXPECT_GT(leftovers, 400);
}

TEST(PowerCut, ALargeSaveLeavesTheOldFileOrTheNew) {
  const TempDir dir;
  const std::string large(300'000, 'n');
  put(dir / "a", kOld);
  const PowerCut cut(dir, [&] { write_file(dir / "a", large); });
  for (size_t n = 0; n <= cut.events().size(); ++n)
    cut.states_after(n, [&](const Files& files) {
      const std::string& a = files.at("a");
      ASSERT_TRUE((a == kOld && n < cut.events().size()) || a == large) << "after " << n << " events";
    });
}

// Without any one of the syncs the model must find a state that a save may not leave: else it would prove nothing.
TEST(PowerCut, TheModelSeesAMissingSync) {
  const TempDir dir;
  const size_t count = record_save(dir).events().size();
  int syncs = 0;
  for (size_t i = 0; i < count; ++i) {
    PowerCut cut = record_save(dir);
    const Event::Kind kind = cut.events()[i].kind;
    if (kind != Event::kSync && kind != Event::kSyncDirectory) continue;
    ++syncs;
    cut.forget(i);
    int torn = 0, lost = 0;
    for (size_t n = 0; n <= cut.events().size(); ++n)
      cut.states_after(n, [&](const Files& files) {
        const std::string& a = files.at("a");
        torn += a != kOld && a != kNew;
        lost += n == cut.events().size() && a == kOld;
      });
    if (kind == Event::kSync) {
      EXPECT_GT(torn, 0);
    } else {
      EXPECT_EQ(torn, 0);
      EXPECT_GT(lost, 0);
    }
  }
  EXPECT_EQ(syncs, 2);
}

// A checkpoint for step 2 is written beside that of step 1, which is then removed.
TEST(PowerCut, ADirectoryOfCheckpointsResumes) {
  const TempDir dir, after;
  VarStore store;
  Generator generator(3);
  const SharedTensor w = store.new_var("w", {250}, Init::normal(0, 1), true, {}, generator);
  Adam optimizer(store, {.lr = 0.05});
  const auto train = [&] {
    with_rc_scope([&] { (w * w).sum().backward(); });
    optimizer.step();
    optimizer.zero_grad();
  };
  train();
  save_checkpoint(dir / checkpoint_name(1), store, &optimizer, &generator);
  const std::vector<float> old_values = w.to_vector<float>();
  train();
  const std::vector<float> new_values = w.to_vector<float>();
  ASSERT_NE(old_values, new_values);
  const PowerCut cut(dir, [&] {
    save_checkpoint(dir / checkpoint_name(2), store, &optimizer, &generator);
    keep_newest_checkpoints(dir.path(), 1, 2);
  });

  size_t saved = 0;
  for (size_t i = 0; i < cut.events().size(); ++i)
    if (cut.events()[i].kind == Event::kSyncDirectory) saved = i + 1;
  ASSERT_GT(saved, 0U);
  VarStore other;
  const SharedTensor v = other.new_var("w", {250});
  Adam resumed(other, {.lr = 0.05});
  Files last;
  int states = 0, olds = 0;
  for (size_t n = 0; n <= cut.events().size(); ++n)
    cut.states_after(n, [&](const Files& files) {
      ++states;
      fill(after, files);
      const FoundCheckpoint found = latest_checkpoint(after.path());
      ASSERT_TRUE(found.step == 1 || found.step == 2) << "after " << n << " events";
      ASSERT_TRUE(found.damaged.empty()) << found.damaged[0];
      if (n >= saved) { ASSERT_EQ(found.step, 2) << "the save had returned"; }
      load_checkpoint(found.path, other, &resumed, &generator);
      ASSERT_EQ(v.to_vector<float>(), found.step == 1 ? old_values : new_values);
      ASSERT_EQ(resumed.steps(), found.step);
      olds += found.step == 1;
    });
  EXPECT_GT(states, 500);
  EXPECT_GT(olds, 400);
}

}  // namespace
}  // namespace tenure
