/** What is new since the person reported: a report is made once, whole, and later facts are added to it. */
import { dayOf } from "../../../case/time.ts"
import { as, ask, listed, say } from "../../../say/say.ts"
import { countOf } from "../../../timeline/measure.ts"
import { pick } from "../../../timeline/rows.ts"
import type { DatedFact, Told } from "../../form/parts.ts"
import type { PaperSubject } from "../../sections/matter.ts"

/** The day of the report, where one was made. */
export const reportedOn = (matter: PaperSubject): string | undefined => matter.said("police-report")[0]?.value
const later = (matter: PaperSubject, rows: Int32Array): Int32Array => {
  const day = reportedOn(matter)
  const { at } = matter.dossier.timeline
  return day === undefined ? rows : pick(rows, (row) => dayOf(at[row] as number) > day)
}
export const hasNews = (matter: PaperSubject): boolean => later(matter, matter.contacts).length > 0
export const newFacts = (matter: PaperSubject, facts: readonly DatedFact[]): readonly DatedFact[] => {
  const day = reportedOn(matter)
  return day === undefined ? facts : facts.filter(({ at }) => at.value.slice(0, 10) > day)
}
/** That there was a report, and how much came since; undefined where there was none. */
export const sinceReport = (matter: PaperSubject): { readonly lead: Told; readonly totals: readonly Told[] } | undefined => {
  const [day] = matter.said("police-report")
  if (!day) return undefined
  const [receipt] = matter.said("police-receipt")
  const { timeline } = matter.dossier
  const [calls, messages] = [matter.calls, matter.messages].map((rows) => countOf(timeline, later(matter, rows)))
  const what = listed([...(calls ? [say`来电${calls}次`] : []), ...(messages ? [say`信息${messages}条`] : [])])
  return {
    lead: {
      told: receipt
        ? say`本人已于${as("day", day)}报案（${receipt}），下面是此后新增的事实。`
        : say`本人已于${as("day", day)}报案，下面是此后新增的事实。`,
      named: ask`此前的报案`,
    },
    totals: what ? [{ told: say`报案之后又有${what}`, named: say`报案之后的${what}` }] : [],
  }
}
