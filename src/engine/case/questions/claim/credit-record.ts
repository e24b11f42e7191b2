/** How the credit report tells of this debt, beside the facts: a diagnosis may rest on the report alone. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

const records = ["right", "shown-overdue", "shown-open", "not-mine", "unknown"] as const
const choices = choicesOf(records, {
  right: { zh: "和事实一样", en: "as it is" },
  "shown-overdue": { zh: "写着逾期，其实没有逾期", en: "shown as overdue, and it was not" },
  "shown-open": { zh: "写着未结清，其实已经结清", en: "shown as open, and it is paid off" },
  "not-mine": { zh: "这一笔不是我借的", en: "this loan is not mine" },
  unknown: { zh: "看不懂或者不清楚", en: "not known" },
})

export const creditRecordQuestion = question({
  key: "claim.N.credit-record",
  type: "choice",
  choices,
  ask: { zh: "信用报告里这一笔写的，和事实一样吗？", en: "Is what the credit report says of this loan as it is?" },
  why: {
    zh: "没有电话和短信，只有信用报告写错了，也可以判断成因、申请更正。",
    en: "A wrong record alone tells a cause, and can be corrected.",
  },
  subject: "信用报告对该笔的记载",
  sensitive: false,
})
