/** One invented matter in which a court, a station, a supervisor and a carrier each answered, so that the papers which wait for that are written too. */
import { filedWith } from "../../scripts/examples/filing.ts"
import type { Engine } from "../../src/engine/api.ts"
import { onRecord } from "../documents/filed.ts"
import { plaintiff } from "../documents/plaintiff.ts"
import type { Given } from "../golden/derived.ts"
import { materialsOf } from "../situations/materials.ts"
import { parseSituation } from "../situations/parse.ts"

/** Instead of a folder of a golden case. */
export const five = "tests/papers/five"
const number = "16100000001"
const answers = {
  ...plaintiff,
  role: "stranger",
  name: "周以宁",
  phone: "16150882046",
  carrier: "mobile",
  postcode: "310000",
  "called-unit": "no",
  "carrier-address": "虚谷移动通信有限公司，浙江省杭州市云杉区虚谷路9号",
  "carrier-elsewhere": "no",
  "carrier-answer": "（电话）本公司无法开通防骚扰服务。",
  "telecom-office": "浙江省通信管理局电信用户申诉受理中心",
  "claim.1.debtor": "other",
  "claim.1.lender": "青禾小贷",
  "claim.1.lender-type": "micro-loan",
  "claim.1.numbers": [number],
  "claim.1.refused": "2026-05-03T20:00:00+08:00",
  "claim.1.refused-how": "发短信",
  "claim.1.harm": "exposure",
  "claim.1.ongoing": "yes",
  "claim.1.sued": "served",
  "claim.1.case-no": "（2026）云0999民初17号",
  "claim.1.sued-by": "云杉资产管理有限公司",
  "claim.1.sued-for": "判令被告偿还借款本金8000元",
  "claim.1.served": "2026-05-28",
  "claim.1.applied": "no",
  "claim.1.signed": "no",
  "claim.1.police-superior": "杭州市公安局云杉分局",
  "claim.1.police-decider": "杭州市公安局云杉分局",
  "claim.1.procuratorate": "杭州市云杉区人民检察院",
  "claim.1.police-refusal": "not-taken",
  "claim.1.review-office": "江苏省人民政府",
} as const
const materials = [
  `来电×6 2026-05-03 09:10 每1小时 ${number} 35秒`,
  `来电×5 2026-05-22 09:10 每1小时 ${number} 35秒`,
  `短信 2026-05-25 11:00 收 ${number} 【青禾小贷】今天再不处理，就把欠款的事发到你单位群里，让同事都看看，再不还钱就打断你的腿`,
  `来电×7 2026-05-27 09:10 每1小时 ${number} 35秒`,
]
const day = "2026-06-01"
const situation = parseSituation(
  [
    "# 五种",
    `日期：${day}`,
    "## 材料",
    ...materials.map((one) => `- ${one}`),
    "## 回答",
    "- called-unit = no",
    "## 应当",
    "- 没有拒绝",
  ].join("\n\n"),
)
export const fiveGiven: Given = { name: "five", day, files: materialsOf(situation), answers: { ...filedWith(answers), ...answers } }
/** What each was handed, and how it was answered. */
export const handInFive = (engine: Engine): Promise<void> =>
  onRecord([
    { doc: "carrier-request", channel: "carrier", day: "2026-05-10", reply: ["2026-05-14", "refused"] },
    { doc: "police-report", channel: "110", day: "2026-05-26", reply: ["2026-05-27", "refused"] },
    { doc: "regulator-report", channel: "local-fin", day: "2026-05-26", reply: ["2026-05-29", "refused"] },
  ])(engine, fiveGiven.name)
