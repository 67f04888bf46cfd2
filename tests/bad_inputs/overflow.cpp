// Sizes whose product, or whose bytes, do not fit into 64 bits.
#include <sys/mman.h>

#include <cstring>
#include <vector>

#include "bad_inputs/bad.h"

namespace tenure::testing {
namespace {

TEST_F(BadInputs, OVF_01) {
  const int64_t huge = int64_t{1} << 61;
  REFUSES(ShapeError, "ones: the number of elements overflows 64 bits: [2, 2, 1, 2305843009213693952]",
          ones({2, 2, 1, huge}));
  REFUSES(ShapeError, "zeros: the number of elements overflows 64 bits: [2, 2, 1, 2305843009213693952]",
          zeros({2, 2, 1, huge}));
  REFUSES(ShapeError, "empty: the number of elements overflows 64 bits: [2, 2, 1, 2305843009213693952]",
          empty({2, 2, 1, huge}));
}

std::string overflows(const std::vector<int64_t>& sizes) {
  return "empty: the number of elements overflows 64 bits: " + to_string(IntArrayRef(sizes));
}

TEST_F(BadInputs, OVF_02) {
  REFUSES(ShapeError, overflows(std::vector<int64_t>(64, 2)), empty(std::vector<int64_t>(64, 2), kByte));
  REFUSES(ShapeError, overflows(std::vector<int64_t>(63, 2)), empty(std::vector<int64_t>(63, 2), kByte));
}

TEST_F(BadInputs, OVF_03) {
  REFUSES(ShapeError, "empty: the number of elements overflows 64 bits: [65536, 65536, 65536, 65536]",
          empty({65536, 65536, 65536, 65536}, kByte));
  REFUSES(ShapeError, "empty: the number of elements overflows 64 bits: [4294967296, 4294967296]",
          empty({4294967296, 4294967296}, kByte));
}

TEST_F(BadInputs, OVF_04) {
  REFUSES(OutOfMemoryError, "empty: the number of bytes overflows 64 bits: f64[2305843009213693952]",
          empty({int64_t{1} << 61}, kDouble));
  REFUSES(OutOfMemoryError, "empty: the number of bytes overflows 64 bits: f16[4611686018427387904]",
          empty({int64_t{1} << 62}, kHalf));
}

TEST_F(BadInputs, OVF_05) {
  const Tensor none = ones({0, 2147483648, 2147483648});
  EXPECT_EQ(none.numel(), 0);
  EXPECT_EQ((none + none).numel(), 0);
  EXPECT_EQ(none.sum().item<float>(), 0);
  EXPECT_EQ(none.transpose(0, 2).contiguous().numel(), 0);
  EXPECT_EQ(none.to(kDouble).to_vector<double>().size(), 0u);
  REFUSES(ShapeError, "empty: the number of elements overflows 64 bits: [1099511627776, 0, 1099511627776]",
          empty({int64_t{1} << 40, 0, int64_t{1} << 40}));
}

TEST_F(BadInputs, OVF_09) {
  const Tensor one = ones({1, 1});
  REFUSES(ShapeError, "reshape: too many dims: more than 64", one.reshape(std::vector<int64_t>(255, 0)));
}

TEST_F(BadInputs, OVF_10) {
  // The product itself would be 16 GiB; its shape is exact, and so is what walks all 2^31 places.
  const Tensor wide = ones({1}, kBool).expand({2, 1024, 1024, 1024});
  EXPECT_EQ(wide.numel(), int64_t{1} << 31);
  EXPECT_EQ(wide.select(0, 1).select(0, 1023).select(0, 1023).select(0, 1023).item<bool>(), true);
  const Tensor line = ones({1}, kByte).expand({(int64_t{1} << 62)});
  REFUSES(OutOfMemoryError, "to: the number of bytes overflows 64 bits: i64[4611686018427387904]",
          line * 6 + line.to(kLong));
}

TEST_F(BadInputs, OVF_11) {
  REFUSES(ShapeError, "eye: the number of elements overflows 64 bits: [1250999896765, 1250999896765]",
          eye(1250999896765));
  REFUSES(ShapeError, "eye: the number of elements overflows 64 bits: [9223372036854775807, 9223372036854775807]",
          eye(kMax));
  REFUSES(ShapeError, "eye: negative size: [-1, -1]", eye(-1));
}

TEST_F(BadInputs, OVF_12) {
  REFUSES(ShapeError, "arange: the number of elements overflows 64 bits: start -1e+38, end 1, step 1",
          arange(-1e38, 1.0, 1.0));
  REFUSES(ShapeError, "arange: the number of elements overflows 64 bits: start -1e+38, end 1, step 1",
          arange(-1e38, 1.0, 1.0, kDouble));
}

TEST_F(BadInputs, OVF_13) {
  REFUSES(ShapeError, "arange: the number of elements overflows 64 bits: start 0.1, end 1e+20, step 1",
          arange(0.1, 1e20, 1.0));
  REFUSES(ValueError, "arange: the step is 0", arange(0, 10, 0));
  REFUSES(ValueError, "arange: the step leads away from the end: start 0, end 10, step -1", arange(0, 10, -1));
  REFUSES(ValueError, "arange: start is not finite: nan", arange(kNaN, 10.0, 1.0));
  REFUSES(ValueError, "arange: end is not finite: inf", arange(0.0, kInf, 1.0));
  REFUSES(ValueError, "arange: step is not finite: nan", arange(0.0, 10.0, kNaN));
}

TEST_F(BadInputs, OVF_14) {
  const Tensor huge = tensor({int64_t{1}, kMax}), large = tensor({int64_t{1676240524292489355}});
  REFUSES(ShapeError, "one_hot: the number of classes overflows 64 bits: the largest value is 9223372036854775807",
          one_hot(huge));
  REFUSES(OutOfMemoryError, "one_hot: the number of bytes overflows 64 bits: i64[1, 1676240524292489356]",
          one_hot(large));
  REFUSES(IndexError, "one_hot: index out of range: 9223372036854775807 at position 1 (expected 0 to 2)",
          one_hot(huge, 3));
}

TEST_F(BadInputs, OVF_15) {
  manual_seed(7);
  const std::vector<float> expected = rand({5}).to_vector<float>();
  manual_seed(7);
  REFUSES(ShapeError, "rand: the number of elements overflows 64 bits: [65535, 65535, 65535, 65535]",
          rand({65535, 65535, 65535, 65535}));
  EXPECT_EQ(rand({5}).to_vector<float>(), expected);
}

TEST_F(BadInputs, OVF_20) {
  const Tensor part = zeros({1}).expand({int64_t{1} << 61});
  REFUSES(ShapeError, "cat: the size of dim 0 overflows 64 bits: 9223372036854775808", cat({part, part, part, part}));
  REFUSES(OutOfMemoryError, "cat: the number of bytes overflows 64 bits: f32[4611686018427387904]", cat({part, part}));
}

TEST_F(BadInputs, OVF_21) {
  // Memory that is only there where it is written.
  const size_t bytes = (size_t{1} << 31) + 16;
  void* map = mmap(nullptr, bytes, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0);
  if (map == MAP_FAILED) GTEST_SKIP() << "the system gives no 2 GiB of addresses";
  with_rc_scope([&] {
    const auto n = static_cast<int64_t>(bytes);
    const Tensor t = from_blob(map, {n}, kChar);
    const Tensor tail = t.narrow(0, n - 16, 16);
    tail.copy_(arange(16).to(kChar));
    EXPECT_EQ(tail.sum().item<int64_t>(), 120);
    EXPECT_EQ(t[n - 1].item<int64_t>(), 15);
    const Tensor places = arange(n - 16, n);
    EXPECT_TRUE(t.gather(0, places).equal(tail));
    EXPECT_TRUE(t.index_select(0, places).equal(tail));
    EXPECT_EQ(t.as_strided({2}, {n - 1})[1].item<int64_t>(), 15);
    EXPECT_EQ(t.view({-1, 16}).select(0, n / 16 - 1)[3].item<int64_t>(), 3);
  });
  munmap(map, bytes);
}

TEST_F(BadInputs, OVF_23) {
  EXPECT_EQ(full({256, 2, 2}, 1, kByte).sum().item<int64_t>(), 1024);
  EXPECT_EQ(full({1000}, 255, kByte).sum().item<int64_t>(), 255000);
  EXPECT_EQ(full({4}, 32767, kShort).sum().item<int64_t>(), 131068);
  EXPECT_EQ(prod(full({2}, 255, kByte)).item<int64_t>(), 65025);
}

}  // namespace
}  // namespace tenure::testing
