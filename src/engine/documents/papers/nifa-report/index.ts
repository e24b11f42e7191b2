/** 互联网金融举报信息平台的填写内容: three paragraphs of facts for its box, for whoever asks for it by name; no argument of law, and none once a body has the matter. */
import { notForThem } from "../../../gaps/other-paper.ts"
import { ask, type Sentence } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import { isToOtherSide } from "../../filing/sent.ts"
import { boxPaper } from "../../form/box.ts"
import { complainedOf } from "../../sections/complained-of.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { signerOf, signingAdvice, standsFor } from "../../sections/signing.ts"
import { nothingToSay } from "../../sections/unread.ts"
import { waysOf } from "../../sections/ways.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { isCustomer, writtenStandingOf } from "../../standing/index.ts"
import { units } from "../platform-complaint/units.ts"

const id = "nifa-report"
const title = "互联网金融举报的填写内容"
const to = "互联网金融举报信息平台"
const side = ask`被举报机构`
/** What a page holds; the box of the site is not known to take less. */
const mostSigns = 800
/** Those of whose kind it takes reports. */
const taken: ReadonlySet<string> = new Set(["consumer-finance", "micro-loan", "platform"])

/** A body has it already: what was handed in anywhere but to the other side. */
const isElsewhere = ({ dossier, party }: PaperSubject): boolean =>
  (dossier.filings ?? []).some((one) => !isToOtherSide(one) && (one.counterparty === party.id || one.claim === party.claim))
const stands = (matter: PaperSubject): Sentence => {
  const standing = writtenStandingOf(matter)
  if (isCustomer(standing)) return ask`本人反映${side}的联络方式，不涉及债务的有无和数额。`
  if (standing === "unit") return ask`本单位的电话接到就他人债务的${waysOf(matter)}。`
  return standing === "misuse" ? ask`所称借款不是本人办理。` : ask`本人不是所称借款的借款人，也没有担保。`
}

export const nifaReport: PartyPaper = {
  id,
  title,
  recipient: "authority",
  per: "counterparty",
  calls: "被举报机构",
  onlyAsked: true,
  filing: ["registered-name", "seat"],
  draft(matter): Document | DraftRefusal {
    const { dossier, claim } = matter
    if (!taken.has(claim?.lenderType?.value ?? "") || isElsewhere(matter)) return { why: "missing", gaps: [notForThem()] }
    if (complainedOf(matter, matter.contacts).length === 0) return nothingToSay(dossier)
    const filled = filledFor("authority", matter)
    const [registered, seat] = [filled("registered-name"), filled("seat")]
    return boxPaper({
      doc: id,
      title,
      matter,
      to: { t: "label", text: to },
      for: to,
      opening: [
        ask`被举报机构：${registered ? ask`${registered}` : ask`${matter.party.name}`}，住所${seat ? ask`${seat}` : ask``}。`,
        stands(matter),
        ...standsFor(dossier.facts, claim),
      ] as unknown as readonly [Sentence, ...Sentence[]],
      requests: [{ asks: ask`核查上述机构的下列联络，告知处理结果` }],
      ...units(matter, side),
      closing: [ask`以上情况属实。`],
      signer: signerOf(dossier.facts, claim, "举报人"),
      most: mostSigns,
      beside: [
        "这个平台现在是否还开放，没有核到；它只转送、不作处理决定，要用就在交给别处之前用，用不用都不耽误别的渠道。",
        "真实姓名、证件号和电话只在它的网页里填，这里不写；附件合起来不要超过它写明的大小，先压缩。",
        "同样的内容只交一回，记下查询码。",
        ...signingAdvice(claim),
      ],
    })
  },
}
