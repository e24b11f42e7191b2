/** Counts what came after the debt was paid off: messages that press for payment, and calls, whose words no record holds. */
import { contactsOfGroup, onlyCalls } from "../../timeline/contacts.ts"
import { count, countOf, first, last, perDay } from "../../timeline/measure.ts"
import { isCall, pick, pickDays } from "../../timeline/rows.ts"
import { loanBehind, settledDay, steadyDays } from "../claim-of.ts"
import { finding } from "../finding.ts"
import { quoteOf } from "../quoted.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { formAt } from "../words-read.ts"
import { courtesyCalls } from "./courtesy.ts"
import { afterSettledPhrases } from "./paper.ts"
import { afterSettledWords } from "./words.ts"

export const afterSettled: Rule<MeasureOf<typeof afterSettledWords>> = {
  id: "after-settled",
  words: afterSettledWords,
  paper: afterSettledPhrases,
  /** From the day after the settlement on. Silent where nothing tells that the debt is settled, and on confirmations, offers and messages without words. */
  measure: (input) => {
    const { timeline, acts } = input
    return timeline.groups.flatMap((group) => {
      const loan = group.attributed ? loanBehind(input, group) : undefined
      if (!loan) return []
      const standing = steadyDays(loan)
      const later = pickDays(timeline, contactsOfGroup(timeline, group, acts), (day) => standing(day) === "settled")
      if (later.length === 0) return []
      const courtesy = courtesyCalls(input, group, later)
      const contacts = pick(later, (row) => (isCall(timeline, row) ? !courtesy.has(row) : formAt(timeline, row) === "dunning"))
      if (contacts.length === 0) return []
      const messages = pick(contacts, (row) => !isCall(timeline, row))
      return [
        finding(afterSettledWords, input, group, contacts, ["call", "sms"], {
          settledOn: settledDay(input, group.claim),
          contacts: count(timeline, contacts),
          calls: countOf(timeline, onlyCalls(timeline, contacts)),
          courtesy: countOf(timeline, Int32Array.from(courtesy)),
          messages: countOf(timeline, messages),
          days: perDay(timeline, contacts).days,
          first: first(timeline, contacts),
          last: last(timeline, contacts),
          ...(messages.length > 0 ? quoteOf(input, messages) : {}),
        }),
      ]
    })
  },
}
