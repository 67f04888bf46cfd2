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

struct Name {
  std::string_view op, name;
};

// Ops whose name there is another: second overloads, and those that PyTorch makes of other ops, which end in this one.
constexpr Name kNames[] = {
    {"clamp", "ClampBackward1"},  {"contiguous", "CloneBackward0"},
    {"copy_", "CopyBackwards"},   {"cross_entropy", "NllLossBackward0"},
    {"dropout", "MulBackward0"},  {"fill", "FillBackward2"},
    {"flatten", "ViewBackward0"}, {"narrow", "SliceBackward0"},
    {"outer", "MulBackward0"},    {"reshape", "ViewBackward0"},
    {"rms_norm", "MulBackward0"}, {"scaled_dot_product_attention", "ScaledDotProductFlashAttentionForCpuBackward0"},
    {"square", "PowBackward0"},   {"to", "ToCopyBackward0"},
    {"view_as", "ViewBackward0"},
};

// Products are named by the ranks of their operands.
std::string_view product_name(const core::Node& node, bool linear) {
  const int32_t a = node.input[0].shape.ndim, b = node.input[1].shape.ndim;
  if (linear && a == 2 && b == 2) return node.input[2].shape.ndim == 1 ? "AddmmBackward0" : "MmBackward0";
  if (a > 2 || b > 2) return "UnsafeViewBackward0";
  if (a == 2 && b == 2) return "MmBackward0";
  if (b == 2) return "SqueezeBackward4";
  return a == 2 ? "MvBackward0" : "DotBackward0";
}

}  // namespace

std::string backward_name(const core::Node& node, const core::Slot& output) {
  // A tensor that was written through a view, and a view whose base was.
  if (node.kind == core::Node::kInplaceView) return "CopySlices";
  if (node.kind == core::Node::kBaseView) return "AsStridedBackward0";
  std::string_view op = node.op;
  if (op != "copy_" && op.ends_with('_')) op.remove_suffix(1);
  for (const Name& n : kNames)
    if (n.op == op) return std::string(n.name);
  if (op == "matmul" || op == "linear") return std::string(product_name(node, op == "linear"));
  int overload = 0;
  if (op == "sum" || op == "mean") overload = output.ndim == 0 ? 0 : 1;
  if (op == "max" || op == "min") overload = node.saves == 2 ? 1 : 0;  // only those of all elements save two
  if (op == "pow") overload = node.inputs == 2 ? 1 : 0;
  if (op == "squeeze") {
    const IntArrayRef left = output.shape();
    const bool all = std::find(left.begin(), left.end(), 1) == left.end() && node.input[0].shape.ndim > output.ndim + 1;
    overload = all ? 0 : 1;
  }
  return camel(op) + "Backward" + std::to_string(overload);
}

}  // namespace tenure::ops
