/** What the states of the views are called: one wording for page and command line. */
import type { Both } from "../case/both.ts"
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
