/** A question that only the person can answer, in every voice: what is asked and why, its choices, and what the evidence list calls the answer. */
import type { Both } from "../both.ts"
import type { NonEmpty } from "../citation.ts"
import type { Choice } from "./choice.ts"

/** The forms of an answer, each as a sentence about a wrong answer names it. */
export const answerForms = {
  choice: { zh: "所列选项之一", en: "one of the choices listed" },
  text: { zh: "一段文字", en: "a text" },
  day: { zh: "一个日期，如 2026-01-15", en: "a day, such as 2026-01-15" },
  days: { zh: "日期，如 2026-01-15，多个用逗号隔开", en: "days, such as 2026-01-15, separated by commas" },
  instants: { zh: "时间，如 2026-01-15 10:30，多个用逗号隔开", en: "times, such as 2026-01-15 10:30, separated by commas" },
  "yes-no": { zh: "yes（是）或 no（否）", en: "yes or no" },
  numbers: { zh: "电话号码，多个用逗号隔开", en: "telephone numbers, separated by commas" },
  yuan: { zh: "金额（元），如 1286.40", en: "an amount in yuan, such as 1286.40" },
} as const satisfies Readonly<Record<string, Both>>
export type AnswerType = keyof typeof answerForms
/** The two answers of every yes-no question. */
export const yesNo = [
  { id: "yes", zh: "是", en: "yes" },
  { id: "no", zh: "否", en: "no" },
] as const satisfies NonEmpty<Choice>

interface Asked {
  /** `N` in a key stands for the number of the claimed debt, counted from 1: `claim.1.lender`. */
  readonly key: string
  readonly ask: Both
  readonly why: Both
  /** What the evidence list calls the answer. */
  readonly subject: string
  /** True for identity data that documents may use only where allow-listed. */
  readonly sensitive: boolean
  /** True for what only papers to some recipients may say: read nowhere but where papers are filed (`case/apart.ts`). */
  readonly apart?: true
  /** True where every statement adds to those before it, and none replaces them. */
  readonly gathers?: true
  /** True for what a tap of the person records: nobody is asked for it. */
  readonly tapped?: true
}
interface ChoiceQuestion extends Asked {
  readonly type: "choice"
  readonly choices: NonEmpty<Choice>
  /** The choices under headings, each once, where there are many. */
  readonly groups?: NonEmpty<{ readonly title: Both; readonly ids: NonEmpty<string> }>
}
interface YesNoQuestion extends Asked {
  readonly type: "yes-no"
  /** The predicate that a paper makes of the answer. */
  readonly paper?: { readonly yes: string; readonly no: string }
}
interface OpenQuestion extends Asked {
  readonly type: Exclude<AnswerType, "choice" | "yes-no">
}
export type Question = ChoiceQuestion | YesNoQuestion | OpenQuestion

/** Declares a question; its key stays literal, so that the keys of all questions are a closed list. */
export const question = <const Q extends Question>(entry: Q): Q => entry
