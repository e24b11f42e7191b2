/** Whether others were called from what shows as the person's number. */
import { question } from "./question.ts"

export const numberDisplayedQuestion = question({
  key: "number-displayed",
  type: "yes-no",
  ask: {
    zh: "有没有人说接到过显示为您的号码的来电，而您没有打过？",
    en: "Does anybody say that your number called them, while you did not?",
  },
  why: { zh: "显示的号码可以被冒用，不能证明是谁打的。", en: "A displayed number can be misused, and does not prove who called." },
  subject: "是否有人接到显示为本人号码的来电",
  sensitive: false,
})
