// What each name in the column `run` of bench/rows.tsv does.
#include "bench/row_ops.h"

#include <algorithm>

namespace bench {
namespace {

using namespace tenure;
using In = const Operands&;

std::vector<Tensor> results(const Tensor& x) { return {x}; }
std::vector<Tensor> results(std::vector<Tensor> x) { return x; }
std::vector<Tensor> results(const std::tuple<Tensor, Tensor>& x) { return {std::get<0>(x), std::get<1>(x)}; }
std::vector<Tensor> results(bool x) { return {scalar_tensor(x)}; }

template <class F>
RowOp op(const char* name, F f) {
  return {name,
          [f](In in, int64_t n) {
            for (int64_t i = 0; i < n; ++i) { [[maybe_unused]] const auto result = f(in); }
          },
          [f](In in) { return results(f(in)); }};
}

void arithmetic_rows(std::vector<RowOp>& r) {
  r.push_back(op("add", [](In x) { return x[0] + x[1]; }));
  r.push_back(op("add_number", [](In x) { return x[0] + 2.5; }));
  r.push_back(op("sub", [](In x) { return x[0] - x[1]; }));
  r.push_back(op("sub_alpha", [](In x) { return sub(x[0], x[1], 0.5); }));
  r.push_back(op("mul", [](In x) { return x[0] * x[1]; }));
  r.push_back(op("mul_number", [](In x) { return x[0] * 2.5; }));
  r.push_back(op("div", [](In x) { return x[0] / x[1]; }));
  r.push_back(op("div_floor", [](In x) { return div(x[0], x[1], "floor"); }));
  r.push_back(op("remainder", [](In x) { return remainder(x[0], x[1]); }));
  r.push_back(op("neg", [](In x) { return -x[0]; }));
  r.push_back(op("pow", [](In x) { return pow(x[0], x[1]); }));
  r.push_back(op("pow_number", [](In x) { return pow(x[0], 2.5); }));
  r.push_back(op("pow_two", [](In x) { return pow(x[0], 2); }));
  r.push_back(op("square", [](In x) { return square(x[0]); }));
  r.push_back(op("reciprocal", [](In x) { return reciprocal(x[0]); }));
}

struct Named {
  const char* name;
  Tensor (*f)(const Tensor&);
};

void math_rows(std::vector<RowOp>& r) {
  for (const Named& f : {Named{"abs", abs},
                         {"sign", sign},
                         {"exp", exp},
                         {"expm1", expm1},
                         {"log", log},
                         {"log1p", log1p},
                         {"sqrt", sqrt},
                         {"rsqrt", rsqrt},
                         {"sin", sin},
                         {"cos", cos},
                         {"tan", tan},
                         {"tanh", tanh},
                         {"erf", erf},
                         {"erfinv", erfinv},
                         {"floor", floor},
                         {"ceil", ceil},
                         {"round", round},
                         {"trunc", trunc},
                         {"frac", frac},
                         {"conj", [](const Tensor& x) { return x.conj(); }},
                         {"sigmoid", sigmoid},
                         {"silu", silu},
                         {"relu", relu},
                         {"isnan", isnan},
                         {"isinf", isinf},
                         {"isfinite", isfinite},
                         {"logical_not", logical_not}}) {
    r.push_back(op(f.name, [g = f.f](In x) { return g(x[0]); }));
  }
  r.push_back(op("clamp", [](In x) { return clamp(x[0], -1, 1); }));
  r.push_back(op("clamp_tensors", [](In x) { return clamp(x[0], x[1], x[2]); }));
  r.push_back(op("maximum", [](In x) { return maximum(x[0], x[1]); }));
  r.push_back(op("minimum", [](In x) { return minimum(x[0], x[1]); }));
  r.push_back(op("complex", [](In x) { return complex(x[0], x[1]); }));
  r.push_back(op("polar", [](In x) { return polar(x[0], x[1]); }));
}

void compare_rows(std::vector<RowOp>& r) {
  r.push_back(op("eq", [](In x) { return x[0] == x[1]; }));
  r.push_back(op("ne", [](In x) { return x[0] != x[1]; }));
  r.push_back(op("lt", [](In x) { return x[0] < x[1]; }));
  r.push_back(op("le", [](In x) { return x[0] <= x[1]; }));
  r.push_back(op("gt", [](In x) { return x[0] > x[1]; }));
  r.push_back(op("gt_number", [](In x) { return x[0] > 0.5; }));
  r.push_back(op("ge", [](In x) { return x[0] >= x[1]; }));
  r.push_back(op("logical_and", [](In x) { return logical_and(x[0], x[1]); }));
  r.push_back(op("logical_or", [](In x) { return logical_or(x[0], x[1]); }));
  r.push_back(op("equal", [](In x) { return equal(x[0], x[1]); }));
  r.push_back(op("allclose", [](In x) { return allclose(x[0], x[1]); }));
  r.push_back(op("where", [](In x) { return where(x[0], x[1], x[2]); }));
}

void creation_rows(std::vector<RowOp>& r) {
  r.push_back(op("empty", [](In x) { return empty({x.n}); }));
  r.push_back(op("zeros", [](In x) { return zeros({x.n}); }));
  r.push_back(op("ones", [](In x) { return ones({x.n}); }));
  r.push_back(op("full", [](In x) { return full({x.n}, 2.5); }));
  r.push_back(op("full_like", [](In x) { return full_like(x[0], 2.5); }));
  r.push_back(op("arange", [](In x) { return arange(0, x.n); }));
  r.push_back(op("arange_f32", [](In x) { return arange(0, x.n, kFloat); }));
  r.push_back(op("linspace", [](In x) { return linspace(0, 1, x.n); }));
  r.push_back(op("eye", [](In x) { return eye(x.s); }));
  r.push_back(op("scalar_tensor", [](In) { return scalar_tensor(2.5); }));
  r.push_back(op("tensor", [](In) { return tensor({1.0, 2.0, 3.0, 4.0}); }));
  r.push_back(op("rand", [](In x) { return rand({x.n}); }));
  r.push_back(op("rand_f64", [](In x) { return rand({x.n}, kDouble); }));
  r.push_back(op("randn", [](In x) { return randn({x.n}); }));
  r.push_back(op("randn_f64", [](In x) { return randn({x.n}, kDouble); }));
  r.push_back(op("randint", [](In x) { return randint(0, 1000, {x.n}, kLong); }));
  r.push_back(op("randperm", [](In x) { return randperm(x.n); }));
  r.push_back(op("multinomial", [](In x) { return multinomial(x[0], 8, true); }));
  r.push_back(op("bernoulli", [](In x) { return bernoulli(x[0]); }));
  r.push_back(op("dropout", [](In x) { return dropout(x[0], 0.25, true); }));
  r.push_back(op("trunc_normal", [](In x) { return trunc_normal_(x[0]); }));
  r.push_back(op("uniform", [](In x) { return x[0].uniform_(-1, 1); }));
  r.push_back(op("normal", [](In x) { return x[0].normal_(0, 2); }));
}

void reduce_rows(std::vector<RowOp>& r) {
  r.push_back(op("cumsum", [](In x) { return cumsum(x[0], 0); }));
  r.push_back(op("cumsum_1", [](In x) { return cumsum(x[0], 1); }));
  r.push_back(op("sum", [](In x) { return x[0].sum(); }));
  r.push_back(op("sum_0", [](In x) { return x[0].sum({0}); }));
  r.push_back(op("sum_1", [](In x) { return x[0].sum({1}); }));
  r.push_back(op("mean", [](In x) { return x[0].mean(); }));
  r.push_back(op("mean_1", [](In x) { return x[0].mean({1}); }));
  r.push_back(op("prod", [](In x) { return x[0].prod(); }));
  r.push_back(op("prod_1", [](In x) { return x[0].prod(1); }));
  r.push_back(op("var", [](In x) { return var(x[0]); }));
  r.push_back(op("var_0", [](In x) { return var(x[0], {0}); }));
  r.push_back(op("var_1", [](In x) { return var(x[0], {1}); }));
  r.push_back(op("std", [](In x) { return tenure::std(x[0]); }));
  r.push_back(op("std_1", [](In x) { return tenure::std(x[0], {1}); }));
  r.push_back(op("norm", [](In x) { return x[0].norm(); }));
  r.push_back(op("max", [](In x) { return x[0].max(); }));
  r.push_back(op("min", [](In x) { return x[0].min(); }));
  r.push_back(op("max_0", [](In x) { return x[0].max(0); }));
  r.push_back(op("max_1", [](In x) { return x[0].max(1); }));
  r.push_back(op("min_1", [](In x) { return x[0].min(1); }));
  r.push_back(op("amax", [](In x) { return amax(x[0]); }));
  r.push_back(op("amax_0", [](In x) { return amax(x[0], {0}); }));
  r.push_back(op("amax_1", [](In x) { return amax(x[0], {1}); }));
  r.push_back(op("amin_1", [](In x) { return amin(x[0], {1}); }));
  r.push_back(op("argmax", [](In x) { return argmax(x[0]); }));
  r.push_back(op("argmax_0", [](In x) { return argmax(x[0], 0); }));
  r.push_back(op("argmax_1", [](In x) { return argmax(x[0], 1); }));
  r.push_back(op("argmin_1", [](In x) { return argmin(x[0], 1); }));
  r.push_back(op("any", [](In x) { return x[0].any(); }));
  r.push_back(op("any_1", [](In x) { return any(x[0], {1}); }));
  r.push_back(op("all", [](In x) { return x[0].all(); }));
  r.push_back(op("all_0", [](In x) { return tenure::all(x[0], {0}); }));
  r.push_back(op("logsumexp_1", [](In x) { return logsumexp(x[0], {1}); }));
  r.push_back(op("softmax_1", [](In x) { return softmax(x[0], 1); }));
  r.push_back(op("softmax_0", [](In x) { return softmax(x[0], 0); }));
  r.push_back(op("log_softmax_1", [](In x) { return log_softmax(x[0], 1); }));
}

void product_rows(std::vector<RowOp>& r) {
  r.push_back(op("mm", [](In x) { return mm(x[0], x[1]); }));
  r.push_back(op("bmm", [](In x) { return bmm(x[0], x[1]); }));
  r.push_back(op("matmul", [](In x) { return matmul(x[0], x[1]); }));
  r.push_back(op("linear", [](In x) { return linear(x[0], x[1], x[2]); }));
  r.push_back(op("dot", [](In x) { return dot(x[0], x[1]); }));
  r.push_back(op("outer", [](In x) { return outer(x[0], x[1]); }));
  r.push_back(op("addmm", [](In x) { return addmm(x[0], x[1], x[2]); }));
  r.push_back(op("rms_norm", [](In x) { return rms_norm(x[0], {x.s}, x[1], 1e-5); }));
  r.push_back(op("layer_norm", [](In x) { return layer_norm(x[0], {x.s}, x[1], x[2]); }));
  r.push_back(op("rotary_embedding", [](In x) { return rotary_embedding(x[0], x[1], x[2]); }));
  r.push_back(op("attention", [](In x) { return scaled_dot_product_attention(x[0], x[1], x[2]); }));
  r.push_back(
      op("attention_causal", [](In x) { return scaled_dot_product_attention(x[0], x[1], x[2], Tensor(), 0, true); }));
  r.push_back(op("swiglu", [](In x) { return swiglu(x[0], x[1]); }));
  r.push_back(op("swiglu_backward", [](In x) { return swiglu_backward(x[0], x[1], x[2]); }));
  r.push_back(op("cross_entropy", [](In x) { return cross_entropy(x[0], x[1]); }));
  r.push_back(op("mse_loss", [](In x) { return mse_loss(x[0], x[1]); }));
}

void index_rows(std::vector<RowOp>& r) {
  r.push_back(op("index_select", [](In x) { return index_select(x[0], 0, x[1]); }));
  r.push_back(op("index_select_1", [](In x) { return index_select(x[0], 1, x[1]); }));
  r.push_back(op("index_add", [](In x) { return index_add(x[0], 0, x[1], x[2]); }));
  r.push_back(op("gather", [](In x) { return gather(x[0], 1, x[1]); }));
  r.push_back(op("scatter_add", [](In x) { return scatter_add(x[0], 1, x[1], x[2]); }));
  r.push_back(op("embedding", [](In x) { return embedding(x[0], x[1]); }));
  r.push_back(op("masked_fill", [](In x) { return masked_fill(x[0], x[1], 2.5); }));
  r.push_back(op("masked_select", [](In x) { return masked_select(x[0], x[1]); }));
  r.push_back(op("tril", [](In x) { return tril(x[0]); }));
  r.push_back(op("triu", [](In x) { return triu(x[0]); }));
  r.push_back(op("one_hot", [](In x) { return one_hot(x[0], x.s); }));
  r.push_back(op("sort", [](In x) { return sort(x[0]); }));
  r.push_back(op("sort_0", [](In x) { return sort(x[0], 0); }));
  r.push_back(op("sort_1", [](In x) { return sort(x[0], 1); }));
  r.push_back(op("argsort", [](In x) { return argsort(x[0]); }));
  r.push_back(op("topk", [](In x) { return topk(x[0], std::min<int64_t>(50, x.n)); }));
  r.push_back(op("topk_1", [](In x) { return topk(x[0], std::min<int64_t>(50, x.s), 1); }));
}

void order_rows(std::vector<RowOp>& r) {
  r.push_back(op("cumprod", [](In x) { return cumprod(x[0], 0); }));
  r.push_back(op("cumprod_1", [](In x) { return cumprod(x[0], 1); }));
  r.push_back(op("cummax_1", [](In x) { return cummax(x[0], 1); }));
  r.push_back(op("logcumsumexp_1", [](In x) { return logcumsumexp(x[0], 1); }));
  r.push_back(op("diff", [](In x) { return diff(x[0]); }));
  r.push_back(op("count_nonzero", [](In x) { return count_nonzero(x[0]); }));
  r.push_back(op("nansum", [](In x) { return nansum(x[0]); }));
  r.push_back(op("nanmean", [](In x) { return nanmean(x[0]); }));
  r.push_back(op("aminmax", [](In x) { return aminmax(x[0]); }));
  r.push_back(op("var_mean", [](In x) { return var_mean(x[0]); }));
  r.push_back(op("median", [](In x) { return median(x[0]); }));
  r.push_back(op("median_1", [](In x) { return median(x[0], 1); }));
  r.push_back(op("nanmedian_1", [](In x) { return nanmedian(x[0], 1); }));
  r.push_back(op("mode_1", [](In x) { return mode(x[0], 1); }));
  r.push_back(op("quantile_1", [](In x) { return quantile(x[0], 0.3, 1); }));
  r.push_back(op("nanquantile_1", [](In x) { return nanquantile(x[0], 0.3, 1); }));
  r.push_back(op("histc", [](In x) { return histc(x[0], 100, -2, 2); }));
  r.push_back(op("bincount", [](In x) { return bincount(x[0]); }));
  r.push_back(op("norm_p", [](In x) { return norm(x[0], 3); }));
  r.push_back(op("norm_1", [](In x) { return norm(x[0], 2, {1}); }));
  r.push_back(op("dist", [](In x) { return dist(x[0], x[1]); }));
  r.push_back(op("kthvalue_1", [](In x) { return kthvalue(x[0], 2, 1); }));
  r.push_back(op("msort", [](In x) { return msort(x[0]); }));
  r.push_back(op("searchsorted", [](In x) { return searchsorted(x[0], x[1]); }));
  r.push_back(op("isin", [](In x) { return isin(x[0], x[1]); }));
  r.push_back(op("take", [](In x) { return take(x[0], x[1]); }));
  r.push_back(op("nonzero", [](In x) { return nonzero(x[0]); }));
  r.push_back(op("index_copy", [](In x) { return index_copy(x[0], 0, x[1], x[2]); }));
  r.push_back(op("index_fill", [](In x) { return index_fill(x[0], 0, x[1], 2.5); }));
  r.push_back(op("scatter", [](In x) { return scatter(x[0], 1, x[1], x[2]); }));
  r.push_back(op("scatter_reduce", [](In x) { return scatter_reduce(x[0], 1, x[1], x[2], "amax"); }));
  r.push_back(op("index_reduce", [](In x) { return index_reduce(x[0], 0, x[1], x[2], "amax"); }));
  r.push_back(op("mv", [](In x) { return mv(x[0], x[1]); }));
  r.push_back(op("baddbmm", [](In x) { return baddbmm(x[0], x[1], x[2]); }));
  r.push_back(op("addbmm", [](In x) { return addbmm(x[0], x[1], x[2]); }));
  r.push_back(op("tensordot", [](In x) { return tensordot(x[0], x[1], {1}, {1}); }));
  r.push_back(op("einsum", [](In x) { return einsum("bij,bkj->bik", {x[0], x[1]}); }));
  r.push_back(op("cdist", [](In x) { return cdist(x[0], x[1]); }));
}

void view_rows(std::vector<RowOp>& r) {
  r.push_back(op("view", [](In x) { return x[0].view({16}); }));
  r.push_back(op("view_as", [](In x) { return x[0].view_as(x[1]); }));
  r.push_back(op("reshape", [](In x) { return x[0].reshape({16}); }));
  r.push_back(op("flatten", [](In x) { return x[0].flatten(); }));
  r.push_back(op("unflatten", [](In x) { return unflatten(x[0], 0, {4, 4}); }));
  r.push_back(op("squeeze", [](In x) { return x[0].squeeze(0); }));
  r.push_back(op("unsqueeze", [](In x) { return x[0].unsqueeze(0); }));
  r.push_back(op("expand", [](In x) { return x[0].expand({4, 16}); }));
  r.push_back(op("expand_as", [](In x) { return x[0].expand_as(x[1]); }));
  r.push_back(op("permute", [](In x) { return x[0].permute({1, 0}); }));
  r.push_back(op("transpose", [](In x) { return x[0].transpose(0, 1); }));
  r.push_back(op("t", [](In x) { return x[0].t(); }));
  r.push_back(op("movedim", [](In x) { return movedim(x[0], 0, 1); }));
  r.push_back(op("narrow", [](In x) { return x[0].narrow(0, 2, 8); }));
  r.push_back(op("select", [](In x) { return x[0].select(0, 1); }));
  r.push_back(op("slice", [](In x) { return x[0].slice(0, 2, 10, 2); }));
  r.push_back(op("split", [](In x) { return x[0].split(8); }));
  r.push_back(op("chunk", [](In x) { return x[0].chunk(2); }));
  r.push_back(op("unbind", [](In x) { return x[0].unbind(); }));
  r.push_back(op("as_strided", [](In x) { return x[0].as_strided({4, 2}, {4, 1}); }));
  r.push_back(op("view_as_complex", [](In x) { return view_as_complex(x[0]); }));
  r.push_back(op("view_as_real", [](In x) { return view_as_real(x[0]); }));
  r.push_back(op("real", [](In x) { return real(x[0]); }));
  r.push_back(op("imag", [](In x) { return imag(x[0]); }));
  r.push_back(op("detach", [](In x) { return x[0].detach(); }));
}

void copy_rows(std::vector<RowOp>& r) {
  r.push_back(op("contiguous", [](In x) { return x[0].contiguous(); }));
  r.push_back(op("contiguous_permuted", [](In x) { return x[0].permute({0, 2, 1, 3}).contiguous(); }));
  r.push_back(op("clone", [](In x) { return x[0].clone(); }));
  r.push_back(op("clone_slice", [](In x) { return x[0].slice(1, 1).clone(); }));
  r.push_back(op("to_f64", [](In x) { return x[0].to(kDouble); }));
  r.push_back(op("to_f32", [](In x) { return x[0].to(kFloat); }));
  r.push_back(op("to_f16", [](In x) { return x[0].to(kHalf); }));
  r.push_back(op("to_bf16", [](In x) { return x[0].to(kBFloat16); }));
  r.push_back(op("to_i64", [](In x) { return x[0].to(kLong); }));
  r.push_back(op("to_i32", [](In x) { return x[0].to(kInt); }));
  r.push_back(op("to_bool", [](In x) { return x[0].to(kBool); }));
  r.push_back(op("cat", [](In x) { return cat({x[0], x[1]}); }));
  r.push_back(op("cat_1", [](In x) { return cat({x[0], x[1]}, 1); }));
  r.push_back(op("stack", [](In x) { return stack({x[0], x[1]}); }));
  r.push_back(op("copy", [](In x) { return x[0].copy_(x[1]); }));
  r.push_back(op("fill", [](In x) { return x[0].fill_(2.5); }));
  r.push_back(op("zero", [](In x) { return x[0].zero_(); }));
}

// Views, joins and pads by structure, and the elements in another order.
void structure_rows(std::vector<RowOp>& r) {
  r.push_back(op("alias", [](In x) { return alias(x[0]); }));
  r.push_back(op("atleast_3d", [](In x) { return atleast_3d(x[0]); }));
  r.push_back(op("broadcast_tensors", [](In x) { return broadcast_tensors({x[0], x[1]}); }));
  r.push_back(op("diagonal", [](In x) { return x[0].diagonal(); }));
  r.push_back(op("tensor_split", [](In x) { return x[0].tensor_split(3); }));
  r.push_back(op("hsplit", [](In x) { return x[0].hsplit(2); }));
  r.push_back(op("diag", [](In x) { return x[0].diag(); }));
  r.push_back(op("diag_embed", [](In x) { return x[0].diag_embed(); }));
  r.push_back(op("hstack", [](In x) { return hstack({x[0], x[1]}); }));
  r.push_back(op("dstack", [](In x) { return dstack({x[0], x[1]}); }));
  r.push_back(op("block_diag", [](In x) { return block_diag({x[0], x[1]}); }));
  r.push_back(op("meshgrid", [](In x) { return meshgrid({x[0], x[1]}); }));
  r.push_back(op("cartesian_prod", [](In x) { return cartesian_prod({x[0], x[1]}); }));
  r.push_back(op("combinations", [](In x) { return combinations(x[0]); }));
  r.push_back(op("pad_sequence", [](In x) { return pad_sequence({x[0], x[1]}); }));
  r.push_back(op("flip", [](In x) { return x[0].flip({0}); }));
  r.push_back(op("roll", [](In x) { return x[0].roll({5}); }));
  r.push_back(op("roll_2", [](In x) { return x[0].roll({1, 3}, {0, 1}); }));
  r.push_back(op("rot90", [](In x) { return x[0].rot90(); }));
  r.push_back(op("repeat", [](In x) { return x[0].repeat({1, 2}); }));
  r.push_back(op("repeat_interleave", [](In x) { return x[0].repeat_interleave(2); }));
  r.push_back(op("repeat_interleave_0", [](In x) { return x[0].repeat_interleave(2, 0); }));
  r.push_back(op("constant_pad_nd", [](In x) { return x[0].constant_pad_nd({1, 1, 1, 1}, 2.5); }));
  r.push_back(op("pad_circular", [](In x) { return pad(x[0], {1, 1, 1, 1}, "circular"); }));
  r.push_back(op("reflection_pad1d", [](In x) { return reflection_pad1d(x[0], {1, 1}); }));
  r.push_back(op("reflection_pad2d", [](In x) { return reflection_pad2d(x[0], {1, 1, 1, 1}); }));
  r.push_back(op("replication_pad2d", [](In x) { return replication_pad2d(x[0], {1, 1, 1, 1}); }));
  r.push_back(op("angle", [](In x) { return x[0].angle(); }));
  r.push_back(op("conj_physical", [](In x) { return x[0].conj_physical(); }));
  r.push_back(op("logspace", [](In x) { return logspace(0, 1, x.n); }));
  r.push_back(op("range", [](In x) { return range(0, x.n - 1); }));
  r.push_back(op("tril_indices", [](In x) { return tril_indices(x.s, x.s); }));
  r.push_back(op("empty_strided", [](In x) { return empty_strided({x.s, x.s}, {1, x.s}); }));
}

// Functions of one, two and three numbers that take more than tensors, or need a domain.
void more_rows(std::vector<RowOp>& r) {
  for (const auto& f : {Named{"asin", asin},
                        {"acos", acos},
                        {"acosh", acosh},
                        {"atanh", atanh},
                        {"log2", log2},
                        {"log10", log10},
                        {"signbit", signbit},
                        {"isposinf", isposinf},
                        {"isneginf", isneginf}})
    r.push_back(op(f.name, [g = f.f](In x) { return g(x[0]); }));
  r.push_back(op("logit", [](In x) { return logit(x[0]); }));
  r.push_back(op("clamp_min", [](In x) { return clamp_min(x[0], -1); }));
  r.push_back(op("clamp_max", [](In x) { return clamp_max(x[0], 1); }));
  r.push_back(op("lerp", [](In x) { return lerp(x[0], x[1], 0.25); }));
  r.push_back(op("addcmul", [](In x) { return addcmul(x[0], x[1], x[2]); }));
  r.push_back(op("addcdiv", [](In x) { return addcdiv(x[0], x[1], x[2]); }));
  r.push_back(op("threshold", [](In x) { return threshold(x[0], 0.5, 2); }));
  r.push_back(op("float_power", [](In x) { return float_power(x[0], x[1]); }));
  r.push_back(op("ldexp", [](In x) { return ldexp(x[0], x[1]); }));
  r.push_back(op("floor_divide", [](In x) { return floor_divide(x[0], x[1]); }));
  r.push_back(op("isclose", [](In x) { return isclose(x[0], x[1]); }));
  r.push_back(op("logical_xor", [](In x) { return logical_xor(x[0], x[1]); }));
  r.push_back(op("xlogy", [](In x) { return xlogy(x[0], x[1]); }));
  r.push_back(op("special_xlog1py", [](In x) { return special_xlog1py(x[0], x[1]); }));
  r.push_back(op("frexp", [](In x) { return std::get<0>(frexp(x[0])); }));
  r.push_back(op("mvlgamma", [](In x) { return mvlgamma(x[0], 2); }));
  r.push_back(op("polygamma", [](In x) { return polygamma(2, x[0]); }));
  r.push_back(op("polygamma_1", [](In x) { return polygamma(1, x[0]); }));
  r.push_back(op("igamma_around", [](In x) { return igamma(x[0], x[1]); }));
  r.push_back(op("igammac_around", [](In x) { return igammac(x[0], x[1]); }));
  r.push_back(op("zeta_around", [](In x) { return special_zeta(x[0], x[1]); }));
  r.push_back(op("chebyshev_polynomial_t_5", [](In x) { return special_chebyshev_polynomial_t(x[0], 5); }));
  r.push_back(op("chebyshev_polynomial_u_5", [](In x) { return special_chebyshev_polynomial_u(x[0], 5); }));
  r.push_back(op("chebyshev_polynomial_v_5", [](In x) { return special_chebyshev_polynomial_v(x[0], 5); }));
  r.push_back(op("chebyshev_polynomial_w_5", [](In x) { return special_chebyshev_polynomial_w(x[0], 5); }));
  r.push_back(
      op("shifted_chebyshev_polynomial_t_5", [](In x) { return special_shifted_chebyshev_polynomial_t(x[0], 5); }));
  r.push_back(
      op("shifted_chebyshev_polynomial_u_5", [](In x) { return special_shifted_chebyshev_polynomial_u(x[0], 5); }));
  r.push_back(
      op("shifted_chebyshev_polynomial_v_5", [](In x) { return special_shifted_chebyshev_polynomial_v(x[0], 5); }));
  r.push_back(
      op("shifted_chebyshev_polynomial_w_5", [](In x) { return special_shifted_chebyshev_polynomial_w(x[0], 5); }));
  r.push_back(op("hermite_polynomial_h_5", [](In x) { return special_hermite_polynomial_h(x[0], 5); }));
  r.push_back(op("hermite_polynomial_he_5", [](In x) { return special_hermite_polynomial_he(x[0], 5); }));
  r.push_back(op("laguerre_polynomial_l_5", [](In x) { return special_laguerre_polynomial_l(x[0], 5); }));
  r.push_back(op("legendre_polynomial_p_5", [](In x) { return special_legendre_polynomial_p(x[0], 5); }));
  r.push_back(op("prelu", [](In x) { return prelu(x[0], x[1]); }));
  r.push_back(op("glu", [](In x) { return glu(x[0]); }));
}

// Draws by law, what is there once, and linear algebra without decompositions.
void width_rows(std::vector<RowOp>& r) {
  r.push_back(op("exponential", [](In x) { return x[0].exponential_(); }));
  r.push_back(op("geometric", [](In x) { return x[0].geometric_(0.3); }));
  r.push_back(op("cauchy", [](In x) { return x[0].cauchy_(); }));
  r.push_back(op("log_normal", [](In x) { return x[0].log_normal_(); }));
  r.push_back(op("random_to", [](In x) { return x[0].random_(1000); }));
  r.push_back(op("normal_about", [](In x) { return normal(x[0], x[1]); }));
  r.push_back(op("poisson", [](In x) { return poisson(x[0]); }));
  r.push_back(op("binomial", [](In x) { return binomial(x[0], x[1]); }));
  r.push_back(op("rrelu", [](In x) { return rrelu(x[0], 0.125, 1. / 3, true); }));
  r.push_back(op("alpha_dropout", [](In x) { return alpha_dropout(x[0], 0.25, true); }));
  r.push_back(op("native_dropout", [](In x) { return native_dropout(x[0], 0.25, true); }));
  r.push_back(op("unique2", [](In x) { return std::get<0>(_unique2(x[0])); }));
  r.push_back(op("unique2_all", [](In x) { return std::get<1>(_unique2(x[0], true, true, true)); }));
  r.push_back(op("unique_consecutive", [](In x) { return std::get<0>(unique_consecutive(x[0])); }));
  r.push_back(op("unique_dim", [](In x) { return std::get<0>(unique_dim(x[0], 0)); }));
  r.push_back(op("histogram", [](In x) { return histogram(x[0], 100); }));
  r.push_back(op("trapezoid", [](In x) { return trapezoid(x[0]); }));
  r.push_back(op("cumulative_trapezoid", [](In x) { return cumulative_trapezoid(x[0]); }));
  r.push_back(op("gradient", [](In x) { return gradient(x[0]); }));
  r.push_back(op("cross", [](In x) { return cross(x[0], x[1], 1); }));
  r.push_back(op("vander", [](In x) { return vander(x[0]); }));
  r.push_back(op("cov", [](In x) { return cov(x[0]); }));
  r.push_back(op("pdist", [](In x) { return pdist(x[0]); }));
  r.push_back(op("linalg_vecdot", [](In x) { return linalg_vecdot(x[0], x[1]); }));
  r.push_back(op("linalg_matrix_norm", [](In x) { return linalg_matrix_norm(x[0], 1); }));
  r.push_back(op("matrix_power", [](In x) { return matrix_power(x[0], 5); }));
  r.push_back(op("renorm", [](In x) { return renorm(x[0], 2, 0, 1); }));
  r.push_back(op("bilinear", [](In x) { return bilinear(x[0], x[1], x[2]); }));
  r.push_back(op("embedding_bag", [](In x) { return std::get<0>(embedding_bag(x[0], x[1], x[2])); }));
  r.push_back(op("hann_window", [](In x) { return hann_window(x.n); }));
  r.push_back(op("kaiser_window", [](In x) { return kaiser_window(x.n); }));
  r.push_back(op("pixel_shuffle", [](In x) { return pixel_shuffle(x[0], 2); }));
  r.push_back(op("channel_shuffle", [](In x) { return channel_shuffle(x[0], 2); }));
}

// Those elementwise functions of the signatures that have no row of their own above.
void elementwise_rows(std::vector<RowOp>& r) {
  const auto append = [&](RowOp row) {
    if (std::none_of(r.begin(), r.end(), [&](const RowOp& o) { return o.name == row.name; })) r.push_back(row);
  };
#define ELEMENTWISE_1(name) append(op(#name, [](In x) { return name(x[0]); }));
#define ELEMENTWISE_2(name) append(op(#name, [](In x) { return name(x[0], x[1]); }));
#define ELEMENTWISE_1_INTEGERS ELEMENTWISE_1
#define ELEMENTWISE_2_INTEGERS ELEMENTWISE_2
#include "tests/support/elementwise.inc"
}

}  // namespace

std::vector<RowOp> row_ops() {
  std::vector<RowOp> r;
  arithmetic_rows(r);
  math_rows(r);
  more_rows(r);
  compare_rows(r);
  creation_rows(r);
  reduce_rows(r);
  product_rows(r);
  index_rows(r);
  order_rows(r);
  view_rows(r);
  copy_rows(r);
  structure_rows(r);
  width_rows(r);
  elementwise_rows(r);
  return r;
}

}  // namespace bench
