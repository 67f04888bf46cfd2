// What the parts of the benchmark share: figures, clocks, the machine's limits, the peer.
//
// A part checks each result before it times it. Where there is a peer, the two are timed in turn, at least nine times
// each; medians are compared, and the spread is printed. What is limited by memory is timed in turn with the fastest
// copy or read of the same size, because what other machines leave of a memory changes from second to second. With one
// thread the clock is the thread's own processor time, which other programs disturb less; with more it is the wall's.
#pragma once

#include <cstdint>
#include <functional>
#include <memory>
#include <optional>
#include <string>
#include <vector>

namespace bench {

/// One line of the table and of the JSON file. A bar, if there is one, is what `make prove` asks for.
struct Figure {
  std::string name;
  double value;
  std::string unit;
  double spread = 0;         ///< (the ninth tenth − the first tenth) over the median
  std::optional<double> of;  ///< share of the machine's limit
  std::optional<double> peer;
  std::optional<double> at_most = {}, at_least = {};
};

/// What the machine can do, measured in this run with `threads` threads.
struct Limits {
  double flops;  ///< of fused multiply-adds on registers; 0: not measured on this processor
  double copy;   ///< bytes a second, read and written, of large blocks copied
  double read;   ///< bytes a second, summed
  /// The fastest ways found, once more: seconds for kWalk bytes read and written, or read.
  std::function<double()> copy_again, read_again;
};
inline constexpr int64_t kWalk = int64_t{64} << 20;
Limits measure_limits(int threads);
/// Multiply-adds on registers of the set that TENURE_ISA allows, each counted as two; 0 where there is no loop for
/// them.
double measure_flops(int threads);

/// The same operations in libtorch: a program that answers how long n of them take.
class Peer {
 public:
  /// Builds the program for this python (which has torch) if need be, and starts it. Null, with a line said, if not.
  static std::unique_ptr<Peer> start(const std::string& python);
  ~Peer();
  /// Seconds for n runs of the operation of that name; nothing if it has none.
  std::optional<double> seconds(const std::string& name, int threads, int64_t n);

 private:
  Peer(int process, int to, int from) : process_(process), to_(to), from_(from) {}
  int process_, to_, from_;
};

/// One operation to time.
struct Case {
  std::string name;
  int64_t n;                               ///< times per sample
  std::function<void(int64_t)> loop;       ///< does it n times
  std::function<bool()> right = {};        ///< whether its result is right; none: checked elsewhere
  double bytes = 0, reads = 0, flops = 0;  ///< of one: bytes moved to and fro, bytes only read, operations
  std::optional<double> at_most = {};      ///< in ns
  std::optional<double> share = {};        ///< of the limit, at least
  std::optional<double> peer_factor = {};  ///< times as fast as the peer, at least
};

struct Bench {
  int threads = 1;
  Limits limits{};
  std::unique_ptr<Peer> peer;
  std::vector<Figure> figures;

  void heading(const std::string& text) const;
  void add(Figure figure);
  /// Times it, beside the peer if that has an operation of the name. Exits with 1 if the result is wrong.
  void run(const Case& c);
};

/// Median and spread of at least nine samples.
struct Sample {
  double median, spread;
};
Sample summary(std::vector<double> values);
double now(int threads);
/// Seconds of the fastest of at least nine calls and 0.1 s.
double best_of(int threads, const std::function<void()>& f);
void require(bool right, const std::string& what);

/// One operation in C and in C++, over operands that must stay.
struct Pair {
  std::string name;
  int calls;  ///< of the C API, for one operation
  std::function<void(int64_t)> in_c, in_cpp;
};
std::shared_ptr<void> c_operands();
std::vector<Pair> c_pairs(const std::shared_ptr<void>& operands);

// The parts. small_cases and c_pairs are also what --loop runs under callgrind.
std::vector<Case> small_cases();
void small_ops(Bench& b);
void c_api(Bench& b);
void events(Bench& b);
void instructions(Bench& b, const std::string& self);
void large_ops(Bench& b);
void products(Bench& b);
void kernels(Bench& b);
void llama2_step(Bench& b, const std::string& self, const std::string& python);

}  // namespace bench
