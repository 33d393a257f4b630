// Years of school: the counts behind the figure, and the figure.
#include "text/reading_grade.h"
#include "catch.h"

using namespace posology;

TEST_CASE("words, sentences and syllables are counted as they are said", "[text]") {
  const auto of = [](std::string_view text) {
    const ReadingGrade grade = reading_grade(text);
    return std::vector<std::int64_t>{grade.words, grade.sentences, grade.syllables};
  };
  CHECK(of("The cat sat on the mat.") == std::vector<std::int64_t>{6, 1, 6});
  CHECK(of("She wanted measured cases. Tubes!") == std::vector<std::int64_t>{5, 2, 8});
  CHECK(of("Table apple nation radio") == std::vector<std::int64_t>{4, 1, 9});
  CHECK(of("Dr. Lee reads it: now") == std::vector<std::int64_t>{5, 2, 5});
  CHECK(of("One line\n\nanother line") == std::vector<std::int64_t>{4, 2, 6});
  CHECK(of("See https://acme.example/a.b #CardiacSurgery 24 @acme") == std::vector<std::int64_t>{1, 1, 1});
  CHECK(of("") == std::vector<std::int64_t>{0, 0, 0});
}

TEST_CASE("short words in short sentences ask for few years of school, long ones for many", "[text]") {
  // 0.39 * 6 + 11.8 * 1 - 15.59 = -1.45
  CHECK(reading_grade("The cat sat on the mat.").hundredths == -145);
  CHECK(reading_grade("").hundredths == 0);
  CHECK(reading_grade("An ultrasound of the heart helps your care team see changes over time.").hundredths < 700);
  CHECK(reading_grade("Transthoracic echocardiographic quantification facilitates longitudinal haemodynamic "
                      "surveillance.")
            .hundredths > 2000);
}
