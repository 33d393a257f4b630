#include "cli/fixes.h"

#include <algorithm>
#include <map>
#include <set>

#include <fmt/format.h>

#include "render/unified_diff.h"
#include "rules/run.h"
#include "text/edit.h"
#include "text/width.h"

namespace posology::cli {
namespace {

constexpr int most_passes = 8;
constexpr std::size_t largest_file = std::size_t{4} << 20;
constexpr std::string_view byte_order_mark = "\xEF\xBB\xBF";

using EditsBySource = std::map<std::uint32_t, std::vector<Edit>>;

// Where the file holds the value between quotes, the quotes stay.
std::string in_the_same_quotes(std::string_view written, const std::string& replacement) {
  const bool quoted =
      written.size() >= 2 && written.front() == written.back() && (written.front() == '"' || written.front() == '\'');
  if (!quoted || replacement.empty() || replacement.front() == written.front()) return replacement;
  return written.front() + replacement + written.front();
}

// "&name " stands right before it: other places repeat the value, and what is right here may be wrong there.
bool is_repeated(const Sources& sources, Place place) {
  constexpr std::uint32_t most = 200;
  place.end = place.begin;
  place.begin -= std::min(place.begin, most);
  std::string_view before = sources.text(place);
  while (!before.empty() && before.back() == ' ') before.remove_suffix(1);
  before.remove_prefix(std::min(before.find_last_of(" \t\r\n[{,:") + 1, before.size()));
  return before.size() > 1 && before.front() == '&';
}

EditsBySource edits_of(const Document& document, const Selection& selection) {
  EditsBySource edits;
  const Sources& sources = document.read.sources;
  for (const Finding& finding : document.outcome.findings) {
    if (!finding.fix || rules::find_rule(finding.rule) == nullptr || !selection.wants(finding)) continue;
    const Place& place = finding.fix->place;
    // Within a line: a mend that adds or joins lines would need to know the layout.
    const bool plain = place.known() && place.source < sources.size() &&
                       finding.fix->replacement.find_first_of("\r\n") == std::string::npos &&
                       sources.text(place).find_first_of("\r\n") == std::string_view::npos;
    if (!plain || is_repeated(sources, place)) continue;
    edits[place.source].push_back(
        {place.begin, place.end, in_the_same_quotes(sources.text(place), finding.fix->replacement)});
  }
  return edits;
}

std::map<std::string, std::size_t> errors_in(const Document& document) {
  std::map<std::string, std::size_t> counts;
  for (const Finding& finding : document.outcome.findings)
    counts[finding.rule] += finding.level == Level::error ? 1 : 0;
  return counts;
}

// One error in the place of another is a new error too: a key that stands twice instead of a platform with two names.
bool brings_errors(const Document& before, const Document& after) {
  auto known = errors_in(before);
  const auto now = errors_in(after);
  return std::any_of(now.begin(), now.end(), [&](const auto& entry) { return entry.second > known[entry.first]; });
}

/// The bytes of the files that a document was read from, as they were and as they become.
class Bytes {
 public:
  explicit Bytes(World& world) : world_(&world) {}

  // False when the file no longer holds what was judged.
  bool edit(const Source& source, std::vector<Edit> edits, std::size_t& made) {
    const std::string& path = source.name();
    auto file = files_.find(path);
    if (file == files_.end()) {
      ReadOutcome read = world_->read(path, largest_file);
      if (!read.text) return false;
      file = files_.emplace(path, MendedFile{path, *read.text, *read.text}).first;
    }
    std::string& bytes = file->second.after;
    const std::size_t mark =
        bytes.compare(0, byte_order_mark.size(), byte_order_mark) == 0 ? byte_order_mark.size() : 0;
    if (std::string_view(bytes).substr(mark) != source.text()) return false;
    edits = compatible(std::move(edits), source.text().size());
    made += edits.size();
    bytes = bytes.substr(0, mark) + with_edits(source.text(), edits);
    return true;
  }

  [[nodiscard]] Replaced replaced() const {
    Replaced texts;
    for (const auto& [path, file] : files_) texts[path] = file.after;
    return texts;
  }
  [[nodiscard]] std::vector<MendedFile> changed() const {
    std::vector<MendedFile> list;
    for (const auto& [path, file] : files_) {
      if (file.before != file.after) list.push_back(file);
    }
    return list;
  }

 private:
  World* world_;
  std::map<std::string, MendedFile> files_;
};

bool edit_all(const Document& document, const EditsBySource& edits, Bytes& bytes, std::size_t& made) {
  return std::all_of(edits.begin(), edits.end(), [&](const auto& entry) {
    return bytes.edit(document.read.sources[entry.first], entry.second, made);
  });
}

bool reads_one_of(const Document& document, const std::set<std::string>& paths) {
  for (std::uint32_t i = 0; i < document.read.sources.size(); ++i) {
    if (paths.count(document.read.sources[i].name()) > 0) return true;
  }
  return false;
}

void say_refused(const Document& document, World& world) {
  world.err(fmt::format("posology: '{}' was not mended: the mends would bring errors that are not there now\n",
                        visible(document.path)));
}

bool write_files(const Mends& mends, std::set<std::string>& written, World& world) {
  for (const MendedFile& file : mends.files) {
    const std::string problem = world.write(file.path, file.after);
    if (!problem.empty()) {
      world.err(fmt::format("posology: '{}' could not be written: {}\n", visible(file.path), problem));
      return false;
    }
    written.insert(file.path);
  }
  return true;
}

}  // namespace

Mends mends_of(const Document& document, const AsOf& as_of, const Selection& selection, World& world) {
  Mends mends;
  if (document.path == "-" || !document.unreadable.empty()) return mends;
  Bytes bytes(world);
  const Document* now = &document;
  for (int pass = 0; pass < most_passes; ++pass) {
    const EditsBySource edits = edits_of(*now, selection);
    std::size_t made = 0;
    Bytes next_bytes = bytes;
    if (edits.empty() || !edit_all(*now, edits, next_bytes, made) || made == 0) break;
    auto next = judge_file(document.path, as_of, selection, world, next_bytes.replaced());
    if (brings_errors(*now, *next)) {
      mends.refused = true;
      break;
    }
    bytes = std::move(next_bytes);
    mends.edits += made;
    mends.document = std::move(next);
    now = mends.document.get();
  }
  mends.files = bytes.changed();
  return mends;
}

bool mend_files(Documents& documents, const AsOf& as_of, const Selection& selection, World& world) {
  std::set<std::string> written;
  std::size_t edits = 0;
  for (auto& document : documents) {
    // Two campaigns may extend one part: the second one is judged again after the first was written.
    if (reads_one_of(*document, written)) document = judge_file(document->path, as_of, selection, world);
    Mends mends = mends_of(*document, as_of, selection, world);
    if (mends.refused) say_refused(*document, world);
    if (!write_files(mends, written, world)) return false;
    edits += mends.edits;
    if (mends.document) document = std::move(mends.document);
  }
  // A campaign that was judged before a part of it was mended.
  for (auto& document : documents) {
    if (reads_one_of(*document, written)) document = judge_file(document->path, as_of, selection, world);
  }
  world.err(fmt::format("posology: {} {} mended in {} {}\n", edits, edits == 1 ? "place" : "places", written.size(),
                        written.size() == 1 ? "file" : "files"));
  return true;
}

std::string mends_as_diff(const Documents& documents, const AsOf& as_of, const Selection& selection, World& world) {
  std::map<std::string, std::string> diffs;
  for (const auto& document : documents) {
    const Mends mends = mends_of(*document, as_of, selection, world);
    if (mends.refused) say_refused(*document, world);
    for (const MendedFile& file : mends.files)
      diffs.emplace(file.path, render::unified_diff(file.path, file.before, file.after));
  }
  std::string text;
  for (const auto& [path, diff] : diffs) text += diff;
  if (diffs.empty()) world.err("posology: nothing here can be mended safely\n");
  return text;
}

}  // namespace posology::cli
