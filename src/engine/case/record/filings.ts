/** What was handed in where, and what was answered, as the record keeps it. */
import type { Both } from "../both.ts"
import type { Digest, ItemId } from "../citation.ts"
import { asDay, type Day } from "../time.ts"
import { namesItem } from "./payload.ts"
import type { CaseRecord } from "./record.ts"

/** How something that was handed in is answered. */
export const replyKinds = ["accepted", "answered", "refused", "partly", "done"] as const
export type ReplyKind = (typeof replyKinds)[number]
export const replyWords: Readonly<Record<ReplyKind, Both>> = {
  accepted: { zh: "已受理", en: "taken up" },
  answered: { zh: "已答复", en: "answered" },
  refused: { zh: "不受理或者不改", en: "refused" },
  partly: { zh: "只办好了一部分", en: "done in part" },
  done: { zh: "都办好了", en: "done" },
}
export interface Reply {
  readonly id: Digest
  readonly day: Day
  readonly as: ReplyKind
  /** The answer itself, where it was handed in and is still there. */
  readonly item: ItemId | null
  readonly line: number
}
export interface Filing {
  readonly id: Digest
  /** The issued paper, where there is one. */
  readonly paper: ItemId | null
  readonly doc: string
  readonly claim: string | null
  readonly counterparty: string | null
  readonly channel: string
  readonly day: Day
  readonly line: number
  /** In the order of their days. */
  readonly replies: readonly Reply[]
}
const byDay = <T extends { readonly day: string; readonly line: number }>(list: readonly T[]): readonly T[] =>
  [...list].sort((a, b) => (a.day === b.day ? a.line - b.line : a.day < b.day ? -1 : 1))

/** Filings in the order of their days, with their answers; none that was withdrawn, nor an answer to one. */
export const filingsIn = ({ acts, byId }: Pick<CaseRecord, "acts" | "byId">): readonly Filing[] => {
  const gone = new Set(acts.flatMap(({ act }) => (act?.kind === "withdrawn" || act?.kind === "erased" ? act.of : [])))
  const named = new Map(acts.flatMap(({ act, entry }) => (namesItem(act) ? [[entry.payload, act.item] as const] : [])))
  const itemOf = (payload: Digest | null): ItemId | null => {
    const item = payload === null ? undefined : named.get(payload)
    return item !== undefined && byId.has(item) ? item : null
  }
  const replies = new Map<Digest, Reply[]>()
  for (const { act, entry } of acts) {
    if (act?.kind !== "replied" || gone.has(entry.payload)) continue
    const day = asDay(act.day)
    const as = replyKinds.find((kind) => kind === act.as) ?? "answered"
    if (day) replies.set(act.of, [...(replies.get(act.of) ?? []), { id: entry.payload, day, as, item: itemOf(act.file), line: entry.seq }])
  }
  return byDay(
    acts.flatMap(({ act, entry }): Filing[] => {
      const day = act?.kind === "filed" && !gone.has(entry.payload) ? asDay(act.day) : undefined
      if (act?.kind !== "filed" || !day) return []
      const { doc, claim, counterparty, channel } = act
      return [
        {
          id: entry.payload,
          paper: itemOf(act.of),
          doc,
          claim,
          counterparty,
          channel,
          day,
          line: entry.seq,
          replies: byDay(replies.get(entry.payload) ?? []),
        },
      ]
    }),
  )
}
