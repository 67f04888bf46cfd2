#include "core/late.h"

namespace tenure::core {

void add_late(Context& c, Late* l) noexcept {
  l->next = nullptr;
  (c.late ? c.late_last->next : c.late) = l;
  c.late_last = l;
}

void run_late(Context& c) noexcept {
  if (c.running_late) return;
  c.running_late = true;
  const char* op = c.op;
  const void* site = c.site;
  const CalledBack called_back(c);
  while (Late* l = c.late) {
    c.late = l->next;
    c.op = nullptr;
    l->run(c, l);
  }
  c.op = op;
  c.site = site;
  c.running_late = false;
}

}  // namespace tenure::core
