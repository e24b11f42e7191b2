/** Files that cannot be read, or not whole: one of each kind, made here, with numbers that can belong to nobody. */
import { strToU8, zipSync } from "fflate"
import type { IssueCode } from "../../src/engine/case/issue.ts"
import type { UnreadKind } from "../../src/engine/timeline/unread.ts"

export interface UnreadFile {
  readonly what: string
  readonly name: string
  readonly bytes: Uint8Array
  readonly kind: UnreadKind
  readonly rows: number | null
  readonly code: IssueCode | null
}
const head = "通话时间,对方号码,主被叫,时长（秒）\n"
const table = (...rows: readonly string[]): Uint8Array => strToU8(head + rows.map((row) => `${row}\n`).join(""))
const backup = (...rows: readonly string[]): Uint8Array =>
  strToU8(`<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<smses count="${rows.length}">\n${rows.join("\n")}\n`)
const message = (type: string, date: string): string =>
  `<sms protocol="0" address="057110238801" date="${date}" type="${type}" subject="null" body="您好" read="1" status="-1" />`
const bytes = (text: string): Uint8Array => Uint8Array.from(text, (char) => char.charCodeAt(0))
/** The same archive with the mark of encryption on its entry. */
const locked = (files: Readonly<Record<string, Uint8Array>>): Uint8Array => {
  const zip = zipSync(files, { level: 0 })
  for (let at = 0; at + 10 < zip.length; at++) {
    const local = zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 3 && zip[at + 3] === 4
    const central = zip[at] === 0x50 && zip[at + 1] === 0x4b && zip[at + 2] === 1 && zip[at + 3] === 2
    if (local) zip[at + 6] = (zip[at + 6] as number) | 1
    if (central) zip[at + 8] = (zip[at + 8] as number) | 1
  }
  return zip
}
const file = (
  what: string,
  name: string,
  content: Uint8Array,
  kind: UnreadKind,
  code: IssueCode | null,
  rows: number | null = null,
): UnreadFile => ({ what, name, bytes: content, kind, code, rows })

const day = "2026-06-14"
const lender = "057110238801"
export const unreadFiles: readonly UnreadFile[] = [
  file("a picture", "来电截图.png", bytes("\x89PNG\r\n\x1a\n\x00\x00\x00\x0dIHDR"), "file", "kept-unread"),
  file("a photograph", "短信照片.jpg", bytes("\xff\xd8\xff\xe0\x00\x10JFIF"), "file", "kept-unread"),
  file("a recording", "通话录音.mp3", bytes("ID3\x04\x00\x00\x00\x00\x00\x00"), "file", "kept-unread"),
  file("a PDF", "通话详单.pdf", bytes("%PDF-1.4\n1 0 obj\n<<>>\nendobj\n%%EOF\n"), "file", "kept-unread"),
  file(
    "a bill",
    "账单.csv",
    strToU8("微信支付账单明细\n微信昵称：[某某]\n交易时间,交易类型,金额\n2026-06-01 10:00:00,转账,1.00\n"),
    "file",
    "kept-unread",
  ),
  file("an unknown format", "导出.dat", bytes("\x01\x02\x03\x04 nothing that anybody knows \x05\x06"), "file", "unknown-format"),
  file("prose", "说明.txt", strToU8("他们六月里打了很多次电话，我没有一一记下来。\n"), "file", "unknown-format"),
  file("a locked archive", "详单（加密）.zip", locked({ "a.csv": table(`${day} 12:00:00,${lender},被叫,9`) }), "file", "needs-password"),
  file("a damaged archive", "详单（坏）.zip", zipSync({ "a.csv": table() }).slice(0, 60), "file", "bad-zip"),
  file("an empty file", "下载失败.csv", new Uint8Array(), "file", "empty-file"),
  file("an old spreadsheet of something else", "表格.xls", bytes("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1\x00\x00\x00\x00"), "file", null),
  file("a backup cut off", "sms-20260701.xml", backup(message("1", "1781578800000"), '<sms protocol="0" address="0571'), "part", null),
  file(
    "a list with a damaged end",
    "残缺.csv",
    new Uint8Array([...table(`${day} 10:00:00,${lender},被叫,9`), ...new Uint8Array(4096)]),
    "refused",
    "hole",
    1,
  ),
  file(
    "a call with no time",
    "无时间.csv",
    table(`很久以前,${lender},被叫,20`, `${day} 10:00:00,${lender},被叫,9`),
    "untimed",
    "bad-time",
    1,
  ),
  file(
    "calls of the future",
    "将来.csv",
    table(`2099-01-01 08:00:00,${lender},被叫,20`, `${day} 10:00:00,${lender},被叫,9`, `2026-06-13 11:00:00,${lender},被叫,9`),
    "untimed",
    "bad-time",
    1,
  ),
  file(
    "calls of days that have not been, one and all",
    "日期都不对.csv",
    table(`2099-01-01 08:00:00,${lender},被叫,20`, `2098-01-01 08:00:00,${lender},被叫,20`),
    "untimed",
    "reception-clock-doubted",
    2,
  ),
  file(
    "words for a direction that nobody knows",
    "方向.csv",
    table(`${day} 23:00:00,${lender},业务J,20`, `${day} 23:10:00,${lender},业务K,20`),
    "undirected",
    "bad-direction",
    2,
  ),
  file(
    "a message of a box that nobody knows",
    "sms-19.xml",
    strToU8(`${new TextDecoder().decode(backup(message("19", "1781578800000")))}</smses>`),
    "undirected",
    "bad-direction",
    1,
  ),
  file("a day without an hour", "只有日期.csv", table(`${day},${lender},被叫,20`), "clockless", null, 1),
  file(
    "a row that makes no sense",
    "乱行.csv",
    table(`看不懂,${lender},,12`, `${day} 10:00:00,${lender},被叫,9`),
    "refused",
    "bad-time",
    1,
  ),
  file("a number in scientific notation", "号码.csv", table(`${day} 10:00:00,1.5711E+10,被叫,9`), "number", "damaged-id", 1),
]
