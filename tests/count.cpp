// Tells how many tests passed and failed, in a line more of the file that POSOLOGY_TEST_COUNT names: ctest knows a run
// of the program as one test.
#include <cstdlib>
#include <fstream>

#define CATCH_CONFIG_EXTERNAL_INTERFACES
#include "catch.h"

namespace {

#if __has_include(<catch2/catch_all.hpp>)
using Listener = Catch::EventListenerBase;
#else
using Listener = Catch::TestEventListenerBase;
#endif

class Count : public Listener {
 public:
  using Listener::Listener;

  void testRunEnded(const Catch::TestRunStats& stats) override {
    Listener::testRunEnded(stats);
    const char* path = std::getenv("POSOLOGY_TEST_COUNT");
    if (path == nullptr) return;
    const Catch::Counts& tests = stats.totals.testCases;
    std::ofstream(path, std::ios::app) << tests.passed << " passed, " << tests.failed + tests.failedButOk
                                       << " failed\n";
  }
};

CATCH_REGISTER_LISTENER(Count)

}  // namespace
