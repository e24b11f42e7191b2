/** 民事起诉状: claims, facts by day, the elements one by one, where the evidence is; against a company that documents identify, and for nobody who was never told of otherwise. */
import { ask, type Sentence } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { courtPaper, evidenceListed } from "../../form/court.ts"
import type { Told } from "../../form/parts.ts"
import { causeOfAction } from "../../sections/cause-of-action.ts"
import { civilGrounds } from "../../sections/civil.ts"
import { harmToldTo } from "../../sections/court-harm.ts"
import { courtLines, courtOf } from "../../sections/court-lines.ts"
import { withDemands } from "../../sections/demands.ts"
import { tiedBy } from "../../sections/identified.ts"
import { paidInTime } from "../../sections/in-time.ts"
import { jurisdiction } from "../../sections/jurisdiction.ts"
import { claimedLosses, unclaimedLosses } from "../../sections/losses.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { negatives, notMineFacts } from "../../sections/not-mine.ts"
import { postedFacts, postedShot } from "../../sections/posted.ts"
import { settledTwice } from "../../sections/settled-twice.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import { sourceAdvice } from "../../sections/sources.ts"
import { unsuable } from "../../sections/suable.ts"
import { totals } from "../../sections/totals.ts"
import { writtenStandingOf } from "../../standing/index.ts"
import { claims } from "./claims.ts"
import { reasons } from "./reasons.ts"

const id = "civil-complaint"
const title = "民事起诉状"
const side = ask`对方`
const told = (sentences: readonly Sentence[]): readonly Told[] => sentences.map((one) => ({ told: one }))
/** How the two stand to one another, by the other side's own words where there are any. */
const relation = (matter: PaperSubject): readonly Told[] => {
  switch (writtenStandingOf(matter)) {
    case "current":
      return told(paidInTime(matter, side))
    case "settled":
      return told(settledTwice(matter, side))
    case "misuse":
      return told(negatives(matter))
    default:
      return []
  }
}
export const civilComplaint: PartyPaper = {
  id,
  title,
  recipient: "court",
  per: "counterparty",
  // Whoever owes settles manners by complaint: a suit of theirs would open the debt. A company has no privacy.
  suits: ["current", "settled", "contact", "stranger", "misuse"],
  filing: ["registered-name", "seat", "address", "contact", "plaintiff", "court"],
  calls: "被告",
  self: "原告",
  warranted: (matter) => civilGrounds(matter).length > 0,
  unfit: unsuable,
  draft(matter) {
    const { dossier, claim } = matter
    const { court, for: named } = courtOf(matter)
    const losses = claimedLosses(matter)
    const cause = causeOfAction(matter)
    return courtPaper({
      doc: id,
      title,
      matter,
      court,
      for: named,
      who: [...courtLines(matter, "原告", "被告"), ...(cause ? [{ label: "案由", value: cause }] : [])],
      requestsTitle: "诉讼请求",
      requests: claims(matter),
      factsTitle: "事实",
      lead: [...relation(matter), ...tiedBy(matter, side)],
      rows: [
        ...(writtenStandingOf(matter) === "misuse" ? notMineFacts(matter, side) : []),
        ...withDemands(matter, side),
        ...postedFacts(matter),
      ],
      totals: totals(matter),
      harm: harmToldTo(matter, losses),
      reasons: reasons(matter),
      jurisdiction: jurisdiction(matter, side),
      evidence: evidenceListed,
      closing: [ask`以上所述属实。`],
      signer: signerOf(dossier.facts, claim, "具状人"),
      enclosed: `本起诉状副本一份；证据目录和证据复制件；${postedShot(matter)}联络情况统计说明`,
      beside: [
        "交之前看“起诉”一页：可以选的法院、案由和受理费。副本按被告人数准备；还要带身份证明和送达地址确认书。",
        "号码要同被告连得上才算数：材料里只有您自己说是对方的号码，请法院责令对方提交外呼记录来查明（另写申请书）。",
        ...(unclaimedLosses(matter) > 0
          ? [
              `有${unclaimedLosses(matter)}项损失没有写进请求：没有写清日期、金额或者凭什么证明，早于联络开始，不是财产损失，有其中一种的都不写。补上以后重新起草。`,
            ]
          : []),
        ...(losses.length > 0
          ? ["每项损失的票据、证明带原件，复制件附在证据后面；没有的项目从请求里去掉。"]
          : ["没有写赔偿请求：有损失和凭证的，回答“损失项目和凭证”之后重新起草。精神损害要有就医、鉴定一类的材料，这里不写。"]),
        ...signingAdvice(claim),
        ...sourceAdvice(civilGrounds(matter)),
      ],
    })
  },
}
