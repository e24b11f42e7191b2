/** Whether the general time limit for claims of money has passed since the last contact, by the years that the law of the day gives. */
import { dayOf } from "../../case/time.ts"
import { lawNumber } from "./law-number.ts"
import type { PaperSubject } from "./matter.ts"

export const isTooLate = (matter: PaperSubject): boolean => {
  const { timeline, day } = matter.dossier
  const last = [...matter.contacts].reduce(
    (held, row) => Math.max(held, Number.isNaN(timeline.at[row]) ? 0 : (timeline.at[row] as number)),
    0,
  )
  const years = lawNumber(matter, "limitation-years")
  if (last === 0 || years === undefined) return false
  const from = dayOf(last)
  return day > `${Number(from.slice(0, 4)) + years}${from.slice(4)}`
}
