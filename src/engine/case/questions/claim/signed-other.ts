/** Which names in the messages are somebody else's, so that what they sign is not of this debt. */
import { question } from "../question.ts"

export const signedOtherQuestion = question({
  key: "claim.N.signed-other",
  type: "text",
  ask: {
    zh: "信息里哪些署名和这笔债无关，是另一家（多个用顿号隔开）？",
    en: "Which names in the messages have nothing to do with this debt and are somebody else's (separated by commas)?",
  },
  why: {
    zh: "一家的信息写成另一家的，投诉就站不住，也冤枉了别人。",
    en: "To charge one company with another's messages makes a complaint fall, and wrongs the other.",
  },
  subject: "与这笔债务无关的署名",
  sensitive: false,
})
