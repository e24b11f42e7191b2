/** A burst of codes: somebody tries to log in or to borrow with the person's number. */
import type { Dossier } from "../../dossier.ts"
import { formOf } from "../../timeline/readings.ts"
import { hasClock } from "../../timeline/rows.ts"
import { receivedWhere } from "./rows.ts"

const burst = { codes: 5, seconds: 600 }

/** Rows of all codes that stand within ten minutes of four others. */
export const codesInBurst = (dossier: Dossier): readonly number[] => {
  const { timeline } = dossier
  const codes = receivedWhere(dossier, (of, row) => hasClock(of, row) && !Number.isNaN(of.at[row]) && formOf(of, row) === "code")
  const found = new Set<number>()
  for (let to = 0, from = 0; to < codes.length; to++) {
    const end = timeline.at[codes[to] as number] as number
    while (end - (timeline.at[codes[from] as number] as number) > burst.seconds) from++
    if (to - from + 1 >= burst.codes) for (let i = from; i <= to; i++) found.add(codes[i] as number)
  }
  return [...found]
}
