#include "report/ledger.h"

#include <unistd.h>

#include <atomic>
#include <cstdlib>
#include <filesystem>

#include "core/unmet.h"
#include "memory/write_file.h"

namespace tenure::memory_detail {
namespace {

struct Ledger {
  std::string path;
  pid_t process;
};
Ledger* ledger = nullptr;  // outlives everything
constinit std::atomic<LedgerPart (*)()> c_part{nullptr};

std::string plural(int64_t n, const char* word) { return std::to_string(n) + " " + word + (n == 1 ? "" : "s"); }

std::string text() {
  LedgerPart part;
  if (auto* ask = c_part.load(std::memory_order_acquire)) part = ask();
  const core::Unmet unmet = core::unmet_escapes();
  std::string all = "tenure ledger of process " + std::to_string(getpid()) + "\n" + plural(part.held, "object") +
                    " held at exit, " + plural(part.escapes, "escape") + " from scopes, " +
                    plural(part.refusals, "call") + " refused\n";
  if (part.left_out > 0) all += std::to_string(part.left_out) + " more left out\n";
  all += part.sections;
  if (unmet.contexts > 0)
    all += "\nescapes that no call met, of " + plural(unmet.contexts, "context") + " that ended:\n" + unmet.text;
  return all;
}

// After the program's own clean-up: destructors of a library run when the program's are done.
[[gnu::destructor(103)]] void write() {
  if (ledger) try {
      // A child of a fork has a file of its own.
      const bool child = getpid() != ledger->process;
      const std::string path = child ? ledger->path + "." + std::to_string(getpid()) : ledger->path;
      write_file(path + ".part", text());
      std::filesystem::rename(path + ".part", path);
    } catch (...) {
      // Nobody is left to be told.
    }
}

}  // namespace

void begin_ledger() noexcept try {
  const char* path = secure_getenv("TENURE_LEDGER");
  if (path && *path) ledger = new Ledger{std::filesystem::absolute(path).string(), getpid()};
} catch (...) {
  // No memory for it: there is no ledger.
}
bool ledger_wanted() noexcept { return ledger != nullptr; }
void set_ledger_part(LedgerPart (*part)()) noexcept { c_part.store(part, std::memory_order_release); }

}  // namespace tenure::memory_detail
