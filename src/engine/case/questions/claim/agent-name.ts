/** Who acts for the lender, by name. */
import { question } from "../question.ts"

export const agentNameQuestion = question({
  key: "claim.N.agent-name",
  type: "text",
  ask: {
    zh: "替这家机构联系您的，是哪些公司或者律师事务所（写名称，多个用顿号隔开）？",
    en: "Which companies or law firms contact you on the lender's behalf (names, separated by commas)?",
  },
  why: {
    zh: "署名不是这家机构的信息，只有写明是受托机构的才算到这笔债上。",
    en: "Messages signed by somebody else count for this debt only where that somebody is named as an agent.",
  },
  subject: "受托机构的名称",
  sensitive: false,
})
