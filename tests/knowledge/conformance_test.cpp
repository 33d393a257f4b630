// The conformance cases of twitter-text, where its data lie beside this repository (shared/data/twitter-text, or the
// folder that POSOLOGY_TWITTER_TEXT names): weighted lengths of version 3, addresses, names and hashtags.
#include <cstdlib>
#include <filesystem>
#include <string>

#include "catch.h"
#include "knowledge/text_count.h"
#include "source_folder.h"
#include "text/link.h"
#include "text/tag.h"
#include "yaml-cpp/yaml.h"

using namespace posology;

namespace {

namespace fs = std::filesystem;

fs::path cases_file() {
  if (const char* folder = std::getenv("POSOLOGY_TWITTER_TEXT")) return fs::path(folder) / "validate.yml";
  // A checkout may lie one folder deeper than its siblings.
  for (const char* up : {"..", "../.."}) {
    fs::path file = fs::path(in_project("")) / up / "shared/data/twitter-text/validate.yml";
    if (fs::exists(file)) return file;
  }
  return {};
}

// Runs each case of a section and gives their number; none where the data are not there.
template <class Check>
int each_case(const std::string& section, Check check) {
  const fs::path file = cases_file();
  if (file.empty()) {
    WARN("skipped: the twitter-text data are not beside the repository");
    return 0;
  }
  int number = 0;
  const YAML::Node all = YAML::LoadFile(file.string());
  for (const auto& one : all["tests"][section]) {
    INFO(section << ": " << one["text"].as<std::string>());
    check(one["text"].as<std::string>(), one["expected"]);
    ++number;
  }
  return number;
}

bool whole(std::string_view text, const std::vector<Tag>& tags, bool with_list) {
  if (tags.size() != 1 || tags[0].begin != 0 || tags[0].end != text.size()) return false;
  return (tags[0].name_end != tags[0].end) == with_list;
}

bool none_or(int number, int expected) { return number == expected || number == 0; }

}  // namespace

TEST_CASE("X's weighted lengths are those of its conformance cases", "[knowledge][conformance]") {
  const auto check = [](const std::string& text, const YAML::Node& expected) {
    const Platform& x = *find_platform("x");
    const TextCount count = count_text(x, text);
    CHECK(count.total == expected["weightedLength"].as<std::int64_t>());
    const bool valid = count.total > 0 && count.total <= x.text_limit.value && !count.holds_noncharacter;
    CHECK(valid == expected["valid"].as<bool>());
  };
  CHECK(none_or(each_case("WeightedTweetsWithDiscountedEmojiCounterTest", check), 22));
  CHECK(none_or(each_case("UnicodeDirectionalMarkerCounterTest", check), 2));
}

TEST_CASE("addresses, names and hashtags are those of X's conformance cases", "[knowledge][conformance]") {
  const auto address = [](const std::string& text, const YAML::Node& expected) {
    CHECK(is_web_address(text) == expected.as<bool>());
  };
  const auto bare = [](const std::string& text, const YAML::Node& expected) {
    const auto links = find_links(text);
    const bool is_one = links.size() == 1 && links[0].bare && links[0].of(text) == text;
    CHECK(is_one == expected.as<bool>());
  };
  CHECK(none_or(each_case("urls", address), 24));
  CHECK(none_or(each_case("urls_without_protocol", bare), 5));
  CHECK(none_or(each_case("usernames",
                          [](const std::string& text, const YAML::Node& expected) {
                            CHECK(whole(text, find_mentions(text), false) == expected.as<bool>());
                          }),
                4));
  CHECK(none_or(each_case("lists",
                          [](const std::string& text, const YAML::Node& expected) {
                            CHECK(whole(text, find_mentions(text), true) == expected.as<bool>());
                          }),
                5));
  CHECK(none_or(each_case("hashtags",
                          [](const std::string& text, const YAML::Node& expected) {
                            const auto tags = find_hashtags(text);
                            CHECK(whole(text, tags, false) == expected.as<bool>());
                          }),
                7));
}
