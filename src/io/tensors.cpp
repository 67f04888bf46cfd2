#include "io/tensors.h"

#include <cstring>
#include <unordered_map>
#include <unordered_set>

#include "core/dry.h"
#include "core/fail.h"
#include "core/layout.h"
#include "core/op.h"
#include "core/shared_impl.h"
#include "io/utf8.h"
#include "ops/prepare.h"

namespace tenure::io {

SharedTensor new_tensor(const std::vector<int64_t>& sizes, ScalarType dtype) {
  return SharedTensor(core::new_shared(core::current(), sizes, dtype));
}

void* address(const SharedTensor& t) noexcept { return t.unsafe_get()->data; }

Reading::Reading(const NamedTensors& tensors) {
  held_.reserve(tensors.size());
  core::Context& c = core::current();
  const auto release = [&] {
    for (const SharedTensor& t : held_) core::drop_alias(t.unsafe_get());
  };
  try {
    for (const auto& [name, t] : tensors) {
      if (!t.defined())
        core::fail<StaleTensorError>("the shared tensor is empty: it was never filled or was moved from: " +
                                     in_quotes(name));
      core::check_usable(*t.unsafe_get());
      core::add_alias(c, t.unsafe_get());
      held_.push_back(t);
    }
  } catch (...) {
    release();
    throw;
  }
}

Reading::~Reading() {
  for (const SharedTensor& t : held_) core::drop_alias(t.unsafe_get());
}

void append_tensor(const SharedTensor& t, const std::function<void(ByteSpan)>& append) {
  SharedTensor dense = t;
  if (!t.is_contiguous()) {
    dense = new_tensor(t.sizes().vec(), t.dtype());
    core::SharedSlot to(*dense.unsafe_get()), from(*t.unsafe_get());
    ops::copy_elements(to.slot, from.slot);
  }
  append({static_cast<const std::byte*>(address(dense)), dense.nbytes()});
}

void write_tensors(const std::string& path, const NamedTensors& tensors, const Metadata& metadata) {
  std::vector<FileTensor> rows;
  std::unordered_map<std::string_view, const SharedTensor*> by_name;
  for (const auto& [name, t] : tensors) {
    rows.push_back({name, t.dtype(), t.sizes().vec()});
    by_name.emplace(name, &t);
  }
  SafetensorsWriter out(path, layout_safetensors(std::move(rows), metadata));
  for (const FileTensor& row : out.tensors())
    append_tensor(*by_name.at(row.name), [&](ByteSpan bytes) { out.append(bytes); });
  out.commit();
}

Staged::Staged(const SafetensorsReader& file, NamedTensors wanted, const std::function<bool(std::string_view)>& ignored)
    : wanted_(std::move(wanted)) {
  const std::string in_file = " (" + file.path() + ")";
  std::vector<const SafetensorsTensor*> found;
  std::unordered_set<std::string_view> known;
  for (const auto& entry : wanted_) {
    const std::string& name = entry.first;
    const SharedTensor& t = entry.second;
    const SafetensorsTensor* row = file.header().find(name);
    if (!row) core::fail<ValueError>("the file has no tensor " + in_quotes(name) + in_file);
    const auto differs = [&](const char* what) {
      return std::string("the ") + what + " of " + in_quotes(name) + " differs: " + row->dtype_name +
             to_string(IntArrayRef(row->shape)) + " in the file, " + t.describe() + " here" + in_file;
    };
    if (!(t.sizes() == IntArrayRef(row->shape))) core::fail<ShapeError>(differs("shape"));
    if (t.dtype() != row->dtype) core::fail<DTypeError>(differs("dtype"));
    found.push_back(row);
    known.insert(name);
  }
  for (const SafetensorsTensor& row : file.header().tensors)
    if (!known.count(row.name) && !ignored(row.name))
      core::fail<ValueError>("the file has a tensor that is not expected: " + in_quotes(row.name) + in_file);
  for (size_t i = 0; i < found.size(); ++i) {
    values_.push_back(new_tensor(found[i]->shape, found[i]->dtype));
    file.read(*found[i], address(values_.back()), values_.back().nbytes());
  }
}

void Staged::commit() {
  std::vector<core::SharedImpl*> written;
  for (const auto& [name, t] : wanted_) written.push_back(t.unsafe_get());
  core::Claim claim(core::current(), written.data(), written.size());
  for (size_t i = 0; i < values_.size(); ++i)
    if (values_[i].nbytes() != 0) std::memcpy(address(wanted_[i].second), address(values_[i]), values_[i].nbytes());
}

}  // namespace tenure::io

namespace tenure {
inline namespace v1 {

using core::QuietOp;

namespace {

// Rows of a header by name, as the functions below list them.
std::vector<const io::SafetensorsTensor*> in_order(const io::SafetensorsHeader& header) {
  std::vector<const io::SafetensorsTensor*> rows;
  for (const uint32_t i : header.by_name) rows.push_back(&header.tensors[i]);
  return rows;
}

}  // namespace

void save_safetensors(const std::string& path, const NamedTensors& tensors, const Metadata& metadata) {
  QuietOp op("save_safetensors");
  core::need_values();
  io::with_memory(path, [&] {
    const io::Reading reading(tensors);
    io::write_tensors(path, tensors, metadata);
  });
}

NamedTensors load_safetensors(const std::string& path, Metadata* metadata) {
  QuietOp op("load_safetensors");
  core::need_values();
  return io::with_memory(path, [&] {
    const io::SafetensorsReader file(path);
    NamedTensors result;
    for (const io::SafetensorsTensor* row : in_order(file.header())) {
      if (row->dtype == ScalarType::Undefined)
        core::fail<DTypeError>("the type cannot be read: " + io::in_quotes(row->name) + " is " + row->dtype_name +
                               " (" + path + ")");
      const SharedTensor t = io::new_tensor(row->shape, row->dtype);
      file.read(*row, io::address(t), t.nbytes());
      result.emplace_back(row->name, t);
    }
    if (metadata) *metadata = file.header().metadata;
    return result;
  });
}

std::vector<FileEntry> list_safetensors(const std::string& path, Metadata* metadata) {
  QuietOp op("list_safetensors");
  return io::with_memory(path, [&] {
    const io::SafetensorsReader file(path);
    std::vector<FileEntry> result;
    for (const io::SafetensorsTensor* row : in_order(file.header()))
      result.push_back({row->name, row->dtype, row->shape});
    if (metadata) *metadata = file.header().metadata;
    return result;
  });
}

Metadata read_metadata(const std::string& path) {
  QuietOp op("read_metadata");
  return io::with_memory(path, [&] { return io::SafetensorsReader(path).header().metadata; });
}

void save(const VarStore& store, const std::string& path, const Metadata& metadata) {
  QuietOp op("save");
  core::need_values();
  save_safetensors(path, store.all_vars(), metadata);
}

Metadata load(const VarStore& store, const std::string& path) {
  QuietOp op("load");
  core::need_values();
  return io::with_memory(path, [&] {
    const io::SafetensorsReader file(path);
    Metadata metadata = file.header().metadata;
    io::Staged(file, store.all_vars(), [](std::string_view) { return false; }).commit();
    return metadata;
  });
}

}  // namespace v1
}  // namespace tenure
