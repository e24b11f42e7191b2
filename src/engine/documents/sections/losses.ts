/** Losses as they may be claimed: each with its day, one amount and what proves it; anything else is told to the person and not claimed. */
import type { Citation, Cited, NonEmpty } from "../../case/citation.ts"
import { asDay, type Day, dayOf } from "../../case/time.ts"
import { namesDoer } from "../../gaps/doer.ts"
import type { PaperSubject } from "./matter.ts"

export interface ClaimedLoss {
  /** In the person's own words. */
  readonly told: Cited<string>
  readonly amountFen: Cited<number>
}
const proofs = ["票", "收据", "病历", "证明", "回单", "凭证", "工资条", "流水", "处方", "诊断", "合同", "截图", "账单", "请假单", "缴费单"]
const noProofs = [
  "没有票",
  "没有收据",
  "没有证明",
  "没有凭证",
  "没票",
  "没收据",
  "没证明",
  "没凭证",
  "无票",
  "无凭",
  "无证明",
  "没开",
  "未开",
  "丢了",
  "遗失",
  "口说",
]
/** Not claimed as money lost: harm to the mind needs papers of its own, a penalty has no basis, and what was paid on the debt is no loss by the contacts. */
const others = ["精神", "惩罚", "三倍", "十倍", "还款", "本金", "利息", "罚息", "结清"]
const has = (text: string, words: readonly string[]): boolean => words.some((word) => text.includes(word))
/** The one amount of an item; undefined where it names none or several. */
const amountOf = (text: string): number | undefined => {
  const found = [
    ...text
      .replaceAll(",", "")
      .replaceAll("，", " ")
      .matchAll(/(\d{1,9})(?:\.(\d{1,2}))?\s?元/g),
  ]
  const [one] = found
  return one && found.length === 1 ? Number(one[1]) * 100 + Number((one[2] ?? "").padEnd(2, "0")) : undefined
}
/** The first day in an item, however it is written; undefined where none is. */
const dayIn = (text: string): Day | undefined => {
  const m = /(\d{4})(?:-|\/|\.|年)(\d{1,2})(?:-|\/|\.|月)(\d{1,2})/.exec(text)
  return m ? asDay(`${m[1]}-${m[2]?.padStart(2, "0")}-${m[3]?.padStart(2, "0")}`) : undefined
}
/** What came before the first contact was not caused by it, and what is still to come has not been lost. */
const isInCourse = ({ dossier: { timeline, day }, contacts }: PaperSubject, on: Day | undefined): boolean => {
  const first = [...contacts].reduce(
    (held, row) => (Number.isNaN(timeline.at[row]) ? held : Math.min(held, timeline.at[row] as number)),
    Infinity,
  )
  return on !== undefined && Number.isFinite(first) && on >= dayOf(first) && on <= day
}
const claimed = (matter: PaperSubject, told: Cited<string>): ClaimedLoss | undefined => {
  const { value } = told
  const fen = amountOf(value)
  if (fen === undefined || fen === 0 || !isInCourse(matter, dayIn(value))) return undefined
  if (namesDoer(value) || has(value, others) || has(value, noProofs) || !has(value, proofs)) return undefined
  return { told, amountFen: { ...told, value: fen } }
}
const items = (matter: PaperSubject): readonly Cited<string>[] => {
  // Several told in one answer stand between stops.
  const said = matter.said("harm-items").flatMap((one) =>
    one.value
      .split(/[\n；;。]/)
      .map((value) => value.trim())
      .filter(Boolean)
      .map((value): Cited<string> => ({ ...one, value })),
  )
  // The same item told twice is one loss.
  return said.filter((one, i) => said.findIndex(({ value }) => value.trim() === one.value.trim()) === i)
}
export const claimedLosses = (matter: PaperSubject): readonly ClaimedLoss[] => items(matter).flatMap((one) => claimed(matter, one) ?? [])
/** How many items are left out of the claims. */
export const unclaimedLosses = (matter: PaperSubject): number => items(matter).length - claimedLosses(matter).length
/** The sum of what is cited, and of nothing else. */
export const sumOf = ([first, ...rest]: readonly ClaimedLoss[]): Cited<number> | undefined =>
  first &&
  rest.reduce<Cited<number>>(
    (sum, { amountFen }) => ({
      ...sum,
      value: sum.value + amountFen.value,
      from: [...sum.from, ...amountFen.from] as unknown as NonEmpty<Citation>,
    }),
    first.amountFen,
  )
