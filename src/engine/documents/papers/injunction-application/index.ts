/** 人格权侵害禁令申请书: asks a court to have stopped at once what goes on and could hardly be made good; otherwise the suit to stop is the way. */
import { ask } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { courtPaper, evidenceListed } from "../../form/court.ts"
import { civilGrounds } from "../../sections/civil.ts"
import { harmToldTo } from "../../sections/court-harm.ts"
import { courtLines, courtOf } from "../../sections/court-lines.ts"
import { tiedBy } from "../../sections/identified.ts"
import { postedFacts, postedShot } from "../../sections/posted.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import { sourceAdvice } from "../../sections/sources.ts"
import { afterRefusing } from "../../sections/totals.ts"
import { goesOn, lastOne } from "./facts.ts"
import { reasons } from "./reasons.ts"
import { requests } from "./requests.ts"
import { lossesOf, notUrgent } from "./urgency.ts"

const id = "injunction-application"
const title = "人格权侵害禁令申请书"
const side = ask`对方`

export const injunctionApplication: PartyPaper = {
  id,
  title,
  recipient: "court",
  per: "counterparty",
  // A company has no privacy to be protected.
  suits: ["current", "settled", "owing", "bound", "contact", "stranger", "misuse"],
  filing: ["registered-name", "seat", "address", "contact", "plaintiff", "court"],
  calls: "被申请人",
  self: "申请人",
  warranted: (matter) => civilGrounds(matter).length > 0,
  unfit: notUrgent,
  draft(matter) {
    const { dossier, claim } = matter
    const { court, for: named } = courtOf(matter)
    const losses = [...new Set([...lossesOf(matter, "health"), ...lossesOf(matter, "work")])]
    return courtPaper({
      doc: id,
      title,
      matter,
      court,
      for: named,
      who: courtLines(matter, "申请人", "被申请人"),
      requestsTitle: "请求事项",
      requests: requests(matter),
      factsTitle: "正在进行的行为",
      lead: [...tiedBy(matter, side), ...lastOne(matter)],
      rows: [...goesOn(matter, side), ...postedFacts(matter)],
      totals: afterRefusing(matter, false),
      harm: harmToldTo(matter, losses),
      reasons: reasons(matter),
      evidence: evidenceListed,
      closing: [ask`以上所述属实。`],
      signer: signerOf(dossier.facts, claim, "申请人"),
      enclosed: `证据目录和证据复制件；${postedShot(matter)}联络情况统计说明`,
      beside: [
        "可以在起诉之前申请，也可以同起诉状一起交；立案庭按哪种程序收、要不要担保、要多少，先打电话问，各地做法不一样。准不准、什么时候裁定，由法院决定。",
        "起诉之前申请、法院采取了措施的，要在期限内起诉，不然措施会解除：看“期限”。",
        "交之前再看一遍最近的记录：停了的不要交，改写起诉状；有人身危险的，先报警。",
        ...signingAdvice(claim),
        ...sourceAdvice(civilGrounds(matter)),
      ],
    })
  },
}
