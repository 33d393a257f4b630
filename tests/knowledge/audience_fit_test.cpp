#include "knowledge/audience_fit.h"

#include <set>

#include "catch.h"
#include "knowledge/platform.h"

using namespace posology;

namespace {

Segment segment(AudienceKind kind, const char* role) {
  Segment s;
  s.kind.value = kind;
  if (*role != 0) s.role = {role, {}};
  return s;
}

}  // namespace

TEST_CASE("each fit has evidence with a year, and each readership a strong platform first", "[knowledge]") {
  std::set<std::pair<Readership, std::string_view>> seen;
  std::optional<Readership> last;
  for (const AudienceFit& fit : audience_fits()) {
    INFO(fit.evidence);
    CHECK(find_platform(fit.platform) != nullptr);
    CHECK_FALSE(fit.evidence.empty());
    CHECK(fit.cited.as_of.size() == 4);
    CHECK(seen.insert({fit.readers, fit.platform}).second);
    if (fit.readers != last) CHECK(fit.fit == Fit::strong);
    last = fit.readers;
    CHECK((fit.evidence == "no survey found") == (fit.cited.certainty == Certainty::assumed));
  }
  for (std::size_t i = 0; i < words<Readership>().size(); ++i) {
    CHECK(find_fit(static_cast<Readership>(i), "linkedin") != nullptr);
  }
  CHECK(find_fit(Readership::lay, "youtube")->fit == Fit::strong);
  CHECK(find_fit(Readership::nurses, "x")->fit == Fit::weak);
  CHECK(find_fit(Readership::engineers, "facebook") == nullptr);
  CHECK(find_fit(Readership::lay, "blog") == nullptr);
}

TEST_CASE("segments are told apart by kind and role", "[knowledge]") {
  CHECK(readership_of(segment(AudienceKind::hcp, "")) == Readership::physicians);
  CHECK(readership_of(segment(AudienceKind::hcp, "Theatre NURSES")) == Readership::nurses);
  CHECK(readership_of(segment(AudienceKind::hcp, "sterile processing")) == Readership::nurses);
  CHECK(readership_of(segment(AudienceKind::provider, "biomedical engineer")) == Readership::engineers);
  CHECK(readership_of(segment(AudienceKind::provider, "")) == Readership::buyers);
  CHECK(readership_of(segment(AudienceKind::provider, "surgeon")) == Readership::buyers);
  CHECK(readership_of(segment(AudienceKind::hcp, "procurement")) == Readership::buyers);
  CHECK(readership_of(segment(AudienceKind::patient, "nurse")) == Readership::lay);
  CHECK(readership_of(segment(AudienceKind::investor, "")) == Readership::partners);
}
