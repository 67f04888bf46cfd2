#include "weights.h"

#include <algorithm>
#include <charconv>
#include <filesystem>
#include <map>
#include <unordered_map>
#include <vector>

using namespace tenure;

namespace {

std::string layer_name(int64_t i, const char* part) { return "layers." + std::to_string(i) + "." + part + ".weight"; }

// Where llama2.c's arrays of all layers go: [L, …] there, a variable a layer here.
constexpr std::pair<const char*, const char*> kStacked[] = {{"rms_att", "attention_norm"},
                                                            {"wq", "attention.wq"},
                                                            {"wk", "attention.wk"},
                                                            {"wv", "attention.wv"},
                                                            {"wo", "attention.wo"},
                                                            {"rms_ffn", "ffn_norm"},
                                                            {"w1", "w1"},
                                                            {"w2", "w2"},
                                                            {"w3", "w3"}};
constexpr std::pair<const char*, const char*> kSingle[] = {
    {"embedding", "embedding.weight"}, {"rms_final", "norm.weight"}, {"classifier", "output.weight"}};

bool is_safetensors(const std::string& path) {
  // A header of JSON begins after 8 bytes with its length; llama2.c's third number is a count of layers.
  if (path.size() > 12 && path.ends_with(".safetensors")) return true;
  try {
    list_safetensors(path);
    return true;
  } catch (const IoError&) { return false; }
}

/// Sizes of a model from the shapes of its weights; what shapes do not say, from the options.
Config config_of_shapes(const std::string& path, const TrainOptions& options) {
  std::map<std::string, std::vector<int64_t>> sizes;
  for (FileEntry& entry : list_safetensors(path)) sizes.emplace(std::move(entry.name), std::move(entry.sizes));
  const auto matrix = [&](const std::string& name) -> const std::vector<int64_t>& {
    const auto at = sizes.find(name);
    if (at == sizes.end()) throw ValueError("llama2: the weights lack " + name + ": " + path);
    if (at->second.size() != 2)
      throw ShapeError("llama2: " + name + " must have 2 dims: it has " + std::to_string(at->second.size()) + ": " +
                       path);
    return at->second;
  };
  Config c;
  c.vocab = matrix("embedding.weight")[0];
  c.dim = matrix("embedding.weight")[1];
  c.hidden = matrix(layer_name(0, "w1"))[0];
  for (c.layers = 1; sizes.count(layer_name(c.layers, "w1"));) ++c.layers;
  c.heads = options.heads;
  c.seq = options.seq;
  c.dropout = options.dropout;
  c.shared_classifier = !sizes.count("output.weight");
  const int64_t rows = matrix(layer_name(0, "attention.wk"))[0];
  c.kv_heads = c.heads;
  c.check();  // heads divide dim
  if (rows % c.head_size() != 0)
    throw ShapeError("llama2: the weights' keys have " + std::to_string(rows) + " rows, which heads of size " +
                     std::to_string(c.head_size()) + " do not divide: " + path);
  c.kv_heads = rows / c.head_size();
  c.check();
  if (options.kv_heads != 0 && options.kv_heads != c.kv_heads)
    throw ValueError("llama2: --kv-heads is " + std::to_string(options.kv_heads) + ", the weights have " +
                     std::to_string(c.kv_heads) + ": " + path);
  return c;
}

Model load_named(const std::string& path, const TrainOptions& options) {
  const Metadata metadata = read_metadata(path);
  const bool checkpoint = metadata.count("config.dim") != 0;
  Config config = checkpoint ? config_of(metadata) : config_of_shapes(path, options);
  if (options.given.count("dropout")) config.dropout = options.dropout;
  if (options.given.count("seq")) config.seq = options.seq;
  Model model = Model::blank(config);
  if (checkpoint) {
    load_checkpoint(path, model.store());
  } else {
    load(model.store(), path);
  }
  return model;
}

Model load_llama2c_model(const std::string& path, const TrainOptions& options) {
  Llama2cConfig sizes;
  const NamedTensors arrays = load_llama2c(path, &sizes);
  Config c;
  c.dim = sizes.dim;
  c.layers = sizes.n_layers;
  c.heads = sizes.n_heads;
  c.kv_heads = sizes.n_kv_heads;
  c.vocab = sizes.vocab_size;
  c.seq = options.given.count("seq") ? options.seq : sizes.seq_len;
  c.hidden = sizes.hidden_dim;
  c.shared_classifier = sizes.shared_classifier;
  c.dropout = options.dropout;
  Model model = Model::blank(c);
  std::unordered_map<std::string, SharedTensor> by_name(arrays.begin(), arrays.end());
  with_rc_scope("weights", [&] {
    for (const auto& [from, to] : kSingle)
      if (const auto at = by_name.find(from); at != by_name.end()) {
        const Tensor source = at->second;
        update(model.store().get(to), [&](const Tensor& t) { t.copy_(source); });
      }
    for (const auto& [from, to] : kStacked) {
      const Tensor all = by_name.at(from);  // [L, …]
      for (int64_t i = 0; i < c.layers; ++i)
        update(model.store().get(layer_name(i, to)), [&](const Tensor& t) { t.copy_(all.select(0, i)); });
    }
  });
  return model;
}

int32_t narrow_size(const char* name, int64_t value) {
  if (value > INT32_MAX)
    throw ValueError("llama2: llama2.c's format cannot hold this " + std::string(name) + ": " + std::to_string(value));
  return static_cast<int32_t>(value);
}

}  // namespace

std::string first_not_finite(const VarStore& store) {
  return with_rc_scope("finite", [&] {
    NoGradGuard no_grad;
    for (const auto& [name, weight] : store.all_vars())
      if (const Tensor w = weight; !w.isfinite().all().item<bool>()) return name;
    return std::string();
  });
}

void check_weights(const VarStore& store, const std::string& path) {
  if (const std::string name = first_not_finite(store); !name.empty())
    throw ValueError("llama2: the weights are no numbers: " + name + " has a NaN or an infinity: " + path);
}

Model load_weights(const std::string& path, const TrainOptions& options) {
  Model model = is_safetensors(path) ? load_named(path, options) : load_llama2c_model(path, options);
  check_weights(model.store(), path);
  return model;
}

Trained load_trained(const std::string& path) {
  FoundCheckpoint found;
  if (std::filesystem::is_directory(path)) {
    found = latest_checkpoint(path);
    if (found.path.empty())
      throw IoError("llama2: there is no good checkpoint in the directory" +
                    (found.damaged.empty() ? ": " + path : ", the newest is damaged: " + found.damaged.front()));
  } else {
    found.path = path;
    found.metadata = read_metadata(path);
  }
  Model model = Model::blank(config_of(found.metadata));
  Vocabulary vocabulary = Vocabulary::load(found.metadata);
  if (vocabulary.size() != model.config().vocab)
    throw ValueError("llama2: the checkpoint's vocabulary has " + std::to_string(vocabulary.size()) +
                     " tokens, its model " + std::to_string(model.config().vocab) + ": " + found.path);
  load_checkpoint(found.path, model.store());
  check_weights(model.store(), found.path);
  return {std::move(model), std::move(vocabulary), std::move(found.metadata), std::move(found.path),
          std::move(found.damaged)};
}

std::string export_llama2c(const Trained& trained, const std::string& path) {
  const Config& c = trained.model.config();
  const VarStore& store = trained.model.store();
  constexpr int64_t kSpecial = 3;
  const bool pieces = trained.vocabulary.has_pieces();

  // Which of the model's tokens each of the file's is; -1 has rows of zeros.
  std::vector<int64_t> rows;
  BytePairTokenizer tokenizer = trained.vocabulary.pieces();
  if (pieces) {
    for (int64_t i = 0; i < c.vocab; ++i) rows.push_back(i);
  } else {
    rows.assign(kSpecial, -1);
    std::vector<std::string> names = {"<unk>", "<s>", "</s>"};
    for (int64_t i = 0; i < c.vocab; ++i) {
      rows.push_back(i);
      names.push_back(trained.vocabulary.characters().character(i));
    }
    if (std::find(names.begin(), names.end(), " ") == names.end()) {
      rows.push_back(-1);
      names.emplace_back(" ");
    }
    const size_t n = names.size();
    tokenizer = BytePairTokenizer(std::move(names), std::vector<float>(n, 0.0F));
  }

  Llama2cConfig sizes;
  sizes.dim = narrow_size("dim", c.dim);
  sizes.hidden_dim = narrow_size("feed-forward size", c.hidden);
  sizes.n_layers = narrow_size("number of layers", c.layers);
  sizes.n_heads = narrow_size("number of heads", c.heads);
  sizes.n_kv_heads = narrow_size("number of heads", c.kv_heads);
  sizes.vocab_size = narrow_size("vocabulary", static_cast<int64_t>(rows.size()));
  sizes.seq_len = narrow_size("sequence", c.seq);
  sizes.shared_classifier = c.shared_classifier;

  const NamedTensors arrays = with_rc_scope("export", [&] {
    NoGradGuard no_grad;
    NamedTensors result;
    for (const auto& [to, from] : kSingle) {
      if (!store.contains(from)) continue;
      const Tensor own = store.get(from);
      if (std::string_view(to) == "rms_final") {
        result.emplace_back(to, share(own.clone()));
        continue;
      }
      const Tensor wide = zeros({sizes.vocab_size, c.dim});  // [V + 3, C]
      for (size_t i = 0; i < rows.size(); ++i)
        if (rows[i] >= 0) wide.select(0, static_cast<int64_t>(i)).copy_(own.select(0, rows[i]));
      result.emplace_back(to, share(wide));
    }
    for (const auto& [to, from] : kStacked) {
      std::vector<Tensor> layers;
      for (int64_t i = 0; i < c.layers; ++i) layers.push_back(store.get(layer_name(i, from)));
      result.emplace_back(to, share(stack(layers)));  // [L, …]
    }
    return result;
  });

  std::string beside = path;
  if (beside.ends_with(".bin")) beside.resize(beside.size() - 4);
  beside += ".tokenizer.bin";
  tokenizer.save(beside);
  save_llama2c(path, sizes, arrays);
  return beside;
}
