#include "intake/read_campaign.h"

#include <algorithm>
#include <utility>

#include <fmt/format.h>

#include "intake/codes.h"
#include "intake/decimal.h"
#include "intake/extends.h"
#include "intake/house_pack.h"
#include "intake/id_index.h"
#include "intake/limits.h"
#include "intake/parse_yaml.h"
#include "intake/prepass.h"
#include "intake/schemas.h"
#include "intake/settings.h"
#include "model/zone.h"

namespace posology::intake {
namespace {

/// Names every value, by its own place and by the place of its key; a list item also by its first line.
class Naming {
 public:
  Naming(Paths& paths, const Sources& sources) : paths_(paths), sources_(sources) {}

  void name(std::uint32_t parent, const Node& node) {
    for (std::size_t i = 0; i < node.children.size(); ++i) {
      const Child& child = node.children[i];
      const auto index = static_cast<std::uint32_t>(i);
      if (child.key != nullptr) paths_.add_key(parent, child.key->text, child.key->place);
      const std::uint32_t own = child.key != nullptr ? paths_.add_key(parent, child.key->text, child.value->place)
                                                     : paths_.add_item(parent, index, child.value->place);
      name(own, *child.value);
      if (child.key == nullptr) paths_.add_item(parent, index, first_line(child.value->place));
    }
  }

 private:
  [[nodiscard]] Place first_line(Place place) const {
    const std::string_view text = sources_.text(place);
    place.end = place.begin + static_cast<std::uint32_t>(std::min(text.find_first_of("\r\n"), text.size()));
    return place;
  }

  Paths& paths_;
  const Sources& sources_;
};

const Node* value_at(const Node& root, std::string_view section, std::string_view key) {
  const Child* map = root.find(section);
  const Child* child = map == nullptr ? nullptr : map->value->resolved().find(key);
  return child == nullptr ? nullptr : &child->value->resolved();
}

/// What every amount and every time of the file depends on, wherever it stands.
void look_ahead(Reading& reading, const Node& root) {
  const Node* zone = value_at(root, "campaign", "time_zone");
  if (zone != nullptr && zone_known(zone->text)) reading.zone = zone->text;
  const Node* chosen = value_at(root, "budget", "currency");
  if (chosen != nullptr && currency_known(chosen->text)) {
    reading.currency = currency(chosen->text);
    reading.currency_place = chosen->place;
    return;
  }
  const Node* total = value_at(root, "budget", "total");
  if (total == nullptr || !total->is_scalar()) return;
  const std::string_view unit = trimmed(std::string_view(total->text).substr(number_length(total->text)));
  if (!currency_known(unit)) return;
  reading.currency = currency(unit);
  reading.currency_place = total->place;
}

void read_root(ReadResult& result, const Node& root) {
  const IdIndex index(root, Schema<Campaign>::table(), result.findings);
  Reading reading(result.sources, index, result.findings);
  look_ahead(reading, root);
  Campaign campaign;
  const Place first = root.children.empty() ? root.place : root.children.front().key->place;
  read_struct(reading, View(root), first, campaign);
  // Without its days nothing about a campaign can be judged.
  if (campaign.start.place.known() && campaign.end.place.known()) result.campaign = std::move(campaign);
}

/// In order; a file with thousands of faults is shown its first ones.
void keep_the_first(Findings& findings) {
  sort_findings(findings);
  if (findings.size() <= max_findings) return;
  const std::size_t all = findings.size();
  findings.resize(max_findings);
  findings.push_back(complain("YAML035", findings.back().place,
                              fmt::format("{} findings; the first {} are shown", all, max_findings)));
}

}  // namespace

ReadResult read_campaign(const std::string& name, std::string text, FileLoader& loader,
                         const std::vector<std::string>& settings) {
  ReadResult result;
  NodeStore store;
  result.sources.add(Source(name, without_byte_order_mark(std::move(text))));
  const Node* root = parse_yaml(result.sources, 0, store, result.findings).root;
  if (root != nullptr && root->is_map()) {
    root = with_extended(*root, name, loader, result.sources, store, result.findings);
    root = with_settings(*root, settings, result.sources, store, result.findings, result.problems);
    Naming(result.paths, result.sources).name(Paths::root, *root);
    read_root(result, *root);
    if (result.campaign) result.house = read_packs(*result.campaign, loader, result.sources, store, result.findings);
  } else if (root != nullptr && root->kind != Node::Kind::broken && result.findings.empty()) {
    result.findings.push_back(
        complain("FMT046", Place{0, root->place.begin, root->place.begin}, "the file holds no map of keys"));
  }
  keep_the_first(result.findings);
  for (Finding& finding : result.findings)
    if (finding.path.empty()) finding.path = result.paths.at(finding.place);
  return result;
}

}  // namespace posology::intake
