#include "core/unmet.h"

#include <mutex>

#include "core/context.h"
#include "core/fork.h"

namespace tenure::core {
namespace {

constexpr size_t kMost = 64 << 10;

constinit std::mutex g_unmet_mutex;
Unmet* g_unmet = nullptr;  // outlives every context
size_t g_told = 0;

[[gnu::constructor(102)]] void guard_unmet() { guard_over_fork<g_unmet_mutex>(); }

}  // namespace

void keep_unmet(Context& c, const std::string& escaped_now) noexcept try {
  std::string text;
  const auto add = [&](const std::string& report) {
    if (!report.empty()) text += report + "\n";
  };
  for (const auto& [kind, report] : c.pending)
    if (kind == PendingKind::escape) add(report);
  add(escaped_now);
  if (text.empty()) return;
  std::lock_guard lock(g_unmet_mutex);
  if (!g_unmet) g_unmet = new Unmet;
  ++g_unmet->contexts;
  if (g_unmet->text.size() + text.size() <= kMost) g_unmet->text += text;
} catch (...) {
  // No memory for it: nobody is told.
}

Unmet unmet_escapes() {
  std::lock_guard lock(g_unmet_mutex);
  return g_unmet ? *g_unmet : Unmet();
}

std::string take_unmet_escapes() {
  std::lock_guard lock(g_unmet_mutex);
  if (!g_unmet) return {};
  std::string text = g_unmet->text.substr(g_told);
  g_told = g_unmet->text.size();
  return text;
}

}  // namespace tenure::core
