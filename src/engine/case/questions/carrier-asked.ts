/** On which days the carrier was asked for something: recorded with each filing. */
import { question } from "./question.ts"

export const carrierAskedQuestion = question({
  key: "carrier-asked",
  type: "days",
  ask: { zh: "申请是哪天交给运营商的？", en: "On which day was the request handed to the carrier?" },
  why: { zh: "对运营商不服的申诉，要说明哪天先向它提出过。", en: "A dispute tells when the carrier was asked first." },
  subject: "向运营商提出的日期",
  sensitive: false,
  gathers: true,
  tapped: true,
})
