// Fuzz target: any bytes through the whole reading of a file; it must come back, with places inside the source.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>
#include <utility>

#include "intake/parse_yaml.h"
#include "intake/prepass.h"
#include "intake/read_campaign.h"
#include "intake/tree_builder.h"
#include "text/source.h"

namespace {

void check_places(const posology::intake::Node& node, std::size_t size) {
  if (node.place.begin > node.place.end || node.place.end > size) std::abort();
  for (const posology::intake::Child& child : node.children) {
    if (child.key != nullptr) check_places(*child.key, size);
    check_places(*child.value, size);
  }
}

bool is_blank(const std::string& text) { return text.find_first_not_of(" \t\r\n") == std::string::npos; }

/// yaml-cpp drops the line ends of quotes that hold nothing else.
bool same(const posology::intake::Node& a, const posology::intake::Node& b) {
  const bool texts = a.text == b.text || (a.quoted && is_blank(a.text) && is_blank(b.text));
  if (a.kind != b.kind || a.quoted != b.quoted || !texts || a.place.begin != b.place.begin ||
      a.place.end != b.place.end || a.children.size() != b.children.size())
    return false;
  for (std::size_t i = 0; i < a.children.size(); ++i) {
    if (a.children[i].key != nullptr && !same(*a.children[i].key, *b.children[i].key)) return false;
    if (!same(*a.children[i].value, *b.children[i].value)) return false;
  }
  return true;
}

/// What the quick reader takes, the patient one takes too, and reads alike.
void compare_readers(const posology::Source& source) {
  using namespace posology::intake;
  posology::Findings findings;
  const Prepared ready = prepare(source, 0, findings);
  if (!ready.readable) return;
  NodeStore store;
  const Pass quick = build_tree(ready.text, 0, {}, store, Reader::quick_first);
  const Pass patient = build_tree(ready.text, 0, {}, store, Reader::patient);
  if ((quick.root == nullptr) != (patient.root == nullptr)) std::abort();
  if (quick.root != nullptr && !same(*quick.root, *patient.root)) std::abort();
}

/// Every file that is asked for holds the same bytes: circles and parts of parts come for free.
class Mirror : public posology::intake::FileLoader {
 public:
  explicit Mirror(std::string text) : text_(std::move(text)) {}
  posology::intake::LoadedFile load(const std::string&, const std::string& named) override {
    return {named, named, text_, {}};
  }

 private:
  std::string text_;
};

void read_whole(const std::string& bytes) {
  Mirror loader(bytes);
  const posology::intake::ReadResult result = posology::intake::read_campaign("fuzz.yaml", bytes, loader);
  if (!result.campaign && result.findings.empty()) std::abort();
  for (const posology::Finding& finding : result.findings) {
    const posology::Place& place = finding.place;
    if (place.source >= result.sources.size() || place.begin > place.end ||
        place.end > result.sources[place.source].text().size() || finding.help.empty())
      std::abort();
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace posology;
  Sources sources;
  sources.add(
      Source("fuzz.yaml", intake::without_byte_order_mark(std::string(reinterpret_cast<const char*>(data), size))));
  compare_readers(sources[0]);
  intake::NodeStore store;
  Findings findings;
  const intake::Parsed parsed = intake::parse_yaml(sources, 0, store, findings);
  const std::size_t bytes = sources[0].text().size();
  if (parsed.root != nullptr) check_places(*parsed.root, bytes);
  if (parsed.root == nullptr && findings.empty()) std::abort();
  for (const Finding& finding : findings)
    if (finding.place.begin > finding.place.end || finding.place.end > bytes || finding.help.empty()) std::abort();
  read_whole(std::string(reinterpret_cast<const char*>(data), size));
  return 0;
}
