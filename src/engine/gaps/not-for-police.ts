/** A report to the police that they would not take: no content that reaches them, an act too long ago, the same once more. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const notForPolice = {
  code: "not-for-police",
  sentence: { zh: "现在还不到报案的程度", en: "this does not reach the police as it stands" },
  leavesOpen: [],
} as const satisfies PaperGap

/** Often is not grave: the police look at words and acts. */
export const quantityAlone = (): Gap =>
  gapOf(notForPolice, {
    how: "材料里只有次数、时间，没有威胁、侮辱、公开隐私、上门纠缠一类的内容；次数多的，先走告知、投诉。有这类内容的短信、录音、照片，交进来以后再写。",
  })
export const tooLongAgo = (): Gap =>
  gapOf(notForPolice, { how: "最近的一次已经超过公安机关处罚的期限；期限之内报过案的，请写下报案的日期。以后再有，尽快报案。" })
export const reportedBefore = (): Gap =>
  gapOf(notForPolice, { how: "已经报过案，报案以后没有新的事实：同样的内容再报，只会得到解释，不再登记。有了新的事实，标明新增再补交。" })
