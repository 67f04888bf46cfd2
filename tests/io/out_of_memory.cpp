// Every allocation of every reader and writer of files fails once: those of the library's own allocator and those of
// the standard library. Each time there is one clear error, or the right result if the reader can do without; nothing
// is lost.
#include <alloc/fail_point.h>
#include <tenure/tenure.h>

#include <cstdlib>
#include <functional>
#include <new>

#include "files.h"
#include "support/errors.h"

namespace {

// Allocations of this thread by operator new: how many are alive, and how many more succeed (negative: all).
thread_local int64_t alive = 0, left = -1;
thread_local bool fired = false;

void* take(size_t bytes, size_t alignment) noexcept {
  if (left == 0) {
    left = -1;
    fired = true;
    return nullptr;
  }
  if (left > 0) --left;
  void* p = alignment > alignof(std::max_align_t)
                ? std::aligned_alloc(alignment, (bytes + alignment - 1) / alignment * alignment)
                : std::malloc(bytes + (bytes == 0));
  if (p) ++alive;
  return p;
}
void* take_or_throw(size_t bytes, size_t alignment = 1) {
  if (void* p = take(bytes, alignment)) return p;
  throw std::bad_alloc();
}
void put_back(void* p) noexcept {
  if (p) --alive;
  std::free(p);
}

}  // namespace

void* operator new(size_t n) { return take_or_throw(n); }
void* operator new[](size_t n) { return take_or_throw(n); }
void* operator new(size_t n, const std::nothrow_t&) noexcept { return take(n, 1); }
void* operator new[](size_t n, const std::nothrow_t&) noexcept { return take(n, 1); }
void* operator new(size_t n, std::align_val_t a) { return take_or_throw(n, static_cast<size_t>(a)); }
void* operator new[](size_t n, std::align_val_t a) { return take_or_throw(n, static_cast<size_t>(a)); }
void* operator new(size_t n, std::align_val_t a, const std::nothrow_t&) noexcept {
  return take(n, static_cast<size_t>(a));
}
void operator delete(void* p) noexcept { put_back(p); }
void operator delete[](void* p) noexcept { put_back(p); }
void operator delete(void* p, size_t) noexcept { put_back(p); }
void operator delete[](void* p, size_t) noexcept { put_back(p); }
void operator delete(void* p, const std::nothrow_t&) noexcept { put_back(p); }
void operator delete[](void* p, const std::nothrow_t&) noexcept { put_back(p); }
void operator delete(void* p, std::align_val_t) noexcept { put_back(p); }
void operator delete[](void* p, std::align_val_t) noexcept { put_back(p); }
void operator delete(void* p, size_t, std::align_val_t) noexcept { put_back(p); }
void operator delete[](void* p, size_t, std::align_val_t) noexcept { put_back(p); }
void operator delete(void* p, std::align_val_t, const std::nothrow_t&) noexcept { put_back(p); }

namespace tenure {
namespace {

using io::testing::get;
using io::testing::open_descriptors;
using io::testing::put;
using io::testing::TempDir;

enum class Source { kLibrary, kStandard };

/// What there is too much of after a call that failed.
struct Counts {
  size_t bytes = memory::live_bytes();
  int64_t tensors = memory::live_tensors();
  int64_t allocations = alive;
};

/// Calls f, which reads or writes `what`, once for each allocation that it makes, and fails that one. `check` looks at
/// what f may not have changed; it is told whether f failed.
template <class F, class G>
void fail_each(const std::string& what, Source source, F f, G check) {
  f();  // what is made once and kept is made now
  check(false);
  const int descriptors = open_descriptors();
  int64_t errors = 0;
  for (int64_t n = 1;; ++n) {
    ASSERT_LT(n, 20000) << "the allocations do not end";
    SCOPED_TRACE(what + ", allocation " + std::to_string(n) + (source == Source::kLibrary ? " of the library" : ""));
    std::string error;
    bool hit = false;
    const Counts before;
    {
      // The text is taken after the counts: it allocates itself.
      std::exception_ptr thrown;
      if (source == Source::kLibrary) {
        const core::FailPointScope fail(n);
        try {
          f();
        } catch (...) { thrown = std::current_exception(); }
        hit = core::FailPoint::fired();
      } else {
        fired = false;
        left = n - 1;
        try {
          f();
        } catch (...) { thrown = std::current_exception(); }
        left = -1;
        hit = fired;
      }
      try {
        if (thrown) std::rethrow_exception(thrown);
      } catch (const OutOfMemoryError& e) { error = e.what(); } catch (const std::exception& e) {
        ADD_FAILURE() << "another error: " << e.what();
      }
    }
    const bool failed = !error.empty();
    if (failed) {
      ++errors;
      EXPECT_TRUE(hit) << error;
      EXPECT_EQ(error.find('\n'), std::string::npos) << error;
    }
    error.clear();
    error.shrink_to_fit();
    const Counts after;
    EXPECT_EQ(after.bytes, before.bytes);
    EXPECT_EQ(after.tensors, before.tensors);
    EXPECT_EQ(after.allocations, before.allocations);
    EXPECT_EQ(open_descriptors(), descriptors);
    check(failed);
    if (::testing::Test::HasFailure() || !hit) break;
  }
  if (source == Source::kStandard) { EXPECT_GT(errors, 0) << what; }
}

class EachAllocation : public ::testing::TestWithParam<Source> {
 protected:
  template <class F>
  void fails(const std::string& what, F f) {
    fail_each(what, GetParam(), f, [](bool) {});
  }
  template <class F, class G>
  void fails(const std::string& what, F f, G check) {
    fail_each(what, GetParam(), f, check);
  }
  const TempDir dir;
};
INSTANTIATE_TEST_SUITE_P(Of, EachAllocation, ::testing::Values(Source::kLibrary, Source::kStandard),
                         [](const auto& info) {
                           return std::string(info.param == Source::kLibrary ? "Library" : "Standard");
                         });

TEST_P(EachAllocation, Safetensors) {
  const NamedTensors all = with_rc_scope([] {
    NamedTensors r;
    r.emplace_back("matrix", share(arange(60, kFloat).view({3, 20})));
    r.emplace_back("a long name that no string keeps inside itself", share(ones({2, 1, 1, 1, 1, 1, 1, 2}, kInt)));
    r.emplace_back("turned", share(arange(6, kFloat).view({2, 3}).t()));
    return r;
  });
  const std::string path = dir / "a";
  const Metadata texts{{"key", "a text that is longer than what a string keeps inside itself"}};
  save_safetensors(path, all, texts);
  const std::string bytes = get(path);
  fails(
      "save_safetensors", [&] { save_safetensors(path, all, texts); },
      [&](bool) {
        EXPECT_EQ(get(path), bytes);
        EXPECT_EQ(dir.names().size(), 1U);
      });
  fails("load_safetensors", [&] {
    Metadata found;
    const NamedTensors back = load_safetensors(path, &found);
    if (back.size() != all.size() || found != texts) throw std::logic_error("a result that is not whole");
  });
  fails("list_safetensors", [&] {
    if (list_safetensors(path).size() != all.size()) throw std::logic_error("a result that is not whole");
  });
  fails("read_metadata", [&] {
    if (read_metadata(path) != texts) throw std::logic_error("a result that is not whole");
  });
}

TEST_P(EachAllocation, Checkpoint) {
  VarStore store;
  Generator generator(5);
  const SharedTensor w = store.new_var("a variable with a name of some length", {40}, Init::ones());
  const SharedTensor v = (store / "deep").new_var("v", {3, 3}, Init::zeros());
  Adam optimizer(store, {.lr = 0.1});
  const auto step = [&] {
    with_rc_scope([&] { ((w * w).sum() + (v + 1).sum()).backward(); });
    optimizer.step();
    optimizer.zero_grad();
  };
  step();
  const std::string path = dir / checkpoint_name(1);
  const Metadata texts{{"step", "1"}};
  save_checkpoint(path, store, &optimizer, &generator, texts);
  const std::string bytes = get(path);
  fails(
      "save_checkpoint", [&] { save_checkpoint(path, store, &optimizer, &generator, texts); },
      [&](bool) { EXPECT_EQ(get(path), bytes); });
  fails("latest_checkpoint", [&] {
    if (latest_checkpoint(dir.path()).step != 1) throw std::logic_error("a good checkpoint was passed over");
  });
  fails("keep_newest_checkpoints", [&] { keep_newest_checkpoints(dir.path(), 1, 1); });
  const std::vector<float> saved = w.to_vector<float>();
  fails(
      "load_checkpoint", [&] { load_checkpoint(path, store, &optimizer, &generator); },
      [&](bool failed) {
        EXPECT_EQ(w.to_vector<float>() == saved, !failed);
        EXPECT_EQ(optimizer.steps(), failed ? 2 : 1);
        load_checkpoint(path, store, &optimizer, &generator);
        step();
        EXPECT_NE(w.to_vector<float>(), saved);
      });

  save(store, path);
  fails("load", [&] { load(store, path); });
}

TEST_P(EachAllocation, LoadThatFailsChangesNothing) {
  VarStore store;
  const SharedTensor w = store.new_var("w", {40}, Init::ones());
  const SharedTensor v = store.new_var("v", {40}, Init::ones());
  save(store, dir / "ones");
  const std::string path = dir / "ones";
  const std::vector<float> ones(40, 1), twos(40, 2);
  fails(
      "load", [&] { load(store, path); },
      [&](bool failed) {
        EXPECT_EQ(w.to_vector<float>(), failed ? twos : ones);
        EXPECT_EQ(v.to_vector<float>(), failed ? twos : ones);
        update(w, [](const Tensor& t) { t.fill_(2); });
        update(v, [](const Tensor& t) { t.fill_(2); });
      });
}

TEST_P(EachAllocation, Llama2cWeights) {
  const Llama2cConfig config{8, 16, 2, 2, 1, 11, 4, false};
  const int64_t d = 8, h = 16, l = 2, kv = 4, vocab = 11;
  const std::vector<std::pair<std::string, std::vector<int64_t>>> rows = {
      {"embedding", {vocab, d}}, {"rms_att", {l, d}}, {"wq", {l, d, d}},   {"wk", {l, kv, d}},
      {"wv", {l, kv, d}},        {"wo", {l, d, d}},   {"rms_ffn", {l, d}}, {"w1", {l, h, d}},
      {"w2", {l, d, h}},         {"w3", {l, h, d}},   {"rms_final", {d}},  {"classifier", {vocab, d}}};
  const NamedTensors all = with_rc_scope([&] {
    NamedTensors r;
    for (const auto& [name, sizes] : rows) r.emplace_back(name, share(rand(sizes)));
    return r;
  });
  const std::string path = dir / "model.bin";
  save_llama2c(path, config, all);
  const std::string bytes = get(path);
  fails(
      "save_llama2c", [&] { save_llama2c(path, config, all); }, [&](bool) { EXPECT_EQ(get(path), bytes); });
  fails("load_llama2c", [&] {
    Llama2cConfig found;
    if (load_llama2c(path, &found).size() != rows.size() || found != config)
      throw std::logic_error("a result that is not whole");
  });
  fails("read_llama2c_config", [&] {
    if (read_llama2c_config(path) != config) throw std::logic_error("a result that is not whole");
  });
}

TEST_P(EachAllocation, Texts) {
  const std::string path = dir / "tokenizer.bin", text = "once upon a time, a time too short for it";
  const BytePairTokenizer tokenizer({"<unk>", "<s>", "</s>", " ", "a", "b", "ab", "a piece of more than fifteen bytes"},
                                    {0, 0, 0, 0, -1, -2, -3, -4});
  tokenizer.save(path);
  const std::string bytes = get(path);
  fails(
      "BytePairTokenizer::save", [&] { tokenizer.save(path); }, [&](bool) { EXPECT_EQ(get(path), bytes); });
  fails("BytePairTokenizer::load", [&] {
    if (BytePairTokenizer::load(path, 8).size() != 8) throw std::logic_error("a result that is not whole");
  });
  fails("BytePairTokenizer::encode", [&] { tokenizer.encode("abab"); });
  const Characters table = Characters::of(text);
  const std::string serialized = table.serialize();
  fails("Characters::of", [&] { Characters::of(text); });
  fails("Characters::parse", [&] { Characters::parse(serialized); });
  const std::string text_path = dir / "text";
  put(text_path, text);
  fails("read_file", [&] {
    if (read_file(text_path) != text) throw std::logic_error("a result that is not whole");
  });
}

}  // namespace
}  // namespace tenure
