/** Finds messages that ask for an amount of a debt that is paid off, or whose own words show that the amount is not owed. */

import { onceIn } from "../../timeline/contacts.ts"
import { seenIn } from "../../timeline/measure.ts"
import { saysOf } from "../../timeline/readings.ts"
import { pick } from "../../timeline/rows.ts"
import type { Group, Timeline } from "../../timeline/timeline.ts"
import { settledDay, steadyStanding } from "../claim-of.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import { wordedWhere } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { formAt, isLabelled, isQuiet, readableOf, wordedKinds } from "../words-read.ts"
import { namesSum } from "./named.ts"
import { falseAmountPhrases } from "./paper.ts"
import { falseAmountWords } from "./words.ts"

const asksAmount = (timeline: Timeline, row: number): boolean =>
  formAt(timeline, row) === "dunning" && (saysOf(timeline, row)?.amountsFen.length ?? 0) > 0
/** A text that only says "not paid off" asks for no amount: other rules hold it. */
const isFalseByWords = (timeline: Timeline, row: number): boolean =>
  isLabelled(timeline, row, "false_amount", ["violation"]) && namesSum(timeline, row)
/** What may be one of them by its words. */
const suspect = onceIn(
  readableOf,
  (timeline) => (row) => !isQuiet(timeline, row) && (asksAmount(timeline, row) || isFalseByWords(timeline, row)),
)

export const falseAmount: Rule<MeasureOf<typeof falseAmountWords>> = {
  id: "false-amount",
  words: falseAmountWords,
  paper: falseAmountPhrases,
  /** Silent where nothing on file tells another amount: what is owed is not known then. */
  measure: (input) => {
    const { timeline } = input
    const standings = new Map(input.loans.map((loan) => [loan.claim, steadyStanding(loan)]))
    const amounts = (row: number): readonly number[] => saysOf(timeline, row)?.amountsFen.map(({ value }) => value) ?? []
    const ofNothing = (row: number, group: Pick<Group, "claim">): boolean =>
      group.claim !== null && asksAmount(timeline, row) && standings.get(group.claim)?.(timeline, row) === "settled"
    return wordedWhere(input, {
      label: "false_amount",
      among: suspect,
      decides: (row, group) => group.attributed && (ofNothing(row, group) || isFalseByWords(timeline, row)),
      borderline: (row) => isLabelled(timeline, row, "false_amount", ["borderline"]) && namesSum(timeline, row),
    }).map(({ group, rows, measures }) => {
      const asked = pick(rows, (row) => amounts(row).length > 0)
      const most = asked.reduce((best, row) => (Math.max(...amounts(row)) > Math.max(...amounts(best)) ? row : best), asked[0] ?? -1)
      return finding(falseAmountWords, input, group, rows, wordedKinds, {
        ...measures,
        amountFen: most < 0 ? undefined : seenIn(timeline, [most], Math.max(...amounts(most))),
        settledOn: rows.some((row) => ofNothing(row, group)) ? settledDay(input, group.claim) : undefined,
      })
    })
  },
}
