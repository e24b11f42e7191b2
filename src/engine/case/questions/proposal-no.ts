/** What was proposed out of the evidence and is not so, by the person's word: it is not proposed again. */
import { question } from "./question.ts"

export const proposalNoQuestion = question({
  key: "proposal.no",
  type: "text",
  ask: { zh: "哪一项从材料里读出的内容不对？", en: "Which answer proposed out of the evidence is wrong?" },
  why: { zh: "说过不对的，不再提出来。", en: "What you said no to is not proposed again." },
  subject: "本人认为不对的提议",
  sensitive: false,
  gathers: true,
  tapped: true,
})
