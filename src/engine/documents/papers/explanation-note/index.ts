/** 情况说明: all that the person tells from their own knowledge about one side, once and over their signature, in place of an item of evidence for every answer. */

import type { NonEmpty } from "../../../case/citation.ts"
import { nameOfPerson } from "../../../case/person.ts"
import { ask, listed, type Sentence } from "../../../say/say.ts"
import type { PartyPaper } from "../../document.ts"
import { ownStatement } from "../../form/own-statement.ts"
import type { PaperSubject } from "../../sections/matter.ts"
import { signerOf, signingAdvice } from "../../sections/signing.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { account, sideOf } from "./account.ts"
import { copied, copiedAdvice } from "./copied.ts"

const id = "explanation-note"
const title = "情况说明"

const opening = (matter: PaperSubject): Sentence => {
  const { claim, unit } = matter
  const { facts } = matter.dossier
  const side = sideOf(matter)
  const name = nameOfPerson(facts, claim) ?? ask``
  const phones = listed(facts.many("phone").map((phone) => ask`${phone}`)) ?? ask``
  const about = side ? ask`与${side}的事，` : ask``
  return unit
    ? ask`说明人${name}。被联络的号码是${phones}。${about}本人知道的情况如下。`
    : ask`本人${name}，使用号码${phones}。${about}本人亲身经历如下。`
}

export const explanationNote: PartyPaper = {
  id,
  title,
  recipient: "authority",
  per: "counterparty",
  account: true,
  warranted: ({ grounds, open }) => grounds.length + open.length > 0,
  draft(matter, cited): Document | DraftRefusal {
    const { dossier, claim, party } = matter
    const first = opening(matter)
    const told = account(matter, first, cited)
    if (told.length === 0) return { why: "nothing-found" }
    return ownStatement({
      doc: id,
      title,
      claim: party.claim,
      counterparty: party.id,
      opening: [first],
      told: told as unknown as NonEmpty<Sentence>,
      closing: [ask`以上是本人的陈述，属实。`],
      signer: signerOf(dossier.facts, claim, "说明人"),
      day: dossier.day,
      beside: [
        "逐句核对：只留您自己看到、听到、做过的；记不清的，不写进去。签名以后，它作为证据目录里的一件证据，随交给机关的材料一起交。",
        ...copiedAdvice(copied(matter, told)),
        "不交给对方：对方只收函件。",
        ...signingAdvice(claim),
      ],
    })
  },
}
