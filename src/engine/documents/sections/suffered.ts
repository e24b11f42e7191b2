/** What the contacts did to the person and cost them, each thing by itself: in their own words, or as whoever acts for them tells it, by name. */
import type { Cited } from "../../case/citation.ts"
import { as, type Sentence, say } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"
import { mayBeTold } from "./may-be-told.ts"
import { speaksFor } from "./signing.ts"

/** Words that a paper repeats as they are, with who says them where it is not the person; undefined where no paper may. */
export const ownWords = (matter: PaperSubject, words: Cited<string> | undefined): Sentence | undefined => {
  if (!words || !mayBeTold(matter, words)) return undefined
  const speaker = speaksFor(matter.dossier.facts, matter.claim)
  if (speaker === undefined) return say`${as("words", words)}`
  return speaker.name ? say`${speaker.name}（${speaker.as}）说：“${as("quoted-words", words)}”` : undefined
}
export const suffered = (matter: PaperSubject): readonly Sentence[] => {
  const effect = ownWords(matter, matter.dossier.facts.one("effect"))
  return [
    ...(effect ? [say`这些联络对生活的影响：${effect}`] : []),
    ...matter.said("harm-items").flatMap((one): readonly Sentence[] => {
      const told = ownWords(matter, one)
      return told ? [say`因此受到的损失：${told}`] : []
    }),
  ]
}
