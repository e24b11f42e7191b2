/** Under which text the police are asked to look at it: asked, never said, each version over the days of its own acts. */
import { as, ask, type Sentence } from "../../../say/say.ts"
import { spanOf } from "../../../timeline/measure.ts"
import { chosenGrounds } from "../../sections/basis.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { policeGrounds } from "./grave.ts"

/** Beside what the requests rest on. */
const most = 2
export const reasons = (matter: PaperSubject): readonly Sentence[] => {
  const own = policeGrounds(matter).filter(({ provision }) => matter.unit || provision.right !== undefined)
  return chosenGrounds(own)
    .slice(0, most)
    .map((ground) => {
      const span = spanOf(matter.dossier.timeline, ground.events)
      if (!span) return ask`请审查上述行为是否属于${ground.ref}所列的行为。`
      return span.firstDay.value === span.lastDay.value
        ? ask`请审查${as("day", span.firstDay)}的上述行为是否属于${ground.ref}所列的行为。`
        : ask`请审查${as("day", span.firstDay)}至${as("day", span.lastDay)}的上述行为是否属于${ground.ref}所列的行为。`
    })
}
