#include "cli/judging.h"

#include <algorithm>
#include <atomic>
#include <charconv>
#include <exception>
#include <mutex>
#include <system_error>
#include <thread>

#include <fmt/format.h>

#include "text/width.h"

namespace posology::cli {
namespace {

constexpr unsigned most_jobs = 64;

/// A line on a terminal's standard error that says how far the run has come.
class Progress {
 public:
  Progress(World& world, std::size_t all) : world_(world), all_(all), shown_at_(world.milliseconds()) {
    const Terminal terminal = world.terminal();
    wanted_ = terminal.errors_interactive && world.environment("TERM").value_or("") != "dumb";
  }
  ~Progress() {
    if (shown_) world_.err(fmt::format("\r{:{}}\r", "", width_));
  }
  Progress(const Progress&) = delete;
  Progress& operator=(const Progress&) = delete;

  // Called by one thread only. First after half a second, then five times a second.
  void tell(std::size_t done) {
    if (!wanted_) return;
    const std::int64_t now = world_.milliseconds();
    if (now - shown_at_ < (shown_ ? 200 : 500)) return;
    const std::string line = fmt::format("checked {} of {} files", done, all_);
    world_.err("\r" + line);
    width_ = std::max(width_, line.size());
    shown_at_ = now;
    shown_ = true;
  }

 private:
  World& world_;
  std::size_t all_;
  std::int64_t shown_at_;
  std::size_t width_ = 0;
  bool wanted_ = false, shown_ = false;
};

/// Hands out the numbers 0..count-1 to whoever asks; keeps the first exception that a worker met.
class Work {
 public:
  explicit Work(std::size_t count) : count_(count) {}

  template <class Step, class After>
  void take_part(Step step, After after) {
    try {
      for (std::size_t i = next_++; i < count_; i = next_++) {
        step(i);
        after(++done_);
      }
    } catch (...) {
      next_ = count_;
      const std::lock_guard lock(mutex_);
      if (!problem_) problem_ = std::current_exception();
    }
  }
  void rethrow() const {
    if (problem_) std::rethrow_exception(problem_);
  }

 private:
  std::size_t count_;
  std::atomic<std::size_t> next_{0}, done_{0};
  std::mutex mutex_;
  std::exception_ptr problem_;
};

// Findings have their places and paths, and house rules their names.
void forget_campaign(Document& document) {
  document.outcome.campaign = nullptr;
  document.read.campaign.reset();
  document.read.paths = {};
  document.read.findings = {};
}

}  // namespace

std::unique_ptr<Document> judge_file(const std::string& path, const AsOf& as_of, const Selection& selection,
                                     World& world, const Replaced& replaced) {
  // An outcome points into its document: the document gets its place first.
  auto document = std::make_unique<Document>(open_document(path, as_of, world, {}, replaced));
  if (document->read.campaign) set_profiles(*document->read.campaign, selection);
  judge_document(*document);
  return document;
}

Documents judge_files(const std::vector<std::string>& paths, const AsOf& as_of, const Selection& selection,
                      unsigned jobs, Kept kept, World& world) {
  Documents documents(paths.size());
  {
    Progress progress(world, paths.size());
    Work work(paths.size());
    const auto step = [&](std::size_t i) {
      documents[i] = judge_file(paths[i], as_of, selection, world);
      if (kept == Kept::findings) forget_campaign(*documents[i]);
    };
    std::vector<std::thread> helpers;
    helpers.reserve(jobs);
    try {
      for (unsigned i = 1; i < jobs && i < paths.size(); ++i)
        helpers.emplace_back([&] { work.take_part(step, [](std::size_t) {}); });
    } catch (const std::system_error&) {  // NOLINT(bugprone-empty-catch): where no more threads are given, fewer work
    }
    work.take_part(step, [&](std::size_t done) { progress.tell(done); });
    for (std::thread& helper : helpers) helper.join();
    work.rethrow();
  }
  for (const auto& document : documents) {
    if (document->unreadable.empty()) continue;
    world.err(fmt::format("posology: '{}' could not be read: {}\n", visible(document->path), document->unreadable));
  }
  return documents;
}

std::optional<unsigned> jobs_of(const Arguments& arguments, World& world) {
  const auto typed = arguments.value("jobs");
  if (!typed) return std::clamp(std::thread::hardware_concurrency(), 1U, most_jobs);
  unsigned jobs = 0;
  const auto [end, error] = std::from_chars(typed->data(), typed->data() + typed->size(), jobs);
  if (error == std::errc() && end == typed->data() + typed->size() && jobs >= 1 && jobs <= most_jobs) return jobs;
  world.err(fmt::format("posology: '--jobs {}' is no number of jobs\nhelp: write a number from 1 to {}\n",
                        visible(*typed), most_jobs));
  return std::nullopt;
}

}  // namespace posology::cli
