/** A carrier's records of the days in question are no longer kept: a request for them comes too late. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const recordsExpired = {
  code: "records-expired",
  sentence: { zh: "运营商多半已经没有那些天的清单", en: "the carrier has probably no list of those days any more" },
  leavesOpen: [],
} as const satisfies PaperGap

export const tooLate = (): Gap =>
  gapOf(recordsExpired, { how: "运营商一般只留约六个月的清单，这些联络更早：用手机里的通话记录；以后再被联络，当月就导出。" })
