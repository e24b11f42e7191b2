/** As what somebody acts for the person: a court lets only some act. */
import { choicesOf } from "./choice.ts"
import { question } from "./question.ts"

const capacities = ["lawyer", "legal-worker", "relative", "recommended"] as const
const choices = choicesOf(capacities, {
  lawyer: { zh: "律师", en: "a lawyer" },
  "legal-worker": { zh: "基层法律服务工作者", en: "a legal worker" },
  relative: { zh: "近亲属", en: "a near relative" },
  recommended: { zh: "社区、单位或者社会团体推荐的公民", en: "somebody recommended by a community or an organisation" },
})

export const attorneyCapacityQuestion = question({
  key: "attorney.capacity",
  type: "choice",
  choices,
  ask: { zh: "受托人是什么身份？", en: "In which capacity do they act?" },
  why: { zh: "哪些人可以代理、要附什么证明，看这个身份；都不是的，法院一般不收。", en: "Who may act and what proves it depends on it." },
  subject: "受托人的身份",
  sensitive: true,
  apart: true,
})
