// Links of Markdown pages: what each leads to inside the project, and whether that is there.
#pragma once

#include <set>
#include <string>
#include <string_view>
#include <vector>

#include "tree.h"

namespace posology::house {

struct Link {
  int line = 0;        // 1-based
  std::string target;  // as written, without a title
};

/// Links and pictures outside code.
std::vector<Link> links_of(std::string_view page);

/// The names under which the headings of a page can be linked to.
std::set<std::string> anchors_of(std::string_view page);

/// The path from the project's top that `target`, written in the page `from`, leads to; without its anchor. A target
/// that is only an anchor leads to the page itself.
std::string led_to(std::string_view from, std::string_view target);

/// Every link of the pages that leads nowhere; links to other hosts are not followed. `exists` knows files and folders.
template <class Exists>
std::vector<Breach> dead_links(const std::vector<const File*>& pages, const Exists& exists) {
  std::vector<Breach> found;
  for (const File* page : pages) {
    for (const Link& link : links_of(page->text)) {
      if (link.target.find("://") != std::string::npos || link.target.starts_with("mailto:")) continue;
      const std::string path = led_to(page->path, link.target);
      if (!exists(path)) {
        found.push_back({page->path, link.line, "links to '" + link.target + "', but there is no " + path});
        continue;
      }
      const std::size_t hash = link.target.find('#');
      if (hash == std::string::npos) continue;
      const std::string anchor = link.target.substr(hash + 1);
      for (const File* other : pages) {
        if (other->path == path && anchors_of(other->text).count(anchor) == 0) {
          found.push_back({page->path, link.line, path + " has no heading '#" + anchor + "'"});
        }
      }
    }
  }
  return found;
}

}  // namespace posology::house
