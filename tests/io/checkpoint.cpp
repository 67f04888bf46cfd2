#include <sys/wait.h>
#include <tenure/tenure.h>

#include <algorithm>
#include <thread>

#include "faults.h"
#include "files.h"
#include "support/errors.h"

namespace tenure {
namespace {

using io::testing::Faults;
using io::testing::get;
using io::testing::put;
using io::testing::TempDir;
using io::testing::WithFaults;

template <class E, class F>
std::string error_of(F&& f) {
  return testing::error_of<E>(std::forward<F>(f));
}

// A small model of primitive ops, with what a run of it needs to go on.
struct Trial {
  Generator generator{11};
  VarStore store;
  SharedTensor w1, w2, scale;
  Adam optimizer;
  int64_t step = 0;

  Trial()
      : w1(store.new_var("w1", {3, 5}, Init::normal(0, 0.3), true, {}, generator)),
        w2((store / "deep").new_var("w2", {5}, Init::normal(0, 0.3), true, {}, generator)),
        scale(store.new_var("scale", {}, Init::constant(0.5), false, {}, generator)),
        optimizer(store, {.lr = 0.05}) {}

  void train(int64_t steps) {
    for (const int64_t end = step + steps; step < end; ++step) {
      with_rc_scope("step", [&] {
        const Tensor x = rand({4, 3}, kFloat, generator) - 0.5;
        const Tensor h = (x.unsqueeze(2) * w1).sum(1);
        const Tensor y = (h * h * w2).sum(1) * scale;
        const Tensor e = y - x.sum(1);
        (e * e).sum().backward();
      });
      optimizer.step();
      optimizer.zero_grad();
    }
  }
  void save(const std::string& path) {
    save_checkpoint(path, store, &optimizer, &generator, {{"step", std::to_string(step)}, {"note", "ünïcode"}});
  }
  Metadata load(const std::string& path) {
    Metadata texts = load_checkpoint(path, store, &optimizer, &generator);
    step = std::stoll(texts.at("step"));
    return texts;
  }
  // Everything that decides how the run goes on, as bytes.
  std::string state() {
    std::string bytes;
    auto all = store.all_vars();
    for (auto& entry : optimizer.state()) all.push_back(entry);
    for (const auto& [name, t] : all) {
      const std::vector<float> values = t.to_vector<float>();
      bytes += name;
      bytes.append(reinterpret_cast<const char*>(values.data()), values.size() * sizeof(float));
    }
    return bytes + std::to_string(optimizer.steps()) + " " + std::to_string(generator.seed()) + " " +
           std::to_string(generator.offset()) + " " + std::to_string(step);
  }
};

TEST(Checkpoint, ResumedRunIsBitEqualToOneNeverStopped) {
  const TempDir dir;
  Trial straight;
  straight.train(20);
  Trial first;
  first.train(10);
  first.save(dir / "a");
  Trial second;
  const std::string fresh = second.state();
  EXPECT_EQ(second.load(dir / "a"), (Metadata{{"step", "10"}, {"note", "ünïcode"}}));
  EXPECT_EQ(second.state(), first.state());
  EXPECT_NE(second.state(), fresh);
  second.train(10);
  EXPECT_EQ(second.state(), straight.state());
}

TEST(Checkpoint, WeightsAloneLeaveTheRestUnread) {
  const TempDir dir;
  Trial trained;
  trained.train(3);
  trained.save(dir / "a");
  Trial other;
  load_checkpoint(dir / "a", other.store);
  EXPECT_EQ(other.w1.to_vector<float>(), trained.w1.to_vector<float>());
  EXPECT_EQ(other.optimizer.steps(), 0);
  EXPECT_EQ(other.generator.offset(), Trial().generator.offset());
}

TEST(Checkpoint, NamesInTheFile) {
  const TempDir dir;
  Trial run;
  run.train(2);
  run.save(dir / "a");
  std::vector<std::string> names;
  for (const FileEntry& entry : list_safetensors(dir / "a")) names.push_back(entry.name);
  EXPECT_EQ(names,
            (std::vector<std::string>{"deep.w2", "optimizer.exp_avg.deep.w2", "optimizer.exp_avg.w1",
                                      "optimizer.exp_avg_sq.deep.w2", "optimizer.exp_avg_sq.w1", "scale", "w1"}));
  const Metadata texts = read_metadata(dir / "a");
  EXPECT_EQ(texts.at("checkpoint.optimizer_steps"), "2");
  EXPECT_EQ(texts.at("checkpoint.generator_seed"), "11");
}

TEST(Checkpoint, WhatDoesNotFitIsRefusedBeforeAnythingChanges) {
  const TempDir dir;
  Trial run;
  run.train(2);
  run.save(dir / "a");
  const std::string at = " (" + (dir / "a") + ")";

  Trial more;
  (void)more.store.new_var("w3", {2});
  std::string before = more.state();
  EXPECT_EQ(error_of<ValueError>([&] { load_checkpoint(dir / "a", more.store); }),
            "load_checkpoint: the file has no tensor \"w3\"" + at);
  EXPECT_EQ(more.state(), before);

  VarStore fewer;
  (void)fewer.new_var("w1", {3, 5});
  (void)fewer.new_var("scale", {});
  EXPECT_EQ(error_of<ValueError>([&] { load_checkpoint(dir / "a", fewer); }),
            "load_checkpoint: the file has a tensor that is not expected: \"deep.w2\"" + at);
  EXPECT_EQ(fewer.get("w1").to_vector<float>(), std::vector<float>(15, 0.0F));

  VarStore wrong;
  (void)wrong.new_var("scale", {});
  const SharedTensor kept = wrong.new_var("deep.w2", {6}, Init::ones());
  EXPECT_EQ(error_of<ShapeError>([&] { load_checkpoint(dir / "a", wrong); }),
            "load_checkpoint: the shape of \"deep.w2\" differs: F32[5] in the file, f32[6] here" + at);
  EXPECT_EQ(kept.to_vector<float>(), std::vector<float>(6, 1.0F));

  VarStore wide;
  (void)wide.new_var("scale", {}, Init::zeros(), true, kDouble);
  EXPECT_EQ(error_of<DTypeError>([&] { load_checkpoint(dir / "a", wide); }),
            "load_checkpoint: the dtype of \"scale\" differs: F32[] in the file, f64[] here" + at);

  SGD plain(run.store, {.lr = 0.1, .momentum = 0.9});
  EXPECT_EQ(error_of<ValueError>([&] { load_checkpoint(dir / "a", run.store, &plain); }),
            "load_checkpoint: the file has no tensor \"optimizer.momentum_buffer.w1\"" + at);

  save(run.store, dir / "b");
  EXPECT_EQ(error_of<ValueError>([&] { load_checkpoint(dir / "b", run.store); }),
            "load_checkpoint: the file is no checkpoint: it says no \"checkpoint.version\" (" + (dir / "b") + ")");
  save_checkpoint(dir / "c", run.store);
  EXPECT_EQ(error_of<ValueError>([&] { load_checkpoint(dir / "c", run.store, nullptr, &run.generator); }),
            "load_checkpoint: the checkpoint has no \"checkpoint.generator_seed\" (" + (dir / "c") + ")");
}

TEST(Checkpoint, ReservedNamesAreRefused) {
  const TempDir dir;
  VarStore store;
  (void)store.new_var("optimizer.x", {1});
  EXPECT_EQ(error_of<ValueError>([&] { save_checkpoint(dir / "a", store); }),
            "save_checkpoint: a variable's name may not begin with \"optimizer.\": \"optimizer.x\"");
  EXPECT_EQ(error_of<ValueError>([&] {
              save_checkpoint(dir / "a", VarStore(), nullptr, nullptr, {{"checkpoint.x", ""}});
            }),
            "save_checkpoint: a text's name may not begin with \"checkpoint.\": \"checkpoint.x\"");
  EXPECT_TRUE(dir.names().empty());
}

TEST(Checkpoint, NumbersThatAreNone) {
  const TempDir dir;
  Trial run;
  for (const std::string bad : {"", "-1", "1e3", " 1", "99999999999999999999", "1x"}) {
    NamedTensors all = run.store.all_vars();
    for (const auto& [name, t] : run.optimizer.state()) all.emplace_back("optimizer." + name, t);
    save_safetensors(dir / "a", all, {{"checkpoint.version", "1"}, {"checkpoint.optimizer_steps", bad}});
    EXPECT_EQ(error_of<IoError>([&] { load_checkpoint(dir / "a", run.store, &run.optimizer); }),
              "load_checkpoint: the checkpoint's \"checkpoint.optimizer_steps\" is no number: \"" + bad + "\" (" +
                  (dir / "a") + ")");
  }
  save_safetensors(dir / "a", run.store.all_vars(), {{"checkpoint.version", "2"}});
  EXPECT_EQ(error_of<IoError>([&] { load_checkpoint(dir / "a", run.store); }),
            "load_checkpoint: the checkpoint's version is not known: \"2\" (" + (dir / "a") + ")");
}

TEST(Checkpoint, EveryTruncationAndEveryFlippedByteIsOneErrorAndChangesNothing) {
  const TempDir dir;
  Trial run;
  run.train(1);
  run.save(dir / "a");
  const std::string whole = get(dir / "a");
  Trial other;
  other.optimizer.state();
  const std::string before = other.state();
  const auto refused = [&](const std::string& bytes) {
    put(dir / "b", bytes);
    try {
      other.load(dir / "b");
      return false;
    } catch (const Error&) { return other.state() == before; }
  };
  for (size_t n = 0; n < whole.size(); n += 7) ASSERT_TRUE(refused(whole.substr(0, n))) << n;
  for (size_t i = 0; i < whole.size(); i += 3) {
    std::string bytes = whole;
    bytes[i] = static_cast<char>(bytes[i] ^ 0x10);
    ASSERT_TRUE(refused(bytes)) << i;
  }
  ASSERT_TRUE(refused(whole + "x"));
  ASSERT_FALSE(refused(whole));
}

TEST(Checkpoint, NewestGoodOne) {
  const TempDir dir;
  Trial run;
  EXPECT_EQ(latest_checkpoint(dir.path()).path, "");
  for (int i = 0; i < 3; ++i) {
    run.train(5);
    run.save(dir / checkpoint_name(run.step));
  }
  put(dir / "step-00000099.safetensors.part", "not one by its name");
  put(dir / "step-99.safetensors", "nor this");
  EXPECT_EQ(latest_checkpoint(dir.path()).step, 15);

  const std::string newest = dir / checkpoint_name(15);
  const std::string bytes = get(newest);
  put(newest, bytes.substr(0, bytes.size() - 1));
  const FoundCheckpoint found = latest_checkpoint(dir.path());
  EXPECT_EQ(found.path, dir / checkpoint_name(10));
  EXPECT_EQ(found.step, 10);
  EXPECT_EQ(found.metadata.at("step"), "10");
  ASSERT_EQ(found.damaged.size(), 1U);
  EXPECT_NE(found.damaged[0].find(newest), std::string::npos) << found.damaged[0];
  EXPECT_EQ(get(newest).size(), bytes.size() - 1);

  // A file without checksums is none of ours, whatever it is called.
  save_safetensors(dir / checkpoint_name(20), run.store.all_vars(), {});
  EXPECT_EQ(latest_checkpoint(dir.path()).step, 10);
  EXPECT_EQ(error_of<IoError>([&] { latest_checkpoint(dir / "absent"); }),
            "checkpoints: the directory cannot be read: " + (dir / "absent") + ": No such file or directory");
}

TEST(Checkpoint, TheNewestAreKept) {
  const TempDir dir;
  for (const int64_t step : {3, 10, 20, 30, 100000000}) put(dir / checkpoint_name(step), "x");
  put(dir / "other", "x");
  keep_newest_checkpoints(dir.path(), 2, 30);
  auto names = dir.names();
  std::sort(names.begin(), names.end());
  EXPECT_EQ(names, (std::vector<std::string>{"other", "step-00000020.safetensors", "step-00000030.safetensors",
                                             "step-100000000.safetensors"}));
  EXPECT_EQ(error_of<ValueError>([&] { keep_newest_checkpoints(dir.path(), 0, 30); }),
            "keep_newest_checkpoints: at least one checkpoint must be kept: keep is 0");
}

// A directory with a checkpoint at step 1 in which one for step 2 is written, badly.
struct Interrupted {
  TempDir dir;
  Trial run;
  std::string old_state;

  Interrupted() {
    run.train(1);
    run.save(dir / checkpoint_name(1));
    old_state = run.state();
    run.train(1);
  }
  void save() {
    run.save(dir / checkpoint_name(2));
    keep_newest_checkpoints(dir.path(), 1, 2);
  }
  // Whether the directory resumes, from the old state or from the new one.
  void check(const std::string& what) {
    Trial other;
    const FoundCheckpoint found = latest_checkpoint(dir.path());
    ASSERT_FALSE(found.path.empty()) << what;
    EXPECT_TRUE(found.damaged.empty()) << what << ": " << found.damaged[0];
    other.load(found.path);
    EXPECT_EQ(other.state(), other.step == 1 ? old_state : run.state()) << what;
  }
};

int count_calls() {
  Interrupted t;
  const WithFaults hooks(Faults{});
  t.save();
  return io::testing::faults.calls;
}

TEST(Checkpoint, EverySystemCallFailedOnceLeavesADirectoryThatResumes) {
  const int calls = count_calls();
  ASSERT_GT(calls, 10);
  for (const bool sticky : {false, true})
    for (int at = 1; at <= calls; ++at) {
      Interrupted t;
      std::string what = "call " + std::to_string(at);
      const std::string state = t.run.state();
      try {
        const WithFaults hooks(Faults{Faults::Kind::kFail, at, sticky, ENOSPC});
        t.save();
      } catch (const IoError& e) { what += std::string(": ") + e.what(); }
      EXPECT_EQ(t.run.state(), state) << what;
      t.check(what);
    }
}

TEST(Checkpoint, EverySystemCallKilledLeavesADirectoryThatResumes) {
  const int calls = count_calls();
  for (const Faults::Kind kind : {Faults::Kind::kDieBefore, Faults::Kind::kDieAfter})
    for (int at = 1; at <= calls; ++at) {
      Interrupted t;
      const pid_t child = fork();
      ASSERT_GE(child, 0);
      if (child == 0) {
        const WithFaults hooks(Faults{kind, at});
        try {
          t.save();
        } catch (...) { _exit(3); }
        _exit(4);
      }
      int status = 0;
      ASSERT_EQ(waitpid(child, &status, 0), child);
      ASSERT_TRUE(WIFSIGNALED(status) && WTERMSIG(status) == SIGKILL) << "call " << at << ", status " << status;
      t.check("call " + std::to_string(at));
    }
}

TEST(Checkpoint, SavingAndLoadingNeedNoScopeAndCountAsUse) {
  const TempDir dir;
  Trial run;
  ASSERT_EQ(scope_depth(), 0);
  run.save(dir / "a");
  run.load(dir / "a");
  // An alias of another context: reading may go on beside it, writing may not.
  Context other;
  {
    const Context::Enter enter(other);
    with_rc_scope([&] {
      const Tensor alias = run.w1;
      (void)alias;
      std::string text;
      std::thread([&] { text = error_of<ScopeError>([&] { run.load(dir / "a"); }); }).join();
      EXPECT_NE(text.find("load_checkpoint"), std::string::npos) << text;
      std::thread([&] { run.save(dir / "b"); }).join();
      EXPECT_EQ(get(dir / "a"), get(dir / "b"));
    });
  }
}

}  // namespace
}  // namespace tenure
