/** Whose debt it is, as the person says. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

const debtors = ["self", "other", "nobody", "unknown"] as const
const choices = choicesOf(debtors, {
  self: { zh: "是本人的债", en: "the person's own" },
  other: { zh: "是别人的债", en: "somebody else's" },
  nobody: { zh: "根本没有这笔债", en: "there is no such debt" },
  unknown: { zh: "不清楚", en: "not known" },
})

export const debtorQuestion = question({
  key: "claim.N.debtor",
  type: "choice",
  choices,
  ask: { zh: "这笔债是谁的？", en: "Whose debt is it?" },
  why: {
    zh: "是本人的债、别人的债，还是根本没有这笔债，后面的办法完全不同。",
    en: "What can be done differs wholly for one's own debt, another's, and one that does not exist.",
  },
  subject: "债务归属",
  sensitive: false,
})
