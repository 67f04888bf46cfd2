// Lives of storages: what is recorded, and what each format says of it to an independent reader.
#include <gtest/gtest.h>
#include <signal.h>
#include <sys/wait.h>
#include <tenure/tenure.h>
#include <unistd.h>

#include <cstdio>
#include <cstdlib>
#include <fstream>
#include <iterator>
#include <string>
#include <thread>
#include <vector>

#include "support/errors.h"
#include "support/texts.h"

namespace tenure {
namespace {

using testing::count_of;
using testing::error_of;
using testing::text_of;

// A file of this test's own: its children find the same.
std::string file(const std::string& name) {
  if (!std::getenv("TENURE_LIVES_TAG")) setenv("TENURE_LIVES_TAG", std::to_string(getpid()).c_str(), 1);
  return ::testing::TempDir() + "lives_" + std::getenv("TENURE_LIVES_TAG") + "_" + name;
}

// What a Python program prints.
std::string python(const std::string& code, const std::string& argument) {
  const std::string script = file("check.py");
  std::ofstream(script) << code;
  FILE* p = popen(("python3 " + script + " " + argument + " 2>&1").c_str(), "r");
  std::string out;
  char buffer[512];
  while (p && std::fgets(buffer, sizeof buffer, p)) out += buffer;
  if (p) pclose(p);
  return out;
}
bool have_python() { return std::system("python3 -c '' >/dev/null 2>&1") == 0; }

// A small program with a known course: the peak is in the second add.
void run_program() {
  with_rc_scope("program", [] {
    Tensor a = ones({256, 16});
    with_rc_scope("part <1>", [&] {
      Tensor b = a + 1;
      Tensor c = a + b;
    });
    Tensor d = a * 2;
  });
}
constexpr size_t kOne = 256 * 16 * 4;

struct Recorded : ::testing::Test {
  void SetUp() override {
    memory::record_lives();
    run_program();
    memory::stop_recording_lives();
  }
  static std::string written(const std::string& name, memory::Until until = memory::Until::now) {
    const std::string path = file(name);
    memory::write_lives(path, until, "A \"program\"");
    return path;
  }
};

TEST_F(Recorded, CsvHasARowALife) {
  const std::string csv = text_of(written("a.csv"));
  EXPECT_EQ(count_of(csv, "\n"), 5u) << csv;
  EXPECT_NE(csv.find(",ones,\"f32[256, 16]\",lives.cpp:"), std::string::npos) << csv;
  EXPECT_EQ(count_of(csv, ",add,\"f32[256, 16]\",lives.cpp:"), 2u) << csv;
  EXPECT_EQ(count_of(csv, ",part <1>,"), 2u) << csv;
  EXPECT_EQ(count_of(csv, ",0,1,0x"), 3u) << "three were alive at the peak: " << csv;
  const std::string until_peak = text_of(written("b.csv", memory::Until::peak));
  EXPECT_EQ(count_of(until_peak, "\n"), 4u) << until_peak;
  EXPECT_EQ(count_of(until_peak, ",1,1,0x"), 3u) << until_peak;
}

TEST_F(Recorded, SvgHasARectangleALifeAndABracketAScope) {
  const std::string svg = text_of(written("a.svg"));
  EXPECT_EQ(count_of(svg, "<rect class=\"t "), 4u);
  EXPECT_EQ(count_of(svg, "<path class=\"bracket\""), 2u);
  EXPECT_NE(svg.find("<title>add f32[256, 16]&#10;16384 bytes (16.0 KiB)&#10;lives.cpp:"), std::string::npos);
  EXPECT_NE(svg.find("scope 'part &lt;1&gt;'"), std::string::npos);
  EXPECT_NE(svg.find(">peak 48.0 KiB in add at lives.cpp:"), std::string::npos);
  EXPECT_NE(svg.find("<title>A &quot;program&quot;</title>"), std::string::npos);
  EXPECT_EQ(svg.find("http", svg.find("xmlns") + 40), std::string::npos) << "it needs nothing from elsewhere";
  if (!have_python()) GTEST_SKIP() << "python3 is absent";
  EXPECT_EQ(python("import sys, xml.dom.minidom as m\n"
                   "print(m.parse(sys.argv[1]).documentElement.tagName)\n",
                   written("b.svg")),
            "svg\n");
}

TEST_F(Recorded, HtmlHoldsThePictureAndATable) {
  const std::string html = text_of(written("a.html"));
  EXPECT_EQ(count_of(html, "<rect class=\"t "), 4u);
  EXPECT_NE(html.find("<td class=\"n\">16384</td><td class=\"n\">1</td><td>ones f32[256, 16]</td><td>lives.cpp:"),
            std::string::npos);
  EXPECT_EQ(html.find("src="), std::string::npos);
}

TEST_F(Recorded, JsonIsWhatPerfettoReads) {
  if (!have_python()) GTEST_SKIP() << "python3 is absent";
  EXPECT_EQ(python(R"(
import json, sys
events = json.load(open(sys.argv[1]))["traceEvents"]
kinds = [e["ph"] for e in events]
print(kinds.count("b"), kinds.count("e"), kinds.count("X"), kinds.count("i"))
begun = {e["id"]: e["ts"] for e in events if e["ph"] == "b"}
print(all(e["ts"] >= begun.pop(e["id"]) for e in events if e["ph"] == "e"), len(begun))
live = [e["args"]["bytes"] for e in events if e["ph"] == "C"]
print(max(live) - live[0], live[-1] - live[0])
print([e["name"] for e in events if e["ph"] == "X"])
)",
                   written("a.json")),
            "4 4 2 1\nTrue 0\n" + std::to_string(3 * kOne) + " 0\n['program', 'part <1>']\n");
}

TEST_F(Recorded, PickleIsWhatPyTorchsViewerReads) {
  if (!have_python()) GTEST_SKIP() << "python3 is absent";
  EXPECT_EQ(python(R"(
import pickle, sys
s = pickle.load(open(sys.argv[1], "rb"))
print(sorted(s))
trace = s["device_traces"][0]
live = peak = 0
alive = {}
for e in trace:
    if e["action"] == "alloc":
        assert e["addr"] not in alive
        alive[e["addr"]] = e["size"]
        live += e["size"]
        peak = max(peak, live)
    elif e["action"] == "free_completed":
        live -= alive.pop(e["addr"])
print(peak, live, [e["frames"][0]["name"] for e in trace if e["action"] == "alloc"])
frame = [e for e in trace if e["action"] == "alloc"][0]["frames"][0]
print(frame["filename"], frame["line"] > 0)
for segment in s["segments"]:
    assert sum(b["size"] for b in segment["blocks"]) == segment["total_size"]
    at = segment["address"]
    for b in segment["blocks"]:
        assert b["address"] == at
        at += b["size"]
)",
                   written("a.pickle")),
            "['allocator_settings', 'device_traces', 'external_annotations', 'segments']\n" + std::to_string(3 * kOne) +
                " 0 ['ones f32[256, 16]', 'add f32[256, 16]', 'add f32[256, 16]', 'mul f32[256, 16]']\n"
                "lives.cpp True\n");
}

TEST_F(Recorded, PyTorchsOwnReaderTakesThePickle) {
  const char* peer = std::getenv("PEER_PYTHON");
  if (!peer || !*peer) GTEST_SKIP() << "PEER_PYTHON names no python with torch";
  const std::string path = written("b.pickle");
  const std::string command = std::string(peer) + " -m torch.cuda._memory_viz ";
  for (const std::string what : {"stats ", "trace "})
    EXPECT_EQ(std::system((command + what + path + " > /dev/null 2>&1").c_str()), 0) << what;
  EXPECT_EQ(std::system((command + "trace_plot " + path + " -o " + file("b.html") + " > /dev/null 2>&1").c_str()), 0);
  EXPECT_GT(text_of(file("b.html")).size(), 1000u);
}

TEST(Lives, ThePeaksAreKeptWhateverIsForgotten) {
  memory::record_lives(1024);
  with_rc_scope("long", [] {
    Tensor parameter = ones({100});
    {
      std::vector<Tensor> many;
      for (int i = 0; i < 50; ++i) many.push_back(zeros({1000}));
    }
    for (int i = 0; i < 20000; ++i) Tensor x = parameter + 1;
  });
  memory::stop_recording_lives();
  const std::string path = file("peak.csv");
  memory::write_lives(path, memory::Until::peak);
  const std::string csv = text_of(path);
  EXPECT_EQ(count_of(csv, ",1,1,0x"), 51u);
  EXPECT_EQ(count_of(csv, ",zeros,f32[1000],"), 50u);
  EXPECT_EQ(count_of(csv, ",ones,f32[100],"), 1u);
}

TEST(Lives, OfSeveralThreads) {
  memory::record_lives(size_t{1} << 17);
  std::vector<std::thread> threads;
  for (int t = 0; t < 4; ++t)
    threads.emplace_back([] {
      with_rc_scope("thread", [] {
        for (int i = 0; i < 1000; ++i) Tensor x = ones({10}), y = x + 1;
      });
    });
  for (std::thread& t : threads) t.join();
  memory::stop_recording_lives();
  memory::write_lives(file("threads.csv"));
  EXPECT_EQ(count_of(text_of(file("threads.csv")), ",f32[10],"), 8000u);
}

TEST(Lives, Refusals) {
  memory::record_lives();
  memory::stop_recording_lives();
  EXPECT_EQ(error_of<ValueError>([] { memory::write_lives("x.png"); }),
            "write_lives: the path ends with none of .svg, .html, .json, .csv and .pickle: x.png");
  EXPECT_EQ(error_of<IoError>([] { memory::write_lives("/nowhere/x.svg"); }),
            "write_lives: cannot open for writing: /nowhere/x.svg: No such file or directory");
  EXPECT_EQ(error_of<ValueError>([] { memory::record_lives((size_t{1} << 28) + 1); }),
            "record_lives: the capacity is more than 268435456 lives: it is 268435457");
}

// This program again, with a variable and one of the tests below that run only then.
int run_with(const std::string& value, const std::string& test) {
  char self[4096] = {};
  if (readlink("/proc/self/exe", self, sizeof self - 1) < 0) return -1;
  const std::string command = "TENURE_MEMORY='" + value + "' '" + self + "' --gtest_filter=" + test +
                              " --gtest_also_run_disabled_tests > /dev/null 2>&1";
  return std::system(command.c_str());
}

struct Child : ::testing::Test {};
TEST_F(Child, DISABLED_Runs) { run_program(); }
TEST_F(Child, DISABLED_Fails) {
  with_rc_scope([] {
    Tensor a = ones({3});
    EXPECT_THROW(Tensor b = a + ones({4}), ShapeError);
    EXPECT_EQ(text_of(file("error.csv")), text_of(file("error.csv")));
    EXPECT_THROW(static_cast<void>(empty({int64_t{1} << 42})), OutOfMemoryError);
    Tensor later = zeros({77});
  });
}
TEST_F(Child, DISABLED_Signals) {
  with_rc_scope([] {
    Tensor a = ones({5});
    EXPECT_EQ(text_of(file("usr1.csv")), "");
    raise(SIGUSR1);
    EXPECT_EQ(text_of(file("usr1.csv")), "");
    Tensor b = a + 1;
    EXPECT_NE(text_of(file("usr1.csv")), "");
  });
}
TEST_F(Child, DISABLED_Forks) {
  const pid_t child = fork();
  if (child == 0) std::exit(0);
  int status = 0;
  waitpid(child, &status, 0);
  EXPECT_EQ(status, 0);
  EXPECT_EQ(text_of(file("fork.csv")), "");
  run_program();
}
TEST_F(Child, DISABLED_IsTold) {
  EXPECT_EQ(error_of<Error>([] { with_rc_scope([] { Tensor x = ones({1}); }); }), std::getenv("EXPECTED"));
  with_rc_scope([] { Tensor x = ones({1}); });
}

TEST(Environment, WritesAtExitAndAtThePeak) {
  EXPECT_EQ(run_with(file("exit.csv"), "Child.DISABLED_Runs"), 0);
  EXPECT_EQ(count_of(text_of(file("exit.csv")), "\"f32[256, 16]\""), 4u);
  EXPECT_EQ(run_with(file("peak.csv") + "@peak", "Child.DISABLED_Runs"), 0);
  EXPECT_EQ(count_of(text_of(file("peak.csv")), "\"f32[256, 16]\""), 3u);
  for (const char* name : {"exit.svg", "exit.html", "exit.json", "exit.pickle"}) {
    std::remove(file(name).c_str());
    EXPECT_EQ(run_with(file(name), "Child.DISABLED_Runs"), 0);
    EXPECT_GT(text_of(file(name)).size(), 500u) << name;
  }
}

TEST(Environment, WritesAtErrors) {
  std::remove(file("error.csv").c_str());
  std::remove(file("oom.csv").c_str());
  EXPECT_EQ(run_with(file("error.csv") + "@error", "Child.DISABLED_Fails"), 0);
  EXPECT_EQ(count_of(text_of(file("error.csv")), ",f32[4],"), 1u);
  EXPECT_EQ(count_of(text_of(file("error.csv")), ",f32[77],"), 0u);
  EXPECT_EQ(run_with(file("oom.csv") + "@oom", "Child.DISABLED_Fails"), 0);
  EXPECT_EQ(count_of(text_of(file("oom.csv")), ",f32[3],"), 1u);
  EXPECT_EQ(count_of(text_of(file("oom.csv")), ",f32[77],"), 0u);
}

TEST(Environment, WritesAtTheOpAfterASignal) {
  std::remove(file("usr1.csv").c_str());
  EXPECT_EQ(run_with(file("usr1.csv") + "@usr1", "Child.DISABLED_Signals"), 0);
  EXPECT_EQ(count_of(text_of(file("usr1.csv")), ",f32[5],"), 2u);
}

TEST(Environment, AChildOfForkWritesNothing) {
  std::remove(file("fork.csv").c_str());
  EXPECT_EQ(run_with(file("fork.csv"), "Child.DISABLED_Forks"), 0);
  EXPECT_EQ(count_of(text_of(file("fork.csv")), "\"f32[256, 16]\""), 4u);
}

TEST(Environment, WhatIsWrongIsThrownByTheFirstOp) {
  const auto told = [](const std::string& value, const std::string& error) {
    setenv("EXPECTED", error.c_str(), 1);
    return run_with(value, "Child.DISABLED_IsTold");
  };
  EXPECT_EQ(told("run.png", "TENURE_MEMORY=run.png: the path ends with none of .svg, .html, .json, .csv and .pickle"),
            0);
  EXPECT_EQ(told("run.svg@noon", "TENURE_MEMORY=run.svg@noon: 'noon' is none of exit, peak, error, oom and usr1"), 0);
  EXPECT_EQ(
      told("run.svg@exit,peak", "TENURE_MEMORY=run.svg@exit,peak: exit and peak are the same moment: one of them"), 0);
  EXPECT_EQ(told("/nowhere/run.svg",
                 "TENURE_MEMORY=/nowhere/run.svg: cannot write to /nowhere/run.svg: No such file or directory"),
            0);
}

}  // namespace
}  // namespace tenure
