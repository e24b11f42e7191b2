/** Sentences on the person's own word to stop, and on what followed it. */
import { as, listing, type Sayable, type Sentence, say } from "../../say/say.ts"
import { some } from "./course.ts"
import { foundAfterRefusals } from "./found.ts"
import type { PaperSubject } from "./matter.ts"

/** When the person told the other side to stop, and what followed the first time, as a rule counted it. */
export const refusalSentences = (matter: PaperSubject): readonly Sentence[] => {
  const moments = (wanted: boolean) =>
    some(matter.refusals.filter((entry) => (entry.weight === "stated") === wanted).map((entry): Sayable => as("moment", entry)))
  const [shown, stated] = [moments(false), moments(true)]
  // Whoever is bound by the debt does not say that the number is wrong.
  const bound = matter.stands === "borrower"
  return [
    ...(shown
      ? [
          bound
            ? say`本人已于${listing(shown)}以信息明确要求对方停止联系。`
            : say`本人已于${listing(shown)}以信息明确要求对方停止联系或者说明打错了。`,
        ]
      : []),
    ...(stated
      ? [
          bound
            ? say`本人已于${listing(stated)}明确要求对方停止联系。`
            : say`本人已于${listing(stated)}明确要求对方停止联系或者说明打错了。`,
        ]
      : []),
    ...foundAfterRefusals(matter),
  ]
}
