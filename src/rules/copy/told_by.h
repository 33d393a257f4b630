// A finding on the authority of one cited row of data, instead of the rule's own source.
#pragma once

#include <string>

#include "knowledge/fact.h"
#include "rules/rule.h"

namespace posology::rules {

/// What nobody could confirm is told as a warning at most.
Finding& told_by(const Judge& judge, Place place, std::string message, std::string help, const Cited& cited,
                 Level level = Level::error);

}  // namespace posology::rules
