/** The person's own message that owns the debt, to a number that signs as whoever claims it and that nobody has placed yet: the plaintiff will bring it, so that no denial is written before it is faced. */
import { sameName } from "../../../messages/says/names.ts"
import { ownWordsOf, saysOf } from "../../../timeline/readings.ts"
import type { PaperSubject } from "../../sections/matter.ts"

export const ownsInUnplacedWords = ({ dossier: { timeline }, claim, party, said }: PaperSubject): boolean => {
  if (said("own-words-other").some(({ value }) => value === "yes")) return false
  const names = [claim?.lender, claim?.platform, party.name].flatMap((one) => one?.value ?? [])
  const open = timeline.groups.filter(({ attributed, claim: of }) => !attributed || of === party.claim)
  const rows = open.flatMap((group) => [...group.rows])
  const signed = new Set(
    rows
      .filter((row) => saysOf(timeline, row)?.signatures.some(({ value }) => names.some((name) => sameName(name, value))))
      .map((row) => timeline.number[row]),
  )
  return rows.some((row) => {
    const words = signed.has(timeline.number[row]) ? ownWordsOf(timeline, row) : undefined
    return words?.denials.length === 0 && words.admissions.length + words.promises.length > 0
  })
}
