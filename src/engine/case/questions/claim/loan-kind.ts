/** Which kind of loan it is: collection norms go by it. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

const kinds = ["network-consumer", "card", "other-consumer", "mortgage-or-car", "business", "unknown"] as const
const choices = choicesOf(kinds, {
  "network-consumer": { zh: "网络消费贷款（在网上借的）", en: "online consumer loan" },
  card: { zh: "信用卡", en: "credit card" },
  "other-consumer": { zh: "其他个人消费贷款（线下办的）", en: "other consumer loan (not online)" },
  "mortgage-or-car": { zh: "住房或者车贷", en: "housing or car loan" },
  business: { zh: "经营贷", en: "business loan" },
  unknown: { zh: "不清楚", en: "not known" },
})

export const loanKindQuestion = question({
  key: "claim.N.loan-kind",
  type: "choice",
  choices,
  ask: { zh: "这是哪一种借款？", en: "Which kind of loan is it?" },
  why: {
    zh: "网络消费贷款、信用卡、住房或者车贷、经营贷适用的催收规范不同。",
    en: "Collection norms differ for online consumer loans, cards, housing or car loans and business loans.",
  },
  subject: "借款的种类",
  sensitive: false,
})
