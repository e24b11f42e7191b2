/** The full registered name of the agency that contacts you: a paper to an authority names no brand. */
import { question } from "../question.ts"

export const agentRegisteredNameQuestion = question({
  key: "claim.N.agent-registered-name",
  type: "text",
  ask: {
    zh: "受托联系您的那家机构的登记全称（营业执照上的名称）？",
    en: "The full registered name of the agency that contacts you, as on its business licence?",
  },
  why: {
    zh: "只写品牌名，受理单位找不到是哪家公司。看三处，照抄，不要猜：借款合同第一页；App里的“关于”“营业执照”；国家企业信用信息公示系统。",
    en: "A brand is no addressee. Copy it from the first page of the contract, the app's page 'About' or its business licence, or the national register of companies; never guess.",
  },
  subject: "受托机构登记全称",
  sensitive: false,
})
