/** Whether the person applied for the loan: one of the three facts of which 'never borrowed' consists. */
import { question } from "../question.ts"

export const appliedQuestion = question({
  key: "claim.N.applied",
  type: "yes-no",
  ask: {
    zh: "您有没有申请过这笔借款（自己填过申请、点过“借款”）？",
    en: "Did you apply for this loan (fill in an application, press 'borrow')?",
  },
  why: {
    zh: "没有申请、没有签、没有收到钱，是三件分开的事，每一件都要您自己说。",
    en: "Not having applied, not having signed and not having received money are three facts, and each is yours to state.",
  },
  subject: "是否申请过这笔借款",
  sensitive: false,
})
