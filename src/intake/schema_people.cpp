// Tables of the team, the workflow and the production of formats.
#include "intake/schemas.h"

namespace posology::intake {

const Table& Schema<Person>::table() {
  static constexpr Field fields[] = {
      field<&Person::id>("id", "Name under which other keys refer to the person").required().like("maya"),
      field<&Person::name>("name", "Full name"),
      field<&Person::roles>("roles", "What the person does").required().like("[writer, community-manager]"),
      field<&Person::hours>("hours", "Working time for this campaign").otherwise("20 h/week").like("20 h/week"),
      field<&Person::rate>("rate", "Cost of one hour").like("85 USD"),
      field<&Person::away>("away", "Days off").like("2027-02-15..2027-02-19"),
      field<&Person::backup>("backup", "Person who steps in"),
      field<&Person::trained_on>("trained_on", "Day of the last training in the company's rules for social media"),
  };
  static const Table table{"person", "Somebody who works for the campaign", fields};
  return table;
}

const Table& Schema<WorkflowStep>::table() {
  static constexpr Field fields[] = {
      field<&WorkflowStep::id>("id", "Name of the step").required().like("draft"),
      field<&WorkflowStep::role>("role", "Who does it").required().like("writer"),
      field<&WorkflowStep::share>("share", "Part of the role's hours for the format")
          .otherwise("equal parts of the role's steps"),
      field<&WorkflowStep::hours>("hours", "Own effort, instead of a share").like("2 h"),
      field<&WorkflowStep::min_days>("min_days", "Least number of working days that it takes").otherwise("1"),
      field<&WorkflowStep::applies_to>("applies_to", "Formats that need the step").otherwise("all formats"),
  };
  static const Table table{"workflow step", "A step of making a post", fields};
  return table;
}

void Schema<WorkflowStep>::check(Reading& reading, WorkflowStep& it, const View&) {
  if (!it.share || !it.hours) return;
  Finding& finding = reading.complain("FMT036", it.hours->place, "a step has either a share or hours of its own");
  finding.notes.push_back({"the share is here", it.share->place});
}

const Table& Schema<ReviewRules>::table() {
  static constexpr Field fields[] = {
      field<&ReviewRules::rounds>("rounds", "How many rounds of review").otherwise("2"),
      field<&ReviewRules::turnaround>("turnaround", "Time of one round")
          .otherwise("10 business days")
          .like("10 business days"),
      field<&ReviewRules::tiers>("tiers", "Time of one round by kind of content")
          .like("{new-claim: 15 business days, derivative: 3 business days}"),
      field<&ReviewRules::reviewers, ReviewRole>("reviewers", "Roles that review")
          .otherwise("medical, legal and regulatory reviewers"),
  };
  static const Table table{"review", "How content is reviewed", fields};
  return table;
}

const Table& Schema<Workflow>::table() {
  static constexpr Field fields[] = {
      field<&Workflow::steps>("steps", "The steps of making a post, in order")
          .otherwise("draft, design, review, finish, schedule"),
      field<&Workflow::review>("review", "How content is reviewed"),
      field<&Workflow::freeze>("freeze", "Time before publishing when everything is final").like("2 business days"),
  };
  static const Table table{"workflow", "How a post is made", fields};
  return table;
}

const Table& Schema<FormatOverride>::table() {
  static constexpr Field fields[] = {
      field<&FormatOverride::hours>("hours", "Effort by role; replaces the built-in row whole")
          .like("{writer: 3 h, designer: 2 h}"),
      field<&FormatOverride::cost>("cost", "Outside cost of one post").like("250 USD"),
      field<&FormatOverride::lead>("lead", "Least time between the start of the work and publishing")
          .like("5 business days"),
  };
  static const Table table{"format", "What a post of one format takes", fields};
  return table;
}

}  // namespace posology::intake
