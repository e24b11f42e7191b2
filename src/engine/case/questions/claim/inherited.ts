/** Whether the person inherits from the debtor: asked where the other side speaks to them as to an heir. */
import { question } from "../question.ts"

export const inheritedQuestion = question({
  key: "claim.N.inherited",
  type: "yes-no",
  ask: {
    zh: "您继承了欠款人的遗产吗？房子、车、存款都算，手续还在办的也算。",
    en: "Did you inherit from the debtor? A flat, a car or savings count, and so does what is still being settled.",
  },
  why: {
    zh: "继承了的，在遗产的范围内要另外看；放弃了或者没有遗产的，才能说与您无关。",
    en: "Who inherits answers within the estate; only who renounced, or inherited nothing, can say that it is none of theirs.",
  },
  subject: "本人是否继承欠款人的遗产",
  sensitive: false,
})
