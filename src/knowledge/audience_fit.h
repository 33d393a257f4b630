// How well a platform reaches a kind of audience: our reading of surveys, each with its year.
#pragma once

#include <span>
#include <string_view>

#include "knowledge/fact.h"
#include "model/audience.h"

namespace posology {

/// Readers that surveys tell apart.
enum class Readership { physicians, nurses, engineers, buyers, partners, lay };
POSOLOGY_WORDS(Readership, "physicians", "nurses", "engineers", "buyers", "partners", "lay");

enum class Fit { weak, medium, strong };
POSOLOGY_WORDS(Fit, "weak", "medium", "strong");

struct AudienceFit {
  Readership readers{};
  std::string_view platform;  ///< id
  Fit fit{};
  std::string_view evidence;  ///< what was found, or that nothing was
  Cited cited;                ///< assumed: no survey found
};

/// All that is known, by readership, the strongest first.
[[nodiscard]] std::span<const AudienceFit> audience_fits();
/// Null where nothing is known.
[[nodiscard]] const AudienceFit* find_fit(Readership readers, std::string_view platform);
/// By its kind, and for professionals by the words of its role: "theatre nurse", "biomedical engineer", "procurement".
[[nodiscard]] Readership readership_of(const Segment& segment);

}  // namespace posology
