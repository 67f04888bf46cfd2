// What a power cut leaves of a directory in which files are being written.
//
// A recorder notes what goes through the table of system calls: files made, written, synced, renamed and removed. From
// its notes it makes every state that a cut after the n-th of them can leave, for a disk that promises only what fsync
// says: of a file that was not synced since, each sector is as it was or as it was written, and the length has grown or
// not; of a directory that was not synced since, each new name, rename and removal has happened or not. A rename is one
// step. This is stricter than common file systems are.
#pragma once

#include <fcntl.h>
#include <io/sys.h>

#include <cstdint>
#include <functional>
#include <map>
#include <random>
#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "files.h"

namespace tenure::io::testing {

/// The files of a directory: their names and contents.
using Files = std::map<std::string, std::string>;

class PowerCut {
 public:
  struct Event {
    enum Kind { kMake, kWrite, kSync, kRename, kRemove, kSyncDirectory } kind;
    int file = 0;
    std::string name = {}, to = {};  // within the directory
    size_t offset = 0;
    std::string bytes = {};
  };

  /// Records what happens in the directory while f runs. What is there before is safe.
  template <class F>
  PowerCut(const TempDir& dir, F&& f) : directory_(dir.path()) {
    for (const std::string& name : dir.names()) before_[name] = get(dir / name);
    recorder_ = this;
    install();
    try {
      f();
    } catch (...) {
      sys() = real_sys();
      throw;
    }
    sys() = real_sys();
  }

  const std::vector<Event>& events() const { return events_; }
  /// As if the event had never been called for: a test of the model itself.
  void forget(size_t event) { events_.erase(events_.begin() + static_cast<ptrdiff_t>(event)); }

  /// Calls visit with each different state that a cut after the first n events can leave: all choices of what happened
  /// if they are at most 2^12, else that many at random.
  void states_after(size_t n, const std::function<void(const Files&)>& visit) const {
    const Pending p = replay(n);
    size_t choices = p.entries.size() + p.sectors.size() + p.grown.size();
    std::set<Files> seen;
    std::mt19937_64 random(n + 1);
    constexpr size_t kMost = 12;
    const auto one = [&](const std::vector<bool>& happened) {
      Files files = p.after(happened);
      if (seen.insert(files).second) visit(files);
    };
    std::vector<bool> happened(choices);
    for (uint64_t bits = 0; bits < uint64_t{1} << std::min(choices, kMost); ++bits) {
      const bool all = choices <= kMost || bits < 2;  // the two extremes are among those drawn, too
      for (size_t i = 0; i < choices; ++i)
        happened[i] = choices <= kMost ? (bits >> i & 1) != 0 : all ? bits == 1 : random() % 2 != 0;
      one(happened);
    }
  }

 private:
  static constexpr size_t kSector = 512;
  struct Sector {
    int file;
    size_t offset;
    std::string bytes;
  };
  /// What is on the disk for certain, and what may be there or not.
  struct Pending {
    std::map<std::string, int> names;
    std::map<int, std::string> contents;
    std::vector<Event> entries;
    std::vector<Sector> sectors;
    std::map<int, size_t> grown;

    Files after(const std::vector<bool>& happened) const {
      size_t at = 0;
      std::map<std::string, int> n = names;
      for (const Event& e : entries)
        if (happened[at++]) apply(e, &n);
      std::map<int, std::string> c = contents;
      for (const auto& [file, size] : grown)
        if (happened[at++] && c[file].size() < size) c[file].resize(size);
      for (const Sector& s : sectors)
        if (happened[at++]) put_bytes(&c[s.file], s.offset, s.bytes);
      Files files;
      for (const auto& [name, file] : n) files[name] = c[file];
      return files;
    }
  };

  static void put_bytes(std::string* content, size_t offset, const std::string& bytes) {
    if (content->size() < offset + bytes.size()) content->resize(offset + bytes.size());
    content->replace(offset, bytes.size(), bytes);
  }
  static void apply(const Event& e, std::map<std::string, int>* names) {
    if (e.kind == Event::kMake) (*names)[e.name] = e.file;
    if (e.kind == Event::kRename || e.kind == Event::kRemove) names->erase(e.name);
    if (e.kind == Event::kRename) (*names)[e.to] = e.file;
  }

  Pending replay(size_t n) const {
    Pending p;
    int next = -2;  // files of before have numbers of their own
    for (const auto& [name, content] : before_) {
      p.names[name] = next;
      p.contents[next--] = content;
    }
    for (size_t i = 0; i < n; ++i) {
      const Event& e = events_[i];
      switch (e.kind) {
        case Event::kMake:
        case Event::kRename:
        case Event::kRemove:
          p.entries.push_back(e);
          break;
        case Event::kSyncDirectory:
          for (const Event& entry : p.entries) apply(entry, &p.names);
          p.entries.clear();
          break;
        case Event::kWrite:
          for (size_t at = 0; at < e.bytes.size();) {
            const size_t length = std::min(e.bytes.size() - at, kSector - (e.offset + at) % kSector);
            p.sectors.push_back({e.file, e.offset + at, e.bytes.substr(at, length)});
            at += length;
          }
          p.grown[e.file] = std::max(p.grown[e.file], e.offset + e.bytes.size());
          break;
        case Event::kSync:
          for (const Sector& s : p.sectors)
            if (s.file == e.file) put_bytes(&p.contents[s.file], s.offset, s.bytes);
          std::erase_if(p.sectors, [&](const Sector& s) { return s.file == e.file; });
          p.grown.erase(e.file);
          break;
      }
    }
    return p;
  }

  // Recording. A descriptor stands for a file made here, or for the directory.

  static constexpr int kDirectory = -1;
  static inline PowerCut* recorder_ = nullptr;

  std::string inside(std::string_view path) const {
    EXPECT_TRUE(path.starts_with(directory_ + "/")) << path;
    return std::string(path.substr(directory_.size() + 1));
  }
  int file_of(int fd) const {
    const auto at = descriptors_.find(fd);
    EXPECT_TRUE(at != descriptors_.end() && at->second != kDirectory) << "a write to a file that was not made here";
    return at == descriptors_.end() ? kDirectory : at->second;
  }
  void note(Event e) { events_.push_back(std::move(e)); }
  int file_named(const std::string& name) const {
    int file = 0;
    for (const Event& e : events_) {
      if (e.kind == Event::kMake && e.name == name) file = e.file;
      if (e.kind == Event::kRename && e.to == name) file = e.file;
    }
    return file;
  }

  static void install() {
    sys().open = [](const char* path, int flags, mode_t mode) {
      const int fd = real_sys().open(path, flags, mode);
      PowerCut& r = *recorder_;
      if (fd >= 0 && (flags & O_DIRECTORY) != 0) r.descriptors_[fd] = kDirectory;
      if (fd >= 0 && (flags & O_CREAT) != 0) {
        EXPECT_TRUE(flags & O_EXCL);
        r.descriptors_[fd] = ++r.made_;
        r.note({.kind = Event::kMake, .file = r.made_, .name = r.inside(path)});
      }
      return fd;
    };
    sys().close = [](int fd) {
      recorder_->descriptors_.erase(fd);
      recorder_->written_.erase(fd);
      return real_sys().close(fd);
    };
    sys().dup = [](int fd) {
      const int copy = real_sys().dup(fd);
      if (const auto at = recorder_->descriptors_.find(fd); copy >= 0 && at != recorder_->descriptors_.end())
        recorder_->descriptors_[copy] = at->second;
      return copy;
    };
    sys().write = [](int fd, const void* from, size_t n) {
      const ssize_t done = real_sys().write(fd, from, n);
      if (done > 0) {
        size_t& at = recorder_->written_[fd];
        const auto length = static_cast<size_t>(done);
        recorder_->note({.kind = Event::kWrite,
                         .file = recorder_->file_of(fd),
                         .offset = at,
                         .bytes = std::string(static_cast<const char*>(from), length)});
        at += length;
      }
      return done;
    };
    sys().pwrite = [](int fd, const void* from, size_t n, off_t offset) {
      const ssize_t done = real_sys().pwrite(fd, from, n, offset);
      if (done > 0)
        recorder_->note({.kind = Event::kWrite,
                         .file = recorder_->file_of(fd),
                         .offset = static_cast<size_t>(offset),
                         .bytes = std::string(static_cast<const char*>(from), static_cast<size_t>(done))});
      return done;
    };
    sys().fsync = [](int fd) {
      const int file = recorder_->descriptors_.at(fd);
      recorder_->note({.kind = file == kDirectory ? Event::kSyncDirectory : Event::kSync, .file = file});
      return 0;
    };
    sys().rename = [](const char* from, const char* to) {
      const int result = real_sys().rename(from, to);
      PowerCut& r = *recorder_;
      const std::string name = r.inside(from);
      if (result == 0) r.note({.kind = Event::kRename, .file = r.file_named(name), .name = name, .to = r.inside(to)});
      return result;
    };
    sys().unlink = [](const char* path) {
      const int result = real_sys().unlink(path);
      if (result == 0) recorder_->note({.kind = Event::kRemove, .name = recorder_->inside(path)});
      return result;
    };
  }

  std::string directory_;
  Files before_;
  std::vector<Event> events_;
  std::map<int, int> descriptors_;
  std::map<int, size_t> written_;
  int made_ = 0;
};

/// Makes a directory hold these files and no others.
inline void fill(const TempDir& dir, const Files& files) {
  for (const std::string& name : dir.names()) std::filesystem::remove(dir / name);
  for (const auto& [name, content] : files) put(dir / name, content);
}

}  // namespace tenure::io::testing
