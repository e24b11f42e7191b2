/** The paper that the police gave, by its own name and number. */
import { question } from "../question.ts"

export const policeReceiptQuestion = question({
  key: "claim.N.police-receipt",
  type: "text",
  ask: {
    zh: "公安给的单据叫什么名字、什么编号（照单据写）？",
    en: "What is the paper that the police gave called, and what is its number?",
  },
  why: { zh: "受案回执、接报案回执、立案告知书不是一回事：照单据上的名称写。", en: "Receipts are not all the same: copy the name on it." },
  subject: "报案单据的名称和编号",
  sensitive: false,
})
