/** Counts contacts within the night hours that the law data names; silent where it names none for these days. */
import { secondOfDay } from "../../case/time.ts"
import { refusalsTo, refusedCallsFrom } from "../../refusals/covers.ts"
import { contactsOfGroup, isPressingIn, type OnceIn, onceIn, onlyCalls, onlyMessages, onlyReceipts } from "../../timeline/contacts.ts"
import { count, countOf, distinctNights, first, last } from "../../timeline/measure.ts"
import { hasClock, isCall, pick } from "../../timeline/rows.ts"
import { appointedAt, askedFor, type Wanted } from "../asked-for.ts"
import { finding } from "../finding.ts"
import type { Rule, RuleParameters } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { quietHoursPhrases } from "./paper.ts"
import { nightWindow } from "./window.ts"
import { quietHoursWords } from "./words.ts"

/** Seconds of the day of a clock time such as `22:00`; undefined when it is none. */
const secondsOf = (clock: string): number | undefined => {
  const match = /^(\d{1,2}):(\d{2})$/.exec(clock)
  return match ? Number(match[1]) * 3600 + Number(match[2]) * 60 : undefined
}
/** The window as seconds of the day. */
const bounds = (parameters: RuleParameters): { readonly from: number; readonly to: number } | undefined => {
  const window = nightWindow(parameters)
  const [from, to] = [window && secondsOf(window.from), window && secondsOf(window.to)]
  return from === undefined || to === undefined ? undefined : { from, to }
}
interface Night {
  readonly contacts: OnceIn
  readonly pressing: OnceIn
}
/** By window: law names few of them. */
const nights = new Map<string, Night>()
const inside = (from: number, to: number): Night => {
  const held = nights.get(`${from}/${to}`)
  if (held) return held
  const isNight = (second: number): boolean => (from <= to ? second >= from && second < to : second >= from || second < to)
  const contacts = onceIn(
    contactsOfGroup,
    (timeline) => (row) => hasClock(timeline, row) && isNight(secondOfDay(timeline.at[row] as number)),
  )
  const pressing = onceIn(contacts, isPressingIn)
  const made = { contacts, pressing }
  nights.set(`${from}/${to}`, made)
  return made
}
export const quietHours: Rule<MeasureOf<typeof quietHoursWords>> = {
  id: "quiet-hours",
  words: quietHoursWords,
  paper: quietHoursPhrases,
  /** The start belongs to the window, the end does not: 22:00:00 is inside, 08:00:00 is outside. Contacts without a clock time are left out. A night belongs to the day on which it began. */
  measure: (input) => {
    const { timeline, acts } = input
    const window = bounds(input.parameters)
    if (!window) return []
    const { from, to } = window
    const night = inside(from, to)
    return timeline.groups.flatMap((group) => {
      const all = night.contacts(timeline, group, acts)
      const pressing = night.pressing(timeline, group, acts)
      const told = refusalsTo(input.refusals, group.counterparty)
      const claim = input.claims.find(({ id }) => id === group.claim)
      const refusedFrom = refusedCallsFrom(told, claim)
      const wanted = askedFor(timeline, group, refusedFrom)
      // What the person asked for at that hour is held against nobody.
      const asked = (row: number): boolean => isCall(timeline, row) && wanted.has(row)
      const contacts = wanted.size === 0 ? pressing : pick(pressing, (row) => !asked(row))
      if (contacts.length === 0) return []
      const leftOut = (is: (why: Wanted) => boolean) =>
        countOf(
          timeline,
          pick(pressing, (row) => asked(row) && is(wanted.get(row) as Wanted)),
        )
      return [
        finding(quietHoursWords, input, group, contacts, ["call", "sms"], {
          contacts: count(timeline, contacts),
          calls: countOf(timeline, onlyCalls(timeline, contacts)),
          messages: countOf(timeline, onlyMessages(timeline, contacts)),
          receipts: countOf(timeline, onlyReceipts(timeline, all)),
          appointed: leftOut((why) => why === "appointed"),
          appointedAt: appointedAt(timeline, group, refusedFrom, pressing),
          afterAsking: leftOut((why) => why !== "appointed"),
          nights: distinctNights(timeline, contacts, from <= to ? 0 : to),
          first: first(timeline, contacts),
          last: last(timeline, contacts),
        }),
      ]
    })
  },
}
