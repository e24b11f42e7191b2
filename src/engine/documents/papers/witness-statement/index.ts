/** 证人证言: a witness's own words as they were given, for them to sign; nothing is added, and nobody is named who has not agreed. */

import type { NonEmpty } from "../../../case/citation.ts"
import { nameKeyOf, nameOfPerson } from "../../../case/person.ts"
import { witnessWanted } from "../../../gaps/other-paper.ts"
import { asked } from "../../../gaps/statement-missing.ts"
import { as, ask, listed, type Sentence, say } from "../../../say/say.ts"
import { alsoShown } from "../../../timeline/measure.ts"
import type { CasePaper } from "../../document.ts"
import { ownStatement } from "../../form/own-statement.ts"
import { placedParties } from "../../sections/matter.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"
import { atOdds } from "./at-odds.ts"

const id = "witness-statement"
const title = "证人证言"

export const witnessStatement: CasePaper = {
  id,
  title,
  recipient: "court",
  per: "case",
  // The words are the witness's: what is open about the person's own matter does not touch them.
  needs: [],
  weakerWithout: [],
  warranted: () => true,
  draft(dossier): Document | DraftRefusal {
    const { facts, day } = dossier
    const [name, relation, words] = [facts.one("witness.name"), facts.one("witness.relation"), facts.one("witness.words")]
    const [claim] = dossier.claims
    const person = nameOfPerson(facts, claim)
    const consents = facts.one("witness.consents")?.value === "yes"
    const lines = (words?.value ?? "").split(/\r?\n/).filter((line) => line.trim() !== "")
    if (!name) return { why: "missing", gaps: [witnessWanted("witness.name")] }
    if (!relation) return { why: "missing", gaps: [witnessWanted("witness.relation")] }
    if (!words || lines.length === 0) return { why: "missing", gaps: [witnessWanted("witness.words")] }
    if (!consents) return { why: "missing", gaps: [witnessWanted("witness.consents")] }
    if (!person) return { why: "missing", gaps: [asked(nameKeyOf(facts, claim))] }
    const [odd, ...odds] = atOdds(dossier, lines)
    if (odd) return { why: "missing", gaps: [odd, ...odds] }
    const sides = listed(placedParties(dossier).map((party) => ask`${party.name}`))
    return ownStatement({
      doc: id,
      title,
      claim: null,
      counterparty: null,
      opening: [
        sides
          ? ask`证人${name}，与当事人${person}的关系：${as("words", relation)}。就${person}与${sides}之间的事，证人自己看到、听到的情况如下。`
          : ask`证人${name}，与当事人${person}的关系：${as("words", relation)}。证人自己看到、听到的情况如下。`,
      ],
      told: lines.map((line) => say`${as("words", alsoShown(words, line))}`) as unknown as NonEmpty<Sentence>,
      closing: [ask`以上是证人亲身看到、听到的，由证人自己核对。证人保证如实陈述，知道作虚假陈述要承担法律责任；愿意出庭作证、接受询问。`],
      signer: "证人",
      day,
      beside: [
        "请证人自己逐句核对、自己签名，附身份证件复印件（写明用途）和联系方式；证人一般要到场接受询问。",
        "只写亲身看到、听到的；听别人说的、自己推想的，不写。",
      ],
    })
  },
}
