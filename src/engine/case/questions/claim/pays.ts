/** Which payment paid which instalment, where the days do not tell. */
import { question } from "../question.ts"

export const paysQuestion = question({
  key: "claim.N.pays",
  type: "days",
  ask: {
    zh: "哪一期是哪天还的？先写还款日，再写实际还款的那天，一期接一期写。",
    en: "Which instalment was paid on which day? The due day, then the day of payment, one instalment after the other.",
  },
  why: {
    zh: "还款的日期对得上不止一期，或者对不上任何一期：对错了，未逾期会写成逾期。",
    en: "The days of payment fit more than one instalment, or none: matched wrongly, what was paid in time would look late.",
  },
  subject: "各期的还款日和实际还款日",
  sensitive: false,
})
