#include "knowledge/tracking.h"

#include <algorithm>

#include "text/ascii.h"
#include "text/width.h"

namespace posology {
namespace {

std::string slug(std::string_view name) {
  std::string out;
  for (const char c : ascii::to_lower(to_ascii(name))) {
    if (ascii::is_alnum(c)) {
      out += c;
    } else if (!out.empty() && out.back() != '-') {
      out += '-';
    }
  }
  while (!out.empty() && out.back() == '-') out.pop_back();
  return out;
}

}  // namespace

std::string_view query_of(std::string_view url) {
  url = url.substr(0, url.find('#'));
  const std::size_t at = url.find('?');
  return at == std::string_view::npos ? std::string_view() : url.substr(at + 1);
}

std::string parameter_of(std::string_view url, std::string_view name) {
  const std::string_view query = query_of(url);
  for (std::size_t at = 0; at < query.size();) {
    const std::size_t end = std::min(query.find('&', at), query.size());
    const std::string_view parameter = query.substr(at, end - at);
    if (parameter.substr(0, parameter.find('=')) == name && parameter.size() > name.size() + 1)
      return std::string(parameter.substr(name.size() + 1));
    at = end + 1;
  }
  return {};
}

std::string with_tracking(std::string_view url, std::string_view platform, std::string_view campaign) {
  const std::string source = slug(platform), name = slug(campaign);
  if (source.empty() || name.empty()) return {};
  const std::size_t end = std::min(url.find('#'), url.size());
  std::string out(url.substr(0, end));
  const std::size_t question = out.find('?');
  if (question == std::string::npos) {
    out += '?';
  } else if (question + 1 < out.size() && out.back() != '&') {
    out += '&';
  }
  return out + "utm_source=" + source + "&utm_medium=social&utm_campaign=" + name + std::string(url.substr(end));
}

std::string published_link(const Campaign& campaign, const Post& post) {
  if (!post.link.url) return {};
  const std::string& written = post.link.url->value;
  if (!value_or(post.link.utm, false) || query_of(written).find("utm_") != std::string_view::npos) return written;
  const std::string platform =
      post.platform_id.empty() && !campaign.platforms.empty() ? campaign.platforms.front().platform : post.platform_id;
  std::string tracked = with_tracking(written, platform, campaign.name.value);
  if (tracked.empty()) return written;
  const std::string content = slug(post.id->text);
  if (!content.empty()) tracked.insert(std::min(tracked.find('#'), tracked.size()), "&utm_content=" + content);
  return tracked;
}

std::string without_tracking(std::string_view url) {
  const std::string_view query = query_of(url);
  std::string kept;
  for (std::size_t at = 0; at < query.size();) {
    const std::size_t end = std::min(query.find('&', at), query.size());
    const std::string_view parameter = query.substr(at, end - at);
    if (parameter.substr(0, 4) != "utm_") kept += (kept.empty() ? "" : "&") + std::string(parameter);
    at = end + 1;
  }
  const std::size_t question = std::min(url.find('?'), url.find('#'));
  const std::size_t fragment = std::min(url.find('#'), url.size());
  return std::string(url.substr(0, question)) + (kept.empty() ? "" : "?" + kept) + std::string(url.substr(fragment));
}

}  // namespace posology
