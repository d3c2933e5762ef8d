"""Reads the feeds and calendars of a built site with independent programs (PyPI: `feedparser`, `icalendar`).

    python tests/formats/validate.py public
"""

import json
import pathlib
import sys

import feedparser
import icalendar


def feed(path):
    read = feedparser.parse(str(path))
    if read.bozo:
        yield f"no Atom: {read.bozo_exception}"
    ids = [entry.id for entry in read.entries]
    if len(ids) != len(set(ids)):
        yield "two entries have one id"
    for entry in read.entries:
        if not (entry.get("updated_parsed") and entry.link and (entry.get("content") or entry.get("summary"))):
            yield f"{entry.id}: a day, a link or a text is missing"


def json_feed(path):
    read = json.loads(path.read_text(encoding="utf-8"))
    if read["version"] != "https://jsonfeed.org/version/1.1" or not read["feed_url"].endswith("/feed.json"):
        yield "no JSON Feed 1.1"
    for item in read["items"]:
        if not item["id"] or ("content_html" in item) == ("content_text" in item):
            yield f"{item['url']}: needs an id and one content"


def calendar(path):
    read = icalendar.Calendar.from_ical(path.read_bytes())
    events = list(read.walk("VEVENT"))
    for component in [read, *events]:
        yield from map(str, component.errors)
    ids = [str(event["UID"]) for event in events]
    if not ids or len(ids) != len(set(ids)):
        yield "no event, or two events with one UID"
    times = [event[name] for event in events for name in ("DTSTART", "DTEND") if name in event]
    named = {time.params["TZID"] for time in times if "TZID" in time.params}
    described = {str(zone["TZID"]) for zone in read.walk("VTIMEZONE")}
    if named != described:
        yield f"zones {named} are named, and {described} described"
    for zone in read.walk("VTIMEZONE"):
        zone.to_tz()


def main(folder):
    count, wrong = 0, []
    for pattern, check in (("feed.xml", feed), ("feed.json", json_feed), ("*.ics", calendar)):
        for path in sorted(pathlib.Path(folder).rglob(pattern)):
            count += 1
            wrong += [f"{path}: {problem}" for problem in check(path)]
    print("\n".join([*wrong, f"{count} files, {len(wrong)} problems"]))
    return bool(wrong or not count)


if __name__ == "__main__":
    sys.exit(main(sys.argv[1]))
