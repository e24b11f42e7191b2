/** Which names in the messages are somebody else's, so that what they sign is not of this debt. */
import { question } from "../question.ts"

export const signedOtherQuestion = question({
  key: "claim.N.signed-other",
  type: "text",
  ask: {
    zh: "信息里哪些署名是另一家：受让了这笔债的，替您还了以后来追偿的，或者和这笔债无关的（多个用顿号隔开）？",
    en: "Which names in the messages are somebody else's: who took the debt over, who paid it for you and asks for it back, or who has nothing to do with it (separated by commas)?",
  },
  why: {
    zh: "一家的信息写成另一家的，投诉就站不住，也冤枉了别人。",
    en: "To charge one company with another's messages makes a complaint fall, and wrongs the other.",
  },
  subject: "另一家的署名",
  sensitive: false,
})
