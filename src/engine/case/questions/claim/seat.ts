/** The registered seat of the lender: it decides which office and which court are competent. */
import { question } from "../question.ts"

export const seatQuestion = question({
  key: "claim.N.seat",
  type: "text",
  ask: { zh: "这家贷款机构登记的住所（从省、市写起）？", en: "The registered seat of the lender, beginning with province and city?" },
  why: {
    zh: "由哪个监管局、哪个法院管，看它登记的住所。看三处，照抄，不要猜：借款合同第一页；App里的“关于”“营业执照”；国家企业信用信息公示系统。",
    en: "It decides which office and which court are competent. Copy it from the first page of the contract, the app's page 'About' or its business licence, or the national register of companies; never guess.",
  },
  subject: "机构登记住所",
  sensitive: false,
})
