/** Finds the side's own messages that say overdue on days on which the loan was not: before the due day, on it, or after it was paid off. */
import { heldOn, type Loan, type Standing } from "../../case/claim.ts"
import type { Day } from "../../case/time.ts"
import { dayOf } from "../../case/time.ts"
import { onceIn } from "../../timeline/contacts.ts"
import { nextUnpaid } from "../../timeline/loans/standing.ts"
import { saysOf } from "../../timeline/readings.ts"
import type { Group } from "../../timeline/timeline.ts"
import { loanBehind, settledDay, steadyStanding } from "../claim-of.ts"
import { finding } from "../finding.ts"
import type { Rule } from "../rule.ts"
import { wordedWhere } from "../worded.ts"
import type { MeasureOf } from "../words.ts"
import { isQuiet, readableOf, wordedKinds } from "../words-read.ts"
import { falseOverduePhrases } from "./paper.ts"
import { falseOverdueWords } from "./words.ts"

const paidInTime: ReadonlySet<Standing | undefined> = new Set(["not-due", "due-today", "settled"])
/** The instalment ahead of a day: what shows that nothing was late. */
const dueAfter = (loan: Loan, day: Day) =>
  (nextUnpaid(loan, day) ?? loan.instalments.map((one) => heldOn(one, day)).find((one) => one.due.value >= day))?.due

const overdueSaidOf = onceIn(readableOf, (timeline) => (row) => !isQuiet(timeline, row) && saysOf(timeline, row)?.overdue !== undefined)

export const falseOverdue: Rule<MeasureOf<typeof falseOverdueWords>> = {
  id: "false-overdue",
  words: falseOverdueWords,
  paper: falseOverduePhrases,
  /** Silent where the standing is not known, and on somebody else's debt, which is another matter. */
  measure: (input) => {
    const { timeline } = input
    const standings = new Map(input.loans.map((loan) => [loan.claim, steadyStanding(loan)]))
    const at = (group: Pick<Group, "claim">, row: number): Standing | undefined =>
      group.claim === null ? undefined : standings.get(group.claim)?.(timeline, row)
    return wordedWhere(input, {
      among: overdueSaidOf,
      decides: (row, group) => group.attributed && paidInTime.has(at(group, row)),
    }).flatMap(({ group, rows, measures }) => {
      const loan = loanBehind(input, group)
      const [firstRow] = rows
      if (!loan || firstRow === undefined) return []
      const settled = at(group, firstRow) === "settled"
      return [
        finding(falseOverdueWords, input, group, rows, wordedKinds, {
          ...measures,
          settledOn: settled ? settledDay(input, group.claim) : undefined,
          dueOn: settled ? undefined : dueAfter(loan, dayOf(timeline.at[firstRow] as number)),
        }),
      ]
    })
  },
}
