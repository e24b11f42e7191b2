/** A report to the police that they would not take: no content that reaches them, an act too long ago, the same once more. */

import { claimKeyOf } from "../case/claim-key.ts"
import type { Gap } from "../case/gap.ts"
import { menacingNumbers } from "../timeline/menacing.ts"
import type { Timeline } from "../timeline/timeline.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const notForPolice = {
  code: "not-for-police",
  sentence: { zh: "现在还不到报案的程度", en: "this does not reach the police as it stands" },
  leavesOpen: [],
} as const satisfies PaperGap

/** Often is not grave: the police look at words and acts. Messages that threaten from numbers of no side are told of, and whose they are is asked. */
export const quantityAlone = (timeline: Timeline, claim: string): Gap => {
  const numbers = menacingNumbers(timeline)
  if (numbers.length === 0) return nothingGrave()
  const shown = numbers.slice(0, mostNamed).join("、")
  return gapOf(notForPolice, {
    how: `归到对方名下的材料里没有这类内容；有威胁、辱骂一类的信息，发信息的${shown}${numbers.length > mostNamed ? `等${numbers.length}个号码` : ""}还没有归到谁名下：是为这笔债来的，先把号码归到对方名下，再写；是别人的，也可以单独报警。`,
    question: claimKeyOf(claim, "numbers"),
  })
}
const mostNamed = 3
const nothingGrave = (): Gap =>
  gapOf(notForPolice, {
    how: "材料里只有次数、时间，没有威胁、侮辱、公开隐私、上门纠缠一类的内容；次数多的，先走告知、投诉。有这类内容的短信、录音、照片，交进来以后再写。",
  })
export const tooLongAgo = (): Gap =>
  gapOf(notForPolice, { how: "最近的一次已经超过公安机关处罚的期限；期限之内报过案的，请写下报案的日期。以后再有，尽快报案。" })
export const reportedBefore = (): Gap =>
  gapOf(notForPolice, { how: "已经报过案，报案以后没有新的事实：同样的内容再报，只会得到解释，不再登记。有了新的事实，标明新增再补交。" })
