/** What `anning show` prints for people: short lines, the whole is in `--json`. */

import { debtorQuestion } from "../../engine/case/questions/claim/debtor.ts"
import { lenderTypeQuestion } from "../../engine/case/questions/claim/lender-type.ts"
import { questionOf } from "../../engine/case/questions/index.ts"
import type { ChartView } from "../../engine/views/chart.ts"
import type { ClaimView } from "../../engine/views/claims.ts"
import type { DeadlineView } from "../../engine/views/deadlines.ts"
import type { DiagnosisView } from "../../engine/views/diagnosis.ts"
import type { GapView } from "../../engine/views/gaps.ts"
import type { GroundView } from "../../engine/views/grounds.ts"
import type { Showable, Views } from "../../engine/views/index.ts"
import type { SheetView } from "../../engine/views/law.ts"
import type { LoanView } from "../../engine/views/loans.ts"
import type { PartyView } from "../../engine/views/parties.ts"
import type { Summary } from "../../engine/views/summary.ts"
import type { EventView } from "../../engine/views/timeline.ts"
import { choiceNamed, eventNamed, named } from "../../locales/names.ts"
import { shown } from "../../locales/sentence.ts"
import { filingLines, issuedLines } from "./filing-lines.ts"
import { findingLines, leftOut } from "./finding-lines.ts"
import { lengthInWords } from "./plain.ts"
import { alarmLines, interviewLines, proposalLines, stepLines } from "./plan-lines.ts"
import { readBackLines } from "./readback-lines.ts"
import { ownWordsLines, refusalLines } from "./refusal-lines.ts"
import { suitLines } from "./suit-lines.ts"
import { itemLine } from "./tell.ts"

const yuan = (fen: number | null): string => (fen === null ? "" : `${Math.trunc(fen / 100)}.${String(fen % 100).padStart(2, "0")} 元`)
const joined = (parts: readonly (string | null | undefined | false)[]): string =>
  parts.flatMap((part) => (typeof part === "string" && part !== "" ? [shown(part)] : [])).join("  ")

const event = (one: EventView): string =>
  joined([
    one.at ?? "（无时间）",
    eventNamed(one.kind, one.direction),
    one.direction === "unknown" && "方向未读出",
    one.number,
    one.durationS !== undefined && `${one.durationS} 秒`,
    one.counterparty,
    one.text !== undefined && shown(one.text).slice(0, 60),
  ])
const ground = (one: GroundView): string[] => [
  `${one.comparison ? "只作对照：即使对已经逾期的债务人也不应这样" : one.hint ? "只作提示，不写成违反" : one.met ? "具备" : "尚不能引用"}  《${one.title}》${one.article}（${one.effective} 起施行；对应 ${one.acts.from}${one.acts.to === undefined || one.acts.to === one.acts.from ? "" : ` 至 ${one.acts.to}`}）`,
  ...one.by.map(
    (by) => `    已有：${by.title}${by.stated ? "（目前只有本人陈述）" : ""}${by.hint ? "（界线是本工具的尺度，不是法律，只作提示）" : ""}`,
  ),
  ...one.missing.map((missing) => `    还缺：${missing.title}`),
]
/** The sheet of provisions: text, version, source, what it needs, what the case shows. */
export const sheetLines = ({ provisions, notHeld }: SheetView): string[] => [
  ...provisions.flatMap((one) => [
    `${named("sheet", one.state)}  《${one.title}》${one.article}  ${one.name}`,
    `    行为 ${one.acts.from}${one.acts.to === undefined || one.acts.to === one.acts.from ? "" : `—${one.acts.to}`} · 施行 ${one.effective}${one.until === undefined ? "" : `—${one.until}`} · ${one.kind} · 可靠程度 ${named("confidence", one.confidence)}`,
    ...one.text.split("\n").map((line) => `    | ${line}`),
    ...(one.verbatim ? [] : ["    （内容概述，不是原文）"]),
    `    来源 ${one.source}`,
    ...(one.note === undefined ? [] : one.note.split("\n").map((line) => `    注意 ${line}`)),
    `    需要：${one.needs}`,
    ...one.shows.map(
      (by) => `    已有：${by.title}${by.stated ? "（目前只有本人陈述）" : ""}${by.hint ? "（界线是本工具的尺度，只作提示）" : ""}`,
    ),
    ...one.missing.map(
      (part) =>
        `    还缺：${part.title}${part.how === undefined ? "" : `。${part.how}`}${part.question === undefined ? "" : ` [${part.question}]`}`,
    ),
    "",
  ]),
  ...notHeld.map((one) => `${one.from}—${one.to}：《${one.title}》当日的规定本工具未收录，不等于当时没有规定`),
]
const diagnosis = (one: DiagnosisView): string[] => [
  joined([named("conclusion", one.conclusion), one.title, one.claim]),
  ...one.for.map((sign) => `    支持：${shown(sign.text)}`),
  ...one.against.map((sign) => `    不支持：${shown(sign.text)}`),
  ...one.missing.map((missing) => `    还缺：${shown(missing.text)}`),
]
const shownSources = 20
/** The earliest sources; the rest is counted, so that what follows is not lost behind them. */
const coverageLines = ({ coverage }: Summary): string[] => {
  const sorted = [...coverage].sort((a, b) => (`${a.from}${a.name}` < `${b.from}${b.name}` ? -1 : 1))
  const more = sorted.length - shownSources
  return [
    ...sorted
      .slice(0, shownSources)
      .map((source) => `  ${shown(source.name)} 覆盖 ${source.from}—${source.to}${source.connectedOnly ? "（只列接通的通话）" : ""}`),
    ...(more > 0 ? [`  还有 ${more} 份，用 anning show CASE items 可看全部 / ${more} more; see show CASE items`] : []),
  ]
}
const summary = (one: Summary): string[] => [
  ...(one.safety ?? []).map(({ title }) => `！${shown(title)}（anning show 案件 safety）`),
  ...(one.now === undefined ? [] : [`现在做：${shown(one.now.action)}${one.now.question === undefined ? "" : ` [${one.now.question}]`}`]),
  `${shown(one.title)}（以 ${one.day} 为准）`,
  `材料 ${one.items} 份（本人的回答也算），事件 ${one.events} 件，发现 ${one.findings} 项，具备要件的依据 ${one.groundsMet} 条，缺口 ${one.gaps} 项`,
  ...coverageLines(one),
  ...one.diagnosis.map((cause) => `  ${joined([cause.claim, cause.title, named("conclusion", cause.conclusion)])}`),
  ...(one.nothingFound === undefined ? [] : [one.nothingFound]),
  // What is unread says by itself that nothing can be told yet.
  ...(one.undecided === undefined || one.unread !== undefined ? [] : [one.undecided]),
  ...unreadLines(one.unread),
  `台账第 ${one.head.seq} 行 ${one.head.digest}`,
]
const party = (one: PartyView): string[] => [
  joined([one.id, shown(one.name), named("party", one.role), one.claim, `号码 ${one.numbers.length} 个`, `记录 ${one.contacts} 行`]),
  ...leftOut(one.unread),
]
const claim = (one: ClaimView): string =>
  joined([
    one.id,
    one.lender,
    one.platform,
    one.lenderType !== null && choiceNamed(lenderTypeQuestion, one.lenderType),
    yuan(one.amountFen),
    one.debtor !== null && choiceNamed(debtorQuestion, one.debtor),
  ])
const loan = (one: LoanView): string =>
  joined([
    one.claim,
    one.lender,
    one.platform,
    yuan(one.principalFen),
    named("standing", one.standing),
    `分期 ${one.instalments.length} 期`,
  ])
const gap = (one: GapView): string[] => [
  `${one.sentence}${one.question === undefined ? "" : ` [${one.question.key}]`}`,
  ...(one.question === undefined ? [] : [`    问：${questionOf(one.question.key)?.ask.zh ?? one.question.key}`]),
  `    ${shown(one.how)}`,
  ...(one.blocks.length === 0 ? [] : [`    影响：${one.blocks.join(" ")}`]),
]

const deadline = (one: DeadlineView): string[] => [
  joined([
    one.notBefore === undefined ? one.day : `${one.day}（暂定，不早于 ${one.notBefore}）`,
    one.what,
    one.past && "（已过）",
    one.partlyPast && "（最早的部分已过）",
    one.hint && "（提示）",
    one.claim,
    one.counterparty,
  ]),
  `    ${one.basis.law ? `《${one.basis.title}》${one.basis.article ?? "（条号未核）"}` : one.basis.title} · ${lengthInWords(one.length)} · 自 ${one.from}`,
  ...one.how.map((step) => `    ${step}`),
  `    ${one.why}${one.note === undefined ? "" : `（${one.note}）`}`,
]

/** Contacts by day and hour, in words; those known by their day alone stand beside those with an hour. */
const chartLines = (one: ChartView): string[] => {
  const hour = (n: number, at: number, day: ChartView["days"][number]): string => {
    const written = day.messages[at] ?? 0
    const parts = [n > written && `来电${n - written}次`, written > 0 && `信息${written}条`].filter((part) => part !== false)
    return `${at}点${parts.join("、")}`
  }
  const dayLine = (day: ChartView["days"][number]): string => {
    const noHour = day.noHour ?? 0
    const hours = day.hours.flatMap((n, at) => (n > 0 ? [hour(n, at, day)] : []))
    const total = day.hours.reduce((sum, n) => sum + n, noHour)
    return `    ${day.day}，共${total}次：${[...hours, ...(noHour > 0 ? [`${noHour}次没有钟点`] : [])].join("，")}`
  }
  return [
    ...(one.contacts > 0 ? [`来电和信息共${one.contacts}次${one.clockless > 0 ? `，其中${one.clockless}次只有日期、没有钟点` : ""}`] : []),
    ...one.days.map(dayLine),
    ...(one.undirected > 0 ? [`另有${one.undirected}行看不出是来电、来信还是拨出、发出，未计入`] : []),
    ...(one.undated > 0 ? [`另有${one.undated}行没有可以采用的时间，未计入`] : []),
    ...(one.later > 0 ? [`另有${one.later}次晚于这一天，未计入`] : []),
  ]
}
type Lines = { readonly [What in Showable]: (value: Views[What]) => readonly string[] }
const each =
  <T>(line: (one: T) => string | readonly string[]) =>
  (list: readonly T[]): string[] =>
    list.flatMap(line)
/** What could not be read, and what to do; nothing where everything was read. */
export const unreadLines = (unread: Summary["unread"]): string[] =>
  unread === undefined ? [] : [shown(unread.sentence), ...(unread.how === "" ? [] : [shown(unread.how)])]
/** Views that tell by themselves what could not be read; below every other it is told, so that no count and no empty list stands alone. */
const tellsItself: ReadonlySet<Showable> = new Set(["summary", "gaps", "suit"])
const lines: Lines = {
  items: each((one) => [joined([itemLine(one), one.withdrawn && "（已撤回）", one.erased && "（已删除）"]), `    ${one.id}`]),
  timeline: each(event),
  parties: each(party),
  claims: each(claim),
  loans: each(loan),
  refusals: each(refusalLines),
  ownWords: ownWordsLines,
  findings: findingLines,
  grounds: each(ground),
  law: sheetLines,
  diagnosis: each(diagnosis),
  deadlines: each(deadline),
  suit: suitLines,
  chart: chartLines,
  gaps: each(gap),
  safety: each(alarmLines),
  plan: each(stepLines),
  proposals: each(proposalLines),
  interview: interviewLines,
  readback: each(readBackLines),
  issued: each(issuedLines),
  filings: each(filingLines),
  summary,
}
/** What is done in the program itself is there or not, whatever could not be read. */
const recorded: ReadonlySet<Showable> = new Set<Showable>(["issued", "filings"])
/** The lines of one view, and of what could not be read beside it. An empty list says so: 没有 only where everything was read. */
export const viewLines = <What extends Showable>(what: What, value: Views[What], unread?: Summary["unread"]): string[] => {
  const found = lines[what](value)
  const none = unread === undefined ? "（没有 / none）" : "（还没有读出 / none read yet）"
  return [
    ...(found.length === 0 ? [recorded.has(what) ? "（还没有记下 / none recorded yet）" : none] : found),
    ...(tellsItself.has(what) || unread === undefined ? [] : [`${shown(unread.sentence)}怎么办：anning show 案件 gaps`]),
  ]
}
