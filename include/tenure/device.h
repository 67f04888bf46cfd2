// Where bytes live, and where what works on them runs.
#pragma once

#include <cstdint>

namespace tenure {
inline namespace v1 {

/// Kinds of devices. Tensors are made on the CPU alone: a function that is asked for one elsewhere throws DeviceError,
/// and so does an op for which no kernel was built.
enum class DeviceType : int8_t { CPU, CUDA };
/// ATen's short names.
inline constexpr DeviceType kCPU = DeviceType::CPU;
inline constexpr DeviceType kCUDA = DeviceType::CUDA;

/// A device: its kind and, among several of a kind, its number; -1: the current one, and always of the CPU. A value of
/// two bytes, which crosses scopes; a kind converts to it.
struct Device {
  DeviceType type_ = DeviceType::CPU;
  int8_t index_ = -1;
  constexpr Device(DeviceType type = DeviceType::CPU, int8_t index = -1) : type_(type), index_(index) {}
  /// What it was made of; nobody looks whether the machine has such a device.
  constexpr DeviceType type() const { return type_; }
  constexpr int8_t index() const { return index_; }
  /// Whether it is a certain one of its kind.
  constexpr bool has_index() const { return index_ != -1; }
  constexpr bool is_cpu() const { return type_ == DeviceType::CPU; }
  constexpr bool is_cuda() const { return type_ == DeviceType::CUDA; }
  /// The same kind and number: cuda:0 is not cuda, also where that is the current one.
  friend constexpr bool operator==(Device a, Device b) { return a.type_ == b.type_ && a.index_ == b.index_; }
};

}  // namespace v1
}  // namespace tenure
