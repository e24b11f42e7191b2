/** Writes calls and messages in the true file formats of carriers and phones, deterministically. */
import * as XLSX from "@e965/xlsx/xlsx.mjs"
import { encodeGb18030 } from "../gb18030.ts"

/** One call as it happened; `at` is the first ring on the phone, `YYYY-MM-DD HH:MM:SS` on a Chinese wall clock. */
export interface Call {
  readonly at: string
  readonly number: string
  readonly way: "in" | "out"
  readonly durationS: number
  readonly ringS: number
  readonly name?: string
  readonly place?: string
  readonly rejected?: true
}
export interface Message {
  readonly at: string
  readonly number: string
  readonly way: "in" | "out"
  readonly text: string
  readonly name?: string
}

const msOf = (at: string): number => Date.parse(`${at.replace(" ", "T")}+08:00`)
const wallOfMs = (ms: number): string => new Date(ms + 8 * 3_600_000).toISOString().slice(0, 19).replace("T", " ")
/** A carrier bills from the answer on, so its time is the first ring plus the ringing. */
export const answeredAt = (call: Call): string => wallOfMs(msOf(call.at) + call.ringS * 1000)
export const connected = (calls: readonly Call[]): Call[] =>
  calls.filter((call) => call.durationS > 0).sort((a, b) => (answeredAt(a) < answeredAt(b) ? -1 : 1))

const minutes = (s: number): string => (s < 60 ? `${s}秒` : `${Math.floor(s / 60)}分${s % 60}秒`)
const clock = (s: number): string => [Math.floor(s / 3600), Math.floor(s / 60) % 60, s % 60].map((n) => `${n}`.padStart(2, "0")).join(":")
const isMobile = (number: string): boolean => /^1[3-9]\d{9}$/.test(number)
const areaOf = (call: Call, own: string): string =>
  call.place ?? (/^0\d/.test(call.number) ? call.number.slice(0, /^0[12]/.test(call.number) ? 3 : 4) : own)

const spreadsheet = (sheetName: string, rows: readonly (readonly string[])[]): Uint8Array => {
  const sheet = XLSX.utils.aoa_to_sheet(rows.map((row) => row.map((value) => ({ t: "s", v: value }))))
  const book = XLSX.utils.book_new()
  XLSX.utils.book_append_sheet(book, sheet, sheetName)
  return new Uint8Array(XLSX.write(book, { type: "array", bookType: "biff8" }) as ArrayBuffer)
}

/** 联通: one BIFF file a month, newest first, every cell text, 12 columns, places as area codes. */
export const unicomMonth = (
  month: string,
  calls: readonly Call[],
  ownArea: string,
): { readonly name: string; readonly bytes: Uint8Array } => {
  const title = `${month.slice(0, 4)}年${month.slice(5, 7)}月语音通信`
  const head = [
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
  ]
  const rows = connected(calls)
    .filter((call) => answeredAt(call).startsWith(month))
    .reverse()
    .map((call, i) => {
      const theirs = areaOf(call, ownArea)
      const local = theirs === ownArea ? "本地通话" : "国内长途"
      return [
        `${i + 1}`,
        "语音电话",
        answeredAt(call),
        minutes(call.durationS),
        call.way === "in" ? "被叫" : "主叫",
        call.number,
        ownArea,
        theirs,
        local,
        "0.00",
        "0.00",
        "0.00",
      ]
    })
  return { name: `${title}.xls`, bytes: spreadsheet(title, [head, ...rows]) }
}

const mobileTable = (from: string, to: string, calls: readonly Call[], place: string, seconds: string): string[][] => {
  const rows = connected(calls).filter((call) => answeredAt(call).slice(0, 10) >= from && answeredAt(call).slice(0, 10) <= to)
  return [
    ["（详单信息仅供用户参考，不作其他凭证）"],
    [`从${from}到${to} 类型：通话详单 总条数：${rows.length}`],
    ["起始时间", "通信地点", "通信方式", "对方号码", seconds, "通信类型", "套餐优惠", "实收通信费", "是否“新通话”"],
    ...rows.map((call) => [
      answeredAt(call).slice(5),
      place,
      call.way === "in" ? "被叫" : "主叫",
      isMobile(call.number) || !call.number.startsWith("0") ? `0086${call.number}` : `0086${call.number.slice(1)}`,
      clock(call.durationS),
      call.way === "in" ? "国内被叫" : "本地主叫本地",
      "",
      "0.00",
      "是",
    ]),
  ]
}
/** 移动: preamble with the period, dates without a year, numbers with 0086. */
export const mobileXls = (
  own: string,
  from: string,
  to: string,
  calls: readonly Call[],
  place: string,
): { name: string; bytes: Uint8Array } => ({
  name: `${own}_通话详单.xls`,
  bytes: spreadsheet("Sheet1", mobileTable(from, to, calls, place, "通话时长")),
})
/** The same as GBK text with commas, as the tools that save the page write it. */
export const mobileCsv = (
  own: string,
  from: string,
  to: string,
  calls: readonly Call[],
  place: string,
): { name: string; bytes: Uint8Array } => ({
  name: `${own}_通话详单_${from.slice(0, 7).replace("-", "")}.csv`,
  bytes: encodeGb18030(
    mobileTable(from, to, calls, place, "通话时长")
      .map((row) => row.join(","))
      .join("\r\n") + "\r\n",
  ),
})
/** 电信: oldest first, seconds, a total row at the end, GBK. */
export const telecomCsv = (name: string, month: string, calls: readonly Call[], place: string): { name: string; bytes: Uint8Array } => {
  const rows = connected(calls).filter((call) => answeredAt(call).startsWith(month))
  const lines = [
    ["对方号码", "呼叫类型", "起始时间", "通话时长（秒）", "费用（元）", "通话类型", "使用地点", "是否在套餐内"],
    ...rows.map((call) => [
      call.number,
      call.way === "in" ? "被叫" : "主叫",
      answeredAt(call),
      `${call.durationS}`,
      "0.00",
      call.way === "in" ? "国内被叫" : "国内主叫",
      place,
      "是",
    ]),
    ["合计", "", "", `${rows.reduce((sum, call) => sum + call.durationS, 0)}`, "0.00", "", "", ""],
  ]
  return { name, bytes: encodeGb18030(lines.map((line) => line.join(",")).join("\r\n") + "\r\n") }
}

const xml = (text: string): string =>
  text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;").replace(/"/g, "&quot;").replace(/\n/g, "&#10;")
const readable = (at: string): string =>
  `${Number(at.slice(0, 4))}年${Number(at.slice(5, 7))}月${Number(at.slice(8, 10))}日 ${at.slice(11)}`
const stampOf = (at: string): string => at.replace(/\D/g, "")
const xmlFile = (kind: "calls" | "smses", madeAt: string, count: number, body: string): Uint8Array =>
  new TextEncoder().encode(
    `<?xml version='1.0' encoding='UTF-8' standalone='yes' ?>\n<!--File Created By SMS Backup & Restore on ${madeAt}-->\n` +
      `<${kind} count="${count}" backup_set="${setOf(madeAt, kind)}" backup_date="${msOf(madeAt)}" type="full">\n${body}</${kind}>\n`,
  )
const setOf = (madeAt: string, kind: string): string =>
  `5b3e2c1a-${kind === "calls" ? "4c1d" : "4a2f"}-4d77-9a61-${stampOf(madeAt).slice(2)}`

/** SMS Backup & Restore, call log: times are the first ring, missed and rejected calls are there. */
export const callsXml = (madeAt: string, calls: readonly Call[]): { name: string; bytes: Uint8Array } => {
  const lines = [...calls]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((call) => {
      const type = call.way === "out" ? 2 : call.durationS > 0 ? 1 : call.rejected ? 5 : 3
      return `  <call number="${call.number}" duration="${call.durationS}" date="${msOf(call.at) + 137}" type="${type}" presentation="1" subscription_id="1" post_dial_digits="" subscription_component_name="com.android.phone/com.android.services.telephony.TelephonyConnectionService" readable_date="${readable(call.at)}" contact_name="${call.name ?? "(Unknown)"}" />\n`
    })
  return { name: `calls-${stampOf(madeAt)}.xml`, bytes: xmlFile("calls", madeAt, calls.length, lines.join("")) }
}
/** SMS Backup & Restore, messages. */
export const smsXml = (madeAt: string, messages: readonly Message[]): { name: string; bytes: Uint8Array } => {
  const lines = [...messages]
    .sort((a, b) => (a.at < b.at ? -1 : 1))
    .map((message) => {
      const ms = msOf(message.at)
      return `  <sms protocol="0" address="${message.number}" date="${ms + 412}" type="${message.way === "in" ? 1 : 2}" subject="null" body="${xml(message.text)}" toa="null" sc_toa="null" service_center="null" read="1" status="-1" locked="0" date_sent="${message.way === "in" ? ms - 1000 : 0}" sub_id="1" readable_date="${readable(message.at)}" contact_name="${message.name ?? "(Unknown)"}" />\n`
    })
  return { name: `sms-${stampOf(madeAt)}.xml`, bytes: xmlFile("smses", madeAt, messages.length, lines.join("")) }
}

/** A list somebody typed: UTF-8 with the header words of a generic call list. */
export const callListCsv = (name: string, rows: readonly (readonly string[])[]): { name: string; bytes: Uint8Array } => ({
  name,
  bytes: new TextEncoder().encode(
    [["通话时间", "对方号码", "主被叫", "时长（秒）"], ...rows].map((row) => `${row.join(",")}\r\n`).join(""),
  ),
})
