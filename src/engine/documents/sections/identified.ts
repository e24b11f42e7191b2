/** Who stands behind the numbers, as documents show it: what the person alone says identifies nobody before a court. */
import type { Cited } from "../../case/citation.ts"
import { claimKeyOf } from "../../case/claim-key.ts"
import { listed, type Sentence, say } from "../../say/say.ts"
import type { Told } from "../form/parts.ts"
import type { PaperSubject } from "./matter.ts"

const links = ({ party }: PaperSubject) => party.links.filter(({ how, said }) => how !== "stated" && said === undefined)
export const isIdentified = (matter: PaperSubject): boolean =>
  links(matter).length > 0 && matter.dossier.facts.one(claimKeyOf(matter.party.claim, "side-checked"))?.value !== "no"
/** A few numbers are enough to show it; the others are in the annexes. */
const most = 3
export const tiedBy = (matter: PaperSubject, side: Sentence): readonly Told[] => {
  const all = links(matter)
  const once = all.filter(({ number }, i) => all.findIndex((other) => other.number === number) === i).slice(0, most)
  const names = [...new Set(once.map(({ proof }) => proof.value))]
  return names.flatMap((name): Told[] => {
    const same = once.filter(({ proof }) => proof.value === name)
    const [first] = same
    const numbers = listed(same.map(({ number, proof }): Cited<string> => ({ ...proof, value: number })))
    return first && numbers
      ? [{ told: say`号码${numbers}的信息写明“${first.proof}”，由此可知是${side}一方`, named: say`号码${numbers}的归属` }]
      : []
  })
}
