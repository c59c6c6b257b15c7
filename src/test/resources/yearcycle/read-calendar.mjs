// Reads an iCalendar file from standard input as a calendar would, and writes what it found there.
import { readFileSync } from "node:fs";
import ICAL from "ical.js";

const calendar = new ICAL.Component(ICAL.parse(readFileSync(0, "utf8")));

console.log(JSON.stringify({
  name: calendar.getFirstPropertyValue("name"),
  version: calendar.getFirstPropertyValue("version"),
  events: calendar.getAllSubcomponents("vevent").map((component) => {
    const event = new ICAL.Event(component);
    return {
      uid: event.uid,
      sequence: event.sequence,
      summary: event.summary,
      description: event.description,
      status: component.getFirstPropertyValue("status"),
      address: component.getFirstPropertyValue("url"),
      start: event.startDate.toString(),
      end: event.endDate.toString(),
      wholeDay: event.startDate.isDate && event.endDate.isDate,
      stampZone: component.getFirstPropertyValue("dtstamp").zone.tzid,
    };
  }),
}));
