/** Which of the person's numbers is called. */
import { question } from "./question.ts"

export const phoneQuestion = question({
  key: "phone",
  type: "numbers",
  ask: { zh: "被拨打的是您的哪个号码？", en: "Which of your numbers is called?" },
  why: { zh: "告知对方停止联系时要写明号码。", en: "A notice to stop names the number." },
  subject: "被联络号码",
  sensitive: true,
})
