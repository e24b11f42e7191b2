/** Who sues, as the complaint names them: it may be another than whoever lent. */
import { question } from "../question.ts"

export const suedByQuestion = question({
  key: "claim.N.sued-by",
  type: "text",
  ask: { zh: "起诉状上的原告是谁（照抄全称）？", en: "Who is the plaintiff, by the full name in the complaint?" },
  why: {
    zh: "原告可能不是当初放款的那一家：债权转让过、有人代偿过的，要由它证明。",
    en: "It may not be whoever lent: an assignment or a payment by a guarantor is then for the plaintiff to prove.",
  },
  subject: "起诉状上的原告",
  sensitive: false,
})
