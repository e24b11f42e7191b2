/** What of a side's messages is no act for the police to look into: a polite reminder. */
import { labelsOf } from "../../../timeline/readings.ts"
import { pick } from "../../../timeline/rows.ts"
import { weighed } from "../../quotations/gravity.ts"
import { answersTo } from "../../sections/happened.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { isGrave } from "./grave.ts"

/** That a debt is named, or whom it concerns: nothing in it threatens, insults or exposes. */
const plain: ReadonlySet<string> = new Set(["normal_reminder", "reminder", "overdue_claim", "third_party_contact"])
/** Words that weigh stay, whatever their label, and so does what came back on the person's word to stop and was no mere reminder. */
export const withoutPolite = (matter: PaperSubject): PaperSubject => {
  const { timeline } = matter.dossier
  const answering = new Set(matter.refusals.flatMap((one) => answersTo(matter, one) ?? []))
  const polite = (row: number): boolean => {
    const read = labelsOf(timeline, row)
    if (read === undefined) return false
    const harmless = read.flag === "none" || read.labels.every((label) => plain.has(label))
    return (
      harmless &&
      !isGrave(matter, row) &&
      !(answering.has(row) && read.flag !== "none") &&
      weighed(timeline.texts.get(timeline.text[row] as number)) === undefined
    )
  }
  return { ...matter, messages: Int32Array.from(pick(matter.messages, (row) => !polite(row))) }
}
