// The page's one script. It reads marks that the program made, writes texts only as texts, and asks for nothing.
#include "render/html/parts.h"

namespace posology::render {
namespace {

constexpr std::string_view script = R"js(
'use strict';
(() => {
  const byId = (id) => document.getElementById(id);
  const boxes = [...document.querySelectorAll('input[name=mark]')];
  const views = [...document.querySelectorAll('input[name=view]')];
  const items = [...document.querySelectorAll('[data-marks]')].map((element) => ({
    element, post: element.dataset.post, marks: element.dataset.marks.split(' ')
  }));
  const all = new Set(items.map((item) => item.post)).size;

  // In each facet, one of the chosen values must be there; a facet in which nothing is chosen lets all through.
  const filter = () => {
    const chosen = new Map();
    for (const box of boxes) {
      if (box.checked) chosen.set(box.value[0], (chosen.get(box.value[0]) || new Set()).add(box.value));
    }
    const shown = new Set();
    for (const item of items) {
      const fits = [...chosen.values()].every((values) => item.marks.some((mark) => values.has(mark)));
      item.element.hidden = !fits;
      if (fits) shown.add(item.post);
    }
    byId('count').textContent = shown.size + ' of ' + all + (all === 1 ? ' post' : ' posts') + ' shown';
  };

  const view = () => {
    const wanted = views.find((radio) => radio.checked).value;
    byId('calendar').hidden = wanted === 'list';
    byId('list').hidden = wanted === 'calendar';
  };

  const follow = () => {
    const place = byId(location.hash.slice(1));
    const post = place && place.closest('details');
    if (!post) return;
    post.hidden = false;
    post.open = true;
    post.querySelector('summary').focus();
  };

  const today = () => {
    const now = new Date();
    const two = (number) => String(number).padStart(2, '0');
    const day = now.getFullYear() + '-' + two(now.getMonth() + 1) + '-' + two(now.getDate());
    for (const cell of document.querySelectorAll('td[data-day="' + day + '"]')) {
      cell.classList.add('today');
      cell.setAttribute('aria-current', 'date');
    }
  };

  for (const box of boxes) box.addEventListener('change', filter);
  for (const radio of views) radio.addEventListener('change', view);
  byId('everything').addEventListener('click', () => {
    for (const box of boxes) box.checked = false;
    filter();
  });
  addEventListener('hashchange', follow);
  if (matchMedia('(max-width: 40rem)').matches) views.find((radio) => radio.value === 'list').checked = true;
  byId('choices').hidden = false;
  filter();
  view();
  today();
  follow();
})();
)js";

}  // namespace

std::string_view page_script() { return script; }

}  // namespace posology::render
