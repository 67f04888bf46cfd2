// Cases and answers as tools/oracle writes them.
#pragma once

#include <string>
#include <vector>

#include "tests/oracle/calls.h"

namespace tenure::oracle {

/// A result that PyTorch gave: a tensor, or a flag.
struct Wanted {
  ScalarType dtype = ScalarType::Undefined;
  std::vector<int64_t> sizes;
  std::string parts;         // of all elements, as tools/oracle/peer.py writes them; "?": not compared
  std::vector<int64_t> off;  // of the parts: how far the exact answer is, in eighths of a unit; empty: 0
  std::optional<std::vector<int64_t>> view;  // strides
  std::optional<bool> flag;
};
struct Case {
  std::string text;  // the whole line
  bool refused = false;
  std::vector<Wanted> results;
  std::vector<std::string> arguments;  // tokens
};
struct Block {
  std::string name;
  std::vector<Case> cases;
};

/// A line.
Case case_of(const std::string& line);
std::vector<Block> read(const std::string& path);
/// Makes the tensors, so a scope is open.
Arguments arguments_of(const Case& c);

std::vector<std::string> split(const std::string& text, char at);
std::vector<int64_t> numbers(const std::string& text);
ScalarType dtype_of_name(const std::string& text);

}  // namespace tenure::oracle
