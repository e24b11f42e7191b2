/** What the states of the views are called: one wording for page and command line. */

import type { Both } from "../case/both.ts"
import type { Route } from "../channels/route.ts"
import type { ReadBackState } from "../documents/readback/words.ts"
import type { StepState } from "../plan/step.ts"
import type { SheetEntry } from "./law.ts"
import type { CourtView } from "./suit.ts"

export const sheetStateWords: Readonly<Record<SheetEntry["state"], Both>> = {
  citable: { zh: "可以引用", en: "can be cited" },
  "may-ask": { zh: "可以提出的请求", en: "may be asked for" },
  hint: { zh: "只作提示", en: "a hint only" },
  missing: { zh: "还缺材料", en: "material is missing" },
}
export const courtStateWords: Readonly<Record<CourtView["state"], Both>> = {
  open: { zh: "可以选", en: "may be chosen" },
  unsettled: { zh: "各地认识不一，只作提示", en: "courts differ; a hint only" },
  ask: { zh: "要先回答", en: "an answer is needed first" },
}
/** How a norm stands to a lender and a loan, as a view of it tells by two flags. */
export const normStateWords = {
  settled: { zh: "适用", en: "applies" },
  reference: { zh: "只可以参照", en: "for reference only" },
  condition: { zh: "看条件", en: "depends on the condition" },
} as const satisfies Readonly<Record<string, Both>>
export const normStateOf = (norm: { readonly settled: boolean; readonly reference: boolean }): keyof typeof normStateWords =>
  norm.settled ? "settled" : norm.reference ? "reference" : "condition"
/** When a channel's turn is, in the order for a situation. */
export const routeWords: Readonly<Record<Route["when"], Both>> = {
  now: { zh: "马上", en: "at once" },
  next: { zh: "依次", en: "in turn" },
  later: { zh: "还要先办别的", en: "something else comes first" },
  done: { zh: "已经提交过", en: "handed in already" },
}
/** What a step of the plan is on the day asked for. */
export const stepStateWords: Readonly<Record<StepState, Both>> = {
  now: { zh: "现在做", en: "now" },
  waiting: { zh: "等待", en: "waiting" },
  later: { zh: "以后", en: "later" },
  done: { zh: "已做", en: "done" },
}
/** What the person has said of a sentence that was read back. */
export const readBackStateWords: Readonly<Record<ReadBackState, Both>> = {
  new: { zh: "待核对", en: "to be read" },
  confirmed: { zh: "已确认", en: "confirmed" },
  "left-out": { zh: "不写", en: "left out" },
}
