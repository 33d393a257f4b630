#include "cli/baseline.h"

#include <algorithm>
#include <charconv>
#include <nlohmann/json.hpp>

#include "intake/codes.h"
#include "rules/run.h"
#include "text/hash.h"

namespace posology::cli {
namespace {

using Json = nlohmann::ordered_json;

// The post that a path leads into ("posts[2].text"); null for other paths.
const Post* post_of(const Campaign& campaign, const std::string& path, std::size_t& rest) {
  constexpr std::string_view start = "posts[";
  if (path.compare(0, start.size(), start) != 0) return nullptr;
  std::size_t index = 0;
  const char* end = path.data() + path.size();
  const auto [stop, error] = std::from_chars(path.data() + start.size(), end, index);
  if (error != std::errc() || stop == end || *stop != ']' || index >= campaign.posts.size()) return nullptr;
  rest = static_cast<std::size_t>(stop - path.data()) + 1;
  return &campaign.posts[index];
}

KnownFinding entry_of(const Document& document, const Finding& finding) {
  KnownFinding entry{finding.rule, document.path, finding.path, {}};
  std::size_t rest = 0;
  const Post* post = document.read.campaign ? post_of(*document.read.campaign, finding.path, rest) : nullptr;
  if (post != nullptr && !post->id->text.empty()) {
    // By id, so that a post may move in the file; by its words, so that an edited post is new.
    entry.on = "post " + post->id->text + finding.path.substr(rest);
    entry.words = text_hash(*post);
  } else {
    entry.words = sha256_hex(std::string(document.read.sources.text(finding.place)) + '\n' + finding.message);
  }
  entry.words.resize(std::min<std::size_t>(entry.words.size(), 23));
  return entry;
}

}  // namespace

std::optional<Baseline> baseline_from(const std::string& text) {
  const Json json = Json::parse(text, nullptr, false);
  if (!json.is_object() || json.value("posology_baseline", Json()) != 1 || !json.contains("findings") ||
      !json["findings"].is_array())
    return std::nullopt;
  Baseline baseline;
  for (const Json& item : json["findings"]) {
    if (!item.is_object()) return std::nullopt;
    KnownFinding entry;
    for (const auto& [key, into] : {std::pair{"rule", &entry.rule}, std::pair{"file", &entry.file},
                                    std::pair{"on", &entry.on}, std::pair{"words", &entry.words}}) {
      if (!item.contains(key) || !item[key].is_string()) return std::nullopt;
      *into = item[key].get<std::string>();
    }
    baseline.push_back(std::move(entry));
  }
  std::sort(baseline.begin(), baseline.end());
  return baseline;
}

std::string baseline_text(Baseline baseline) {
  std::sort(baseline.begin(), baseline.end());
  Json list = Json::array();
  for (const KnownFinding& entry : baseline) {
    list.push_back({{"rule", entry.rule}, {"file", entry.file}, {"on", entry.on}, {"words", entry.words}});
  }
  Json out;
  out["posology_baseline"] = 1;
  out["findings"] = std::move(list);
  return out.dump(2, ' ', false, Json::error_handler_t::replace) + "\n";
}

bool can_be_put_off(const Finding& finding) {
  if (const rules::Rule* rule = rules::find_rule(finding.rule)) return rule->waivable;
  return finding.level != Level::error || intake::find_code(finding.rule) == nullptr;
}

Baseline known_of(const Document& document) {
  Baseline list;
  for (const Finding& finding : document.outcome.findings) {
    if (can_be_put_off(finding)) list.push_back(entry_of(document, finding));
  }
  return list;
}

std::size_t drop_known(Document& document, Baseline& baseline) {
  Findings kept;
  for (Finding& finding : document.outcome.findings) {
    const auto found = can_be_put_off(finding)
                           ? std::find(baseline.begin(), baseline.end(), entry_of(document, finding))
                           : baseline.end();
    if (found == baseline.end()) {
      kept.push_back(std::move(finding));
    } else {
      baseline.erase(found);
    }
  }
  const std::size_t dropped = document.outcome.findings.size() - kept.size();
  document.outcome.findings = std::move(kept);
  return dropped;
}

}  // namespace posology::cli
