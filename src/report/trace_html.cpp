// The picture as a page: what is under the pointer in a panel, and tables of what was alive at the peak.
#include <algorithm>
#include <map>

#include "report/draw.h"
#include "report/trace.h"

namespace tenure::memory_detail {
namespace {

constexpr const char* kTraceHead = R"(<style>
body { font: 14px system-ui, "Segoe UI", Helvetica, Arial, sans-serif; margin: 20px; color: #1f2328; background: #ffffff }
svg { max-width: 100%; height: auto }
table { border-collapse: collapse; margin: 8px 0 24px }
th, td { padding: 3px 12px 3px 0; text-align: left; border-bottom: 1px solid #d8dee4 }
td.n { text-align: right; font-variant-numeric: tabular-nums }
#panel { position: fixed; pointer-events: none; white-space: pre; display: none; padding: 8px 10px; border-radius: 6px;
  background: #1f2328; color: #f6f8fa; font-size: 13px; max-width: 40em }
@media (prefers-color-scheme: dark) {
  body { color: #f0f6fc; background: #0d1117 } th, td { border-color: #2a313c } #panel { background: #f0f6fc; color: #1f2328 }
}
</style>
)";
constexpr const char* kScript = R"(<script>
const panel = document.getElementById("panel");
document.querySelectorAll("svg rect.t, svg path.bracket").forEach(e => {
  const title = e.querySelector("title");
  e.dataset.text = title.textContent;
  title.remove();
});
document.addEventListener("mousemove", e => {
  const text = e.target.dataset ? e.target.dataset.text : undefined;
  panel.style.display = text ? "block" : "none";
  if (!text) return;
  panel.textContent = text;
  panel.style.left = Math.min(e.clientX + 14, innerWidth - panel.offsetWidth - 8) + "px";
  panel.style.top = Math.min(e.clientY + 14, innerHeight - panel.offsetHeight - 8) + "px";
});
</script>
)";

struct Group {
  uint64_t bytes = 0, count = 0;
};

std::string table(const Trace& t) {
  std::map<std::pair<std::string, std::string>, Group> groups;
  for (const TraceLife& l : t.lives) {
    if (!l.at_peak) continue;
    Group& g = groups[{(l.op.empty() ? "?" : l.op) + " " + l.what, l.line}];
    g.bytes += l.bytes;
    ++g.count;
  }
  std::vector<std::pair<std::pair<std::string, std::string>, Group>> rows(groups.begin(), groups.end());
  std::stable_sort(rows.begin(), rows.end(),
                   [](const auto& a, const auto& b) { return a.second.bytes > b.second.bytes; });
  if (rows.size() > 60) rows.resize(60);
  std::string out = "<table><tr><th>bytes</th><th>storages</th><th>made by</th><th>line</th></tr>\n";
  for (const auto& [what, g] : rows)
    out += "<tr><td class=\"n\">" + std::to_string(g.bytes) + "</td><td class=\"n\">" + std::to_string(g.count) +
           "</td><td>" + escaped(what.first) + "</td><td>" + escaped(what.second) + "</td></tr>\n";
  return out + "</table>\n";
}

}  // namespace

std::string trace_html(const Trace& t, const std::string& title) {
  std::string out = "<!doctype html>\n<html lang=\"en\"><head><meta charset=\"utf-8\"><title>" + escaped(title) +
                    "</title>\n" + kTraceHead + "</head><body>\n";
  out += trace_svg(t, title) + "<h3>Alive at the peak</h3>\n" + table(t);
  return out + "<div id=\"panel\"></div>\n" + kScript + "</body></html>\n";
}

}  // namespace tenure::memory_detail
