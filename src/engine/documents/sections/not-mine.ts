/** What somebody says who never borrowed: each negative only where they said it, and what they found out and did, by its day. */
import type { Cited } from "../../case/citation.ts"
import { as, type Sentence, say } from "../../say/say.ts"
import { when } from "../../timeline/measure.ts"
import { formOf } from "../../timeline/readings.ts"
import type { DatedFact } from "../form/parts.ts"
import { quoted } from "../quotations/index.ts"
import type { Side } from "./happened.ts"
import type { PaperSubject } from "./matter.ts"

const weights = { first: 25, report: 24, police: 23 } as const
/** 本人没有申请该笔借款；没有签署合同；没有收到款项: each its own answer. */
export const negatives = (matter: PaperSubject): readonly Sentence[] => {
  const no = (name: string): Cited<string> | undefined => matter.said(name).find(({ value }) => value === "no")
  const [applied, signed, received] = [no("applied"), no("signed"), no("payout-own-account")]
  return [
    ...(applied ? [say`本人没有申请该笔借款${as("unsaid", applied)}`] : []),
    ...(signed ? [say`没有签署合同，也没有在应用里同意${as("unsaid", signed)}`] : []),
    ...(received ? [say`没有收到款项${as("unsaid", received)}`] : []),
  ]
}
/** The first message that asks the person for this loan. */
const firstAssertion = (matter: PaperSubject, side: Side): readonly DatedFact[] => {
  const { timeline } = matter.dossier
  const row = matter.messages.find((one) => formOf(timeline, one) === "dunning" && !Number.isNaN(timeline.at[one]))
  if (row === undefined) return []
  const at = when(timeline, row)
  return [
    {
      at,
      weight: weights.first,
      told: say`${side}发信息：“${as("quotation", quoted(matter, row))}”`,
      named: say`${as("moment", at)}的信息`,
    },
  ]
}
export const notMineFacts = (matter: PaperSubject, side: Side): readonly DatedFact[] => {
  const inReport = matter.said("in-credit-report").find(({ value }) => value === "yes")
  const reportDay = matter.said("credit-report-day")[0]
  const police = matter.said("police-report")[0]
  return [
    ...firstAssertion(matter, side),
    ...(inReport && reportDay
      ? [
          {
            at: reportDay,
            weight: weights.report,
            told: say`查询的本人信用报告${as("in-report", inReport)}`,
            named: say`${as("day", reportDay)}的信用报告`,
          },
        ]
      : []),
    ...(police
      ? [
          {
            at: police,
            weight: weights.police,
            told: say`本人就此向公安机关报案`,
            named: say`${as("day", police)}的报案`,
          },
        ]
      : []),
  ]
}
