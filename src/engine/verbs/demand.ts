/** What may be asked of a case: a day, one of its opposite sides or claims, a kind of evidence. Anything else is refused before work begins. */
import { Broken } from "../case/broken.ts"
import type { EvidenceKind } from "../case/item.ts"
import { asDay, type Day } from "../case/time.ts"

/** The day asked for, today where none is. Throws Broken("bad-argument") for what is no day, Broken("bad-clock") for a today beyond the years that can be written. */
export const demandDay = (text: string | undefined, today: Day): Day => {
  if (text === undefined) {
    // A clock beyond the years that can be written would count every day wrong.
    if (asDay(today) === undefined) throw new Broken("bad-clock", { at: today })
    return today
  }
  const day = asDay(text)
  if (!day) throw new Broken("bad-argument", { what: "day", value: text })
  return day
}
/** Throws Broken("bad-argument") for an id that is none of the list, with those that are; nothing asked is nothing demanded. */
export const demandOneOf = (what: string, id: string | undefined, list: readonly { readonly id: string }[]): void => {
  if (id === undefined || list.some((one) => one.id === id)) return
  throw new Broken("bad-argument", { what, value: id, known: list.map((one) => one.id).join(", ") || "–" })
}
const kinds: readonly string[] = ["电子数据", "书证", "视听资料"] satisfies EvidenceKind[]
/** Throws Broken("bad-argument") for what is no kind of evidence that can be handed in. */
export const demandKind = (text: string | undefined): EvidenceKind | undefined => {
  if (text === undefined) return undefined
  if (!kinds.includes(text)) throw new Broken("bad-argument", { what: "kind", value: text, known: kinds.join(", ") })
  return text as EvidenceKind
}
