/** Which numbers belong to the other side. */
import { question } from "../question.ts"

export const numbersQuestion = question({
  key: "claim.N.numbers",
  type: "numbers",
  ask: { zh: "哪些号码是为这笔债打来的？", en: "Which numbers called about this debt?" },
  why: { zh: "只有归到对方名下的来电才计入文书。", en: "Papers count only calls that belong to the other side." },
  subject: "对方使用的号码",
  sensitive: false,
})
