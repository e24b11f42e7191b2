/** The last contact is so long ago that a claim can be met with the limitation of actions: a lawyer first. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const limitationPassed = {
  code: "limitation-passed",
  sentence: { zh: "最后一次联络离现在已经超过诉讼时效期间", en: "the last contact is further back than the limitation of actions" },
  leavesOpen: [],
} as const satisfies PaperGap

export const askALawyerFirst = (): Gap =>
  gapOf(limitationPassed, {
    how: "要求赔偿的诉讼时效期间可能已经届满，行为也早已停止。期间里向对方主张过、对方答应过的，把那些材料加进来，先问律师或者拨打12348。",
  })
