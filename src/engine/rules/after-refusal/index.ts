/** Counts contacts after the person told this counterparty to stop, and only what was refused; a refusal before the days measured counts for them. */
import type { Claim } from "../../case/claim.ts"
import { refusalsTo, refusesCalls, refusesMessages } from "../../refusals/covers.ts"
import type { Refusal } from "../../refusals/refusal.ts"
import { contactsOfGroup, onlyCalls, onlyMessages, onlyReceipts, withoutReceipts } from "../../timeline/contacts.ts"
import { count, countOf, distinctNumbers, first, last, perDay } from "../../timeline/measure.ts"
import { isCall, pick, wasConnected } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule, RuleInput } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { askedFor } from "./asked-for.ts"
import { afterRefusalPhrases } from "./paper.ts"
import { afterRefusalWords } from "./words.ts"

type Covers = (refusal: Refusal, claim: Claim | undefined) => boolean
/** The first refusal, in order of time, that covers such contacts. */
const earliest = (refusals: readonly Refusal[], claim: Claim | undefined, covers: Covers): Refusal | undefined =>
  refusals.find((one) => covers(one, claim))
/** The person's message that refuses, though papers may not rest on it. */
const messageOf = ({ how, row, withheld }: Refusal): readonly number[] => (withheld ? [withheld.row] : how === "message" ? [row] : [])
const sinceOf = (refusal: Refusal | undefined): number => refusal?.from ?? Number.POSITIVE_INFINITY

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
      if (!ofCalls && !ofMessages) return []
      const [callsFrom, messagesFrom] = [sinceOf(ofCalls), sinceOf(ofMessages)]
      const refusing = new Set(told.flatMap((one) => (refusesCalls(one, claim) ? messageOf(one) : [])))
      const wanted = askedFor(timeline, group, refusing)
      const since = pick(
        contactsOfGroup(timeline, group, acts),
        (row) => (timeline.at[row] as number) >= (isCall(timeline, row) ? callsFrom : messagesFrom),
      )
      const later = pick(since, (row) => !wanted.has(row))
      const leftOut = (why: string) =>
        countOf(
          timeline,
          pick(since, (row) => wanted.get(row) === why),
        )
      const contacts = withoutReceipts(timeline, later)
      if (contacts.length === 0) return []
      const calls = onlyCalls(timeline, contacts)
      const messages = onlyMessages(timeline, contacts)
      const shown = calls.length > 0 ? ofCalls : ofMessages
      // Every row once, though one message may refuse several things.
      const refusedBy = new Set(told.flatMap((one) => (refusesCalls(one, claim) || refusesMessages(one, claim) ? [one.row] : [])))
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
          messagesRefusedAt: messages.length > 0 && calls.length > 0 && ofMessages !== ofCalls ? ofMessages?.at : undefined,
          receipts: countOf(timeline, onlyReceipts(timeline, later)),
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
