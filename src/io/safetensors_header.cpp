#include <io/safetensors_format.h>
#include <io/safetensors_header.h>
#include <io/utf8.h>
#include <tenure/error.h>

#include <algorithm>
#include <cstring>
#include <limits>
#include <stdexcept>
#include <utility>

// What the JSON parser takes for granted of itself is an error where it does not hold, and never an abort.
[[noreturn]] static void json_is_wrong(const char* what) { throw std::logic_error(what); }
#define JSON_ASSERT(x) ((x) ? static_cast<void>(0) : json_is_wrong("the JSON parser does not hold: " #x))
#include <nlohmann/json.hpp>

#include "core/fail.h"

namespace tenure::io {

namespace {

// Receives the parser's events in order and builds the list. An event that the format does not allow at its place stops
// the parse: `problem` says why.
class Handler {
 public:
  SafetensorsJson result;
  std::string problem;
  bool unknown_type = false;

  bool start_object(size_t) {
    if (place_ == Place::kStart) return go(Place::kFile);
    if (place_ == Place::kFileValue) {
      if (name_ == kMetadataName) {
        if (std::exchange(metadata_seen_, true)) return stop("the key \"__metadata__\" comes twice");
        return go(Place::kMetadata);
      }
      result.tensors.emplace_back().name = std::move(name_);
      dtype_seen_ = shape_seen_ = offsets_seen_ = false;
      return go(Place::kTensor);
    }
    return unexpected("an object");
  }
  bool key(std::string& key) {
    switch (place_) {
      case Place::kFile:
        name_ = std::move(key);
        return go(Place::kFileValue);
      case Place::kMetadata:
        name_ = std::move(key);
        return go(Place::kMetadataValue);
      case Place::kTensor:
        if (key == "dtype") return field(dtype_seen_, Place::kDtype, key);
        if (key == "shape") return field(shape_seen_, Place::kShape, key);
        if (key == "data_offsets") return field(offsets_seen_, Place::kOffsets, key);
        return stop(where() + "unknown key: " + in_quotes(key));
      default:
        return unexpected("a key");
    }
  }
  bool end_object() {
    if (place_ == Place::kFile) return go(Place::kEnd);
    if (place_ == Place::kMetadata) return go(Place::kFile);
    if (!dtype_seen_) return stop(where() + "the key is missing: \"dtype\"");
    if (!shape_seen_) return stop(where() + "the key is missing: \"shape\"");
    if (!offsets_seen_) return stop(where() + "the key is missing: \"data_offsets\"");
    return go(Place::kFile);
  }
  bool start_array(size_t) {
    if (place_ == Place::kShape) return go(Place::kShapeItems);
    if (place_ != Place::kOffsets) return unexpected("an array");
    offsets_ = 0;
    return go(Place::kOffsetsItems);
  }
  bool end_array() {
    if (place_ == Place::kOffsetsItems && offsets_ != 2) {
      return stop(where() + "data_offsets must be two numbers: there are " + std::to_string(offsets_));
    }
    return go(Place::kTensor);
  }
  bool string(std::string& text) {
    if (place_ == Place::kDtype) return dtype(std::move(text));
    if (place_ != Place::kMetadataValue) return unexpected("a string");
    if (!result.metadata.emplace(name_, std::move(text)).second) {
      return stop("a metadata key comes twice: " + in_quotes(name_));
    }
    return go(Place::kMetadata);
  }
  bool number_unsigned(uint64_t value) {
    if (place_ == Place::kShapeItems) {
      if (value > static_cast<uint64_t>(std::numeric_limits<int64_t>::max())) {
        return stop(where() + "a dim is too large: " + std::to_string(value));
      }
      tensor().shape.push_back(static_cast<int64_t>(value));
      return true;
    }
    if (place_ != Place::kOffsetsItems) return unexpected("a number");
    if (offsets_ == 0) tensor().begin = value;
    if (offsets_ == 1) tensor().end = value;
    ++offsets_;
    return true;
  }
  bool number_integer(int64_t value) { return unexpected("the number " + std::to_string(value) + " with a sign"); }
  bool number_float(double, const std::string& text) { return unexpected("the number " + in_quotes(text, 40)); }
  bool null() { return unexpected("null"); }
  bool boolean(bool) { return unexpected("true or false"); }
  bool binary(std::vector<uint8_t>&) { return unexpected("binary data"); }
  template <class E>
  bool parse_error(size_t position, const std::string&, const E&) {
    return stop("the header is not valid JSON: byte " + std::to_string(position) + " of it");
  }

 private:
  enum class Place : uint8_t {
    kStart,
    kFile,
    kFileValue,
    kMetadata,
    kMetadataValue,
    kTensor,
    kDtype,
    kShape,
    kShapeItems,
    kOffsets,
    kOffsetsItems,
    kEnd
  };

  bool go(Place next) {
    place_ = next;
    return true;
  }
  bool stop(std::string why) {
    problem = std::move(why);
    return false;
  }
  SafetensorsTensor& tensor() { return result.tensors.back(); }
  std::string where() { return "tensor " + in_quotes(tensor().name) + ": "; }

  bool field(bool& seen, Place next, const std::string& key) {
    if (std::exchange(seen, true)) return stop(where() + "a key comes twice: " + in_quotes(key));
    return go(next);
  }
  bool unexpected(const std::string& what) {
    switch (place_) {
      case Place::kStart:
        return stop("the header must be an object: it is " + what);
      case Place::kFileValue:
        return stop("the value of " + in_quotes(name_) + " must be an object: it is " + what);
      case Place::kMetadataValue:
        return stop("metadata must be strings: the value of " + in_quotes(name_) + " is " + what);
      case Place::kDtype:
        return stop(where() + "dtype must be a string: it is " + what);
      case Place::kShape:
      case Place::kShapeItems:
        return stop(where() + "shape must be whole numbers without sign: there is " + what);
      case Place::kOffsets:
      case Place::kOffsetsItems:
        return stop(where() + "data_offsets must be two whole numbers without sign: there is " + what);
      default:
        return stop("the header has something out of place: " + what);
    }
  }
  bool dtype(std::string word) {
    const auto* type = std::find_if(std::begin(kSafetensorsTypes), std::end(kSafetensorsTypes),
                                    [&](const SafetensorsType& t) { return t.word == word; });
    if (type == std::end(kSafetensorsTypes)) {
      unknown_type = true;
      return stop(where() + "unknown dtype: " + in_quotes(word));
    }
    tensor().dtype = type->dtype;
    tensor().dtype_name = type->word;
    return go(Place::kTensor);
  }

  Place place_ = Place::kStart;
  std::string name_;
  bool metadata_seen_ = false;
  bool dtype_seen_ = false, shape_seen_ = false, offsets_seen_ = false;
  uint64_t offsets_ = 0;
};

}  // namespace

SafetensorsJson parse_safetensors_json(std::string_view text, std::string_view source) {
  const auto fail = [&](const std::string& what) {
    core::fail_saying<IoError>("safetensors: " + what + " (" + std::string(source) + ")");
  };
  const size_t invalid = utf8_find_invalid(text);
  if (invalid != std::string_view::npos)
    fail("the header is not valid UTF-8: byte " + std::to_string(invalid) + " of it");
  // The JSON parser takes a zero byte for the end of its input and skips a byte order mark: neither is JSON.
  const size_t zero = text.find('\0');
  if (zero != std::string_view::npos) fail("the header is not valid JSON: byte " + std::to_string(zero) + " of it");
  const size_t first = text.find_first_not_of(" \t\r\n");
  if (first == std::string_view::npos || text[first] != '{') {
    fail("the header must be an object: it begins with " +
         (first == std::string_view::npos ? "nothing" : in_quotes(text.substr(first, 16), 16)));
  }

  Handler handler;
  if (!nlohmann::json::sax_parse(text.data(), text.data() + text.size(), &handler)) {
    const std::string what = "safetensors: " + handler.problem + " (" + std::string(source) + ")";
    if (handler.unknown_type) core::fail_saying<DTypeError>(what);
    core::fail_saying<IoError>(what);
  }
  return std::move(handler.result);
}

}  // namespace tenure::io
