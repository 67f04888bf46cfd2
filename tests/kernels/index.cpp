// Moving elements by index: gather, scatter, whole slices, triangles, and the range of indices.
#include <gtest/gtest.h>

#include <cstring>
#include <limits>
#include <vector>

#include "core/parallel.h"
#include "tests/kernels/calls.h"
#include "tests/kernels/loops.h"
#include "tests/kernels/values.h"

namespace tenure {
namespace {

using testing::bytes;

TEST(IndexTest, GatherScatterSelect) {
  const std::vector<int32_t> x{10, 11, 12, 20, 21, 22};  // [2, 3]
  const std::vector<int64_t> index{2, 0, 1, 1};          // [2, 2], along dim 1
  std::vector<int32_t> out(4);
  const auto loop = testing::strided({2, 2}, {{out.data(), 4, {2, 1}}, {index.data(), 8, {2, 1}}});
  testing::by_index(kernels::gather_kernel, kInt, loop, x.data(), {12, 4}, 1);
  EXPECT_EQ(out, (std::vector<int32_t>{12, 10, 21, 21}));
  std::vector<int32_t> sums(6, 100);
  testing::by_index(kernels::scatter_add_kernel, kInt, loop, sums.data(), {12, 4}, 1);
  EXPECT_EQ(sums, (std::vector<int32_t>{110, 100, 112, 100, 142, 100}));
  std::vector<int32_t> rows(6);
  const std::vector<int64_t> pick{1, 1};
  testing::slices(kernels::index_select_kernel, kInt, 1, 2, 2, 3, x.data(), pick.data(), rows.data());
  EXPECT_EQ(rows, (std::vector<int32_t>{20, 21, 22, 20, 21, 22}));
  std::vector<int32_t> gradient(6);
  testing::slices(kernels::index_add_kernel, kInt, 1, 2, 2, 3, gradient.data(), pick.data(), rows.data());
  EXPECT_EQ(gradient, (std::vector<int32_t>{0, 0, 0, 40, 42, 44}));
  const auto range = testing::scan(kernels::index_range_kernel, kLong, testing::dense(4, {index.data()}));
  EXPECT_EQ(range.smallest, 0);
  EXPECT_EQ(range.largest, 2);
}

TEST(IndexTest, LargeSelections) {
  for (const int64_t width : {int64_t{129}, int64_t{5000}}) {
    const int64_t rows = 50, count = ((int64_t{4} << 20) + width) / width;
    std::vector<float> x(static_cast<size_t>(rows * width)), out(static_cast<size_t>(count * width) + 2, 77);
    for (size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(i);
    std::vector<int64_t> index(static_cast<size_t>(count));
    for (size_t i = 0; i < index.size(); ++i) index[i] = static_cast<int64_t>(i * 7 % 50);
    testing::slices(kernels::index_select_kernel, kFloat, 1, count, rows, width, x.data(), index.data(),
                    out.data() + 1);
    ASSERT_EQ(out.front(), 77);
    ASSERT_EQ(out.back(), 77);
    for (int64_t i = 0; i < count; ++i) {
      const size_t from = static_cast<size_t>(index[static_cast<size_t>(i)] * width);
      ASSERT_EQ(0, std::memcmp(out.data() + 1 + i * width, x.data() + from, static_cast<size_t>(4 * width))) << i;
    }
  }
}

TEST(IndexTest, Triangles) {
  const std::vector<uint8_t> x{1, 2, 3, 4, 5, 6};
  std::vector<uint8_t> out(6, 9);
  const auto lower = [&](int64_t d) {
    testing::call(kernels::tril_kernel, kByte, kernels::Triangle{1, 2, 3, d, bytes(x.data()), bytes(out.data())});
    return out;
  };
  const auto upper = [&](int64_t d) {
    testing::call(kernels::triu_kernel, kByte, kernels::Triangle{1, 2, 3, d, bytes(x.data()), bytes(out.data())});
    return out;
  };
  constexpr int64_t far = std::numeric_limits<int64_t>::max();
  EXPECT_EQ(lower(0), (std::vector<uint8_t>{1, 0, 0, 4, 5, 0}));
  EXPECT_EQ(lower(-1), (std::vector<uint8_t>{0, 0, 0, 4, 0, 0}));
  EXPECT_EQ(lower(far), x);
  EXPECT_EQ(lower(-far), std::vector<uint8_t>(6, 0));
  EXPECT_EQ(upper(0), (std::vector<uint8_t>{1, 2, 3, 0, 5, 6}));
  EXPECT_EQ(upper(1), (std::vector<uint8_t>{0, 2, 3, 0, 0, 6}));
  EXPECT_EQ(upper(far), std::vector<uint8_t>(6, 0));
  EXPECT_EQ(upper(-far), x);
}

/// n bytes that repeat late.
std::vector<char> some_bytes(int64_t n) {
  testing::Values values(static_cast<uint64_t>(n));
  std::vector<char> out(static_cast<size_t>(n));
  for (char& c : out) c = static_cast<char>(values.below(256));
  return out;
}

// Slices of few bytes, of every width of an element and of others, for several outer ones: pieces begin in the middle
// of one.
TEST(IndexTest, NarrowSelectionsOfSeveralOuterOnes) {
  const int threads = core::num_threads();
  for (const int lanes : {1, 3}) {
    core::set_num_threads(lanes);
    for (const int64_t row : {1, 2, 3, 4, 8, 12, 16, 24, 100}) {
      const int64_t outer = 3, source = 17, count = 50001;
      const std::vector<char> in = some_bytes(outer * source * row);
      std::vector<char> out(static_cast<size_t>(outer * count * row) + 1, 'x');
      std::vector<int64_t> index(static_cast<size_t>(count));
      for (size_t i = 0; i < index.size(); ++i) index[i] = static_cast<int64_t>(i * 7 % 17);
      testing::slices(kernels::index_select_kernel, kByte, outer, count, source, row, in.data(), index.data(),
                      out.data());
      ASSERT_EQ(out.back(), 'x');
      for (int64_t i = 0; i < outer * count; ++i) {
        const int64_t from = i / count * source + index[static_cast<size_t>(i % count)];
        ASSERT_EQ(std::memcmp(out.data() + i * row, in.data() + from * row, static_cast<size_t>(row)), 0)
            << "slice " << i << " of " << row << " bytes, " << lanes << " threads";
      }
    }
  }
  core::set_num_threads(threads);
}

// Many slices for few rows: each row adds in the order of the index, whatever the threads, as one loop would.
TEST(IndexTest, ManySlicesAddInTheOrderOfTheIndex) {
  testing::Values values(3);
  const int64_t outer = 2, source = 13, count = 9001, inner = 7;
  const std::vector<float> terms = values.vector<float>(outer * count * inner, 1e3);
  const std::vector<float> before = values.vector<float>(outer * source * inner, 1e3);
  std::vector<int64_t> index(static_cast<size_t>(count));
  for (int64_t& i : index) i = static_cast<int64_t>(values.below(13));
  std::vector<float> want = before;
  for (int64_t o = 0; o < outer; ++o)
    for (int64_t i = 0; i < count; ++i)
      for (int64_t j = 0; j < inner; ++j)
        want[static_cast<size_t>((o * source + index[static_cast<size_t>(i)]) * inner + j)] +=
            terms[static_cast<size_t>((o * count + i) * inner + j)];
  const int threads = core::num_threads();
  for (const int lanes : {1, 3}) {
    core::set_num_threads(lanes);
    std::vector<float> sums = before;
    testing::slices(kernels::index_add_kernel, kFloat, outer, count, source, inner, sums.data(), index.data(),
                    terms.data());
    EXPECT_EQ(sums, want) << lanes << " threads";
  }
  core::set_num_threads(threads);
}

TEST(IndexTest, ElementsOfEveryWidth) {
  for (const int64_t bytes : {1, 2, 4, 8, 16}) {
    const int64_t n = 70000, many = 300;
    const std::vector<char> in = some_bytes(many * bytes);
    std::vector<char> out(static_cast<size_t>(n * bytes) + 1, 'x');
    std::vector<int64_t> index(static_cast<size_t>(n));
    for (size_t i = 0; i < index.size(); ++i) index[i] = static_cast<int64_t>(i * 11 % 300);
    const ScalarType type = testing::of_bytes(bytes);
    const auto loop = testing::strided({n}, {{out.data(), bytes, {1}}, {index.data(), 8, {1}}});
    testing::by_index(kernels::gather_kernel, type, loop, in.data(), {bytes}, 0);
    ASSERT_EQ(out.back(), 'x');
    for (size_t i = 0; i < index.size(); ++i) {
      ASSERT_EQ(std::memcmp(&out[i * static_cast<size_t>(bytes)], &in[static_cast<size_t>(index[i] * bytes)],
                            static_cast<size_t>(bytes)),
                0);
    }
  }
}

// Dense indices and others, with the extremes at every place of a vector and behind the last whole one.
template <class T>
void finds_range(ScalarType type) {
  for (const int64_t n : {1, 2, 7, 8, 15, 16, 17, 33, 70}) {
    for (const int64_t step : {1, 3}) {
      for (int64_t at = 0; at < n; ++at) {
        std::vector<T> x(static_cast<size_t>(n * step), T(5));
        x[static_cast<size_t>(at * step)] = std::numeric_limits<T>::max();
        x[static_cast<size_t>((at + 1) % n * step)] = std::numeric_limits<T>::min();
        const auto [any, least, most] =
            testing::scan(kernels::index_range_kernel, type, testing::strided({n}, {{x.data(), sizeof(T), {step}}}));
        ASSERT_FALSE(any);
        ASSERT_EQ(least, int64_t{std::numeric_limits<T>::min()}) << name(type) << ' ' << n << ' ' << step << ' ' << at;
        ASSERT_EQ(most, n == 1 ? least : int64_t{std::numeric_limits<T>::max()})
            << name(type) << ' ' << n << ' ' << step;
      }
    }
  }
}
TEST(IndexTest, RangesOfEveryTypeAndLength) {
  testing::with_each_isa([] {
    finds_range<int8_t>(kChar);
    finds_range<int16_t>(kShort);
    finds_range<int32_t>(kInt);
    finds_range<int64_t>(kLong);
  });
}

}  // namespace
}  // namespace tenure
