// posology: the program; everything it does is one call.
#include <csignal>
#include <string>
#include <vector>

#include "cli/app.h"
#include "cli/outside_world.h"

int main(int argc, char** argv) {
  // A reader that goes away ends no run: files are still written, and the exit code stays what the command says.
  std::signal(SIGPIPE, SIG_IGN);
  const auto world = posology::cli::outside_world();
  const std::vector<std::string> words(argv + (argc > 0 ? 1 : 0), argv + argc);
  return static_cast<int>(posology::cli::run(words, *world));
}
