// Any bytes given to the reader of safetensors files: refused with an Error, or read whole.
#include <io/safetensors.h>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace tenure;
  const io::ByteSpan file{reinterpret_cast<const std::byte*>(data), size};
  try {
    const io::SafetensorsHeader header = io::parse_safetensors(file, size, "fuzz");
    for (const io::SafetensorsTensor& t : header.tensors) {
      if (t.end < t.begin || t.end > size || header.find(t.name) == nullptr) std::abort();
      io::check_safetensors_data(t, file.subspan(t.begin, t.bytes()), "fuzz");
    }
  } catch (const Error&) {}
  return 0;
}
