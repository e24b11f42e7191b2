/** Since when the number is the person's: what tells them from its earlier holder, and the best reply to whoever looks for somebody else. */
import { dayOf } from "../../case/time.ts"
import { as, type Sentence, say } from "../../say/say.ts"
import type { PaperSubject } from "./matter.ts"

/** Nothing where it is not told, or contacts came before that day: that is asked about first. */
export const numberHeld = ({ dossier: { facts, timeline }, contacts }: PaperSubject): Sentence | undefined => {
  const since = facts.one("number-since")
  const isEarlier = (row: number): boolean =>
    since !== undefined && !Number.isNaN(timeline.at[row]) && dayOf(timeline.at[row] as number) < since.value
  return since && !contacts.some(isEarlier) ? say`本人自${as("day", since)}起使用该号码` : undefined
}
