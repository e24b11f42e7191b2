/** Whether the general time limit for claims of money has passed since the last contact, by the years that the law of the day gives. */
import { dayOf } from "../../case/time.ts"
import type { PaperSubject } from "./matter.ts"

const yearsOn = ({ dossier: { law, day } }: PaperSubject): number | undefined => {
  const held = law.versions
    .filter(({ effective, until }) => effective <= day && (until === undefined || day <= until))
    .flatMap(({ articles }) =>
      articles.flatMap(({ provisions }) => provisions.flatMap(({ parameters }) => parameters["limitation-years"] ?? [])),
    )
  return typeof held[0] === "number" ? held[0] : undefined
}
export const isTooLate = (matter: PaperSubject): boolean => {
  const { timeline, day } = matter.dossier
  const last = [...matter.contacts].reduce(
    (held, row) => Math.max(held, Number.isNaN(timeline.at[row]) ? 0 : (timeline.at[row] as number)),
    0,
  )
  const years = yearsOn(matter)
  if (last === 0 || years === undefined) return false
  const from = dayOf(last)
  return day > `${Number(from.slice(0, 4)) + years}${from.slice(4)}`
}
