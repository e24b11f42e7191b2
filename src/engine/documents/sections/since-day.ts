/** What went on after a day: calls and messages that are complained of, in one sentence. */
import type { Cited } from "../../case/citation.ts"
import { dayOf } from "../../case/time.ts"
import { as, listed, type Sentence, say } from "../../say/say.ts"
import { countOf } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import type { Told } from "../form/parts.ts"
import { complainedOf } from "./complained-of.ts"
import type { PaperSubject } from "./matter.ts"

/** `after`: 提出举报. Nothing where nothing came. */
export const sinceDay = (matter: PaperSubject, day: Cited<string>, after: Sentence): readonly Told[] => {
  const { timeline } = matter.dossier
  const [calls, messages] = [matter.calls, matter.messages].map((rows) =>
    countOf(
      timeline,
      pick(complainedOf(matter, rows), (row) => dayOf(timeline.at[row] as number) > day.value),
    ),
  )
  const what = listed([...(calls ? [say`来电${calls}次`] : []), ...(messages ? [say`信息${messages}条`] : [])])
  return what ? [{ told: say`${as("day", day)}${after}以后又有${what}`, named: say`${after}以后的${what}` }] : []
}
