// Reads a campaign file, with the files that it extends, into a Campaign; complains of everything at once.
#pragma once

#include <optional>
#include <string>
#include <vector>

#include "knowledge/house_rule.h"
#include "model/campaign.h"
#include "text/finding.h"
#include "text/paths.h"
#include "text/source.h"

namespace posology::intake {

struct LoadedFile {
  std::string path;                 ///< as it is shown
  std::string identity;             ///< the same for the same file by whatever name; empty when there is none
  std::optional<std::string> text;  ///< absent: `problem` says why
  std::string problem;
};

/// How the reader gets at the parts that a file extends; given by whoever may touch the disk.
class FileLoader {
 public:
  virtual ~FileLoader() = default;
  /// `named` as written in the file shown as `from`. Refuses what lies outside the root folder.
  virtual LoadedFile load(const std::string& from, const std::string& named) = 0;
};

struct ReadResult {
  /// Absent when nothing can be judged; a campaign with broken parts left out when the file has errors.
  std::optional<Campaign> campaign;
  std::vector<HouseRule> house;  ///< the rules of its house packs
  Findings findings;             ///< syntax and format, with names and paths filled in
  Sources sources;
  Paths paths;
  std::vector<std::string> problems;  ///< settings that name nothing in the file, in words for the user
};

/// `settings` ("path=value") replace values of the file, for this reading only.
[[nodiscard]] ReadResult read_campaign(const std::string& name, std::string text, FileLoader& loader,
                                       const std::vector<std::string>& settings = {});

/// JSON Schema (2020-12) of the campaign file, from the same tables that read it.
[[nodiscard]] std::string json_schema();
/// The same of a house pack.
[[nodiscard]] std::string house_pack_schema();
/// The same of a map of columns.
[[nodiscard]] std::string column_map_schema();
/// The reference of the format in Markdown.
[[nodiscard]] std::string reference_page();

}  // namespace posology::intake
