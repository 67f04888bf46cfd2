// Elements by indices: accessor, packed_accessor32 and packed_accessor64.
#include <gtest/gtest.h>
#include <tenure/ops.h>
#include <tenure/scope.h>

#include <type_traits>
#include <utility>

#include "support/errors.h"

namespace tenure {
namespace {

using testing::error_of;

template <class T>
concept AccessorOfATemporary = requires {
  std::declval<T>().template accessor<float, 2>();
};
template <class T>
concept PackedOfATemporary = requires {
  std::declval<T>().template packed_accessor64<float, 2>();
};
static_assert(!AccessorOfATemporary<Tensor> && !PackedOfATemporary<Tensor>);
static_assert(AccessorOfATemporary<const Tensor&> && PackedOfATemporary<const Tensor&>);

class AtenAccessor : public ::testing::Test {
 protected:
  RcScope scope{"accessor"};
  const Tensor x = arange(24, kFloat).view({2, 3, 4});
};

TEST_F(AtenAccessor, ReadsAndWritesByIndices) {
  const auto a = x.accessor<float, 3>();
  EXPECT_EQ(a.size(1), 3);
  EXPECT_EQ(a.stride(0), 12);
  EXPECT_TRUE(a.sizes() == x.sizes() && a.strides() == x.strides());
  EXPECT_EQ(a.data(), x.data_ptr<float>());
  EXPECT_EQ(a[1][2][3], 23);
  static_assert(std::is_same_v<decltype(a[0][0][0]), float&>);
  a[1][2][3] = -1;
  EXPECT_EQ(x[1][2][3].item<float>(), -1);
  const auto row = a[1][0];
  EXPECT_EQ(row.size(0), 4);
  EXPECT_EQ(row[2], 14);
}

TEST_F(AtenAccessor, FollowsStrides) {
  const Tensor t = x.transpose(0, 2), part = x.select(1, 1).slice(1, 0, 4, 2);
  const auto a = t.accessor<const float, 3>();
  static_assert(std::is_same_v<decltype(a[0][0][0]), const float&>);
  const auto p = part.packed_accessor32<float, 2>();
  for (int i = 0; i < 2; ++i)
    for (int j = 0; j < 4; ++j) EXPECT_EQ(a[j][1][i], x[i][1][j].item<float>());
  for (int i = 0; i < 2; ++i)
    for (int j = 0; j < 2; ++j) EXPECT_EQ(p[i][j], x[i][1][2 * j].item<float>());
}

TEST_F(AtenAccessor, PackedHoldsItsSizes) {
  const auto p = x.packed_accessor64<float, 3, RestrictPtrTraits>();
  const auto q = x.packed_accessor32<float, 3>();
  static_assert(std::is_same_v<decltype(q.size(0)), int32_t> && std::is_same_v<decltype(p.size(0)), int64_t>);
  EXPECT_EQ(p[1][1][1], 17);
  EXPECT_EQ(q.transpose(0, 2)[1][1][1], 17);
  EXPECT_EQ(q.transpose(0, 2).size(0), 4);
  EXPECT_EQ((x.packed_accessor<float, 3>()[0][2][1]), 9);
  EXPECT_EQ((x.generic_packed_accessor<float, 3, DefaultPtrTraits, int32_t>().stride(0)), 12);
}

TEST_F(AtenAccessor, Refusals) {
  EXPECT_EQ(error_of<ShapeError>([&] { (void)x.accessor<float, 2>(); }),
            "accessor: the number of dims differs: asked for 2, the tensor is f32[2, 3, 4]");
  EXPECT_EQ(error_of<DTypeError>([&] { (void)x.accessor<double, 3>(); }),
            "accessor: wrong element type: asked for f64, the tensor is f32[2, 3, 4]");
  EXPECT_THROW((void)(x.packed_accessor32<float, 1>()), ShapeError);
  // Few elements in memory, many by index; few by index, far apart.
  const Tensor wide = zeros({1}, kByte).expand({3'000'000'000});
  EXPECT_EQ(error_of<ShapeError>([&] { (void)wide.packed_accessor32<uint8_t, 1>(); }),
            "accessor: the tensor needs indices of more than 32 bits: u8[3000000000], strides [0]");
  EXPECT_EQ((wide.packed_accessor64<uint8_t, 1>()[2'999'999'999]), 0);
  const Tensor far = zeros({1}).as_strided({1}, {int64_t{1} << 40});
  EXPECT_EQ(error_of<ShapeError>([&] { (void)far.packed_accessor32<float, 1>(); }),
            "accessor: the tensor needs indices of more than 32 bits: f32[1], strides [1099511627776]");
  const Tensor none = zeros({0, 3});
  EXPECT_EQ((none.packed_accessor32<float, 2>().size(1)), 3);
}

}  // namespace
}  // namespace tenure
