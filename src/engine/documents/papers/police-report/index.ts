/** 报案材料: the police are told by date, in the other side's own words, what was done; or that a loan in the person's name is not theirs. */

import { claimKeyOf } from "../../../case/claim-key.ts"
import type { Gap } from "../../../case/gap.ts"
import type { Need } from "../../../case/need.ts"
import { reportedBefore, senderFirst, tooLongAgo } from "../../../gaps/not-for-police.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { as, ask, type Sentence, say } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { authorityPaper } from "../../form/authority.ts"
import { inOneLine } from "../../form/compose.ts"
import type { Told } from "../../form/parts.ts"
import { isAbout } from "../../sections/about.ts"
import { happened } from "../../sections/happened.ts"
import { paidInTime } from "../../sections/in-time.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { negatives, notMineFacts } from "../../sections/not-mine.ts"
import { numberListIfMany } from "../../sections/number-list.ts"
import { postedFacts } from "../../sections/posted.ts"
import { settledTwice } from "../../sections/settled-twice.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import { suffered } from "../../sections/suffered.ts"
import { further, totals } from "../../sections/totals.ts"
import { tried } from "../../sections/tried.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { actsBeside, graveFacts, isSwindle, notForThem, reachesPolice, swindles } from "./grave.ts"
import { isTooLate } from "./in-time.ts"
import { withoutPolite } from "./polite.ts"
import { reasons } from "./reasons.ts"
import { misuseRequests, requests, swindleRequests } from "./requests.ts"
import { hasNews, newFacts, reportedOn, sinceReport } from "./since.ts"
import { reportedContacts, who } from "./who.ts"

const id = "police-report"
const title = "报案材料"
const side = ask`对方`
const told = (sentences: readonly Sentence[]): readonly Told[] => sentences.map((one) => ({ told: one }))
const isMisuse = (matter: PaperSubject): boolean => matter.role?.value === "misuse-victim"
/** What a document speaks against is asked about before it is reported. */
const untold: readonly Need[] = ["role", "one-story", "whose-debt"]
const doubtOf = ({ dossier: { gaps }, party: { claim } }: PaperSubject): Gap | undefined =>
  gaps.find((gap) => untold.some((need) => gap.leavesOpen.includes(need)) && isAbout(gap, claim))
/** Nobody reports a loan as not theirs who cannot say that they never asked for it, nor one whose money came to them. */
const unsure = (matter: PaperSubject): DraftRefusal | undefined => {
  const open = doubtOf(matter)
  if (open) return { why: "missing", gaps: [open] }
  const key = (["applied", "payout-own-account"] as const).find((name) => matter.said(name).length === 0)
  if (key) return { why: "missing", gaps: [asked(claimKeyOf(matter.party.claim, key))] }
  const plain = ["applied", "signed", "payout-own-account"].every((name) => matter.said(name).every(({ value }) => value === "no"))
  return plain ? undefined : below(matter)
}
const below = (matter: PaperSubject): DraftRefusal => ({ why: "missing", gaps: [notForThem(matter)] })
const unfit = (matter: PaperSubject): DraftRefusal | undefined => {
  const misuse = isMisuse(matter)
  if (!misuse && !reachesPolice(matter)) return below(matter)
  if (!misuse && isTooLate(matter)) return { why: "missing", gaps: [tooLongAgo()] }
  if (reportedOn(matter) !== undefined && !hasNews(matter)) return { why: "missing", gaps: [reportedBefore()] }
  return misuse ? unsure(matter) : undefined
}
/** Of the debt no more than that it is none of the person's, or that nothing of it is left to be pressed for; nothing while anything speaks against that. */
const lead = (matter: PaperSubject): readonly Told[] => {
  if (isMisuse(matter)) {
    const [denied, ...more] = negatives(matter)
    return denied ? told([inOneLine([denied, ...more])]) : []
  }
  switch (matter.role && !doubtOf(matter) && writtenStandingOf(matter)) {
    case "stranger":
    case "contact":
      return told([ask`本人没有借这笔款，也没有为它担保。`])
    case "unit":
      return told([ask`本单位没有借这笔款，也没有为它担保。`])
    case "current":
      return told(paidInTime(matter, side).slice(0, 1))
    case "settled":
      return told(settledTwice(matter, side))
    default:
      return []
  }
}
/** What was given to whoever asked as a fraud does, by the person's own answer. */
const given = (matter: PaperSubject): readonly Told[] => {
  if (swindles(matter).length === 0) return []
  const { facts } = matter.dossier
  const [sent, code] = [facts.one("transferred"), facts.one("gave-code")]
  return [
    ...(sent?.value === "yes" ? [{ told: say`本人按对方的要求转过钱${as("unsaid", sent)}`, named: ask`转过钱` }] : []),
    ...(code?.value === "yes"
      ? [{ told: say`本人把验证码、密码告诉过对方，或者和对方共享过屏幕${as("unsaid", code)}`, named: ask`给过验证码、密码或者共享过屏幕` }]
      : []),
  ]
}
const advice = (matter: PaperSubject): readonly string[] => [
  "有马上的危险，先打电话报警，不等材料写好。",
  ...(swindles(matter).length > 0
    ? ["钱转出去了的，先打电话报警，请付款的机构止付；带上转账凭证，写明收款的户名、账号、金额和时间。"]
    : []),
  isMisuse(matter)
    ? "带上信用报告、对方的信息、要求对方提供合同而被拒绝的记录；身份证件当面出示，不留没有写明用途的复印件。"
    : "带上手机原件、短信原文、录音、照片，通话清单请运营商盖章；身份证件当面出示。",
  "要回执和接受证据清单：单据叫什么名字照实记下，写进回答；不收的，问清理由，记下日期和单位。",
  "只说事实和原话：不写罪名，不猜是谁，不提要怎样处罚，不说欠款的来龙去脉。",
  "同一件事尽量报全；以后有新的事实，再写一份，写明是新增的。",
]

export const policeReport: PartyPaper = {
  id,
  title,
  recipient: "police",
  per: "counterparty",
  // Whoever threatens is reported, whatever the debt is and whoever they turn out to be.
  needs: ["attribution", "identity", "phone"],
  filing: ["police-station", "address", "contact"],
  calls: "对方",
  firstLetter: true,
  onReport: true,
  warranted: (matter) => isMisuse(matter) || reachesPolice(matter) || matter.grounds.length + matter.open.length > 0,
  // Whoever asks for money first, or threatens, is reported whatever else they sent: offers, a bill.
  regardless: reachesPolice,
  unplaced: senderFirst,
  unfit,
  draft(matter): Document | DraftRefusal {
    const { dossier, claim } = matter
    const station = filledFor("police", matter)("police-station")
    const since = sinceReport(matter)
    const misuse = isMisuse(matter)
    const swindle = !misuse && isSwindle(matter)
    const facts = misuse
      ? [...notMineFacts(matter, side), ...happened(matter, side)]
      : [...graveFacts(matter, side), ...happened(withoutPolite(matter), side), ...postedFacts(matter)]
    return authorityPaper({
      doc: id,
      title,
      matter,
      to: station ? ask`${station}` : ask``,
      for: station?.filled ?? "",
      who: who(matter),
      requestsTitle: "报案请求",
      requests: misuse ? misuseRequests(matter) : swindle ? swindleRequests(matter) : requests(matter),
      lead: [...(since ? [since.lead] : []), ...lead(matter)],
      rows: newFacts(matter, facts),
      totals: since ? [...(misuse ? totals(matter) : []), ...since.totals] : totals(matter),
      harm: [
        ...(since ? [] : further(actsBeside(matter)).flatMap(told)),
        ...given(matter),
        ...suffered(matter).map((one): Told => ({ told: one, named: ask`对生活的影响和损失` })),
      ],
      reasons: misuse || swindle ? [] : reasons(matter),
      done: tried(matter, side),
      closing: [ask`手机和各项记录的原件可以当面出示。`, ask`以上由本人如实陈述，有不实的，本人承担责任。`],
      annexes: numberListIfMany(matter, reportedContacts(matter), true),
      signer: signerOf(dossier.facts, claim, "报案人"),
      enclosed: ["证据目录和所列的证据"],
      beside: [...advice(matter), ...signingAdvice(claim)],
    })
  },
}
