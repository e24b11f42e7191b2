/** Whether the person's credit report shows the loan. */
import { question } from "../question.ts"

export const inCreditReportQuestion = question({
  key: "claim.N.in-credit-report",
  type: "yes-no",
  paper: { yes: "载有该笔贷款", no: "没有该笔贷款" },
  ask: { zh: "您的信用报告里有没有这笔贷款？", en: "Is this loan in your credit report?" },
  why: {
    zh: "没有只说明截至报告日未见，不等于不存在。",
    en: "If not, it was not seen up to the day of the report, which does not mean that it does not exist.",
  },
  subject: "信用报告是否载有该笔贷款",
  sensitive: false,
})
