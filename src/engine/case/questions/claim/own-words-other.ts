/** Whether the person's own words that speak against an answer were written about another matter. */
import { question } from "../question.ts"

export const ownWordsOtherQuestion = question({
  key: "claim.N.own-words-other",
  type: "yes-no",
  ask: {
    zh: "您自己发出的、和回答对不上的那条信息，说的是另一笔钱、另一件事吗？",
    en: "The message of your own that does not fit your answer: is it about other money, or another matter?",
  },
  why: {
    zh: "是另一笔的，不拿它来否定您的回答；对方仍可能引用它。",
    en: "Then it speaks against nothing here; the other side may quote it all the same.",
  },
  subject: "自己信息所说的是否另一笔",
  sensitive: false,
})
