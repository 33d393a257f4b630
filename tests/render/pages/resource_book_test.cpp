// The resource plan and the submission sheets: all is there, nothing runs over the foot, long things go on.
#include "render/pages/resource_book.h"

#include "catch.h"
#include "render/pages/book_texts.h"
#include "render/pages/even_ruler.h"
#include "render/pages/submission_book.h"
#include "report/small_plan.h"

using namespace posology;
using namespace posology::render;
using report::at;

namespace {

std::size_t count(const std::string& text, const std::string& words) {
  std::size_t n = 0;
  for (std::size_t i = text.find(words); i != std::string::npos; i = text.find(words, i + 1)) ++n;
  return n;
}

// Every text ends above the lower margin and within the side ones.
void check_within(const Book& book) {
  for (const Page& page : book.pages) {
    for (const PageItem& item : page.items) {
      const auto* text = std::get_if<TextItem>(&item);
      if (text == nullptr) continue;
      INFO(text->text);
      CHECK(text->y + text->lines * pitch(text->font) < page.height - 15);
      CHECK(text->x + text->w < page.width - 15);
      CHECK(text->x >= 15);
    }
  }
}

struct Written : report::SmallPlan {
  explicit Written(const std::string& text) {
    Claim claim;
    claim.id = at(Id{"less-blood"});
    claim.text = at(std::string("Halves the blood that is lost"));
    Evidence trial;
    trial.kind = at(EvidenceKind::rct);
    trial.year = at(std::int64_t{2024});
    trial.ref = at(std::string("Lee et al."));
    claim.evidence.push_back(trial);
    claim.expires = at(report::day("2027-01-01"));
    campaign.claims.push_back(claim);
    Post post;
    post.id = at(Id{"waveform"});
    post.headline = at(std::string("Reading the waveform at the table"));
    post.text = at(text);
    RefTo<Kind::claim> ref;
    ref.text = "less-blood";
    post.claims.items.push_back(at(ref));
    campaign.posts.push_back(post);
    plan().posts[0].written = 0;
  }
};

}  // namespace

TEST_CASE("the resource plan has people, submit dates and money, each on its own page and in the outline",
          "[render][pages]") {
  const report::SmallPlan small;
  const Book book = resource_book(small.outcome, PaperSize::a4, EvenRuler());
  REQUIRE(book.outline.size() == 3);
  CHECK(book.outline[1].text == "Submit dates");
  const std::string text = texts_of(book);
  CHECK(text.find("118%!") != std::string::npos);
  CHECK(text.find("Page 3 of 3") != std::string::npos);
  CHECK(text.find("Reading the waveform at the table") != std::string::npos);
  check_within(book);
}

TEST_CASE("a long table goes on with its head on the next page", "[render][pages]") {
  report::SmallPlan small;
  for (int i = 0; i < 120; ++i)
    small.add_post(("more-" + std::to_string(i)).c_str(), "x", "2027-01-28", 9, "A title that is rather long, in fact");
  const Book book = resource_book(small.outcome, PaperSize::letter, EvenRuler());
  const std::string text = texts_of(book);
  CHECK(count(text, "Submit dates (continued)") >= 2);
  CHECK(count(text, "Reviewed by\n") == 1 + count(text, "Submit dates (continued)"));
  for (int i = 0; i < 120; ++i) CHECK(count(text, "more-" + std::to_string(i) + "\n") == 1);
  check_within(book);
}

TEST_CASE("a submission sheet shows what reviewers decide on, and room to sign", "[render][pages]") {
  const Written small("The text.");
  const std::vector<const PlannedPost*> posts = posts_to_submit(small.outcome, {});
  REQUIRE(posts.size() == 1);
  const std::string text = texts_of(submission_book(small.outcome, posts, PaperSize::a4, EvenRuler()));
  for (const char* words : {"Reading the waveform at the table", "The text.", "Fri 8 Jan 2027", "LinkedIn, image",
                            "none is written", "Halves the blood that is lost", "rct 2024: Lee et al.",
                            "2027-01-01 (past)", "Raj, legal reviewer", "signature", "sha256:"}) {
    INFO(words);
    CHECK(text.find(words) != std::string::npos);
  }
}

TEST_CASE("copy that is longer than a page goes on, and not a word is lost", "[render][pages]") {
  std::string copy;
  for (int i = 0; i < 1500; ++i) copy += "word" + std::to_string(i) + (i % 400 == 399 ? "\n" : " ");
  const Written small(copy);
  const Book book =
      submission_book(small.outcome, posts_to_submit(small.outcome, {"waveform"}), PaperSize::letter, EvenRuler());
  CHECK(book.pages.size() > 1);
  const std::string text = texts_of(book);
  for (int i = 0; i < 1500; ++i) {
    const std::string word = "word" + std::to_string(i);
    CHECK(count(text, word + " ") + count(text, word + "\n") == 1);
  }
  check_within(book);
}
