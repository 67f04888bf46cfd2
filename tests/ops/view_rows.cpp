// Rows of views, parts and copies.
#include <cmath>

#include "core/op.h"
#include "tests/ops/moves.h"

namespace tenure::testing {
namespace {

// The same elements under other sizes.
Reference1 sizes_by(Sizes (*sizes)(const Sizes&)) {
  return [sizes](const Plains& in) { return Plains{{sizes(in[0].sizes), in[0].v}}; };
}
// A copy.
Plains itself(const Plains& in) { return in; }

// One index of a dim.
Plain one(const Plain& x, size_t dim, int64_t index) {
  Plain p = part(x, dim, index, 1);
  p.sizes.erase(p.sizes.begin() + static_cast<int64_t>(dim));
  return p;
}
Plain swapped(const Plain& x, size_t a, size_t b) {
  Sizes sizes = x.sizes;
  std::swap(sizes[a], sizes[b]);
  return pick(x, sizes, [&](Sizes at) {
    std::swap(at[a], at[b]);
    return at;
  });
}
Plain joined(const Plains& in, size_t dim) {
  Plain out{in[0].sizes, {}};
  for (size_t i = 1; i < in.size(); ++i) out.sizes[dim] += in[i].sizes[dim];
  out.v.resize(static_cast<size_t>(count_of(out.sizes)));
  int64_t start = 0;
  for (const Plain& p : in) {
    for_each_index(p.sizes, [&](Sizes at, size_t k) {
      at[dim] += start;
      out.v[flat(at, out.sizes)] = p.v[k];
    });
    start += p.sizes[dim];
  }
  return out;
}

// With the last input only lending its shape.
Row shaped_by(Row row, Shapes shapes) {
  row.fixed = {{1, kBool}};
  row.shapes = std::move(shapes);
  return row;
}

const bool sizes_rows = add_rows({
    moves("view",
          [](C x) {
            return x.view({x.size(0), 1, -1, x.size(2)});
          },
          sizes_by([](const Sizes& s) {
            return Sizes{s[0], 1, s[1], s[2]};
          }),
          {{{2, 3, 4}}, {{1, 3, 1}}}),
    moves(
        "reshape", [](C x) { return x.reshape({x.numel()}); },
        sizes_by([](const Sizes& s) { return Sizes{count_of(s)}; })),
    moves(
        "flatten", [](C x) { return x.flatten(1); }, sizes_by([](const Sizes& s) {
          return Sizes{s[0], s[1] * s[2]};
        })),
    moves("unflatten",
          [](C x) {
            return unflatten(x, -1, {2, -1});
          },
          sizes_by([](const Sizes& s) {
            return Sizes{s[0], 2, s[1] / 2};
          }),
          {{{3, 4}}, {{0, 2}}}),
    moves("squeeze", [](C x) { return x.squeeze(); }, sizes_by([](const Sizes& s) {
            return Sizes{s[0], s[3]};
          }),
          {{{3, 1, 1, 4}}, {{0, 1, 1, 2}}}),
    moves("squeeze, dim", [](C x) { return x.squeeze(-2); }, sizes_by([](const Sizes& s) {
            return Sizes{s[0], s[1], s[3]};
          }),
          {{{3, 1, 1, 4}}}),
    moves(
        "unsqueeze", [](C x) { return x.unsqueeze(-2); }, sizes_by([](const Sizes& s) {
          return Sizes{s[0], s[1], 1, s[2]};
        })),
    moves(
        "expand",
        [](C x) {
          return x.expand({5, 2, 3, -1});
        },
        [](const Plains& in) {
          return Plains{pick(in[0], {5, 2, 3, in[0].sizes[2]}, [](const Sizes& at) { return Sizes{at[1], 0, at[3]}; })};
        },
        {{{2, 1, 4}}, {{2, 1, 0}}}),
    shaped_by({.name = "view_as",
               .op = on2(view_as),
               .reference_tensors =
                   [](const Plains& in) {
                     return Plains{{in[1].sizes, in[0].v}};
                   },
               .dtypes = kEvery,
               .gives = {Gives::same}},
              {{{3, 4}, {3, 1, 4}}}),
    shaped_by({.name = "expand_as",
               .op = on2(expand_as),
               .reference_tensors =
                   [](const Plains& in) {
                     return Plains{pick(in[0], in[1].sizes, [](const Sizes& at) { return Sizes{at[1], 0}; })};
                   },
               .dtypes = kEvery,
               .gives = {Gives::same}},
              {{{3, 1}, {2, 3, 4}}}),
    shaped_by({.name = "type_as",
               .op = on2(type_as),
               .reference_tensors =
                   [](const Plains& in) {
                     Plain out = in[0];
                     for (Number& v : out.v) v = v != 0.;
                     return Plains{out};
                   },
               .dtypes = kEvery,
               .gives = {Gives::boolean},
               .gradient = false},
              {{{3, 4}, {2}}}),
    moves(
        "permute",
        [](C x) {
          return x.permute({2, 0, -2});
        },
        [](const Plains& in) {
          const Sizes& s = in[0].sizes;
          return Plains{pick(in[0], {s[2], s[0], s[1]}, [](const Sizes& at) { return Sizes{at[1], at[2], at[0]}; })};
        }),
    moves(
        "transpose", [](C x) { return x.transpose(0, -1); },
        [](const Plains& in) { return Plains{swapped(in[0], 0, 2)}; }),
    moves(
        "t", [](C x) { return x.t(); }, [](const Plains& in) { return Plains{swapped(in[0], 0, 1)}; }, kTwoDims),
    moves(
        "movedim", [](C x) { return movedim(x, 0, -1); },
        [](const Plains& in) { return Plains{swapped(swapped(in[0], 0, 1), 1, 2)}; }),
});

const bool part_rows = add_rows({
    moves(
        "narrow", [](C x) { return x.narrow(1, -3, 2); },
        [](const Plains& in) { return Plains{part(in[0], 1, in[0].sizes[1] - 3, 2)}; }, {{{2, 3, 4}}, {{0, 3}}}),
    moves(
        "select", [](C x) { return x.select(1, -1); },
        [](const Plains& in) { return Plains{one(in[0], 1, in[0].sizes[1] - 1)}; }, {{{2, 3, 4}}, {{0, 3}}}),
    moves(
        "slice", [](C x) { return x.slice(-1, 1, 100, 2); },
        [](const Plains& in) { return Plains{part(in[0], 2, 1, in[0].sizes[2] / 2, 2)}; }),
    moves(
        "split", [](C x) { return x.split(2, 1); },
        [](const Plains& in) {
          return Plains{part(in[0], 1, 0, 2), part(in[0], 1, 2, 2), part(in[0], 1, 4, 1)};
        },
        {{{2, 5, 3}}, {{0, 5}}}),
    moves(
        "split, sizes",
        [](C x) {
          return x.split({1, 0, 4}, -2);
        },
        [](const Plains& in) {
          return Plains{part(in[0], 1, 0, 1), part(in[0], 1, 1, 0), part(in[0], 1, 1, 4)};
        },
        {{{2, 5, 3}}}),
    moves(
        "chunk", [](C x) { return x.chunk(3); },
        [](const Plains& in) {
          return Plains{part(in[0], 0, 0, 2), part(in[0], 0, 2, 2), part(in[0], 0, 4, 1)};
        },
        {{{5, 3}}, {{5}}}),
    moves(
        "unbind", [](C x) { return x.unbind(1); },
        [](const Plains& in) {
          return Plains{one(in[0], 1, 0), one(in[0], 1, 1), one(in[0], 1, 2)};
        },
        {{{2, 3, 4}}, {{0, 3}}}),
    // Strides only mean something where the memory is known.
    moves(
        "as_strided",
        [](C x) {
          core::Op op("as_strided");
          return x.contiguous().as_strided({2, 2}, {5, 2}, 1);
        },
        [](const Plains& in) {
          return Plains{{{2, 2}, {in[0].v[1], in[0].v[3], in[0].v[6], in[0].v[8]}}};
        },
        {{{3, 4}}}),
    moves(
        "as_strided, overlapping",
        [](C x) {
          core::Op op("as_strided");
          return x.contiguous().as_strided({3, 2}, {1, 2}, 1);
        },
        [](const Plains& in) {
          const auto& v = in[0].v;
          return Plains{{{3, 2}, {v[1], v[3], v[2], v[4], v[3], v[5]}}};
        },
        {{{3, 4}}}),
});

const bool copy_rows = add_rows({
    moves(
        "contiguous", [](C x) { return x.contiguous(); }, itself),
    moves(
        "clone", [](C x) { return x.clone(); }, itself),
    {.name = "detach",
     .op = on1([](C x) { return x.detach(); }),
     .reference_tensors = itself,
     .dtypes = kEvery,
     .gives = {Gives::same},
     .shapes = kThreeDims,
     .gradient = false},
    {.name = "to",
     .op = on1([](C x) { return x.to(kLong); }),
     .reference = {[](const Number* x) { return Number(std::trunc(x[0].real())); }},
     .domain = {-9, 9},
     .dtypes = kEvery,
     .gives = {Gives::index},
     .special = false,
     .gradient = false},
    {.name = "copy_",
     .op = on(2, [](const Tensors& in) { return Tensors{in[0].copy_(in[1])}; }),
     .reference = {[](const Number* x) { return x[1]; }},
     .dtypes = kEvery,
     .gives = {Gives::same},
     .in_place = true},
    {.name = "fill_",
     .op = on1([](C x) { return Tensor(x.fill_(1)); }),
     .reference = {[](const Number*) { return Number(1); }},
     .dtypes = kEvery,
     .gives = {Gives::same},
     .in_place = true},
    {.name = "zero_",
     .op = on1([](C x) { return Tensor(x.zero_()); }),
     .reference = {[](const Number*) { return Number(0); }},
     .dtypes = kEvery,
     .gives = {Gives::same},
     .in_place = true},
    {.name = "cat",
     .op = on(3, [](const Tensors& in) { return Tensors{cat(in, -2)}; }),
     .reference_tensors = [](const Plains& in) { return Plains{joined(in, 0)}; },
     .dtypes = kEvery,
     .gives = {Gives::same},
     .shapes = {{{2, 3}, {1, 3}, {4, 3}}, {{2, 2}, {1, 2}, {3, 2}}, {{0, 3}, {1, 3}, {0, 3}}}},
    {.name = "stack",
     .op = on(2, [](const Tensors& in) { return Tensors{stack(in, 1)}; }),
     .reference_tensors =
         [](const Plains& in) {
           Plains rows = in;
           for (Plain& p : rows) p.sizes.insert(p.sizes.begin() + 1, 1);
           return Plains{joined(rows, 1)};
         },
     .dtypes = kEvery,
     .gives = {Gives::same},
     .shapes = {{{2, 3}, {2, 3}}, {{0, 3}, {0, 3}}}},
});

const bool complex_rows = add_rows({
    {.name = "view_as_complex",
     // Pairs must lie together: taken apart again, so that the result is real.
     .op = on1([](C x) {
       core::Op op("view_as_complex");
       return view_as_real(view_as_complex(x.contiguous()));
     }),
     .reference_tensors = itself,
     .dtypes = only(kFloat) | only(kDouble),
     .gives = {Gives::same},
     .shapes = {{{3, 2}}, {{0, 2}}},
     .refusal = "only for f32 and f64: {0}"},
    {.name = "view_as_real",
     .op = on1(view_as_real),
     .reference_tensors =
         [](const Plains& in) {
           Plain out{in[0].sizes, {}};
           out.sizes.push_back(2);
           for (Number v : in[0].v) {
             out.v.push_back(v.real());
             out.v.push_back(v.imag());
           }
           return Plains{out};
         },
     .dtypes = kComplexes,
     .gives = {Gives::real},
     .shapes = {{{3, 4}}, {{}}},
     .refusal = "only for complex tensors: {0}"},
    {.name = "real",
     .op = on1(real),
     .reference = {[](const Number* x) { return Number(x[0].real()); }},
     .dtypes = kComplexes | kReals,
     .gives = {Gives::real},
     .special = false},
    {.name = "imag",
     .op = on1(imag),
     .reference = {[](const Number* x) { return Number(x[0].imag()); }},
     .dtypes = kComplexes,
     .gives = {Gives::real},
     .refusal = "only for complex tensors: {0}"},
});

}  // namespace
}  // namespace tenure::testing
