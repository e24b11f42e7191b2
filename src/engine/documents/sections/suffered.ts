/** What the contacts did to the person and cost them, in their own words, each thing by itself. */
import { as, type Sentence, say } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"
import { mayBeTold } from "./may-be-told.ts"

export const suffered = (matter: PaperSubject): readonly Sentence[] => {
  const effect = matter.dossier.facts.one("effect")
  return [
    ...(effect && mayBeTold(matter, effect) ? [say`这些联络对生活的影响：${as("words", effect)}`] : []),
    ...matter
      .said("harm-items")
      .filter((one) => mayBeTold(matter, one))
      .map((one) => say`因此受到的损失：${as("words", one)}`),
  ]
}
