/** When the person told the other side to stop. */
import { question } from "../question.ts"

export const refusedQuestion = question({
  key: "claim.N.refused",
  type: "instants",
  ask: {
    zh: "您哪几次明确要求对方停止联系，或告知打错了？",
    en: "When did you clearly ask them to stop, or tell them that they had the wrong person?",
  },
  why: { zh: "告知之后仍继续，性质不同。", en: "Contacts after that weigh differently." },
  subject: "告知停止联系的时间",
  sensitive: false,
})
