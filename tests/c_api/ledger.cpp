// The ledger: programs that end with something held are run as processes of their own, and what is written is read.
#include <fcntl.h>
#include <gtest/gtest.h>
#include <sys/wait.h>
#include <tenure/tenure.c.h>
#include <unistd.h>

#include <algorithm>
#include <cstdlib>
#include <filesystem>
#include <fstream>
#include <map>
#include <sstream>
#include <string>
#include <vector>

namespace {

constexpr int64_t kSizes[] = {2, 3};

void holds_one_of_each() {
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_at(c, "host.py", 10);
  tn_tensor* t = tn_new_ones(c, kSizes, 2, TN_FLOAT);
  tn_at(c, "host.py", 11);
  (void)!tn_list_new(c, &t, 1);
  tn_at(c, "host.py", 12);
  (void)!tn_storage_new(c, TN_DOUBLE, 4);
  tn_at(c, "host.py", 13);
  (void)!tn_generator_new(c, 1);
  tn_at(c, "host.py", 14);
  tn_store* store = tn_store_new(c);
  tn_at(c, "host.py", 15);
  (void)!tn_store_new_var(c, store, "w", kSizes, 2, TN_DOUBLE, 1, TN_INIT_CONSTANT, 0, 0, 0, 0, nullptr);
  tn_at(c, "host.py", 16);
  (void)!tn_optimizer_new_sgd(c, store, 0.1, 0, 0, 0, 0);
  tn_at(c, "host.py", 17);
  (void)!tn_dlpack_new(c, t);
}

void holds_nothing() {
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* t = tn_new_ones(c, kSizes, 2, TN_FLOAT);
  tn_tensor* again = tn_retain(c, t);
  tn_list* l = tn_list_new(c, &t, 1);
  tn_list_free(c, l);
  tn_free(c, t);
  DLManagedTensorVersioned* e = tn_dlpack_new(c, again);
  tn_tensor* over = tn_new_move_dlpack(c, e);
  tn_free(c, over);
  tn_move_to_scope(c, again);
  tn_scope_pop(c);
  tn_context_free(c);
}

void lets_escape() {
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  for (int i = 0; i < 3; ++i) {
    tn_scope_push(c, "step");
    tn_at(c, "host.py", 20);
    tn_tensor* t = tn_new_ones(c, kSizes, 2, TN_FLOAT);
    tn_at(c, "host.py", 21);
    (void)!tn_retain(c, t);
    tn_at(c, "host.py", 22);
    tn_scope_pop(c);
  }
  tn_scope_push(c, "jumped over");
  (void)!tn_new_ones(c, kSizes, 2, TN_FLOAT);
  tn_scope_unwind(c, 1);
  tn_scope_pop(c);
  tn_context_free(c);
}

void retains_once_too_often() {
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_at(c, "host.py", 30);
  tn_tensor* t = tn_new_ones(c, kSizes, 2, TN_FLOAT);
  tn_at(c, "host.py", 31);
  tn_tensor* again = tn_retain(c, t);
  tn_free(c, t);
  (void)again;
}

void frees_twice() {
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  tn_tensor* t = tn_new_ones(c, kSizes, 2, TN_FLOAT);
  volatile uintptr_t bits = reinterpret_cast<uintptr_t>(t);
  tn_free(c, t);
  for (int i = 0; i < 2; ++i) {
    tn_at(c, "host.py", 40);
    tn_free(c, reinterpret_cast<tn_tensor*>(bits));
  }
  tn_at(c, "host.py", 41);
  tn_numel(c, reinterpret_cast<tn_tensor*>(bits));
  tn_free(c, nullptr);
  tn_scope_pop(c);
  tn_context_free(c);
}

void forks() {
  tn_context* c = tn_context_new();
  tn_scope_push(c, "main");
  if (const pid_t child = fork(); child != 0) {
    waitpid(child, nullptr, 0);
    tn_scope_pop(c);
    tn_context_free(c);
    return;
  }
  tn_at(c, "child.py", 50);
  (void)!tn_new_ones(c, kSizes, 2, TN_FLOAT);
}

const std::map<std::string, void (*)()> kPrograms = {
    {"holds_one_of_each", holds_one_of_each},           {"holds_nothing", holds_nothing}, {"lets_escape", lets_escape},
    {"retains_once_too_often", retains_once_too_often}, {"frees_twice", frees_twice},     {"forks", forks},
};

// The process of a program is this one over again, which goes no further than here.
[[maybe_unused]] const bool kNone = [] {
  const char* name = std::getenv("TENURE_TEST_LEDGER_PROGRAM");
  if (!name) return true;
  kPrograms.at(name)();
  std::exit(0);
}();

class Folder {
 public:
  Folder() : path_(std::filesystem::temp_directory_path() / ("ledger." + std::to_string(getpid()))) {
    std::filesystem::create_directory(path_);
  }
  ~Folder() { std::filesystem::remove_all(path_); }
  std::string operator/(const char* name) const { return path_ / name; }
  std::vector<std::string> files() const {
    std::vector<std::string> names;
    for (const auto& f : std::filesystem::directory_iterator(path_)) names.push_back(f.path().filename());
    std::sort(names.begin(), names.end());
    return names;
  }

 private:
  std::filesystem::path path_;
};

std::string read(const std::string& path) {
  std::ostringstream all;
  all << std::ifstream(path).rdbuf();
  return all.str();
}

/// Runs a program; ledger empty: without the variable. What it prints goes to `said`. Its exit code.
int run(const char* program, const std::string& ledger, const std::string& said) {
  const std::string self = std::filesystem::read_symlink("/proc/self/exe");
  const pid_t child = fork();
  if (child == 0) {
    setenv("TENURE_TEST_LEDGER_PROGRAM", program, 1);
    ledger.empty() ? unsetenv("TENURE_LEDGER") : setenv("TENURE_LEDGER", ledger.c_str(), 1);
    setenv("ASAN_OPTIONS", "detect_leaks=0", 1);  // to leave something is what the programs are for
    const int out = open(said.c_str(), O_WRONLY | O_CREAT | O_TRUNC, 0600);
    dup2(out, 1);
    dup2(out, 2);
    execl(self.c_str(), "program", nullptr);
    _exit(99);
  }
  int status = 0;
  waitpid(child, &status, 0);
  return WIFEXITED(status) ? WEXITSTATUS(status) : -1;
}

std::string ledger_of(const char* program) {
  const Folder folder;
  EXPECT_EQ(run(program, folder / "ledger", folder / "said"), 0);
  EXPECT_EQ(read(folder / "said"), "");
  EXPECT_EQ(folder.files(), (std::vector<std::string>{"ledger", "said"}));
  const std::string text = read(folder / "ledger");
  EXPECT_EQ(text.rfind("tenure ledger of process ", 0), 0u) << text;
  return text.substr(std::min(text.size(), text.find('\n') + 1));
}
bool has(const std::string& text, const char* line) {
  return ("\n" + text).find(std::string("\n") + line + "\n") != std::string::npos;
}

}  // namespace

TEST(CApiLedger, SaysWhatIsHeldAtExit) {
  const std::string text = ledger_of("holds_one_of_each");
  EXPECT_TRUE(has(text, "9 objects held at exit, 0 escapes from scopes, 0 calls refused")) << text;
  for (const char* line : {"     1  host.py:10  ones", "     1  host.py:17  dlpack",
                           "  tensor f32[2, 3], 24 bytes: 1 reference, taken at host.py:10 by ones",
                           "  list of 1 tensor: 1 reference, taken at host.py:11 by list",
                           "  storage of 32 bytes: 1 reference, taken at host.py:12 by storage",
                           "  generator: 1 reference, taken at host.py:13 by generator",
                           "  var store: 1 reference, taken at host.py:14 by store",
                           "  shared tensor f64[2, 3], 48 bytes: 1 reference, taken at host.py:15 by new_var",
                           "  optimizer: 1 reference, taken at host.py:16 by SGD",
                           "  DLPack export of 24 bytes: 1 reference, taken at host.py:17 by dlpack"})
    EXPECT_TRUE(has(text, line)) << line << "\n" << text;
  EXPECT_NE(text.find("  context: 1 reference, taken at "), std::string::npos) << text;
}

TEST(CApiLedger, IsEmptyWhereTheRuleIsHeld) {
  EXPECT_EQ(ledger_of("holds_nothing"), "0 objects held at exit, 0 escapes from scopes, 0 calls refused\n");
}

TEST(CApiLedger, SaysWhatEscapedAndNotWhatWasUnwound) {
  EXPECT_EQ(ledger_of("lets_escape"),
            "0 objects held at exit, 3 escapes from scopes, 0 calls refused\n\n"
            "references by the line that took them:\n     3  host.py:20  ones\n     3  host.py:21  retain\n\n"
            "escaped from their scopes:\n"
            "  3 times: tensor f32[2, 3], 24 bytes: 2 references, taken at host.py:21 by retain, host.py:20 by ones; "
            "scope 'step' ended at host.py:22\n");
}

TEST(CApiLedger, NamesEachLineWhereItCannotKnowWhichReferenceIsLeft) {
  const std::string text = ledger_of("retains_once_too_often");
  EXPECT_TRUE(has(text, "     1  host.py:31  retain, or host.py:30  ones")) << text;
  EXPECT_TRUE(
      has(text, "  tensor f32[2, 3], 24 bytes: 1 reference of those taken at host.py:31 by retain, host.py:30 by ones"))
      << text;
}

TEST(CApiLedger, SaysWhichCallsWereRefused) {
  EXPECT_EQ(ledger_of("frees_twice"),
            "0 objects held at exit, 0 escapes from scopes, 3 calls refused\n\nrefused:\n"
            "  host.py:40: free: the tensor is gone: released earlier (2 times)\n"
            "  host.py:41: numel: the tensor is gone: released earlier\n");
}

TEST(CApiLedger, AChildOfAForkWritesItsOwn) {
  const Folder folder;
  ASSERT_EQ(run("forks", folder / "ledger", folder / "said"), 0);
  const std::vector<std::string> files = folder.files();
  ASSERT_EQ(files.size(), 3u);
  EXPECT_NE(read(folder / "ledger").find("\n0 objects held"), std::string::npos);
  EXPECT_EQ(files[1].rfind("ledger.", 0), 0u) << files[1];
  EXPECT_NE(read(folder / files[1].c_str()).find("child.py:50"), std::string::npos);
}

TEST(CApiLedger, WithoutTheVariableNothingIsWritten) {
  const Folder folder;
  EXPECT_EQ(run("holds_one_of_each", "", folder / "said"), 0);
  EXPECT_EQ(read(folder / "said"), "");
  EXPECT_EQ(folder.files(), std::vector<std::string>{"said"});
}

TEST(CApiLedger, WhereItCannotBeWrittenTheProgramHearsNothing) {
  const Folder folder;
  EXPECT_EQ(run("holds_one_of_each", folder / "no/such/ledger", folder / "said"), 0);
  EXPECT_EQ(read(folder / "said"), "");
  EXPECT_EQ(folder.files(), std::vector<std::string>{"said"});
}
