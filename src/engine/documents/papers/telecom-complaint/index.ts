/** 12321举报: the fields of one report for each number that called or wrote, with a description that fits its box; nothing of a loan, and no other case. */

import type { Cited } from "../../../case/citation.ts"
import { askToStopFirst } from "../../../gaps/not-yet-told.ts"
import { as, ask, type Sentence } from "../../../say/say.ts"
import { byNumber } from "../../../timeline/parted.ts"
import { dated } from "../../../timeline/rows.ts"
import type { PartyPaper } from "../../document.ts"
import { complainedOf } from "../../sections/complained-of.ts"
import { isSlight } from "../../sections/for-supervisor.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { nothingToSay } from "../../sections/unread.ts"
import type { Block, Document, DraftRefusal } from "../../sheet/ast.ts"
import { toolLine } from "../../sheet/foot.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { type NumberReport, reportOf } from "./report.ts"

const id = "telecom-complaint"
const title = "号码举报的填写内容（逐个号码）"
const to = "12321网络不良与垃圾信息举报受理中心"
/** The numbers with the most contacts: each is typed in by hand. */
const mostNumbers = 6

const field = (label: string, value: Sentence) => ({ label, value })
const form = (matter: PaperSubject, key: Cited<string>, report: NumberReport): readonly Block[] => {
  const { kind, swindles, latest, duration, description } = report
  // The form calls its category by a word that whoever owes is not to write.
  const standing = writtenStandingOf(matter)
  const owes = standing === "owing" || standing === "bound"
  const [phone] = matter.dossier.facts.many("phone")
  return [
    { t: "heading", level: 1, text: ask`${key}` },
    {
      t: "party-lines",
      lines: [
        ...(phone ? [field("接到的号码", ask`${phone}`)] : []),
        field("被举报号码", ask`${key}`),
        field("种类", kind === "call" ? ask`骚扰电话` : ask`短信`),
        field("时间", ask`${as("moment", latest)}`),
        ...(duration ? [field("时长", duration)] : []),
        ...(owes || swindles ? [] : [field("类别", ask`欠款催收`)]),
      ],
    },
    { t: "paragraph", sentences: description },
  ]
}

export const telecomComplaint: PartyPaper = {
  id,
  title,
  recipient: "authority",
  per: "counterparty",
  calls: "对方",
  // A report is by telephone number, and gives no name.
  needs: ["role", "whose-debt", "one-story", "attribution", "phone"],
  warranted: ({ stands, grounds, open }) => stands === "other" || grounds.length + open.length > 0,
  draft(matter): Document | DraftRefusal {
    const { timeline } = matter.dossier
    // One message, or a call or two, of somebody who was never told is first of all told to the other side.
    if (isSlight(matter)) return { why: "missing", gaps: [askToStopFirst()] }
    const last = (rows: readonly number[] | Int32Array): number => timeline.at[rows[rows.length - 1] as number] as number
    const all = [...byNumber(timeline, dated(timeline, complainedOf(matter, matter.contacts)))].sort(
      // Of numbers that were used as often the one used last: an old one may be anybody's by now.
      (a, b) => b.rows.length - a.rows.length || last(b.rows) - last(a.rows),
    )
    const numbers = all.slice(0, mostNumbers)
    const reports = numbers.map((number) => ({ key: number.key, report: reportOf(matter, number) }))
    const swindling = reports.filter(({ report }) => report.swindles).length
    if (numbers.length === 0) return nothingToSay(matter.dossier)
    return {
      doc: id,
      title,
      for: to,
      claim: matter.party.claim,
      counterparty: matter.party.id,
      cites: "nothing",
      blocks: reports.flatMap(({ key, report }) => form(matter, key, report)),
      foot: toolLine,
      beside: [
        ...(all.length > mostNumbers ? ["还有其他号码没有列入这里，都在联络情况统计说明的号码表里；要举报的，照样逐个填写。"] : []),
        "在它的网页、电话或者微信里填，每次只填其中的号码之一，验证码发到接到电话的手机上；说明可以整段贴进文本框。",
        `${swindling > 0 ? "写有诈骗常见说法的号码，类别选同诈骗有关的那一种，不选催收；" : ""}${swindling < reports.length ? "类别选其中写催收的那一种；" : ""}语音是自动还是人工，按当时听到的选，记不清的不要猜。不写借款、姓名和证件。`,
        "家人、朋友的号码不要举报。它没有公布答复的期限；运营商不处理的，另写给电信用户申诉受理的机构，不要并在这一份里。",
      ],
    }
  },
}
