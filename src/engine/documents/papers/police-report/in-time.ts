/** Whether the police can still look at it: the last act, or a report made in time, lies within the months that law data gives. */
import { type Day, dayOf, monthsOn } from "../../../case/time.ts"
import { provisionsInForce } from "../../../law/in-force.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { actsOf } from "./grave.ts"

/** In months, under the law of the day on which the paper is written; undefined where none is held. */
const months = ({ dossier: { law, day } }: PaperSubject): number | undefined =>
  provisionsInForce(law, day)
    .map(({ provision }) => provision.parameters["discovery-months"])
    .find((one): one is number => typeof one === "number")

/** A course that goes on counts from its end. An act without a day bars nothing. */
export const isTooLate = (matter: PaperSubject): boolean => {
  const { timeline, day } = matter.dossier
  const term = months(matter)
  const times = actsOf(matter).map((row) => timeline.at[row] as number)
  if (term === undefined || times.length === 0 || times.some(Number.isNaN)) return false
  const last = dayOf(times.reduce((a, b) => Math.max(a, b)))
  const end = monthsOn(last, term).day
  const [reported] = matter.said("police-report")
  return end < day && !(reported && (reported.value as Day) <= end)
}
