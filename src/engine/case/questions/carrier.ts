/** Which carrier the person's number is with: how its list is fetched differs. */
import { choicesOf } from "./choice.ts"
import { question } from "./question.ts"

export const carriers = ["mobile", "unicom", "telecom", "broadnet", "unknown"] as const
export type Carrier = (typeof carriers)[number]
const choices = choicesOf(carriers, {
  mobile: { zh: "中国移动", en: "China Mobile" },
  unicom: { zh: "中国联通", en: "China Unicom" },
  telecom: { zh: "中国电信", en: "China Telecom" },
  broadnet: { zh: "中国广电", en: "China Broadnet" },
  unknown: { zh: "不清楚", en: "not known" },
})

export const carrierQuestion = question({
  key: "carrier",
  type: "choice",
  choices,
  ask: { zh: "被拨打的号码是哪家运营商的？", en: "Which carrier is the number with?" },
  why: {
    zh: "各家导出通话详单的办法不同；详单一般只留约六个月。",
    en: "Each has its own way to the call list, and keeps it for about six months only.",
  },
  subject: "号码所属运营商",
  sensitive: false,
})
