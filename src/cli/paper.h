// Pages as files: a PDF file of all, or a picture of each.
#pragma once

#include <functional>
#include <optional>
#include <string>

#include "cli/command.h"
#include "cli/reading.h"
#include "render/pages/page.h"
#include "render/pages/paper_size.h"

namespace posology::cli {

/// Words of --format that ask for pages.
[[nodiscard]] bool asks_for_pages(std::string_view format);
/// The size that was typed, or A4. Says it when one was typed and no pages are asked for, and turns `good` false.
[[nodiscard]] render::PaperSize paper_of(const Arguments& arguments, std::string_view format, bool& good, World& world);

/// A PDF file of the pages, made by the module; nothing when it could not be made, which was said then.
[[nodiscard]] std::optional<std::string> pdf_of(const Outcome& outcome,
                                                std::function<render::Book(const render::Ruler&)> book, World& world);

/// Makes the pages by the module and writes them to --output: a PDF file whole; of pictures one file for each page,
/// numbered where there are several ("month-2.svg"). Says what went wrong. Returns `code`, or usage.
[[nodiscard]] ExitCode write_pages(const Arguments& arguments, const Document& document,
                                   std::function<render::Book(const render::Ruler&)> book, ExitCode code, World& world);

inline constexpr OptionSpec paper_option{"paper", "SIZE", "of the pages (--format pdf, svg or png)",
                                         "a4|letter|a3|legal"};

}  // namespace posology::cli
