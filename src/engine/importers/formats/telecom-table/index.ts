/** 中国电信 call-detail records of the province sites: caller and callee columns (Tianjin) or the Chongqing header. */
import { tableImporter } from "../../table/table-importer.ts"

export const telecomTable = tableImporter({
  id: "telecom-table",
  version: 5,
  title: "中国电信通话详单",
  gives: ["call"],
  weight: "issued",
  limits: [
    "运营商详单只列接通（计费）的通话；未接来电、响铃后挂断的来电不在其中。",
    "主叫、被叫两栏中，不是本人号码的一方才是对方；看不出本人号码时，按呼叫方向判断。",
    "文件名写明月份的，视为覆盖整月；交来时当月还没有结束的，只算到最后一条记录的日子。",
  ],
  carrier: true,
  labels: { other: ["使用地点", "是否在套餐内", "长途类型", "漫游类型"] },
  claims: (seen) => {
    const sides = seen.has("主叫号码") && seen.has("被叫号码")
    const chongqing =
      seen.has("对方号码") && seen.has("呼叫类型") && seen.has("起始时间") && (seen.has("使用地点") || seen.has("是否在套餐内"))
    const named =
      seen.mentions("中国电信") && (seen.plan !== undefined || seen.has("呼叫类型")) && !seen.has("通信方式") && !seen.has("业务类型")
    return sides || chongqing || named
  },
})
