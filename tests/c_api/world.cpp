#include "world.h"

#include <cmath>
#include <cstdlib>
#include <functional>
#include <sstream>

namespace c_api_test {

std::vector<Parameter> parameters_of(const char* list) {
  std::vector<Parameter> all;
  std::istringstream in(list);
  for (std::string one; std::getline(in, one, ',');) {
    Parameter p;
    if (one.starts_with(' ')) one.erase(0, 1);
    p.optional = one.ends_with('?');
    if (p.optional) one.pop_back();
    const size_t at = one.rfind(' ');
    p.type = one.substr(0, at);
    p.name = one.substr(at + 1);
    all.push_back(p);
  }
  return all;
}

const std::string& folder() {
  static const std::string path = [] {
    std::string p = (std::filesystem::temp_directory_path() / "tenure_c_api_XXXXXX").string();
    return std::string(mkdtemp(p.data()) ? p : "/tmp");
  }();
  return path;
}

tn_context* dead_context() {
  tn_context* c = tn_context_new();
  volatile auto kept = reinterpret_cast<uint64_t>(c);
  (void)!tn_context_free(c);
  return bits<tn_context*>(kept);
}

namespace {

int32_t good_callback(tn_context*, void*) { return 0; }
int32_t good_update(tn_context*, tn_tensor*, void*) { return 0; }
int32_t good_gradient(tn_context*, tn_gradients*, void*) { return 0; }
void good_deleter(void*) {}

}  // namespace

World::World() {
  c = tn_context_new();
  other = tn_context_new();
  for (tn_context* k : {c, other}) {
    tn_scope_push(k, "outer");
    tn_scope_push(k, "inner");
  }
  tensor = tn_new_ones(c, dims, 2, TN_FLOAT);
  second = tn_new_ones(c, dims, 2, TN_FLOAT);
  foreign = tn_new_ones(other, dims, 2, TN_FLOAT);
  freed = dead(tn_free, c, tn_new_ones(c, dims, 2, TN_FLOAT));
  for (auto& t : tensors) t = tensor;
  for (auto& t : all_freed) t = freed;
  for (auto& t : all_foreign) t = foreign;
  for (auto& text : strings) text = "key";
  list = tn_list_new(c, tensors, 2);
  foreign_list = tn_list_new(other, &foreign, 1);
  freed_list = dead(tn_list_free, c, tn_list_new(c, tensors, 2));
  storage = tn_storage_new(c, TN_FLOAT, 6);
  sizes = tn_storage_new_with_sizes(c, dims, 2);
  foreign_storage = tn_storage_new(other, TN_FLOAT, 6);
  freed_storage = dead(tn_storage_free, c, tn_storage_new(c, TN_FLOAT, 6));
  store = tn_store_new(c);
  freed_store = dead(tn_store_free, c, tn_store_new(c));
  shared = tn_store_new_var(c, store, "w", dims, 2, TN_FLOAT, 1, TN_INIT_CONSTANT, 1, 0, 0, 0, nullptr);
  freed_shared = dead(tn_shared_free, c, tn_store_new_get(c, store, "w"));
  optimizer = tn_optimizer_new_adam(c, store, 0.1, 0.9, 0.999, 1e-8, 0);
  freed_optimizer = dead(tn_optimizer_free, c, tn_optimizer_new_sgd(c, store, 0.1, 0, 0, 0, 0));
  generator = tn_generator_new(c, 7);
  freed_generator = dead(tn_generator_free, c, tn_generator_new(c, 7));
}

World::~World() {
  // What dies while it is held is remembered for a while: only what a test leaves shall be.
  for (tn_tensor* t : kept_) tn_free(c, t);
  for (tn_tensor* t : {tensor, second}) tn_free(c, t);
  for (tn_storage* s : {storage, sizes}) tn_storage_free(c, s);
  tn_list_free(c, list);
  tn_free(other, foreign);
  tn_list_free(other, foreign_list);
  tn_storage_free(other, foreign_storage);
  for (tn_context* k : {c, other}) {
    tn_scope_unwind(k, 0);
    (void)!tn_context_free(k);
  }
  tn_context* last = tn_context_new();
  tn_optimizer_free(last, optimizer);
  tn_shared_free(last, shared);
  tn_store_free(last, store);
  tn_generator_free(last, generator);
  (void)!tn_context_free(last);
}

tn_tensor* World::made(std::vector<int64_t> of, tn_dtype dtype, double value, bool leaf) {
  tn_tensor* t = tn_new_full(c, of.data(), of.size(), tn_float(value), dtype);
  if (leaf) tn_set_requires_grad(c, t, 1);
  return kept(t);
}

namespace {

// ---- what a function works with, where its parameter's type does not say it

using Make = std::function<std::any(World&)>;
template <class T>
Make is(T value) {
  return [value](World&) { return std::any(value); };
}
Make tensor(std::vector<int64_t> sizes, tn_dtype dtype = TN_FLOAT, double value = 1, bool leaf = false) {
  return [=](World& w) { return std::any(w.made(sizes, dtype, value, leaf)); };
}
Make numbers(std::vector<int64_t> values) {
  return [=](World& w) {
    std::copy(values.begin(), values.end(), w.out + 8);
    return std::any(static_cast<const int64_t*>(w.out + 8));
  };
}
const char* saved_weights() {
  static const std::string path = folder() + "/weights";
  return path.c_str();
}

struct Special {
  const char* functions;  // names, each followed by a space
  const char* parameter;
  Make make;
};
const std::vector<Special>& specials() {
  const auto one = is(size_t{1});
  const Make bytes = is(size_t{24}), mask = tensor({2, 3}, TN_BOOL, 1), index = tensor({2, 3}, TN_LONG, 0),
             rows = tensor({2}, TN_LONG, 0), line = tensor({3}), cube = tensor({2, 3, 3}),
             leaf = tensor({2, 3}, TN_FLOAT, 1, true);
  static const std::vector<Special> all = {
      {"tn_item ", "tensor", tensor({1})},
      {"tn_copy_out tn_copy_in tn_new_from_data tn_new_from_blob ", "bytes", bytes},
      {"tn_storage_new_infer_size ", "numel", is(int64_t{6})},
      {"tn_new_with_storage tn_set_storage ", "storage", [](World& w) { return std::any(w.storage); }},
      {"tn_new_with_storage tn_set_storage ", "offset", is(int64_t{0})},
      {"tn_new_with_storage tn_set_storage ", "strides",
       [](World&) { return std::any(static_cast<tn_storage*>(nullptr)); }},
      {"tn_move tn_set ", "to", [](World& w) { return std::any(w.second); }},
      {"tn_set ", "self", [](World& w) { return std::any(w.second); }},
      {"tn_retain_grad ", "tensor",
       [](World& w) {
         return std::any(w.kept(tn_new_neg(w.c, w.made({2, 3}, TN_FLOAT, 1, true))));
       }},
      {"tn_backward ", "tensor",
       [](World& w) {
         return std::any(w.kept(tn_new_neg(w.c, w.made({2, 3}, TN_FLOAT, 1, true))));
       }},
      {"tn_backward tn_set_grad ", "gradient", tensor({2, 3})},
      {"tn_new_grads ", "outputs",
       [](World& w) {
         w.tensors[0] = w.made({2, 3}, TN_FLOAT, 1, true);
         w.tensors[8] = w.kept(tn_new_neg(w.c, w.tensors[0]));
         return std::any(static_cast<tn_tensor* const*>(w.tensors + 8));
       }},
      {"tn_new_grads ", "grad_outputs",
       [](World& w) { return std::any(static_cast<tn_tensor* const*>(w.tensors + 16)); }},
      {"tn_new_grads tn_differentiable ", "outputs_count", one},
      {"tn_new_grads tn_differentiable ", "inputs_count", one},
      {"tn_new_grads ", "grad_outputs_count", one},
      {"tn_differentiable ", "inputs",
       [](World& w) {
         w.tensors[8] = w.made({2, 3}, TN_FLOAT, 1, true);
         return std::any(static_cast<tn_tensor* const*>(w.tensors + 8));
       }},
      {"tn_gradients_needs tn_gradients_sizes tn_gradients_set ", "input", is(int64_t{0})},
      {"tn_gradients_has tn_gradients_out ", "output", is(int64_t{0})},
      {"tn_gradients_saved ", "saved", is(int64_t{0})},
      {"tn_new_div_rounding tn_new_div_scalar_rounding ", "rounding_mode", is(static_cast<const char*>("floor"))},
      {"tn_new_where tn_new_where_scalar_b tn_new_where_scalar_a tn_new_where_scalars ", "condition", mask},
      {"tn_new_randint ", "high", is(int64_t{5})},
      {"tn_new_take tn_new_put tn_new_scatter tn_new_scatter_value tn_new_scatter_by tn_new_scatter_value_by "
       "tn_new_scatter_reduce ",
       "index", index},
      {"tn_new_index_copy tn_new_index_fill tn_new_index_fill_tensor tn_new_index_reduce ", "index", rows},
      {"tn_new_index_copy tn_new_index_fill tn_new_index_fill_tensor tn_new_index_reduce ", "dim", is(int64_t{0})},
      {"tn_new_index_fill_tensor ", "value", tensor({})},
      {"tn_new_scatter_by tn_new_scatter_value_by ", "reduce", is(static_cast<const char*>("add"))},
      {"tn_new_scatter_reduce tn_new_index_reduce ", "reduce", is(static_cast<const char*>("prod"))},
      {"tn_new_take_along_dim ", "indices", index},
      {"tn_new_take_along_dim tn_new_aminmax tn_new_quantile tn_new_quantile_number tn_new_nanquantile "
       "tn_new_nanquantile_number ",
       "dim", numbers({1})},
      {"tn_new_quantile tn_new_nanquantile ", "q", tensor({2}, TN_FLOAT, 0.5)},
      {"tn_new_count_nonzero tn_new_nansum tn_new_nanmean tn_new_var_mean tn_new_std_mean tn_new_norm_dim "
       "tn_new_frobenius_norm ",
       "dim", numbers({0, 1})},
      {"tn_new_masked_scatter ", "mask", mask},
      {"tn_new_select_scatter ", "source", tensor({2})},
      {"tn_new_slice_scatter ", "start", is(static_cast<const int64_t*>(nullptr))},
      {"tn_new_slice_scatter ", "end", is(static_cast<const int64_t*>(nullptr))},
      {"tn_new_searchsorted tn_new_searchsorted_number ", "side", is(static_cast<const char*>("left"))},
      {"tn_new_searchsorted ", "sorter", index},
      {"tn_new_searchsorted_number ", "sorter", tensor({3}, TN_LONG, 0)},
      {"tn_new_searchsorted_number ", "sorted_sequence", line},
      {"tn_new_bucketize ", "boundaries", line},
      {"tn_new_bincount ", "x", tensor({3}, TN_LONG, 1)},
      {"tn_new_bincount ", "weights", line},
      {"tn_new_mv tn_new_addmv tn_new_vdot tn_new_addr ", "b", line},
      {"tn_new_vdot ", "a", line},
      {"tn_new_addmv ", "x", tensor({2})},
      {"tn_new_addr ", "a", tensor({2})},
      {"tn_new_addbmm tn_new_baddbmm ", "a", cube},
      {"tn_new_addbmm tn_new_baddbmm ", "b", cube},
      {"tn_new_addbmm ", "x", tensor({3, 3})},
      {"tn_new_baddbmm ", "x", cube},
      {"tn_new_tensordot ", "dims_a", numbers({0, 1})},
      {"tn_new_tensordot ", "dims_b", numbers({0, 1})},
      {"tn_new_einsum ", "equation", is(static_cast<const char*>("ij,ij->i"))},
      {"tn_new_chain_matmul ", "matrices",
       [](World& w) {
         w.tensors[8] = w.made({2, 3}, TN_FLOAT, 1, false);
         w.tensors[9] = w.made({3, 2}, TN_FLOAT, 1, false);
         return std::any(static_cast<tn_tensor* const*>(w.tensors + 8));
       }},
      {"tn_new_gelu ", "approximate", is(static_cast<const char*>("tanh"))},
      {"tn_new_prelu ", "weight", line},
      {"tn_new_glu ", "x", tensor({2, 4})},
      {"tn_new_cross tn_new_unique_consecutive ", "dim", numbers({1})},
      {"tn_new_gradient tn_new_linalg_vector_norm tn_new_linalg_matrix_norm tn_new_linalg_matrix_norm_str "
       "tn_new_linalg_norm tn_new_linalg_norm_str ",
       "dim", numbers({0, 1})},
      {"tn_new_linalg_matrix_norm_str tn_new_linalg_norm_str ", "ord", is(static_cast<const char*>("fro"))},
      {"tn_new_vander ", "x", line},
      {"tn_new_cov ", "fweights", tensor({3}, TN_LONG, 1)},
      {"tn_new_cov ", "aweights", line},
      {"tn_new_linalg_multi_dot ", "tensors",
       [](World& w) {
         w.tensors[8] = w.made({2, 3}, TN_FLOAT, 1, false);
         w.tensors[9] = w.made({3, 2}, TN_FLOAT, 1, false);
         return std::any(static_cast<tn_tensor* const*>(w.tensors + 8));
       }},
      {"tn_new_matrix_power ", "x", tensor({2, 2})},
      {"tn_new_as_strided_scatter ", "strides", numbers({3, 1})},
      {"tn_new_as_strided_scatter ", "storage_offset", is(static_cast<const int64_t*>(nullptr))},
      {"tn_new_bilinear ", "weight", tensor({2, 3, 3})},
      {"tn_new_bilinear ", "bias", tensor({2})},
      {"tn_new_pixel_shuffle tn_new_pixel_unshuffle tn_new_channel_shuffle ", "x", cube},
      {"tn_new_diagonal_scatter tn_new_linalg_diagonal ", "dim1", is(int64_t{0})},
      {"tn_new_diagonal_scatter ", "source", tensor({2})},
      {"tn_new_embedding_bag ", "indices", rows},
      {"tn_new_embedding_bag ", "offsets", rows},
      {"tn_new_embedding_bag ", "mode", is(int64_t{0})},
      {"tn_new_embedding_bag ", "per_sample_weights", tensor({2})},
      {"tn_new_embedding_bag ", "padding_idx", numbers({0})},
      {"tn_new_empty_permuted ", "physical_layout", numbers({1, 0})},
      {"tn_new_fill_tensor tn_fill_tensor_ ", "value", tensor({})},
      {"tn_new_histogram ", "bins", line},
      {"tn_new_histogramdd ", "bins", numbers({2, 2, 2})},
      {"tn_new_histogramdd ", "bins_count", is(size_t{3})},
      {"tn_is_nonzero ", "x", tensor({1})},
      {"tn_new_randint_like_low ", "high", is(int64_t{5})},
      {"tn_new_randint_like_tensor ", "high", tensor({1})},
      {"tn_trunc_normal_ ", "b", is(1.5)},
      {"tn_new_mean tn_new_mean_dim tn_new_softmax tn_new_log_softmax tn_new_rand tn_new_randn tn_new_rand_like "
       "tn_new_randn_like tn_storage_new ",
       "dtype", is(tn_dtype{TN_FLOAT})},
      {"tn_new_sum_dim tn_new_mean_dim tn_new_var tn_new_std tn_new_norm tn_new_amax tn_new_amin tn_new_any_dim "
       "tn_new_all_dim tn_new_logsumexp ",
       "dim", numbers({0, 1})},
      {"tn_new_argmax tn_new_argmin ", "dim", numbers({1})},
      {"tn_new_any_dim tn_new_all_dim ", "dim_int", is(int64_t{1})},
      {"tn_new_mm tn_new_addmm ", "b", tensor({3, 2})},
      {"tn_new_matmul ", "b", tensor({3, 2})},
      {"tn_new_bmm ", "a", cube},
      {"tn_new_bmm ", "b", cube},
      {"tn_new_linear ", "bias", tensor({2})},
      {"tn_new_dot tn_new_outer ", "a", line},
      {"tn_new_dot tn_new_outer ", "b", line},
      {"tn_new_addmm ", "c", tensor({2, 2})},
      {"tn_new_addmm ", "input", tensor({2, 2})},
      {"tn_new_addmm ", "x", tensor({2, 2})},
      {"tn_new_rotary_embedding ", "x", tensor({1, 2, 1, 4})},
      {"tn_new_rotary_embedding ", "cos", tensor({2, 2})},
      {"tn_new_rotary_embedding ", "sin", tensor({2, 2})},
      {"tn_new_scaled_dot_product_attention ", "attn_mask", tensor({2, 2})},
      {"tn_new_scaled_dot_product_attention ", "dropout_p", is(0.0)},
      {"tn_new_cross_entropy ", "target", rows},
      {"tn_new_cross_entropy ", "weight", line},
      {"tn_new_index_select tn_new_index_add ", "index", rows},
      {"tn_new_index_select tn_new_index_add ", "dim", is(int64_t{0})},
      {"tn_new_gather tn_new_scatter_add tn_new_embedding ", "index", index},
      {"tn_new_embedding ", "indices", index},
      {"tn_new_masked_fill tn_masked_fill_ tn_new_masked_fill_tensor tn_masked_fill_tensor_ tn_new_masked_select ",
       "mask", mask},
      {"tn_new_masked_fill_tensor tn_masked_fill_tensor_ ", "value", tensor({})},
      {"tn_new_one_hot ", "x", index},
      {"tn_new_unflatten ", "sizes", numbers({3, 1})},
      {"tn_new_permute ", "dims", numbers({1, 0})},
      {"tn_new_split_sizes ", "sizes", numbers({1, 2})},
      {"tn_new_split_sizes ", "split_sizes", numbers({1, 2})},
      {"tn_new_as_strided ", "strides", numbers({3, 1})},
      {"tn_new_as_strided ", "storage_offset", numbers({0})},
      {"tn_new_view_as_complex ", "x", tensor({2, 2})},
      {"tn_new_view_as_real tn_new_imag ", "x", tensor({2, 2}, TN_COMPLEX_FLOAT)},
      {"tn_new_flip tn_new_roll tn_new_rot90 ", "dims", numbers({0, 1})},
      {"tn_new_movedim_dims ", "source", numbers({0, 1})},
      {"tn_new_movedim_dims ", "destination", numbers({0, 1})},
      {"tn_new_repeat_interleave tn_new_repeat_interleave_tensor ", "dim", numbers({1})},
      {"tn_new_repeat_interleave tn_new_repeat_interleave_tensor tn_new_repeat_interleave_repeats ", "output_size",
       is(static_cast<const int64_t*>(nullptr))},
      {"tn_new_repeat_interleave_tensor tn_new_repeat_interleave_repeats ", "repeats", tensor({3}, TN_LONG)},
      {"tn_new_diagonal tn_new_diag_embed ", "dim1", is(int64_t{0})},
      {"tn_new_dsplit tn_new_dsplit_indices ", "x", cube},
      {"tn_new_meshgrid tn_new_cartesian_prod ", "tensors",
       [](World& w) {
         for (int i = 0; i < 2; ++i) w.tensors[i] = w.made({3}, TN_FLOAT, 1, false);
         return std::any(static_cast<tn_tensor* const*>(w.tensors));
       }},
      {"tn_new_meshgrid ", "indexing", is(static_cast<const char*>("xy"))},
      {"tn_new_combinations ", "x", line},
      {"tn_new_pad_sequence ", "padding_side", is(static_cast<const char*>("left"))},
      {"tn_new_pad ", "mode", is(static_cast<const char*>("constant"))},
      {"tn_new_reflection_pad1d tn_new_replication_pad1d tn_new_reflection_pad2d tn_new_replication_pad2d "
       "tn_new_reflection_pad3d tn_new_replication_pad3d ",
       "padding", numbers({1, 1, 1, 1, 1, 1})},
      {"tn_new_reflection_pad2d tn_new_replication_pad2d ", "padding_count", is(size_t{4})},
      {"tn_new_reflection_pad3d tn_new_replication_pad3d ", "padding_count", is(size_t{6})},
      {"tn_new_reflection_pad2d tn_new_replication_pad2d ", "x", cube},
      {"tn_new_reflection_pad3d tn_new_replication_pad3d ", "x", tensor({2, 2, 3, 3})},
      {"tn_new_tril_indices tn_new_triu_indices ", "dtype", is(tn_dtype{TN_LONG})},
      {"tn_store_new_get ", "name", is(static_cast<const char*>("w"))},
      {"tn_store_name ", "index", is(int64_t{0})},
      {"tn_checkpoint_latest ", "directory",
       [](World&) {
         static const std::string empty = folder() + "/checkpoints";
         std::filesystem::create_directories(empty);
         return std::any(static_cast<const char*>(empty.c_str()));
       }},
      {"tn_store_load tn_new_load_safetensors tn_file_text ", "path",
       [](World& w) {
         tn_store_save(w.c, w.store, saved_weights());
         return std::any(saved_weights());
       }},
      {"tn_checkpoint_load ", "path",
       [](World& w) {
         tn_checkpoint_save(w.c, saved_weights(), w.store, w.optimizer, w.generator, nullptr, nullptr, 0);
         return std::any(saved_weights());
       }},
      {"tn_save_safetensors ", "names",
       [](World& w) {
         w.strings[1] = "second";
         return std::any(static_cast<const char* const*>(w.strings));
       }},
      {"tn_new_load_llama2c ", "path",
       [](World&) {
         static const std::string path = folder() + "/llama2c";
         const int32_t head[7] = {4, 4, 1, 1, 1, 3, 2};
         std::vector<float> weights(3 * 4 + 4 + 4 * 16 + 4 + 3 * 16 + 4 + 2 * 4, 0.5f);
         FILE* f = std::fopen(path.c_str(), "wb");
         std::fwrite(head, sizeof head, 1, f);
         std::fwrite(weights.data(), 4, weights.size(), f);
         std::fclose(f);
         return std::any(static_cast<const char*>(path.c_str()));
       }},
  };
  return all;
}

// ---- and where it does

template <class T>
std::any as(T value) {
  return std::any(value);
}

bool is_handle(const std::string& type) {
  for (const char* kind : {"tn_context", "tn_tensor", "tn_list", "tn_storage", "tn_shared", "tn_store", "tn_optimizer",
                           "tn_generator", "tn_gradients"})
    if (type == std::string(kind) + "*" || type == "const " + std::string(kind) + "*") return true;
  return false;
}

template <class T>
std::any handle(const std::string& type, T* p) {
  return type.starts_with("const ") ? std::any(static_cast<const T*>(p)) : std::any(p);
}
std::any handle_of(const std::string& type, void* p) {
  const auto is = [&](const char* kind) { return type.ends_with(std::string(kind) + "*"); };
  if (is("tn_context")) return handle(type, static_cast<tn_context*>(p));
  if (is("tn_tensor")) return handle(type, static_cast<tn_tensor*>(p));
  if (is("tn_list")) return handle(type, static_cast<tn_list*>(p));
  if (is("tn_storage")) return handle(type, static_cast<tn_storage*>(p));
  if (is("tn_shared")) return handle(type, static_cast<tn_shared*>(p));
  if (is("tn_store")) return handle(type, static_cast<tn_store*>(p));
  if (is("tn_optimizer")) return handle(type, static_cast<tn_optimizer*>(p));
  if (is("tn_generator")) return handle(type, static_cast<tn_generator*>(p));
  return handle(type, static_cast<tn_gradients*>(p));
}

void* right_one(World& w, const std::string& type) {
  const auto is = [&](const char* kind) { return type.ends_with(std::string(kind) + "*"); };
  return is("tn_context")     ? static_cast<void*>(w.c)
         : is("tn_tensor")    ? static_cast<void*>(w.tensor)
         : is("tn_list")      ? static_cast<void*>(w.list)
         : is("tn_storage")   ? static_cast<void*>(w.sizes)
         : is("tn_shared")    ? static_cast<void*>(w.shared)
         : is("tn_store")     ? static_cast<void*>(w.store)
         : is("tn_optimizer") ? static_cast<void*>(w.optimizer)
         : is("tn_generator") ? static_cast<void*>(w.generator)
                              : static_cast<void*>(w.gradients);
}

}  // namespace

std::any good(World& w, const std::string& function, const Parameter& p) {
  const bool writes = function.ends_with("_out") && function != "tn_copy_out";
  if (writes && (p.name == "out" || (p.name == "values" && function != "tn_heaviside_out") ||
                 (p.name == "indices" && function != "tn_embedding_out")))
    return std::any(w.made({0}, TN_COMPLEX_DOUBLE, 0, false));
  // Bits and divisors are those of integers.
  for (const char* kind : {"tn_new_bitwise_", "tn_bitwise_", "tn_new_gcd", "tn_gcd_", "tn_new_lcm", "tn_lcm_"})
    if (function.starts_with(kind) && p.type == "tn_tensor*" && !(writes && p.name == "out"))
      return std::any(w.made({2, 3}, TN_LONG, 3, false));
  // An op's forms take what it takes: tn_new_tril, tn_tril_, tn_tril_out.
  const size_t tail = writes ? 4 : function.ends_with("_");
  const std::string op = "tn_new_" + function.substr(3, function.size() - 3 - tail);
  for (const Special& s : specials())
    for (const std::string& name : {function, op})
      if ((" " + std::string(s.functions)).find(" " + name + " ") != std::string::npos && p.name == s.parameter)
        return s.make(w);
  const std::string& t = p.type;
  if (is_handle(t)) return handle_of(t, right_one(w, t));
  if (t == "tn_dtype") return as(tn_dtype{TN_FLOAT});
  if (t == "int32_t" || t == "tn_init") return as(int32_t{0});
  if (t == "int64_t") return as(int64_t{1});
  if (t == "uint64_t") return as(uint64_t{1});
  if (t == "size_t") return as(size_t{2});
  if (t == "double") return as(0.5);
  if (t == "tn_scalar") return as(tn_int(1));
  if (t == "const char*") return as(static_cast<const char*>(w.path.c_str()));
  if (t == "const char* const*") return as(static_cast<const char* const*>(w.strings));
  if (t == "const int64_t*") return as(static_cast<const int64_t*>(w.dims));
  if (t == "int64_t*") return as(w.out);
  if (t == "uint64_t*") return as(w.words);
  if (t == "const double*") return as(static_cast<const double*>(&w.real));
  if (t == "tn_scalar*") return as(&w.number);
  if (t == "void*") return as(static_cast<void*>(w.data));
  if (t == "const void*") return as(static_cast<const void*>(w.data));
  if (t == "tn_tensor* const*") return as(static_cast<tn_tensor* const*>(w.tensors));
  if (t == "tn_callback") return as(tn_callback{good_callback});
  if (t == "tn_update_callback") return as(tn_update_callback{good_update});
  if (t == "tn_gradient") return as(tn_gradient{good_gradient});
  if (t == "tn_deleter") return as(tn_deleter{good_deleter});
  if (t == "struct DLManagedTensorVersioned*") return as(w.exported = tn_dlpack_new(w.c, w.second));
  ADD_FAILURE() << function << ": no argument is known for " << t << " " << p.name;
  return {};
}

namespace {

// Parameters that the header says may be NULL.
bool may_be_null(const std::string& function, const Parameter& p) {
  if (p.optional || p.name == "payload" || p.type == "tn_deleter") return true;
  if (p.type == "tn_generator*") return true;
  static const std::vector<std::pair<std::string, std::string>> others = {
      {"tn_set_grad", "gradient"},   {"tn_backward", "gradient"},         {"tn_new_with_storage", "strides"},
      {"tn_set_storage", "strides"}, {"tn_checkpoint_save", "optimizer"}, {"tn_checkpoint_load", "optimizer"},
      {"tn_scope_push", "name"},     {"tn_with_scope", "name"},           {"tn_fail", "text"},
      {"tn_is_alive", "tensor"},
  };
  for (const auto& [f, name] : others)
    if (f == function && name == p.name) return function != "tn_generator_free";
  return false;
}

constexpr uint64_t kGarbage[] = {1,   0x41, ~uint64_t{0},      0x7fff12345678, uint64_t{1} << 63,
                                 255, 256,  0xdeadbeefdeadbeef};

std::vector<Wrong> wrong_handles(World& w, const std::string& function, const Parameter& p) {
  std::vector<Wrong> all;
  const std::string& t = p.type;
  const bool context = t.ends_with("tn_context*"),
             says = !context && (function == "tn_is_alive" || function == "tn_release_later");
  const auto add = [&](void* h, tn_status status) {
    all.push_back({handle_of(t, h), says ? TN_OK : status, !says && !context});
  };
  if (!may_be_null(function, p) || function == "tn_generator_free") add(nullptr, TN_STALE_ERROR);
  for (const uint64_t g : kGarbage) add(bits<void*>(g), TN_STALE_ERROR);
  // Freed, and of another context.
  const auto is = [&](const char* kind) { return t.ends_with(std::string(kind) + "*"); };
  if (context) add(dead_context(), TN_STALE_ERROR);
  if (is("tn_tensor")) add(w.freed, TN_STALE_ERROR), add(w.foreign, TN_STALE_ERROR);
  if (is("tn_list")) add(w.freed_list, TN_STALE_ERROR), add(w.foreign_list, TN_STALE_ERROR);
  if (is("tn_storage")) add(w.freed_storage, TN_STALE_ERROR), add(w.foreign_storage, TN_STALE_ERROR);
  if (is("tn_shared")) add(w.freed_shared, TN_STALE_ERROR);
  if (is("tn_store")) add(w.freed_store, TN_STALE_ERROR);
  if (is("tn_optimizer")) add(w.freed_optimizer, TN_STALE_ERROR);
  if (is("tn_generator")) add(w.freed_generator, TN_STALE_ERROR);
  if (is("tn_gradients")) add(w.ended_gradients, TN_STALE_ERROR);
  // Of another kind: of tensors it is not told from garbage, everything else is called by its name.
  const tn_status other_kind = context || function == "tn_release_later" ? TN_STALE_ERROR : TN_VALUE_ERROR;
  if (!is("tn_tensor")) add(w.tensor, TN_STALE_ERROR);
  if (!is("tn_list")) add(w.list, other_kind);
  if (!is("tn_storage")) add(w.storage, other_kind);
  if (!is("tn_store")) add(w.store, other_kind);
  if (!is("tn_generator")) add(w.generator, other_kind);
  if (!context) add(w.c, other_kind);
  return all;
}

}  // namespace

std::vector<Wrong> wrong(World& w, const std::string& function, const Parameter& p) {
  const std::string& t = p.type;
  if (is_handle(t)) return wrong_handles(w, function, p);
  std::vector<Wrong> all;
  const auto add = [&](auto value, tn_status status = TN_OK, bool named = false) {
    all.push_back({std::any(value), status, named});
  };
  constexpr double kNan = std::numeric_limits<double>::quiet_NaN(), kInf = std::numeric_limits<double>::infinity();
  const tn_status null = may_be_null(function, p) ? TN_OK : TN_VALUE_ERROR;
  const bool array = p.name != "dim" || t == "const int64_t*";
  if (t == "tn_dtype") {
    for (const tn_dtype d : {-2, 12, 77, 9999, INT32_MIN, INT32_MAX}) add(d, TN_DTYPE_ERROR, true);
    for (tn_dtype d = TN_DEFAULT; d < 12; ++d) add(d);
  } else if (t == "tn_init") {
    for (const tn_init i : {-1, 5, 99, INT32_MAX}) add(i, TN_VALUE_ERROR, true);
  } else if (t == "int32_t") {
    for (const int32_t i : {INT32_MIN, INT32_MAX, -1, -2, 1, 2, 6, 77}) add(i);
  } else if (t == "int64_t") {
    for (const int64_t i : {INT64_MIN, INT64_MAX, int64_t{-1} << 40, int64_t{1} << 62})
      add(i, p.name == "dim" || p.name == "dim0" || p.name == "dim1" ? TN_INDEX_ERROR : TN_OK);
    for (const int64_t i : {int64_t{-1}, int64_t{-2}, int64_t{0}, int64_t{7}, int64_t{1} << 40}) add(i);
  } else if (t == "uint64_t") {
    for (const uint64_t i : {uint64_t{0}, ~uint64_t{0}, uint64_t{1} << 63}) add(i);
  } else if (t == "size_t") {
    // Arrays are read up to their count: only counts that no array may have are wrong for all of them.
    const bool bytes = p.name == "bytes", places = p.name == "out_count";
    for (const size_t n : {~size_t{0}, size_t{1} << 60, size_t{1} << 40})
      if (!places) add(n, bytes ? TN_VALUE_ERROR : p.name.ends_with("_count") ? TN_OTHER_ERROR : TN_OK);
    for (const size_t n : {size_t{0}, size_t{1}, size_t{8}}) add(n, bytes ? TN_VALUE_ERROR : TN_OK);
  } else if (t == "double") {
    for (const double d : {kNan, kInf, -kInf, -1.0, 0.0, 1e300}) add(d);
  } else if (t == "tn_scalar") {
    for (const int32_t kind : {77, -1, 5}) add(tn_make_scalar(kind, 1, 1, 1), TN_VALUE_ERROR, true);
    add(tn_none(), p.optional ? TN_OK : TN_VALUE_ERROR, !p.optional);
    for (const tn_scalar s :
         {tn_float(kNan), tn_float(1e300), tn_int(INT64_MIN), tn_int(0), tn_complex(1, 2), tn_bool(1)})
      add(s);
  } else if (t == "const char*") {
    add(static_cast<const char*>(nullptr), null, null != TN_OK && function != "tn_at");
    for (const char* text : {"", "trunc", "w", "no such folder/file", "\xff\xfe", "exp_avg.", "%s%n%d"}) add(text);
  } else if (t == "const char* const*") {
    add(static_cast<const char* const*>(nullptr), TN_VALUE_ERROR, true);
    add(static_cast<const char* const*>(w.missing), TN_VALUE_ERROR, true);
  } else if (t == "const int64_t*") {
    const int64_t huge = int64_t{1} << 62;
    int64_t* at = w.out + 32;
    for (const auto& [a, b] : std::vector<std::pair<int64_t, int64_t>>{
             {-1, -1}, {INT64_MAX, INT64_MAX}, {INT64_MIN, 1}, {huge, 4}, {0, 0}, {int64_t{1} << 40, 1}, {-5, 3}}) {
      at[0] = a, at[1] = b;
      add(static_cast<const int64_t*>(at));
      at += 2;
    }
    add(static_cast<const int64_t*>(nullptr), array && null != TN_OK ? TN_VALUE_ERROR : TN_OK, array && null != TN_OK);
  } else if (t == "int64_t*") {
    add(static_cast<int64_t*>(nullptr), TN_VALUE_ERROR, true);
  } else if (t == "uint64_t*") {
    add(static_cast<uint64_t*>(nullptr), TN_VALUE_ERROR, true);
  } else if (t == "tn_scalar*") {
    add(static_cast<tn_scalar*>(nullptr), TN_VALUE_ERROR, true);
  } else if (t == "const double*") {
    add(static_cast<const double*>(nullptr));
  } else if (t == "void*") {
    add(static_cast<void*>(nullptr), null);
  } else if (t == "const void*") {
    add(static_cast<const void*>(nullptr), null);
  } else if (t == "tn_tensor* const*") {
    add(static_cast<tn_tensor* const*>(nullptr), TN_VALUE_ERROR, true);
    add(static_cast<tn_tensor* const*>(w.all_freed), TN_STALE_ERROR, true);
    add(static_cast<tn_tensor* const*>(w.all_foreign), TN_STALE_ERROR, true);
  } else if (t == "tn_callback") {
    add(tn_callback{nullptr}, TN_VALUE_ERROR);
  } else if (t == "tn_update_callback") {
    add(tn_update_callback{nullptr}, TN_VALUE_ERROR);
  } else if (t == "tn_gradient") {
    add(tn_gradient{nullptr}, TN_VALUE_ERROR, true);
  } else if (t == "tn_deleter") {
    add(tn_deleter{nullptr});
  } else if (t == "struct DLManagedTensorVersioned*") {
    add(static_cast<DLManagedTensorVersioned*>(nullptr), TN_VALUE_ERROR, true);
  } else {
    ADD_FAILURE() << function << ": no wrong argument is known for " << t << " " << p.name;
  }
  return all;
}

}  // namespace c_api_test
