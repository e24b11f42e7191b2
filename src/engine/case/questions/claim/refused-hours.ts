/** At which hours the person asked by word of mouth to be left alone: a message shows it by itself. */
import { question } from "../question.ts"

export const refusedHoursQuestion = question({
  key: "claim.N.refused-hours",
  type: "text",
  ask: {
    zh: "口头说过哪些时间不要打？照当时说的写，例如“晚上八点以后”“中午12点到14点”。",
    en: "By word of mouth, at which hours did you ask them not to call? As you said it: “after eight in the evening”.",
  },
  why: { zh: "只有这些时间里的来电才算。", en: "Only calls at those hours count." },
  subject: "口头告知的不要来电的时间",
  sensitive: false,
})
