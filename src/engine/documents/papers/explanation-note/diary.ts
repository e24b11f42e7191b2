/** The diary entries of one side's calls, in the person's own words: what was heard in them no record shows. */
import { as, type Sentence, say } from "../../../say/say.ts"
import { seenIn, when } from "../../../timeline/measure.ts"
import { entriesAbout } from "../../../timeline/notes.ts"
import { masked } from "../../quotations/index.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { mayBeTold } from "../../sections/may-be-told.ts"
import { speaksFor } from "../../sections/signing.ts"

/** A statement of several pages nobody reads; the first entries stand. */
const most = 12

export const diary = (matter: PaperSubject): readonly Sentence[] => {
  const { timeline, day } = matter.dossier
  const numbers = new Set(matter.party.links.map(({ number }) => number))
  return entriesAbout(timeline, numbers, new Set(matter.calls))
    .flatMap((row): Sentence[] => {
      const at = when(timeline, row)
      const words = seenIn(timeline, [row], timeline.texts.get(timeline.text[row] as number))
      if (at.value.slice(0, 10) > day || !mayBeTold(matter, words)) return []
      const speaker = speaksFor(matter.dossier.facts, matter.claim)
      if (speaker)
        return speaker.name
          ? [say`${as("moment", at)}${speaker.name}（${speaker.as}）的记录：“${as("quotation", masked(matter, words))}”`]
          : []
      return [say`${as("moment", at)}本人的记录：“${as("quotation", masked(matter, words))}”`]
    })
    .slice(0, most)
}
