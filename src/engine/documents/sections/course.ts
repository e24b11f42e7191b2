/** Sentences that tell a course of contacts: how many, from when to when, within what the sources cover. */

import type { EventKind } from "../../case/batch.ts"
import type { Cited, ItemId, NonEmpty } from "../../case/citation.ts"
import { type Link, linkWays } from "../../case/claim.ts"
import { type Day, dayOf } from "../../case/time.ts"
import type { Dossier } from "../../dossier.ts"
import { receiptsAmong } from "../../rules/receipts.ts"
import { as, listing, type Sayable, type Sentence, say } from "../../say/say.ts"
import { onlyReceipts } from "../../timeline/contacts.ts"
import { covered } from "../../timeline/covered.ts"
import { clockSpan, countLinked, countOf, distinctNumbers, spanOf } from "../../timeline/measure.ts"
import { byDay, byNumber, type Slice } from "../../timeline/parted.ts"
import { isCall } from "../../timeline/rows.ts"
import type { Coverage } from "../../timeline/timeline.ts"
import type { Block, TableRow } from "../sheet/ast.ts"
import { afterOwnCall } from "./after-own-call.ts"
import type { PaperSubject } from "./matter.ts"

/** How many numbers and days a table names before the rest is left to the statistics. */
const [mostNumbers, mostBusy, mostDays] = [30, 5, 200] as const
export const some = <T>(list: readonly T[]): NonEmpty<T> | undefined => (list.length ? (list as unknown as NonEmpty<T>) : undefined)

const behind = (dossier: Dossier, rows: Int32Array, kind: EventKind): readonly Coverage[] => {
  if (!rows.length) return []
  const items = new Set(dossier.timeline.citations(rows).map((citation) => citation.item))
  return dossier.timeline.coverage.filter((part) => items.has(part.item) && part.kinds.includes(kind))
}
const within = (coverage: readonly Coverage[], calls: boolean): Sentence | undefined => {
  const spans = some(covered(coverage).map((span): Sayable => say`${as("day", span.from)}至${as("day", span.to)}`))
  if (!spans) return undefined
  if (!calls) return say`在信息记录覆盖的${listing(spans)}期间，`
  return coverage.every((part) => part.connectedOnly)
    ? say`在通话详单覆盖的${listing(spans)}期间，`
    : say`在通话记录覆盖的${listing(spans)}期间，`
}
const connectedNote = (coverage: readonly Coverage[]): readonly Sentence[] => {
  const [connected, full] = [true, false].map((only) => covered(coverage.filter((part) => part.connectedOnly === only)))
  // A phone's own log shows the missed calls of every such day.
  if (connected?.every((span) => full?.some((all) => all.from.value <= span.from.value && all.to.value >= span.to.value))) return []
  return coverage.every((part) => part.connectedOnly)
    ? [say`通话详单只列已接通的通话，未接通的来电不在上述次数之内。`]
    : [say`通话详单只列已接通的通话；只有详单覆盖的日子，未接通的来电不在上述次数之内。`]
}
const spanTold = (told: Sentence, span: ReturnType<typeof spanOf>): Sentence => {
  if (!span) return say`${told}。`
  return span.first.value === span.last.value
    ? say`${told}，时间是${as("moment", span.first)}。`
    : say`${told}，最早的在${as("moment", span.first)}，最近的在${as("moment", span.last)}。`
}
/** Calls that stand in a table that anybody may have written, and in none of the records of calls of their day. */
const listedAlone = ({ dossier, calls }: PaperSubject): readonly Sentence[] => {
  const { timeline, extractions, formats } = dossier
  const editable = (item: ItemId): boolean => formats?.get(extractions.get(item)?.importer ?? "")?.editable === true
  const records = timeline.coverage.filter((part) => part.kinds.includes("call") && !editable(part.item))
  const alone = calls.filter((row) => {
    const day = dayOf(timeline.at[row] as number)
    return (
      records.some(({ from, to }) => from <= day && day <= to) && timeline.citations(Int32Array.of(row)).every(({ item }) => editable(item))
    )
  })
  const count = countOf(timeline, alone)
  return count ? [say`其中${count}次仅见于可以编辑的表格，覆盖当日的其他通话记录里没有。`] : []
}
/** Calls that may answer the person's own: a reader is told how many. */
const answering = (matter: PaperSubject): readonly Sentence[] => {
  const count = afterOwnCall(matter, matter.calls)
  return count ? [say`其中${count}次在本人去电之后60分钟内。`] : []
}
/** 在…期间内，X的来电共N次，最早…，最近…。 */
export const callSentences = (matter: PaperSubject): readonly Sentence[] => {
  const { timeline } = matter.dossier
  const count = countOf(timeline, matter.calls)
  const span = spanOf(timeline, matter.calls)
  if (!count) return []
  const coverage = behind(matter.dossier, matter.calls, "call")
  const cover = within(coverage, true)
  const told = cover
    ? say`${cover}本人收到${matter.party.name}的来电共${count}次`
    : say`在现有材料里，本人收到${matter.party.name}的来电共${count}次`
  return [spanTold(told, span), ...listedAlone(matter), ...answering(matter), ...connectedNote(coverage)]
}
export const messageSentences = (matter: PaperSubject): readonly Sentence[] => {
  const { timeline } = matter.dossier
  const count = countOf(timeline, matter.messages)
  const span = spanOf(timeline, matter.messages)
  if (!count) return []
  const cover = within(behind(matter.dossier, matter.messages, "sms"), false)
  const told = cover ? say`${cover}本人收到对方的信息共${count}条` : say`在现有材料里，本人收到对方的信息共${count}条`
  return [spanTold(told, span), ...receiptsAmong(countOf(timeline, onlyReceipts(timeline, matter.messages)))]
}
export const numberSentences = (matter: PaperSubject): readonly Sentence[] => {
  const numbers = distinctNumbers(matter.dossier.timeline, matter.contacts)
  return [...(numbers && numbers.value > 1 ? [say`上述联络使用了${numbers}个不同的号码。`] : []), ...attributedTold(matter)]
}
/** What ties each number to the other side: its own messages that name it, a message of the other side's that gives the number, or the person's word alone. */
const attributedTold = (matter: PaperSubject): readonly Sentence[] => {
  const used = new Set(byNumber(matter.dossier.timeline, matter.contacts).map(({ key }) => key.value))
  const links = matter.party.links.filter((link) => used.has(link.number))
  const by = (...ways: readonly Link["how"][]) => links.filter((link) => ways.includes(link.how))
  const beyond = (list: readonly Link[], ...before: readonly (readonly Link[])[]) =>
    list.filter((link) => !before.flat().some((other) => other.number === link.number))
  // Only where the other side's own name stands in the message: a name that the person has explained is told with their word.
  const named = by("signature", "named-in-message").filter((link) => link.said === undefined)
  const agents = beyond(
    links.filter((link) => link.how === "agent-in-message" && link.said === undefined),
    named,
  )
  const explained = beyond(
    links.filter((link) => link.said !== undefined),
    named,
    agents,
  )
  const given = beyond(by("owned-in-message", "told-in-message"), named, agents, explained)
  const word = beyond(by("stated"), named, agents, explained, given)
  const parts = [
    [countLinked(named), (n) => say`${n}个号码发来的信息写明了对方的名称`],
    [countLinked(agents), (n) => say`${n}个号码发来的信息写明发送人受对方委托`],
    [countLinked(explained), (n) => say`${n}个号码发来的信息署名是本人所述的对方其他名称或者受托机构`],
    [countLinked(given), (n) => say`${n}个号码是对方的信息里给出或者承认的号码`],
    // Sentences that rest on statements alone are told as such: 据本人陈述.
    [countLinked(word), (n) => say`${n}个号码属于对方`],
  ] as const satisfies readonly (readonly [ReturnType<typeof countLinked>, (n: Cited<number>) => Sentence])[]
  const told = parts.flatMap(([n, words], i) => (n ? [{ n, words, alone: i === parts.length - 1 }] : []))
  return told.map(({ n, words, alone }, i) => (i > 0 ? say`另有${words(n)}。` : alone ? say`上述${words(n)}。` : say`其中${words(n)}。`))
}
export const cellOf = (value: Sayable | undefined): TableRow["cells"][number] => (value ? say`${value}` : { t: "label", text: "—" })
export const countCells = (matter: PaperSubject, rows: Int32Array): readonly TableRow["cells"][number][] => {
  const { timeline } = matter.dossier
  return [
    cellOf(
      countOf(
        timeline,
        rows.filter((row) => isCall(timeline, row)),
      ),
    ),
    cellOf(
      countOf(
        timeline,
        rows.filter((row) => !isCall(timeline, row)),
      ),
    ),
  ]
}
const captioned = (caption: string, all: number, shown: number): string => (all > shown ? `${caption}（较多，只列前面部分）` : caption)

/** What each way of tying a number shows, in the words of a table. */
const shownBy: Readonly<Record<Exclude<Link["how"], "stated">, (proof: Cited<string>) => Sentence>> = {
  signature: (proof) => say`信息署名${proof}`,
  "named-in-message": (proof) => say`信息写明${proof}`,
  "agent-in-message": (proof) => say`信息署名${proof}，为受托方`,
  "owned-in-message": (proof) => say`${proof}的信息承认使用此号码`,
  "told-in-message": (proof) => say`${proof}的信息给出此号码`,
}
/** How a number came to the counterparty. */
const attribution = (matter: PaperSubject, number: string): TableRow["cells"][number] => {
  const links = matter.party.links.filter((entry) => entry.number === number)
  const link = linkWays.map((way) => links.find((entry) => entry.how === way)).find((entry) => entry !== undefined)
  if (!link) return { t: "label", text: "—" }
  if (link.how === "stated") return say`${as("statement", link.proof)}`
  const stated = links.find((entry) => entry.how === "stated")
  const shown = shownBy[link.how](link.proof)
  if (link.said) return say`${shown}（${as("statement", link.said)}）`
  return stated ? say`${as("statement", stated.proof)}，${shown}` : shown
}
/** Contacts by number, the most used first. */
export const numberTable = (matter: PaperSubject, caption: string): Block | undefined => {
  const { timeline } = matter.dossier
  const all = byNumber(timeline, matter.contacts)
  const rows = all.slice(0, mostNumbers).map(({ key, rows }): TableRow => {
    const span = spanOf(timeline, rows)
    return {
      cells: [say`${key}`, ...countCells(matter, rows), cellOf(span?.firstDay), cellOf(span?.lastDay), attribution(matter, key.value)],
    }
  })
  if (!rows.length) return undefined
  return {
    t: "table",
    caption: captioned(caption, all.length, rows.length),
    head: ["号码", "来电（次）", "信息（条）", "最早", "最近", "归属依据"],
    widths: [3.2, 0.95, 0.95, 1.9, 1.9, 2.7],
    rows,
    exhibits: { width: 4.4 },
  }
}
const dayRows = (matter: PaperSubject, days: readonly Slice<Day>[]): readonly TableRow[] =>
  days.map(({ key, rows }) => {
    const span = clockSpan(matter.dossier.timeline, rows)
    return { cells: [say`${key}`, ...countCells(matter, rows), cellOf(span?.first), cellOf(span?.last)] }
  })
const dayHead = ["日期", "来电（次）", "信息（条）", "当日最早", "当日最晚"] as const
const dayWidths = [2, 1.5, 1.5, 1.5, 1.5] as const
/** The days with the most contacts, in order of number; undefined where no day has two. */
export const busiestTable = (matter: PaperSubject, caption: string): Block | undefined => {
  const days = byDay(matter.dossier.timeline, matter.contacts)
    .filter((day) => day.rows.length > 1)
    .sort((a, b) => b.rows.length - a.rows.length || (a.key.value < b.key.value ? -1 : 1))
    .slice(0, mostBusy)
  return days.length
    ? { t: "table", caption, head: dayHead, widths: dayWidths, rows: dayRows(matter, days), exhibits: { width: 5 } }
    : undefined
}
/** Every day with contacts, in order. */
export const dayTable = (matter: PaperSubject, caption: string): Block | undefined => {
  const all = byDay(matter.dossier.timeline, matter.contacts)
  const days = all.slice(0, mostDays)
  return days.length
    ? {
        t: "table",
        caption: captioned(caption, all.length, days.length),
        head: dayHead,
        widths: dayWidths,
        rows: dayRows(matter, days),
        exhibits: { width: 5 },
      }
    : undefined
}
