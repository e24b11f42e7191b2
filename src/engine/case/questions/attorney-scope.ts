/** How far a power of attorney goes: nothing that gives a right away goes without saying. */
import { choicesOf } from "./choice.ts"
import { question } from "./question.ts"

const scopes = ["complaint", "general", "special"] as const
const choices = choicesOf(scopes, {
  complaint: { zh: "只代交投诉、举报材料，代收答复", en: "to hand in complaints and receive the answers, no more" },
  general: { zh: "代理诉讼，一般授权", en: "to act in court, in general" },
  special: { zh: "代理诉讼，另有特别授权", en: "to act in court, with special powers besides" },
})

export const attorneyScopeQuestion = question({
  key: "attorney.scope",
  type: "choice",
  choices,
  ask: { zh: "委托到什么程度？", en: "How far does the power go?" },
  why: {
    zh: "承认、放弃、变更请求，和解，反诉、上诉，要一项一项写明才算授权；不需要的不要给。",
    en: "To own, drop or change a claim, to settle and to appeal each need a power of its own: give none that is not needed.",
  },
  subject: "委托的权限",
  sensitive: false,
})
