// What crosses the C API's borders: bytes of the host, DLPack, references given up elsewhere, threads.
#include <gtest/gtest.h>
#include <sys/mman.h>
#include <tenure/memory.h>
#include <tenure/tenure.c.h>
#include <unistd.h>

#include <cstring>
#include <string>
#include <thread>
#include <vector>

#include "c_api/dlpack.h"

namespace {

struct CApiExchange : ::testing::Test {
  size_t bytes = tenure::memory::live_bytes();
  tn_context* c = tn_context_new();
  CApiExchange() { EXPECT_EQ(tn_scope_push(c, "test"), TN_OK); }
  ~CApiExchange() override {
    EXPECT_EQ(tn_scope_pop(c), TN_OK) << tn_error_message(c);
    EXPECT_EQ(tn_context_free(c), TN_OK);
    EXPECT_EQ(tenure::memory::live_bytes(), bytes);
  }
  tn_tensor* floats(const std::vector<float>& values) {
    const auto n = static_cast<int64_t>(values.size());
    return tn_new_from_data(c, values.data(), 4 * values.size(), &n, 1, TN_FLOAT);
  }
  std::vector<uint8_t> bytes_of(tn_tensor* t) {
    std::vector<uint8_t> out(static_cast<size_t>(tn_bytes(c, t)));
    EXPECT_EQ(tn_copy_out(c, t, out.data(), out.size()), TN_OK);
    return out;
  }
};

// A page that cannot be written.
struct ReadOnlyPage {
  size_t size = static_cast<size_t>(sysconf(_SC_PAGESIZE));
  void* data = mmap(nullptr, size, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  explicit ReadOnlyPage(const std::vector<uint8_t>& bytes) {
    std::memcpy(data, bytes.data(), bytes.size());
    mprotect(data, size, PROT_READ);
  }
  ~ReadOnlyPage() { munmap(data, size); }
};

}  // namespace

TEST_F(CApiExchange, BytesOfABoolCountAsNotZeroAndTheHostsStayAsTheyAre) {
  const ReadOnlyPage page({0, 1, 2, 255});
  const int64_t four = 4;
  tn_tensor* made = tn_new_from_data(c, page.data, 4, &four, 1, TN_BOOL);
  EXPECT_EQ(bytes_of(made), (std::vector<uint8_t>{0, 1, 1, 1}));
  tn_tensor* filled = tn_new_zeros(c, &four, 1, TN_BOOL);
  EXPECT_EQ(tn_copy_in(c, filled, page.data, 4), TN_OK);
  EXPECT_EQ(bytes_of(filled), (std::vector<uint8_t>{0, 1, 1, 1}));
  tn_free(c, made);
  tn_free(c, filled);
}

TEST_F(CApiExchange, CopiedBytesNeedNoAlignment) {
  const float values[] = {1, 2, 3};
  char unaligned[13];
  std::memcpy(unaligned + 1, values, 12);
  const int64_t three = 3;
  tn_tensor* t = tn_new_from_data(c, unaligned + 1, 12, &three, 1, TN_FLOAT);
  EXPECT_EQ(std::memcmp(bytes_of(t).data(), values, 12), 0);
  EXPECT_EQ(tn_copy_in(c, t, unaligned + 1, 12), TN_OK);
  EXPECT_EQ(std::memcmp(bytes_of(t).data(), values, 12), 0);
  tn_free(c, t);
}

TEST_F(CApiExchange, DlpackGoesThereAndBackWithoutACopy) {
  tn_tensor* t = floats({1, 2, 3, 4, 5, 6});
  const int64_t sizes[] = {2, 3};
  tn_tensor* rows = tn_new_view(c, t, sizes, 2);
  tn_tensor* columns = tn_new_transpose(c, rows, 0, 1);
  DLManagedTensorVersioned* out = tn_dlpack_new(c, columns);
  ASSERT_NE(out, nullptr) << tn_error_message(c);
  EXPECT_EQ(out->version.major, 1u);
  EXPECT_EQ(out->dl_tensor.ndim, 2);
  EXPECT_EQ(out->dl_tensor.shape[0], 3);
  EXPECT_EQ(out->dl_tensor.strides[0], 1);
  EXPECT_EQ(out->dl_tensor.strides[1], 3);
  EXPECT_EQ(out->dl_tensor.data, tn_data(c, t));
  // The export holds the bytes when every tensor is gone, and a tensor made of it is over the same.
  void* data = tn_data(c, t);
  for (tn_tensor* gone : {t, rows, columns}) tn_free(c, gone);
  tn_tensor* back = tn_new_move_dlpack(c, out);
  ASSERT_NE(back, nullptr) << tn_error_message(c);
  EXPECT_EQ(tn_data(c, back), data);
  EXPECT_STREQ(tn_to_string(c, back), "tensor([[1., 4.],\n        [2., 5.],\n        [3., 6.]])");
  tn_free(c, back);
}

TEST_F(CApiExchange, AnExportIsFreedOnAnotherThread) {
  tn_tensor* t = floats({1, 2});
  DLManagedTensorVersioned* out = tn_dlpack_new(c, t);
  tn_free(c, t);
  std::thread([&] { out->deleter(out); }).join();
  DLManagedTensorVersioned* second = tn_dlpack_new(c, t = floats({3}));
  tn_free(c, t);
  EXPECT_EQ(tn_dlpack_free(c, second), TN_OK);
}

TEST_F(CApiExchange, AnExportIsALoanUntilItsDeleterIsCalled) {
  ASSERT_TRUE(tenure::memory::loans().empty());
  EXPECT_EQ(tn_scope_push(c, "inner"), TN_OK);
  tn_tensor* t = floats({1, 2, 3});
  DLManagedTensorVersioned* lent = tn_dlpack_new(c, t);
  ASSERT_NE(lent, nullptr);
  tn_free(c, t);
  std::vector<tenure::memory::Loan> loans = tenure::memory::loans();
  ASSERT_EQ(loans.size(), 1u);
  EXPECT_EQ(loans[0].op, "dlpack");
  EXPECT_EQ(loans[0].line.rfind("exchange.cpp:", 0), 0u) << loans[0].line;
  EXPECT_EQ(loans[0].bytes, 12u);
  EXPECT_EQ(loans[0].scope, "inner");
  EXPECT_FALSE(loans[0].outlives);
  EXPECT_EQ(tn_scope_pop(c), TN_OK);
  loans = tenure::memory::loans();
  ASSERT_EQ(loans.size(), 1u);
  EXPECT_TRUE(loans[0].outlives);
  const char* report = tn_report(c);
  ASSERT_NE(report, nullptr);
  EXPECT_NE(std::string(report).find("    dlpack, 12 bytes, exchange.cpp:"), std::string::npos) << report;
  std::thread([&] { lent->deleter(lent); }).join();
  EXPECT_TRUE(tenure::memory::loans().empty());
}

TEST_F(CApiExchange, AReadOnlyImportIsACopyAlsoOfOddBools) {
  const ReadOnlyPage page({0, 2, 255});
  int64_t three = 3;
  static int deleted;
  deleted = 0;
  DLManagedTensorVersioned lent{{1, 1},
                                nullptr,
                                [](DLManagedTensorVersioned*) { ++deleted; },
                                tenure::c::kDLReadOnly,
                                {page.data, {tenure::c::kDLCPU, 0}, 1, {tenure::c::kDLBool, 8, 1}, &three, nullptr, 0}};
  tn_tensor* t = tn_new_move_dlpack(c, &lent);
  ASSERT_NE(t, nullptr) << tn_error_message(c);
  EXPECT_EQ(deleted, 1);
  EXPECT_EQ(bytes_of(t), (std::vector<uint8_t>{0, 1, 1}));
  tn_free(c, t);
}

TEST_F(CApiExchange, ReferencesAreGivenUpFromAnyThread) {
  const int64_t size = 1 << 20;
  tn_tensor* t = tn_new_zeros(c, &size, 1, TN_FLOAT);
  const size_t with = tenure::memory::live_bytes();
  std::thread([&] { EXPECT_EQ(tn_release_later(c, t), TN_OK); }).join();
  tn_free(c, floats({1}));  // making one drains the queue
  EXPECT_LE(tenure::memory::live_bytes(), with - (size_t{4} << 20));
  EXPECT_EQ(tn_is_alive(c, t), 0);
}

TEST_F(CApiExchange, ASecondThreadInAContextIsTold) {
  struct Seen {
    tn_status status = TN_OK;
    std::string text;
  } seen;
  const auto callback = [](tn_context* context, void* payload) -> int32_t {
    std::thread([&] {
      auto& s = *static_cast<Seen*>(payload);
      s.status = tn_scope_push(context, "other");
      s.text = tn_error_message(context);
    }).join();
    return 0;
  };
  EXPECT_EQ(tn_with_scope(c, "outer", callback, &seen), TN_OK);
  EXPECT_EQ(seen.status, TN_SCOPE_ERROR);
  EXPECT_EQ(seen.text, "context: another thread is inside it");
  std::thread([&] { EXPECT_EQ(tn_scope_depth(c), 1); }).join();  // not at once: it may move
}
