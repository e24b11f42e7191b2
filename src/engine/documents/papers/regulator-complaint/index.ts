/** 投诉书 (举报书 for a person who is no customer): facts by date, provisions in force on those days, requests, exhibits. */

import type { Cited } from "../../../case/citation.ts"
import { paidShown } from "../../../case/claim.ts"
import { askToStopFirst } from "../../../gaps/not-yet-told.ts"
import type { Ground } from "../../../grounds/ground.ts"
import { as, ask, type Sentence, say } from "../../../say/say.ts"
import { countOf, spanOf } from "../../../timeline/measure.ts"
import { byDay } from "../../../timeline/parted.ts"
import type { PartyPaper } from "../../document.ts"
import { type FilingItem, filledFor } from "../../filing/index.ts"
import { basisSentences, chosenGrounds, isPoliceBusiness, openSentences, policeSentences, texts } from "../../sections/basis.ts"
import { busiestTable, callSentences, messageSentences, numberSentences, numberTable, some } from "../../sections/course.ts"
import { found } from "../../sections/found.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { normAdvice } from "../../sections/norms.ts"
import { refusalSentences, refusalsNamed } from "../../sections/refusals.ts"
import { signerOf, signingAdvice, writerLines } from "../../sections/signing.ts"
import { sourceAdvice } from "../../sections/sources.ts"
import { effectSentences, loanSentences, misuseSentences, relationSentences, settledOf, settledSentences } from "../../sections/standing.ts"
import { unreadDecides, unreadSentences } from "../../sections/unread.ts"
import type { Block, Document, DraftRefusal, TableRow } from "../../sheet/ast.ts"
import { toolLine } from "../../sheet/foot.ts"
import { authorityOf } from "./authority.ts"

const id = "regulator-complaint"
const title = "投诉书"
const head = (text: string): Block => ({ t: "heading", level: 1, text: { t: "label", text } })
const paragraph = (sentences: readonly Sentence[]): readonly Block[] => {
  const some_ = some(sentences)
  return some_ ? [{ t: "paragraph", sentences: some_ }] : []
}
/** A complaint is a customer's; anybody else reports. The two are never mixed in one paper. */
const wordsFor = (matter: PaperSubject) =>
  matter.stands === "borrower"
    ? {
        title,
        from: "投诉人",
        against: "被投诉人",
        verb: "投诉" as const,
        ruling: ask`以上行为是否符合法律和有关规定，由有权机关依法认定。`,
      }
    : {
        title: "举报书",
        from: "举报人",
        against: "被举报人",
        verb: "举报" as const,
        ruling: ask`以上事实请依法核查，是否违反有关规定由贵单位依法认定。`,
      }

/** After every clock time. */
const endOfDay = "~"
/** The main facts in order of days. */
const chronology = (matter: PaperSubject): Block | undefined => {
  const { timeline } = matter.dossier
  const span = spanOf(timeline, matter.contacts)
  const rows: { readonly at: string; readonly row: TableRow }[] = []
  /** Facts of one day without a clock: those about the loan come before what happened on that day, a day's total after it. */
  const named = (value: Cited<string>, fact: Sentence, clock = "") =>
    rows.push({ at: `${value.value.slice(0, 10)}T${value.value.slice(11, 16) || clock}`, row: { cells: [say`${as("day", value)}`, fact] } })
  if (span) named(span.first, say`现有材料中最早的联络`)
  if (matter.stands === "borrower" && !matter.owing) {
    for (const part of matter.loan?.instalments ?? []) {
      named(part.due, part.due.weight === "stated" ? say`还款日（本人陈述）` : say`还款日`)
      const paid = paidShown(part)
      if (paid) named(paid, paid.weight === "stated" ? say`还款（本人陈述）` : say`还款`)
      if (part.posted) named(part.posted, say`对方的信息写明收到还款`)
    }
  }
  const settled = settledOf(matter)
  if (settled) named(settled.day, settled.day.weight === "stated" ? say`结清（本人陈述）` : say`结清`)
  const later = settled && spanOf(timeline, settled.contacts)
  if (later) named(later.first, say`结清之日以后最早的联络`)
  for (const { at, told } of refusalsNamed(matter)) named(at, told)
  const [busiest, next] = [...byDay(timeline, matter.contacts)].sort(
    (a, b) => b.rows.length - a.rows.length || (a.key.value < b.key.value ? -1 : 1),
  )
  const tied = busiest?.rows.length === next?.rows.length
  const count = busiest && countOf(timeline, busiest.rows)
  if (busiest && count && count.value > 1)
    named(busiest.key, tied ? say`当日联络${count}次，为单日最多的日期之一` : say`当日联络${count}次，为单日最多`, endOfDay)
  if (span && span.last.value !== span.first.value) named(span.last, say`现有材料中最近的联络`)
  rows.sort((a, b) => (a.at < b.at ? -1 : a.at > b.at ? 1 : 0))
  return rows.length
    ? {
        t: "table",
        caption: "主要事实（按日期）",
        head: ["日期", "事实"],
        widths: [2, 4.2],
        rows: rows.map((entry) => entry.row),
        exhibits: { width: 4 },
      }
    : undefined
}
const requests = (matter: PaperSubject): Block => ({
  t: "list",
  items:
    matter.stands === "borrower" && matter.settled
      ? [
          [ask`请督促被投诉人及其受托机构停止就已经结清的款项联系本人，法律另有规定的除外。`],
          [ask`请督促被投诉人核对该笔款项的还款记录，书面说明是否已经结清；记录有误的，依法更正，包括向征信机构报送的信息。`],
          [ask`请督促被投诉人书面说明受托机构和使用的联络号码；认为仍有未清偿款项的，说明计算依据。`],
          [ask`请督促被投诉人在规定的期限内处理本投诉，并将处理结果和理由书面答复本人。`],
        ]
      : matter.stands === "borrower"
        ? [
            [ask`请督促被投诉人及其受托机构停止不符合法律和有关规定的联络。`],
            matter.owing
              ? [ask`请督促被投诉人书面说明受托机构和使用的联络号码。`]
              : [ask`请督促被投诉人书面说明受托机构、使用的联络号码，以及所主张款项的合同和计算依据。`],
            [ask`请督促被投诉人在规定的期限内处理本投诉，并将处理结果和理由书面答复本人。`],
          ]
        : [
            [ask`请依法调查上述行为，并依法处理。`],
            [
              matter.unit
                ? ask`请责令被举报人说明由哪个机构、以什么依据拨打本单位的电话。`
                : ask`请责令被举报人说明取得和使用本人号码的来源和依据。`,
            ],
            [ask`请将是否受理和处理的结果书面告知本人。`],
          ],
})
const parties = (matter: PaperSubject, words: ReturnType<typeof wordsFor>): Block => {
  const { facts } = matter.dossier
  const filled = filledFor("authority", matter)
  const line = (label: string, item: FilingItem) => {
    const value = filled(item)
    return value ? [{ label, value: ask`${value}` }] : []
  }
  return {
    t: "party-lines",
    lines: [
      ...writerLines(facts, matter.claim, words.from),
      ...line("住址", "address"),
      ...line("联系方式", "contact"),
      ...facts.many("phone").map((phone) => ({ label: "被联络号码", value: ask`${phone}` })),
      ...line(words.against, "registered-name"),
      ...line("住所", "seat"),
      { label: "对外使用的名称", value: ask`${matter.party.name}` },
    ],
  }
}

/**
 * Where no provision can be cited, contacts that this tool's yardstick finds too many are first of all told to the other side. A debtor of a due
 * debt cannot stop its reminders, and a lender knows by itself what was settled: they may ask an authority at once.
 */
const needsNoTelling = ({ position }: Ground): boolean => position === "due" || position === "settled"

/** It says when information may be handled at all: that no basis is seen is first of all a question to the other side. */
const isCondition = ({ provision }: Ground): boolean => provision.wording === "条件" || provision.wording === "依据"

/** What the police decide is no matter of this complaint. */
const ofOthers = (grounds: readonly Ground[]): readonly Ground[] => grounds.filter((ground) => !isPoliceBusiness(ground))

export const regulatorComplaint: PartyPaper = {
  id,
  title,
  recipient: "authority",
  per: "counterparty",
  filing: ["registered-name", "seat", "office", "address", "contact"],
  warranted: ({ grounds, open }) => ofOthers(grounds).length > 0 || ofOthers(open).length > 0,
  draft(matter): Document | DraftRefusal {
    const { dossier } = matter
    const [own, open] = [ofOthers(matter.grounds), ofOthers(matter.open)]
    // A wrong number is no matter for an authority until the other side was told, or called again and again.
    const enough = own.some((ground) => !isCondition(ground)) || open.some((ground) => needsNoTelling(ground) || own.length > 0)
    if (!enough) return { why: "missing", gaps: [askToStopFirst()] }
    const unread = unreadDecides({ ...matter, grounds: own.filter((ground) => !isCondition(ground)), open })
    if (unread) return { why: "missing", gaps: [unread] }
    const authority = authorityOf(matter)
    if (typeof authority !== "string") return { why: "missing", gaps: [authority] }
    const words = wordsFor(matter)
    const picked = chosenGrounds(own)
    const tables = [chronology(matter), busiestTable(matter, "联络较多的日期"), numberTable(matter, "联络使用的号码")].filter(
      (table) => table !== undefined,
    )
    const local = authority === "local"
    const office = filledFor("authority", matter)("office")
    const blocks: Block[] = [
      ...(office ? [{ t: "addressee" as const, to: ask`致${office}` }] : []),
      parties(matter, words),
      head("一、事实"),
      ...paragraph([...callSentences(matter), ...messageSentences(matter), ...numberSentences(matter), ...unreadSentences(matter)]),
      ...paragraph([...relationSentences(matter), ...misuseSentences(matter), ...loanSentences(matter)]),
      ...found(matter).map((sentences): Block => ({ t: "paragraph", sentences })),
      ...paragraph(settledSentences(matter)),
      ...paragraph(refusalSentences(matter)),
      ...paragraph(effectSentences(matter)),
      ...tables,
      head("二、依据"),
      ...basisSentences(matter, picked),
      ...normAdvice(picked),
      ...openSentences(matter, matter.open, picked.length > 0),
      ...policeSentences(matter, [...matter.grounds, ...matter.open]),
      ...texts([...picked, ...chosenGrounds(matter.open.filter((ground) => !isPoliceBusiness(ground)))]),
      { t: "paragraph", sentences: [words.ruling] },
      head("三、请求"),
      requests(matter),
      { t: "paragraph", sentences: [ask`本人对所述内容的真实性负责。附：证据目录及所列证据。`, ask`提交本材料不表示承认任何债务。`] },
      { t: "signature", role: signerOf(dossier.facts, matter.claim, words.from), day: dossier.day },
    ]
    return {
      doc: id,
      title: words.title,
      for: office?.filled ?? null,
      claim: matter.party.claim,
      counterparty: matter.party.id,
      blocks,
      foot: toolLine,
      beside: [...beside(matter, local), ...signingAdvice(matter.claim), ...sourceAdvice(picked)],
    }
  },
}
const beside = (matter: PaperSubject, local: boolean): readonly string[] => [
  ...(matter.stands === "other"
    ? [
        "您不是这笔借款的客户，消费投诉办法未必适用，所以这份材料按“举报”写：请求调查并告知结果，不含民事诉求。不要在同一份材料里又投诉又举报。",
      ]
    : []),
  ...(local ? ["小额贷款公司由地方金融管理部门监管，材料应交到其所在地的地方金融管理部门。"] : []),
  ...(matter.stands === "borrower"
    ? ["这份材料按“投诉”写：请求对方处理并答复。投诉一般先由被投诉的机构自己处理，先向它投诉并留下受理编号，再交到这里，受理更快。"]
    : []),
  "受理要求实名、住址和联系方式；文中不写身份证号，需要核对身份时当面出示证件。",
]
