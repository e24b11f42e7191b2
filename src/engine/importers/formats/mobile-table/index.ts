/** 中国移动 call and message details as tables: dates without a year, the period in the preamble. */
import { tableImporter } from "../../table/table-importer.ts"

export const mobileTable = tableImporter({
  id: "mobile-table",
  version: 5,
  title: "中国移动通话、短信详单",
  gives: ["call", "sms"],
  weight: "issued",
  limits: [
    "运营商详单只列接通（计费）的通话；未接来电、响铃后挂断的来电不在其中。",
    "日期没有年份时，按详单写明的期间补上；没有写明期间的，按收到材料的日期推算并提示。",
    "短信详单只有时间和号码，没有短信内容。",
    "文件名写明月份的，视为覆盖整月；交来时当月还没有结束的，只算到最后一条记录的日子。",
  ],
  carrier: true,
  labels: {
    direction: ["通信方式"],
    message: ["信息类型"],
    other: ["通信地点", "套餐优惠", "实收通信费", "实收通信费（元）", "实收通话费", "是否“新通话”"],
  },
  words: { 和多号: "neutral" },
  claims: (seen) => seen.has("起始时间") && seen.has("通信方式") && (seen.has("通信地点") || seen.has("对方号码")),
})
