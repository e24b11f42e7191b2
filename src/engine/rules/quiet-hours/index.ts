/** Counts contacts within the night hours that the law data names; silent where it names none for these days. */
import { secondOfDay } from "../../case/time.ts"
import { refusalsTo, refusedCallsFrom } from "../../refusals/covers.ts"
import { contactsOfGroup, isPressingIn, isReceiptIn, type OnceIn, onceIn, within } from "../../timeline/contacts.ts"
import { inFirstAlone } from "../../timeline/lists.ts"
import { count, countOf, distinctNights, first, last } from "../../timeline/measure.ts"
import { hasClock, type Indices, onlyCalls, onlyMessages } from "../../timeline/rows.ts"
import type { Group, Timeline } from "../../timeline/timeline.ts"
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
  readonly receipts: OnceIn
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
  const made = { contacts, pressing: onceIn(contacts, isPressingIn), receipts: onceIn(contacts, isReceiptIn) }
  nights.set(`${from}/${to}`, made)
  return made
}
/** The contacts of the nights of a whole course, those apart that the person asked for: these are held against nobody. */
interface Held {
  readonly contacts: Indices
  readonly appointed: Indices
  readonly afterAsking: Indices
}
const held = new WeakMap<Wanted, Map<Night, Held>>()
const heldOf = (timeline: Timeline, group: Group, night: Night, wanted: Wanted): Held => {
  const byNight = held.get(wanted) ?? new Map<Night, Held>()
  held.set(wanted, byNight)
  const known = byNight.get(night)
  if (known) return known
  const pressing = night.pressing.all(timeline, group)
  // A message is held against whoever sent it, whatever it answers.
  const asked = onlyCalls(timeline, wanted.among(pressing))
  const appointed = wanted.among(asked, "appointed")
  const made = { contacts: inFirstAlone(pressing, asked), appointed, afterAsking: inFirstAlone(asked, appointed) }
  byNight.set(night, made)
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
      const told = refusalsTo(input.refusals, group.counterparty)
      const claim = input.claims.find(({ id }) => id === group.claim)
      const refusedFrom = refusedCallsFrom(told, claim)
      const wanted = askedFor(timeline, group, refusedFrom)
      const all = heldOf(timeline, group, night, wanted)
      const contacts = within(timeline, all.contacts, acts)
      if (contacts.length === 0) return []
      const appointed = within(timeline, all.appointed, acts)
      return [
        finding(quietHoursWords, input, group, contacts, ["call", "sms"], {
          contacts: count(timeline, contacts),
          calls: countOf(timeline, onlyCalls(timeline, contacts)),
          messages: countOf(timeline, onlyMessages(timeline, contacts)),
          receipts: countOf(timeline, night.receipts(timeline, group, acts)),
          appointed: countOf(timeline, appointed),
          appointedAt: appointedAt(timeline, group, refusedFrom, appointed),
          afterAsking: countOf(timeline, within(timeline, all.afterAsking, acts)),
          nights: distinctNights(timeline, contacts, from <= to ? 0 : to),
          first: first(timeline, contacts),
          last: last(timeline, contacts),
        }),
      ]
    })
  },
}
