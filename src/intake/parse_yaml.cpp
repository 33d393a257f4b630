#include "intake/parse_yaml.h"

#include <algorithm>
#include <iterator>
#include <optional>
#include <string>
#include <utility>
#include <vector>

#include "intake/codes.h"
#include "intake/diagnosis.h"
#include "intake/lexical.h"
#include "intake/limits.h"
#include "intake/prepass.h"
#include "intake/tree_builder.h"

namespace posology::intake {
namespace {

/// Passes over one file; the bytes read in all passes together are limited too.
constexpr int max_passes = 300;
constexpr std::size_t max_bytes_in_all = 4 * max_file_bytes;

bool only_blank(std::string_view text, const Mask& mask) {
  return text.substr(mask.begin, mask.end - mask.begin).find_first_not_of(" \r\n~") == std::string_view::npos;
}

/// The part of a file between one key at the left edge and the next.
struct Section {
  std::size_t begin = 0;  ///< its key
  std::size_t value = 0;  ///< behind the key's colon
  std::size_t end = 0;
};

Section section_of(std::string_view text, std::size_t at) {
  Section section;
  for (std::size_t line = 0; line < text.size(); line = line_end(text, line) + 1) {
    if (!looks_like_key(text, line)) continue;
    if (line > at) {
      section.end = line;
      return section;
    }
    section.begin = line;
    section.value = end_of_key_colon(text, line);
  }
  section.end = text.size();
  return section;
}

/// The item of the section's outer list that holds `at`, its dash left out. Nothing when there is no such list.
std::optional<Mask> item_of(std::string_view text, const Section& section, std::size_t at) {
  std::optional<std::size_t> column;
  std::optional<Mask> item;
  for (std::size_t line = line_end(text, section.begin) + 1; line < section.end; line = line_end(text, line) + 1) {
    const std::size_t indent = indentation(text, line);
    const bool dash = line + indent < section.end && text[line + indent] == '-';
    if (!column && dash) column = indent;
    if (!column && looks_like_key(text, line + indent)) return std::nullopt;
    if (!column || !dash || indent != *column) continue;
    if (line > at) {
      if (item) item->end = line;
      return item;
    }
    item = Mask{line + indent + 1, section.end, Mask::Kind::block};
  }
  return item;
}

class Recovery {
 public:
  Recovery(Prepared prepared, std::uint32_t number, Findings& findings)
      : prepared_(std::move(prepared)), number_(number), findings_(findings) {}

  const Node* run(NodeStore& store) {
    std::size_t bytes = 0;
    for (int pass = 0; pass < max_passes && bytes <= max_bytes_in_all; ++pass, bytes += prepared_.text.size()) {
      Pass result = build_tree(prepared_.text, number_, masks_, store);
      if (!result.stop) return finish(std::move(result));
      if (result.stop->final) {
        findings_.push_back(*result.stop->finding);
        return nullptr;
      }
      last_ = result.stop->at;
      recover(diagnose(*result.stop, prepared_.text, number_));
    }
    const auto at = static_cast<std::uint32_t>(last_);
    findings_.push_back(complain("YAML026", Place{number_, at, at}, "too many faults to read on from here",
                                 "mend the ones above, and run again"));
    return nullptr;
  }

 private:
  const Node* finish(Pass result) {
    std::move(result.findings.begin(), result.findings.end(), std::back_inserter(findings_));
    if (result.root == nullptr && masks_.empty())
      findings_.push_back(complain("YAML002", Place{number_, 0, 0}, "the file holds no values"));
    return result.root;
  }

  /// Reports the fault, unless an earlier one explains it, and blanks the smallest part that holds it.
  void recover(Diagnosis diagnosis) {
    const Section section = section_of(prepared_.text, diagnosis.guilty);
    const auto item = item_of(prepared_.text, section, diagnosis.guilty);
    const Mask around = item ? *item : Mask{section.begin, section.end, Mask::Kind::block};
    const bool explained = is_blamed(around) || (diagnosis.vague && holds_mask(around));
    if (!explained) findings_.push_back(std::move(diagnosis.finding));
    const bool small = diagnosis.mask && !explained;
    if (small && blank(*diagnosis.mask)) return;
    if (item && blank(*item)) return;
    if (blank({section.value, section.end, Mask::Kind::block})) return;
    if (blank({section.begin, section.end, Mask::Kind::entry})) return;
    blank({section.begin, prepared_.text.size(), Mask::Kind::entry});
  }

  [[nodiscard]] bool is_blamed(const Mask& part) const {
    return std::any_of(prepared_.blamed.begin(), prepared_.blamed.end(),
                       [&](std::uint32_t at) { return at >= line_begin(prepared_.text, part.begin) && at < part.end; });
  }
  [[nodiscard]] bool holds_mask(const Mask& part) const {
    return std::any_of(masks_.begin(), masks_.end(),
                       [&](const Mask& mask) { return mask.begin >= part.begin && mask.begin < part.end; });
  }

  /// False when the part is blank already.
  bool blank(Mask part) {
    part.end = std::min(part.end, prepared_.text.size());
    if (part.begin >= part.end || only_blank(prepared_.text, part)) return false;
    for (std::size_t i = part.begin; i < part.end; ++i)
      if (prepared_.text[i] != '\n' && prepared_.text[i] != '\r') prepared_.text[i] = ' ';
    if (part.kind == Mask::Kind::value) prepared_.text[part.begin] = '~';
    masks_.insert(std::upper_bound(masks_.begin(), masks_.end(), part,
                                   [](const Mask& a, const Mask& b) { return a.begin < b.begin; }),
                  part);
    return true;
  }

  Prepared prepared_;
  std::uint32_t number_;
  Findings& findings_;
  std::vector<Mask> masks_;
  std::size_t last_ = 0;  ///< where the last pass stopped
};

}  // namespace

Parsed parse_yaml(const Sources& sources, std::uint32_t number, NodeStore& store, Findings& findings) {
  Prepared prepared = prepare(sources[number], number, findings);
  if (!prepared.readable) return {};
  return {Recovery(std::move(prepared), number, findings).run(store)};
}

}  // namespace posology::intake
