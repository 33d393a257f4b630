// What scrolls can be scrolled by keyboard, and the search says what it is.
addEventListener("load", () => {
  for (const box of document.querySelectorAll(".md-typeset pre > code, .md-typeset__scrollwrap"))
    if (box.scrollWidth > box.clientWidth) box.tabIndex = 0;
  document.querySelector(".md-search")?.setAttribute("aria-label", "Search");
  document.querySelector(".md-search__scrollwrap")?.setAttribute("tabindex", "0");
});
