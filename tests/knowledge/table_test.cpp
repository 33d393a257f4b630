#include <filesystem>
#include <set>
#include <string>

#include "catch.h"
#include "knowledge/holiday.h"
#include "knowledge/platform.h"
#include "source_folder.h"

using namespace posology;

namespace {

/// The names of the .cpp files of a folder, without the ending.
std::set<std::string> files_of(const std::string& folder) {
  std::set<std::string> names;
  for (const auto& entry : std::filesystem::directory_iterator(in_project("src/" + folder))) {
    if (entry.path().extension() == ".cpp") names.insert(entry.path().stem().string());
  }
  return names;
}

}  // namespace

TEST_CASE("each file of a platform is in the table, and each row has its file", "[knowledge]") {
  std::set<std::string> ids;
  for (const Platform& p : platforms()) ids.insert(std::string(p.id));
  CHECK(files_of("knowledge/platforms") == ids);
}

TEST_CASE("each file of a country is in the table, and each row has its file", "[knowledge]") {
  std::set<std::string> codes;
  for (const HolidayCountry& country : holiday_countries()) {
    std::string code(country.code);
    for (char& c : code) c = static_cast<char>(c + 32);
    codes.insert(code);
  }
  CHECK(files_of("knowledge/holidays") == codes);
}
