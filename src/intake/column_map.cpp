#include "intake/column_map.h"

#include <map>
#include <utility>
#include <vector>

#include <fmt/format.h>

#include "intake/codes.h"
#include "intake/id_index.h"
#include "intake/parse_yaml.h"
#include "intake/prepass.h"
#include "knowledge/platform.h"
#include "knowledge/results_exports.h"
#include "model/money.h"
#include "text/suggest.h"

namespace posology::intake {

/// Columns by what they hold, each by its heading.
struct KeyColumns {
  Opt<std::string> id, address, published, day, utm_content, utm_campaign, media_cost, currency;
};

struct ColumnMapFile {
  Opt<std::int64_t> version;
  Located<std::string> name;
  Opt<std::string> like, platform, zone, currency;
  ListOf<std::string> dates;
  Opt<DecimalMark> decimal;
  KeyColumns keys;
  std::map<std::string, Located<std::string>> columns, posts;
};

template <>
struct Schema<KeyColumns> {
  static const Table& table() {
    static constexpr Field fields[] = {
        field<&KeyColumns::id>("id", "The tool's id or address of a post, or the plan's id").like("Post link"),
        field<&KeyColumns::address>("address", "An address that may carry utm_content").like("Landing page"),
        field<&KeyColumns::published>("published", "When the post went out").like("Created date"),
        field<&KeyColumns::day>("day", "The day of the figures").like("Date"),
        field<&KeyColumns::utm_content>("utm_content", "utm_content of the link").like("Session manual ad content"),
        field<&KeyColumns::utm_campaign>("utm_campaign", "utm_campaign of the link").like("Session campaign"),
        field<&KeyColumns::media_cost>("media_cost", "What the platform took for showing the post")
            .like("Amount spent"),
        field<&KeyColumns::currency>("currency", "The currency of the costs, row by row").like("Currency code"),
    };
    static const Table table{"key columns", "Headings of the columns that say which post and which day", fields};
    return table;
  }
};

template <>
struct Schema<ColumnMapFile> {
  static const Table& table() {
    static constexpr Field fields[] = {
        field<&ColumnMapFile::version>("posology_map", "Version of the format").required().like("1"),
        field<&ColumnMapFile::name>("name", "Name of the map").required().like("linkedin-answers"),
        field<&ColumnMapFile::like>("like", "Built-in map to begin from").like("linkedin-posts"),
        field<&ColumnMapFile::platform>("platform", "Where all posts of the table run").like("linkedin"),
        field<&ColumnMapFile::dates>("dates", "How dates are written; a table keeps to one of them")
            .like("MM/DD/YYYY HH:mm"),
        field<&ColumnMapFile::zone, TimeZoneName>("zone", "Time zone of the dates")
            .otherwise("the campaign's")
            .like("America/Los_Angeles"),
        field<&ColumnMapFile::decimal>("decimal", "Mark in front of decimals; the other one marks thousands")
            .otherwise("point"),
        field<&ColumnMapFile::currency>("currency",
                                        "Currency of the costs, where neither a column nor a heading says it")
            .like("USD"),
        field<&ColumnMapFile::keys>("keys", "Columns that say which post and which day"),
        field<&ColumnMapFile::columns>("columns", "Heading of each column that counts, and the metric it counts for")
            .like("{Comments: answers}"),
        field<&ColumnMapFile::posts>("posts", "The tool's id or address of a post, and the plan's id")
            .like("{\"urn:li:share:7285\": five-causes}"),
    };
    static const Table table{"column map", "What the columns of a tool's table hold", fields};
    return table;
  }
};

namespace {

class MapReader {
 public:
  MapReader(const ColumnMapFile& file, Findings& findings) : file_(file), findings_(findings) {}

  ColumnMap read() {
    begin_from();
    map_.name = file_.name.value;
    if (file_.platform) platform(*file_.platform);
    if (file_.zone) map_.zone = file_.zone->value;
    if (file_.currency) currency(*file_.currency);
    if (file_.decimal) map_.decimal = file_.decimal->value;
    if (file_.dates.written()) dates();
    keys();
    for (const auto& [header, metric] : file_.columns)
      map_.columns.push_back({header, ColumnRole::figure, metric.value, true, metric.place});
    map_.posts = file_.posts;
    return std::move(map_);
  }

 private:
  void say(Place place, std::string message, std::string help) {
    findings_.push_back(complain("FMT057", place, std::move(message), std::move(help)));
  }

  void begin_from() {
    if (!file_.like) return;
    if (const ResultsExport* tool = find_results_export(file_.like->value)) {
      map_ = column_map(*tool);
      return;
    }
    std::vector<std::string_view> known;
    std::string names;
    for (const ResultsExport& one : results_exports()) {
      known.push_back(one.name);
      names += (names.empty() ? "" : ", ") + std::string(one.name);
    }
    const auto guess = nearest(file_.like->value, known);
    say(file_.like->place, fmt::format("there is no built-in map '{}'", shown(file_.like->value)),
        guess ? fmt::format("did you mean '{}'?", *guess) : "known are " + names);
  }

  void platform(const Located<std::string>& named) {
    map_.platform = platform_in_use(named.value);
    if (find_platform(map_.platform) == nullptr)
      say(named.place, fmt::format("'{}' is no platform", shown(named.value)), "see `posology platforms`");
  }

  void currency(const Located<std::string>& named) {
    map_.currency = named.value;
    if (!currency_known(map_.currency))
      say(named.place, fmt::format("'{}' is no currency that is known", shown(named.value)),
          "write its code of ISO 4217, like USD");
  }

  void dates() {
    map_.dates.clear();
    for (const Located<std::string>& pattern : file_.dates) {
      const auto has = [&](const char* part) { return pattern.value.find(part) != std::string::npos; };
      if (has("YYYY") && has("M") && has("D")) {
        map_.dates.push_back(pattern.value);
      } else {
        say(pattern.place, fmt::format("'{}' does not say year, month and day", shown(pattern.value)),
            "write it of YYYY, MM or MMM, DD, and HH:mm, like MM/DD/YYYY HH:mm");
      }
    }
  }

  void keys() {
    const KeyColumns& keys = file_.keys;
    const std::pair<const Opt<std::string>&, ColumnRole> all[] = {
        {keys.id, ColumnRole::id},
        {keys.address, ColumnRole::address},
        {keys.published, ColumnRole::published},
        {keys.day, ColumnRole::day},
        {keys.utm_content, ColumnRole::utm_content},
        {keys.utm_campaign, ColumnRole::utm_campaign},
        {keys.media_cost, ColumnRole::media_cost},
        {keys.currency, ColumnRole::currency},
    };
    for (const auto& [key, role] : all)
      if (key) map_.columns.push_back({key->value, role, {}, true, key->place});
    const bool dated = keys.published || keys.day;
    if (dated && map_.dates.empty())
      say((keys.published ? *keys.published : *keys.day).place, "nothing says how the dates of this column are written",
          "add `dates:`, like MM/DD/YYYY");
  }

  const ColumnMapFile& file_;
  Findings& findings_;
  ColumnMap map_;
};

}  // namespace

const Table& column_map_table() { return Schema<ColumnMapFile>::table(); }

std::optional<ColumnMap> read_column_map(const std::string& name, std::string text, Sources& sources,
                                         Findings& findings) {
  const std::uint32_t number = sources.add(Source(name, without_byte_order_mark(std::move(text))));
  NodeStore store;
  const std::size_t before = findings.size();
  const Node* root = parse_yaml(sources, number, store, findings).root;
  const Place start{number, 0, 0};
  if (root == nullptr || !root->is_map() || root->find("posology_map") == nullptr) {
    if (findings.size() == before) findings.push_back(complain("FMT057", start, "the file holds no `posology_map`"));
    return std::nullopt;
  }
  const IdIndex ids(*root, Schema<ColumnMapFile>::table(), findings);
  Reading reading(sources, ids, findings);
  ColumnMapFile file;
  if (!read_struct(reading, View(*root), Place{number, root->place.begin, root->place.begin}, file))
    return std::nullopt;
  if (file.version && file.version->value != 1)
    findings.push_back(complain("FMT057", file.version->place,
                                fmt::format("this map is of version {}; version 1 is read", file.version->value)));
  ColumnMap map = MapReader(file, findings).read();
  map.place = start;
  return map;
}

}  // namespace posology::intake
