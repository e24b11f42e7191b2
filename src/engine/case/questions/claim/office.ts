/** The office that is competent for the lender, by its own name. */
import { question } from "../question.ts"

export const officeQuestion = question({
  key: "claim.N.office",
  type: "text",
  ask: {
    zh: "材料交给哪一个机关（写它的全称，例如某省监管局、某省地方金融管理局）？",
    en: "To which office does the paper go, by its full name?",
  },
  why: {
    zh: "银行、消费金融公司：它住所地的国家金融监督管理总局监管局；小额贷款公司：批准它设立的省级地方金融管理局。不知道就先打监管热线问，不要猜。",
    en: "Banks and consumer finance: the bureau of the National Financial Regulatory Administration at the lender's seat; micro-loan companies: the provincial financial administration. Its hotline tells which: ask rather than guess.",
  },
  subject: "受理机关",
  sensitive: false,
})
