#include "cli/outside_world.h"

#include <fcntl.h>
#include <langinfo.h>
#include <sys/ioctl.h>
#include <sys/stat.h>
#include <unistd.h>

#include <algorithm>
#include <cerrno>
#include <chrono>
#include <clocale>
#include <cstdlib>
#include <cstring>
#include <ctime>
#include <filesystem>

#ifdef __GLIBC__
#include <malloc.h>
#endif

namespace posology::cli {
namespace {

namespace fs = std::filesystem;

// As many as Linux follows (path_resolution(7)).
constexpr int most_links = 40;

/// Closes its file descriptor whatever happens.
class Descriptor {
 public:
  explicit Descriptor(int fd) : fd_(fd) {}
  ~Descriptor() {
    if (fd_ >= 0) ::close(fd_);
  }
  Descriptor(const Descriptor&) = delete;
  Descriptor& operator=(const Descriptor&) = delete;
  [[nodiscard]] int get() const { return fd_; }
  [[nodiscard]] bool open() const { return fd_ >= 0; }
  int close() {
    const int fd = fd_;
    fd_ = -1;
    return ::close(fd);
  }

 private:
  int fd_;
};

std::string reason(int error) { return std::strerror(error); }

// Empty when all bytes were taken, or nobody reads them any more.
std::string write_all(int fd, std::string_view bytes) {
  while (!bytes.empty()) {
    const ssize_t n = ::write(fd, bytes.data(), bytes.size());
    if (n < 0 && errno == EINTR) continue;
    // A reader that has seen enough (`posology rules | head`) is no failure: it did not want the rest.
    if (n < 0 && errno == EPIPE) return {};
    if (n < 0) return reason(errno);
    bytes.remove_prefix(static_cast<std::size_t>(n));
  }
  return {};
}

// What the user's umask leaves of read and write for all.
unsigned new_file_mode() {
  const mode_t mask = ::umask(0);
  ::umask(mask);
  return 0666U & ~mask;
}

ReadOutcome read_all(int fd, std::size_t limit) {
  std::string text;
  char buffer[65536];
  for (;;) {
    const ssize_t n = ::read(fd, buffer, sizeof buffer);
    if (n < 0 && errno == EINTR) continue;
    if (n < 0) return {std::nullopt, reason(errno)};
    if (n == 0) return {std::move(text), {}};
    text.append(buffer, static_cast<std::size_t>(n));
    if (text.size() > limit) return {std::nullopt, "larger than the limit of " + std::to_string(limit) + " bytes"};
  }
}

class OutsideWorld final : public World {
 public:
  OutsideWorld() {
    // Only the character set is asked of the locale; numbers, order and words never follow it.
    std::setlocale(LC_CTYPE, "");
  }

  ReadOutcome read(const std::string& path, std::size_t limit) override {
    if (path == "-") return read_all(STDIN_FILENO, limit);
    // Not to wait for a writer: a pipe without one would hang the run.
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    if (!file.open()) return {std::nullopt, reason(errno)};
    struct stat info {};
    if (::fstat(file.get(), &info) != 0) return {std::nullopt, reason(errno)};
    if (S_ISDIR(info.st_mode)) return {std::nullopt, "is a folder"};
    if (S_ISREG(info.st_mode) && static_cast<std::size_t>(info.st_size) > limit) {
      return {std::nullopt, "larger than the limit of " + std::to_string(limit) + " bytes"};
    }
    ::fcntl(file.get(), F_SETFL, ::fcntl(file.get(), F_GETFL) & ~O_NONBLOCK);
    return read_all(file.get(), limit);
  }

  std::string write(const std::string& path, std::string_view bytes) override {
    if (path == "-") {
      out(bytes);
      return flush();
    }
    struct stat info {};
    if (::stat(path.c_str(), &info) == 0) {
      if (S_ISDIR(info.st_mode)) return "is a folder";
      if (!S_ISREG(info.st_mode)) return write_straight(path, bytes);
      // A new file could take its place all the same, but somebody said that it is not to change.
      if ((info.st_mode & (S_IWUSR | S_IWGRP | S_IWOTH)) == 0) return "is read-only";
      if (::access(path.c_str(), W_OK) != 0) return reason(errno);
    } else if (errno != ENOENT) {
      return reason(errno);
    }
    return replace(path, bytes, info.st_mode != 0 ? info.st_mode & 07777U : new_file_mode());
  }

  std::string make_folder(const std::string& path) override {
    std::error_code error;
    fs::create_directories(path, error);
    return error ? error.message() : std::string();
  }

  std::string remove(const std::string& path) override {
    return ::unlink(path.c_str()) == 0 || errno == ENOENT ? std::string() : reason(errno);
  }

  PathKind kind(const std::string& path) override {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0) return PathKind::missing;
    return S_ISDIR(info.st_mode) ? PathKind::folder : S_ISREG(info.st_mode) ? PathKind::file : PathKind::other;
  }

  std::vector<std::string> files_below(const std::string& folder) override {
    std::vector<std::string> found;
    std::error_code error;
    fs::recursive_directory_iterator it(folder, fs::directory_options::skip_permission_denied, error);
    for (const fs::recursive_directory_iterator end; !error && it != end; it.increment(error)) {
      const std::string name = it->path().filename().string();
      std::error_code ignored;
      if (!name.empty() && name[0] == '.') {
        if (it->is_directory(ignored)) it.disable_recursion_pending();
      } else if (it->is_regular_file(ignored)) {
        found.push_back(it->path().string());
      }
    }
    std::sort(found.begin(), found.end());
    return found;
  }

  std::optional<std::int64_t> size(const std::string& path) override {
    struct stat info {};
    if (::stat(path.c_str(), &info) != 0 || !S_ISREG(info.st_mode)) return {};
    return static_cast<std::int64_t>(info.st_size);
  }

  std::string part(const std::string& path, std::int64_t offset, std::size_t length) override {
    if (!size(path)) return {};
    const Descriptor file(::open(path.c_str(), O_RDONLY | O_CLOEXEC | O_NONBLOCK));
    std::string bytes(length, '\0');
    std::size_t got = 0;
    while (file.open() && got < length) {
      const ssize_t n = ::pread(file.get(), bytes.data() + got, length - got, offset + static_cast<std::int64_t>(got));
      if (n < 0 && errno == EINTR) continue;
      if (n <= 0) break;
      got += static_cast<std::size_t>(n);
    }
    bytes.resize(got);
    return bytes;
  }

  std::string identity(const std::string& path) override {
    std::error_code error;
    const fs::path real = fs::canonical(path, error);
    return error ? std::string() : real.string();
  }

  std::string root_of(const std::string& path) override {
    std::error_code error;
    const fs::path file = fs::weakly_canonical(path, error);
    if (error) return ".";
    for (fs::path at = file.parent_path(); !at.empty(); at = at.parent_path()) {
      if (fs::exists(at / ".git", error)) return at.string();
      if (at == at.root_path()) break;
    }
    return file.parent_path().string();
  }

  void out(std::string_view bytes) override {
    pending_ += bytes;
    if (pending_.size() > std::size_t{1} << 20) (void)flush();
  }

  void err(std::string_view bytes) override { (void)write_all(STDERR_FILENO, bytes); }

  std::string flush() override {
    if (problem_.empty()) problem_ = write_all(STDOUT_FILENO, pending_);
    pending_.clear();
    return problem_;
  }

  Terminal terminal() override {
    Terminal t;
    t.interactive = ::isatty(STDOUT_FILENO) == 1;
    t.errors_interactive = ::isatty(STDERR_FILENO) == 1;
    t.utf8 = std::string_view(::nl_langinfo(CODESET)) == "UTF-8";
    winsize size{};
    if (::ioctl(STDOUT_FILENO, TIOCGWINSZ, &size) == 0) t.columns = size.ws_col;
    return t;
  }

  std::int64_t milliseconds() override {
    const auto since = std::chrono::steady_clock::now().time_since_epoch();
    return std::chrono::duration_cast<std::chrono::milliseconds>(since).count();
  }

  std::optional<std::string> environment(const std::string& name) override {
    const char* value = std::getenv(name.c_str());
    return value == nullptr ? std::nullopt : std::optional<std::string>(value);
  }

  std::vector<std::string> module_folders() override {
    std::error_code error;
    const fs::path program = fs::read_symlink("/proc/self/exe", error);
    if (error) return {};
    const fs::path folder = program.parent_path();
    return {folder.string(), (folder.parent_path() / "lib" / "posology").string()};
  }
  Date today() override {
    const std::time_t now = std::time(nullptr);
    std::tm local{};
    ::localtime_r(&now, &local);
    return Date::from_ymd(local.tm_year + 1900, static_cast<unsigned>(local.tm_mon) + 1,
                          static_cast<unsigned>(local.tm_mday))
        .value_or(Date());
  }

 private:
  static std::string write_straight(const std::string& path, std::string_view bytes) {
    Descriptor file(::open(path.c_str(), O_WRONLY | O_CLOEXEC));
    if (!file.open()) return reason(errno);
    std::string problem = write_all(file.get(), bytes);
    if (file.close() != 0 && problem.empty()) problem = reason(errno);
    return problem;
  }

  // A link is followed, so that the file it names is replaced and the link stays; also one to a file that is not there
  // yet.
  static std::string written_through(const std::string& path) {
    std::error_code error;
    fs::path target = path;
    for (int link = 0; link < most_links && fs::is_symlink(target, error) && !fs::exists(target, error); ++link)
      target = target.parent_path() / fs::read_symlink(target, error);
    const fs::path real = fs::weakly_canonical(target, error);
    return error ? target.string() : real.string();
  }

  static std::string replace(const std::string& path, std::string_view bytes, unsigned mode) {
    const std::string target = written_through(path);
    std::string temporary = target + ".XXXXXX";
    Descriptor file(::mkostemp(temporary.data(), O_CLOEXEC));
    if (!file.open()) return reason(errno);
    std::string problem = write_all(file.get(), bytes);
    if (problem.empty() && ::fchmod(file.get(), mode) != 0) problem = reason(errno);
    if (problem.empty() && ::fsync(file.get()) != 0) problem = reason(errno);
    if (file.close() != 0 && problem.empty()) problem = reason(errno);
    if (problem.empty() && ::rename(temporary.c_str(), target.c_str()) != 0) problem = reason(errno);
    if (!problem.empty()) ::unlink(temporary.c_str());
    return problem;
  }

  std::string pending_;
  std::string problem_;
};

// What one file or page gives back the next one takes: the C library keeps it instead of asking the system each time.
void keep_freed_memory() {
#ifdef __GLIBC__
  constexpr int megabyte = 1 << 20;
  mallopt(M_MMAP_THRESHOLD, 32 * megabyte);
  mallopt(M_TRIM_THRESHOLD, 256 * megabyte);
  mallopt(M_TOP_PAD, 4 * megabyte);
#endif
}

}  // namespace

std::unique_ptr<World> outside_world() {
  keep_freed_memory();
  return std::make_unique<OutsideWorld>();
}

}  // namespace posology::cli
