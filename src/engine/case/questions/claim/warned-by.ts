/** Which authority warned the other side. */
import { question } from "../question.ts"

export const warnedByQuestion = question({
  key: "claim.N.warned-by",
  type: "text",
  ask: { zh: "是哪个部门警告的（如某某派出所）？", en: "Which authority was it?" },
  why: { zh: "受理的单位可以向它核实。", en: "Whoever handles the matter can ask it." },
  subject: "警告对方的部门",
  sensitive: false,
})
