/** The office that settles disputes with carriers, by its own name. */
import { question } from "./question.ts"

export const telecomOfficeQuestion = question({
  key: "telecom-office",
  type: "text",
  ask: {
    zh: "电信用户申诉交给哪一个受理机构（写全称，例如某省通信管理局的申诉受理机构）？",
    en: "To which office does a dispute with a carrier go, by its full name?",
  },
  why: {
    zh: "向号码归属省的申诉受理机构提出；名称以它公布的为准，不知道就先打电话问。",
    en: "It goes to the office of the province of the number; ask rather than guess.",
  },
  subject: "电信用户申诉受理机构",
  sensitive: false,
})
