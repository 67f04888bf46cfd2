// What is recorded of the live bytes, and the picture of it.
#include <gtest/gtest.h>
#include <tenure/tenure.h>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <cstring>
#include <regex>
#include <string>
#include <thread>
#include <vector>

#include "memory/recording.h"
#include "support/errors.h"
#include "support/texts.h"

namespace tenure {
namespace {

using testing::count_of;
using testing::error_of;
using testing::text_of;

TEST(Events, EachChangeIsRecordedWithItsOpAndWhatIsLiveAfterIt) {
  const auto before = static_cast<int64_t>(memory::live_bytes());
  memory::record_events();
  with_rc_scope("outer", [] {
    Tensor a = zeros({256});
    with_rc_scope("inner", [] { Tensor b = ones({1024}); });
  });
  memory::stop_recording();
  with_rc_scope([] { Tensor unseen = zeros({64}); });
  const std::vector<memory::Event> events = memory::recorded_events();
  ASSERT_EQ(events.size(), 4u);
  const int64_t bytes[] = {1024, 4096, -4096, -1024};
  int64_t live = before;
  for (size_t i = 0; i < 4; ++i) {
    live += bytes[i];
    EXPECT_EQ(events[i].bytes, bytes[i]) << i;
    EXPECT_EQ(events[i].live_bytes, live) << i;
    EXPECT_GE(events[i].seconds, i ? events[i - 1].seconds : 0.0) << i;
  }
  EXPECT_STREQ(events[0].op, "zeros");
  EXPECT_STREQ(events[1].op, "ones");
  EXPECT_EQ(events[2].op, nullptr);
  EXPECT_EQ(events[0].scope_depth, 1);
  EXPECT_EQ(events[1].scope_depth, 2);
  EXPECT_EQ(events[2].scope_depth, 2);
}

TEST(Events, TimeIsInSeconds) {
  memory::record_events();
  std::this_thread::sleep_for(std::chrono::milliseconds(30));
  with_rc_scope([] { Tensor a = zeros({4}); });
  const auto events = memory::recorded_events();
  memory::stop_recording();
  ASSERT_EQ(events.size(), 2u);
  EXPECT_GT(events[0].seconds, 0.029);
  EXPECT_LT(events[0].seconds, 20.0);
}

TEST(Events, TheNewestStayAndTheCurveKeepsEveryPeak) {
  const auto before = static_cast<int64_t>(memory::live_bytes());
  memory::record_events(1024);
  with_rc_scope([&] {
    for (int i = 0; i < 20000; ++i) Tensor small = empty({4});
    { Tensor high = empty({1 << 16}); }
    for (int i = 0; i < 20000; ++i) Tensor small = empty({4});
    Tensor last = empty({8});
    EXPECT_EQ(memory::recorded_events().size(), 1024u);
    EXPECT_EQ(memory::recorded_events().back().live_bytes, before + 32);
    const memory_detail::Recording r = memory_detail::recording();
    EXPECT_EQ(r.events, 80003u);
    EXPECT_LE(r.points.size(), memory_detail::kMaxPoints);
    EXPECT_EQ(r.peak.live, before + (4 << 16));
    EXPECT_STREQ(r.peak.op, "empty");
    int64_t highest = 0, lowest = before + 1000;
    for (const auto& p : r.points) {
      highest = std::max(highest, p.live);
      lowest = std::min(lowest, p.live);
    }
    EXPECT_EQ(highest, r.peak.live);
    EXPECT_EQ(lowest, before);
    EXPECT_EQ(r.points.back().live, before + 32);
    for (size_t i = 1; i < r.points.size(); ++i) ASSERT_GE(r.points[i].seconds, r.points[i - 1].seconds);
  });
  memory::stop_recording();
}

TEST(Events, ARecordingForgetsTheOneBefore) {
  memory::record_events(1024);
  with_rc_scope([] { Tensor a = empty({1 << 16}); });
  memory::record_events(1024);
  EXPECT_TRUE(memory::recorded_events().empty());
  with_rc_scope([] { Tensor a = empty({4}); });
  memory::stop_recording();
  EXPECT_EQ(memory::recorded_events().size(), 2u);
  EXPECT_EQ(memory_detail::recording().peak.live, static_cast<int64_t>(memory::live_bytes()) + 16);
}

TEST(Events, ThreadsRecordTogether) {
  memory::record_events(1 << 12);
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t) {
    threads.emplace_back([] {
      with_rc_scope([] {
        for (int i = 0; i < 5000; ++i) Tensor small = empty({1000});
      });
    });
  }
  for (auto& t : threads) t.join();
  memory::stop_recording();
  const auto r = memory_detail::recording();
  EXPECT_EQ(r.events, 40000u);
  EXPECT_GE(r.peak.live, 4000);
  EXPECT_EQ(r.points.back().live, static_cast<int64_t>(memory::live_bytes()));
}

TEST(Events, CapacityHasABound) {
  EXPECT_EQ(error_of<ValueError>([] { memory::record_events((size_t{1} << 28) + 1); }),
            "record_events: the capacity is more than 268435456 events: it is 268435457");
}

TEST(Picture, IsOneFileWithAxesAndThePeak) {
  const std::string path = ::testing::TempDir() + "tenure_picture.svg";
  memory::record_events();
  with_rc_scope([] {
    for (int i = 0; i < 200; ++i) {
      Tensor a = ones({256, 1024});
      Tensor b = a + a;
    }
  });
  memory::stop_recording();
  memory::write_picture(path, "a < b & c");
  const std::string text = text_of(path);
  EXPECT_EQ(text.rfind("<svg ", 0), 0u);
  EXPECT_NE(text.find("<title>a &lt; b &amp; c</title>"), std::string::npos);
  EXPECT_TRUE(std::regex_search(text, std::regex("class=\"peak\"[^>]*>peak 2\\.0 MiB in add</text>")));
  EXPECT_NE(text.find(">MiB</text>"), std::string::npos);
  EXPECT_NE(text.find(">seconds</text>"), std::string::npos);
  EXPECT_EQ(text.find("nan"), std::string::npos);
  EXPECT_EQ(text.find("href"), std::string::npos) << "nothing outside of the file is needed";
  EXPECT_LE(count_of(text, "V"), 2 * memory_detail::kMaxPoints + 10);
  EXPECT_GE(count_of(text, "V"), 100u);
  std::remove(path.c_str());
}

TEST(Picture, OfNothingButTheStart) {
  const std::string path = ::testing::TempDir() + "tenure_empty_picture.svg";
  memory::record_events();
  memory::write_picture(path);
  memory::stop_recording();
  EXPECT_NE(text_of(path).find("<title>Live bytes over time</title>"), std::string::npos);
  std::remove(path.c_str());
}

TEST(Picture, AFileThatCannotBeWritten) {
  memory::record_events();
  memory::stop_recording();
  EXPECT_EQ(error_of<IoError>([] { memory::write_picture("/nowhere/at/all.svg"); }),
            "write_picture: cannot open for writing: /nowhere/at/all.svg: No such file or directory");
  EXPECT_EQ(error_of<IoError>([] { memory::write_picture("/dev/full"); }),
            "write_picture: cannot write: /dev/full: No space left on device");
}

}  // namespace
}  // namespace tenure
