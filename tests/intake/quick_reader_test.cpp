// Two libraries read YAML: the quick one is believed only where the patient one would make the same tree.
#include "intake/quick_reader.h"

#include <filesystem>
#include <fstream>
#include <iterator>
#include <random>
#include <string>
#include <vector>

#include <fmt/format.h>
#include <yaml-cpp/eventhandler.h>
#include <nlohmann/json.hpp>

#include "catch.h"
#include "intake/prepass.h"
#include "intake/tree_builder.h"
#include "source_folder.h"

using namespace posology;
using namespace posology::intake;

namespace {

/// Every value with its kind, bytes and text, a line each.
std::string told(const Node& node, int depth = 0) {
  std::string out = fmt::format("{:{}}{} {}-{}{} '{}'", "", depth, static_cast<int>(node.kind), node.place.begin,
                                node.place.end, node.quoted ? " quoted" : "", node.text);
  if (node.target != nullptr) out += fmt::format(" at {}", node.target->place.begin);
  out += '\n';
  for (const Child& child : node.children) {
    if (child.key != nullptr) out += told(*child.key, depth + 1);
    out += told(*child.value, depth + 1);
  }
  return out;
}

struct Made {
  std::string tree;
  bool clean = false;
};

Made made_by(Reader reader, const std::string& text) {
  NodeStore store;
  const Pass pass = build_tree(text, 0, {}, store, reader);
  return {pass.root == nullptr ? "" : told(*pass.root), pass.root != nullptr && pass.findings.empty()};
}

/// The text as both libraries are shown it; empty where nothing of it can be read.
std::string prepared(const std::string& bytes) {
  Findings findings;
  Prepared ready = prepare(Source("case.yaml", without_byte_order_mark(bytes)), 0, findings);
  return ready.readable ? ready.text : "";
}

/// False where the two trees differ. A fault in the text makes the patient one read in the end, so there is none here.
bool read_alike(const std::string& bytes) {
  const std::string text = prepared(bytes);
  const Made patient = made_by(Reader::patient, text);
  const Made quick = made_by(Reader::quick_first, text);
  return quick.tree == patient.tree && quick.clean == patient.clean;
}

class Nobody : public YAML::EventHandler {
 public:
  void OnDocumentStart(const YAML::Mark& /*mark*/) override {}
  void OnDocumentEnd() override {}
  void OnNull(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnAlias(const YAML::Mark& /*mark*/, YAML::anchor_t /*anchor*/) override {}
  void OnScalar(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                const std::string& /*value*/) override {}
  void OnSequenceStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                       YAML::EmitterStyle::value /*style*/) override {}
  void OnSequenceEnd() override {}
  void OnMapStart(const YAML::Mark& /*mark*/, const std::string& /*tag*/, YAML::anchor_t /*anchor*/,
                  YAML::EmitterStyle::value /*style*/) override {}
  void OnMapEnd() override {}
};

bool quick(const std::string& text) {
  Nobody nobody;
  return read_quickly(text, nobody);
}

std::vector<std::string> files_of(const std::string& folder) {
  std::vector<std::string> texts;
  for (const auto& entry : std::filesystem::recursive_directory_iterator(in_project(folder))) {
    if (entry.path().extension() != ".yaml") continue;
    std::ifstream file(entry.path(), std::ios::binary);
    texts.emplace_back(std::istreambuf_iterator<char>(file), std::istreambuf_iterator<char>());
  }
  return texts;
}

}  // namespace

TEST_CASE("every example and template is read by the quick reader, as the patient one reads it", "[intake][yaml]") {
  for (const std::string folder : {"examples", "templates"}) {
    const std::vector<std::string> texts = files_of(folder);
    REQUIRE(texts.size() >= 4);
    for (const std::string& text : texts) {
      INFO(text.substr(0, 200));
      CHECK(quick(prepared(text)));
      CHECK(read_alike(text));
    }
  }
}

TEST_CASE("both readers make the same trees of the YAML suite", "[intake][yaml]") {
  std::ifstream file(in_project("tests/intake/yaml_suite.json"));
  std::vector<std::string> different;
  const nlohmann::json suite = nlohmann::json::parse(file);
  REQUIRE(suite["cases"].size() == 402);
  for (const auto& one : suite["cases"])
    if (!read_alike(one["yaml"])) different.push_back(one["id"]);
  // Quotes around nothing but line ends: yaml-cpp drops those.
  CHECK(different == std::vector<std::string>{"NAT4"});
}

TEST_CASE("values that libraries are known to differ in are read alike", "[intake][yaml]") {
  for (const std::string text : {"a: ~\nb: null\nc:\nd: Null\n",
                                 "a: &x [1, 2]\nb: *x\n",
                                 "a: &x 1\nb: &x 2\nc: *x\n",
                                 "a: *none\n",
                                 "été: \"ü\"\nb: 'naïve'\nc: 日本\nd: 1\n",
                                 "a: {b: c, d: [e, {f: g}]}\n",
                                 "a: |\n  one\n\n  two\nb: >-\n  x\n  y\n",
                                 "a: one\n  two\n\n  three\n",
                                 "? a\n: b\n",
                                 "[a: b, c]\n",
                                 "- - a\n  - b\n-\n  c: d\n",
                                 "a: 'it''s'\nb: \"\\u00e9\\n\"\n",
                                 "a: \"one\n  two\"\n",
                                 "--- \na: 1\n...\n",
                                 "a: 1\n---\nb: 2\n",
                                 "%YAML 1.2\n---\na: 1\n",
                                 "a: !!str 1\n",
                                 "a: x\xC2\x85y\n",
                                 "a: \"x\xE2\x80\xA8y\"\n",
                                 "a: b # c\n# d\n",
                                 "a: b#c\n",
                                 "p: {text: What next?, id: a}\n",
                                 "a: {b, c}\n",
                                 "a: [b, ]\n",
                                 "a: [b, , c]\n",
                                 "{\"a\":1}\n",
                                 "a: 1\r\nb: 2\r\n",
                                 "a: \"\\/\"\n",
                                 "",
                                 "# only\n",
                                 "a:\n- b\n-\n- c\n",
                                 "&m a: &n b\nc: *m\n",
                                 "a: - b\n",
                                 "a: @b\n",
                                 "a: 'b\n",
                                 "a: [b\n",
                                 "{?a: b}\n",
                                 "a: &b:c d\n",
                                 "a: {b: ?c}\n"}) {
    INFO(text);
    CHECK(read_alike(text));
  }
}

TEST_CASE("a damaged file is read alike", "[intake][yaml]") {
  const std::vector<std::string> texts = files_of("examples");
  std::mt19937 dice(7);
  const std::string signs = " \n:-?[]{},#&*!|>'\"%@`~\tax\xC3";
  const auto roll = [&](std::size_t sides) { return dice() % sides; };
  for (int round = 0; round < 1000; ++round) {
    std::string text = texts[roll(texts.size())];
    const std::size_t begin = roll(text.size());
    text = text.substr(begin, 400);
    for (std::size_t damage = roll(4); damage > 0 && !text.empty(); --damage) {
      const char sign = signs[roll(signs.size())];
      const std::size_t at = roll(text.size());
      if (roll(2) == 0)
        text[at] = sign;
      else
        text.insert(at, 1, sign);
    }
    INFO(text);
    REQUIRE(read_alike(text));
  }
}
