// What recording costs: an allocation and a release, with events and without, in turn.
#include <tenure/memory.h>
#include <tenure/tenure.h>

#include "bench/bench.h"

namespace bench {

using namespace tenure;

void events(Bench& b) {
  b.heading("recording");
  constexpr int64_t n = 20000;
  const auto loop = [] {
    for (int64_t i = 0; i < n; ++i) {
      Tensor t = empty({4});
      asm volatile("" : : "r"(&t) : "memory");
    }
  };
  std::vector<double> more;
  for (int i = 0; i < 41; ++i) {
    const double start = now(1);
    loop();
    const double middle = now(1);
    memory::record_events(size_t{1} << 12);
    const double begun = now(1);
    loop();
    const double end = now(1);
    require(memory::recorded_events().size() == size_t{1} << 12, "recorded events");
    memory::stop_recording();
    more.push_back(((end - begun) - (middle - start)) / (2 * n) * 1e9);
  }
  const Sample one = summary(more);
  Figure f{"an event", one.median, "ns", one.spread, {}, {}};
  f.at_most = 5;
  b.add(f);
}

}  // namespace bench
