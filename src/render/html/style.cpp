// The page's one style: colours out of the table of looks, then how things are set.
#include <fmt/format.h>

#include "render/html/parts.h"
#include "report/look.h"

namespace posology::render {
namespace {

using report::Ground;
using report::Hue;

std::string colours(Ground ground) {
  std::string css;
  for (std::size_t i = 0; i < words<Hue>().size(); ++i) {
    css += fmt::format("--{}:{};", words<Hue>()[i], hex(report::colour(static_cast<Hue>(i), ground)));
  }
  const auto pair = [&](std::string_view name, std::size_t number, Colour colour) {
    css += fmt::format("--{0}{1}:{2};--{0}{1}-ink:{3};", name, number, hex(colour), hex(letters_on(colour)));
  };
  for (std::size_t i = 0; i < words<Pillar>().size(); ++i)
    pair("p", i, report::pillar_colour(static_cast<Pillar>(i), ground));
  for (std::size_t i = 0; i < report::series_colours; ++i)
    css += fmt::format("--s{}:{};", i, hex(report::series_colour(i, ground)));
  for (int tenth = 0; tenth <= 10; ++tenth)
    css += fmt::format("--h{}:{};", tenth, hex(report::heat_colour(tenth * 10, ground)));
  return css;
}

std::string classes() {
  std::string css;
  for (std::size_t i = 0; i < words<Pillar>().size(); ++i)
    css += fmt::format(".p{0}{{--bar:var(--p{0});--bar-ink:var(--p{0}-ink)}}\n", i);
  for (std::size_t i = 0; i < report::series_colours; ++i) css += fmt::format(".s{0}{{fill:var(--s{0})}}\n", i);
  for (int tenth = 0; tenth <= 10; ++tenth) css += fmt::format("td.h{0}{{background:var(--h{0})}}\n", tenth);
  return css;
}

constexpr std::string_view base = R"css(*,::before,::after{box-sizing:border-box}
[hidden]{display:none!important}
html{scroll-padding-top:1rem}
body{margin:0 auto;max-width:96rem;padding:1rem clamp(.75rem,3vw,2.5rem) 3rem;background:var(--page);color:var(--ink);
font:1rem/1.5 system-ui,"Segoe UI",Roboto,"Noto Sans",sans-serif}
h1{font-size:1.9rem;line-height:1.2;margin:.5rem 0}
h2{font-size:1.35rem;margin:2.5rem 0 .75rem;padding-top:.75rem;border-top:1px solid var(--hair)}
h3{font-size:1.1rem;margin:1.5rem 0 .5rem}
p{margin:.5rem 0}
a{color:var(--link)}
:focus-visible{outline:3px solid var(--link);outline-offset:2px}
.skip{position:absolute;left:-99rem;background:var(--card);padding:.5rem 1rem}
.skip:focus{left:1rem;top:.5rem}
.unseen{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
.soft,.promise{color:var(--soft)}.good{color:var(--good)}.warn{color:var(--warn)}.bad{color:var(--bad)}
.strong,td.bad,.facts dt{font-weight:600}
nav ul,.legend{list-style:none;margin:.75rem 0;padding:0;display:flex;flex-wrap:wrap;gap:.25rem 1.1rem}
.facts{margin:1rem 0;display:grid;gap:.3rem}
.facts div{display:grid;grid-template-columns:minmax(6rem,11rem) 1fr;gap:1rem}
.facts dd{margin:0;min-width:0;overflow-wrap:anywhere}
.facts dd ul{margin:0;padding-left:1.1rem}
)css";

constexpr std::string_view controls = R"css(#choices{display:flex;flex-wrap:wrap;gap:.75rem;align-items:end}
fieldset{margin:0;padding:.35rem .9rem .6rem;border:1px solid var(--mark);border-radius:.5rem;min-width:0}
legend{font-weight:600;padding:0 .35rem}
fieldset label{display:inline-block;margin-right:.9rem;padding:.15rem 0}
input{accent-color:var(--link);width:1.05rem;height:1.05rem;vertical-align:-.15rem}
button{font:inherit;color:var(--ink);background:var(--card);border:1px solid var(--mark);border-radius:.5rem;
padding:.45rem .9rem;cursor:pointer}
#count{font-weight:600}
)css";

constexpr std::string_view grids = R"css(.scroll{overflow-x:auto;max-width:100%;margin:.5rem 0 1rem}
table{border-collapse:collapse;background:var(--card)}
caption{text-align:left;font-weight:600;padding:.3rem 0;background:var(--page)}
th,td{text-align:left;vertical-align:top;padding:.3rem .7rem;border-bottom:1px solid var(--hair)}
thead th{color:var(--soft);border-bottom:2px solid var(--mark);font-weight:600}
tbody th{font-weight:500}
.dense th,.dense td{padding:.3rem .35rem;font-size:.9rem}
.number{text-align:right;font-variant-numeric:tabular-nums;white-space:nowrap}
td.heat{color:var(--ink)}
td.over{background:var(--heat-over);font-weight:700}
.grid{table-layout:fixed;width:100%;min-width:64rem;font-size:.84rem;line-height:1.35}
.grid th:first-child{width:4.2rem;color:var(--soft);font-weight:600}
.grid td,.grid tbody th{border:1px solid var(--hair);padding:.2rem .25rem .4rem}
.grid td{height:4.6rem}
.grid .weekend,.grid .outside,.grid .away{background:var(--quiet)}
.grid .away{border-color:transparent var(--hair)}
.grid time.number{display:block;font-weight:700;font-size:1.15em}
.grid .weekend time.number,.grid .outside time.number{color:var(--soft)}
.grid td.today{box-shadow:inset 0 0 0 3px var(--link)}
.grid ul{list-style:none;margin:0;padding:0}
.note{margin:0 0 .2rem;color:var(--soft);font-size:.93em;overflow-wrap:anywhere}
.closed{color:var(--warn);font-weight:600}
.card{display:block;position:relative;margin:.15em 0;padding:.2em 2em .2em .45em;color:var(--ink);background:var(--card);
border:1px solid var(--hair);border-left:5px solid var(--bar);border-radius:.25rem;text-decoration:none;
overflow-wrap:anywhere}
.card .chip{position:absolute;top:.3em;right:.3em}
.card:hover bdi{text-decoration:underline}
.card time{font-variant-numeric:tabular-nums;color:var(--soft)}
.badge{display:inline-block;min-width:2em;padding:0 .3em;border-radius:.3em;background:var(--badge);
color:var(--badge-ink);border:1.5px solid var(--badge);font-size:.8em;font-weight:700;line-height:1.3;
text-align:center;min-height:1.5em;vertical-align:.05em}
.badge.dashed{background:transparent;color:var(--ink);border-style:dashed}
.chip{display:inline-block;min-width:1.6em;padding:0 .25em;border-radius:.25em;background:var(--bar);
color:var(--bar-ink);font-size:.8em;font-weight:700;line-height:1.4;text-align:center}
.legend .badge:empty{vertical-align:-.35em}
#list td{white-space:nowrap}
#list tbody th{min-width:11rem}
)css";

constexpr std::string_view rest = R"css(.side-by-side{display:flex;flex-wrap:wrap;gap:0 2.5rem}
figure{margin:0 0 1rem}
figcaption{font-weight:600}
svg.chart{display:block;min-width:40rem;max-width:none;height:auto}
svg text{font-size:13px;fill:var(--ink);font-family:inherit}
svg .side{text-anchor:end}
svg .under{text-anchor:middle}
svg line{stroke:var(--hair);stroke-width:1}
svg .axis{stroke:var(--mark)}
svg .limit{stroke:var(--ink);stroke-width:2.5}
svg rect{stroke:var(--page);stroke-width:1}
svg.key{width:.9rem;height:.9rem;vertical-align:-.05rem}
details{border-bottom:1px solid var(--hair);padding:.3rem 0}
summary{cursor:pointer;padding:.2rem 0;overflow-wrap:anywhere}
.post{padding:.2rem 0 .6rem 1.2rem;scroll-margin-top:3.5rem}
footer{margin-top:3rem;color:var(--soft);border-top:1px solid var(--hair)}
.print-only{display:none}
@media (max-width:40rem){.facts div{grid-template-columns:1fr;gap:0}.side-by-side{display:block}}
)css";

constexpr std::string_view paper = R"css(@page{size:landscape;margin:12mm}
body{max-width:none;padding:0;font-size:9pt;print-color-adjust:exact;-webkit-print-color-adjust:exact}
nav,.skip,#choices{display:none}
.scroll{overflow:visible}
.grid{min-width:0;font-size:7.5pt}
.grid td{height:auto}
.month{break-inside:avoid-page}
tr,figure,.facts div,#people .scroll,#money .scroll{break-inside:avoid}
h2,h3,caption{break-after:avoid}
svg.chart{min-width:0;width:100%;max-height:90mm}
.card,a{color:var(--ink);text-decoration:none}
details:not([open]){display:none}
.print-only{display:block}
)css";

}  // namespace

std::string page_style() {
  return fmt::format("\n:root{{color-scheme:light dark;{}}}\n", colours(Ground::light)) +
         fmt::format("@media screen and (prefers-color-scheme:dark){{:root{{{}}}}}\n", colours(Ground::dark)) +
         fmt::format("@media print{{:root{{color-scheme:light;{}}}}}\n", colours(Ground::print)) + std::string(base) +
         std::string(controls) + std::string(grids) + std::string(rest) + classes() +
         fmt::format("@media print{{{}}}\n", paper);
}

}  // namespace posology::render
