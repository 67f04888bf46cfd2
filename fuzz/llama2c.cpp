// Any bytes given to the reader of llama2.c's weights: refused with an Error, or every array lies in the file. The
// first byte says how much longer than its bytes the file claims to be, so that headers of large models are tried too.
#include <io/llama2c.h>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace tenure;
  if (size == 0) return 0;
  const io::ByteSpan file{reinterpret_cast<const std::byte*>(data + 1), size - 1};
  const uint64_t file_size = file.size() + (data[0] == 0 ? 0 : uint64_t{1} << (data[0] % 64));
  try {
    const io::Llama2cHeader header = io::parse_llama2c(file, file_size, "fuzz");
    uint64_t at = 28;
    for (const io::FileTensor& t : header.tensors) {
      if (t.begin != at || t.end < t.begin) std::abort();
      at = t.end;
    }
    if (at != file_size) std::abort();
  } catch (const Error&) {}
  return 0;
}
