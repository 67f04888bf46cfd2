#include "tests/oracle/read.h"

#include <fstream>
#include <stdexcept>

#include "tests/oracle/values.h"

namespace tenure::oracle {
namespace {

Wanted wanted_of(const std::string& token) {
  Wanted w;
  if (token[0] == '=') {
    w.flag = token == "=1";
    return w;
  }
  const std::vector<std::string> halves = split(token, '@');
  if (halves.size() > 1) w.view = numbers(halves[1]);
  const std::vector<std::string> words = split(halves[0], ':');
  w.dtype = dtype_of_name(words.at(0));
  w.sizes = numbers(words.at(1));
  w.parts = words.at(2);
  if (words.size() > 3) w.off = numbers(words[3]);
  return w;
}

Scalar scalar_of(const std::string& text) {
  const std::string rest = text.substr(1);
  if (text[0] == 'i') return Scalar(static_cast<int64_t>(std::stoll(rest)));
  if (text[0] == 'b') return Scalar(rest == "1");
  if (text[0] == 'c') {
    const std::vector<std::string> parts = split(rest, ',');
    return Scalar(std::complex<double>(std::stod(parts.at(0)), std::stod(parts.at(1))));
  }
  return Scalar(std::stod(rest));
}

}  // namespace

std::vector<std::string> split(const std::string& text, char at) {
  std::vector<std::string> words;
  size_t from = 0;
  for (size_t to; (to = text.find(at, from)) != std::string::npos; from = to + 1)
    words.push_back(text.substr(from, to - from));
  words.push_back(text.substr(from));
  return words;
}

std::vector<int64_t> numbers(const std::string& text) {
  std::vector<int64_t> all;
  if (!text.empty())
    for (const std::string& word : split(text, ',')) all.push_back(std::stoll(word));
  return all;
}

ScalarType dtype_of_name(const std::string& text) {
  for (int i = 0; i < static_cast<int>(ScalarType::Undefined); ++i)
    if (name(static_cast<ScalarType>(i)) == text) return static_cast<ScalarType>(i);
  throw std::runtime_error("no dtype: " + text);
}

Case case_of(const std::string& line) {
  Case c;
  c.text = line;
  const size_t middle = line.starts_with("= ") ? 0 : line.rfind(" = ") + 1;
  for (const std::string& word : split(line.substr(0, middle), ' '))
    if (!word.empty()) c.arguments.push_back(word);
  for (const std::string& word : split(line.substr(middle + 2), ' ')) {
    if (word == "E") c.refused = true;
    if (word != "E" && word != "none" && !word.empty()) c.results.push_back(wanted_of(word));
  }
  return c;
}

std::vector<Block> read(const std::string& path) {
  std::ifstream in(path);
  if (!in) throw std::runtime_error("cannot be read: " + path);
  std::vector<Block> blocks;
  for (std::string line; std::getline(in, line);) {
    if (line.starts_with("== ")) {
      blocks.push_back({line.substr(3), {}});
      continue;
    }
    blocks.back().cases.push_back(case_of(line));
  }
  return blocks;
}

Arguments arguments_of(const Case& c) {
  Arguments a;
  bool inside = false;
  for (const std::string& word : c.arguments) {
    if (word == "]") {
      inside = false;
      continue;
    }
    if (inside) {
      a.all.back().tensors.push_back(described(word.substr(1)));
      continue;
    }
    Argument one;
    one.kind = word[0];
    const std::string rest = word.substr(1);
    switch (word[0]) {
      case 'T':
        one.tensors.push_back(described(rest));
        break;
      case '[':
        inside = true;
        break;
      case 'S':
        one.scalar = scalar_of(rest);
        break;
      case 'I':
      case 'B':
      case 'D':
        one.integers = numbers(rest);
        break;
      case 'F':
        one.number = std::stod(rest);
        break;
      case 'Y':
        one.dtype = dtype_of_name(rest);
        break;
      case 'X':
        one.text = rest;
        break;
      case '-':
        break;
      default:
        throw std::runtime_error("no argument: " + word);
    }
    a.all.push_back(std::move(one));
  }
  return a;
}

}  // namespace tenure::oracle
