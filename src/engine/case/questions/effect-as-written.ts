/** Whether words of despair or anger on the effect are to go into papers for others as they stand. */
import { question } from "./question.ts"

export const effectAsWrittenQuestion = question({
  key: "effect-as-written",
  type: "yes-no",
  ask: {
    zh: "您写的对生活的影响里有心里话或者气话，要照原样写进给别人看的材料吗？",
    en: "Your words on the effect hold despair or anger. Are they to stand as they are in papers that others read?",
  },
  why: {
    zh: "材料交上去就收不回来；您没说要写，就不写。",
    en: "A paper that was handed in cannot be taken back: without your yes they stay out.",
  },
  subject: "心里话、气话是否照写",
  sensitive: false,
})
