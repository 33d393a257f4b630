#include "model/post.h"

#include "text/hash.h"
#include "text/unicode.h"

namespace posology {
namespace {

void add(std::string& bytes, const std::string& value) { bytes += to_nfc(value) + '\x1f'; }
void add(std::string& bytes, const Opt<std::string>& key) { add(bytes, key ? key->value : std::string()); }

}  // namespace

std::string text_hash(const Post& post) {
  std::string bytes;
  add(bytes, post.headline);
  add(bytes, post.text);
  add(bytes, post.risk);
  add(bytes, post.link.url);
  add(bytes, post.cta);
  for (const auto& tag : post.hashtags) add(bytes, tag.value);
  for (const Media& media : post.media) add(bytes, media.alt);
  return "sha256:" + sha256_hex(bytes).substr(0, 16);
}

}  // namespace posology
