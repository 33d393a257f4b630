// Pages as a browser shows them. read_page.mjs FOLDER CHROMIUM PICTURES NAME=PAGE...
// FOLDER holds node_modules; a picture of each page, width and scheme goes into PICTURES. Exit 1 when something is wrong.
import { createRequire } from "node:module";
import { readFileSync } from "node:fs";
import { pathToFileURL } from "node:url";

const [folder, browser_path, pictures, ...named] = process.argv.slice(2);
const require = createRequire(`${folder}/browser.js`);
const { chromium } = require("playwright-core");
const axe = readFileSync(require.resolve("axe-core/axe.min.js"), "utf8");
// axe takes minutes for more than this, and posts are all alike.
const most_posts = 150;

let wrong = 0;
const fail = (text) => {
  wrong += 1;
  console.log(`FAILED: ${text}`);
};
// Different posts that are drawn somewhere.
const shown_posts = (page) =>
  page.evaluate(() => {
    const drawn = [...document.querySelectorAll("[data-post]")].filter((e) => e.getClientRects().length > 0);
    return new Set(drawn.map((e) => e.dataset.post)).size;
  });

// Zero requests but the page itself, nothing on the console, no violation; no page wider than its window.
async function judge(browser, name, url, scheme, width) {
  const context = await browser.newContext({ colorScheme: scheme, viewport: { width, height: 900 } });
  const page = await context.newPage();
  const requests = [];
  page.on("request", (request) => requests.push(request.url()));
  page.on("console", (message) => fail(`${name}, ${scheme}: the console says ${message.text()}`));
  page.on("dialog", (dialog) => { fail(`${name}: a dialog opens: ${dialog.message()}`); dialog.dismiss(); });
  page.on("pageerror", (error) => fail(`${name}, ${scheme}: ${error.message}`));
  await page.goto(url);
  const few = (await shown_posts(page)) <= most_posts;
  await page.screenshot({ path: `${pictures}/${name}-${width}-${scheme}.png`, fullPage: few });
  const overflow = await page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
  if (overflow > 0) fail(`${name}, ${scheme}, ${width} px: the page is ${overflow} px wider than its window`);
  if (few) {
    await page.evaluate(axe);
    const result = await page.evaluate(() => window.axe.run(document, { resultTypes: ["violations"] }));
    for (const v of result.violations)
      fail(`${name}, ${scheme}, ${width} px: ${v.id}: ${v.help} (${v.nodes.length}): ${v.nodes[0].html.slice(0, 160)}`);
  }
  const others = requests.filter((request) => request !== url);
  if (others.length > 0) fail(`${name}, ${scheme}: it asked for ${others.join(", ")}`);
  await context.close();
}

// Tab to the first filter, Space: fewer posts and the live count says how many; Space again: all are back.
async function filter_by_keyboard(browser, name, url) {
  const page = await browser.newPage();
  await page.goto(url);
  const all = await shown_posts(page);
  const on_filter = () => page.evaluate(() => document.activeElement.matches("input[type=checkbox]"));
  let tabs = 0;
  while (tabs < 20 && !(await on_filter())) {
    await page.keyboard.press("Tab");
    tabs += 1;
  }
  if (!(await on_filter())) return fail(`${name}: ${tabs} Tabs reach no filter`);
  const before = Date.now();
  await page.keyboard.press("Space");
  const some = await shown_posts(page);
  const took = Date.now() - before;
  const said = await page.locator("[aria-live=polite], [role=status], output").first().innerText();
  if (some === 0 || (all > 40 && some === all)) fail(`${name}: a filter leaves ${some} of ${all} posts`);
  if (!said.includes(`${some}`)) fail(`${name}: ${some} posts are shown, and the live count says '${said}'`);
  await page.keyboard.press("Space");
  if ((await shown_posts(page)) !== all) fail(`${name}: the filter does not give all posts back`);
  console.log(`${name}: filter after ${tabs} Tabs, ${all} posts become ${some} (${took} ms), '${said}'`);
  await page.close();
}

async function without_scripts(browser, name, url) {
  const context = await browser.newContext({ javaScriptEnabled: false });
  const page = await context.newPage();
  await page.goto(url);
  if ((await page.locator("input[type=checkbox]:visible").count()) > 0) fail(`${name}: filters that do nothing are shown`);
  if ((await shown_posts(page)) === 0) fail(`${name}: no posts without scripts`);
  await context.close();
}

const browser = await chromium.launch({
  executablePath: browser_path,
  args: ["--headless", "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run",
         "--disable-background-networking", "--disable-component-update", "--disable-sync"],
});
for (const each of named) {
  const at = each.indexOf("=");
  const name = each.slice(0, at);
  const url = pathToFileURL(each.slice(at + 1)).href;
  for (const scheme of ["light", "dark"]) for (const width of [1280, 390]) await judge(browser, name, url, scheme, width);
  await filter_by_keyboard(browser, name, url);
  await without_scripts(browser, name, url);
}
await browser.close();
console.log(wrong === 0 ? `${named.length} pages, light and dark, wide and narrow: no violation, no request` : `${wrong} wrong`);
process.exit(wrong === 0 ? 0 : 1);
