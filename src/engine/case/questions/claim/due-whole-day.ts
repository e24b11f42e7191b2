/** Whether the contract lets the due day end at midnight: asked where the other side's message lets it end before. */
import { question } from "../question.ts"

export const dueWholeDayQuestion = question({
  key: "claim.N.due-whole-day",
  type: "yes-no",
  paper: { yes: "合同约定的还款期限到还款日当天24时为止", no: "合同约定的还款期限在还款日当天24时之前截止" },
  ask: {
    zh: "合同或者还款计划（不是短信）写的还款截止，是到还款日当天24点为止吗？没有写具体几点的，也答是。",
    en: "By the contract or the plan of payments (not a message), does the due day end at midnight? If it names no hour, answer yes.",
  },
  why: {
    zh: "对方的信息写着当天几点以后算逾期：合同没有这样写的，到当天结束都算按时。",
    en: "A message of the other side counts a later hour of the day as overdue: unless the contract says so, the whole day counts.",
  },
  subject: "合同约定的还款截止时点",
  sensitive: false,
})
