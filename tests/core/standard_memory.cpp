// Memory of the standard library that is not there: strings, vectors, maps. The program's operator new is replaced by
// one whose n-th call fails.
#include <unistd.h>

#include <filesystem>
#include <new>

#include "alloc/fail_point.h"
#include "core/failing_new.h"
#include "core/rules.h"

using namespace tenure;
using namespace tenure::testing;

namespace {

// Runs f with its first, second, … operator new failing until one run gets through. What it throws must be an
// OutOfMemoryError, or the Other that f throws with memory. Returns how often it failed for want of memory.
struct None {};
template <class Other = None, class F>
int fail_each_new(const char* what, F&& f) {
  int refused = 0;
  for (int64_t n = 0; n < 5000; ++n) {
    failing_new::failed = false;
    failing_new::left = n;
    try {
      f();
      failing_new::left = -1;
    } catch (const OutOfMemoryError&) {
      failing_new::left = -1;
      ++refused;
      EXPECT_TRUE(failing_new::failed) << what;
    } catch (const Other&) { failing_new::left = -1; } catch (const std::bad_alloc&) {
      failing_new::left = -1;
      ADD_FAILURE() << what << ": std::bad_alloc at call " << n;
    } catch (const std::exception& e) {
      failing_new::left = -1;
      ADD_FAILURE() << what << ": another error at call " << n << ": " << e.what();
    }
    if (!failing_new::failed) return refused;
  }
  ADD_FAILURE() << what << " never got through";
  return refused;
}

// The same for blocks of the library's own, in which it keeps the lists of a call.
template <class F>
int fail_each_block(const char* what, F&& f) {
  for (int refused = 0; refused < 1000; ++refused) {
    const core::FailPointScope fail(refused + 1);
    try {
      f();
      EXPECT_FALSE(core::FailPoint::fired()) << what;
      return refused;
    } catch (const OutOfMemoryError&) {
      EXPECT_TRUE(core::FailPoint::fired()) << what;
    } catch (const std::exception& e) { ADD_FAILURE() << what << ": another error: " << e.what(); }
  }
  ADD_FAILURE() << what << " never got through";
  return 0;
}

std::string file_of(const char* name) {
  return (std::filesystem::temp_directory_path() / ("tenure-" + std::to_string(getpid()) + name)).string();
}

}  // namespace

TEST(StandardMemory, Backward) {
  with_rc_scope([] {
    const Tensor x = full({3}, 2.0).requires_grad_();
    EXPECT_GT(fail_each_new("backward", [&] { (x * x).sum().backward(); }), 0);
    EXPECT_GT(fail_each_new("grad",
                            [&] {
                              const Tensor y = (x * x).sum();
                              (void)grad({y}, {x});
                            }),
              0);
    EXPECT_EQ((x + 1).sum().item<float>(), 9);
  });
}

TEST(StandardMemory, VarStoresAndSteps) {
  const NothingLeft nothing;
  EXPECT_GT(fail_each_new("a var store", [] { VarStore store; }), 0);
  VarStore store;
  int tried = 0;
  EXPECT_GT(fail_each_new("new_var", [&] { (void)(store / "layer").new_var("w" + std::to_string(tried++), {3}); }), 0);
  EXPECT_EQ(store.all_vars().size(), 1u);  // those that failed have left nothing
  const SharedTensor w = store.all_vars()[0].second;
  VarStore other;
  const SharedTensor copy = (other / "layer").new_var(store.all_vars()[0].first.substr(6), {3}, Init::constant(2));
  EXPECT_GT(fail_each_new("VarStore::copy", [&] { store.copy(other); }), 0);
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(3, 2.f));
  EXPECT_GT(fail_each_new("an optimiser", [&] { Adam adam(store, {.lr = 0.1}); }), 0);
  Adam adam(store, {.lr = 0.1});
  with_rc_scope([&] { (Tensor(w) * 3).sum().backward(); });
  EXPECT_EQ(fail_each_new("grad_norm", [&] { (void)adam.grad_norm(); }), 0);
  EXPECT_GT(fail_each_block("grad_norm", [&] { (void)adam.grad_norm(); }), 0);
  EXPECT_GT(fail_each_new("step", [&] { adam.step(); }), 0);
  EXPECT_EQ(adam.steps(), 1);
  EXPECT_GT(fail_each_new("state", [&] { (void)adam.state(); }), 0);
  EXPECT_EQ(fail_each_new("step", [&] { adam.step(); }), 0);  // its state is there now
  EXPECT_GT(fail_each_block("step", [&] { adam.step(); }), 0);
  EXPECT_EQ(fail_each_new("zero_grad", [&] { adam.zero_grad(); }), 0);
  EXPECT_GT(fail_each_block("zero_grad", [&] { adam.zero_grad(); }), 0);
  EXPECT_EQ(fail_each_new("update", [&] { update(w, [](const Tensor& t) { t.fill_(1); }); }), 0);
  EXPECT_GT(fail_each_block("update", [&] { update(w, [](const Tensor& t) { t.fill_(1); }); }), 0);
  const std::vector<float> ones(3, 1.f);
  EXPECT_EQ(fail_each_new("copy_in", [&] { w.copy_in(ones); }), 0);
  EXPECT_GT(fail_each_block("copy_in", [&] { w.copy_in(ones); }), 0);
}

TEST(StandardMemory, Files) {
  VarStore store;
  const SharedTensor w = store.new_var("w", {3}, Init::constant(2));
  Adam adam(store, {.lr = 0.1});
  const std::string path = file_of(".safetensors");
  EXPECT_GT(fail_each_new("save_checkpoint", [&] { save_checkpoint(path, store, &adam); }), 0);
  w.copy_in(std::vector<float>(3, 7.f));
  EXPECT_GT(fail_each_new("load_checkpoint", [&] { (void)load_checkpoint(path, store, &adam); }), 0);
  EXPECT_EQ(w.to_vector<float>(), std::vector<float>(3, 2.f));
  EXPECT_GT(fail_each_new("load_safetensors", [&] { (void)load_safetensors(path); }), 0);
  std::filesystem::remove(path);
}

TEST(StandardMemory, Tokenizers) {
  Characters characters;
  EXPECT_GT(fail_each_new("Characters::of", [&] { characters = Characters::of("some text to tell letters from"); }), 0);
  EXPECT_GT(fail_each_new("encode", [&] { (void)characters.encode("some text"); }), 0);
  const std::vector<std::string> pieces = {"<unk>", "<s>", "</s>", " ", "a", "b", "ab"};
  const std::string bytes = BytePairTokenizer(pieces, std::vector<float>(7, 0.f)).serialize();
  BytePairTokenizer tokenizer;
  EXPECT_GT(fail_each_new("parse", [&] { tokenizer = BytePairTokenizer::parse(bytes); }), 0);
  EXPECT_GT(fail_each_new("encode", [&] { (void)tokenizer.encode("abba abba"); }), 0);
}

// A report that finds no memory says less; that something escaped is still said.
TEST(StandardMemory, ScopesThatReport) {
  const NothingLeft nothing;
  Tensor escapes;
  (void)fail_each_new<EscapeError>("an escape", [&] { with_rc_scope("step", [&] { escapes = full({2}, 1.0); }); });
  (void)fail_each_new<EscapeError>("an escape of a guard", [&] {
    with_rc_scope([&] {
      {
        RcScope guard("step");
        escapes = full({2}, 1.0);
      }
      (void)full({1}, 1.0);
    });
  });
}
