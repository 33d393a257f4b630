#include "knowledge/published_text.h"

#include <algorithm>

#include "knowledge/tracking.h"
#include "text/ascii.h"

namespace posology {
namespace {

bool goes_on(char c) { return ascii::is_alnum(c) || c == '_' || c == '/' || c == '-'; }

// Where the words stand in the text, not as the beginning of a longer word or address; npos where they do not.
std::size_t find_words(std::string_view text, std::string_view words) {
  std::size_t at = text.find(words);
  while (at != std::string_view::npos && at + words.size() < text.size() && goes_on(words.back()) &&
         goes_on(text[at + words.size()])) {
    at = text.find(words, at + 1);
  }
  return at;
}

class Joiner {
 public:
  explicit Joiner(std::string_view written) : written_(written) {}

  void add(const Opt<std::string>& value, std::string_view what) {
    if (value && !value->value.empty()) add(value->value, what, value->place);
  }

  void add(std::string_view words, std::string_view what, Place place) {
    if (what != "text" && find_words(written_, words) != std::string_view::npos) {
      within_.push_back({what, words, place});
      return;
    }
    if (!result_.text.empty()) result_.text += "\n\n";
    const std::size_t begin = result_.text.size();
    result_.text += words;
    result_.parts.push_back({what, begin, result_.text.size(), place});
    if (what != "text") return;
    for (const Within& part : within_) add_within(part, begin);
    within_.clear();
  }

  PublishedText take() {
    for (const Within& part : within_) add_within(part, text_begin());
    std::stable_sort(result_.parts.begin(), result_.parts.end(),
                     [](const PublishedPart& a, const PublishedPart& b) { return a.begin < b.begin; });
    return std::move(result_);
  }

 private:
  // A part that the author wrote into the text.
  struct Within {
    std::string_view what, words;
    Place place;
  };

  void add_within(const Within& part, std::size_t text_begin) {
    const std::size_t begin = text_begin + find_words(written_, part.words);
    result_.parts.push_back({part.what, begin, begin + part.words.size(), part.place});
  }

  std::size_t text_begin() const {
    for (const PublishedPart& part : result_.parts) {
      if (part.what == "text") return part.begin;
    }
    return 0;
  }

  std::string_view written_;
  PublishedText result_;
  std::vector<Within> within_;
};

// "#CABG #OR", without those that the text holds already.
std::string hashtag_line(const Post& post, std::string_view written) {
  std::string line;
  for (const auto& tag : post.hashtags) {
    const std::string word = "#" + tag.value;
    if (find_words(written, word) == std::string_view::npos) line += (line.empty() ? "" : " ") + word;
  }
  return line;
}

}  // namespace

PublishedText published_text(const Campaign& campaign, const Post& post, const Platform& platform, bool with_link) {
  const std::string written = post.text ? post.text->value : std::string();
  Joiner joiner(written);
  const bool leads =
      post.disclosure && post.disclosure->placement && post.disclosure->placement->value == DisclosurePlacement::start;
  if (leads) joiner.add(post.disclosure->text, "disclosure");
  if (!platform.headline_is_title) joiner.add(post.headline, "headline");
  joiner.add(post.text, "text");
  joiner.add(post.risk, "risk line");
  // A link that the author wrote into the text stays as it stands there.
  const bool in_text = post.link.url && find_words(written, post.link.url->value) != std::string_view::npos;
  std::string link;
  if (with_link) link = in_text ? post.link.url->value : published_link(campaign, post);
  if (!link.empty()) joiner.add(link, "link", post.link.url->place);
  if (post.disclosure && !leads) joiner.add(post.disclosure->text, "disclosure");
  const std::string tags = hashtag_line(post, written);
  if (!tags.empty()) joiner.add(tags, "hashtags", post.hashtags.begin()->place);
  PublishedText result = joiner.take();
  if (platform.headline_is_title && post.headline) result.title = post.headline->value;
  return result;
}

}  // namespace posology
