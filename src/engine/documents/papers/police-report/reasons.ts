/** Under which text the police are asked to look at it: asked, never said, each version over the days of its own acts. */

import { type Day, dayOf } from "../../../case/time.ts"
import type { Ground } from "../../../grounds/ground.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import { spanOf } from "../../../timeline/measure.ts"
import { chosenGrounds } from "../../sections/basis.ts"
import { during } from "../../sections/during.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { actsNotDebt } from "../../sections/out-of-remit.ts"
import { graveRows, policeGrounds } from "./grave.ts"
import { reportedOn } from "./since.ts"

/** Beside what the requests rest on. */
const most = 2
/** Of acts that the report lists and no named text speaks of: they are looked at all the same, under whichever fits. */
const others = (matter: PaperSubject, named: readonly Ground[]): readonly Sentence[] => {
  const { timeline } = matter.dossier
  const covered = named.flatMap(({ events }) => spanOf(timeline, events) ?? [])
  const within = (day: Day): boolean => covered.some(({ firstDay, lastDay }) => firstDay.value <= day && day <= lastDay.value)
  // What was reported before is not told again.
  const since = reportedOn(matter) ?? ""
  const days = graveRows(matter).filter((row) => !Number.isNaN(timeline.at[row] as number))
  const left = days.filter((row) => !within(dayOf(timeline.at[row] as number)) && dayOf(timeline.at[row] as number) > since)
  const told = during(timeline, Int32Array.from(left))
  if (!told) return []
  return [
    named.length > 0
      ? ask`请一并审查${told}的上述行为是否属于违反治安管理的行为。`
      : ask`请审查${told}的上述行为是否属于违反治安管理的行为。`,
  ]
}
export const reasons = (matter: PaperSubject): readonly Sentence[] => {
  const own = policeGrounds(matter).filter(({ provision }) => matter.unit || provision.right !== undefined)
  const named = chosenGrounds(own).slice(0, most)
  const told = named.map((ground) => {
    const days = during(matter.dossier.timeline, ground.events)
    return days ? ask`请审查${days}的上述行为是否属于${ground.ref}所列的行为。` : ask`请审查上述行为是否属于${ground.ref}所列的行为。`
  })
  // A station hears of money first: what is asked about is what was done.
  return [...told, ...others(matter, named), ...(matter.stands === "borrower" ? [actsNotDebt] : [])]
}
