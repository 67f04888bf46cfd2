// Any bytes given to the reader of llama2.c's tokenizer, and any text to what it read: a byte with the number of
// entries, a byte with the length of the text, the text, the file.
#include <io/llama2c_tokenizer.h>

#include <algorithm>
#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace tenure;
  if (size < 2) return 0;
  const std::string_view rest(reinterpret_cast<const char*>(data + 2), size - 2);
  const std::string_view text = rest.substr(0, data[1]);
  try {
    const auto t = io::Llama2cTokenizer::parse(io::as_bytes(rest.substr(text.size())), data[0], "fuzz");
    int64_t previous = io::Llama2cTokenizer::kBegin;
    for (const int64_t token : t.encode(text)) {
      if (token != io::Llama2cTokenizer::kBegin) t.decode(previous, token);
      previous = token;
    }
  } catch (const Error&) {}
  return 0;
}
