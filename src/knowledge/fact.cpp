#include "knowledge/fact.h"

namespace posology {

std::string_view certainty_word(Certainty certainty) {
  switch (certainty) {
    case Certainty::official:
      return "official";
    case Certainty::observed:
      return "observed";
    case Certainty::reported:
      return "reported";
    case Certainty::unconfirmed:
      return "unconfirmed";
    case Certainty::assumed:
      return "assumption";
  }
  return "assumption";
}

}  // namespace posology
