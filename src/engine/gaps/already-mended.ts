/** The other side confirmed that it is mended and has not come again: nothing is written to it, or about it, until it does. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const alreadyMended = {
  code: "already-mended",
  sentence: { zh: "对方已经确认处理，之后没有再联系", en: "the other side has confirmed that it is mended, and has not come again" },
  leavesOpen: [],
} as const satisfies PaperGap

export const untilItComesAgain = (): Gap => gapOf(alreadyMended, { how: "先看一段时间，保存它确认的那条信息；又来的，登记下来再写。" })
