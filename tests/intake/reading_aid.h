// What the tests of reading share: a loader of files held in memory, and places as text.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "intake/read_campaign.h"
#include "text/source.h"

namespace posology::intake {

class NoFiles : public FileLoader {
 public:
  LoadedFile load(const std::string&, const std::string& named) override {
    return {named, {}, {}, "there is no such file"};
  }
};

class FilesInMemory : public FileLoader {
 public:
  explicit FilesInMemory(std::map<std::string, std::string> files) : files_(std::move(files)) {}
  LoadedFile load(const std::string&, const std::string& named) override {
    const auto file = files_.find(named);
    if (named.starts_with("..")) return {named, named, {}, "it lies outside the folder"};
    if (file == files_.end()) return {named, {}, {}, "there is no such file"};
    return {named, named, file->second, {}};
  }

 private:
  std::map<std::string, std::string> files_;
};

inline std::string where(const Sources& sources, const Place& place) {
  const LineColumn at = sources[place.source].position(place.begin);
  return std::to_string(at.line) + ":" + std::to_string(at.column);
}

}  // namespace posology::intake
