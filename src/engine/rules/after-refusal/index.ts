/** Counts contacts after the person told this counterparty to stop, and only what was refused; a refusal before the days measured counts for them. */
import type { Claim } from "../../case/claim.ts"
import { refusalsTo, refusesCalls, refusesHours, refusesMessages } from "../../refusals/covers.ts"
import { hoursWords, isWithin } from "../../refusals/hours.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import { contactsOfGroup, onlyCalls, onlyMessages, onlyReceipts, withoutReceipts } from "../../timeline/contacts.ts"
import { alsoShown, count, countOf, distinctNumbers, first, last, perDay } from "../../timeline/measure.ts"
import { hasClock, isCall, pick, wasConnected } from "../../timeline/rows.ts"
import { askedFor } from "../asked-for.ts"
import { finding } from "../finding.ts"
import type { Rule, RuleInput } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { type HoursRefused, hoursRefused } from "./hours.ts"
import { afterRefusalPhrases } from "./paper.ts"
import { afterRefusalWords } from "./words.ts"

type Covers = (refusal: Refusal, claim: Claim | undefined) => boolean
/** The first refusal, in order of time, that covers such contacts. */
const earliest = (refusals: readonly Refusal[], claim: Claim | undefined, covers: Covers): Refusal | undefined =>
  refusals.find((one) => covers(one, claim))
/** Whether what came at a moment had been refused, and had not been asked for again since. */
const standsAt = (refusals: readonly Refusal[], claim: Claim | undefined, covers: Covers): ((at: number) => boolean) => {
  const spans = refusals.filter((one) => covers(one, claim)).map(({ from, until = Number.POSITIVE_INFINITY }) => ({ from, until }))
  const [only] = spans
  if (only && spans.length === 1) return (at) => at >= only.from && at < only.until
  return (at) => spans.some(({ from, until }) => at >= from && at < until)
}

export const afterRefusal: Rule<MeasureOf<typeof afterRefusalWords>> = {
  id: "after-refusal",
  words: afterRefusalWords,
  paper: afterRefusalPhrases,
  follows: "refusals",
  measure: (input: RuleInput) => {
    const { timeline, acts } = input
    return timeline.groups.flatMap((group) => {
      const claim = input.claims.find(({ id }) => id === group.claim)
      const told = refusalsTo(input.refusals, group.counterparty)
      const ofCalls = earliest(told, claim, refusesCalls)
      const ofMessages = earliest(told, claim, refusesMessages)
      const ofHours = hoursRefused(input, told, claim)
      if (!ofCalls && !ofMessages && ofHours.length === 0) return []
      const callsStand = standsAt(told, claim, refusesCalls)
      const messagesStand = standsAt(told, claim, refusesMessages)
      const refusing = told.filter((one) => refusesCalls(one, claim) || refusesHours(one, claim))
      const wanted = askedFor(
        timeline,
        group,
        refusing.map(({ from }) => from),
      )
      /** The refusal of some hours that a call, which nothing else refuses, falls into. */
      const hoursOf = (row: number): HoursRefused | undefined => {
        const at = timeline.at[row] as number
        return callsStand(at) || !hasClock(timeline, row) || !isCall(timeline, row)
          ? undefined
          : ofHours.find(
              ({ refusal, meant }) => at >= refusal.from && at < (refusal.until ?? Number.POSITIVE_INFINITY) && isWithin(meant, at),
            )
      }
      const since = pick(
        contactsOfGroup(timeline, group, acts),
        (row) =>
          (isCall(timeline, row) ? callsStand : messagesStand)(timeline.at[row] as number) ||
          (ofHours.length > 0 && hoursOf(row) !== undefined),
      )
      const later = wanted.size === 0 ? since : pick(since, (row) => !wanted.has(row))
      const unheld = later.length < since.length ? pick(since, (row) => wanted.has(row)) : new Int32Array()
      const leftOut = (why: string) =>
        countOf(
          timeline,
          pick(unheld, (row) => wanted.get(row) === why),
        )
      const contacts = withoutReceipts(timeline, later)
      if (contacts.length === 0) return []
      const calls = onlyCalls(timeline, contacts)
      const messages = onlyMessages(timeline, contacts)
      const atHours = ofHours.length === 0 ? new Int32Array() : pick(calls, (row) => hoursOf(row) !== undefined)
      const byHours = atHours[0] === undefined ? undefined : hoursOf(atHours[0])
      const shown = calls.length > atHours.length ? ofCalls : messages.length > 0 ? ofMessages : byHours?.refusal
      // Every row once, though one message may refuse several things.
      const refusedBy = new Set(
        told.flatMap((one) => (refusesCalls(one, claim) || refusesMessages(one, claim) || refusesHours(one, claim) ? [one.row] : [])),
      )
      return [
        finding(afterRefusalWords, input, group, contacts, ["call", "sms"], {
          refusedAt: shown?.at,
          refusals: count(timeline, Int32Array.from(refusedBy).sort()),
          contacts: count(timeline, contacts),
          calls: countOf(timeline, calls),
          connected: countOf(
            timeline,
            pick(calls, (row) => wasConnected(timeline, row) === true),
          ),
          messages: countOf(timeline, messages),
          messagesRefusedAt: messages.length > 0 && calls.length > atHours.length && ofMessages !== ofCalls ? ofMessages?.at : undefined,
          hours: byHours && alsoShown(byHours.refusal.at, [...new Set(ofHours.map(({ meant }) => hoursWords(meant)))].join("；")),
          hoursRefusedAt: byHours && shown !== byHours.refusal ? byHours.refusal.at : undefined,
          callsAtHours: countOf(timeline, atHours),
          callsBeside:
            byHours &&
            countOf(
              timeline,
              pick(calls, (row) => hoursOf(row) === undefined),
            ),
          receipts: contacts.length < later.length ? countOf(timeline, onlyReceipts(timeline, later)) : undefined,
          afterOwnCalls: leftOut("own-call"),
          afterAsking: leftOut("asked"),
          served: leftOut("served"),
          days: perDay(timeline, contacts).days,
          numbers: distinctNumbers(timeline, contacts),
          first: first(timeline, contacts),
          last: last(timeline, contacts),
        }),
      ]
    })
  },
}
