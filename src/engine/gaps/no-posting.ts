/** Nobody has told of a posting about the person: a notice to a platform waits for its address. */
import type { Gap } from "../case/gap.ts"
import type { PaperGap } from "./gap-kind.ts"
import { gapOf } from "./gap-kind.ts"

export const noPosting = {
  code: "no-posting",
  sentence: { zh: "没有说明网上公开的内容在哪里", en: "it is not told where anything was posted" },
  leavesOpen: [],
} as const satisfies PaperGap

export const wherePosted = (key: string): Gap =>
  gapOf(noPosting, { how: "有人把您的信息、关于您的话发到网上的，先截图，再填那条内容的网址；没有的，用不上这份通知。", question: key })
export const isWithoutPosting = ({ what }: Gap): boolean => what === noPosting.code
