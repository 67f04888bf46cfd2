// References that finalizers give up while contexts end and begin.
#include <gtest/gtest.h>
#include <tenure/memory.h>
#include <tenure/tenure.c.h>

#include <atomic>
#include <thread>
#include <vector>

// What is freed and then used is what these tests try.
#if defined(__GNUC__) && !defined(__clang__)
#pragma GCC diagnostic ignored "-Wuse-after-free"
#endif

TEST(EdgesCReleaseLater, ContextsComeAndGoMeanwhile) {
  const int64_t live = tenure::memory::live_tensors();
  const int64_t four = 4;
  std::atomic<tn_context*> context{nullptr};
  std::atomic<tn_tensor*> tensor{nullptr};
  std::atomic<bool> stop{false};
  std::thread collector([&] {
    while (!stop.load()) {
      tn_context* c = context.load();
      tn_tensor* t = tensor.exchange(nullptr);
      // Stale or not, of this context or the next one at its place: it never fails hard and never waits.
      if (c && t) (void)!tn_release_later(c, t);
    }
  });
  for (int i = 0; i < 3000; ++i) {
    tn_context* c = tn_context_new();
    ASSERT_NE(c, nullptr);
    context = c;
    tn_scope_push(c, "s");
    for (int k = 0; k < 4; ++k) {
      tn_tensor* fresh = tn_new_ones(c, &four, 1, TN_FLOAT);
      ASSERT_NE(fresh, nullptr) << tn_error_message(c);
      if (tn_tensor* old = tensor.exchange(fresh)) (void)!tn_free(c, old);
    }
    tn_context_free(c);
  }
  stop = true;
  collector.join();
  EXPECT_EQ(tenure::memory::live_tensors(), live);
}

TEST(EdgesCReleaseLater, AContextThatEndedIsStaleAndTheNextAtItsPlaceHasNothingTaken) {
  const int64_t four = 4;
  tn_context* first = tn_context_new();
  tn_scope_push(first, "s");
  tn_tensor* old = tn_new_ones(first, &four, 1, TN_FLOAT);
  EXPECT_EQ(tn_context_free(first), TN_ESCAPE_ERROR);
  EXPECT_EQ(tn_release_later(first, old), TN_STALE_ERROR);
  tn_context* second = tn_context_new();
  tn_scope_push(second, "s");
  tn_tensor* fresh = tn_new_ones(second, &four, 1, TN_FLOAT);
  EXPECT_EQ(tn_release_later(first, fresh), TN_STALE_ERROR);
  EXPECT_EQ(tn_release_later(second, old), TN_OK) << "a tensor that is gone is no error";
  EXPECT_EQ(tn_is_alive(second, fresh), 1);
  tn_context* other = tn_context_new();
  EXPECT_EQ(tn_release_later(other, fresh), TN_STALE_ERROR) << "it is of another context";
  EXPECT_EQ(tn_context_free(other), TN_OK);
  EXPECT_EQ(tn_free(second, fresh), TN_OK);
  EXPECT_EQ(tn_context_free(second), TN_OK);
}

TEST(EdgesCReleaseLater, TheLastReferenceMayBeTheOwnersAfterwards) {
  const int64_t four = 4;
  tn_context* c = tn_context_new();
  tn_scope_push(c, "s");
  tn_tensor* x = tn_new_ones(c, &four, 1, TN_FLOAT);
  EXPECT_NE(tn_retain(c, x), nullptr);
  EXPECT_NE(tn_retain(c, x), nullptr);
  std::thread([&] { EXPECT_EQ(tn_release_later(c, x), TN_OK); }).join();
  EXPECT_EQ(tn_free(c, tn_new_ones(c, &four, 1, TN_FLOAT)), TN_OK);  // here the context hears of it
  EXPECT_EQ(tn_refcount(c, x), 2);
  EXPECT_EQ(tn_free(c, x), TN_OK);
  EXPECT_EQ(tn_live_tensors(c), 1);
  EXPECT_EQ(tn_free(c, x), TN_OK);
  EXPECT_EQ(tn_live_tensors(c), 0) << "it does not wait for the end of its scope";
  EXPECT_EQ(tn_free(c, x), TN_STALE_ERROR) << "and a free too many is seen";
  EXPECT_EQ(tn_scope_pop(c), TN_OK);
  EXPECT_EQ(tn_context_free(c), TN_OK);
}
