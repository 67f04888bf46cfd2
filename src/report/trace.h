// What was recorded of the lives of storages, ready to be written: times in seconds, lines looked up.
#pragma once

#include <cstdint>
#include <string>
#include <vector>

namespace tenure::memory_detail {

struct TraceLife {
  double born, died;  // seconds since the recording began; the trace's end if it is alive then
  bool alive;         // at the end of the trace
  bool at_peak;       // alive at the peak
  uint64_t born_order, died_order;
  uint64_t address, bytes;
  std::string op, what, line;  // "matmul", "f32[2, 3]", "train.cpp:12"; op and line may be empty
  int scope;                   // index into scopes; -1: none that is known
  uint32_t context;            // number of the context, one a thread unless the program has more
};
struct TraceScope {
  std::string name;
  double begun, ended;
  bool open;  // at the end of the trace
  uint32_t context, depth;
};
struct TracePoint {
  double seconds;
  int64_t live;
};
struct Trace {
  std::vector<TraceLife> lives;    // in order of birth
  std::vector<TraceScope> scopes;  // in order of beginning
  std::vector<TracePoint> curve;   // the live bytes after every change
  double seconds = 0;              // where the trace ends
  bool ends_at_peak = false;
  TracePoint peak{};
  std::string peak_op, peak_line;
  uint64_t lost = 0;        // lives that gave way to later ones
  int64_t live_before = 0;  // bytes alive when the recording began
};

/// All until now, or until the peak. ValueError if nothing was ever recorded.
Trace make_trace(bool until_peak);

std::string trace_svg(const Trace& t, const std::string& title);
std::string trace_html(const Trace& t, const std::string& title);
std::string trace_json(const Trace& t);    // for Perfetto: the trace event format
std::string trace_csv(const Trace& t);     // a row a life
std::string trace_pickle(const Trace& t);  // torch.cuda.memory._snapshot's structure

/// Writes the trace in the format that the path ends with. ValueError if that is none of .svg .html .json .csv .pickle.
void write_trace_file(const std::string& path, const std::string& title, bool until_peak);
/// Whether a path ends as it must.
bool known_format(const std::string& path);

}  // namespace tenure::memory_detail
