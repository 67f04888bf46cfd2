#include "ops/backward_names.h"

#include <algorithm>
#include <string_view>

namespace tenure::ops {

namespace {

// "index_select" as "IndexSelect"; "add_" as "Add"; "log1p" as "Log1P".
std::string camel(std::string_view op) {
  std::string name;
  bool upper = true;
  for (const char c : op) {
    if (c != '_') name += upper && c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    upper = c == '_' || (c >= '0' && c <= '9');
  }
  return name;
}

std::string overload(std::string_view op, int number) { return camel(op) + "Backward" + std::to_string(number); }

// ---- rules: where the name depends on more than the op

// Products are named by the ranks of their operands.
std::string by_ranks(std::string_view op, const core::Node& node, const core::Slot&) {
  const int32_t a = node.input[0].shape.ndim, b = node.input[1].shape.ndim;
  if (op == "linear" && a == 2 && b == 2) return node.input[2].shape.ndim == 1 ? "AddmmBackward0" : "MmBackward0";
  if (a > 2 || b > 2) return "UnsafeViewBackward0";
  if (a == 2 && b == 2) return "MmBackward0";
  if (b == 2) return "SqueezeBackward4";
  return a == 2 ? "MvBackward0" : "DotBackward0";
}
// Whether all dims went.
std::string by_dims(std::string_view op, const core::Node&, const core::Slot& output) {
  return overload(op, output.ndim == 0 ? 0 : 1);
}
// Of max and min only those of all elements save two.
std::string by_saves(std::string_view op, const core::Node& node, const core::Slot&) {
  return overload(op, node.saves == 2 ? 1 : 0);
}
std::string by_inputs(std::string_view op, const core::Node& node, const core::Slot&) {
  return overload(op, node.inputs == 2 ? 1 : 0);
}
// Whether several dims of size 1 went, and all.
std::string by_sizes(std::string_view op, const core::Node& node, const core::Slot& output) {
  const IntArrayRef left = output.shape();
  const bool all = std::find(left.begin(), left.end(), 1) == left.end() && node.input[0].shape.ndim > output.ndim + 1;
  return overload(op, all ? 0 : 1);
}

struct Name {
  std::string_view op;
  std::string (*rule)(std::string_view op, const core::Node& node, const core::Slot& output);
  const char* name;  // if there is no rule
};
constexpr Name kNames[] = {
#include "ops/made/gradient_names.inc"
};

}  // namespace

std::string backward_name(const core::Node& node, const core::Slot& output) {
  // A tensor that was written through a view, and a view whose base was.
  if (node.kind == core::Node::kInplaceView) return "CopySlices";
  if (node.kind == core::Node::kBaseView) return "AsStridedBackward0";
  const std::string_view recorded = node.op, op = recorded.substr(0, recorded.size() - recorded.ends_with('_'));
  for (const Name& n : kNames)
    if (n.op == recorded || n.op == op) return n.rule ? n.rule(op, node, output) : n.name;
  return overload(op, 0);
}

}  // namespace tenure::ops
