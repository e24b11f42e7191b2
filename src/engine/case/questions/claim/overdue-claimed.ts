/** Whether the other side says that the person is overdue. */
import { question } from "../question.ts"

export const overdueClaimedQuestion = question({
  key: "claim.N.overdue-claimed",
  type: "yes-no",
  ask: { zh: "对方是否说您已经逾期？", en: "Does the other side say that you are overdue?" },
  why: { zh: "与还款日和还款记录核对。", en: "It is compared with due days and repayments." },
  subject: "对方是否称已逾期",
  sensitive: false,
})
