// Feeds read by ical.js or node-ical. read_feed.mjs FOLDER PARSER FEED: lines of UID, tab, UTC.
// FOLDER holds node_modules.
import { readFileSync } from "node:fs";
import { createRequire } from "node:module";

const [folder, parser, feed] = process.argv.slice(2);
const require = createRequire(`${folder}/parsers.js`);
const text = readFileSync(feed, "utf8");
const tell = (uid, when) => console.log(`${uid}\t${when.toISOString().slice(0, 16)}Z`);

if (parser === "ical.js") {
  const found = require("ical.js");
  const ICAL = found.default ?? found;
  const calendar = new ICAL.Component(ICAL.parse(text));
  // As the library asks: zones of the file are known by name before times are read.
  for (const zone of calendar.getAllSubcomponents("vtimezone")) ICAL.TimezoneService.register(new ICAL.Timezone(zone));
  for (const part of calendar.getAllSubcomponents("vevent")) {
    if (part.getFirstPropertyValue("status") === "CANCELLED") continue;
    const event = new ICAL.Event(part);
    tell(event.uid, event.startDate.toJSDate());
  }
} else {
  for (const event of Object.values(require("node-ical").sync.parseICS(text))) {
    if (event.type === "VEVENT" && event.status !== "CANCELLED") tell(event.uid, event.start);
  }
}
