// The last pass over a PDF file: what Cairo cannot say of it.
#pragma once

// Plain C++17 and nothing of ours: libqpdf's headers are no C++20 to Clang 14 with libstdc++ 12.
#include <string>
#include <vector>

namespace posology::render {

struct FinalWords {
  std::string title, subject;
  std::string language;                         ///< BCP 47
  std::string maker;                            ///< "Posology 0.1.0"
  std::string made;                             ///< ISO date that counts as today
  std::vector<std::vector<std::string>> links;  ///< by page: what each link says, in the order of drawing
};

/// The file, or why not.
struct Finished {
  std::string bytes;
  std::string problem;
};

/// The file with language, shown title, metadata, scopes of head cells and words for links; smaller, and with an
/// identity that follows from its content.
[[nodiscard]] Finished finished(const std::string& pdf, const FinalWords& words);

}  // namespace posology::render
