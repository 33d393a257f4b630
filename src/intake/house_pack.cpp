#include "intake/house_pack.h"

#include <algorithm>
#include <set>
#include <string>
#include <utility>

#include <fmt/format.h>

#include "intake/codes.h"
#include "intake/id_index.h"
#include "intake/limits.h"
#include "intake/parse_yaml.h"
#include "intake/prepass.h"
#include "intake/schema.h"

namespace posology::intake {

/// One pack: its version and its rules.
struct HousePack {
  Opt<std::int64_t> version;
  std::vector<HouseRule> rules;
};

template <>
struct Schema<HouseRule> {
  static const Table& table() {
    static constexpr Field fields[] = {
        field<&HouseRule::code>("code", "HOUSE and up to four digits").required().like("HOUSE001"),
        field<&HouseRule::name>("name", "What it finds").required().like("old-company-name"),
        field<&HouseRule::level>("level", "How grave it is").otherwise("warning"),
        field<&HouseRule::message>("message", "What is said of the words"),
        field<&HouseRule::help>("help", "What to write instead"),
        field<&HouseRule::source>("source", "On what authority"),
        field<&HouseRule::words>("words", "Words to look for, also in disguise and in the plural"),
        field<&HouseRule::patterns>("patterns", "Regular expressions of RE2 to look for"),
        field<&HouseRule::allow>("allow", "Regular expressions of what is passed over"),
        field<&HouseRule::fires>("fires", "Lines that the rule must find something in").required(),
        field<&HouseRule::silent>("silent", "Lines that the rule must pass over").required(),
    };
    static const Table table{"house rule", "A rule of the company's own", fields};
    return table;
  }
};

template <>
struct Schema<HousePack> {
  static const Table& table() {
    static constexpr Field fields[] = {
        field<&HousePack::version>("posology_pack", "Version of the format").required().like("1"),
        field<&HousePack::rules>("rules", "The rules").required(),
    };
    static const Table table{"house pack", "Rules of the company's own", fields};
    return table;
  }
};

namespace {

bool is_house_code(std::string_view code) {
  if (!code.starts_with("HOUSE") || code.size() < 6 || code.size() > 9) return false;
  return std::all_of(code.begin() + 5, code.end(), [](char c) { return c >= '0' && c <= '9'; });
}

class Packs {
 public:
  Packs(FileLoader& loader, Sources& sources, NodeStore& store, Findings& findings)
      : loader_(loader), sources_(sources), store_(store), findings_(findings) {}

  std::vector<HouseRule> read(const ListOf<std::string>& named) {
    for (const auto& one : named) read_one(one);
    return std::move(rules_);
  }

 private:
  void read_one(const Located<std::string>& named) {
    if (named.value.empty() || named.value.front() == '/' || named.value.find("://") != std::string::npos)
      return complain_at("FMT047", named.place, fmt::format("'{}' is not a relative path", shown(named.value)));
    LoadedFile file = loader_.load(sources_[named.place.source].name(), named.value);
    if (!file.text)
      return complain_at("FMT047", named.place,
                         fmt::format("the house pack '{}' is not read: {}", shown(named.value),
                                     file.problem.empty() ? "it cannot be read" : file.problem));
    if (!done_.insert(file.identity).second) return;
    if (done_.size() > max_extends)
      return complain_at("FMT047", named.place, fmt::format("more than {} house packs are named", max_extends));
    const std::uint32_t number = sources_.add(Source(file.path, without_byte_order_mark(std::move(*file.text))));
    const Node* root = parse_yaml(sources_, number, store_, findings_).root;
    if (root != nullptr && root->kind != Node::Kind::broken) read_rules(*root, number);
  }

  void read_rules(const Node& root, std::uint32_t number) {
    const IdIndex no_ids(root, Schema<HousePack>::table(), findings_);
    Reading reading(sources_, no_ids, findings_);
    HousePack pack;
    if (!read_struct(reading, View(root), Place{number, root.place.begin, root.place.begin}, pack)) return;
    if (pack.version && pack.version->value != 1)
      complain_at("FMT047", pack.version->place,
                  fmt::format("this pack is of version {}; version 1 is read", pack.version->value));
    for (HouseRule& rule : pack.rules) take(std::move(rule));
  }

  void take(HouseRule rule) {
    if (!rule.code.place.known()) return;  // said already
    if (!is_house_code(rule.code.value))
      return complain_at("FMT050", rule.code.place,
                         fmt::format("'{}' is no code of a house rule", shown(rule.code.value)));
    if (!codes_.insert(rule.code.value).second)
      return complain_at("FMT050", rule.code.place, fmt::format("a second rule has the code {}", rule.code.value));
    if (rule.words.empty() && rule.patterns.empty())
      return complain_at("FMT052", rule.place, fmt::format("{} looks for nothing", rule.code.value),
                         "add `words:` or `patterns:`");
    if (sound_patterns(rule)) try_examples(rule);
    rules_.push_back(std::move(rule));
  }

  bool sound_patterns(const HouseRule& rule) {
    bool sound = true;
    for (const auto* list : {&rule.patterns, &rule.allow}) {
      for (const auto& pattern : *list) {
        const std::string problem = pattern_problem(pattern.value);
        if (problem.empty()) continue;
        sound = false;
        complain_at("FMT051", pattern.place,
                    fmt::format("'{}' is no usable pattern: {}", shown(pattern.value), shown(problem)));
      }
    }
    return sound;
  }

  void try_examples(const HouseRule& rule) {
    const HouseSearch search(rule);
    for (const auto& line : rule.fires) {
      if (search.find(line.value).empty())
        complain_at("FMT052", line.place, fmt::format("{} finds nothing in this line of `fires`", rule.code.value));
    }
    for (const auto& line : rule.silent) {
      const auto hits = search.find(line.value);
      if (hits.empty()) continue;
      const std::string words = line.value.substr(hits[0].begin, hits[0].end - hits[0].begin);
      complain_at("FMT052", line.place,
                  fmt::format("{} finds '{}' in this line of `silent`", rule.code.value, shown(words)));
    }
  }

  void complain_at(std::string_view code, Place place, std::string message, std::string help = {}) {
    findings_.push_back(complain(code, place, std::move(message), std::move(help)));
  }

  FileLoader& loader_;
  Sources& sources_;
  NodeStore& store_;
  Findings& findings_;
  std::vector<HouseRule> rules_;
  std::set<std::string> done_, codes_;
};

}  // namespace

const Table& house_pack_table() { return Schema<HousePack>::table(); }

std::vector<HouseRule> read_packs(const Campaign& campaign, FileLoader& loader, Sources& sources, NodeStore& store,
                                  Findings& findings) {
  return Packs(loader, sources, store, findings).read(campaign.rules.packs);
}

}  // namespace posology::intake
