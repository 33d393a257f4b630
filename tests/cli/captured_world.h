// A world for tests: the real disk, read-only unless asked, with everything said caught in strings.
#pragma once

#include <map>
#include <memory>
#include <string>

#include "cli/outside_world.h"
#include "cli/world.h"

namespace posology::cli {

class CapturedWorld final : public World {
 public:
  std::string said, complained;
  std::map<std::string, std::string> written;    ///< by path; shadows the disk
  std::map<std::string, std::string> variables;  ///< the whole environment
  std::map<std::string, std::string> refused;    ///< paths that cannot be written, with the reason
  std::string input;                             ///< standard input
  Terminal screen{false, true, 0};
  std::optional<std::vector<std::string>> folders;  ///< of modules, instead of the true ones
  std::int64_t clock = 0, tick = 0;                 ///< milliseconds; each look at the clock takes a tick
  Date day = *Date::parse("2026-11-23");

  ReadOutcome read(const std::string& path, std::size_t limit) override {
    if (path == "-") return {input, {}};
    if (const auto own = written.find(path); own != written.end()) return {own->second, {}};
    return disk_->read(path, limit);
  }
  std::string write(const std::string& path, std::string_view bytes) override {
    if (path == "-") {
      said += bytes;
      return {};
    }
    if (const auto no = refused.find(path); no != refused.end()) return no->second;
    written[path] = std::string(bytes);
    return {};
  }
  std::string make_folder(const std::string&) override { return {}; }
  std::string remove(const std::string& path) override {
    written.erase(path);
    return {};
  }
  PathKind kind(const std::string& path) override {
    return written.count(path) > 0 ? PathKind::file : disk_->kind(path);
  }
  std::optional<std::int64_t> size(const std::string& path) override {
    if (const auto own = written.find(path); own != written.end()) return static_cast<std::int64_t>(own->second.size());
    return disk_->size(path);
  }
  std::string part(const std::string& path, std::int64_t offset, std::size_t length) override {
    const auto own = written.find(path);
    if (own == written.end()) return disk_->part(path, offset, length);
    const auto from = static_cast<std::size_t>(offset);
    return from < own->second.size() ? own->second.substr(from, length) : std::string();
  }
  std::vector<std::string> files_below(const std::string& folder) override { return disk_->files_below(folder); }
  std::string identity(const std::string& path) override {
    return written.count(path) > 0 ? path : disk_->identity(path);
  }
  std::string root_of(const std::string& path) override { return disk_->root_of(path); }
  void out(std::string_view bytes) override { said += bytes; }
  void err(std::string_view bytes) override { complained += bytes; }
  std::string flush() override { return {}; }
  Terminal terminal() override { return screen; }
  std::int64_t milliseconds() override { return clock += tick; }
  std::optional<std::string> environment(const std::string& name) override {
    const auto found = variables.find(name);
    return found == variables.end() ? std::nullopt : std::optional<std::string>(found->second);
  }
  Date today() override { return day; }
  std::vector<std::string> module_folders() override {
    if (folders) return *folders;
    // The test program lies one folder below the program and its modules.
    std::vector<std::string> true_ones = disk_->module_folders();
    for (std::string& folder : true_ones) folder += "/..";
    return true_ones;
  }

 private:
  std::unique_ptr<World> disk_ = outside_world();
};

}  // namespace posology::cli
