#include <gtest/gtest.h>

#include <cmath>

#include "charts.h"
#include "progress.h"

namespace {

int count(const std::string& text, const std::string& part) {
  int n = 0;
  for (size_t at = text.find(part); at != std::string::npos; at = text.find(part, at + 1)) ++n;
  return n;
}

TEST(Charts, LossIsALineItsMeanAndDots) {
  std::vector<double> steps, losses;
  for (int i = 0; i < 5000; ++i) {
    steps.push_back(i);
    losses.push_back(4 - i / 2500.0 + 0.1 * (i % 3));
  }
  const std::string svg = loss_svg(steps, losses, {1000, 5000}, {3.5, 2.25});
  EXPECT_EQ(count(svg, "<svg "), 1);
  EXPECT_EQ(count(svg, "</svg>"), 1);
  EXPECT_EQ(count(svg, "<polyline"), 3);
  EXPECT_EQ(count(svg, "<circle"), 2);
  EXPECT_EQ(count(svg, ">2.2500<"), 1);
  EXPECT_EQ(count(svg, "nan"), 0);
  EXPECT_LT(svg.size(), 60000U);  // thinned
}

TEST(Charts, NothingNotANumberAndOnePoint) {
  EXPECT_EQ(count(loss_svg({}, {}, {}, {}), "<polyline"), 0);
  const std::string one = loss_svg({0}, {2}, {}, {});
  EXPECT_EQ(count(one, "<circle"), 1);
  const std::string some = loss_svg({0, 1, 2}, {1, NAN, INFINITY}, {}, {});
  EXPECT_EQ(count(some, "nan") + count(some, "inf"), 0);
  Chart marked;
  marked.title = "a<b & \"c\"";
  EXPECT_NE(to_svg(marked).find("a&lt;b &amp; &quot;c&quot;"), std::string::npos);
}

TEST(Charts, PointsAreWhereTheyShouldBe) {
  Chart c;
  c.series.push_back({"s", "#000000", {0, 10}, {0, 6}, false});
  // Axes of 0 to 10 and 0 to 6: the line goes from corner to corner.
  EXPECT_NE(to_svg(c).find("points=\"76.0,420.0 876.0,56.0\""), std::string::npos) << to_svg(c);
}

TEST(Progress, LineFitsTheTerminal) {
  Status s;
  s.step = 680;
  s.steps = 2000;
  s.part = 0.34;
  s.loss = 1.73124;
  s.tokens_per_second = 21345;
  s.live_bytes = 12 << 20;
  s.peak_bytes = 301 << 20;
  s.seconds_left = 134;
  EXPECT_EQ(
      progress_line(s, 200),
      " 34 % [==========>                   ]  step 680/2000  loss 1.7312  21.3k tok/s  2:14 left  live 12.0 MiB  "
      "peak 301.0 MiB");
  for (int columns = 1; columns < 130; ++columns)
    EXPECT_LT(static_cast<int>(progress_line(s, columns).size()), std::max(columns, 1)) << columns;
  s.part = NAN;
  s.seconds_left = -1;
  EXPECT_EQ(progress_line(s, 40), "  0 %  step 680/2000  loss 1.7312");
  EXPECT_EQ(mebibytes(1572864), "1.5 MiB");
}

TEST(Progress, DrawsOnTerminalsOnly) {
  Progress bar(true);  // standard error of a test is none
  if (bar.enabled()) GTEST_SKIP() << "standard error is a terminal";
  ::testing::internal::CaptureStderr();
  bar.show({});
  bar.clear();
  EXPECT_EQ(::testing::internal::GetCapturedStderr(), "");
}

}  // namespace
