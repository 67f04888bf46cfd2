// Checkpoints: safetensors files with a fixed set of names, and directories of them.
#include <dirent.h>

#include <algorithm>
#include <cerrno>
#include <charconv>
#include <cstdio>
#include <optional>

#include "core/dry.h"
#include "core/fail.h"
#include "core/op.h"
#include "io/sys.h"
#include "io/tensors.h"
#include "io/utf8.h"
#include "nn/optim_impl.h"

namespace tenure::io {
namespace {

constexpr std::string_view kStatePrefix = "optimizer.", kOwnTexts = "checkpoint.";
// Of a parameter that took fewer steps than the optimizer: one text each, the name behind the dot.
constexpr std::string_view kOwnSteps = "checkpoint.optimizer_steps.";
constexpr const char *kVersion = "checkpoint.version", *kSteps = "checkpoint.optimizer_steps",
                     *kSeed = "checkpoint.generator_seed", *kOffset = "checkpoint.generator_offset";
constexpr std::string_view kNameFront = "step-", kNameBack = ".safetensors";
constexpr size_t kNameDigits = 8;

/// The text as a number; IoError if the file has none under that key, or anything else.
template <class T>
T number(const SafetensorsReader& file, const std::string& key) {
  const auto at = file.header().metadata.find(key);
  if (at == file.header().metadata.end())
    core::fail<ValueError>("the checkpoint has no " + in_quotes(key) + " (" + file.path() + ")");
  const std::string& text = at->second;
  T value{};
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc() || end != text.data() + text.size() || text.empty() || value < T{})
    core::fail<IoError>("the checkpoint's " + in_quotes(key) + " is no number: " + in_quotes(text) + " (" +
                        file.path() + ")");
  return value;
}

void require_checkpoint(const SafetensorsReader& file) {
  const auto at = file.header().metadata.find(kVersion);
  if (!file.header().verified || at == file.header().metadata.end())
    core::fail<ValueError>("the file is no checkpoint: it says no " + in_quotes(kVersion) + " (" + file.path() + ")");
  if (at->second != "1")
    core::fail<IoError>("the checkpoint's version is not known: " + in_quotes(at->second) + " (" + file.path() + ")");
}

Metadata callers_texts(const SafetensorsReader& file) {
  Metadata texts = file.header().metadata;
  std::erase_if(texts, [](const auto& entry) { return entry.first.starts_with(kOwnTexts); });
  return texts;
}

/// The step in a checkpoint's name, or nothing for other names.
std::optional<int64_t> step_of(std::string_view name) {
  if (!name.starts_with(kNameFront) || !name.ends_with(kNameBack)) return {};
  if (name.size() < kNameFront.size() + kNameDigits + kNameBack.size()) return {};
  const std::string_view digits = name.substr(kNameFront.size(), name.size() - kNameFront.size() - kNameBack.size());
  if (digits.find_first_not_of("0123456789") != std::string_view::npos) return {};
  int64_t step = 0;
  const auto [end, error] = std::from_chars(digits.data(), digits.data() + digits.size(), step);
  if (error != std::errc() || checkpoint_name(step) != name) return {};
  return step;
}

/// Steps of which a directory has a file, newest first.
std::vector<int64_t> steps_in(const std::string& directory) {
  struct Dir {
    DIR* dir;
    ~Dir() {
      if (dir) sys().closedir(dir);
    }
  } opened{sys().opendir(directory.c_str())};
  if (!opened.dir) throw_errno("checkpoints: the directory cannot be read", directory, errno);
  std::vector<int64_t> steps;
  for (;;) {
    errno = 0;
    const dirent* entry = sys().readdir(opened.dir);
    if (!entry) break;
    if (const auto step = step_of(entry->d_name)) steps.push_back(*step);
  }
  if (errno != 0) throw_errno("checkpoints: the directory cannot be read", directory, errno);
  std::sort(steps.rbegin(), steps.rend());
  return steps;
}

/// Reads every byte and compares the checksums.
void verify(const SafetensorsReader& file) {
  require_checkpoint(file);
  std::vector<std::byte> room;
  for (const SafetensorsTensor& t : file.header().tensors) {
    if (room.size() < t.bytes()) room.resize(static_cast<size_t>(t.bytes()));
    file.read(t, room.data(), static_cast<size_t>(t.bytes()));
  }
}

std::string in_directory(const std::string& directory, int64_t step) {
  return (directory.empty() ? "." : directory) + "/" + checkpoint_name(step);
}

}  // namespace
}  // namespace tenure::io

namespace tenure {
inline namespace v1 {

using core::QuietOp;

void save_checkpoint(const std::string& path, const VarStore& store, Optimizer* optimizer, const Generator* generator,
                     const Metadata& metadata) {
  QuietOp op("save_checkpoint");
  core::need_values();
  io::with_memory(path, [&] {
    NamedTensors tensors = store.all_vars();
    for (const auto& [name, t] : tensors)
      if (name.starts_with(io::kStatePrefix))
        core::fail<ValueError>("a variable's name may not begin with \"optimizer.\": " + io::in_quotes(name));
    Metadata texts = metadata;
    for (const auto& [key, text] : texts)
      if (key.starts_with(io::kOwnTexts))
        core::fail<ValueError>("a text's name may not begin with \"checkpoint.\": " + io::in_quotes(key));
    texts[io::kVersion] = "1";
    if (optimizer) {
      for (auto& [name, t] : optimizer->state()) tensors.emplace_back(std::string(io::kStatePrefix) + name, t);
      texts[io::kSteps] = std::to_string(optimizer->steps());
      for (const auto& [name, n] : optimizer->own_steps())
        if (n != optimizer->steps()) texts[std::string(io::kOwnSteps) + name] = std::to_string(n);
    }
    if (generator) {
      texts[io::kSeed] = std::to_string(generator->seed());
      texts[io::kOffset] = std::to_string(generator->offset());
    }
    const io::Reading reading(tensors);
    io::write_tensors(path, tensors, texts);
  });
}

Metadata load_checkpoint(const std::string& path, const VarStore& store, Optimizer* optimizer, Generator* generator) {
  QuietOp op("load_checkpoint");
  core::need_values();
  return io::with_memory(path, [&] {
    const io::SafetensorsReader file(path);
    io::require_checkpoint(file);
    const int64_t steps = optimizer ? io::number<int64_t>(file, io::kSteps) : 0;
    std::vector<std::pair<std::string, int64_t>> own_steps;
    if (optimizer)
      for (const auto& [name, n] : optimizer->own_steps()) {
        const std::string key = std::string(io::kOwnSteps) + name;
        if (file.header().metadata.count(key)) own_steps.emplace_back(name, io::number<int64_t>(file, key));
      }
    const uint64_t seed = generator ? io::number<uint64_t>(file, io::kSeed) : 0;
    const uint64_t offset = generator ? io::number<uint64_t>(file, io::kOffset) : 0;
    Metadata texts = io::callers_texts(file);
    NamedTensors wanted = store.all_vars();
    if (optimizer)
      for (auto& [name, t] : optimizer->state()) wanted.emplace_back(std::string(io::kStatePrefix) + name, t);
    nn::StepCounts counts;
    if (optimizer) counts = optimizer->unsafe_impl().counts(steps, own_steps);
    io::Staged(file, std::move(wanted), [&](std::string_view name) {
      return !optimizer && name.starts_with(io::kStatePrefix);
    }).commit();
    if (optimizer) optimizer->unsafe_impl().steps = std::move(counts);
    if (generator) {
      generator->manual_seed(seed);
      generator->set_offset(offset);
    }
    return texts;
  });
}

std::string checkpoint_name(int64_t step) {
  QuietOp op("checkpoint_name");
  if (step < 0) core::fail<ValueError>("the step is negative: " + std::to_string(step));
  char name[64];
  std::snprintf(name, sizeof(name), "step-%08lld.safetensors", static_cast<long long>(step));
  return name;
}

FoundCheckpoint latest_checkpoint(const std::string& directory) {
  QuietOp op("latest_checkpoint");
  return io::with_memory(directory, [&] {
    FoundCheckpoint found;
    for (const int64_t step : io::steps_in(directory)) {
      const std::string path = io::in_directory(directory, step);
      try {
        const io::SafetensorsReader file(path);
        io::verify(file);
        found.path = path;
        found.step = step;
        found.metadata = io::callers_texts(file);
        return found;
      } catch (const OutOfMemoryError&) { throw; } catch (const Error& e) {
        found.damaged.push_back(e.what());
      }
    }
    return found;
  });
}

void keep_newest_checkpoints(const std::string& directory, int64_t keep, int64_t newest) {
  QuietOp op("keep_newest_checkpoints");
  if (keep < 1) core::fail<ValueError>("at least one checkpoint must be kept: keep is " + std::to_string(keep));
  io::with_memory(directory, [&] {
    int64_t seen = 0;
    for (const int64_t step : io::steps_in(directory))
      if (step <= newest && ++seen > keep) io::sys().unlink(io::in_directory(directory, step).c_str());
  });
}

}  // namespace v1
}  // namespace tenure
