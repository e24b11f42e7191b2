/** A burst of codes: somebody tries to log in or to borrow with the person's number. */
import type { Dossier } from "../../dossier.ts"
import { burstAmong } from "../../timeline/code-bursts.ts"
import { formOf } from "../../timeline/readings.ts"
import { hasClock } from "../../timeline/rows.ts"
import { receivedWhere } from "./rows.ts"

/** Rows of the densest burst; none where there is no burst. */
export const codesInBurst = (dossier: Dossier): readonly number[] => {
  const { timeline } = dossier
  const codes = receivedWhere(dossier, (of, row) => hasClock(of, row) && !Number.isNaN(of.at[row]) && formOf(of, row) === "code")
  return [...(burstAmong(timeline, Int32Array.from(codes))?.rows ?? [])]
}
