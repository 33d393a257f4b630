#include "render/calendar_csv.h"

#include <map>

#include <fmt/format.h>

#include "render/csv.h"
#include "report/names.h"
#include "report/review.h"

namespace posology::render {
namespace {

using Row = std::vector<std::string>;

std::string copy_of(const Campaign& campaign, const PlannedPost& post) {
  if (post.written < 0) return "";
  const Post& written = campaign.posts[static_cast<std::size_t>(post.written)];
  return written.text ? written.text->value : "";
}

Row row_of(const Outcome& outcome, const PlannedPost& post, const report::Submission& submission) {
  return {post.id,
          post.at.date.iso(),
          std::string(word(post.at.date.weekday())),
          post.at.time.text(),
          post.zone,
          report::platform_name(post.platform),
          post.pillar,
          std::string(word(post.format)),
          std::string(word(post.status)),
          report::post_title(post),
          fmt::format("{}", fmt::join(submission.makers, ", ")),
          fmt::format("{}", fmt::join(submission.reviewers, ", ")),
          post.submit_by ? post.submit_by->iso() : "",
          copy_of(*outcome.campaign, post)};
}

}  // namespace

std::string calendar_csv(const Outcome& outcome, const report::CalendarChoice& choice, CsvFor reader) {
  std::map<std::string, report::Submission> submissions;
  for (const report::Submission& s : report::submissions(outcome)) submissions.emplace(s.id, s);
  std::vector<Row> rows = {{"post", "date", "weekday", "time", "zone", "platform", "pillar", "format", "status",
                            "title", "made by", "reviewed by", "submit by", "text"}};
  for (const PlannedPost* post : report::chosen_posts(outcome, choice)) {
    rows.push_back(row_of(outcome, *post, submissions[post->id]));
  }
  return reader == CsvFor::spreadsheet ? spreadsheet_csv(rows) : csv(rows, false);
}

}  // namespace posology::render
