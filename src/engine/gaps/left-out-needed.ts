/** The person left out of a paper all that it could stand on. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const leftOutMissed = {
  code: "left-out-needed",
  sentence: { zh: "核对时去掉的内容，这份文书缺了就不能成立", en: "what was left out is what this paper stands on" },
  leavesOpen: [],
} as const satisfies PaperGap

export const leftOutNeeded = (): Gap =>
  gapOf(leftOutMissed, {
    how: "您在逐句核对时去掉了这份文书所依据的内容，剩下的不足以写成文书。要写的，回到核对这一步，把其中的句子改回“对，写上”。",
  })
