/** 授权委托书: who acts for the person, in which matter, and how far; special powers one by one, and none that nobody gave. */
import { isAnswered } from "../../../case/apart.ts"
import type { NonEmpty } from "../../../case/citation.ts"
import { actsForAnother, nameOfPerson } from "../../../case/person.ts"
import { notForThem } from "../../../gaps/other-paper.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { as, ask, type Sentence } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { filledFor } from "../../filing/index.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import type { Block, Document, DraftRefusal } from "../../sheet/ast.ts"
import { toolLine } from "../../sheet/foot.ts"

const id = "power-of-attorney"
const title = "授权委托书"
const head = (text: string): Block => ({ t: "heading", level: 1, text: { t: "label", text } })
const isGuarded = ({ claim }: PaperSubject): boolean => claim?.actsFor?.value === "guardian"
/** Whoever speaks for another is the one who is empowered; anybody else says who is. */
const attorneyKey = ({ dossier, claim }: PaperSubject): "name" | "attorney.name" =>
  actsForAnother(dossier.facts, claim) ? "name" : "attorney.name"
const scopeOf = ({ dossier: { facts } }: PaperSubject): string | undefined => facts.one("attorney.scope")?.value
const keys = (matter: PaperSubject): readonly string[] => [
  attorneyKey(matter),
  "attorney.capacity",
  "attorney.address",
  "attorney.contact",
  "attorney.scope",
  ...(scopeOf(matter) === "special" ? ["attorney.special"] : []),
]
const open = (matter: PaperSubject): DraftRefusal | undefined => {
  const [first, ...rest] = keys(matter)
    .filter((key) => !isAnswered(matter.dossier.facts, key))
    .map(asked)
  return first ? { why: "missing", gaps: [first, ...rest] } : undefined
}
const powers = (matter: PaperSubject): NonEmpty<Sentence> => {
  const given = matter.dossier.facts.one("attorney.special")
  switch (scopeOf(matter)) {
    case "complaint":
      return [ask`代为提交投诉、举报材料，代为领取受理通知和答复。`, ask`不包括代为作出让步、达成和解、代收款项、代理诉讼。`]
    case "special":
      return [
        ask`代为提交和领取诉讼材料，参加庭审，陈述意见，提交证据和质证，申请调查收集证据。`,
        given ? ask`特别授权：${as("words", given)}。没有写明的事项不在授权之内。` : ask`没有写明的事项不在授权之内。`,
      ]
    default:
      return [
        ask`一般授权：代为提交和领取诉讼材料，参加庭审，陈述意见，提交证据和质证，申请调查收集证据。`,
        ask`不包括代为承认、放弃、变更诉讼请求，进行和解，提起反诉或者上诉，代收款项。`,
      ]
  }
}
export const powerOfAttorney: PartyPaper = {
  id,
  title,
  recipient: "court",
  per: "counterparty",
  needs: ["role", "whose-debt", "one-story", "genuine-side", "identity"],
  filing: ["address", "contact"],
  // Who is a child's guardian acts for it by law, and is empowered by nobody.
  unfit: (matter) => (isGuarded(matter) ? { why: "missing", gaps: [notForThem()] } : undefined),
  draft(matter): Document | DraftRefusal {
    const waits = open(matter)
    if (waits) return waits
    const { dossier, claim, party } = matter
    const filled = filledFor("court", matter)
    const [name, attorney] = [nameOfPerson(dossier.facts, claim), dossier.facts.one(attorneyKey(matter))]
    const [address, contact] = [filled("address"), filled("contact")]
    const [capacity, itsAddress, itsContact] = [filled("attorney.capacity"), filled("attorney.address"), filled("attorney.contact")]
    const side = filled("registered-name")
    return {
      doc: id,
      title,
      for: null,
      claim: party.claim,
      counterparty: party.id,
      cites: "nothing",
      blocks: [
        {
          t: "party-lines",
          lines: [
            ...(name ? [{ label: "委托人", value: ask`${name}` }] : []),
            ...(address ? [{ label: "住址", value: ask`${address}` }] : []),
            ...(contact ? [{ label: "联系方式", value: ask`${contact}` }] : []),
            ...(attorney ? [{ label: "受托人", value: ask`${attorney}` }] : []),
            ...(capacity ? [{ label: "受托人的身份", value: ask`${capacity}` }] : []),
            ...(itsAddress ? [{ label: "受托人的地址", value: ask`${itsAddress}` }] : []),
            ...(itsContact ? [{ label: "受托人的联系方式", value: ask`${itsContact}` }] : []),
          ],
        },
        head("委托事项"),
        {
          t: "paragraph",
          sentences: [
            side
              ? ask`委托人与${side}之间因电话、短信联络发生的争议，委托上述受托人代为办理。`
              : ask`委托人与${party.name}之间因电话、短信联络发生的争议，委托上述受托人代为办理。`,
          ],
        },
        head("委托权限"),
        { t: "list", items: powers(matter).map((one): NonEmpty<Sentence> => [one]) as unknown as NonEmpty<NonEmpty<Sentence>> },
        { t: "paragraph", sentences: [ask`委托期限自签名之日起，至上述事项办结为止；委托人可以随时书面撤销。`] },
        { t: "signature", role: "委托人", day: dossier.day },
      ],
      foot: toolLine,
      beside: [
        "由委托人亲笔签名。受托人带本人证件；律师另附执业证复印件和所函，亲属附能证明亲属关系的材料。谁可以代理、要哪些证明，先问受理的机关。",
        "只写“全权代理”不等于特别授权。投诉和诉讼分开各写一份；替人收费“代理维权”的人，不要把证件原件、手机和验证码交给他。",
      ],
    }
  },
}
