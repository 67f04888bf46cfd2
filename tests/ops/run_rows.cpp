// What is tried of every row: dtypes, refusals, layouts, special values, memory that fails, and writing in place.
// Gradients: run_gradients.cpp.
#include <gtest/gtest.h>

#include <cctype>
#include <cmath>
#include <deque>
#include <limits>
#include <set>
#include <string>

#include "alloc/fail_point.h"
#include "core/make.h"
#include "tests/ops/row.h"
#include "tests/support/errors.h"

namespace tenure::testing {
namespace {

std::deque<Row>& rows() {
  static std::deque<Row> all;
  return all;
}

std::string op_of(const Row& row) { return row.name.substr(0, row.name.find(',')); }

template <class F>
void for_each_dtype(Dtypes set, F&& f) {
  for (int i = 0; i < kNumDtypes; ++i)
    if (set >> i & 1) f(static_cast<ScalarType>(i));
}

std::string shapes_text(const std::vector<Sizes>& shapes) {
  std::string text;
  for (const Sizes& s : shapes) text += " " + to_string(IntArrayRef(s));
  return text;
}

/// Runs the row once in a scope of its own; nothing may be left when it closes.
void try_once(const Row& row, const std::vector<Sizes>& shapes, const Plains& in, ScalarType t,
              const std::vector<Arrangement>& how, const std::string& what) {
  const size_t bytes = memory::live_bytes();
  const int64_t tensors = memory::live_tensors();
  with_rc_scope([&] {
    const Tensors x = make_inputs(row, in, t, how);
    const Tensors out = row.op.call(x);
    const std::string difference = compare(row, out, expected(row, in, t), t, row.terms ? row.terms(in) : Plains{});
    EXPECT_EQ(difference, "") << op_of(row) << " of " << name(t) << shapes_text(shapes) << what;
    if (row.in_place) {
      EXPECT_TRUE(out[0].is_same(x[0])) << "an in-place op returns its tensor";
    } else {
      for (size_t i = 0; i < x.size(); ++i) EXPECT_EQ(plain(x[i]).v.size(), in[i].v.size());
    }
  });
  EXPECT_EQ(memory::live_bytes(), bytes) << "bytes left after the scope";
  EXPECT_EQ(memory::live_tensors(), tensors) << "tensors left after the scope";
}

Dtypes refused(const Row& row) { return kEvery & ~row.dtypes & ~row.apart; }

class Rows : public ::testing::TestWithParam<const Row*> {
 protected:
  const Row& row() const { return *GetParam(); }
};
// Each use is tried of the rows that it applies to.
class ElementwiseRows : public Rows {};
class RefusingRows : public Rows {};
class InPlaceRows : public Rows {};

TEST_P(Rows, EveryDtype) {
  for_each_dtype(row().dtypes, [&](ScalarType t) {
    for (const auto& shapes : shapes_of(row())) {
      try_once(row(), shapes, draw_inputs(row(), shapes, t), t, {}, "");
      if (HasFailure()) return;
    }
  });
}

TEST_P(Rows, EveryLayout) {
  const auto shapes = shapes_of(row())[0];
  const size_t n = shapes.size();
  constexpr Arrangement each[] = {Arrangement::contiguous, Arrangement::transposed, Arrangement::sliced,
                                  Arrangement::expanded};
  constexpr const char* names[] = {" contiguous", " transposed", " sliced", " expanded"};
  size_t combinations = 1;
  for (size_t i = 0; i < n; ++i) combinations *= 4;
  for_each_dtype(row().dtypes, [&](ScalarType t) {
    for (size_t k = 0; k < combinations; ++k) {
      std::vector<Arrangement> how;
      std::string what;
      for (size_t i = 0, rest = k; i < n; ++i, rest /= 4) {
        how.push_back(each[rest % 4]);
        what += names[rest % 4];
      }
      if (row().in_place && how[0] == Arrangement::expanded) continue;  // refused: see InPlace
      try_once(row(), shapes, draw_inputs(row(), shapes, t, 2, how), t, how, what);
      if (HasFailure()) return;
    }
  });
}

TEST_P(ElementwiseRows, SpecialValues) {
  constexpr double inf = std::numeric_limits<double>::infinity();
  const double values[] = {0.0, -0.0, inf, -inf, std::nan(""), 1.0, -1.0, 0.5, -2.0};
  constexpr size_t count = std::size(values);
  const auto n = static_cast<size_t>(row().op.inputs);
  size_t numel = 1;
  for (size_t i = 0; i < n; ++i) numel *= count;
  for_each_dtype(row().dtypes & kFloats, [&](ScalarType t) {
    Plains in;
    size_t step = 1;
    for (size_t i = 0; i < n; ++i, step *= count) {
      Plain p{{static_cast<int64_t>(numel)}, {}};
      for (size_t k = 0; k < numel; ++k) {
        const double v = values[k / step % count];
        p.v.push_back(input_dtype(row(), static_cast<int>(i), t) == t ? v : double(std::isnan(v) || v > 0));
      }
      in.push_back(p);
    }
    try_once(row(), {}, in, t, {}, " special values");
  });
}

TEST_P(RefusingRows, RefusedDtype) {
  for_each_dtype(refused(row()), [&](ScalarType t) {
    with_rc_scope([&] {
      const auto shapes = shapes_of(row())[0];
      const Tensors in = make_inputs(row(), draw_inputs(row(), shapes, t), t);
      const bool other = isComplexType(t) && !row().complex_refusal.empty();
      std::string text = op_of(row()) + ": " + (other ? row().complex_refusal : row().refusal);
      const auto put = [&](const std::string& place, const std::string& value) {
        for (size_t at = 0; (at = text.find(place)) != std::string::npos;) text.replace(at, place.size(), value);
      };
      put("{}", std::string(name(t)));
      put("{0}", in[0].describe());
      EXPECT_EQ(error_of<DTypeError>([&] { row().op.call(in); }), text);
    });
  });
}

/// Every allocation of the op fails once. What was there before is unchanged, and the op works afterwards.
void fail_allocations(const Row& row, ScalarType t, bool recording) {
  const auto shapes = shapes_of(row)[0];
  const Plains values = draw_inputs(row, shapes, t);
  const Plains want = expected(row, values, t), terms = row.terms ? row.terms(values) : Plains{};
  int64_t n = 1;
  for (bool fired = true; fired; ++n) {
    ASSERT_LT(n, 1000) << "the allocations do not end";
    const size_t bytes = memory::live_bytes();
    const int64_t tensors = memory::live_tensors();
    with_rc_scope([&] {
      const Tensors in = make_inputs(row, values, t);
      if (recording)
        for (size_t i = row.in_place ? 1 : 0; i < in.size(); ++i)
          if (in[i].is_floating_point()) core::use(in[i]).flags |= core::kRequiresGrad | core::kLeaf;
      const size_t bytes_before = memory::live_bytes();
      const int64_t tensors_before = memory::live_tensors();
      std::string error;
      {
        core::FailPointScope fail(n);
        try {
          static_cast<void>(row.op.call(in));
        } catch (const OutOfMemoryError& e) { error = e.what(); }
        fired = core::FailPoint::fired();
      }
      if (error.empty()) return;
      EXPECT_TRUE(fired) << error;
      EXPECT_EQ(error.substr(0, op_of(row).size() + 2), op_of(row) + ": ");
      EXPECT_EQ(memory::live_bytes(), bytes_before) << "bytes leaked when allocation " << n << " failed";
      EXPECT_EQ(memory::live_tensors(), tensors_before) << "tensors leaked when allocation " << n << " failed";
      for (size_t i = 0; i < in.size(); ++i)
        EXPECT_EQ(plain(in[i]).v, values[i].v) << "input " << i << " changed when allocation " << n << " failed";
      EXPECT_EQ(compare(row, row.op.call(in), want, t, terms), "") << "afterwards";
    });
    EXPECT_EQ(memory::live_bytes(), bytes);
    EXPECT_EQ(memory::live_tensors(), tensors);
    if (::testing::Test::HasFailure()) return;
  }
}

TEST_P(Rows, EveryAllocationFails) {
  const ScalarType t = row().dtypes & only(kFloat) ? kFloat : row().dtypes & only(kLong) ? kLong : kComplexFloat;
  fail_allocations(row(), t, false);
  if (row().gradient && t == kFloat && !HasFailure()) fail_allocations(row(), t, true);
}

/// A dry run holds at its peak what the real run does, to the byte, changes nothing, and computes nothing: its storages
/// cannot be touched. Gradients too.
void run_dry(const Row& row, ScalarType t, bool recording, const std::vector<Arrangement>& how) {
  const auto shapes = shapes_of(row)[0];
  const Plains values = draw_inputs(row, shapes, t, 1, how);
  with_rc_scope([&] {
    const Tensors in = make_inputs(row, values, t, how);
    Tensors leaves;
    if (recording) {
      for (size_t i = row.in_place ? 1 : 0; i < in.size(); ++i) {
        if (!in[i].is_floating_point()) continue;
        core::use(in[i]).flags |= core::kRequiresGrad | core::kLeaf;
        leaves.push_back(in[i]);
      }
    }
    const auto work = [&] {
      Tensors x = in;
      if (row.in_place) x[0] = in[0].clone();
      const Tensors out = row.op.call(x);
      for (const Tensor& y : out) {
        if (recording && y.requires_grad()) static_cast<void>(grad({y.sum()}, leaves, {}, true, false, true));
      }
    };
    size_t dry = 0;
    std::string error;
    try {
      dry = memory::dry_run(work);
    } catch (const ValueError& e) { error = e.what(); }
    for (size_t i = 0; i < in.size(); ++i) EXPECT_EQ(plain(in[i]).v, values[i].v) << "input " << i;
    // The size of the result depends on values.
    static const std::set<std::string> asking = {"masked_select",      "nonzero",    "argwhere",
                                                 "bincount",           "_unique2",   "_unique",
                                                 "unique_consecutive", "unique_dim", "unique_dim_consecutive"};
    const bool asks = asking.contains(op_of(row));
    EXPECT_EQ(error.substr(0, error.find(" [")),
              asks ? op_of(row) + ": values are asked for, and a dry run computes none" : "");
    if (asks) return;
    const RcScope real("real");
    work();
    EXPECT_EQ(dry, memory::scopes().back().peak_bytes) << op_of(row) << " of " << name(t);
  });
}

TEST_P(Rows, DryRun) {
  for_each_dtype(row().dtypes, [&](ScalarType t) { run_dry(row(), t, false, {}); });
  if (!(row().dtypes & only(kFloat))) return;
  run_dry(row(), kFloat, row().gradient, {});
  if (!row().in_place) run_dry(row(), kFloat, row().gradient, {Arrangement::transposed});
}

TEST_P(InPlaceRows, Writes) {
  const ScalarType t = row().dtypes & only(kFloat) ? kFloat : kLong;
  with_rc_scope([&] {
    const auto shapes = shapes_of(row())[0];
    const Plains values = draw_inputs(row(), shapes, t);
    // Elements that share memory.
    Tensors in =
        make_inputs(row(), draw_inputs(row(), shapes, t, 1, {Arrangement::expanded}), t, {Arrangement::expanded});
    const Plain before = plain(in[0]);
    EXPECT_EQ(error_of<ValueError>([&] { row().op.call(in); }),
              op_of(row()) + ": elements of the written tensor share memory: " + in[0].describe() + ", strides " +
                  to_string(in[0].strides()) + "; clone() it first");
    EXPECT_EQ(plain(in[0]).v, before.v);
    if (!row().gradient || t != kFloat) return;
    // A leaf.
    in = make_inputs(row(), values, t);
    core::use(in[0]).flags |= core::kRequiresGrad | core::kLeaf;
    EXPECT_EQ(error_of<GradError>([&] { row().op.call(in); }),
              op_of(row()) + ": a leaf that requires a gradient is written outside no_grad: " + in[0].describe());
    EXPECT_EQ(plain(in[0]).v, values[0].v);
    const Tensors out = no_grad([&] { return row().op.call(in); });
    EXPECT_EQ(compare(row(), out, expected(row(), values, t), t, row().terms ? row().terms(values) : Plains{}), "");
    EXPECT_TRUE(core::use(out[0]).has(core::kLeaf));
  });
}

GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(ElementwiseRows);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(RefusingRows);
GTEST_ALLOW_UNINSTANTIATED_PARAMETERIZED_TEST(InPlaceRows);
INSTANTIATE_TEST_SUITE_P(Op, Rows, ::testing::ValuesIn(rows_where([](const Row&) { return true; })), test_name);
INSTANTIATE_TEST_SUITE_P(Op, ElementwiseRows, ::testing::ValuesIn(rows_where([](const Row& r) {
                           return r.special && !r.reference_tensors && r.dtypes & kFloats;
                         })),
                         test_name);
INSTANTIATE_TEST_SUITE_P(Op, RefusingRows,
                         ::testing::ValuesIn(rows_where([](const Row& r) { return refused(r) != 0; })), test_name);
INSTANTIATE_TEST_SUITE_P(Op, InPlaceRows, ::testing::ValuesIn(rows_where([](const Row& r) { return r.in_place; })),
                         test_name);

}  // namespace

bool add_rows(std::vector<Row> more) {
  for (Row& r : more) rows().push_back(std::move(r));
  return true;
}

std::vector<const Row*> rows_where(bool (*wanted)(const Row&)) {
  std::vector<const Row*> some;
  for (const Row& r : rows())
    if (wanted(r)) some.push_back(&r);
  return some;
}

void PrintTo(const Row* row, std::ostream* out) { *out << row->name; }
std::string test_name(const ::testing::TestParamInfo<const Row*>& info) {
  std::string text;
  for (char ch : info.param->name) {
    if (std::isalnum(static_cast<unsigned char>(ch)) || ch == '_')
      text += ch;
    else if (ch == ' ')
      text += '_';
  }
  return text;
}

}  // namespace tenure::testing
