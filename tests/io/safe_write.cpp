#include <fcntl.h>
#include <io/file.h>
#include <io/safe_write.h>
#include <sys/file.h>
#include <sys/resource.h>
#include <sys/stat.h>
#include <sys/wait.h>

#include "faults.h"
#include "files.h"

namespace tenure::io {
namespace {

using testing::error_of;
using testing::Faults;
using testing::get;
using testing::put;
using testing::TempDir;
using testing::WithFaults;

const std::string kOld = "the old content";
const std::string kNew = std::string(100'000, 'n') + "ew content";

void save(const std::string& path, const std::string& content) {
  SafeWriter out(path);
  out.append(as_bytes("?"));
  out.append(as_bytes(std::string_view(content).substr(1)));
  out.overwrite(0, as_bytes(std::string_view(content).substr(0, 1)));
  out.commit();
}

TEST(SafeWrite, MakesAndReplaces) {
  const TempDir dir;
  save(dir / "a", kOld);
  EXPECT_EQ(get(dir / "a"), kOld);
  save(dir / "a", kNew);
  EXPECT_EQ(get(dir / "a"), kNew);
  EXPECT_EQ(dir.names(), std::vector<std::string>{"a"});
}

TEST(SafeWrite, WithoutCommitNothingHappens) {
  const TempDir dir;
  put(dir / "a", kOld);
  {
    SafeWriter out(dir / "a");
    out.append(as_bytes(kNew));
    EXPECT_EQ(dir.names().size(), 2U);
  }
  EXPECT_EQ(get(dir / "a"), kOld);
  EXPECT_EQ(dir.names(), std::vector<std::string>{"a"});
}

TEST(SafeWrite, RelativePath) {
  const TempDir dir;
  const std::string before = std::filesystem::current_path();
  std::filesystem::current_path(dir.path());
  save("a", kNew);
  std::filesystem::current_path(before);
  EXPECT_EQ(get(dir / "a"), kNew);
}

TEST(SafeWrite, NamesUpToTheLimit) {
  const TempDir dir;
  const std::string longest(255, 'x');
  save(dir / longest, kNew);
  EXPECT_EQ(get(dir / longest), kNew);
  EXPECT_THROW(save(dir / (longest + "x"), kNew), IoError);
}

TEST(SafeWrite, KeepsTheModeOfTheOldFileAndObeysUmask) {
  const TempDir dir;
  const auto mode = [&] {
    struct stat status {};
    stat((dir / "a").c_str(), &status);
    return status.st_mode & 07777;
  };
  const mode_t before = umask(027);
  save(dir / "a", kOld);
  umask(before);
  EXPECT_EQ(mode(), 0640U);
  chmod((dir / "a").c_str(), 0604);
  save(dir / "a", kNew);
  EXPECT_EQ(mode(), 0604U);
}

TEST(SafeWrite, OverwriteStaysInside) {
  const TempDir dir;
  SafeWriter out(dir / "a");
  out.append(as_bytes("12345"));
  EXPECT_EQ(error_of<ValueError>([&] { out.overwrite(3, as_bytes("abc")); }),
            "save: only bytes that were appended can be overwritten: bytes 3 to 6 of 5");
  out.overwrite(3, as_bytes("ab"));
  out.commit();
  EXPECT_EQ(get(dir / "a"), "123ab");
  EXPECT_EQ(error_of<IoError>([&] { out.append(as_bytes("x")); }),
            "save: the writer has failed or is done: " + (dir / "a"));
}

TEST(SafeWrite, RefusesWhatIsNotAFile) {
  const TempDir dir;
  std::filesystem::create_directory(dir / "d");
  ASSERT_EQ(mkfifo((dir / "pipe").c_str(), 0600), 0);
  std::filesystem::create_symlink("/dev/null", dir / "null");
  for (const char* name : {"d", "pipe", "null"}) {
    EXPECT_EQ(error_of<IoError>([&] { SafeWriter out(dir / name); }),
              "save: the path is taken by something that is not a file: " + (dir / name));
  }
  EXPECT_EQ(error_of<IoError>([&] { SafeWriter out(dir / "no/a"); }),
            "save: cannot make a temporary beside the file: " + (dir / "no/a") + ": No such file or directory");
  EXPECT_THROW(SafeWriter(std::string("a\0b", 3)), IoError);
}

TEST(SafeWrite, ReplacesALinkAndLeavesItsTarget) {
  const TempDir dir;
  put(dir / "target", kOld);
  std::filesystem::create_symlink("target", dir / "link");
  save(dir / "link", kNew);
  EXPECT_EQ(get(dir / "target"), kOld);
  EXPECT_EQ(get(dir / "link"), kNew);
  EXPECT_FALSE(std::filesystem::is_symlink(dir / "link"));
}

TEST(SafeWrite, StaleTemporariesGoAndLivingOnesStay) {
  const TempDir dir;
  put(dir / ".a.0123456789abcdef.tmp", "left by a killed process");
  put(dir / ".a.0123456789abcdeX.tmp", "not ours");
  put(dir / ".b.0123456789abcdef.tmp", "of another file");
  SafeWriter first(dir / "a");  // alive
  first.append(as_bytes("first"));
  save(dir / "a", "second");
  EXPECT_FALSE(std::filesystem::exists(dir / ".a.0123456789abcdef.tmp"));
  EXPECT_TRUE(std::filesystem::exists(dir / ".a.0123456789abcdeX.tmp"));
  EXPECT_TRUE(std::filesystem::exists(dir / ".b.0123456789abcdef.tmp"));
  EXPECT_EQ(get(dir / "a"), "second");
  first.commit();
  EXPECT_EQ(get(dir / "a"), "first");
}

TEST(SafeWrite, FileSizeLimit) {
  const TempDir dir;
  put(dir / "a", kOld);
  rlimit before{};
  getrlimit(RLIMIT_FSIZE, &before);
  const auto handler = signal(SIGXFSZ, SIG_IGN);
  const rlimit small{50'000, before.rlim_max};
  setrlimit(RLIMIT_FSIZE, &small);
  const std::string error = error_of<IoError>([&] { save(dir / "a", kNew); });
  setrlimit(RLIMIT_FSIZE, &before);
  signal(SIGXFSZ, handler);
  EXPECT_EQ(error, "save: cannot write: " + (dir / "a") + ": File too large");
  EXPECT_EQ(get(dir / "a"), kOld);
  EXPECT_EQ(dir.names(), std::vector<std::string>{"a"});
}

// Every system call of a save fails in turn, once and for good: the path holds the old content or the new, the save
// says which by throwing or not, no descriptor is lost, and the next save works and leaves no temporary.
TEST(SafeWrite, EveryCallFails) {
  const TempDir dir;
  const std::string path = dir / "a";
  int cases = 0;
  for (const int error : {EIO, ENOSPC, EINTR, EACCES, EWOULDBLOCK, EINVAL}) {
    for (const bool sticky : {false, true}) {
      if (sticky && error == EINTR) continue;  // would be retried for ever, as it must
      for (int at = 1;; ++at) {
        put(path, kOld);
        put(dir / ".a.0123456789abcdef.tmp", "left by a killed process");
        const int descriptors = testing::open_descriptors();
        bool thrown = false;
        {
          const WithFaults with({.kind = Faults::Kind::kFail, .at = at, .sticky = sticky, .error = error});
          try {
            save(path, kNew);
          } catch (const IoError& e) {
            thrown = true;
            EXPECT_NE(std::string(e.what()).find(path), std::string::npos) << e.what();
          }
        }
        if (!testing::faults.hit) break;
        ++cases;
        const std::string name = testing::faults.hit_name;
        SCOPED_TRACE(name + ", call " + std::to_string(at) + ", " + strerror(error) + (sticky ? ", sticky" : ""));
        const std::string content = get(path);
        if (!thrown) {
          EXPECT_EQ(content, kNew);
        } else if (content != kOld) {
          EXPECT_EQ(content, kNew);  // only the sync of the directory failed
          EXPECT_TRUE(name == "fsync" || name == "open" || sticky);
        }
        if (error == EINTR && !sticky && (name == "open" || name == "write" || name == "pwrite" || name == "fsync")) {
          EXPECT_FALSE(thrown && content == kOld);
        }
        EXPECT_EQ(testing::open_descriptors(), descriptors);
        sys().fsync = [](int) { return 0; };  // only the content is asked for here, and the disk is slow
        save(path, "after");
        sys() = real_sys();
        EXPECT_EQ(get(path), "after");
        EXPECT_EQ(dir.names(), std::vector<std::string>{"a"});
        ASSERT_LT(at, 200);
      }
    }
  }
  EXPECT_GT(cases, 200);
}

// The process is killed before and after each system call of a save.
TEST(SafeWrite, KilledAtEveryCall) {
  const TempDir dir;
  const std::string path = dir / "a";
  int old_seen = 0, new_seen = 0;
  for (const auto kind : {Faults::Kind::kDieBefore, Faults::Kind::kDieAfter}) {
    for (int at = 1;; ++at) {
      put(path, kOld);
      const pid_t child = fork();
      if (child == 0) {
        const WithFaults with({.kind = kind, .at = at});
        save(path, kNew);
        _exit(0);
      }
      int status = 0;
      ASSERT_EQ(waitpid(child, &status, 0), child);
      const std::string content = get(path);
      EXPECT_TRUE(content == kOld || content == kNew) << "call " << at;
      (content == kOld ? old_seen : new_seen)++;
      save(path, "after");
      EXPECT_EQ(get(path), "after");
      EXPECT_EQ(dir.names(), std::vector<std::string>{"a"}) << "call " << at;
      if (WIFEXITED(status)) break;
      ASSERT_EQ(WTERMSIG(status), SIGKILL);
    }
  }
  EXPECT_GT(old_seen, 20);
  EXPECT_GT(new_seen, 4);
}

TEST(SafeWrite, TwoProcessesAtOnce) {
  const TempDir dir;
  const std::string path = dir / "a";
  const std::string contents[] = {std::string(70'000, 'x'), std::string(90'000, 'y')};
  put(path, contents[0]);
  std::vector<pid_t> children;
  for (const std::string& content : contents) {
    children.push_back(fork());
    if (children.back() == 0) {
      try {
        for (int i = 0; i < 50; ++i) save(path, content);
      } catch (...) { _exit(1); }
      _exit(0);
    }
  }
  for (int i = 0; i < 200; ++i) {
    const std::vector<std::byte> seen = read_file(path, 1 << 20);
    EXPECT_TRUE(as_text(seen) == contents[0] || as_text(seen) == contents[1]);
  }
  for (const pid_t child : children) {
    int status = -1;
    waitpid(child, &status, 0);
    EXPECT_EQ(status, 0);
  }
  EXPECT_EQ(dir.names(), std::vector<std::string>{"a"});
}

}  // namespace
}  // namespace tenure::io
