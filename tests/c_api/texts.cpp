// What the C API says of wrong arguments, whole.
#include <gtest/gtest.h>
#include <tenure/tenure.c.h>

#include <limits>
#include <string>
#include <vector>

#include "c_api/dlpack.h"
#include "support/errors.h"

namespace {

struct CApiTexts : ::testing::Test {
  tn_context* c = tn_context_new();
  CApiTexts() { EXPECT_EQ(tn_scope_push(c, "test"), TN_OK); }
  ~CApiTexts() override { tn_context_free(c); }
  std::string said() const { return tenure::testing::without_line(tn_error_message(c)); }
  tn_tensor* zeros(int64_t n, tn_dtype dtype = TN_FLOAT) { return tn_move_to_scope(c, tn_new_zeros(c, &n, 1, dtype)); }
  tn_storage* sizes(std::vector<int64_t> of) {
    return tn_storage_new_with_sizes(c, of.data(), of.size());  // the context releases it
  }
};

// What a function that failed returns: NULL, a status, or -1.
bool refused(const void* result) { return result == nullptr; }
bool refused(int64_t result) { return result != 0; }

}  // namespace

#define REFUSED(call, kind, text) \
  do {                            \
    EXPECT_TRUE(refused(call));   \
    EXPECT_EQ(tn_error(c), kind); \
    EXPECT_EQ(said(), text);      \
  } while (0)

TEST_F(CApiTexts, BytesOfTheHost) {
  const int64_t two = 2;
  const float values[2] = {};
  REFUSED(tn_new_from_data(c, values, 7, &two, 1, TN_FLOAT), TN_VALUE_ERROR,
          "from_data: wrong number of bytes: 7 are given, 8 are wanted");
  REFUSED(tn_new_from_data(c, nullptr, 8, &two, 1, TN_FLOAT), TN_VALUE_ERROR,
          "from_data: data is NULL, and has 8 bytes");
  REFUSED(tn_copy_in(c, zeros(2), values, 4), TN_VALUE_ERROR,
          "copy_in: wrong number of bytes: 4 are given, 8 are wanted");
}

TEST_F(CApiTexts, Scopes) {
  REFUSED(tn_scope_unwind(c, -1), TN_VALUE_ERROR, "scope_unwind: the depth is negative: -1");
  REFUSED(tn_with_scope(c, "s", nullptr, nullptr), TN_VALUE_ERROR, "with_scope: the callback is NULL");
  static std::string texts[3];
  const auto callback = [](tn_context* context, void*) -> int32_t {
    const volatile auto bits = reinterpret_cast<uintptr_t>(context);  // the compiler knows what a free does
    const auto say = [&](int i) {
      texts[i] = tenure::testing::without_line(tn_error_message(reinterpret_cast<tn_context*>(bits)));
    };
    tn_scope_pop(context);
    say(0);
    EXPECT_EQ(tn_scope_depth(context), 2);  // clean-up leaves an earlier error in place: this one clears it
    tn_scope_unwind(context, 0);
    say(1);
    EXPECT_EQ(tn_scope_depth(context), 2);
    tn_context_free(context);
    say(2);
    return 0;
  };
  EXPECT_EQ(tn_with_scope(c, "mine", callback, nullptr), TN_OK);
  EXPECT_EQ(texts[0], "scope_pop: the scope 'mine' was opened outside of the callback");
  EXPECT_EQ(texts[1], "scope_unwind: the scopes down to depth 2 were opened outside of the callback");
  EXPECT_EQ(texts[2], "context_free: a call is running in the context");
}

TEST_F(CApiTexts, Storages) {
  REFUSED(tn_storage_new(c, TN_FLOAT, -1), TN_SHAPE_ERROR, "storage: the size is negative: -1");
  tn_storage *two = tn_storage_new(c, TN_FLOAT, 2), *three = tn_storage_new(c, TN_FLOAT, 3);
  REFUSED(tn_storage_copy(c, two, three), TN_SHAPE_ERROR,
          "storage_copy: the storages differ in size: 2 and 3 elements");
  REFUSED(tn_storage_new_infer_size(c, sizes({2, -1}), -4), TN_SHAPE_ERROR,
          "storage_infer_size: the number of elements is negative: -4");
  REFUSED(tn_new_with_storage(c, two, 0, sizes({1, 2}), sizes({1})), TN_SHAPE_ERROR,
          "with_storage: sizes and strides differ in number: [1, 2] and [1]");
  constexpr int64_t huge = std::numeric_limits<int64_t>::max() / 2;
  REFUSED(tn_set_storage(c, zeros(1), two, 0, sizes({4}), sizes({huge})), TN_SHAPE_ERROR,
          "set_storage: sizes and strides overflow 64 bits: sizes [4], strides [4611686018427387903]");
  REFUSED(tn_set_storage(c, zeros(1), two, 0, sizes({2}), sizes({huge})), TN_OUT_OF_MEMORY_ERROR,
          "set_storage: the bytes overflow 64 bits: sizes [2], strides [4611686018427387903]");
}

TEST_F(CApiTexts, TensorsThatMayNotBeLaidAnew) {
  tn_tensor *leaf = zeros(2), *plain = zeros(2), *shared = zeros(2);
  EXPECT_EQ(tn_set_requires_grad(c, leaf, 1), TN_OK);
  tn_shared* owner = tn_shared_new(c, shared);
  tn_storage *bytes = tn_storage_new(c, TN_FLOAT, 2), *of_shared = tn_storage_new_of(c, shared);
  REFUSED(tn_set_storage(c, leaf, bytes, 0, sizes({2}), nullptr), TN_GRAD_ERROR,
          "set_storage: the tensor records, or a gradient needs it: f32[2]");
  REFUSED(tn_set_storage(c, shared, bytes, 0, sizes({2}), nullptr), TN_VALUE_ERROR,
          "set_storage: the tensor is shared: f32[2]");
  REFUSED(tn_set(c, plain, leaf), TN_GRAD_ERROR, "set: the source records: f32[2]; detach it first");
  REFUSED(tn_set(c, plain, shared), TN_VALUE_ERROR, "set: the source is shared: f32[2]");
  REFUSED(tn_new_with_storage(c, of_shared, 0, sizes({2}), nullptr), TN_VALUE_ERROR,
          "with_storage: the storage is under a shared tensor: tn_new_alias and views of that reach it");
  REFUSED(tn_storage_fill(c, of_shared, tn_int(1)), TN_VALUE_ERROR,
          "storage_fill: the storage is under a shared tensor: write through tn_shared_update");
  REFUSED(tn_move(c, zeros(2), plain), TN_VALUE_ERROR,
          "move: the tensor belongs to its scope: f32[2] is borrowed, or was freed already");
  tn_tensor* mine = tn_retain(c, plain);
  REFUSED(tn_move(c, plain, mine), TN_VALUE_ERROR, "move: to and from are the same tensor: f32[2]");
  EXPECT_EQ(tn_shared_free(c, owner), TN_OK);
}

TEST_F(CApiTexts, ParametersAndStores) {
  tn_store* store = tn_store_new(c);
  const int64_t two = 2;
  REFUSED(tn_store_new_var(c, store, "w", &two, 1, TN_FLOAT, 1, 9, 0, 0, 0, 0, nullptr), TN_VALUE_ERROR,
          "new_var: init is none of the TN_INIT_ numbers: 9");
  REFUSED(tn_store_new_get(c, store, "w"), TN_VALUE_ERROR, "store_get: there is no variable w");
  REFUSED(tn_store_new_sub(c, store, ""), TN_VALUE_ERROR, "store_sub: the name of a sub-store is empty");
  tn_store* empty = tn_store_new(c);
  tn_shared* w = tn_store_new_var(c, store, "w", &two, 1, TN_FLOAT, 1, TN_INIT_CONSTANT, 0, 0, 0, 0, nullptr);
  REFUSED(tn_store_copy(c, store, empty), TN_VALUE_ERROR, "store_copy: the source has no variable w");
  REFUSED(tn_shared_sizes(c, w, nullptr, 1), TN_VALUE_ERROR, "shared_sizes: out is NULL, and its count is 1");
  tn_shared_free(c, w);
  tn_store_free(c, store);
  tn_store_free(c, empty);
}

TEST_F(CApiTexts, WhatBelongedToAScopeSaysWhereItWasMade) {
  EXPECT_EQ(tn_scope_push(c, "inner"), TN_OK);
  EXPECT_EQ(tn_at(c, "host.py", 7), TN_OK);
  tn_tensor* borrowed = zeros(2);
  tn_tensor* given_up = zeros(2);
  EXPECT_EQ(tn_release_later(c, given_up), TN_OK);
  EXPECT_EQ(tn_scope_pop(c), TN_OK);
  REFUSED(tn_new_exp(c, borrowed), TN_STALE_ERROR,
          "exp: the tensor is gone: made by zeros at host.py:7, its scope 'inner' ended");
  REFUSED(tn_new_exp(c, given_up), TN_STALE_ERROR, "exp: the tensor is gone: released earlier");
}

TEST_F(CApiTexts, Dlpack) {
  using tenure::c::kDLCPU;
  alignas(8) char bytes[16] = {};
  int64_t two = 2;
  const auto lent = [&] {
    return DLManagedTensorVersioned{
        {1, 1}, nullptr, nullptr, 0, {bytes, {kDLCPU, 0}, 1, {tenure::c::kDLFloat, 32, 1}, &two, nullptr, 0}};
  };
  DLManagedTensorVersioned m = lent();
  m.version = {2, 0};
  REFUSED(tn_new_move_dlpack(c, &m), TN_VALUE_ERROR, "from_dlpack: DLPack version 2.0 is not read: 1.x is");
  m = lent(), m.dl_tensor.device.device_type = 2;
  REFUSED(tn_new_move_dlpack(c, &m), TN_DEVICE_ERROR,
          "from_dlpack: the tensor is on DLPack device type 2, not on the CPU");
  m = lent(), m.dl_tensor.dtype = {tenure::c::kDLFloat, 24, 1};
  REFUSED(tn_new_move_dlpack(c, &m), TN_DTYPE_ERROR,
          "from_dlpack: no element type is DLPack code 2 of 24 bits and 1 lanes");
  m = lent(), m.dl_tensor.ndim = -1;
  REFUSED(tn_new_move_dlpack(c, &m), TN_SHAPE_ERROR, "from_dlpack: the tensor has -1 dims");
  m = lent(), m.dl_tensor.data = nullptr;
  REFUSED(tn_new_move_dlpack(c, &m), TN_VALUE_ERROR, "from_dlpack: a null pointer under elements: sizes [2]");
  m = lent(), m.dl_tensor.byte_offset = 1;
  REFUSED(tn_new_move_dlpack(c, &m), TN_VALUE_ERROR, "from_dlpack: the data is not aligned to its element type");
  REFUSED(tn_new_move_dlpack(c, nullptr), TN_VALUE_ERROR, "from_dlpack: exported is NULL");
  tn_tensor* leaf = zeros(2);
  EXPECT_EQ(tn_set_requires_grad(c, leaf, 1), TN_OK);
  REFUSED(tn_dlpack_new(c, leaf), TN_GRAD_ERROR, "dlpack: the tensor records gradients: f32[2]; detach it first");
}
