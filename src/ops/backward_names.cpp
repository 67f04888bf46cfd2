#include "ops/backward_names.h"

#include <algorithm>
#include <string_view>

namespace tenure::ops {

namespace {

// "index_select" as "IndexSelect"; "add_" as "Add".
std::string camel(std::string_view op) {
  std::string name;
  bool upper = true;
  for (const char c : op) {
    if (c == '_') {
      upper = true;
    } else {
      name += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
      upper = false;
    }
  }
  return name;
}

struct Name {
  std::string_view op, name;
};

// Ops whose name there is another, or that are the second overload of theirs.
constexpr Name kNames[] = {
    {"clamp", "ClampBackward1"},
    {"copy_", "CopyBackwards"},
    {"narrow", "SliceBackward0"},
    {"to", "ToCopyBackward0"},
    {"contiguous", "CloneBackward0"},
    {"matmul", "UnsafeViewBackward0"},
    {"reshape", "ViewBackward0"},
    {"flatten", "ViewBackward0"},
    {"cross_entropy", "NllLossBackward0"},
    {"outer", "MulBackward0"},
    {"square", "PowBackward0"},
    {"dropout", "MulBackward0"},
    {"rms_norm", "FusedRmsNormBackward0"},
};

}  // namespace

std::string backward_name(const core::Node& node, const core::Slot& output) {
  // A tensor that was written through a view, and a view whose base was.
  if (node.kind == core::Node::kInplaceView) return "CopySlices";
  if (node.kind == core::Node::kBaseView) return "AsStridedBackward0";
  std::string_view op = node.op;
  if (op != "copy_" && op.ends_with('_')) op.remove_suffix(1);
  for (const Name& n : kNames)
    if (n.op == op) return std::string(n.name);
  int overload = 0;
  if (op == "sum" || op == "mean") overload = output.ndim == 0 ? 0 : 1;
  if (op == "max" || op == "min") overload = node.outputs == 2 ? 0 : 1;
  if (op == "pow") overload = node.inputs == 2 ? 1 : 0;
  if (op == "squeeze") {
    const IntArrayRef left = output.shape();
    const bool all = std::find(left.begin(), left.end(), 1) == left.end() && node.input[0].shape.ndim > output.ndim + 1;
    overload = all ? 0 : 1;
  }
  return camel(op) + "Backward" + std::to_string(overload);
}

}  // namespace tenure::ops
