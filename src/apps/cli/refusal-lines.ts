/** What `anning show` prints of refusals, and of the person's own words that the other side may quote. */
import type { OwnWordsView } from "../../engine/views/ownWords.ts"
import type { RefusalView } from "../../engine/views/refusals.ts"
import { named } from "../../locales/names.ts"
import { shown } from "../../locales/sentence.ts"

const place = (one: { readonly claim: string | null; readonly counterparty: string | null }): string =>
  [one.counterparty, one.claim].filter((part) => part !== null).join("  ")
export const refusalLines = (one: RefusalView): string[] => [
  `${one.at}  ${named("refusalScope", one.kind === "wrong-number" ? "wrong-number" : one.scope)}${one.hours ? `：${one.hours.words}` : ""}${one.scopeKnown ? "" : "（说了什么还没有写明）"}  ${place(one)}${one.proposed ? "（从信息里读出，还没有经您确认，不写进材料）" : ""}`,
  `    依据：${named("refusalHow", one.how)}${one.reached === null ? "" : `；${named("refusalReached", one.reached)}`}`,
  ...(one.quote === undefined ? [] : [`    原话：“${shown(one.quote)}”`]),
  ...(one.call === undefined ? [] : [`    通话：${one.call.at}${one.call.durationS === undefined ? "" : `，${one.call.durationS} 秒`}`]),
  ...(one.answer === undefined ? [] : [`    对方答复 ${one.answer.at}：“${shown(one.answer.quote)}”`]),
]
export const ownWordsLines = (list: readonly OwnWordsView[]): string[] =>
  list.length === 0
    ? []
    : [
        "对方可能引用的话（只给您自己看，不写进任何材料，也不进材料包）：",
        ...list.map((one) => `${named("ownWords", one.kind)}  ${one.at ?? ""}  ${place(one)}  ${shown(one.quote)}`.replace(/ {3,}/g, "  ")),
      ]
