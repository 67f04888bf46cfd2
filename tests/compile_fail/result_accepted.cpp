// What with_rc_scope may return.
#include <tenure/tenure.h>

#include <array>
#include <bitset>
#include <chrono>
#include <complex>
#include <deque>
#include <filesystem>
#include <forward_list>
#include <list>
#include <map>
#include <memory>
#include <optional>
#include <queue>
#include <set>
#include <stack>
#include <string>
#include <tuple>
#include <unordered_map>
#include <unordered_set>
#include <utility>
#include <variant>
#include <vector>

using tenure::SharedTensor;
using tenure::VarStore;
using tenure::with_rc_scope;
using tenure::zeros;

// CASE 1 accept
#if CASE(1)
void returns_nothing() {
  with_rc_scope([] {});
  with_rc_scope("named", [] {});
}
#endif

// CASE 2 accept
#if CASE(2)
enum class Colour { red };
void returns_numbers() {
  const double a = with_rc_scope([] { return 1.5; });
  const bool b = with_rc_scope([] { return true; });
  const Colour c = with_rc_scope([] { return Colour::red; });
  const std::complex<float> d = with_rc_scope([] { return std::complex<float>(1, 2); });
  const auto e = with_rc_scope([] { return std::chrono::steady_clock::now() - std::chrono::steady_clock::now(); });
  const auto f = with_rc_scope([] { return std::chrono::system_clock::now(); });
}
#endif

// CASE 3 accept
#if CASE(3)
void returns_text() {
  const std::string a = with_rc_scope([] { return std::string("text"); });
  const std::u8string b = with_rc_scope([] { return std::u8string(); });
  const std::filesystem::path c = with_rc_scope([] { return std::filesystem::path("/tmp"); });
}
#endif

// CASE 4 accept
#if CASE(4)
void returns_map_of_vectors() {
  const std::map<std::string, std::vector<double>> a =
      with_rc_scope([] { return std::map<std::string, std::vector<double>>(); });
}
#endif

// CASE 5 accept
#if CASE(5)
void returns_containers() {
  with_rc_scope([] { return std::vector<bool>(); });
  with_rc_scope([] { return std::deque<int>(); });
  with_rc_scope([] { return std::list<int>(); });
  with_rc_scope([] { return std::forward_list<int>(); });
  with_rc_scope([] { return std::set<std::string>(); });
  with_rc_scope([] { return std::unordered_set<std::string>(); });
  with_rc_scope([] { return std::unordered_map<std::string, SharedTensor>(); });
  with_rc_scope([] { return std::multimap<int, int>(); });
  with_rc_scope([] { return std::stack<int>(); });
  with_rc_scope([] { return std::queue<int>(); });
  with_rc_scope([] { return std::priority_queue<int>(); });
  with_rc_scope([] { return std::array<std::array<int, 1000>, 1000>(); });
  with_rc_scope([] { return std::bitset<7>(); });
}
#endif

// CASE 6 accept
#if CASE(6)
void returns_vocabulary_types() {
  with_rc_scope([] { return std::optional<int>(); });
  with_rc_scope([] { return std::pair(1, std::string()); });
  with_rc_scope([] { return std::tuple(1, 2.5, std::string()); });
  with_rc_scope([] { return std::tuple<>(); });
  with_rc_scope([] { return std::variant<std::monostate, int, std::string>(); });
  with_rc_scope([] { return std::make_unique<double>(1); });
  with_rc_scope([] { return std::unique_ptr<double[]>(); });
}
#endif

// CASE 7 accept
#if CASE(7)
struct Point {
  double x, y;
};
struct Row {
  unsigned flag : 1;
  int level : 5;
  const int id = 3;
  std::string name;
  std::optional<Point> at;
  std::unique_ptr<Point> owned;
  std::map<int, std::vector<Point>> more;
  Point nested;
};
struct Tree {
  int value;
  std::vector<Tree> children;
  std::unique_ptr<Tree> next;
};
struct Empty {};
struct Sixteen {
  int a, b, c, d, e, f, g, h, i, j, k, l, m, n, o;
  std::string p;
};
void returns_aggregates() {
  with_rc_scope([] { return Point{1, 2}; });
  with_rc_scope([] { return Row{}; });
  with_rc_scope([] { return Tree{}; });
  with_rc_scope([] { return Empty{}; });
  with_rc_scope([] { return Sixteen{}; });
  with_rc_scope([] { return std::vector<Row>(); });
}
#endif

// CASE 8 accept
#if CASE(8)
void returns_shared_tensor() {
  const SharedTensor a = with_rc_scope([] { return share(zeros({2})); });
  with_rc_scope([] { return std::vector<SharedTensor>(); });
}
#endif

// CASE 9 accept
#if CASE(9)
struct Linear {
  SharedTensor weight, bias;
};
struct Model {
  Linear first, second;
  std::vector<Linear> more;
  std::unique_ptr<Linear> head;
  int heads;
};
void returns_model() {
  const Model m = with_rc_scope([] { return Model{}; });
}
#endif

// CASE 10 accept
#if CASE(10) && __has_include(<tenure/var_store.h>)
struct Trained {
  VarStore store;
  double loss;
};
void returns_var_store(const VarStore& store) {
  const VarStore a = with_rc_scope([&] { return store; });
  const Trained b = with_rc_scope([&] { return Trained{store, 1}; });
}
#endif

// CASE 11 accept
#if CASE(11)
class Config {
 public:
  explicit Config(int x) : x_(x) {}

 private:
  int x_;
};
template <>
inline constexpr bool tenure::crosses_scope<Config> = true;
struct Run {
  int number;
  Config config;
  std::vector<std::unique_ptr<Run>> before;
};
void returns_opted_in_class() {
  const Config a = with_rc_scope([] { return Config(3); });
  const Run b = with_rc_scope([] { return Run{1, Config(3), {}}; });
}
#endif
