/** What is new since the person reported: a report is made once, whole, and later facts are added to it. */
import { dayOf } from "../../../case/time.ts"
import { as, ask, listed, say } from "../../../say/say.ts"
import { countOf } from "../../../timeline/measure.ts"
import { pick } from "../../../timeline/rows.ts"
import type { DatedFact, Told } from "../../form/parts.ts"
import { callsTold } from "../../sections/after-own-call.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { reportTold } from "../../sections/police-told.ts"

const isMisuse = ({ role }: PaperSubject): boolean => role?.value === "misuse-victim"
/** The day of the report, where one was made. */
export const reportedOn = (matter: PaperSubject): string | undefined => matter.said("police-report")[0]?.value
const later = (matter: PaperSubject, rows: Int32Array): Int32Array => {
  const day = reportedOn(matter)
  const { at } = matter.dossier.timeline
  return day === undefined ? rows : pick(rows, (row) => dayOf(at[row] as number) > day)
}
export const hasNews = (matter: PaperSubject): boolean => later(matter, matter.contacts).length > 0
/** Before whatever was told with the report. */
const foremost = 60
/**
 * After a report what is new, and no more. Of a loan that is not theirs a station has to see again what it is about: what is new goes first among the rows, and
 * the report itself is told above them.
 */
export const newFacts = (matter: PaperSubject, facts: readonly DatedFact[]): readonly DatedFact[] => {
  const day = reportedOn(matter)
  if (day === undefined) return facts
  const isNew = ({ at }: DatedFact): boolean => at.value.slice(0, 10) > day
  if (!isMisuse(matter)) return facts.filter(isNew)
  const [reported] = matter.said("police-report")
  return facts.filter(({ at }) => at !== reported).map((one) => (isNew(one) ? { ...one, weight: one.weight + foremost } : one))
}
/** That there was a report, and how much came since; undefined where there was none. */
export const sinceReport = (matter: PaperSubject): { readonly lead: Told; readonly totals: readonly Told[] } | undefined => {
  const [day] = matter.said("police-report")
  if (!day) return undefined
  const { timeline } = matter.dossier
  const [calls, messages] = [callsTold(matter, later(matter, matter.calls)), countOf(timeline, later(matter, matter.messages))]
  const what = listed([...(calls ? [calls] : []), ...(messages ? [say`信息${messages}条`] : [])])
  const before = reportTold(matter, say`本人已于${as("day", day)}报案`)
  return {
    lead: {
      told: isMisuse(matter) ? say`${before}，此日以后的是新增的事实。` : say`${before}，下面是此后新增的事实。`,
      named: ask`此前的报案`,
    },
    totals: what ? [{ told: say`报案之后又有${what}`, named: say`报案之后的${what}` }] : [],
  }
}
