/** Which lender the other side names. */
import { question } from "../question.ts"

export const lenderQuestion = question({
  key: "claim.N.lender",
  type: "text",
  ask: { zh: "对方说是哪家机构的贷款？", en: "Whose loan does the other side say it is?" },
  why: { zh: "不同机构适用的规范和受理部门不同。", en: "Norms and authorities differ by lender." },
  subject: "所称贷款机构",
  sensitive: false,
})
