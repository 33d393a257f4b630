#include "render/html/emitter.h"

#include <stdexcept>

#include <fmt/format.h>

#include "text/hash.h"
#include "text/width.h"

namespace posology::render {
namespace {

std::string_view reference(char c) {
  switch (c) {
    case '&':
      return "&amp;";
    case '<':
      return "&lt;";
    case '>':
      return "&gt;";
    case '"':
      return "&quot;";
    case '\'':
      return "&#39;";
    default:
      return {};
  }
}

// Nothing is loaded, sent or framed; the one style and the one script are known by their hashes. The icon is the empty
// one of the head: without it browsers ask for /favicon.ico.
std::string policy(std::string_view css, std::string_view script) {
  return fmt::format(
      "default-src 'none'; style-src 'sha256-{}'; script-src 'sha256-{}'; img-src data:; base-uri 'none'; "
      "form-action 'none'",
      sha256_base64(css), sha256_base64(script));
}

}  // namespace

std::string html_text(std::string_view any) {
  std::string text;
  for (const char c : visible(any)) {
    const std::string_view safe = reference(c);
    if (safe.empty()) {
      text += c;
    } else {
      text += safe;
    }
  }
  return text;
}

void Html::end_of_head() {
  if (!in_head_) return;
  bytes_ += '>';
  if (endless_) inside_.pop_back();
  in_head_ = endless_ = false;
}

Html& Html::open(Tag tag) {
  end_of_head();
  bytes_.append("<").append(tag.text());
  inside_.push_back(tag.text());
  in_head_ = true;
  return *this;
}

Html& Html::empty(Tag tag) {
  open(tag);
  endless_ = true;
  return *this;
}

Html& Html::attr(Attribute name, std::string_view value) {
  if (!in_head_) throw std::logic_error("an attribute outside the head of an element");
  bytes_.append(" ").append(name.text()).append("=\"").append(html_text(value)).append("\"");
  return *this;
}

Html& Html::attr(Attribute name, std::int64_t value) { return attr(name, std::string_view(std::to_string(value))); }

Html& Html::flag(Attribute name) {
  if (!in_head_) throw std::logic_error("an attribute outside the head of an element");
  bytes_.append(" ").append(name.text());
  return *this;
}

Html& Html::to_place(std::string_view id) {
  if (!in_head_) throw std::logic_error("an attribute outside the head of an element");
  bytes_.append(" href=\"#").append(html_text(id)).append("\"");
  return *this;
}

Html& Html::text(std::string_view any) {
  end_of_head();
  bytes_ += html_text(any);
  return *this;
}

Html& Html::lines(std::string_view any) {
  while (true) {
    const std::size_t end = any.find_first_of("\r\n");
    text(any.substr(0, end));
    if (end == std::string_view::npos) return *this;
    empty("br");
    any.remove_prefix(any.substr(end).starts_with("\r\n") ? end + 2 : end + 1);
  }
}

Html& Html::close() {
  end_of_head();
  if (inside_.empty()) throw std::logic_error("an end without an element");
  bytes_.append("</").append(inside_.back()).append(">");
  // Blocks stand on lines of their own, so that two pages can be compared line by line.
  for (const std::string_view block : {"li", "tr", "p", "table", "section", "details", "fieldset", "ul", "svg", "g"}) {
    if (inside_.back() == block) bytes_ += '\n';
  }
  inside_.pop_back();
  return *this;
}

Html& Html::leaf(Tag tag, std::string_view any) { return open(tag).text(any).close(); }

Html& Html::leaf(Tag tag, std::string_view css_class, std::string_view any) {
  return open(tag).attr("class", css_class).text(any).close();
}

std::string Html::page(std::string_view title, std::string_view css, std::string_view script) const {
  if (!inside_.empty() || in_head_) throw std::logic_error("an element is open at the end of the page");
  for (const std::string_view own : {css, script}) {
    if (own.find("</") != std::string_view::npos || own.find("<!--") != std::string_view::npos)
      throw std::logic_error("a style or a script would end before its end");
  }
  return fmt::format(
      "<!DOCTYPE html>\n<html lang=\"en\">\n<head>\n<meta charset=\"utf-8\">\n"
      "<meta http-equiv=\"Content-Security-Policy\" content=\"{}\">\n"
      "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n"
      "<meta name=\"referrer\" content=\"no-referrer\">\n"
      "<meta name=\"color-scheme\" content=\"light dark\">\n<link rel=\"icon\" href=\"data:,\">\n"
      "<title>{}</title>\n<style>{}</style>\n</head>\n<body>\n{}<script>{}</script>\n</body>\n</html>\n",
      policy(css, script), html_text(title), css, bytes_, script);
}

}  // namespace posology::render
