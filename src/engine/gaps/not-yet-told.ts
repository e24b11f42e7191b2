/** Whoever was called by mistake, or before the due day, tells the other side first. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const notYetTold = {
  code: "not-yet-told",
  sentence: { zh: "还没有告知过对方", en: "the other side has not been told yet" },
  leavesOpen: [],
} as const satisfies PaperGap

/** What the other side does after it was told is what an authority is asked about. */
export const askToStopFirst = (): Gap =>
  gapOf(notYetTold, { how: "先用停止联系告知函告知对方并留下凭证；告知之后仍被联系，再写这份材料。" })
