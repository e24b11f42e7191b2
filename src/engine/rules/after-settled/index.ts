/** Counts what came after the debt was paid off: messages that press for payment, and calls, whose words no record holds. */
import { contactsOfGroup } from "../../timeline/contacts.ts"
import { count, countOf, first, last, perDay } from "../../timeline/measure.ts"
import { onlyCalls, onlyMessages, pick, pickDays } from "../../timeline/rows.ts"
import { loanBehind, settledDay, steadyDays } from "../claim-of.ts"
import { finding } from "../finding.ts"
import { quoteOf } from "../quoted.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { heldAfterSettled } from "./courtesy.ts"
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
      const { held: contacts, courtesy } = heldAfterSettled(input, group, later)
      if (contacts.length === 0) return []
      const messages = onlyMessages(timeline, contacts)
      const counted = new Set(messages)
      return [
        finding(afterSettledWords, input, group, contacts, ["call", "sms"], {
          settledOn: settledDay(input, group.claim),
          contacts: count(timeline, contacts),
          calls: countOf(timeline, onlyCalls(timeline, contacts)),
          courtesy: countOf(timeline, Int32Array.from(courtesy)),
          messages: countOf(timeline, messages),
          receipts: countOf(
            timeline,
            pick(onlyMessages(timeline, later), (row) => !counted.has(row)),
          ),
          days: perDay(timeline, contacts).days,
          first: first(timeline, contacts),
          last: last(timeline, contacts),
          ...(messages.length > 0 ? quoteOf(input, messages) : {}),
        }),
      ]
    })
  },
}
