/** Who represents the company sued: a court asks for it where it is known, and a paper does without. */
import { question } from "../question.ts"

export const representativeQuestion = question({
  key: "claim.N.representative",
  type: "text",
  ask: { zh: "这家机构的法定代表人（负责人）是谁？查不到可以不答。", en: "Who is its legal representative? It may be left open." },
  why: {
    zh: "起诉状的被告一栏一般写它；国家企业信用信息公示系统上查得到，照抄，不要猜。",
    en: "A complaint to a court names them beside the company; copy it from the national register of companies.",
  },
  subject: "机构的法定代表人",
  sensitive: true,
})
