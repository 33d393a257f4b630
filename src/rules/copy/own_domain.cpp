#include "rules/copy/own_domain.h"

#include <algorithm>

#include "text/unicode.h"

namespace posology::rules {
namespace {

bool on_domain(std::string_view url, std::string_view domain) {
  if (const auto scheme = url.find("://"); scheme != std::string_view::npos) url.remove_prefix(scheme + 3);
  const std::string host = to_nfkc_casefold(url.substr(0, url.find_first_of("/?#:")));
  const std::string own = to_nfkc_casefold(domain);
  if (!host.ends_with(own)) return false;
  return host.size() == own.size() || host[host.size() - own.size() - 1] == '.';
}

}  // namespace

bool on_own_domain(const Campaign& campaign, std::string_view url) {
  return std::any_of(campaign.company.domains.begin(), campaign.company.domains.end(),
                     [&](const auto& domain) { return on_domain(url, domain.value); });
}

}  // namespace posology::rules
