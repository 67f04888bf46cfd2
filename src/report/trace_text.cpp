// The trace as text for other programs: Perfetto's JSON and CSV.
#include <cstdio>
#include <map>
#include <set>

#include "report/draw.h"
#include "report/trace.h"

namespace tenure::memory_detail {
namespace {

std::string quoted(const std::string& text) {
  std::string out = "\"";
  for (const char c : text) {
    if (c == '"' || c == '\\') {
      out += '\\';
      out += c;
    } else if (static_cast<unsigned char>(c) < 0x20) {
      char code[8];
      std::snprintf(code, sizeof code, "\\u%04x", static_cast<unsigned>(c));
      out += code;
    } else {
      out += c;
    }
  }
  return out + "\"";
}
std::string hex(uint64_t value) {
  char text[24];
  std::snprintf(text, sizeof text, "0x%llx", static_cast<unsigned long long>(value));
  return text;
}
std::string micros(double seconds) { return number(seconds * 1e6, 3); }

std::string csv_field(const std::string& text) {
  if (text.find_first_of(",\"\n\r") == std::string::npos) return text;
  std::string out = "\"";
  for (const char c : text) out += c == '"' ? std::string("\"\"") : std::string(1, c);
  return out + "\"";
}
std::string title_of(const TraceLife& l) { return (l.op.empty() ? "?" : l.op) + " " + l.what; }

}  // namespace

std::string trace_json(const Trace& t) {
  std::string out = "{\"displayTimeUnit\":\"ns\",\"traceEvents\":[\n";
  out += R"({"ph":"M","pid":1,"name":"process_name","args":{"name":"tenure"}})";
  std::set<uint32_t> contexts;
  for (const TraceLife& l : t.lives) contexts.insert(l.context);
  for (const TraceScope& s : t.scopes) contexts.insert(s.context);
  for (const uint32_t c : contexts)
    out += ",\n{\"ph\":\"M\",\"pid\":1,\"tid\":" + std::to_string(c) +
           ",\"name\":\"thread_name\",\"args\":{\"name\":\"scopes of context " + std::to_string(c) + "\"}}";
  for (const TraceScope& s : t.scopes)
    out += ",\n{\"ph\":\"X\",\"pid\":1,\"tid\":" + std::to_string(s.context) +
           ",\"cat\":\"scope\",\"name\":" + quoted(s.name) + ",\"ts\":" + micros(s.begun) +
           ",\"dur\":" + micros(s.ended - s.begun) + ",\"args\":{\"depth\":" + std::to_string(s.depth) +
           ",\"open\":" + (s.open ? "true" : "false") + "}}";
  for (const TracePoint& p : t.curve)
    out += ",\n{\"ph\":\"C\",\"pid\":1,\"name\":\"live bytes\",\"ts\":" + micros(p.seconds) +
           ",\"args\":{\"bytes\":" + std::to_string(p.live) + "}}";
  for (const TraceLife& l : t.lives) {
    const std::string head = ",\"pid\":1,\"tid\":" + std::to_string(l.context) +
                             ",\"cat\":\"tensor\",\"id\":" + std::to_string(l.born_order) +
                             ",\"name\":" + quoted(title_of(l));
    out += ",\n{\"ph\":\"b\"" + head + ",\"ts\":" + micros(l.born) + ",\"args\":{\"bytes\":" + std::to_string(l.bytes) +
           ",\"address\":" + quoted(hex(l.address)) + ",\"line\":" + quoted(l.line) +
           ",\"alive at the peak\":" + (l.at_peak ? "true" : "false") + "}}";
    out += ",\n{\"ph\":\"e\"" + head + ",\"ts\":" + micros(l.died) + "}";
  }
  out += ",\n{\"ph\":\"i\",\"pid\":1,\"s\":\"g\",\"name\":\"peak\",\"ts\":" + micros(t.peak.seconds) +
         ",\"args\":{\"bytes\":" + std::to_string(t.peak.live) + ",\"op\":" + quoted(t.peak_op) +
         ",\"line\":" + quoted(t.peak_line) + "}}";
  return out + "\n]}\n";
}

std::string trace_csv(const Trace& t) {
  std::string out = "born_seconds,died_seconds,alive_at_end,alive_at_peak,address,bytes,op,tensor,line,scope,context\n";
  for (const TraceLife& l : t.lives) {
    out += number(l.born, 9) + "," + number(l.died, 9) + "," + (l.alive ? "1," : "0,") + (l.at_peak ? "1," : "0,") +
           hex(l.address) + "," + std::to_string(l.bytes) + "," + csv_field(l.op) + "," + csv_field(l.what) + "," +
           csv_field(l.line) + "," + csv_field(l.scope < 0 ? "" : t.scopes[static_cast<size_t>(l.scope)].name) + "," +
           std::to_string(l.context) + "\n";
  }
  return out;
}

}  // namespace tenure::memory_detail
