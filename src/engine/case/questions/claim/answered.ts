/** When the institution answered the complaint. */
import { question } from "../question.ts"

export const answeredQuestion = question({
  key: "claim.N.answered",
  type: "day",
  ask: { zh: "这家机构哪天答复了您的投诉？", en: "On which day did the institution answer your complaint?" },
  why: { zh: "申请核查、向监管部门反映，都从答复这一天数。", en: "Further terms run from its answer." },
  subject: "机构答复的日期",
  sensitive: false,
})
