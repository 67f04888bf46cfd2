// Files: parameters, checkpoints, tensors by name, weights of llama2.c.
#include <tenure/io.h>

#include "c_api/arguments.h"
#include "c_api/call.h"
#include "c_api/generators.h"
#include "c_api/lists.h"
#include "c_api/results.h"
#include "c_api/stores.h"
#include "c_api/tensors.h"

using namespace tenure;

namespace {

using Store = c::Using<c::StoreObject>;

// The optimizer of a handle that may be NULL, for the length of a call.
struct OptimizerArgument {
  std::optional<c::Using<c::OptimizerObject>> used;
  explicit OptimizerArgument(const tn_optimizer* o) {
    if (o) used.emplace(o, "optimizer");
  }
  Optimizer* get() const noexcept { return used ? (*used)->optimizer.get() : nullptr; }
};

const char* element(const char* const* p, size_t i, const char* what) {
  if (!p[i]) core::fail<ValueError>(std::string(what) + "[" + std::to_string(i) + "] is NULL: a string is wanted");
  return p[i];
}
void check_array(const void* p, size_t n, const char* what) {
  constexpr size_t kMost = size_t{1} << 24;
  if (n > kMost) core::fail<ValueError>(std::string(what) + " has too many elements: " + std::to_string(n));
  if (!p && n > 0) core::fail<ValueError>(std::string(what) + " is NULL, and its count is " + std::to_string(n));
}

// Tensors that were read, as aliases in the innermost scope.
tn_list* give_named(c::Call& k, const NamedTensors& all) {
  auto l = std::make_unique<c::List>();
  for (const auto& [name, tensor] : all) {
    l->names.push_back(name);
    l->items.push_back(tensor.alias());
  }
  return c::give_list(k, std::move(l));
}

}  // namespace

extern "C" {

tn_status tn_store_save(tn_context* context, tn_store* store, const char* path) {
  return c::run_status<c::Needs::nothing>(context, "save", [&](c::Call&) {
    const Store s(store, "store");
    save(s->store, c::string(path, "path"));
  });
}
tn_status tn_store_load(tn_context* context, tn_store* store, const char* path) {
  return c::run_status<c::Needs::nothing>(context, "load", [&](c::Call&) {
    const Store s(store, "store");
    load(s->store, c::string(path, "path"));
  });
}
tn_status tn_checkpoint_save(tn_context* context, const char* path, tn_store* store, tn_optimizer* optimizer,
                             tn_generator* generator, const char* const* keys, const char* const* values,
                             size_t texts_count) {
  return c::run_status<c::Needs::nothing>(context, "save_checkpoint", [&](c::Call& k) {
    const char* to = c::string(path, "path");
    check_array(keys, texts_count, "keys");
    check_array(values, texts_count, "values");
    Metadata texts;
    for (size_t i = 0; i < texts_count; ++i) texts[element(keys, i, "keys")] = element(values, i, "values");
    const Store s(store, "store");
    const OptimizerArgument o(optimizer);
    std::optional<c::GeneratorArgument> g;
    if (generator) g.emplace(k, generator);
    save_checkpoint(to, s->store, o.get(), g ? &static_cast<Generator&>(*g) : nullptr, texts);
  });
}
tn_status tn_checkpoint_load(tn_context* context, const char* path, tn_store* store, tn_optimizer* optimizer,
                             tn_generator* generator) {
  return c::run_status<c::Needs::nothing>(context, "load_checkpoint", [&](c::Call& k) {
    const char* from = c::string(path, "path");
    const Store s(store, "store");
    const OptimizerArgument o(optimizer);
    std::optional<c::GeneratorArgument> g;
    if (generator) g.emplace(k, generator);
    load_checkpoint(from, s->store, o.get(), g ? &static_cast<Generator&>(*g) : nullptr);
  });
}
const char* tn_checkpoint_latest(tn_context* context, const char* directory) {
  return c::run<c::Needs::nothing>(context, "latest_checkpoint", c::kNoText, [&](c::Call& k) {
    return c::give_text(k, latest_checkpoint(c::string(directory, "directory")).path);
  });
}
const char* tn_file_text(tn_context* context, const char* path, const char* key) {
  return c::run<c::Needs::nothing>(context, "read_metadata", c::kNoText, [&](c::Call& k) {
    const char* wanted = c::string(key, "key");
    Metadata all = read_metadata(c::string(path, "path"));
    return c::give_text(k, std::move(all[wanted]));
  });
}
tn_status tn_save_safetensors(tn_context* context, const char* path, const char* const* names,
                              tn_tensor* const* tensors, size_t tensors_count) {
  return c::run_status<c::Needs::scope>(context, "save_safetensors", [&](c::Call& k) {
    const char* to = c::string(path, "path");
    check_array(names, tensors_count, "names");
    const c::Tensors all(k, tensors, tensors_count, "tensors");
    NamedTensors named;
    for (size_t i = 0; i < tensors_count; ++i)
      named.emplace_back(element(names, i, "names"), share(all.held()[i].detach().clone()));
    save_safetensors(to, named);
  });
}
tn_list* tn_new_load_safetensors(tn_context* context, const char* path) {
  return c::run<c::Needs::scope>(context, "load_safetensors", c::kNoList,
                                 [&](c::Call& k) { return give_named(k, load_safetensors(c::string(path, "path"))); });
}
tn_list* tn_new_load_llama2c(tn_context* context, const char* path, int64_t* config) {
  return c::run<c::Needs::scope>(context, "load_llama2c", c::kNoList, [&](c::Call& k) {
    int64_t& first = c::out(config, "config");
    Llama2cConfig read;
    tn_list* l = give_named(k, load_llama2c(c::string(path, "path"), &read));
    const int64_t numbers[] = {read.dim,        read.hidden_dim, read.n_layers, read.n_heads,
                               read.n_kv_heads, read.vocab_size, read.seq_len};
    std::copy(std::begin(numbers), std::end(numbers), &first);
    return l;
  });
}

}  // extern "C"
