/** Sentences that tell a course of contacts: how many, from when to when, within what the sources cover. */
import type { NonEmpty } from "../case/citation.ts"
import type { EventKind } from "../case/batch.ts"
import { wallOf } from "../case/time.ts"
import { byDay, byNumber, clockSpan, countOf, covered, distinctNumbers, since, spanOf } from "../timeline/tally.ts"
import type { Coverage } from "../timeline/timeline.ts"
import type { Block, Row } from "./ast.ts"
import type { Dossier } from "./dossier.ts"
import type { Matter } from "./matter.ts"
import { as, listing, say, type Sayable, type Sentence } from "./say.ts"

/** How many numbers and days a table names before the rest is left to the statistics. */
const [mostNumbers, mostDays] = [15, 5] as const
export const some = <T>(list: readonly T[]): NonEmpty<T> | undefined => (list.length ? (list as unknown as NonEmpty<T>) : undefined)

const behind = (dossier: Dossier, rows: Int32Array, kind: EventKind): readonly Coverage[] => {
  if (!rows.length) return []
  const items = new Set(dossier.timeline.citations(rows).map(citation => citation.item))
  return dossier.timeline.coverage.filter(part => items.has(part.item) && part.kinds.includes(kind))
}
const within = (coverage: readonly Coverage[], calls: boolean): Sentence | undefined => {
  const spans = some(covered(coverage).map((span): Sayable => say`${span.from}至${span.to}`))
  if (!spans) return undefined
  if (!calls) return say`在信息记录覆盖的${listing(spans)}期间内，`
  return coverage.every(part => part.connectedOnly) ? say`在通话详单覆盖的${listing(spans)}期间内，` : say`在通话记录覆盖的${listing(spans)}期间内，`
}
const connectedNote = (coverage: readonly Coverage[]): readonly Sentence[] => {
  if (!coverage.some(part => part.connectedOnly)) return []
  return coverage.every(part => part.connectedOnly)
    ? [say`通话详单只列已接通的通话，未接通的来电不在上述次数之内。`]
    : [say`其中运营商的通话详单只列已接通的通话，只在详单里才有的时段，未接通的来电不在上述次数之内。`]
}
/** 在…期间内，X的来电共N次，最早…，最近…。 */
export const callsTold = (matter: Matter): readonly Sentence[] => {
  const { timeline } = matter.dossier
  const count = countOf(timeline, matter.calls)
  const span = spanOf(timeline, matter.calls)
  if (!count) return []
  const coverage = behind(matter.dossier, matter.calls, "call")
  const cover = within(coverage, true)
  const told = cover ? say`${cover}本人收到${matter.party.name}的来电共${count}次` : say`在现有材料里，本人收到${matter.party.name}的来电共${count}次`
  return [
    span ? say`${told}，最早一次在${as("moment", span.first)}，最近一次在${as("moment", span.last)}。` : say`${told}。`,
    ...connectedNote(coverage),
  ]
}
export const messagesTold = (matter: Matter): readonly Sentence[] => {
  const { timeline } = matter.dossier
  const count = countOf(timeline, matter.messages)
  const span = spanOf(timeline, matter.messages)
  if (!count) return []
  const cover = within(behind(matter.dossier, matter.messages, "sms"), false)
  const told = cover ? say`${cover}本人收到${matter.party.name}的信息共${count}条` : say`在现有材料里，本人收到${matter.party.name}的信息共${count}条`
  return [span ? say`${told}，最早一条在${as("moment", span.first)}，最近一条在${as("moment", span.last)}。` : say`${told}。`]
}
export const numbersTold = (matter: Matter): readonly Sentence[] => {
  const numbers = distinctNumbers(matter.dossier.timeline, matter.contacts)
  return numbers && numbers.value > 1 ? [say`上述联络使用了${numbers}个不同的号码。`] : []
}
/** The first second that is surely later than a moment known to the second, the minute or the day (as `rules/after-refusal.ts` counts). */
const surelyAfter = (moment: string): number => wallOf(moment) + (/:\d{2}:\d{2}/.test(moment) ? 1 : /\d:\d{2}/.test(moment) ? 60 : 86_400)
/** What followed the person's first refusal, counted over the contacts after it. */
export const refusalTold = (matter: Matter): readonly Sentence[] => {
  const { timeline } = matter.dossier
  const refusals = [...matter.said("refused")].sort((a, b) => (a.value < b.value ? -1 : 1))
  const first = refusals[0]
  const moments = some(refusals.map((refusal): Sayable => as("moment", refusal)))
  if (!first || !moments) return []
  const from = surelyAfter(first.value)
  const [calls, messages] = [since(timeline, matter.calls, from), since(timeline, matter.messages, from)]
  const [callCount, messageCount] = [countOf(timeline, calls), countOf(timeline, messages)]
  const last = spanOf(timeline, since(timeline, matter.contacts, from))?.last
  return [
    say`本人已于${listing(moments)}明确告知对方停止联系或者打错。`,
    ...(callCount ? [say`在${as("moment", first)}之后，仍有来电${callCount}次。`] : []),
    ...(messageCount ? [say`在${as("moment", first)}之后，仍有信息${messageCount}条。`] : []),
    ...(last ? [say`其中最近一次联络在${as("moment", last)}。`] : []),
  ]
}

const cellOf = (value: Sayable | undefined): Row["cells"][number] => (value ? say`${value}` : { t: "label", text: "—" })
/** Contacts by number, the most used first. */
export const numberTable = (matter: Matter, caption: string): Block | undefined => {
  const { timeline } = matter.dossier
  const calls = new Set(matter.calls)
  const rows = byNumber(timeline, matter.contacts).slice(0, mostNumbers).map(({ key, rows }): Row => {
    const span = spanOf(timeline, rows)
    return { cells: [
      say`${key}`, cellOf(countOf(timeline, rows.filter(row => calls.has(row)))), cellOf(countOf(timeline, rows.filter(row => !calls.has(row)))),
      cellOf(span?.firstDay), cellOf(span?.lastDay)] }
  })
  return rows.length ? { t: "table", caption, head: ["号码", "来电（次）", "信息（条）", "最早", "最近"], widths: [3, 1.6, 1.6, 2, 2], rows, exhibits: "column" } : undefined
}
/** The days with the most contacts, in order of number; undefined where no day has two. */
export const busiestTable = (matter: Matter, caption: string): Block | undefined => {
  const { timeline } = matter.dossier
  const calls = new Set(matter.calls)
  const rows = byDay(timeline, matter.contacts).filter(day => day.rows.length > 1).sort((a, b) => b.rows.length - a.rows.length || (a.key.value < b.key.value ? -1 : 1)).slice(0, mostDays)
    .map(({ key, rows }): Row => {
      const span = clockSpan(timeline, rows)
      return { cells: [
        say`${key}`, cellOf(countOf(timeline, rows.filter(row => calls.has(row)))), cellOf(countOf(timeline, rows.filter(row => !calls.has(row)))),
        cellOf(span?.first), cellOf(span?.last)] }
    })
  return rows.length ? { t: "table", caption, head: ["日期", "来电（次）", "信息（条）", "当日最早", "当日最晚"], widths: [2.4, 1.6, 1.6, 1.6, 1.6], rows, exhibits: "column" } : undefined
}
export { cellOf }
