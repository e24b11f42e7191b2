/** The police office that decided not to open a criminal case, as the notice names it. */
import { question } from "../question.ts"

export const policeDeciderQuestion = question({
  key: "claim.N.police-decider",
  type: "text",
  ask: {
    zh: "《不予立案通知书》是哪一个公安机关出的（照落款和印章写全称）？",
    en: "Which police office issued the notice, as its seal names it?",
  },
  why: {
    zh: "刑事的不予立案，先向作出决定的公安机关申请复议。",
    en: "A criminal refusal is first reconsidered by the office that decided.",
  },
  subject: "作出不予立案决定的公安机关",
  sensitive: false,
})
