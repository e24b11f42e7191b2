/** That the side was told to stop rests on the person's word alone. */
import type { ClaimGap } from "./gap-kind.ts"
import { afterRefusals } from "./refusal-missing.ts"

export const refusalStatedOnly = {
  code: "refusal-stated-only",
  sentence: { zh: "要求停止联系一事目前只有本人陈述", en: "the refusal rests on the person's statement alone" },
  leavesOpen: [],
  find: (about) => {
    const told = afterRefusals(about)
    return told.length > 0 && told.every((finding) => finding.measures.refusedAt?.weight === "stated")
      ? [{ how: "找出当时的短信、录音或者书面告知；没有也可以再书面告知一次并保存。", question: about.key("refused-how") }]
      : []
  },
} as const satisfies ClaimGap
