// Files: tensors, checkpoints, weights of llama2.c. No function here needs a scope.
//
// Every reader treats a file as hostile: it is checked whole, with IoError and one sentence for what is wrong, before
// anything of the caller's is changed. Every writer is crash-safe: the bytes go to a temporary beside the path, are
// synced, and replace the path in one step, so that a kill at any moment leaves the old file or the new one.
//
//   save_checkpoint("out/" + checkpoint_name(step), store, &optimizer, &generator, {{"step", std::to_string(step)}});
//   const FoundCheckpoint found = latest_checkpoint("out");
//   load_checkpoint(found.path, store, &optimizer, &generator);  // goes on, bit for bit
#pragma once

#include <tenure/generator.h>
#include <tenure/optim.h>
#include <tenure/shared.h>
#include <tenure/var_store.h>

#include <cstdint>
#include <map>
#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace tenure {
inline namespace v1 {

/// Texts by name, kept in the header of a safetensors file. UTF-8; names must not begin with "tenure.".
using Metadata = std::map<std::string, std::string>;
using NamedTensors = std::vector<std::pair<std::string, SharedTensor>>;

/// A tensor in a file.
struct FileEntry {
  std::string name;
  ScalarType dtype = ScalarType::Undefined;  // Undefined for types that Tenure does not have
  std::vector<int64_t> sizes;
};

/// Writes tensors to a safetensors file, each in row-major order with checksums that other readers ignore. Views are
/// written as what they show; sharing is not kept. Counts as an alias of each while it reads.
/// ValueError for a name that comes twice or is not UTF-8, DTypeError for complex128, which the format lacks,
/// StaleTensorError for an empty owner, ScopeError while another context holds a claim; in each case the path is
/// untouched. IoError if the file cannot be written.
TENURE_API void save_safetensors(const std::string& path, const NamedTensors& tensors, const Metadata& metadata = {});
/// Every tensor of a safetensors file, in the order of the names, verified where the file carries checksums.
/// IoError, DTypeError for a type that Tenure does not have, OutOfMemoryError.
TENURE_API NamedTensors load_safetensors(const std::string& path, Metadata* metadata = nullptr);
/// What a safetensors file holds, from its header alone, in the order of the names.
TENURE_API std::vector<FileEntry> list_safetensors(const std::string& path, Metadata* metadata = nullptr);
/// The texts of a safetensors file or checkpoint, from its header alone.
TENURE_API Metadata read_metadata(const std::string& path);

/// Writes the variables of a store under their names in it.
TENURE_API void save(const VarStore& store, const std::string& path, const Metadata& metadata = {});
/// Fills every variable of the store by name. ValueError if the file lacks one or has one more, ShapeError or
/// DTypeError if one differs, IoError if the file is damaged, ScopeError if another context uses a variable; in each
/// case no variable has changed. Returns the texts.
TENURE_API Metadata load(const VarStore& store, const std::string& path);

/// Writes what a run needs to go on: the variables under their names, the optimiser's state as
/// "optimizer.exp_avg.NAME" with its number of steps, and the generator's seed and offset. Either pointer may be null.
/// ValueError if a variable's name begins with "optimizer." or a text's with "checkpoint.". Else as save_safetensors.
TENURE_API void save_checkpoint(const std::string& path, const VarStore& store, Optimizer* optimizer = nullptr,
                                const Generator* generator = nullptr, const Metadata& metadata = {});
/// Puts back what save_checkpoint wrote: a run that goes on from it is bit-equal to one that never stopped. With a null
/// pointer that part of the file is left unread. ValueError if the file has no such part or is no checkpoint; else as
/// load. Nothing has changed after an error. Returns the texts that the caller gave to save_checkpoint.
TENURE_API Metadata load_checkpoint(const std::string& path, const VarStore& store, Optimizer* optimizer = nullptr,
                                    Generator* generator = nullptr);

/// "step-00000020.safetensors": names of which a later step sorts last.
TENURE_API std::string checkpoint_name(int64_t step);
struct FoundCheckpoint {
  std::string path;  // "" if there is none that is good
  int64_t step = -1;
  Metadata metadata;
  /// One sentence for each newer one that is damaged.
  std::vector<std::string> damaged;
};
/// The newest checkpoint of a directory whose every byte is as it was written. Damaged ones are passed over and listed,
/// never changed. A directory without any is no error; IoError if it cannot be read.
TENURE_API FoundCheckpoint latest_checkpoint(const std::string& directory);
/// Removes the checkpoints of a directory that are older than the `keep` (at least 1) newest up to step `newest`, the
/// one just written. Later ones and files by other names are left alone, and one that cannot be removed stays.
TENURE_API void keep_newest_checkpoints(const std::string& directory, int64_t keep, int64_t newest);

/// Sizes in a weights file of llama2.c, of its first ("legacy") form.
struct Llama2cConfig {
  int32_t dim = 0;
  int32_t hidden_dim = 0;
  int32_t n_layers = 0;
  int32_t n_heads = 0;
  int32_t n_kv_heads = 0;
  int32_t vocab_size = 0;  // always positive here; the file marks a classifier of its own by a negative number
  int32_t seq_len = 0;
  bool shared_classifier = true;  // the classifier is the embedding

  int64_t head_size() const noexcept { return dim / n_heads; }
  int64_t kv_dim() const noexcept { return head_size() * n_kv_heads; }
  bool operator==(const Llama2cConfig&) const = default;
};

/// The sizes alone. IoError.
TENURE_API Llama2cConfig read_llama2c_config(const std::string& path);
/// The weights, all f32: embedding [vocab, dim], rms_att [layers, dim], wq [layers, dim, dim], wk and wv [layers,
/// kv_dim, dim], wo [layers, dim, dim], rms_ffn [layers, dim], w1 and w3 [layers, hidden, dim], w2 [layers, dim,
/// hidden], rms_final [dim], and classifier [vocab, dim] unless it is shared. IoError, OutOfMemoryError.
TENURE_API NamedTensors load_llama2c(const std::string& path, Llama2cConfig* config = nullptr);
/// Writes a file that llama2.c runs; the tensors are those of load_llama2c, in any order. ValueError if the sizes do
/// not fit together or a tensor is missing or unknown, ShapeError, DTypeError; the path is untouched.
TENURE_API void save_llama2c(const std::string& path, const Llama2cConfig& config, const NamedTensors& tensors);

/// A whole file. IoError if it cannot be read, is not a regular file or is longer than max_bytes.
TENURE_API std::string read_file(const std::string& path, uint64_t max_bytes = uint64_t{1} << 32);
/// Replaces a file, crash-safe as all writers. IoError.
TENURE_API void write_file(const std::string& path, std::string_view bytes);

}  // namespace v1
}  // namespace tenure
