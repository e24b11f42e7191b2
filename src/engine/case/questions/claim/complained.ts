/** When the person complained to the institution itself: its term for an answer runs from then. */
import { question } from "../question.ts"

export const complainedQuestion = question({
  key: "claim.N.complained",
  type: "day",
  ask: { zh: "您哪天向这家机构自己投诉过？", en: "On which day did you complain to the institution itself?" },
  why: {
    zh: "答复的期限从这一天数；几乎所有部门都先问这个。",
    en: "Its term for an answer runs from then; nearly every authority asks for it first.",
  },
  subject: "向机构投诉的日期",
  sensitive: false,
})
