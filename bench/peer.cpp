// The peer: a program over libtorch that answers on its standard output how long an operation takes.
#include <sys/wait.h>
#include <unistd.h>

#include <csignal>
#include <cstdio>
#include <cstdlib>
#include <filesystem>

#include "bench/bench.h"

namespace bench {

std::unique_ptr<Peer> Peer::start(const std::string& python) {
  const std::filesystem::path program = std::filesystem::read_symlink("/proc/self/exe").parent_path() / "torch_ops";
  const std::string build =
      "'" TENURE_BENCH_DIR "/peers/build_torch_ops.sh' '" + python + "' '" + program.string() + "'";
  if (std::system(build.c_str()) != 0) {
    std::printf("PyTorch's operations could not be built with %s: no peer\n", python.c_str());
    return nullptr;
  }
  int to[2], from[2];
  if (pipe(to) != 0 || pipe(from) != 0) return nullptr;
  const pid_t child = fork();
  if (child < 0) return nullptr;
  if (child == 0) {
    dup2(to[0], 0);
    dup2(from[1], 1);
    for (const int fd : {to[0], to[1], from[0], from[1]}) close(fd);
    execl(program.c_str(), program.c_str(), static_cast<char*>(nullptr));
    _exit(127);
  }
  close(to[0]);
  close(from[1]);
  return std::unique_ptr<Peer>(new Peer(child, to[1], from[0]));
}

Peer::~Peer() {
  kill(process_, SIGCONT);
  close(to_);
  close(from_);
  waitpid(process_, nullptr, 0);
}

std::optional<double> Peer::seconds(const std::string& name, int threads, int64_t n) {
  const std::string question = std::to_string(threads) + " " + std::to_string(n) + " " + name + "\n";
  kill(process_, SIGCONT);
  if (write(to_, question.data(), question.size()) != static_cast<ssize_t>(question.size())) return std::nullopt;
  std::string answer;
  for (char c = 0; read(from_, &c, 1) == 1 && c != '\n';) answer += c;
  // Its idle threads may spin for a while: between its turns they must not share the processor with ours.
  kill(process_, SIGSTOP);
  if (answer.empty() || answer == "none") return std::nullopt;
  return std::atof(answer.c_str());
}

}  // namespace bench
