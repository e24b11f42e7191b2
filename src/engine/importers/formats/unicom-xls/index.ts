/** 中国联通 call-detail records: 9 to 12 columns from 2015 on, one file a month, every cell text. */
import { tableImporter } from "../../table/table-importer.ts"

export const unicomXls = tableImporter({
  id: "unicom-xls",
  version: 5,
  title: "中国联通通话详单",
  gives: ["call"],
  weight: "issued",
  limits: [
    "运营商详单只列接通（计费）的通话；未接来电、响铃后挂断的来电不在其中。",
    "通话地点是区号，不是对方所在地；详单不含通话内容，也不显示对方是谁。",
    "文件名写明月份的，视为覆盖整月；交来时当月还没有结束的，只算到最后一条记录的日子。",
  ],
  carrier: true,
  labels: { kind: ["业务类型"], direction: ["业务类型"], other: ["本机通话地", "对方归属地", "长途类型", "漫游类型", "其他费"] },
  claims: (seen, name) =>
    ["业务类型", "通话起始时间", "通话时长", "呼叫类型"].every((label) => seen.has(label)) ||
    (seen.form === "biff" && /\d{4}年\d{2}月语音通信/.test(name)),
})
