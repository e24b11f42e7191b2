/** Which kind of lender it is: norms and authorities go by it. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

export const lenderTypes = [
  "bank",
  "consumer-finance",
  "micro-loan",
  "card",
  "auto-finance",
  "platform",
  "other",
  "unlicensed",
  "unknown",
] as const
const choices = choicesOf(lenderTypes, {
  bank: { zh: "银行", en: "bank" },
  "consumer-finance": { zh: "消费金融公司", en: "consumer finance company" },
  "micro-loan": { zh: "小额贷款公司", en: "micro-loan company" },
  card: { zh: "信用卡", en: "credit card" },
  "auto-finance": { zh: "汽车金融公司", en: "car finance company" },
  platform: { zh: "互联网平台", en: "internet platform" },
  other: { zh: "其他机构（信托、租赁、保理等）", en: "another body (trust, leasing, factoring)" },
  unlicensed: { zh: "没有放贷资格的人或机构", en: "person or body without a licence to lend" },
  unknown: { zh: "不清楚", en: "not known" },
})

export const lenderTypeQuestion = question({
  key: "claim.N.lender-type",
  type: "choice",
  choices,
  ask: { zh: "这家机构属于哪一类？", en: "Which kind of lender is it?" },
  why: { zh: "不同类型适用不同规范。", en: "Norms differ by kind." },
  subject: "所称机构的类别",
  sensitive: false,
})
