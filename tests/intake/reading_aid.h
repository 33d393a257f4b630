// What the tests of reading share: loaders of files held in memory, a parsed text, a campaign that must read, places.
#pragma once

#include <map>
#include <string>
#include <utility>

#include "catch.h"
#include "intake/parse_yaml.h"
#include "intake/prepass.h"
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

/// One text as the parser reads it, with what it says of it.
struct ParsedText {
  Sources sources;
  NodeStore store;
  Findings findings;
  const Node* root = nullptr;

  explicit ParsedText(std::string bytes) {
    sources.add(Source("test.yaml", without_byte_order_mark(std::move(bytes))));
    root = parse_yaml(sources, 0, store, findings).root;
  }
};

/// A text as the campaign "test.yaml", beside which no other file stands.
inline ReadResult read(const std::string& text) {
  NoFiles none;
  return read_campaign("test.yaml", text, none);
}

/// The campaign of a text that nothing is complained of.
inline Campaign campaign_of(const std::string& text) {
  NoFiles none;
  ReadResult result = read_campaign("example.yaml", text, none);
  for (const Finding& finding : result.findings) FAIL(finding.message);
  REQUIRE(result.campaign);
  return *std::move(result.campaign);
}

inline std::string where(const Sources& sources, const Place& place) {
  const LineColumn at = sources[place.source].position(place.begin);
  return std::to_string(at.line) + ":" + std::to_string(at.column);
}

}  // namespace posology::intake
