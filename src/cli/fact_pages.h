// Pages of the built-in facts: platforms, defaults, terms; as text, JSON and Markdown.
#pragma once

#include <string>

#include "knowledge/platform.h"

namespace posology::cli {

[[nodiscard]] std::string platforms_text();
[[nodiscard]] std::string platforms_json();
[[nodiscard]] std::string platforms_markdown();
/// Everything known of one platform, a line each with source and date.
[[nodiscard]] std::string platform_page(const Platform& platform);
/// What the plan assumes where a file is silent, with sources.
[[nodiscard]] std::string defaults_page();
/// The words of the field as a page in Markdown.
[[nodiscard]] std::string glossary_markdown();
/// The device tax by date of sale: the law, its source.
[[nodiscard]] std::string tax_page();

}  // namespace posology::cli
