#include "cli/module.h"

#include <dlfcn.h>

#include <fmt/format.h>

#include "render/module.h"
#include "text/width.h"
#include "version.h"

namespace posology::cli {
namespace {

/// A shared object that is loaded as long as it is looked at.
class Loaded {
 public:
  explicit Loaded(const std::string& path) : handle_(::dlopen(path.c_str(), RTLD_NOW | RTLD_LOCAL)) {
    if (handle_ == nullptr) problem_ = ::dlerror();
  }
  ~Loaded() {
    if (handle_ != nullptr) ::dlclose(handle_);
  }
  Loaded(const Loaded&) = delete;
  Loaded& operator=(const Loaded&) = delete;

  [[nodiscard]] const std::string& problem() const { return problem_; }
  [[nodiscard]] bool there() const { return handle_ != nullptr; }
  [[nodiscard]] const PosologyModule* module() const {
    return handle_ == nullptr ? nullptr : static_cast<const PosologyModule*>(::dlsym(handle_, module_symbol));
  }

 private:
  void* handle_;
  std::string problem_;
};

std::nullopt_t say(World& world, const Module& module, const std::string& what, const std::string& help) {
  world.err(fmt::format("posology: {} cannot be made: {}\nhelp: {}\n", module.makes, what, help));
  return std::nullopt;
}

// Beside the program, or where an installation puts it.
std::string found(const Module& module, World& world) {
  const std::string name = fmt::format("posology_{}.so", module.name);
  for (const std::string& folder : world.module_folders()) {
    std::string path = fmt::format("{}/{}", folder, name);
    if (world.kind(path) == PathKind::file) return path;
  }
  return {};
}

struct Made {
  std::string bytes, remarks;
};

void take(void* context, const char* bytes, std::size_t size) {
  static_cast<Made*>(context)->bytes.append(bytes, size);
}

void take_remark(void* context, const char* bytes, std::size_t size) {
  static_cast<Made*>(context)->remarks.append(bytes, size);
}

// A module may know better than we what helps.
std::nullopt_t say_problem(World& world, const Module& module, const std::string& problem) {
  constexpr std::string_view break_and_help = "\nhelp: ";
  const std::size_t at = problem.find(break_and_help);
  if (at == std::string::npos) return say(world, module, problem, "try again with a smaller choice");
  return say(world, module, problem.substr(0, at), problem.substr(at + break_and_help.size()));
}

}  // namespace

std::optional<std::string> made_by_module(const Module& module, const void* values, std::size_t size, World& world) {
  const std::string path = found(module, world);
  if (path.empty())
    return say(world, module, fmt::format("its module posology_{}.so is not beside the program", module.name),
               fmt::format("install the package {}, or build it with ./dev", module.package));
  const Loaded loaded(path);
  const PosologyModule* const made = loaded.module();
  if (!loaded.there())
    return say(world, module, fmt::format("'{}' cannot be loaded: {}", visible(path), visible(loaded.problem())),
               fmt::format("install the package {}", module.packages));
  if (made == nullptr || version != made->version || made->size_of_values != size)
    return say(world, module, fmt::format("'{}' belongs to another version", visible(path)),
               "install program and module together");
  Made result;
  if (const char* problem = made->make(values, take, take_remark, &result); problem != nullptr)
    return say_problem(world, module, problem);
  if (!result.remarks.empty()) world.err("posology: " + result.remarks);
  return result.bytes;
}

}  // namespace posology::cli
