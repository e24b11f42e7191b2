/** 电信用户申诉书: the person's own carrier did not do what it was asked, and the numbers went on; the carrier alone is complained of, and nobody's words are its fault. */
import { carrierQuestion } from "../../../case/questions/carrier.ts"
import type { Dossier } from "../../../dossier.ts"
import { notForThem } from "../../../gaps/other-paper.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import type { Asking } from "../../../law/instrument.ts"
import { as, ask, listed, type Sentence, say } from "../../../say/say.ts"
import { countOf } from "../../../timeline/measure.ts"
import { byNumber } from "../../../timeline/parted.ts"
import { isCall, pick } from "../../../timeline/rows.ts"
import type { CasePaper } from "../../document.ts"
import { filledFor, unfilledFor } from "../../filing/index.ts"
import { authorityPaper } from "../../form/authority.ts"
import { basisOf } from "../../form/basis.ts"
import { inOneLine } from "../../form/compose.ts"
import type { Lines, Request, Told } from "../../form/parts.ts"
import { callsTold } from "../../sections/after-own-call.ts"
import { lastDayTold } from "../../sections/in-term.ts"
import { type PaperSubject, paperSubjectOf, placedParties } from "../../sections/matter.ts"
import { recordFacts } from "../../sections/on-record.ts"
import { namesNeeded, signerOf, signingAdvice, writerLines } from "../../sections/signing.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { type Dispute, disputeOf } from "./dispute.ts"

const id = "telecom-complaint-operator"
const title = "电信用户申诉书"
/** More numbers than that a clerk does not look up. */
const mostNumbers = 6
const side = ask`被申诉人`

const mattersOf = (dossier: Dossier): readonly PaperSubject[] =>
  placedParties(dossier)
    .flatMap((party) => paperSubjectOf(dossier, party.id) ?? [])
    .filter(({ contacts, grounds, open }) => contacts.length > 0 && grounds.length + open.length > 0)
const wrote = ({ dossier: { timeline } }: PaperSubject, { since }: Dispute): boolean => since.some((row) => !isCall(timeline, row))

const requests = (matter: PaperSubject, dispute: Dispute): readonly [Request, ...Request[]] => {
  const of = (asks: Sentence, ...kinds: readonly Asking[]): Request => ({ asks, basis: kinds.flatMap((kind) => basisOf(matter, kind)) })
  return [
    of(
      ask`责成被申诉人对申诉人${as("day", dispute.sent.day)}提出而没有办理的事项逐项办理，并书面答复`,
      "carrier-dispute",
      ...(wrote(matter, dispute) ? (["carrier-dispute-sms"] as const) : []),
    ),
    of(ask`不能办理的，由被申诉人书面说明理由`),
    of(ask`书面告知申诉的处理结果`),
  ]
}
/** Per number: how often it called and wrote after the carrier was asked. */
const wentOn = (matter: PaperSubject, { since, sent }: Dispute): readonly Told[] => {
  const { timeline } = matter.dossier
  const numbers = [...byNumber(timeline, since)].sort((a, b) => b.rows.length - a.rows.length).slice(0, mostNumbers)
  const told = numbers.flatMap(({ key, rows }): Sentence[] => {
    const all = Int32Array.from(rows)
    const of = (called: boolean): Int32Array => Int32Array.from(pick(all, (row) => isCall(timeline, row) === called))
    const [calls, messages] = [callsTold(matter, of(true)), countOf(timeline, of(false))]
    const what = listed([...(calls ? [calls] : []), ...(messages ? [say`短信${messages}条`] : [])])
    return what ? [say`${key}${what}`] : []
  })
  const [first, ...rest] = told
  return first
    ? [{ told: say`${as("day", sent.day)}提出以后，下列号码仍有联系：${inOneLine([first, ...rest])}`, named: ask`提出以后的来电和短信` }]
    : []
}
const who = (dossier: Dossier, matter: PaperSubject, called: string): Lines => {
  const filled = filledFor("authority", matter)
  const address = dossier.facts.one("carrier-address")
  const line = (label: string, item: "address" | "contact" | "postcode") => {
    const value = filled(item)
    return value ? [{ label, value: ask`${value}` }] : []
  }
  return [
    ...writerLines(dossier.facts, matter.claim, "申诉人"),
    ...line("住址", "address"),
    ...line("邮政编码", "postcode"),
    ...line("联系方式", "contact"),
    ...dossier.facts.many("phone").map((phone) => ({ label: "申诉涉及的号码", value: ask`${phone}` })),
    { label: "被申诉人", value: address ? ask`${address}` : { t: "label", text: called } },
  ]
}

export const telecomComplaintOperator: CasePaper = {
  id,
  title,
  recipient: "authority",
  per: "case",
  // Nobody is asked who they are, or where they live, before there is anything to be settled: what it needs is asked for after that.
  needs: [],
  warranted: (dossier) => mattersOf(dossier).length > 0,
  draft(dossier): Document | DraftRefusal {
    const { facts } = dossier
    // The number is the unit's, and the unit complains for itself.
    if (facts.one("called-unit")?.value === "yes") return { why: "missing", gaps: [notForThem()] }
    const matters = mattersOf(dossier)
    const [matter] = matters
    if (!matter) return { why: "missing", gaps: [notForThem()] }
    const found = disputeOf(matters, matter, id)
    if ("gap" in found) return { why: "missing", gaps: [found.gap] }
    const carrier = carrierQuestion.choices.find((choice) => choice.id === facts.one("carrier")?.value)
    const open = [
      ...[...namesNeeded(facts, matter.claim), "phone"].filter((key) => facts.many(key).length === 0),
      ...unfilledFor("authority", ["address", "contact", "postcode"], facts, matter),
      ...["carrier-address", "telecom-office"].filter((key) => facts.one(key) === undefined),
    ]
    const [first, ...rest] = (carrier && carrier.id !== "unknown" ? open : ["carrier", ...open]).map(asked)
    if (first || !carrier) return { why: "missing", gaps: [first ?? asked("carrier"), ...rest] }
    const office = facts.one("telecom-office")
    const silent: readonly Told[] = found.sent.reply
      ? []
      : [{ told: say`${as("day", found.sent.day)}提出以后，至今没有收到被申诉人的答复`, named: ask`没有答复` }]
    const made = authorityPaper({
      doc: id,
      title,
      matter,
      to: office ? ask`${office}` : ask``,
      for: office?.value ?? "",
      who: who(dossier, matter, carrier.zh),
      requestsTitle: "申诉请求",
      requests: requests(matter, found),
      lead: silent,
      rows: recordFacts(matter, { sent: found.sent, what: ask`办理请求`, office: side, ofPolice: false }),
      totals: wentOn(matter, found),
      reasons: [
        ask`本人先向被申诉人提出，${found.sent.reply ? ask`对它的答复不满意` : ask`它在规定的期限内没有答复`}；本申诉只就被申诉人的电信服务提出，不涉及来电、来信的内容和其中所说的款项。`,
      ],
      closing: [ask`以上情况属实。`],
      signer: signerOf(facts, matter.claim, "申诉人"),
      enclosed: ["向运营商提出的函和提交凭证", ...(found.sent.reply ? ["运营商的答复"] : []), "通话清单"],
      beside: [
        `申诉的期限到${lastDayTold(found.until)}。`,
        "只申诉运营商，不写催收的话、借款的经过；催收的机构另向监管部门反映，号码另作号码举报。",
        "别处受理了这件争议的，受理机构不再受理。交出以后在这里登记。",
        ...signingAdvice(matter.claim),
      ],
    })
    return { ...made, claim: null, counterparty: null }
  },
}
