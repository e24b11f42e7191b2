/** Deadlines as a calendar file (iCalendar, RFC 5545) that any calendar program opens; nothing in it tells whose debt it is. */
import { addDays, type Day } from "../../case/time.ts"
import type { Deadline } from "./deadlines.ts"

/** RFC 5545 3.3.11: backslash, semicolon, comma and line breaks are escaped in text. */
const escaped = (text: string): string => text.replace(/[\\;,]/g, (mark) => `\\${mark}`).replaceAll("\n", "\\n")
const maxOctets = 75
/** RFC 5545 3.1: a line of more than 75 octets goes on in the next one after a space; a character is never cut. */
const folded = (line: string): string => {
  const out: string[] = []
  let part = ""
  let octets = 0
  for (const character of line) {
    const size = new TextEncoder().encode(character).length
    if (octets + size > maxOctets) {
      out.push(part)
      part = " "
      octets = 1
    }
    part += character
    octets += size
  }
  return [...out, part].join("\r\n")
}
const dateOf = (day: Day): string => day.replaceAll("-", "")

const event = (deadline: Deadline, stamp: string): readonly string[] => {
  const basis = [deadline.basis.title, deadline.basis.article ?? ""].join("")
  const provisional = deadline.provisional ? `（暂定：${deadline.provisional}）` : ""
  const text = [...deadline.how, `依据：${basis}（${deadline.confidence}）`, deadline.why, "本工具按公开规定计算，以受理机关的告知为准。"]
  return [
    "BEGIN:VEVENT",
    `UID:${[deadline.term, deadline.claim ?? "all", deadline.counterparty ?? "all", deadline.channel ?? "all", deadline.from].join("-")}@anning.invalid`,
    `DTSTAMP:${stamp}`,
    `DTSTART;VALUE=DATE:${dateOf(deadline.day)}`,
    `DTEND;VALUE=DATE:${dateOf(addDays(deadline.day, 1))}`,
    `SUMMARY:${escaped(`${deadline.what}${provisional}`)}`,
    `DESCRIPTION:${escaped(text.join("\n"))}`,
    "TRANSP:TRANSPARENT",
    ...(deadline.by === "person"
      ? ["BEGIN:VALARM", "ACTION:DISPLAY", "TRIGGER:-P7D", `DESCRIPTION:${escaped(deadline.what)}`, "END:VALARM"]
      : []),
    "END:VEVENT",
  ]
}

/** One calendar of all-day events. `day` stamps the file; past deadlines are left out. */
export const icsOf = (deadlines: readonly Deadline[], day: Day): string =>
  [
    "BEGIN:VCALENDAR",
    "VERSION:2.0",
    "PRODID:-//Anning//Deadlines//ZH",
    "CALSCALE:GREGORIAN",
    ...deadlines.filter((deadline) => !deadline.past).flatMap((deadline) => event(deadline, `${dateOf(day)}T000000Z`)),
    "END:VCALENDAR",
  ]
    .map(folded)
    .join("\r\n")
    .concat("\r\n")
