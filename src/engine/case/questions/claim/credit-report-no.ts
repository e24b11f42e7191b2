/** The number of the credit report. */
import { question } from "../question.ts"

export const creditReportNoQuestion = question({
  key: "claim.N.credit-report-no",
  type: "text",
  ask: { zh: "信用报告首页的报告编号是多少？", en: "What is the number on the first page of the credit report?" },
  why: { zh: "征信机构凭编号找到这份报告；没有的不用填。", en: "The bureau finds the report by it; leave it out where there is none." },
  subject: "信用报告编号",
  sensitive: true,
})
