/** 联络情况统计说明: counts by counterparty, month, day and hour, with what each source covers and cannot show. */

import { actsForAnother } from "../../../case/person.ts"
import { isLawful } from "../../../causes/lawful-reminder/index.ts"
import type { Dossier } from "../../../dossier.ts"
import { as, ask, type Sentence, say } from "../../../say/say.ts"
import { covered, nameOf } from "../../../timeline/covered.ts"
import { countWithin, distinctNumbers } from "../../../timeline/measure.ts"
import { byDay, byHour, byMonth } from "../../../timeline/parted.ts"
import { withClock } from "../../../timeline/rows.ts"
import { isUnread, type UnreadKind } from "../../../timeline/unread.ts"
import type { CasePaper } from "../../document.ts"
import {
  busiestTable,
  callSentences,
  cellOf,
  countCells,
  dayTable,
  messageSentences,
  numberSentences,
  numberTable,
  some,
} from "../../sections/course.ts"
import { found } from "../../sections/found.ts"
import { hasStatedNumbers, ownWords } from "../../sections/identified.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { nothingFound } from "../../sections/nothing-found.ts"
import { quietHoursOf } from "../../sections/quiet.ts"
import { refusalSentences } from "../../sections/refusals.ts"
import { signerOf, writerLines } from "../../sections/signing.ts"
import { spokenOf } from "../../sections/spoken-of.ts"
import { unreadOfOthers, unreadSentences } from "../../sections/unread.ts"
import { nobodysContacts, unverifiedSentences } from "../../sections/unverified.ts"
import type { Block, Document, Label, TableRow } from "../../sheet/ast.ts"
import { toolLine } from "../../sheet/foot.ts"
import { contactList } from "./contact-list.ts"

const id = "contact-statistics"
const title = "联络情况统计说明"
const head = (text: string, level: 1 | 2 = 1): Block => ({ t: "heading", level, text: { t: "label", text } })

const label = (text: string): Label => ({ t: "label", text })
const unreadNames: Readonly<Record<UnreadKind, string>> = {
  file: "内容没有读出",
  part: "只读出一部分，或者可能不完整",
  refused: "没有采用",
  untimed: "看不出时间，或者时间不对",
  undirected: "看不出是来电、来信还是拨出、发出",
  clockless: "只有日期，没有钟点",
  number: "对方号码不完整",
}
/** Kinds that are rows of the timeline. */
const ofRows: ReadonlySet<UnreadKind> = new Set<UnreadKind>(["untimed", "undirected", "clockless"])

/** What the counts rest on of the person's own word: without a line of it nobody knows what its number stands for. */
const ownWord = (matters: readonly PaperSubject[]): readonly TableRow[] => {
  const stated = matters.flatMap(({ party, refusals }) => [
    ...party.links.filter(({ how }) => how === "stated").map(({ proof }) => proof),
    ...refusals.filter(({ at }) => at.weight === "stated").map(({ at }) => at),
  ])
  const [first, ...rest] = stated.map((one) => as("unsaid", one))
  return first
    ? [{ cells: [rest.reduce((line, one) => say`${line}${one}`, say`本人的陈述${first}`), label("当事人陈述"), label("—")] }]
    : []
}
const sources = (dossier: Dossier, matters: readonly PaperSubject[]): readonly Block[] => {
  const inOrder = [...dossier.timeline.coverage].sort((a, b) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  const limits = new Map<string, readonly string[]>()
  const rows = inOrder.flatMap((part): TableRow[] => {
    const item = dossier.items.find((entry) => entry.id === part.item)
    const [span] = covered([part])
    if (!item || !span) return []
    const format = dossier.formats?.get(dossier.extractions.get(part.item)?.importer ?? "")
    const kind = format?.title ?? "通话或者信息记录"
    limits.set(kind, format?.limits ?? (part.connectedOnly ? ["只列已接通的通话。"] : []))
    return [
      {
        cells: [say`${nameOf(item.id, item.name)}`, { t: "label", text: kind }, say`${as("day", span.from)}至${as("day", span.to)}`],
      },
    ]
  })
  if (!rows.length) return []
  const told = [...limits].filter(([, texts]) => texts.length)
  return [
    head("一、材料及其覆盖范围"),
    {
      t: "table",
      caption: "材料覆盖的期间",
      head: ["材料", "种类", "覆盖期间"],
      widths: [3, 3, 3.4],
      rows: [...rows, ...ownWord(matters)],
      exhibits: { width: 1.4 },
    },
    ...(told.length
      ? [
          {
            t: "table" as const,
            caption: "各种材料不能显示的内容",
            head: ["种类", "不能显示的内容"],
            widths: [2.4, 8],
            rows: told.map(
              ([kind, texts]): TableRow => ({
                cells: [
                  { t: "label", text: kind },
                  { t: "label", text: texts.join("") },
                ],
              }),
            ),
            exhibits: "none" as const,
          },
        ]
      : []),
  ]
}
const monthTable = (matter: PaperSubject): Block | undefined => {
  const { timeline } = matter.dossier
  const rows = byMonth(timeline, matter.contacts).map(
    ({ key, rows }): TableRow => ({ cells: [say`${key}`, ...countCells(matter, rows), cellOf(distinctNumbers(timeline, rows))] }),
  )
  return rows.length
    ? {
        t: "table",
        caption: "按月统计",
        head: ["月份", "来电（次）", "信息（条）", "号码（个）"],
        widths: [2, 1.6, 1.6, 1.6],
        rows,
        exhibits: { width: 5 },
      }
    : undefined
}
const chart = (matter: PaperSubject): readonly Block[] => {
  const { timeline } = matter.dossier
  const clocked = withClock(timeline, matter.contacts)
  if (!clocked.length) return []
  const quiet = quietHoursOf(matter)
  const days = byDay(timeline, clocked).map(({ key, rows }) => ({ day: key, hours: byHour(timeline, rows) }))
  return [{ t: "days-by-hours", caption: "来电和信息按日期、时段的分布（次）", days, ...(quiet ? { quiet } : {}) }]
}
/** That a side has no contacts is told only where everything was read. */
const noneTold = ({ dossier }: PaperSubject): Sentence =>
  isUnread(dossier.unread) ? ask`有些内容没有读出，尚不能说明有没有归到其名下的来电和信息。` : ask`在现有材料里没有归到其名下的来电和信息。`
/** What the person alone says of numbers is told with what the side's own messages say of its calls. */
const saidOfCalls = (matter: PaperSubject): readonly Sentence[] => {
  const own = hasStatedNumbers(matter) ? ownWords(matter, ask`对方`) : undefined
  return own ? [say`${own.told}。`] : []
}
const aboutParty = (matter: PaperSubject): readonly Block[] => {
  const told = some([
    ...callSentences(matter),
    ...messageSentences(matter),
    ...numberSentences(matter),
    ...saidOfCalls(matter),
    ...unreadSentences(matter),
  ])
  const after = some(refusalSentences(matter))
  const tables = [
    monthTable(matter),
    busiestTable(matter, "联络较多的日期"),
    numberTable(matter, "按号码统计"),
    dayTable(matter, "按日统计"),
  ].filter((table) => table !== undefined)
  return [
    { t: "heading", level: 2, text: ask`${matter.party.name}` },
    { t: "paragraph", sentences: told ?? [noneTold(matter)] },
    // What a complaint tells in a line is told here with all that was left out of it, and why.
    ...[...found(matter), ...(after ? [after] : [])].map((sentences): Block => ({ t: "paragraph", sentences })),
    ...tables,
    ...chart(matter),
  ]
}
const annex = (matters: readonly PaperSubject[]): readonly Block[] => {
  const lists = matters.flatMap((matter) => {
    const list = contactList(matter)
    return list ? [{ t: "heading" as const, level: 2 as const, text: ask`${matter.party.name}` }, list] : []
  })
  return lists.length ? [head("附：逐次联络明细"), ...lists] : []
}
/** Contacts that belong to nobody named, mostly private ones: told by their number alone, without saying whose they are or where each stands. */
const aboutOthers = (dossier: Dossier): readonly Block[] => {
  const { timeline } = dossier
  const others = timeline.groups.filter((group) => !group.attributed)
  const rows = Int32Array.from(others.flatMap((group) => [...group.rows])).sort()
  const contacts = nobodysContacts(dossier)
  const count = countWithin(timeline, contacts)
  const told = some([
    ...(count ? [say`另有来电和信息共${count}次，没有材料说明其属于上述各方，未计入上述统计。`] : []),
    ...unverifiedSentences(dossier),
    ...unreadOfOthers(dossier, rows),
  ])
  if (!told) return []
  return [head("其他号码", 2), { t: "paragraph", sentences: told }]
}

/** What was handed in and is in no count, by source: sources that the papers name anyhow are named, the others are the person's own affair. */
const unreadSources = ({ unread, timeline }: Dossier): readonly Block[] => {
  if (!isUnread(unread)) return []
  // Rows that are counted above by themselves cite their item even where it covers no day.
  const cited = unread.parts.filter(({ kind, code }) => ofRows.has(kind) && code !== "reception-clock-doubted")
  const named = new Set([...timeline.coverage, ...cited].map((part) => part.item))
  const rows = unread.parts.filter((part) => named.has(part.item))
  const others = new Set(unread.parts.flatMap((part) => (named.has(part.item) ? [] : [part.item]))).size
  return [
    head("没有读出的内容", 2),
    {
      t: "table",
      caption: "没有读出或者没有读全的内容",
      head: ["材料", "情况"],
      widths: [3, 4],
      rows: [
        ...rows.map(({ name, kind, rows: n }) => ({ cells: [name, `${unreadNames[kind]}${n === null ? "" : `：${n}行`}`].map(label) })),
        ...(others > 0 ? [{ cells: ["本人提供的其他材料", `内容没有读出或者没有读全：${others}份`].map(label) }] : []),
      ],
      exhibits: "none",
    },
    { t: "note", sentences: [ask`没有读出的内容里有没有联络，本说明不作说明。`] },
  ]
}

export const contactStatistics: CasePaper = {
  id,
  title,
  recipient: "authority",
  per: "case",
  // It counts what the records hold, whosever it is, and speaks for nobody.
  needs: [],
  weakerWithout: ["contacts", "coverage", "reading"],
  warranted: ({ timeline }) => timeline.size > 0,
  draft(dossier): Document {
    const matters = spokenOf(dossier)
    const lines = [
      ...writerLines(dossier.facts, undefined, actsForAnother(dossier.facts, undefined) ? "当事人" : "整理人"),
      ...dossier.facts.many("phone").map((phone) => ({ label: "被联络号码", value: ask`${phone}` })),
    ]
    const parts = sources(dossier, matters)
    const found = nothingFound(dossier).nothingFound
    // Whoever signs the counts judges nothing: in them it is said of polite reminders alone, and else for the person's own eyes.
    const plain = found !== undefined && dossier.claims.length > 0 && dossier.claims.every((claim) => isLawful(dossier.diagnosis, claim))
    const blocks: Block[] = [
      ...(lines.length ? [{ t: "party-lines" as const, lines }] : []),
      {
        t: "paragraph",
        sentences: [ask`本说明是本人依据原始记录整理的说明，以原始详单为准。`, ask`次数只就材料覆盖的期间而言，覆盖期间以外没有统计。`],
      },
      ...parts,
      head(parts.length ? "二、统计" : "一、统计"),
      ...matters.flatMap(aboutParty),
      ...aboutOthers(dossier),
      ...unreadSources(dossier),
      ...(plain ? [{ t: "paragraph" as const, sentences: [ask`在现有材料覆盖的范围内未发现可以引用条款的行为。`] as const }] : []),
      {
        t: "signature",
        role: signerOf(dossier.facts, undefined, actsForAnother(dossier.facts, undefined) ? "当事人" : "整理人"),
        day: dossier.day,
      },
      ...annex(matters),
    ]
    return {
      doc: id,
      title,
      for: null,
      claim: null,
      counterparty: null,
      blocks,
      foot: toolLine,
      beside: ["作为证据的补充说明使用。原始详单由本人保存，需要核对时再出示。", ...(found === undefined ? [] : [found])],
    }
  },
}
