/** Counts contacts after the person told this counterparty to stop, and only what was refused; a refusal before the days measured counts for them. */
import type { Claim } from "../../case/claim.ts"
import { refusalsTo, refusesCalls, refusesHours, refusesMessages } from "../../refusals/covers.ts"
import { hoursWords } from "../../refusals/hours.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import { onlyReceipts, within } from "../../timeline/contacts.ts"
import { alsoShown, count, countOf, distinctNumbers, first, last, perDay } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import { appointedAt, type Why } from "../asked-for.ts"
import { finding } from "../finding.ts"
import type { Rule, RuleInput } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { hoursRefused } from "./hours.ts"
import { afterRefusalPhrases } from "./paper.ts"
import { hoursRefusing, sinceRefusal, standing } from "./since.ts"
import { afterRefusalWords } from "./words.ts"

type Covers = (refusal: Refusal, claim: Claim | undefined) => boolean
/** The first refusal, in order of time, that covers such contacts. */
const earliest = (refusals: readonly Refusal[], claim: Claim | undefined, covers: Covers): Refusal | undefined =>
  refusals.find((one) => covers(one, claim))
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
      const stand = standing(told, claim, ofHours)
      const rows = sinceRefusal(timeline, group, stand)
      const [later, unheld] = [within(timeline, rows.later, acts), within(timeline, rows.unheld, acts)]
      const contacts = within(timeline, rows.contacts, acts)
      if (contacts.length === 0) return []
      const hoursOf = hoursRefusing(timeline, stand)
      const leftOut = (why: Why) => countOf(timeline, rows.wanted.among(unheld, why))
      const calls = within(timeline, rows.calls, acts)
      const messages = within(timeline, rows.messages, acts)
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
          connected: countOf(timeline, within(timeline, rows.connected, acts)),
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
          appointed: leftOut("appointed"),
          appointedAt: appointedAt(timeline, group, stand.refusedFrom, unheld),
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
