// CMP108: advertising of a restricted device without its brief statement or its established name.
#include <algorithm>

#include <fmt/format.h>

#include "rules/copy/copy_of.h"
#include "rules/rule.h"
#include "text/unicode.h"

namespace posology::rules {
namespace {

bool empty(const Opt<std::string>& key) { return !key || key->value.find_first_not_of(" \t\n") == std::string::npos; }

std::string missing_parts(const Product& product) {
  const BriefStatement none;
  const BriefStatement& is = product.brief_statement ? *product.brief_statement : none;
  const std::pair<const Opt<std::string>*, std::string_view> parts[] = {{&is.intended_uses, "intended_uses"},
                                                                        {&is.warnings, "warnings"},
                                                                        {&is.precautions, "precautions"},
                                                                        {&is.side_effects, "side_effects"},
                                                                        {&is.contraindications, "contraindications"}};
  std::string list;
  for (const auto& [key, name] : parts) {
    if (empty(*key)) list += fmt::format("{}`{}`", list.empty() ? "" : ", ", name);
  }
  return list;
}

bool says_established_name(const Post& post, const Product& product) {
  if (empty(product.generic_name)) return false;
  const std::string name = to_nfkc_casefold(product.generic_name->value);
  const std::vector<CopyPiece> pieces = copy_of(post);
  return std::any_of(pieces.begin(), pieces.end(), [&](const CopyPiece& piece) {
    return to_nfkc_casefold(piece.text->value).find(name) != std::string::npos;
  });
}

void check_ad(const Judge& judge, const Post& post, const Product& product) {
  const std::string missing = missing_parts(product);
  if (!missing.empty()) {
    Finding& finding =
        judge.found(post.paid->place,
                    fmt::format("'{}' advertises the restricted device '{}', whose brief statement lacks {}",
                                post.id->text, product.id->text, missing),
                    fmt::format("complete `brief_statement:` of '{}'", product.id->text));
    finding.notes.push_back({"it is restricted by this", product.restricted->place});
  }
  if (says_established_name(post, product)) return;
  judge.found(post.paid->place,
              fmt::format("'{}' advertises the restricted device '{}' without its established name", post.id->text,
                          product.id->text),
              product.generic_name
                  ? fmt::format("write '{}' beside the brand", product.generic_name->value)
                  : fmt::format("give '{}' a `generic_name`, and write it beside the brand", product.id->text));
}

void check(const Judge& judge) {
  for (const Post& post : judge.campaign().posts) {
    if (!post.paid) continue;
    for (const Product* product : products_of(judge.campaign(), post)) {
      if (product->restricted && product->restricted->value) check_ad(judge, post, *product);
    }
  }
}

}  // namespace

extern const Rule rule_CMP108;
const Rule rule_CMP108{
    .code = "CMP108",
    .name = "restricted-device-without-brief-statement",
    .level = Level::error,
    .what =
        "A paid post for a restricted device uses its established name, and the product has a brief statement of "
        "intended uses, warnings, precautions, side effects and contraindications.",
    .why = "Without them the advertisement misbrands the device.",
    .source = "FD&C Act s. 502(q) and (r), 21 U.S.C. 352",
    .authority = Authority::law,
    .waivable = false,
    .bad =
        "products:\n  - {id: ring, name: AnnuRing, generic_name: annuloplasty ring, us_status: pma-approved, "
        "restricted: true}\n"
        "posts:\n  - id: ad\n    platform: linkedin\n    product: ring\n    text: AnnuRing, an annuloplasty ring\n    "
        "paid: {min_age: 25}  # <- CMP108\n",
    .good =
        "products:\n  - id: ring\n    name: AnnuRing\n    generic_name: annuloplasty ring\n    us_status: "
        "pma-approved\n    restricted: true\n    brief_statement: {intended_uses: a, warnings: b, precautions: c, "
        "side_effects: d, contraindications: e}\n"
        "posts:\n  - id: ad\n    platform: linkedin\n    product: ring\n    text: AnnuRing, an annuloplasty ring\n    "
        "paid: {min_age: 25}\n",
    .check = check,
};

}  // namespace posology::rules
