// CMP107: a benefit without a direct way to the full risk information.
#include <algorithm>
#include <array>

#include <fmt/format.h>

#include "rules/copy/benefit_of.h"
#include "rules/copy/copy_of.h"
#include "rules/rule.h"
#include "text/ascii.h"

namespace posology::rules {
namespace {

// Without scheme, "www.", parameters, fragment and last slash.
std::string_view bare(std::string_view url) {
  for (const std::string_view start : {"https://", "http://", "www."}) {
    if (url.starts_with(start)) url.remove_prefix(start.size());
  }
  url = url.substr(0, url.find_first_of("?#"));
  while (!url.empty() && url.back() == '/') url.remove_suffix(1);
  return url;
}

bool home_page(std::string_view url) { return bare(url).find('/') == std::string_view::npos; }

bool sales_page(std::string_view url) {
  static constexpr std::array<std::string_view, 8> words = {"shop",  "store",    "buy",     "cart",
                                                            "order", "checkout", "pricing", "quote"};
  std::string_view rest = bare(url);
  while (!rest.empty()) {
    const std::string_view part = rest.substr(0, rest.find('/'));
    if (std::find(words.begin(), words.end(), part) != words.end()) return true;
    rest.remove_prefix(std::min(rest.size(), part.size() + 1));
  }
  return false;
}

bool goes_on(char c) { return ascii::is_alnum(c) || c == '_' || c == '-'; }

// The address may be the beginning of a longer one: "/flow/risk" is not in "/flow/risks".
bool holds(std::string_view text, std::string_view address) {
  for (std::size_t at = text.find(address); at != std::string_view::npos; at = text.find(address, at + 1)) {
    std::string_view rest = text.substr(at + address.size());
    if (rest.starts_with('/')) rest.remove_prefix(1);
    if (rest.empty() || !goes_on(rest.front())) return true;
  }
  return false;
}

bool leads_to(const Post& post, std::string_view url) {
  const std::string_view address = bare(url);
  if (post.link.url && bare(post.link.url->value) == address) return true;
  const std::vector<CopyPiece> pieces = copy_of(post);
  return std::any_of(pieces.begin(), pieces.end(),
                     [&](const CopyPiece& piece) { return holds(piece.text->value, address); });
}

void check_product(const Judge& judge, const Product& product) {
  if (!product.risk_url) return;
  const std::string& url = product.risk_url->value;
  if (!home_page(url) && !sales_page(url)) return;
  judge.found(product.risk_url->place,
              fmt::format("the risk information of '{}' is said to stand on {}", product.id->text,
                          home_page(url) ? "a home page" : "a page that sells"),
              "give the page that opens with the risks, such as https://example.com/flow/risk");
}

void check_post(const Judge& judge, const Post& post) {
  const std::vector<const Product*> products = products_of(judge.campaign(), post);
  const auto benefit = products.empty() ? std::nullopt : benefit_of(judge.campaign(), post, products);
  if (!benefit) return;
  for (const Product* product : products) {
    if (product->risk_url && leads_to(post, product->risk_url->value)) continue;
    judge.found(post.link.url ? post.link.url->place : *benefit,
                fmt::format("'{}' speaks of a benefit of '{}' and does not lead to its risk information", post.id->text,
                            product->id->text),
                product->risk_url ? fmt::format("link {}, or write it into the text", product->risk_url->value)
                                  : fmt::format("give '{}' a `risk_url`, and link it in the post", product->id->text));
  }
}

void check(const Judge& judge) {
  for (const Product& product : judge.campaign().products) check_product(judge, product);
  for (const Post& post : judge.campaign().posts) check_post(judge, post);
}

}  // namespace

extern const Rule rule_CMP107;
const Rule rule_CMP107{
    .code = "CMP107",
    .name = "risk-not-linked",
    .level = Level::warning,
    .what =
        "A post that speaks of a benefit holds the product's `risk_url`, which is neither a home page nor a page that "
        "sells.",
    .why = "The link should open the fuller risk information directly; nobody looks for it from a home page.",
    .source = "FDA draft guidance on character-space limits, June 2014 (FDA-2014-D-0397)",
    .authority = Authority::draft,
    .bad =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, risk_url: "
        "\"https://acme.example/flow/risk\"}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    text: FlowSense gives faster recovery\n    "
        "risk: Readings can be false.\n    link: {url: \"https://acme.example/\"}  # <- CMP107\n",
    .good =
        "products:\n  - {id: flow, name: FlowSense, us_status: 510k-cleared, risk_url: "
        "\"https://acme.example/flow/risk\"}\n"
        "posts:\n  - id: p1\n    platform: linkedin\n    product: flow\n    text: FlowSense gives faster recovery\n    "
        "risk: Readings can be false.\n    link: {url: \"https://acme.example/flow/risk\"}\n",
    .check = check,
};

}  // namespace posology::rules
