/** The police station that the report went to, or goes to. */
import { question } from "../question.ts"

export const policeStationQuestion = question({
  key: "claim.N.police-station",
  type: "text",
  ask: { zh: "报案（或者准备报案）的派出所叫什么？", en: "Which police station did you report to, or are you going to?" },
  why: { zh: "报案材料要写明交给哪个派出所；写全称。", en: "A report names the station it goes to." },
  subject: "报案的派出所",
  sensitive: false,
})
