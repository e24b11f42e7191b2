/** 行政复议申请书: somebody whose report an office refused, did by half or left unanswered asks the authority above to have it done. */
import { claimKeyOf } from "../../../case/claim-key.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { ask } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { type FilingItem, filledFor } from "../../filing/index.ts"
import { authorityPaper } from "../../form/authority.ts"
import type { Lines } from "../../form/parts.ts"
import { withDemands } from "../../sections/demands.ts"
import { lastDayTold } from "../../sections/in-term.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { notMineFacts } from "../../sections/not-mine.ts"
import { saysNotTheirs } from "../../sections/out-of-remit.ts"
import { signerOf, signingAdvice, writerLines } from "../../sections/signing.ts"
import { sinceDay } from "../../sections/since-day.ts"
import { totals } from "../../sections/totals.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { graveFacts } from "../police-report/grave.ts"
import { lead, procedure, what } from "./facts.ts"
import { reasons } from "./reasons.ts"
import { requests } from "./requests.ts"
import { type Reviewed, reviewed } from "./reviewed.ts"

const id = "reconsideration-application"
const title = "行政复议申请书"
const side = ask`对方`
const officeOf = ({ of }: Reviewed): "office" | "police-station" => (of === "police" ? "police-station" : "office")

const unfit = (matter: PaperSubject): DraftRefusal | undefined => {
  const found = reviewed(matter, id)
  if ("gap" in found) return { why: "missing", gaps: [found.gap] }
  const waits = [officeOf(found), "review-office"].map((name) => claimKeyOf(matter.party.claim, name))
  const open = waits.filter((key) => matter.dossier.facts.one(key) === undefined).map(asked)
  const [first, ...rest] = open
  return first ? { why: "missing", gaps: [first, ...rest] } : undefined
}
const who = (matter: PaperSubject, found: Reviewed): Lines => {
  const { facts } = matter.dossier
  const filled = filledFor("authority", matter)
  const line = (label: string, item: FilingItem) => {
    const value = filled(item)
    return value ? [{ label, value: ask`${value}` }] : []
  }
  const registered = filled("registered-name")
  return [
    ...writerLines(facts, matter.claim, "申请人"),
    ...line("住址", "address"),
    ...line("联系方式", "contact"),
    ...facts.many("phone").map((phone) => ({ label: "被联络号码", value: ask`${phone}` })),
    ...line("被申请人", officeOf(found)),
    { label: "所涉机构", value: registered ? ask`${registered}` : ask`${matter.party.name}` },
  ]
}
const advice = (found: Reviewed): readonly string[] => [
  found.until ? `申请期限到${lastDayTold(found.until)}，尽早交。` : "正有人身危险，先报警；申请不必等期限届满，尽早交。",
  "附上当初提交的材料和提交的凭证、收到的答复的复印件；身份证件当面出示。交出以后在这里登记，下一步的期限从那时起数。",
  "同一件事已经进入行政诉讼的，不能再申请复议；对复议决定不服的，下一步和它的期限见期限一栏。",
  ...(found.of === "supervisor" && saysNotTheirs(found.handed.reply?.words)
    ? [
        "答复说不归它管的，先核对对方登记的住所和牌照：由批准它设立的机关在住所当地管，看渠道一栏。确实送错了的，重新向管它的机关举报，比复议快。",
      ]
    : []),
  ...(found.of === "supervisor"
    ? [
        "举报的答复能不能复议，要看请求的是不是对您本人权益的职责；受理机关也可能告知请原机关的上级复查，那条路的期限同样从收到答复时数，见期限一栏，先到期的不要错过。",
      ]
    : ["刑事案件的不予立案不走这条路：单据写的是不予立案通知书的，用不予立案复查申请。"]),
]

export const reconsiderationApplication: PartyPaper = {
  id,
  title,
  recipient: "authority",
  per: "counterparty",
  calls: "对方",
  filing: ["address", "contact"],
  unfit,
  draft(matter): Document | DraftRefusal {
    const found = reviewed(matter, id)
    if ("gap" in found) return { why: "missing", gaps: [found.gap] }
    const { dossier, claim } = matter
    const to = filledFor("authority", matter)("review-office")
    const misuse = writtenStandingOf(matter) === "misuse"
    const other = found.of === "police" ? graveFacts(matter, side) : []
    return authorityPaper({
      doc: id,
      title,
      matter,
      to: to ? ask`${to}` : ask``,
      for: to?.filled ?? "",
      who: who(matter, found),
      requestsTitle: "复议请求",
      requests: requests(matter, found),
      lead: lead(matter, found),
      rows: [...procedure(matter, found), ...(misuse ? notMineFacts(matter, side) : []), ...other, ...withDemands(matter, side)],
      totals: [...totals(matter), ...sinceDay(matter, found.handed.day, ask`提出${what(found)}`)],
      reasons: reasons(matter, found),
      closing: [ask`以上情况属实。`, ...(writtenStandingOf(matter) === "current" ? [] : [ask`提交本材料不表示承认任何债务。`])],
      signer: signerOf(dossier.facts, claim, "申请人"),
      enclosed: ["原来提交的材料和提交凭证", "答复的复印件", "证据目录和所列的证据"].filter(
        (one) => found.handed.reply || !one.startsWith("答复"),
      ),
      beside: [...advice(found), ...signingAdvice(claim)],
    })
  },
}
