// What gradients read: what an op saves for its gradient is what its signature says.
#include <gtest/gtest.h>

#include <map>
#include <set>
#include <string>
#include <vector>

#include "core/record.h"
#include "tests/ops/row.h"

namespace tenure::testing {
namespace {

using Names = std::set<std::string>;

struct Signature {
  std::string op;
  std::vector<std::string> tensors;
  Names reads;
};
const std::vector<Signature> kSignatures = {
#include "tests/ops/reads.inc"
};

// What the op that made `out` saved: "result", "more", or the names that the operand has in the op's overloads, by its
// place among the tensors. False: another op made it.
bool find_reads(const Tensor& out, const std::string& op, const Tensors& in, const Tensors& outs,
                std::vector<Names>& reads) {
  const core::Edge edge = core::slot_at(out.unsafe_word())->edge();
  if (edge.kind() != core::Edge::kNode || edge.node()->op != op) return false;
  for (uint32_t i = 0; i < edge.node()->saves; ++i) {
    const core::SavedTensor& saved = edge.node()->saved[i];
    if (!saved.slot) continue;
    Names what;
    for (size_t k = 0; k < in.size(); ++k)
      if (core::slot_at(in[k].unsafe_word()) == saved.slot)
        for (const Signature& s : kSignatures)
          if (s.op == op && k < s.tensors.size()) what.insert(s.tensors[k]);
    for (const Tensor& o : outs)
      if (core::slot_at(o.unsafe_word()) == saved.slot || saved.output >= 0) what = {"result"};
    reads.push_back(what.empty() ? Names{"more"} : what);
  }
  return true;
}

Names in_both(const Names& a, const Names& b) {
  Names common;
  for (const std::string& name : a)
    if (b.contains(name)) common.insert(name);
  return common;
}

// Whether the row has a gradient. Those of the first operand of these are refused, which gradcheck cannot leave out.
bool has_gradient(const Row& r) { return r.gradient || r.name == "igamma" || r.name == "igammac"; }

}  // namespace

// Of an op's overloads together: nothing else is saved, and each is in some row.
TEST(Reads, AreWhatTheSignaturesSay) {
  std::map<std::string, Names> said, found;
  for (const Signature& s : kSignatures) said[s.op].insert(s.reads.begin(), s.reads.end());
  for (const Row* row : rows_where([](const Row& r) { return has_gradient(r) && !r.in_place; })) {
    const std::string op = row->name.substr(0, row->name.find_first_of(", ("));
    for (ScalarType t : {kDouble, kComplexDouble}) {
      if (!(row->dtypes & only(t))) continue;
      for (const auto& shapes : shapes_of(*row)) {
        RcScope scope("reads");
        const Tensors in = make_inputs(*row, draw_inputs(*row, shapes, t, 7, {}, row->gradient_domain), t);
        for (const Tensor& x : in)
          if (x.is_floating_point() || x.is_complex()) x.requires_grad_();
        const Tensors outs = row->op.call(in);
        for (const Tensor& out : outs) {
          std::vector<Names> reads;
          if (!find_reads(out, op, in, outs, reads)) continue;
          EXPECT_TRUE(said.contains(op)) << row->name << ": the signature does not say what the gradient reads";
          found[op];
          for (const Names& names : reads) {
            const Names listed = in_both(names, said[op]);
            EXPECT_FALSE(listed.empty()) << row->name << " saves what its signature does not name: " << *names.begin();
            found[op].insert(listed.begin(), listed.end());
          }
        }
      }
    }
  }
  for (const auto& [op, names] : said) EXPECT_EQ(found[op], names) << op;
}

}  // namespace tenure::testing
