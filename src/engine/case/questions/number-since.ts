/** When the person began to use the number that is called. */
import { question } from "./question.ts"

export const numberSinceQuestion = question({
  key: "number-since",
  type: "day",
  ask: { zh: "这个号码您是哪天开始用的？", en: "Since which day have you used this number?" },
  why: { zh: "号码换过主人时，这一天是关键证据。", en: "Where a number changed hands, this day decides." },
  subject: "号码启用日期",
  sensitive: false,
})
