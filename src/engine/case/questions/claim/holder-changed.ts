/** Whether the claim is said to have been assigned to another holder. */
import { question } from "../question.ts"

export const holderChangedQuestion = question({
  key: "claim.N.holder-changed",
  type: "yes-no",
  ask: {
    zh: "对方有没有说债权已经转让、现在由另一家持有？",
    en: "Does the other side say that the claim was assigned and another now holds it?",
  },
  why: {
    zh: "已经结清的债转让出去还在催，要向每一家要转让和结清的凭据。",
    en: "A settled debt that was assigned is dunned by another holder: each owes proof of the assignment.",
  },
  subject: "对方是否称债权已转让",
  sensitive: false,
})
