/** The number under which a court keeps the suit. */
import { question } from "../question.ts"

export const caseNoQuestion = question({
  key: "claim.N.case-no",
  type: "text",
  ask: {
    zh: "法院的案号是什么（传票、应诉通知书上那一行，例如“（2026）某0101民初123号”）？",
    en: "What is the court's case number, as its notice or summons shows it?",
  },
  why: { zh: "法院凭案号收材料；打12368也用它核实。", en: "A court takes papers by it, and 12368 checks by it." },
  subject: "法院的案号",
  sensitive: false,
})
