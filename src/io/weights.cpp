// llama2.c's weights as shared tensors, and whole files.
#include <unordered_map>

#include "core/dry.h"
#include "core/fail.h"
#include "core/op.h"
#include "io/file.h"
#include "io/llama2c.h"
#include "io/tensors.h"
#include "io/utf8.h"

namespace tenure {
inline namespace v1 {

using core::QuietOp;

namespace {

// The tables of rotations are in the file for old programs only; everybody computes them.
bool is_table(const io::FileTensor& t) { return t.name.starts_with("freq_"); }

}  // namespace

Llama2cConfig read_llama2c_config(const std::string& path) {
  QuietOp op("read_llama2c_config");
  return io::with_memory(path, [&] { return io::Llama2cReader(path).header().config; });
}

NamedTensors load_llama2c(const std::string& path, Llama2cConfig* config) {
  QuietOp op("load_llama2c");
  core::need_values();
  return io::with_memory(path, [&] {
    const io::Llama2cReader file(path);
    NamedTensors result;
    for (const io::FileTensor& row : file.header().tensors) {
      if (is_table(row)) continue;
      const SharedTensor t = io::new_tensor(row.shape, row.dtype);
      file.read(row, io::address(t), t.nbytes());
      result.emplace_back(row.name, t);
    }
    if (config) *config = file.header().config;
    return result;
  });
}

void save_llama2c(const std::string& path, const Llama2cConfig& config, const NamedTensors& tensors) {
  QuietOp op("save_llama2c");
  core::need_values();
  io::with_memory(path, [&] {
    const io::Reading reading(tensors);
    std::unordered_map<std::string_view, const SharedTensor*> given;
    for (const auto& [name, t] : tensors)
      if (!given.emplace(name, &t).second) core::fail<ValueError>("a tensor comes twice: " + io::in_quotes(name));
    std::vector<const SharedTensor*> in_order;
    for (const io::FileTensor& row : io::layout_llama2c(config)) {
      if (is_table(row)) continue;
      const auto at = given.find(row.name);
      if (at == given.end()) core::fail<ValueError>("a tensor is missing: " + io::in_quotes(row.name));
      const SharedTensor& t = *at->second;
      const auto wanted = [&] {
        return io::in_quotes(row.name) + " is " + t.describe() + ", not f32" + to_string(IntArrayRef(row.shape));
      };
      if (!(t.sizes() == IntArrayRef(row.shape))) core::fail<ShapeError>("a shape differs: " + wanted());
      if (t.dtype() != kFloat) core::fail<DTypeError>("a dtype differs: " + wanted());
      in_order.push_back(&t);
      given.erase(at);
    }
    if (!given.empty())
      core::fail<ValueError>("a tensor is not part of the format: " + io::in_quotes(given.begin()->first));
    io::Llama2cWriter out(path, config);
    for (const SharedTensor* t : in_order) io::append_tensor(*t, [&](io::ByteSpan bytes) { out.append(bytes); });
    out.commit();
  });
}

std::string read_file(const std::string& path, uint64_t max_bytes) {
  QuietOp op("read_file");
  return io::with_memory(path, [&] {
    const io::File file(path);
    if (file.size() > max_bytes)
      core::fail<IoError>("the file is too long: " + std::to_string(file.size()) + " bytes, the limit is " +
                          std::to_string(max_bytes) + " (" + path + ")");
    std::string bytes(static_cast<size_t>(file.size()), '\0');
    file.read(0, bytes.data(), bytes.size());
    return bytes;
  });
}

void write_file(const std::string& path, std::string_view bytes) {
  QuietOp op("write_file");
  io::with_memory(path, [&] {
    io::SafeWriter out(path);
    out.append(io::as_bytes(bytes));
    out.commit();
  });
}

}  // namespace v1
}  // namespace tenure
