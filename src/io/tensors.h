// Shared tensors into files and out of them: what safetensors, checkpoints and weights have in common.
#pragma once

#include <functional>
#include <new>
#include <stdexcept>
#include <string>
#include <string_view>
#include <vector>

#include "io/safetensors.h"
#include "tenure/io.h"

namespace tenure::io {

/// Runs f; memory that a reader or writer asks the standard library for and does not get is an OutOfMemoryError.
template <class F>
auto with_memory(const std::string& path, F&& f) {
  try {
    return f();
  } catch (const std::bad_alloc&) {
  } catch (const std::length_error&) {}
  throw OutOfMemoryError("out of memory: there is none left to read or write " + path);
}

/// An empty shared tensor to read into. OutOfMemoryError.
SharedTensor new_tensor(const std::vector<int64_t>& sizes, ScalarType dtype);
void* address(const SharedTensor& t) noexcept;

/// The right to read tensors, as an alias has it, for the guard's life.
class Reading {
 public:
  /// ScopeError if another context writes one, StaleTensorError for an empty owner.
  explicit Reading(const NamedTensors& tensors);
  Reading(const Reading&) = delete;
  Reading& operator=(const Reading&) = delete;
  ~Reading();

 private:
  std::vector<SharedTensor> held_;
};

/// Calls append with the bytes of a tensor in row-major order.
void append_tensor(const SharedTensor& t, const std::function<void(ByteSpan)>& append);

/// Writes a file. `tensors` are held by a Reading meanwhile.
void write_tensors(const std::string& path, const NamedTensors& tensors, const Metadata& metadata);

/// Tensors of a file, read and verified but not yet put where they belong.
class Staged {
 public:
  /// Reads what `wanted` names, each of which must be contiguous. Before anything is read: ValueError for one that the
  /// file lacks, or that it has beyond those and `ignored` does not pass; ShapeError, DTypeError for one that differs.
  Staged(const SafetensorsReader& file, NamedTensors wanted, const std::function<bool(std::string_view)>& ignored);
  /// Takes the claim on all and copies. ScopeError if another context uses one: nothing is copied then.
  void commit();

 private:
  NamedTensors wanted_;
  std::vector<SharedTensor> values_;
};

}  // namespace tenure::io
