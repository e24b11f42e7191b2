/** A later letter waits: nothing was handed to the other side yet, its time to answer still runs, or it answered and nothing came after. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const nothingSent = {
  code: "nothing-sent",
  sentence: { zh: "还不到再写一封的时候", en: "it is too early for another letter" },
  leavesOpen: [],
} as const satisfies PaperGap

/** Nothing is on record. */
export const sendFirst = (): Gap =>
  gapOf(nothingSent, {
    how: "先把第一封函或者投诉交给对方，并在这里记下交出的日期；有了这条记录，对方不答复、拒绝或者照旧联络时再写这一封。",
  })
/** What was handed in is neither late nor refused, and nothing of the same kind came after it. */
export const letItRun = (): Gap =>
  gapOf(nothingSent, {
    how: "已经交出的还在等答复，或者已经答复、之后没有新的联络：先等到函里写明的日期，收到答复或者又被联络的，登记下来再写。",
  })
export const isForLater = ({ what }: Gap): boolean => what === nothingSent.code
