// DLPack: where nothing is stepped over, a stride may be anything.
#include <gtest/gtest.h>
#include <tenure/tenure.c.h>

#include <climits>
#include <vector>

#include "c_api/dlpack.h"

namespace {

struct EdgesCDlpack : ::testing::Test {
  tn_context* c = tn_context_new();
  EdgesCDlpack() { EXPECT_EQ(tn_scope_push(c, "test"), TN_OK); }
  ~EdgesCDlpack() override {
    EXPECT_EQ(tn_scope_pop(c), TN_OK) << tn_last_escapes(c);
    EXPECT_EQ(tn_context_free(c), TN_OK);
  }
  float values[6] = {0, 1, 2, 3, 4, 5};
  int ended = 0;

  // What another library exports; imported at once.
  tn_tensor* import(std::vector<int64_t> shape, std::vector<int64_t> strides, void* data, uint64_t flags = 0,
                    uint8_t code = tenure::c::kDLFloat, uint8_t bits = 32) {
    DLManagedTensorVersioned m{};
    m.version = {1, 0};
    m.manager_ctx = &ended;
    m.deleter = [](DLManagedTensorVersioned* self) { ++*static_cast<int*>(self->manager_ctx); };
    m.flags = flags;
    m.dl_tensor.data = data;
    m.dl_tensor.device = {tenure::c::kDLCPU, 0};
    m.dl_tensor.ndim = static_cast<int32_t>(shape.size());
    m.dl_tensor.dtype = {code, bits, 1};
    m.dl_tensor.shape = shape.data();
    m.dl_tensor.strides = strides.empty() ? nullptr : strides.data();
    managed = m;
    tn_tensor* t = tn_new_move_dlpack(c, &managed);
    EXPECT_NE(t, nullptr) << tn_error_message(c);
    return t;
  }
  std::vector<float> numbers(tn_tensor* t) {
    std::vector<float> out(static_cast<size_t>(tn_numel(c, t)));
    EXPECT_EQ(tn_copy_out(c, t, out.data(), 4 * out.size()), TN_OK) << tn_error_message(c);
    return out;
  }
  void free(tn_tensor* t) {
    EXPECT_EQ(tn_free(c, t), TN_OK);
    EXPECT_EQ(ended, 1);
    ended = 0;
  }
  DLManagedTensorVersioned managed{};
};

constexpr int64_t kAny[] = {-1, 0, 7, -8, INT64_MAX, INT64_MIN};

}  // namespace

TEST_F(EdgesCDlpack, DimsOfSizeOneHaveAnyStride) {
  for (const int64_t any : kAny) {
    tn_tensor* t = import({1, 2, 1, 3, 1}, {any, 3, any, 1, any}, values);
    EXPECT_EQ(numbers(t), (std::vector<float>{0, 1, 2, 3, 4, 5})) << any;
    EXPECT_EQ(tn_is_contiguous(c, t), 1);
    free(t);
    t = import({3, 1, 2}, {1, any, 3}, values);
    EXPECT_EQ(numbers(t), (std::vector<float>{0, 3, 1, 4, 2, 5})) << any;
    free(t);
    t = import({1}, {any}, values + 5);
    EXPECT_EQ(numbers(t), (std::vector<float>{5})) << any;
    free(t);
  }
}

TEST_F(EdgesCDlpack, WithoutElementsAllStridesAndAnyAddressAreTaken) {
  for (const int64_t any : kAny)
    for (const uint64_t flags : {uint64_t{0}, tenure::c::kDLReadOnly}) {
      for (void* data : {static_cast<void*>(nullptr), static_cast<void*>(values),
                         static_cast<void*>(reinterpret_cast<char*>(values) + 1)}) {
        tn_tensor* t = import({4, 0, 5}, {any, any, any}, data, flags);
        EXPECT_EQ(tn_numel(c, t), 0);
        EXPECT_EQ(tn_size(c, t, 2), 5);
        free(t);
      }
    }
}

TEST_F(EdgesCDlpack, OfReadOnlyMemoryAndOfBoolsToo) {
  for (const int64_t any : kAny) {
    tn_tensor* t = import({2, 1, 3}, {3, any, 1}, values, tenure::c::kDLReadOnly);
    EXPECT_EQ(numbers(t), (std::vector<float>{0, 1, 2, 3, 4, 5})) << any;
    free(t);
    uint8_t flags[] = {0, 1, 1};
    t = import({1, 3}, {any, 1}, flags, 0, tenure::c::kDLBool, 8);
    uint8_t out[3];
    EXPECT_EQ(tn_copy_out(c, t, out, 3), TN_OK);
    EXPECT_EQ(out[0] + 2 * out[1] + 4 * out[2], 6);
    free(t);
  }
}

TEST_F(EdgesCDlpack, AStrideThatIsSteppedOverIsCheckedAsBefore) {
  int64_t shape[] = {2, 1}, strides[] = {-1, 5};
  managed.version = {1, 0};
  managed.dl_tensor.data = values;
  managed.dl_tensor.device = {tenure::c::kDLCPU, 0};
  managed.dl_tensor.ndim = 2;
  managed.dl_tensor.dtype = {tenure::c::kDLFloat, 32, 1};
  managed.dl_tensor.shape = shape;
  managed.dl_tensor.strides = strides;
  EXPECT_EQ(tn_new_move_dlpack(c, &managed), nullptr);
  EXPECT_EQ(tn_error(c), TN_VALUE_ERROR);
}
