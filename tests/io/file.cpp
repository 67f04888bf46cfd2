#include <io/file.h>
#include <sys/stat.h>
#include <tenure/error.h>
#include <unistd.h>

#include "faults.h"
#include "files.h"

namespace tenure::io {
namespace {

using testing::error_of;
using testing::Faults;
using testing::put;
using testing::TempDir;
using testing::WithFaults;

constexpr uint64_t kLimit = 1 << 20;

std::string text(const std::vector<std::byte>& bytes) {
  return {reinterpret_cast<const char*>(bytes.data()), bytes.size()};
}

TEST(File, ReadsRanges) {
  const TempDir dir;
  put(dir / "a", "0123456789");
  const File file(dir / "a");
  EXPECT_EQ(file.size(), 10U);
  char to[4] = {};
  file.read(3, to, 4);
  EXPECT_EQ(std::string(to, 4), "3456");
  file.read(10, to, 0);
  EXPECT_EQ(
      error_of<IoError>([&] { file.read(8, to, 4); }),
      "read: the file ended early: " + (dir / "a") + ": bytes 8 to 12 were asked for, it had 10 when it was opened");
  EXPECT_THROW(file.read(UINT64_MAX, to, 2), IoError);
}

TEST(File, CutOrGrownWhileOpen) {
  const TempDir dir;
  put(dir / "a", std::string(5000, 'x'));
  const File file(dir / "a");
  ASSERT_EQ(truncate((dir / "a").c_str(), 100), 0);
  std::vector<char> to(5000);
  EXPECT_THROW(file.read(0, to.data(), to.size()), IoError);
  EXPECT_EQ(error_of<IoError>([&] { file.check_size(); }),
            "read: the file changed while it was read: " + (dir / "a") + ": it had 5000 bytes, now it has 100");
}

TEST(File, RefusesWhatIsNotAFile) {
  const TempDir dir;
  ASSERT_EQ(mkfifo((dir / "pipe").c_str(), 0600), 0);
  for (const std::string& path : {dir.path(), dir / "pipe", std::string("/dev/zero")}) {
    EXPECT_EQ(error_of<IoError>([&] { File file(path); }), "open: not a regular file: " + path);
  }
  EXPECT_EQ(error_of<IoError>([&] { File file(dir / "none"); }),
            "open: cannot open for reading: " + (dir / "none") + ": No such file or directory");
  EXPECT_THROW(File(std::string("a\0b", 3)), IoError);
}

TEST(File, WholeFileHasALimit) {
  const TempDir dir;
  put(dir / "a", "0123456789");
  EXPECT_EQ(text(read_file(dir / "a", 10)), "0123456789");
  EXPECT_EQ(error_of<IoError>([&] { read_file(dir / "a", 9); }),
            "read: the file is too large: " + (dir / "a") + ": it has 10 bytes, the limit is 9");
  put(dir / "empty", "");
  EXPECT_EQ(read_file(dir / "empty", 0).size(), 0U);
}

TEST(File, EveryCallFails) {
  const TempDir dir;
  put(dir / "a", "0123456789");
  int refused = 0;
  for (const int error : {EIO, EACCES, EINTR}) {
    for (int at = 1;; ++at) {
      const int descriptors = testing::open_descriptors();
      const WithFaults with({.kind = Faults::Kind::kFail, .at = at, .error = error});
      std::string content;
      try {
        content = text(read_file(dir / "a", kLimit));
      } catch (const IoError&) { ++refused; }
      if (!testing::faults.hit) break;
      const std::string name = testing::faults.hit_name;
      if (error == EINTR && (name == "open" || name == "pread")) { EXPECT_EQ(content, "0123456789") << name; }
      EXPECT_TRUE(content.empty() || content == "0123456789");
      if (name != "close") { EXPECT_EQ(testing::open_descriptors(), descriptors); }
    }
  }
  EXPECT_GE(refused, 8);
}

ssize_t one_byte(int fd, void* to, size_t n, off_t offset) { return ::pread(fd, to, n == 0 ? 0 : 1, offset); }
ssize_t no_byte(int, void*, size_t, off_t) { return 0; }

TEST(File, ShortReadsGoOnAndAnEarlyEndIsAnError) {
  const TempDir dir;
  put(dir / "a", "0123456789");
  sys().pread = one_byte;
  EXPECT_EQ(text(read_file(dir / "a", kLimit)), "0123456789");
  sys().pread = no_byte;
  EXPECT_THROW(read_file(dir / "a", kLimit), IoError);
  sys() = real_sys();
}

}  // namespace
}  // namespace tenure::io
