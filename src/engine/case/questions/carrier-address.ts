/** Where the carrier has its seat, as those over carriers ask. */
import { question } from "./question.ts"

export const carrierAddressQuestion = question({
  key: "carrier-address",
  type: "text",
  ask: {
    zh: "运营商的公司名称和地址（照发票、业务单据或者它公布的地址抄）？",
    en: "The company name and address of the carrier, as a bill or its own page has them?",
  },
  why: { zh: "申诉要写明对哪一家电信企业、在哪里；照单据抄，不要猜。", en: "A dispute names the company and its address." },
  subject: "运营商的名称和地址",
  sensitive: false,
})
