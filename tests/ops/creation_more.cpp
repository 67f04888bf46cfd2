// Powers in a row, indices of triangles, tensors by strides: none of them takes the elements of a tensor.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <climits>
#include <limits>
#include <vector>

#include "tests/support/errors.h"
#include "tests/support/nothing_left.h"

namespace tenure::testing {
namespace {

using Longs = std::vector<int64_t>;
using Floats = std::vector<float>;

class CreationMore : public ::testing::Test {
 protected:
  NothingLeft nothing;
};

TEST_F(CreationMore, Logspace) {
  with_rc_scope([] {
    const auto got = logspace(0, 3, 4).to_vector<float>();
    const float want[] = {1, 10, 100, 1000};
    for (size_t i = 0; i < 4; ++i) EXPECT_FLOAT_EQ(got[i], want[i]);
    EXPECT_EQ(logspace(0, 3, 1).to_vector<float>(), (Floats{1}));
    EXPECT_EQ(logspace(0, 3, 0).sizes(), IntArrayRef({0}));
    EXPECT_EQ(logspace(0, 3, 4, 2, kLong).to_vector<int64_t>(), (Longs{1, 2, 4, 8}));
    EXPECT_EQ(logspace(0, 18, 19, 10, kLong)[18].item<int64_t>(), 1000000000000000000);
    EXPECT_EQ(logspace(0, 3, 5, 2, kInt).to(kLong).to_vector<int64_t>(), (Longs{1, 1, 2, 4, 8}));
    EXPECT_EQ(logspace(0, 2, 3, -2).to_vector<float>(), (Floats{1, -2, 4}));
    EXPECT_EQ(logspace(0, 2, 3, 0).to_vector<float>(), (Floats{1, 0, 0}));
    EXPECT_TRUE(logspace(0, 2, 3, 10, TensorOptions(kDouble).requires_grad(true)).requires_grad());
    EXPECT_EQ(error_of<ValueError>([] { (void)logspace(0, 3, -1); }), "logspace: the number of steps is negative: -1");
    EXPECT_EQ(error_of<DTypeError>([] { (void)logspace(0, 3, 2, 10, kBool); }), "logspace: not for bool");
    EXPECT_THROW((void)logspace(0, std::numeric_limits<double>::infinity(), 3), ValueError);
  });
}

TEST_F(CreationMore, Range) {
  with_rc_scope([] {
    EXPECT_EQ(range(0, 5).to_vector<float>(), (Floats{0, 1, 2, 3, 4, 5}));
    EXPECT_EQ(range(0, 5, 2).to_vector<float>(), (Floats{0, 2, 4}));
    EXPECT_EQ(range(1, 0, -0.5).to_vector<float>(), (Floats{1, 0.5, 0}));
    EXPECT_EQ(range(2, 2).to_vector<float>(), (Floats{2}));
    EXPECT_EQ(range(0, 5, 2, kLong).to_vector<int64_t>(), (Longs{0, 2, 4}));
    EXPECT_EQ(range(0.5, 5.5, 2, kLong).to_vector<int64_t>(), (Longs{0, 2, 4}));
    EXPECT_EQ(error_of<ValueError>([] { (void)range(0, 5, -1); }),
              "range: the step leads away from the end: start 0, end 5, step -1");
    EXPECT_EQ(error_of<ValueError>([] { (void)range(0, 5, 0); }), "range: the step is 0");
    EXPECT_EQ(error_of<ValueError>([] { (void)range(0, 5, 0.5, kLong); }), "range: the step is 0 in i64");
    EXPECT_EQ(error_of<DTypeError>([] { (void)range(0, 1, kBool); }), "range: not for bool");
    EXPECT_EQ(error_of<ShapeError>([] { (void)range(0, 1e300); }).substr(0, 46),
              "range: the number of elements overflows 64 bit");
    EXPECT_THROW((void)range(0, 300, 1, kByte), ValueError);
  });
}

TEST_F(CreationMore, Triangles) {
  with_rc_scope([] {
    EXPECT_EQ(tril_indices(3, 3).to_vector<int64_t>(), (Longs{0, 1, 1, 2, 2, 2, 0, 0, 1, 0, 1, 2}));
    EXPECT_EQ(tril_indices(3, 2, -1).to_vector<int64_t>(), (Longs{1, 2, 2, 0, 0, 1}));
    EXPECT_EQ(triu_indices(3, 2, -1).to_vector<int64_t>(), (Longs{0, 0, 1, 1, 2, 0, 1, 0, 1, 1}));
    EXPECT_EQ(tril_indices(2, 3, 9).sizes(), IntArrayRef({2, 6}));
    EXPECT_EQ(triu_indices(2, 3, INT64_MIN).sizes(), IntArrayRef({2, 6}));
    EXPECT_EQ(triu_indices(2, 3, INT64_MAX).sizes(), IntArrayRef({2, 0}));
    EXPECT_EQ(tril_indices(0, 3).sizes(), IntArrayRef({2, 0}));
    EXPECT_EQ(tril_indices(2, 2, 0, kInt).scalar_type(), kInt);
    EXPECT_EQ(error_of<DTypeError>([] { (void)tril_indices(2, 2, 0, kFloat); }), "tril_indices: not for f32");
    EXPECT_EQ(error_of<ShapeError>([] { (void)triu_indices(-1, 2); }), "triu_indices: negative size: -1 by 2");
    EXPECT_EQ(tril_indices(INT64_MAX, 3, INT64_MIN).sizes(), IntArrayRef({2, 0}));
    EXPECT_EQ(triu_indices(INT64_MAX, 2).to_vector<int64_t>(), (Longs{0, 0, 1, 0, 1, 1}));
    EXPECT_THROW((void)tril_indices(INT64_MAX, 3), ShapeError);
    // What they name is what tril and triu keep.
    for (int64_t offset = -4; offset < 5; ++offset) {
      const Tensor all = ones({3, 4});
      EXPECT_EQ(tril_indices(3, 4, offset).size(1), all.tril(offset).sum().item<float>());
      EXPECT_EQ(triu_indices(3, 4, offset).size(1), all.triu(offset).sum().item<float>());
    }
  });
}

TEST_F(CreationMore, ByStrides) {
  with_rc_scope([] {
    const Tensor x = empty_strided({2, 3}, {1, 2});
    EXPECT_EQ(x.strides(), IntArrayRef({1, 2}));
    x.fill_(1);
    EXPECT_EQ(x.sum().item<float>(), 6);
    EXPECT_EQ(empty_strided({2, 0}, {7, 9}).strides(), IntArrayRef({7, 9}));
    EXPECT_EQ(empty_strided({2, 3}, {0, 0}, kDouble).nbytes(), 48u);
    EXPECT_EQ(empty_strided({}, {}).numel(), 1);
    EXPECT_EQ(x.to(kLong).new_empty_strided({2}, {5}).scalar_type(), kLong);
    EXPECT_TRUE(empty_strided({2}, {5}, TensorOptions().requires_grad(true)).requires_grad());
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)empty_strided({2, 3}, {1});
              }),
              "empty_strided: sizes and strides differ in length: [2, 3] and [1]");
    EXPECT_EQ(error_of<ValueError>([] {
                (void)empty_strided({2, 3}, {-1, 2});
              }),
              "empty_strided: negative stride: [-1, 2]");
    EXPECT_THROW((void)empty_strided({2, -3}, {1, 2}), ShapeError);
    EXPECT_EQ(error_of<ShapeError>([] {
                (void)empty_strided({2, 3}, {1, INT64_MAX});
              }),
              "empty_strided: the storage overflows 64 bits: sizes [2, 3], strides [1, 9223372036854775807]");
  });
}

}  // namespace
}  // namespace tenure::testing
