/** Counts contacts after the person told this counterparty to stop; a refusal before the days measured counts for them. */
import { contactsOfGroup, onlyCalls, onlyMessages, onlyReceipts, withoutReceipts } from "../../timeline/contacts.ts"
import { count, countOf, distinctNumbers, first, last, perDay, shownByEach, when } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import type { MeasureOf } from "../words.ts"
import { afterRefusalPhrases } from "./paper.ts"
import { effectiveFrom, ownMessages, refusalsOf } from "./refusals.ts"
import { afterRefusalWords } from "./words.ts"

export const afterRefusal: Rule<MeasureOf<typeof afterRefusalWords>> = {
  id: "after-refusal",
  words: afterRefusalWords,
  paper: afterRefusalPhrases,
  follows: "refusals",
  measure: (input) => {
    const { timeline, acts } = input
    const refusals = refusalsOf(timeline)
    return timeline.groups.flatMap((group) => {
      const told = group.counterparty === null ? undefined : refusals.get(group.counterparty)
      if (!told) return []
      const effective = told.reduce(
        (best, row) => (effectiveFrom(timeline, row) < effectiveFrom(timeline, best) ? row : best),
        told[0] as number,
      )
      const own = ownMessages(timeline, group, effective)
      const shown = own[0] ?? effective
      const from = effectiveFrom(timeline, shown)
      const later = pick(contactsOfGroup(timeline, group, acts), (row) => (timeline.at[row] as number) >= from)
      const contacts = withoutReceipts(timeline, later)
      if (contacts.length === 0) return []
      return [
        finding(afterRefusalWords, input, group, contacts, ["call", "sms"], {
          refusedAt: shownByEach(timeline, Int32Array.of(effective, ...own), when(timeline, shown).value),
          refusals: count(timeline, told),
          contacts: count(timeline, contacts),
          calls: countOf(timeline, onlyCalls(timeline, contacts)),
          messages: countOf(timeline, onlyMessages(timeline, contacts)),
          receipts: countOf(timeline, onlyReceipts(timeline, later)),
          days: perDay(timeline, contacts).days,
          numbers: distinctNumbers(timeline, contacts),
          first: first(timeline, contacts),
          last: last(timeline, contacts),
        }),
      ]
    })
  },
}
