/** How much the other side says is owed. */
import { question } from "../question.ts"

export const amountQuestion = question({
  key: "claim.N.amount",
  type: "yuan",
  ask: { zh: "对方说欠多少钱（元）？", en: "How much does the other side say is owed (yuan)?" },
  why: { zh: "与合同、还款记录核对。", en: "It is compared with contract and repayments." },
  subject: "所称金额",
  sensitive: false,
})
