/** Under which other names the lender or the platform signs its messages. */
import { question } from "../question.ts"

export const signedSameQuestion = question({
  key: "claim.N.signed-same",
  type: "text",
  ask: {
    zh: "信息里还有哪些署名也是这家机构自己，比如品牌名、旧名、产品名（多个用顿号隔开）？",
    en: "Which other names in the messages are this lender itself: a brand, a former name, a product (separated by commas)?",
  },
  why: {
    zh: "署名对不上的信息不算到对方头上；是同一家的，您说了才算。",
    en: "A message with another name is not counted against the other side unless you say that the name is theirs.",
  },
  subject: "同属这家机构的署名",
  sensitive: false,
})
