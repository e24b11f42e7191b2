/** The few facts that an answer states: what was not done, what was paid and how the plaintiff said so itself; of whoever owes only what documents show. */
import { paidByOf } from "../../../case/claim.ts"
import { as, ask, listed, type Sentence, say } from "../../../say/say.ts"
import type { DatedFact, Told } from "../../form/parts.ts"
import { isIdentified } from "../../sections/identified.ts"
import { paidInTime } from "../../sections/in-time.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { negatives, notMineFacts } from "../../sections/not-mine.ts"
import { settledTwice } from "../../sections/settled-twice.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { isAnother } from "./suit.ts"

const told = (sentences: readonly Sentence[]): readonly Told[] => sentences.map((one) => ({ told: one }))
/** The plaintiff where it is the one that wrote; whoever wrote, by its name, otherwise. */
const writer = (matter: PaperSubject): Sentence => (isAnother(matter) ? ask`${matter.party.name}` : ask`对方`)
/** Days of payments that a document shows, and no sum: what is left is for the court. */
const documented = (matter: PaperSubject): readonly Sentence[] => {
  const counted = ["payments", "several"].includes(matter.said("disputed")[0]?.value ?? "")
  const paid = (matter.loan?.instalments ?? []).flatMap((one) => {
    const by = paidByOf(one)
    return by && by.weight !== "stated" ? [by] : []
  })
  const days = counted ? listed(paid.map((day) => say`${as("day", day)}`)) : undefined
  return days ? [say`材料显示，${days}有付款。`] : []
}
export const lead = (matter: PaperSubject): readonly Told[] => {
  switch (writtenStandingOf(matter)) {
    case "current":
      return told(paidInTime(matter, writer(matter)))
    case "settled":
      return told(settledTwice(matter, writer(matter)))
    case "owing":
    case "bound":
      return told(documented(matter))
    default:
      return told(negatives(matter))
  }
}
export const rows = (matter: PaperSubject): readonly DatedFact[] =>
  // Words that may be somebody else's are not put into the plaintiff's mouth.
  writtenStandingOf(matter) === "misuse" && isIdentified(matter) ? notMineFacts(matter, writer(matter)) : []
