/** The authority that reconsiders, by its own name. */
import { question } from "../question.ts"

export const reviewOfficeQuestion = question({
  key: "claim.N.review-office",
  type: "text",
  ask: {
    zh: "行政复议申请交给哪一个机关（写全称）？",
    en: "To which authority does the application for reconsideration go, by its full name?",
  },
  why: {
    zh: "派出所、公安局、地方金融管理局的答复，一般向同级的人民政府申请；国家金融监督管理总局的监管局，向它的上一级主管部门申请。答复上写明了的照抄；没有写的，先打电话向受理窗口问清，不要猜。",
    en: "For a police office or a local authority it is the government of the same level; for a bureau of the national regulator its superior. Copy it from the answer, or ask the window.",
  },
  subject: "行政复议机关",
  sensitive: false,
})
