/** Any call list whose columns can be told by their titles or their values: the last resort for tables. */
import type { Glimpse } from "../../table/glimpse.ts"
import { tableImporter } from "../../table/table-importer.ts"
import { callTableWords, labels } from "./labels.ts"

const times = ["起始时间", "开始时间", "通话起始时间", "通话开始时间", "呼叫时间", "通话日期", "通话时间", "日期", "时间", "Date", "Time"]
const sides = ["对方号码", "对端号码", "对方电话", "电话号码", "号码", "Number", "Phone"]
const ways = ["通信方式", "呼叫类型", "主被叫", "通话类型", "话单方向", "呼叫方向", "Call type", "Type"]
const some = (seen: Glimpse, labels: readonly string[]): boolean => labels.some((label) => seen.has(label))

export const callTable = tableImporter({
  id: "call-table",
  version: 5,
  title: "通话记录表格（按表头识别）",
  gives: ["call", "sms"],
  weight: "exported",
  limits: ["按表头和内容识别的表格，来源由提交人说明；表格可以被编辑，单独使用时证明力较弱。", "表中没有未接来电的，视为只列接通的通话。"],
  generic: true,
  carrier: false,
  labels,
  words: callTableWords,
  claims: (seen, name) => {
    if (seen.form === "text") return seen.plan !== undefined
    if (seen.form === "zip") return seen.spreadsheet
    if (seen.planned || (seen.spreadsheet && (seen.form === "biff" || /\.(?:xlsx?|et)$/i.test(name)))) return true
    const headed = some(seen, times) && (some(seen, sides) || some(seen, ways))
    return headed || (seen.has("主叫") && seen.has("被叫")) || (seen.form === "biff" && /通话|语音|详单|话单/.test(name))
  },
})
