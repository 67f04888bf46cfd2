// Where bytes live.
#pragma once

#include <cstdint>

namespace tenure {
inline namespace v1 {

enum class DeviceType : int8_t { CPU, CUDA };
inline constexpr DeviceType kCPU = DeviceType::CPU;
inline constexpr DeviceType kCUDA = DeviceType::CUDA;

/// A device: its kind and, among several of a kind, its number; -1: the current one, and always of the CPU.
struct Device {
  DeviceType type_ = DeviceType::CPU;
  int8_t index_ = -1;
  constexpr Device(DeviceType type = DeviceType::CPU, int8_t index = -1) : type_(type), index_(index) {}
  constexpr DeviceType type() const { return type_; }
  constexpr int8_t index() const { return index_; }
  constexpr bool has_index() const { return index_ != -1; }
  constexpr bool is_cpu() const { return type_ == DeviceType::CPU; }
  constexpr bool is_cuda() const { return type_ == DeviceType::CUDA; }
  friend constexpr bool operator==(Device a, Device b) { return a.type_ == b.type_ && a.index_ == b.index_; }
};

}  // namespace v1
}  // namespace tenure
