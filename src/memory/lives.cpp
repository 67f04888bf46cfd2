#include "memory/lives.h"

#include <pthread.h>

#include <algorithm>
#include <atomic>
#include <chrono>
#include <cstring>
#include <memory>
#include <new>

#include "core/context.h"
#include "core/events.h"
#include "core/fail.h"
#include "core/storage.h"
#include "memory/hooks.h"
#include "memory/recording.h"
#include "tenure/memory.h"

namespace tenure::memory_detail {
namespace {

class Spin {
 public:
  void lock() noexcept {
    while (flag_.test_and_set(std::memory_order_acquire)) {
      while (flag_.test(std::memory_order_relaxed)) {}
    }
  }
  void unlock() noexcept { flag_.clear(std::memory_order_release); }

 private:
  std::atomic_flag flag_ = ATOMIC_FLAG_INIT;
};
struct Hold {
  Spin& spin;
  explicit Hold(Spin& s) : spin(s) { s.lock(); }
  ~Hold() { spin.unlock(); }
};

constexpr size_t kScopes = size_t{1} << 14, kWindows = 16, kTries = 256;

struct Table {
  Spin spin;
  bool on = false;
  std::unique_ptr<Life[]> lives;
  std::unique_ptr<ScopeLife[]> scopes;
  size_t capacity = 0, cursor = 0;
  uint64_t order = 0, lost = 0, scope_number = 0, begin_order = 0;
  int64_t live = 0, live_before = 0;
  struct Window {
    bool used = false;
    Peak peak;
  };
  Window windows[kWindows];  // 0 is the recording's own
  // Two readings of both clocks give the length of a tick.
  uint64_t begin_ticks = 0, end_ticks = 0;
  std::chrono::steady_clock::time_point begin_time, end_time;

  bool pinned(const Life& l) const noexcept {
    for (const Window& w : windows)
      if (w.used && l.born <= w.peak.order && w.peak.order < l.died) return true;
    return false;
  }
  // A place that is free, or that of a life which is over; null: none within reach.
  Life* place() noexcept {
    for (size_t i = 0; i < kTries; ++i) {
      Life& l = lives[cursor];
      cursor = cursor + 1 == capacity ? 0 : cursor + 1;
      if (l.born == 0) return &l;
      if (l.died == 0 || pinned(l)) continue;
      ++lost;
      return &l;
    }
    ++lost;
    return nullptr;
  }
};
Table& table() {
  static Table& t = *new Table;  // outlives every static handle
  return t;
}

// A change of the live bytes, as the ring of events is told of it.
void storage_changed(const core::Context* c, core::Storage* s, int64_t bytes, uint64_t ticks) noexcept {
  if (bytes == 0) return;
  Table& t = table();
  Hold hold(t.spin);
  if (!t.on) return;
  t.live += bytes;
  ++t.order;
  if (bytes < 0) {
    // What was made before has another's number, or none.
    if (s->life == 0 || s->life > t.capacity) return;
    Life& l = t.lives[s->life - 1];
    if (l.storage != s || l.died != 0) return;
    l.died = t.order;
    l.died_ticks = std::max(ticks, l.born_ticks);
    return;
  }
  s->life = 0;
  if (Life* l = t.place()) {
    *l = Life{};
    l->born = t.order;
    l->born_ticks = ticks;
    l->address = s->data;
    l->bytes = static_cast<uint64_t>(bytes);
    l->storage = s;
    if (c) {
      l->op = c->op;
      l->site = c->op ? c->site : nullptr;
      l->scope = c->top ? c->top->life : 0;
      l->context = static_cast<uint32_t>(c->id);
    }
    s->life = static_cast<uint32_t>(l - t.lives.get()) + 1;
  }
  for (Table::Window& w : t.windows) {
    if (w.used && t.live > w.peak.live)
      w.peak = {t.live, t.order, ticks, c ? c->op : nullptr, c && c->op ? c->site : nullptr};
  }
}

void begin_table(size_t capacity) {
  Table& t = table();
  capacity = std::max<size_t>(capacity, 1024);
  std::unique_ptr<Life[]> lives(new (std::nothrow) Life[capacity]());
  std::unique_ptr<ScopeLife[]> scopes(new (std::nothrow) ScopeLife[kScopes]());
  if (!lives || !scopes)
    core::fail<OutOfMemoryError>("cannot allocate a record of " + std::to_string(capacity) + " lives");
  static const int forked = pthread_atfork(nullptr, nullptr, [] { table().spin.unlock(); });
  (void)forked;
  {
    Hold hold(t.spin);
    t.lives.swap(lives);
    t.scopes.swap(scopes);
    t.capacity = capacity;
    t.cursor = 0;
    t.lost = 0;
    // The order goes on: numbers of an earlier recording are never taken for this one's.
    t.begin_order = t.order;
    t.live = t.live_before = static_cast<int64_t>(memory::live_bytes());
    t.begin_ticks = core::ticks();
    t.begin_time = std::chrono::steady_clock::now();
    t.windows[0] = {true, {t.live, t.order, t.begin_ticks, nullptr, nullptr}};
    t.on = true;
  }
  watch_storages(storage_changed);
}

}  // namespace

bool recording_lives() noexcept {
  Table& t = table();
  Hold hold(t.spin);
  return t.on;
}

void start_lives(size_t capacity) {
  if (recording_lives()) return;
  begin_table(capacity);
  watch(kWatchLives, true);
}

void stop_lives() noexcept {
  watch(kWatchLives, false);
  watch_storages(nullptr);
  Table& t = table();
  Hold hold(t.spin);
  if (!t.on) return;
  t.on = false;
  t.end_ticks = core::ticks();
  t.end_time = std::chrono::steady_clock::now();
}

LivesClock lives_clock() {
  Table& t = table();
  Hold hold(t.spin);
  const uint64_t now = t.on ? core::ticks() : t.end_ticks;
  const std::chrono::duration<double> time = (t.on ? std::chrono::steady_clock::now() : t.end_time) - t.begin_time;
  return {t.begin_ticks, now, now > t.begin_ticks ? time.count() / static_cast<double>(now - t.begin_ticks) : 0};
}

Lives copy_lives() {
  Table& t = table();
  Lives out;
  std::vector<Life> lives;
  lives.reserve(t.capacity);
  out.scopes.reserve(kScopes);
  {
    Hold hold(t.spin);
    if (!t.lives) core::fail<ValueError>("nothing was recorded: call memory::record_lives first");
    for (size_t i = 0; i < t.capacity && lives.size() < lives.capacity(); ++i)
      if (t.lives[i].born > t.begin_order) lives.push_back(t.lives[i]);
    for (size_t i = 0; i < kScopes; ++i)
      if (t.scopes[i].number) out.scopes.push_back(t.scopes[i]);
    out.peak = t.windows[0].peak;
    out.order = t.order;
    out.lost = t.lost;
    out.live_before = t.live_before;
  }
  std::sort(lives.begin(), lives.end(), [](const Life& a, const Life& b) { return a.born < b.born; });
  std::sort(out.scopes.begin(), out.scopes.end(),
            [](const ScopeLife& a, const ScopeLife& b) { return a.number < b.number; });
  out.lives = std::move(lives);
  return out;
}

PeakWindow::PeakWindow() : owner_(!recording_lives()) {
  if (owner_) start_lives(size_t{1} << 16);
  Table& t = table();
  Hold hold(t.spin);
  while (window_ < kWindows && t.windows[window_].used) ++window_;
  begun_ = t.order;
  live_ = t.live;
  if (window_ < kWindows) t.windows[window_] = {true, {t.live, t.order, core::ticks(), nullptr, nullptr}};
}

PeakWindow::~PeakWindow() {
  if (window_ < kWindows) {
    Hold hold(table().spin);
    table().windows[window_].used = false;
  }
  if (owner_) stop_lives();
}

Peak PeakWindow::peak() const noexcept {
  Hold hold(table().spin);
  return window_ < kWindows ? table().windows[window_].peak : Peak{};
}

std::vector<Life> PeakWindow::made_and_alive(uint64_t order) const {
  std::vector<Life> out;
  for (const Life& l : copy_lives().lives) {
    const bool alive = order ? l.born <= order && (l.died == 0 || l.died > order) : l.died == 0;
    if (l.born > begun_ && alive) out.push_back(l);
  }
  return out;
}

std::vector<Life> PeakWindow::made() const {
  std::vector<Life> out = copy_lives().lives;
  std::erase_if(out, [this](const Life& l) { return l.born <= begun_; });
  return out;
}

void lives_made(core::Context& c, core::Slot& s) noexcept {
  if (!s.storage || s.storage->life == 0 || s.nbytes() != s.storage->bytes) return;
  Table& t = table();
  Hold hold(t.spin);
  if (!t.on || s.storage->life > t.capacity) return;
  Life& l = t.lives[s.storage->life - 1];
  if (l.storage != s.storage || l.died != 0 || l.dtype != ScalarType::Undefined) return;
  l.dtype = s.dtype;
  l.ndim = static_cast<uint8_t>(std::min<int>(s.ndim, Life::kDims));
  std::copy_n(s.sizes(), l.ndim, l.sizes);
  if (!l.op) l.op = c.op;
}

void lives_begun(core::Context& c, core::ScopeRecord& r) noexcept {
  Table& t = table();
  const uint64_t now = core::ticks();
  Hold hold(t.spin);
  r.life = 0;
  if (!t.on) return;
  for (size_t i = 0; i < 64; ++i) {
    ScopeLife& s = t.scopes[++t.scope_number % kScopes];
    if (s.number != 0 && s.ended_ticks == 0) continue;
    s = ScopeLife{t.scope_number, now, 0, static_cast<uint32_t>(c.id), r.depth, {}};
    for (size_t w = 0; w < sizeof s.name / 8; ++w) {
      const uint64_t word = r.name_words[w].load(std::memory_order_relaxed);
      std::memcpy(s.name + 8 * w, &word, 8);
    }
    r.life = t.scope_number;
    return;
  }
}

void lives_ended(core::Context&, core::ScopeRecord& r) noexcept {
  if (r.life == 0) return;
  Table& t = table();
  const uint64_t now = core::ticks();
  Hold hold(t.spin);
  ScopeLife& s = t.scopes[r.life % kScopes];
  if (t.scopes && s.number == r.life) s.ended_ticks = now;
  r.life = 0;
}

std::string describe(const Life& l) {
  if (l.dtype == ScalarType::Undefined) return "bytes";
  std::string text = std::string(name(l.dtype)) + "[";
  for (int i = 0; i < l.ndim; ++i) text += (i ? ", " : "") + std::to_string(l.sizes[i]);
  return text + (l.ndim == Life::kDims ? ", ...]" : "]");
}

}  // namespace tenure::memory_detail
