/** Which bureau made the credit report. */
import { question } from "../question.ts"

export const creditBureauQuestion = question({
  key: "claim.N.credit-bureau",
  type: "text",
  ask: {
    zh: "信用报告是哪家征信机构出的（照报告首页的名称抄）？",
    en: "Which bureau made the credit report (its name as on the first page)?",
  },
  why: { zh: "向征信机构提出的异议，要写它的名称。", en: "An objection to the bureau is addressed by its name." },
  subject: "出具信用报告的机构",
  sensitive: false,
})
