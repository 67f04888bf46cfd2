// The JSON of a safetensors header, taken apart but not yet checked against the data.
#pragma once

#include <io/safetensors.h>

#include <map>
#include <string>
#include <string_view>
#include <vector>

namespace tenure::io {

struct SafetensorsJson {
  std::vector<SafetensorsTensor> tensors;  // in the order of the text; begin and end count from the start of the data
  std::map<std::string, std::string> metadata;
};

/// Throws IoError or DTypeError. Takes time and memory in proportion to the text, whatever it says: nothing nests
/// deeper than three levels, and the first thing out of place ends the parse.
SafetensorsJson parse_safetensors_json(std::string_view text, std::string_view source);

}  // namespace tenure::io
