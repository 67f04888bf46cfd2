// Moving elements by index: gather, scatter, whole slices, triangles, and the range of indices.
#include <gtest/gtest.h>

#include <cstring>
#include <limits>
#include <vector>

#include "core/parallel.h"
#include "tests/kernels/loops.h"
#include "tests/kernels/values.h"

namespace tenure {
namespace {

TEST(IndexTest, GatherScatterSelect) {
  const std::vector<int32_t> x{10, 11, 12, 20, 21, 22};  // [2, 3]
  const std::vector<int64_t> index{2, 0, 1, 1};          // [2, 2], along dim 1
  std::vector<int32_t> out(4);
  const int64_t strides[] = {12, 4};
  const auto loop = testing::strided({2, 2}, {{out.data(), 4, {2, 1}}, {index.data(), 8, {2, 1}}});
  kernels::gather(4, loop, reinterpret_cast<const char*>(x.data()), strides, 1);
  EXPECT_EQ(out, (std::vector<int32_t>{12, 10, 21, 21}));
  std::vector<int32_t> sums(6, 100);
  kernels::scatter_add(kInt, loop, reinterpret_cast<char*>(sums.data()), strides, 1);
  EXPECT_EQ(sums, (std::vector<int32_t>{110, 100, 112, 100, 142, 100}));
  std::vector<int32_t> rows(6);
  const std::vector<int64_t> pick{1, 1};
  kernels::index_select(
      {1, 2, 2, 12, reinterpret_cast<const char*>(x.data()), pick.data(), reinterpret_cast<char*>(rows.data())});
  EXPECT_EQ(rows, (std::vector<int32_t>{20, 21, 22, 20, 21, 22}));
  std::vector<int32_t> gradient(6);
  kernels::index_add(kInt, 1, 2, 2, 3, reinterpret_cast<const char*>(rows.data()), pick.data(),
                     reinterpret_cast<char*>(gradient.data()));
  EXPECT_EQ(gradient, (std::vector<int32_t>{0, 0, 0, 40, 42, 44}));
  int64_t least, most;
  kernels::index_range(kLong, testing::dense(4, {index.data()}), &least, &most);
  EXPECT_EQ(least, 0);
  EXPECT_EQ(most, 2);
}

TEST(IndexTest, LargeSelections) {
  for (const int64_t width : {int64_t{129}, int64_t{5000}}) {
    const int64_t rows = 50, count = ((int64_t{4} << 20) + width) / width;
    std::vector<float> x(static_cast<size_t>(rows * width)), out(static_cast<size_t>(count * width) + 2, 77);
    for (size_t i = 0; i < x.size(); ++i) x[i] = static_cast<float>(i);
    std::vector<int64_t> index(static_cast<size_t>(count));
    for (size_t i = 0; i < index.size(); ++i) index[i] = static_cast<int64_t>(i * 7 % 50);
    kernels::index_select({1, count, rows, 4 * width, reinterpret_cast<const char*>(x.data()), index.data(),
                           reinterpret_cast<char*>(out.data() + 1)});
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
    kernels::tril(1, 1, 2, 3, d, reinterpret_cast<const char*>(x.data()), reinterpret_cast<char*>(out.data()));
    return out;
  };
  const auto upper = [&](int64_t d) {
    kernels::triu(1, 1, 2, 3, d, reinterpret_cast<const char*>(x.data()), reinterpret_cast<char*>(out.data()));
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
      kernels::index_select({outer, count, source, row, in.data(), index.data(), out.data()});
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

TEST(IndexTest, ElementsOfEveryWidth) {
  for (const int64_t bytes : {1, 2, 4, 8, 16}) {
    const int64_t n = 70000, many = 300;
    const std::vector<char> in = some_bytes(many * bytes);
    std::vector<char> out(static_cast<size_t>(n * bytes) + 1, 'x'), back(in.size(), 0);
    std::vector<int64_t> index(static_cast<size_t>(n));
    for (size_t i = 0; i < index.size(); ++i) index[i] = static_cast<int64_t>(i * 11 % 300);
    const int64_t strides[] = {bytes};
    const auto loop = testing::strided({n}, {{out.data(), bytes, {1}}, {index.data(), 8, {1}}});
    kernels::gather(static_cast<int>(bytes), loop, in.data(), strides, 0);
    ASSERT_EQ(out.back(), 'x');
    for (size_t i = 0; i < index.size(); ++i) {
      ASSERT_EQ(std::memcmp(&out[i * static_cast<size_t>(bytes)], &in[static_cast<size_t>(index[i] * bytes)],
                            static_cast<size_t>(bytes)),
                0);
    }
    kernels::scatter(static_cast<int>(bytes), loop, back.data(), strides, 0);
    EXPECT_EQ(back, in);
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
        int64_t least = 0, most = 0;
        kernels::index_range(type, testing::strided({n}, {{x.data(), sizeof(T), {step}}}), &least, &most);
        ASSERT_EQ(least, int64_t{std::numeric_limits<T>::min()}) << name(type) << ' ' << n << ' ' << step << ' ' << at;
        ASSERT_EQ(most, n == 1 ? least : int64_t{std::numeric_limits<T>::max()})
            << name(type) << ' ' << n << ' ' << step;
      }
    }
  }
}
TEST(IndexTest, RangesOfEveryTypeAndLength) {
  testing::with_each_isa([] {
    finds_range<uint8_t>(kByte);
    finds_range<int8_t>(kChar);
    finds_range<int16_t>(kShort);
    finds_range<int32_t>(kInt);
    finds_range<int64_t>(kLong);
  });
}

}  // namespace
}  // namespace tenure
