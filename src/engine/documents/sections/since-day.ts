/** What went on after a day: calls and messages that are complained of, in one sentence. */
import type { Cited } from "../../case/citation.ts"
import { dayOf } from "../../case/time.ts"
import { as, listed, type Sentence, say } from "../../say/say.ts"
import { countOf } from "../../timeline/measure.ts"
import { pick } from "../../timeline/rows.ts"
import type { Told } from "../form/parts.ts"
import { callsTold } from "./after-own-call.ts"
import { complainedOf } from "./complained-of.ts"
import type { PaperSubject } from "./matter.ts"

/** `after`: 提出举报. Nothing where nothing came. */
export const sinceDay = (matter: PaperSubject, day: Cited<string>, after: Sentence): readonly Told[] => {
  const { timeline } = matter.dossier
  const later = (rows: Int32Array): Int32Array =>
    Int32Array.from(pick(complainedOf(matter, rows), (row) => dayOf(timeline.at[row] as number) > day.value))
  const [calls, messages] = [callsTold(matter, later(matter.calls)), countOf(timeline, later(matter.messages))]
  const what = listed([...(calls ? [calls] : []), ...(messages ? [say`信息${messages}条`] : [])])
  return what ? [{ told: say`${as("day", day)}${after}以后又有${what}`, named: say`${after}以后的${what}` }] : []
}
