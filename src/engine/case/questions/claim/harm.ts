/** What may come of it if nothing is stopped in time. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

/** `only-disturbed` is an answer too. */
const harms = ["exposure", "health", "work", "only-disturbed"] as const
const choices = choicesOf(harms, {
  exposure: { zh: "正要告诉单位、亲友，或者在网上公开", en: "about to be told to employer or family, or made public" },
  health: { zh: "健康正在受影响，有就诊记录", en: "health is suffering, with medical records" },
  work: { zh: "工作、经营正在受影响", en: "work or business is suffering" },
  "only-disturbed": { zh: "只是受打扰", en: "only disturbed" },
})

export const harmQuestion = question({
  key: "claim.N.harm",
  type: "choice",
  choices,
  ask: { zh: "不及时制止，会有什么事后难以补回的后果？", en: "Which harm could hardly be undone later if it is not stopped in time?" },
  why: { zh: "只有打扰的，申请禁令较难；照实选。", en: "Mere disturbance seldom carries an injunction; choose what is true." },
  subject: "不及时制止会有的后果",
  sensitive: false,
})
