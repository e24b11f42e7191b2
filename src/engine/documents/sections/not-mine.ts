/** What somebody says who never borrowed: each negative only where they said it, and what they found out and did, by its day. */
import type { Cited } from "../../case/citation.ts"
import { as, type Sentence, say } from "../../say/say.ts"
import { when } from "../../timeline/measure.ts"
import { formOf } from "../../timeline/readings.ts"
import type { DatedFact } from "../form/parts.ts"
import { masked, quoted } from "../quotations/index.ts"
import type { Side } from "./happened.ts"
import type { PaperSubject } from "./matter.ts"
import { speakerOf } from "./speaker.ts"

const weights = { first: 25, report: 24, police: 23, identity: 12 } as const
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
const asserted = (matter: PaperSubject, side: Side, row: number, weight: number): DatedFact => {
  const at = when(matter.dossier.timeline, row)
  return {
    at,
    weight,
    told: say`${speakerOf(matter, row, side)}发信息：“${as("quotation", quoted(matter, row))}”`,
    named: say`${as("moment", at)}的信息`,
  }
}
/** The first message that asks the person for this loan. */
const firstAssertion = (matter: PaperSubject, side: Side): readonly DatedFact[] => {
  const { timeline } = matter.dossier
  const row = matter.messages.find((one) => formOf(timeline, one) === "dunning" && !Number.isNaN(timeline.at[one]))
  return row === undefined ? [] : [asserted(matter, side, row, weights.first)]
}
const identity = /(?:证件|身份证)[^，。；]{0,4}尾号/
/** That it goes by the person's identity papers, in its own words: whose were used is what is to be found out. */
const identityNamed = (matter: PaperSubject, side: Side): readonly DatedFact[] => {
  const { timeline } = matter.dossier
  const row = matter.messages.find((one) => {
    const text = timeline.text[one] as number
    return text >= 0 && !Number.isNaN(timeline.at[one]) && identity.test(timeline.texts.get(text))
  })
  return row === undefined ? [] : [asserted(matter, side, row, weights.identity)]
}
export const notMineFacts = (matter: PaperSubject, side: Side): readonly DatedFact[] => {
  const inReport = matter.said("in-credit-report").find(({ value }) => value === "yes")
  const reportDay = matter.said("credit-report-day")[0]
  const entry = matter.said("credit-entry")[0]
  const police = matter.said("police-report")[0]
  return [
    ...firstAssertion(matter, side),
    ...identityNamed(matter, side),
    ...(inReport && reportDay
      ? [
          {
            at: reportDay,
            weight: weights.report,
            told: entry
              ? say`查询的本人信用报告${as("in-report", inReport)}，写着：“${as("quotation", masked(matter, entry))}”`
              : say`查询的本人信用报告${as("in-report", inReport)}`,
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
