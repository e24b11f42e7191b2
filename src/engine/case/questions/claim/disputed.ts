/** What of the sum sued for the person disputes. */
import { choicesOf } from "../choice.ts"
import { question } from "../question.ts"

const disputes = ["charges", "payments", "payout", "several"] as const
const choices = choicesOf(disputes, {
  charges: { zh: "利息、费用、违约金算得不对", en: "interest, fees or penalties" },
  payments: { zh: "付过的钱没有算进去", en: "payments were left out" },
  payout: { zh: "合同写的金额和实际放款的金额不一样", en: "the contract's sum is not what was paid out" },
  several: { zh: "有好几样，或者没有看到明细、不知道怎样算出来的", en: "several of these, or no breakdown was ever shown" },
})

export const disputedQuestion = question({
  key: "claim.N.disputed",
  type: "choice",
  choices,
  ask: { zh: "起诉要的钱，您认为哪里不对？", en: "What is wrong with the sum that is sued for?" },
  why: {
    zh: "答辩状按这里写明请法院查哪一项；不写多少是对的，也不替您承认任何一项。",
    en: "The answer tells the court what to look at; it states no sum as right, and admits none for you.",
  },
  subject: "对起诉的数额有异议的地方",
  sensitive: false,
})
