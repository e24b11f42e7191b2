/** 不予立案复查申请: whoever the police turned away asks the office above, the one that decided, or the procuratorate to look at it; each in its time. */
import { claimKeyOf } from "../../../case/claim-key.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { as, ask, type Sentence, say } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filingsOf } from "../../filing/handed.ts"
import { filledFor } from "../../filing/index.ts"
import { authorityPaper } from "../../form/authority.ts"
import { inOneLine } from "../../form/compose.ts"
import type { Told } from "../../form/parts.ts"
import { happened } from "../../sections/happened.ts"
import { lastDayTold } from "../../sections/in-term.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { negatives, notMineFacts } from "../../sections/not-mine.ts"
import { numberListIfMany } from "../../sections/number-list.ts"
import { recordFacts } from "../../sections/on-record.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import { sinceDay } from "../../sections/since-day.ts"
import { suffered } from "../../sections/suffered.ts"
import { totals } from "../../sections/totals.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { graveFacts, notForThem, reachesPolice } from "../police-report/grave.ts"
import { policeReport } from "../police-report/index.ts"
import { reportedContacts, who } from "../police-report/who.ts"
import { type Stage, stageOf } from "./stage.ts"
import { officeKeys, reasons, requests, titles } from "./words.ts"

const id = "non-filing-review"
const side = ask`对方`
const isMisuse = (matter: PaperSubject): boolean => writtenStandingOf(matter) === "misuse"

const unfit = (matter: PaperSubject): DraftRefusal | undefined => {
  if (filingsOf(matter, [policeReport.id]).length > 0 && !isMisuse(matter) && !reachesPolice(matter))
    return { why: "missing", gaps: [notForThem(matter)] }
  const found = stageOf(matter, id)
  if ("gap" in found) return { why: "missing", gaps: [found.gap] }
  const open = ["police-station", officeKeys[found.stage]]
    .map((name) => claimKeyOf(matter.party.claim, name))
    .filter((key) => matter.dossier.facts.one(key) === undefined)
    .map(asked)
  const [first, ...rest] = open
  return first ? { why: "missing", gaps: [first, ...rest] } : undefined
}
/** Of the debt no more than that it is none of the person's; of the report, that nobody answered. */
const lead = (matter: PaperSubject, { report }: Stage): readonly Told[] => {
  const silent: readonly Told[] = report.reply
    ? []
    : [{ told: say`${as("day", report.day)}报案以后，至今没有收到原报案单位的答复`, named: ask`没有答复` }]
  const [denied, ...more] = isMisuse(matter) ? negatives(matter) : []
  const standing = writtenStandingOf(matter)
  const own: readonly Sentence[] = denied
    ? [inOneLine([denied, ...more])]
    : standing === "stranger" || standing === "contact"
      ? [ask`本人没有借这笔款，也没有为它担保`]
      : standing === "unit"
        ? [ask`本单位没有借这笔款，也没有为它担保`]
        : []
  return [...own.map((told): Told => ({ told })), ...silent]
}
/** Who took nothing gave no paper either. */
const isOnPaper = (matter: PaperSubject, { report: { reply } }: Stage): boolean =>
  reply !== undefined && !matter.said("police-refusal").some(({ value }) => value === "not-taken")
const advice = ({ stage, until }: Stage): readonly string[] => [
  "有马上的危险，先报警，不等材料写好。",
  ...(until ? [`申请期限到${lastDayTold(until)}，尽早交。`] : []),
  stage === "order"
    ? "附报案材料的复印件，有单据的附单据；没有给单据的，写下报案的时间、地点和经办人。态度恶劣、不给单据的，可以另向公安机关的举报渠道反映，那里不看案件本身对不对。"
    : "附报案材料和收到的通知书、决定书的复印件；收到的日子记下，期限从那时起数。",
  ...(stage === "order"
    ? ["治安案件的不办理、不答复也可以申请行政复议，期限见期限一栏；等这一份的结果不会让那边的期限停下。"]
    : ["刑事案件的不予立案不走行政复议。复议、复核的期限很短；过了的，还可以请检察机关监督。"]),
  "只说事实和原话：不写罪名，不猜是谁，不提要怎样处罚。交出以后在这里登记。",
]

export const nonFilingReview: PartyPaper = {
  id,
  title: "不予立案复查申请",
  recipient: "police",
  per: "counterparty",
  // As a report to the police: whatever the debt is and whoever they turn out to be.
  needs: ["attribution", "identity", "phone"],
  filing: ["address", "contact"],
  calls: "对方",
  onReport: true,
  warranted: (matter) => isMisuse(matter) || reachesPolice(matter) || matter.grounds.length + matter.open.length > 0,
  unfit,
  draft(matter): Document | DraftRefusal {
    const found = stageOf(matter, id)
    if ("gap" in found) return { why: "missing", gaps: [found.gap] }
    const { dossier, claim } = matter
    const filled = filledFor("police", matter)
    const to = filled(officeKeys[found.stage])
    const station = filled("police-station")
    const misuse = isMisuse(matter)
    const record = { what: ask`报案`, ofPolice: true }
    return authorityPaper({
      doc: id,
      title: titles[found.stage],
      matter,
      to: to ? ask`${to}` : ask``,
      for: to?.filled ?? "",
      who: who(matter, "申请人", station ? [{ label: "原报案单位", value: ask`${station}` }] : []),
      requestsTitle: "申请事项",
      requests: requests(matter, found),
      lead: lead(matter, found),
      rows: [
        ...recordFacts(matter, {
          ...record,
          sent: found.report,
          office: ask`原报案单位`,
          ...(found.stage === "order" ? {} : { answers: ask`作出决定的机关` }),
        }),
        ...(found.before
          ? recordFacts(matter, { what: ask`复议申请`, ofPolice: false, sent: found.before, office: ask`作出决定的机关` })
          : []),
        // The report is told already.
        ...(misuse ? notMineFacts(matter, side).filter(({ at }) => at !== matter.said("police-report")[0]) : graveFacts(matter, side)),
        ...happened(matter, side),
      ],
      totals: [...totals(matter), ...sinceDay(matter, found.report.day, ask`报案`)],
      harm: suffered(matter).map((one): Told => ({ told: one, named: ask`对生活的影响和损失` })),
      reasons: reasons(matter, found),
      closing: [ask`手机和各项记录的原件可以当面出示。`, ask`以上由本人如实陈述，有不实的，本人承担责任。`],
      annexes: numberListIfMany(matter, reportedContacts(matter), true),
      signer: signerOf(dossier.facts, claim, "申请人"),
      enclosed: ["报案材料", ...(isOnPaper(matter, found) ? ["答复、通知书的复印件"] : []), "证据目录和所列的证据"],
      beside: [...advice(found), ...signingAdvice(claim)],
    })
  },
}
