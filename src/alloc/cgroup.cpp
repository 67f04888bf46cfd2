#include "alloc/cgroup.h"

#include <algorithm>
#include <charconv>
#include <fstream>
#include <sstream>
#include <vector>

namespace tenure::core {
namespace {

constexpr size_t kNone = ~size_t{0};

// A limit as both versions write it: a number of bytes, or "max". Version 1 says "none" with a number near 2^63.
size_t limit_in(const std::string& path) {
  std::ifstream in(path);
  std::string text;
  if (!(in >> text)) return kNone;
  size_t value = 0;
  const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
  if (error != std::errc{} || end != text.data() + text.size() || value >= size_t{1} << 62) return kNone;
  return value;
}

// Whether a list with commas holds the word.
bool lists(const std::string& text, const std::string& word) {
  std::istringstream in(text);
  for (std::string part; std::getline(in, part, ',');)
    if (part == word) return true;
  return false;
}

// Where a hierarchy is mounted, and which of its groups is seen there.
struct Mount {
  std::string root, point;
};

// A line of mountinfo: id parent device root point options [tags] - type source more.
bool find_mount(const std::string& path, bool v2, Mount& found) {
  std::ifstream in(path);
  for (std::string line; std::getline(in, line);) {
    std::istringstream words(line);
    std::string skipped, root, point, word, type, source, more;
    if (!(words >> skipped >> skipped >> skipped >> root >> point)) continue;
    while (words >> word && word != "-") {}
    if (!(words >> type >> source >> more)) continue;
    if (v2 ? type == "cgroup2" : type == "cgroup" && lists(more, "memory")) {
      found = {root, point};
      return true;
    }
  }
  return false;
}

// The least limit of the group and of those around it, up to where the hierarchy is mounted.
size_t least_limit(const std::string& root, const Mount& mount, std::string group, const char* file) {
  // A container may see its own group as the mount's root, whatever name the host gives it.
  if (mount.root != "/" && group.compare(0, mount.root.size(), mount.root) == 0) group.erase(0, mount.root.size());
  size_t least = kNone;
  for (;;) {
    while (!group.empty() && group.back() == '/') group.pop_back();
    least = std::min(least, limit_in(root + mount.point + group + "/" + file));
    if (group.empty()) return least;
    group.erase(group.rfind('/') == std::string::npos ? 0 : group.rfind('/'));
  }
}

}  // namespace

size_t cgroup_limit(const std::string& root) noexcept try {
  size_t least = kNone;
  std::ifstream in(root + "/proc/self/cgroup");
  // A line: number, controllers, group, with colons; version 2 has number 0 and no controllers.
  for (std::string line; std::getline(in, line);) {
    const size_t first = line.find(':'), second = first == std::string::npos ? first : line.find(':', first + 1);
    if (second == std::string::npos) continue;
    const std::string controllers = line.substr(first + 1, second - first - 1), group = line.substr(second + 1);
    const bool v2 = controllers.empty();
    if (!v2 && !lists(controllers, "memory")) continue;
    if (Mount mount; find_mount(root + "/proc/self/mountinfo", v2, mount))
      least = std::min(least, least_limit(root, mount, group, v2 ? "memory.max" : "memory.limit_in_bytes"));
  }
  return least;
} catch (...) { return kNone; }

}  // namespace tenure::core
