/** 证人证言: a witness's own words as they were given, for them to sign; nothing is added, and nobody is named who has not agreed. */

import type { NonEmpty } from "../../../case/citation.ts"
import { witnessWanted } from "../../../gaps/other-paper.ts"
import { as, ask, type Sentence, say } from "../../../say/say.ts"
import { alsoShown } from "../../../timeline/measure.ts"
import type { CasePaper } from "../../document.ts"
import { ownStatement } from "../../form/own-statement.ts"
import type { Document, DraftRefusal } from "../../sheet/ast.ts"

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
  draft({ facts, day }): Document | DraftRefusal {
    const [name, words] = [facts.one("witness.name"), facts.one("witness.words")]
    const consents = facts.one("witness.consents")?.value === "yes"
    const lines = (words?.value ?? "").split(/\r?\n/).filter((line) => line.trim() !== "")
    if (!name) return { why: "missing", gaps: [witnessWanted("witness.name")] }
    if (!words || lines.length === 0) return { why: "missing", gaps: [witnessWanted("witness.words")] }
    if (!consents) return { why: "missing", gaps: [witnessWanted("witness.consents")] }
    return ownStatement({
      doc: id,
      title,
      claim: null,
      counterparty: null,
      opening: [ask`证人${name}，就自己看到、听到的情况陈述如下。`],
      told: lines.map((line) => say`${as("words", alsoShown(words, line))}`) as unknown as NonEmpty<Sentence>,
      closing: [ask`以上是证人自己的话，由证人核对后签名。`],
      signer: "证人",
      day,
      beside: [
        "请证人自己逐句核对、自己签名，附身份证件复印件（写明用途）和联系方式；证人一般要到场接受询问。",
        "只写亲身看到、听到的；听别人说的、自己推想的，不写。",
      ],
    })
  },
}
