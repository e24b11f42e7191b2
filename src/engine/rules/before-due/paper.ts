/** How papers tell contacts before the due day: from two of them on, since a single reminder ahead of a due day is what lenders do. */
import type { Loan } from "../../case/claim.ts"
import { as, type Sentence, say } from "../../say/say.ts"
import { receiptsLeftOut } from "../receipts.ts"
import type { PaperInput } from "../rule.ts"
import { atLeast, type MeasureOf, sentence } from "../words.ts"
import type { beforeDueWords } from "./words.ts"

const spanOf = (dues: readonly Loan["instalments"][number]["due"][]): Sentence | undefined => {
  const [first, last] = [dues[0], dues.at(-1)]
  if (!first || !last) return undefined
  return first === last ? say`${as("day", first)}` : say`${as("day", first)}至${as("day", last)}各期`
}
/** The due days that a count of days before them rests on: as messages show them, and as the person says where nothing shows them. */
const dueDays = (loan: Loan | undefined): Sentence | undefined => {
  const dues = loan?.instalments.map((part) => part.due) ?? []
  const [shown, stated] = [true, false].map((documented) => spanOf(dues.filter(({ weight }) => (weight !== "stated") === documented)))
  if (!stated) return shown && say`还款日（${shown}）`
  return shown ? say`还款日（${shown}）、本人陈述的还款日（${stated}）` : say`本人陈述的还款日（${stated}）`
}
export const beforeDuePhrases = ({ measures, loan }: PaperInput<MeasureOf<typeof beforeDueWords>>): readonly Sentence[] =>
  atLeast(2, measures.contacts)
    ? [
        ...sentence(measures, ["contacts", "days"], (m) => {
          const due = dueDays(loan)
          const course = say`在没有逾期、下一期还款日尚未到来时，联络共${m.contacts}次，涉及${m.days}天，到期前的提醒也在其中。`
          return due ? say`按${due}计算，${course}` : course
        }),
        ...sentence(measures, ["maxDaysBefore"], (m) => say`其中离还款日最远的，比下一期还款日提前${m.maxDaysBefore}天。`),
        ...receiptsLeftOut(measures.receipts),
      ]
    : []
