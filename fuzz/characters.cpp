// Any bytes as a text and as a table of characters: what was encoded decodes to itself, what was parsed is written
// again.
#include <io/characters.h>
#include <io/utf8.h>
#include <tenure/error.h>

#include <cstdint>
#include <cstdlib>

extern "C" int LLVMFuzzerTestOneInput(const uint8_t* data, size_t size) {
  using namespace tenure;
  const std::string_view text(reinterpret_cast<const char*>(data), size);
  if (!io::is_utf8(io::in_quotes(text, 20))) std::abort();
  try {
    const io::Characters parsed = io::Characters::parse(text);
    if (parsed.serialize() != text) std::abort();
    parsed.encode(text);
  } catch (const Error&) {}
  if (size == 0 || size > 4096) return 0;
  const io::Characters table = io::Characters::of(text);
  if (table.decode(table.encode(text)) != text) std::abort();
  if (!io::is_utf8(table.serialize()) || !(io::Characters::parse(table.serialize()) == table)) std::abort();
  return 0;
}
