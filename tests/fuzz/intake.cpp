// Fuzz target: any bytes through the whole reading of a file; it must come back, with places inside the source.
#include <cstddef>
#include <cstdint>
#include <cstdlib>
#include <string>

#include "intake/parse_yaml.h"
#include "intake/prepass.h"
#include "text/source.h"

namespace {

void check_places(const posology::intake::Node& node, std::size_t size) {
  if (node.place.begin > node.place.end || node.place.end > size) std::abort();
  for (const posology::intake::Child& child : node.children) {
    if (child.key != nullptr) check_places(*child.key, size);
    check_places(*child.value, size);
  }
}

}  // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
  using namespace posology;
  Sources sources;
  sources.add(Source("fuzz.yaml", intake::without_byte_order_mark(std::string(reinterpret_cast<const char*>(data), size))));
  intake::NodeStore store;
  Findings findings;
  const intake::Parsed parsed = intake::parse_yaml(sources, 0, store, findings);
  const std::size_t bytes = sources[0].text().size();
  if (parsed.root != nullptr) check_places(*parsed.root, bytes);
  if (parsed.root == nullptr && findings.empty()) std::abort();
  for (const Finding& finding : findings)
    if (finding.place.begin > finding.place.end || finding.place.end > bytes || finding.help.empty()) std::abort();
  return 0;
}
