#include "money/budget_line.h"

namespace posology {

LineKind kind_of(const BudgetLine& line) { return value_or(line.kind, LineKind::other); }

bool is_own_cost(const BudgetLine& line) {
  switch (kind_of(line)) {
    case LineKind::labour:
    case LineKind::production:
    case LineKind::paid:
    case LineKind::review:
      return false;
    case LineKind::tools:
    case LineKind::agency:
    case LineKind::travel:
    case LineKind::hcp:
    case LineKind::other:
      break;
  }
  return true;
}

}  // namespace posology
