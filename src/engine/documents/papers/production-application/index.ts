/** 责令提交证据申请书: which records, who holds them, what they prove; each found by what the law gives for such a request. */
import type { NonEmpty } from "../../../case/citation.ts"
import { as, ask, listing, type Sentence } from "../../../say/say.ts"
import { spanOf } from "../../../timeline/measure.ts"
import type { PartyPaper } from "../../document.ts"
import { basisOf } from "../../form/basis.ts"
import { courtPaper } from "../../form/court.ts"
import type { Request } from "../../form/parts.ts"
import { civilGrounds } from "../../sections/civil.ts"
import { complainedOf } from "../../sections/complained-of.ts"
import { courtLines, courtOf } from "../../sections/court-lines.ts"
import { refusalFacts } from "../../sections/happened.ts"
import { tiedBy } from "../../sections/identified.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import { unsuable } from "../../sections/suable.ts"
import { totals } from "../../sections/totals.ts"
import { writtenStandingOf } from "../../standing/index.ts"

const id = "production-application"
const title = "责令提交证据申请书"
const side = ask`对方`
const requests = (matter: PaperSubject): NonEmpty<Request> => {
  const span = spanOf(matter.dossier.timeline, complainedOf(matter, matter.contacts))
  const during = span ? ask`${as("day", span.firstDay)}至${as("day", span.lastDay)}` : ask`上述联络期间`
  const produce = basisOf(matter, "produce")
  const standing = writtenStandingOf(matter)
  // Named once: the requests after it rest on the same.
  const of = (asks: Sentence): Request => ({ asks })
  return [
    {
      asks: ask`责令对方提交${during}对本人手机号的${matter.calls.length === 0 && matter.messages.length > 0 ? ask`短信发送记录` : ask`外呼任务记录、通话录音和短信发送记录`}`,
      basis: produce,
    },
    of(ask`责令对方提交其催收所用号码的清单，以及与受托机构的委托合同`),
    ...(standing === "stranger" || standing === "contact" ? [of(ask`责令对方提交本人号码的来源和取得时间的记录`)] : []),
    ...(standing === "misuse" ? [of(ask`责令对方提交该笔借款的申请记录、合同、身份核验记录、放款凭证和收款账户的户名、尾号`)] : []),
    { asks: ask`向运营商调取统计说明所列号码的使用单位`, basis: basisOf(matter, "collect") },
  ] as unknown as NonEmpty<Request>
}
const reasons = (matter: PaperSubject): readonly Sentence[] => {
  const [kind] = basisOf(matter, "produce-kind")
  const [kept] = basisOf(matter, "records")
  return [
    ask`要证明的事实：所附统计说明列出的联络是对方或者受托机构所为，次数、时间和内容如何，本人提出要求之后是否继续；这些是本案争议的核心。`,
    kept
      ? ask`由对方控制的根据：外呼任务、录音和委托合同由对方制作、保存（${kept.ref}），本人无从取得。`
      : ask`由对方控制的根据：外呼任务、录音和委托合同由对方制作、保存，本人无从取得。`,
    ...(kind ? [ask`上述材料是否属于${listing([kind.ref])}所列的应当提交的书证，请审查。`] : []),
    ask`号码的使用单位登记在运营商处，本人无权查询。`,
  ]
}
export const productionApplication: PartyPaper = {
  id,
  title,
  recipient: "court",
  per: "counterparty",
  suits: ["current", "settled", "contact", "stranger", "misuse"],
  filing: ["registered-name", "seat", "address", "contact", "plaintiff", "court"],
  calls: "被申请人",
  self: "申请人",
  warranted: (matter) => civilGrounds(matter).length > 0,
  // What no complaint can rest on is no matter to have evidence produced in.
  unfit: unsuable,
  draft(matter) {
    const { court, for: named } = courtOf(matter)
    return courtPaper({
      doc: id,
      title,
      matter,
      court,
      for: named,
      who: courtLines(matter, "申请人", "被申请人"),
      requestsTitle: "申请事项",
      requests: requests(matter),
      factsTitle: "已有的证据显示",
      lead: tiedBy(matter, side),
      // A count of what came after a word to stop stands beside that word.
      rows: refusalFacts(matter, side).slice(0, 1),
      totals: totals(matter),
      reasons: reasons(matter),
      evidence: [],
      closing: [ask`对方无正当理由拒不提交的，请依法认定。`],
      signer: signerOf(matter.dossier.facts, matter.claim, "申请人"),
      enclosed: "证据目录和证据复制件；联络情况统计说明",
      beside: [
        "随起诉状一起交，最晚在举证期限届满以前；期限写在法院的通知里。已经立案的，在首页写上案号。",
        "只要对方手里的材料：自己能取得的（本人的话单、短信）先自己取。提交证据的费用一般先由申请人负担。",
        ...signingAdvice(matter.claim),
      ],
    })
  },
}
