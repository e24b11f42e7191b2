/** Makes the fixtures of the importers in the true shapes of their formats, with invented numbers. Run it after changing a shape, then `UPDATE=1` the golden runner. */
import { mkdirSync, writeFileSync } from "node:fs"
import { dirname, join } from "node:path"
import { utils, write } from "@e965/xlsx"
import { encodeGb18030 } from "./gb18030.ts"

const importers = join(import.meta.dirname, "../src/engine/importers/formats")
const put = (path: string, bytes: Uint8Array | string): void => {
  const to = join(importers, path)
  mkdirSync(dirname(to), { recursive: true })
  writeFileSync(to, bytes)
}
type Cell = string | number | null
type Rows = readonly (readonly Cell[])[]
const book = (
  bookType: "biff8" | "xlsx" | "biff5",
  ...sheets: readonly (readonly [name: string, rows: Rows, origin?: string])[]
): Uint8Array => {
  const made = utils.book_new()
  for (const [name, rows, origin] of sheets) {
    const sheet = utils.aoa_to_sheet([])
    utils.sheet_add_aoa(sheet, rows as Cell[][], { origin: origin ?? "A1" })
    utils.book_append_sheet(made, sheet, name)
  }
  return new Uint8Array(write(made, { bookType, type: "array", bookSST: true }) as ArrayBuffer)
}
const csv = (rows: Rows, delimiter = ",", end = "\r\n"): string =>
  rows.map((row) => row.map((cell) => cell ?? "").join(delimiter) + end).join("")

// 中国联通: eras of 9, 10, 11 and 12 columns; every cell text, newest first.
const unicom = ["序号", "业务类型", "通话起始时间", "通话时长", "呼叫类型", "对方号码", "通话地点", "通话类型", "通话费", "其他费", "小计"]
const unicomRows: Rows = [
  ["1", "语音电话", "2026-01-03 21:15:09", "47秒", "被叫", "15400010001", "0571", "国内通话", "0.00", "0.00", "0.00"],
  ["2", "语音电话", "2026-01-03 21:15:09", "47秒", "被叫", "15400010001", "0571", "国内通话", "0.00", "0.00", "0.00"],
  ["3", "语音电话", "2026-01-02 09:00:00", "1分4秒", "主叫", "0086154****0002", "0571", "本地通话", "0.00", "0.00", "0.00"],
  ["4", "语音电话", "2026-01-01 00:00:00", "1小时2分3秒", "被叫", "008657110000003", "0571", "国内长途", "0.00", "0.00", "0.00"],
  ["5", "语音电话", "2026-01-01 00:00:00", "3秒", "有条件呼叫转移", "16100010004", "0571", "国内通话", "0.00", "0.00", "0.00"],
]
put("unicom-xls/fixtures/2026年01月语音通信.xls", book("biff8", ["2026年01月语音通信", [unicom, ...unicomRows]]))
put(
  "unicom-xls/fixtures/9栏-2026年02月语音通信.xls",
  book("biff8", [
    "2026年02月语音通信",
    [
      ["序号", "业务类型", "通话起始时间", "通话时长", "呼叫类型", "通话类型", "通话费", "其他费", "小计"],
      ["1", "语音电话", "2026-02-27 18:08:48", "2分32秒", "主叫", "省际长途", "0.00", "0.00", "0.00"],
      ["2", "语音电话", "2026-02-01 18:02:52", "15秒", "被叫", "基本通话", "0.00", "0.00", "0.00"],
    ],
  ]),
)
put(
  "unicom-xls/fixtures/12栏-2026年03月01日~2026年03月31日通话详单.xls",
  book("biff8", [
    "详单",
    [
      [
        "序号",
        "业务类型",
        "通话起始时间",
        "通话时长",
        "呼叫类型",
        "对方号码",
        "本机通话地",
        "对方归属地",
        "通话类型",
        "通话费",
        "其他费",
        "小计",
      ],
      ["1", "语音电话", "2026-03-09 08:00:01", "9秒", "被叫", "057110000009", "杭州", "杭州", "国内通话", "0.00", "0.00", "0.00"],
      ["2", "语音电话", "2026-03-08 23:59:59", "9秒", "被叫", "4001540007", "杭州", "", "国内通话", "0.00", "0.00", "0.00"],
      ["3", "语音电话", "2026-02-30 10:00:00", "9秒", "被叫", "", "杭州", "", "国内通话", "0.00", "0.00", "0.00"],
      ["合计", "", "", "27秒", "", "", "", "", "", "0.00", "0.00", "0.00"],
    ],
  ]),
)
put(
  "unicom-xls/fixtures/10栏-其实是网页.xls",
  `<html><head><meta charset="gbk"></head><body><table><tr>${unicom
    .filter((label) => label !== "通话地点")
    .map((label) => `<td>${label}</td>`)
    .join("")}</tr><tr>${unicomRows[0]!
    .filter((_, i) => i !== 6)
    .map((cell) => `<td>${cell}</td>`)
    .join("")}</tr></table></body></html>`,
)

// 中国移动: Shanghai .xls with its preamble; a CSV over New Year without years; the message twin; a fee row.
const mobile = ["起始时间", "通信地点", "通信方式", "对方号码", "通话时长", "通信类型", "套餐优惠", "实收通信费", "是否“新通话”"]
put(
  "mobile-table/fixtures/15400000001_通话详单.xls",
  book("biff8", [
    "Sheet1",
    [
      ["（详单信息仅供用户参考，不作其他凭证）"],
      ["从2026-03-01到2026-03-31 类型：通话详单 总条数：3"],
      ["本地通话费:", null, "市话费:", null, "其他业务费:", null, "", ""],
      ["长途通话费:", null, "国内长途:", null, "港澳台长途:", "0.00元", "国际长途:", "0.00元"],
      ["漫游通话费:", null, "国内漫游:", null, "港澳台漫游:", "0.00元", "国际漫游:", "0.00元"],
      mobile,
      ["03-02 13:13:40", "上海", "被叫", "008616100020001", "00:00:38", "国内被叫", "", "0.00", "是"],
      ["03-02 19:12:24", "上海", "主叫", "00862110086", "00:08:42", "本地主叫本地", "", "0.00", "是"],
      ["03-28 13:49:06", "上海", "被叫", "0086154****4797", "00:00:09", "国内被叫", "", "0.00", "是"],
    ],
  ]),
)
const mobileCsv: Rows = [
  ["客户姓名：林一诺 手机号码：15400000002"],
  ["从2025-12-01到2026-01-31 类型：通话详单 总条数：5"],
  ["起始时间", "通信地点", "通信方式", "对方号码", "通信时长", "通信类型", "套餐优惠", "实收通信费(元)"],
  ["12-31 23:59:58", "杭州", "被叫", "16100020002", "12秒", "国内被叫", "", "0.00"],
  ["01-01 00:00:01", "杭州", "被叫", "16100020002", "1分3秒", "国内被叫", "", "0.00"],
  ["01-05 24:00:00", "杭州", "被叫", "16100020003", "30秒", "国内被叫", "", "0.00"],
  ["13-05 10:00:00", "杭州", "被叫", "16100020004", "30秒", "国内被叫", "", "0.00"],
  ["99-99", "杭州", "", "16100020004", "30秒", "国内被叫", "", "0.00"],
  ["01-31 23:59:59", "--", "--", "--", "--", "--", "--", "18.00"],
  ["声明：本详单信息仅供客户核对之用", "", "", "", "", "", "", ""],
]
put("mobile-table/fixtures/跨年无年份.csv", encodeGb18030(csv(mobileCsv)))
put(
  "mobile-table/fixtures/短信详单-2026-02.csv",
  encodeGb18030(
    csv([
      ["序号", "起始时间", "通信地点", "对方号码", "通信方式", "信息类型", "套餐", "通信费"],
      ["1", "02-18 14:07:37", "杭州", "10690000000123", "接受", "短信", "", "0.00"],
      ["2", "02-19 09:44:39", "内地", "-", "发送", "彩信", "", "0.10"],
    ]),
  ),
)

// 中国电信: Tianjin with caller and callee; Chongqing header; totals as rows.
put(
  "telecom-table/fixtures/语音详单.xls",
  book("biff8", [
    "Sheet0",
    [
      ["主叫号码", "被叫号码", "呼叫类型", "通话地点", "开始时间", "通话时长(秒)", "通话类型", "费用(元)"],
      ["15400000003", "16100030001", "主叫", "天津", "2026-02-01 10:00:00", "65", "本地", "0.00"],
      ["057110000030", "15400000003", "被叫", "天津", "2026-02-02 11:00:00", "5", "长途", "0.00"],
      ["16100030001", "15400000003", "被叫", "天津", "2026-02-02 12:00:00", "0", "本地", "0.00"],
      ["合计", "", "", "", "", "70", "", "0.00"],
    ],
  ]),
)
put(
  "telecom-table/fixtures/重庆.csv",
  encodeGb18030(
    csv([
      ["对方号码", "呼叫类型", "起始时间", "通话时长（秒）", "费用（元）", "通话类型", "使用地点", "是否在套餐内"],
      ["16100030002", "被叫", "20260203081500", "33", "0.00", "国内", "重庆", "是"],
      ["16100030002", "被叫", "2026/02/03 08:16:00", "-5", "0.00", "国内", "重庆", "是"],
      ["16100030003", "被叫", "2099-02-03 08:16:00", "7", "0.00", "国内", "重庆", "是"],
      ["合计", "", "", "40", "0.00", "", "", ""],
    ]),
  ),
)

// Any call list: quotes with line breaks, split day and clock, missed calls, a sheet per month without a header, English titles.
put(
  "call-table/fixtures/通话记录.csv",
  `\ufeff${csv([
    ["通话日期", "通话时间", "类型", "电话号码", "时长", "备注"],
    ["2026-01-05", "08:01:02", "来电", "154 0004 0001", "0:15", '"第一次\n说是""青禾小贷"""'],
    ["2026/1/6", "080302", "未接来电", "+86-154-0004-0001", "", ""],
    ["2026年1月7日", "7:05", "呼出", "未知", "10", ""],
    ["2026-01-08", "23:59:60", "来电", "15400040002", "10", ""],
  ])}`,
)
put(
  "call-table/fixtures/calls.xls",
  csv(
    [
      ["Date", "Call type", "Number", "Contact", "Duration"],
      ["2026-01-05 08:01", "Incoming", "15400040001", "", "15"],
      ["2026-01-05 09:01", "Missed", "15400040001", "", "0"],
    ],
    "\t",
    "\n",
  ),
)
put(
  "call-table/fixtures/无表头-按月分表.xls",
  book(
    "biff8",
    [
      "202601",
      [
        [46023.394942, "石家庄", "主叫", 31710000001, "1分3秒", "本地主叫本地", "", 0],
        [46023.5, "石家庄", "被叫", 15400040003, "9秒", "国内被叫", "", 0],
        [46024.25, "石家庄", "有条件呼叫转移", 15400040003, "9秒", "国内被叫", "", 0],
      ],
    ],
    [
      "202602",
      [
        [46055.75, "石家庄", "被叫", 15400040004, "1分", "国内被叫", "", 0],
        [46056.75, "石家庄", "被叫", 15400040004, "2分", "国内被叫", "", 0],
      ],
      "A3",
    ],
  ),
)
put(
  "call-table/fixtures/话单.xlsx",
  book(
    "xlsx",
    ["说明", [["本表由本人整理"]]],
    [
      "话单",
      [
        ["己方号码", "对方号码", "话单方向", "开始时间", "时长(秒)"],
        ["15400000004", "15400040005", "被叫", "2026-01-09 07:00:00", 12],
        [],
        ["15400000004", "15400040006", "主叫", "2026-01-10 07:00:00", 0],
      ],
      "B4",
    ],
  ),
)
put(
  "call-table/fixtures/分号.csv",
  csv(
    [
      ["开始时间", "方向", "号码", "时长"],
      ["2026-01-05 08:01:00", "呼入", "15400040001", "15"],
    ],
    ";",
  ),
)

// SMS Backup & Restore.
const sms = (address: string, date: string, type: string, body: string): string =>
  `  <sms protocol="0" address="${address}" date="${date}" type="${type}" subject="null" body="${body}" toa="null" sc_toa="null" service_center="null" read="1" status="-1" locked="0" date_sent="0" readable_date="null" contact_name="(Unknown)" />\n`
const head = `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--File Created By SMS Backup & Restore-->\n`.replace("&", "and")
put(
  "sms-backup-xml/fixtures/sms-20260110120000.xml",
  `${head}<smses count="7" backup_set="a" backup_date="1768017600000" type="full">
${sms("10690000000001", "1767600000000", "1", "【云杉消费金融】您的账单将于1月15日到期&#55357;&#56832;&#10;请知悉&#1;")}${sms("+8615400050001", "1767600060000", "2", "您打错了 &amp; 请不要再联系&#55357;")}${sms("15400050001", "today", "1", "收到")}${sms("15400050001", "1767600120000", "3", "草稿")}${sms("15400050001", "1767600180000", "1", "")}  <sms/>
  <mms date="1767600240000" msg_box="1" address="10690000000002~15400000005" m_type="132" sub="null" text_only="1">
    <parts><part seq="-1" ct="application/smil" text="&lt;smil/&gt;" /><part seq="0" ct="text/plain" chset="106" text="【青禾小贷】催收函" /></parts>
    <addrs><addr address="10690000000002" type="137" charset="106" /><addr address="15400000005" type="151" charset="106" /></addrs>
  </mms>
</smses>
`,
)
const call = (number: string, duration: string, date: string, type: string): string =>
  `  <call number="${number}" duration="${duration}" date="${date}" type="${type}" presentation="1" readable_date="null" contact_name="(Unknown)" />\n`
put(
  "sms-backup-xml/fixtures/calls-20260110120000.xml",
  `${head}<calls count="9" backup_set="b" backup_date="1768017600000">
${call("15400050001", "35", "1767600000000", "1")}${call("15400050001", "0", "1767600060000", "1")}${call("15400050001", "12", "1767600120000", "2")}${call("15400050001", "0", "1767600180000", "2")}${call("-1", "0", "1767600240000", "3")}${call("057110000050", "0", "1767600300000", "5")}${call("15400050002", "0", "1767600360000", "6")}${call("15400050002", "-3", "1767600420000", "1")}${call("15400050002", "5", "4080000000000", "9")}</calls>
`,
)
put(
  "sms-backup-xml/fixtures/断在中间.xml",
  `${head}<smses count="3">\n${sms("15400050003", "1767600000000", "1", "第一条")}${sms("15400050003", "1767600060000", "1", "第二条")}  <sms protocol="0" address="15400050003" date="17676001`,
)

// Statements.
const stated = (name: string, key: string, value: string | readonly string[]): void =>
  put(`statement/fixtures/${name}.json`, JSON.stringify({ statement: { key, value } }))
stated("role", "role", "borrower-current")
stated("numbers", "claim.1.numbers", ["+86 154 0006 0001", "0571-10000061", "1540006****"])
stated("due", "claim.2.due", ["2026-01-15", "2026-02-15"])
stated("bad-day", "claim.1.due", ["2026-02-30"])
stated("unknown-key", "claim.1.colour", "red")
