// Hashtags, mentions and cashtags in running text, as twitter-text 3.1 finds them.
#pragma once

#include <cstddef>
#include <string_view>
#include <vector>

namespace posology {

/// Bytes of a tag in a text, with its sign.
struct Tag {
  std::size_t begin = 0, end = 0;
  std::size_t name_end =
      0;  ///< of a mention: where a list or server begins (`@ann/list`, `@ann@example.com`), else end

  [[nodiscard]] std::string_view of(std::string_view text) const { return text.substr(begin, end - begin); }
};

/// `#` and letters, marks, digits and underscores, among them at least one letter.
[[nodiscard]] std::vector<Tag> find_hashtags(std::string_view text);
/// `@` and up to 20 ASCII letters, digits and underscores; with the list that follows, if one does.
[[nodiscard]] std::vector<Tag> find_mentions(std::string_view text);
/// `@name@server`, as Mastodon names people elsewhere.
[[nodiscard]] std::vector<Tag> find_remote_mentions(std::string_view text);
/// `$` and one to six letters, as exchanges name shares; in the text's own case.
[[nodiscard]] std::vector<Tag> find_cashtags(std::string_view text);

}  // namespace posology
