// The outside world as the commands see it: files, standard streams, terminal, environment, today.
#pragma once

#include <cstddef>
#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

#include "model/date.h"

namespace posology::cli {

/// Text, or the problem in words ("no such file").
struct ReadOutcome {
  std::optional<std::string> text;
  std::string problem;
};

struct Terminal {
  bool interactive = false;         ///< standard output is a terminal
  bool utf8 = false;                ///< its character set
  unsigned columns = 0;             ///< 0: not known
  bool errors_interactive = false;  ///< standard error is a terminal
};

enum class PathKind { missing, file, folder, other };

/// Virtual, so that tests can give the commands another world.
class World {
 public:
  virtual ~World() = default;

  /// `-` is standard input. Files above `limit` bytes are refused without being read.
  virtual ReadOutcome read(const std::string& path, std::size_t limit) = 0;
  /// Whole or not at all: a temporary file in the same folder, flushed, then renamed. What is no regular file (a pipe,
  /// a device) is written straight. Returns the problem in words, empty when written.
  virtual std::string write(const std::string& path, std::string_view bytes) = 0;
  virtual std::string make_folder(const std::string& path) = 0;
  /// Removes a file; a missing one is no problem.
  virtual std::string remove(const std::string& path) = 0;
  virtual PathKind kind(const std::string& path) = 0;
  /// Bytes of a regular file; nothing for anything else.
  virtual std::optional<std::int64_t> size(const std::string& path) = 0;
  /// Some bytes of a regular file; fewer at its end, none where it cannot be read.
  virtual std::string part(const std::string& path, std::int64_t offset, std::size_t length) = 0;
  /// Files below a folder, sorted, without what begins with a dot; paths as given plus the rest.
  virtual std::vector<std::string> files_below(const std::string& folder) = 0;
  /// The same file on disk by whatever names; empty when it does not exist.
  virtual std::string identity(const std::string& path) = 0;
  /// The nearest folder above that holds a repository; else the file's own folder.
  virtual std::string root_of(const std::string& path) = 0;

  virtual void out(std::string_view bytes) = 0;
  virtual void err(std::string_view bytes) = 0;
  /// Flushes standard output; the problem in words when something of it was lost.
  virtual std::string flush() = 0;
  virtual Terminal terminal() = 0;
  /// Since some moment, never running backwards: for how long something takes, not for what is printed to a file.
  virtual std::int64_t milliseconds() = 0;
  virtual std::optional<std::string> environment(const std::string& name) = 0;
  virtual Date today() = 0;
  /// Where the program's own modules may lie, the nearest first.
  virtual std::vector<std::string> module_folders() = 0;
};

}  // namespace posology::cli
