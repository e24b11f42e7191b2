/** Header labels that any call list may have, and the role of their column. Those of one format stand in its own folder. Gathered from carriers' records, exports of phones and apps, and lists made by hand. */
import { foldLabel } from "../../case/text.ts"

export const columnRoles = [
  "start",
  "day",
  "clock",
  "end",
  "direction",
  "peer",
  "caller",
  "callee",
  "own",
  "duration",
  "answered",
  "kind",
  "message",
  "text",
  "other",
] as const
export type ColumnRole = (typeof columnRoles)[number]

/** By folded writing. The first role of a label is the usual one; the values of the column decide where there are several. */
const common = new Map<string, readonly ColumnRole[]>()
const add = (roles: readonly ColumnRole[], labels: string): void => {
  for (const label of labels.split(" ")) common.set(label, roles)
}
add(
  ["start"],
  "起始时间 开始时间 通话起始时间 通话开始时间 呼叫时间 呼叫起始时间 发送时间 开始日期时间 日期时间 日期/时间 时间戳 通话发生时间 发生时间 来电时间 去电时间 拨打时间 呼入时间 记录时间 接收时间 收发时间 短信时间 收发短信时间 发送/接收时间 通信时间 通信开始时间 起始 starttime start_time start datetime date/time date&time dateandtime timestamp calltime calldatetime date-time",
)
add(["start", "day"], "日期 通话日期 呼叫日期 起始日期 开始日期 通信日期 短信日期 发送日期 date calldate startdate")
add(["start", "clock"], "通话时间 时间 时刻 time timeofday")
add(["end"], "结束时间 通话结束时间")
add(
  ["direction"],
  "呼叫类型 主被叫 主被叫类型 主叫/被叫 呼叫方向 通话方向 方向 收发类型 收发 收/发 收发方向 短信方向 来去电 来去电类型 呼入呼出 呼入/呼出 呼入/呼出类型 calltype call_type direction in/out incoming/outgoing",
)
add(["kind", "direction"], "通话类型 通信类型 类型 type 呼叫方式 通话方式")
add(["kind", "direction", "answered"], "状态 status")
add(
  ["answered", "direction"],
  "通话状态 呼叫状态 来电状态 接听状态 接通状态 接通 接了 接了吗 是否接通 是否接听 是否接了 是否应答 接听 接通情况 接听情况 呼叫结果 通话结果 接听结果 结果 answered connected callstatus callresult result disposition",
)
add(["answered"], "未接 是否未接 漏接 missed")
add(
  ["peer"],
  "对方号码 对端号码 对方电话 对方电话号码 对方手机号 对方手机号码 来电号码 电话号码 联系电话 联系号码 号码 number phone phonenumber phone_number peernumber peer_number peer telephone tel contactnumber 联系人号码 联系人电话 通话号码 来去电号码 对方手机 mobilenumber cellnumber callernumber phoneno mobileno contactno",
)
add(["caller"], "主叫号码 主叫 主叫电话 caller")
add(["callee"], "被叫号码 被叫 被叫电话 callee")
add(["own"], "用户号码 计费用户号码 业务号码 本机号码 本端号码 计费号码")
add(
  ["duration"],
  "通话时长 通信时长 时长 通话时长(s) 通话时长(秒) 通信时长(秒) 时长(秒) 时长(s) 通话秒数 通话时长(分钟) 时长(分钟) 秒数 通话长度 duration callduration talktime length 通话分钟数 分钟数 minutes seconds callseconds calllength",
)
add(["message"], "短信类型")
/** What was written: read of messages, and told as unread where it stands beside calls. */
add(
  ["text"],
  "内容 短信内容 信息内容 消息内容 短信正文 信息正文 正文 文本 原文 通话内容 说了什么 原话 content body text message messagebody message_body smscontent smsbody",
)
add(["other"], "序号 通话地点 通话地 漫游城市 对方通话地 通话费 通话费用 总话费 费用(元) 费用 小计 套餐 网络 业务名称 姓名 contact name")

/** Remarks: of them only that they were not read is told. */
add(["other", "text"], "备注 说明 记录 remark remarks note notes comment comments")

/** A label without its zone, its unit, its form in brackets: 时间(UTC), 通话时长(时:分:秒), 日期(年-月-日). */
const bare = (folded: string): string =>
  folded.replace(/[-_]?(?:utc|gmt|北京时间)(?:[+-]\d{1,2}(?::?\d{2})?)?[-_]?/g, "").replace(/(?:\([^()]*\)|\[[^[\]]*\]){1,9}$/, "")
/** Longer than any label. */
const longestLabel = 60
/** The writings under which a label is looked for, the fullest first; none for what is too long to be one. */
const writingsOf = (label: string): readonly string[] => {
  if (label.length > longestLabel) return []
  const folded = foldLabel(label)
  const plain = bare(folded)
  return /[a-z][_-][a-z]/.test(plain) ? [folded, plain, plain.replace(/[_-]/g, "")] : [folded, plain]
}
const noRoles: readonly ColumnRole[] = []
const duration: readonly ColumnRole[] = ["duration"]
const other: readonly ColumnRole[] = ["other"]
const byBeginning = (folded: string): readonly ColumnRole[] => {
  if (/^(?:通话|通信|呼叫|计费|总)?时长/.test(folded)) return duration
  return /^(?:己方通话地|费用|话费)/.test(folded) ? other : noRoles
}
const mostKnown = 4096
/** Roles that a label can have, the usual one first; empty when it is not known. */
export type RolesOf = (label: string) => readonly ColumnRole[]
/** For a digest of what a reading depends on. */
export const commonLabels: ReadonlyMap<string, readonly ColumnRole[]> = common
/** Knows the labels that are common to all, and before them `own` by their folded writing. */
export const rolesWith = (own: ReadonlyMap<string, readonly ColumnRole[]>): RolesOf => {
  const roles = (label: string): readonly ColumnRole[] => {
    const writings = writingsOf(label)
    const mine = writings.find((writing) => own.has(writing))
    if (mine !== undefined) return own.get(mine) as readonly ColumnRole[]
    const shared = writings.find((writing) => common.has(writing))
    return shared === undefined ? byBeginning(writings[0] ?? "") : (common.get(shared) as readonly ColumnRole[])
  }
  // Rows that cannot be read are asked again and again whether they are titles.
  const known = new Map<string, readonly ColumnRole[]>()
  return (label) => {
    const before = known.get(label)
    if (before) return before
    const found = roles(label)
    if (known.size >= mostKnown) known.clear()
    known.set(label, found)
    return found
  }
}
/** Seconds that a plain number in a duration column counts: minutes when the label says so. */
export const durationUnit = (label: string): number => {
  const text = label.toLowerCase()
  if (/毫秒|\bms\b|millis/.test(text)) return 0.001
  return /分|\bmin/.test(text) && !/秒|sec|:s/.test(text) ? 60 : 1
}
