/** Tells whose words stand in a paper where the debt was assigned: what the former creditor wrote is its own, and not the assignee's to whom the paper goes. */
import type { Cited } from "../../case/citation.ts"
import { readSays } from "../../messages/index.ts"
import { readHolder } from "../../messages/says/holders.ts"
import { namesBody, sameName } from "../../messages/says/names.ts"
import { seenIn } from "../../timeline/measure.ts"
import type { PaperSubject } from "./matter.ts"

const textAt = ({ dossier: { timeline } }: PaperSubject, row: number): string | undefined => {
  const text = timeline.text[row] as number
  return text < 0 ? undefined : timeline.texts.get(text)
}
/** Whether the side's own messages say that it took the debt over, and from whom by this name. */
export const tookOverFrom = (matter: PaperSubject, name: string): boolean =>
  [...matter.messages].some((row) => {
    const words = textAt(matter, row)
    return words !== undefined && readHolder(words)?.self === true && namesBody(words, name)
  })
/** Another name than the side's own under which the message with these words is signed; undefined where the side signs, or nobody does. */
export const signedBy = (matter: PaperSubject, words: Cited<string>): Cited<string> | undefined => {
  const own = [matter.claim?.lender?.value, matter.claim?.platform?.value].flatMap((name) => name ?? [])
  for (const row of matter.messages) {
    const text = textAt(matter, row)
    if (own.length === 0 || !text?.includes(words.value)) continue
    const names = readSays(text).signatures.map(({ value }) => value)
    const [first] = names
    if (first === undefined || names.some((name) => own.some((one) => sameName(one, name)))) return undefined
    return tookOverFrom(matter, first) ? seenIn(matter.dossier.timeline, [row], first) : undefined
  }
  return undefined
}
