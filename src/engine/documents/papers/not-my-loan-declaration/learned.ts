/** How the person learned of the loan and what they did: the side's first words on it, the credit report, the report to the police, their question and its answer. */
import { type Sentence, say } from "../../../say/say.ts"
import type { DatedFact } from "../../form/parts.ts"
import { refusalFacts, type Side } from "../../sections/happened.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { notMineFacts } from "../../sections/not-mine.ts"

/** The first words to the side and what it answered: more is for the authority. */
const mostOfRefusals = 2
export const learned = (matter: PaperSubject, side: Side): readonly DatedFact[] =>
  [...notMineFacts(matter, side), ...refusalFacts(matter, side).slice(0, mostOfRefusals)].sort((a, b) =>
    a.at.value < b.at.value ? -1 : a.at.value > b.at.value ? 1 : 0,
  )
/** The paper that the police gave, by the name that stands on it; nothing where they gave none. */
export const policePaper = (matter: PaperSubject): readonly Sentence[] => {
  const [paper] = matter.said("police-receipt")
  const given = matter.said("police-outcome").some(({ value }) => value === "receipt") && matter.said("police-report").length > 0
  return paper && given ? [say`公安机关出具的单据：${paper}`] : []
}
