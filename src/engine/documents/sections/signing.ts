/** In whose name a paper is written, and who signs it for them. */

import type { Cited } from "../../case/citation.ts"
import type { Claim } from "../../case/claim.ts"
import type { Facts } from "../../case/facts.ts"
import { nameKeyOf, nameOfPerson } from "../../case/person.ts"
import type { Role } from "../../case/role.ts"
import { ask, type Sentence } from "../../say/say.ts"
import type { Block } from "../sheet/ast.ts"

type Lines = Extract<Block, { t: "party-lines" }>["lines"]
/** Who stands beside the person concerned on paper. A friend only helps: the paper is the person's own. */
const besides: Readonly<Partial<Record<Role, string>>> = { guardian: "监护人", agent: "代理人" }
const besideOf = (speaker: Cited<Role> | undefined): string | undefined => speaker && besides[speaker.value]
const speakerOf = (facts: Facts, claim: Claim | undefined): Cited<Role> | undefined => (claim ? claim.actsFor : facts.role)

/** The lines that name the person concerned, as `title`, and whoever acts for them. */
export const writerLines = (facts: Facts, claim: Claim | undefined, title: string): Lines => {
  const name = nameOfPerson(facts, claim)
  const beside = besideOf(speakerOf(facts, claim))
  const own = beside === undefined ? undefined : facts.one("name")
  return [
    ...(name ? [{ label: title, value: ask`${name}` }] : []),
    ...(own && beside ? [{ label: `${title}的${beside}`, value: ask`${own}` }] : []),
  ]
}
/** In a letter: who signs for the person, and as what. */
export const standsFor = (facts: Facts, claim: Claim | undefined): readonly Sentence[] => {
  const beside = besideOf(speakerOf(facts, claim))
  const own = beside === undefined ? undefined : facts.one("name")
  if (!own || !beside) return []
  return [beside === besides.guardian ? ask`本函由本人的监护人${own}代为发出。` : ask`本函由本人的代理人${own}代为发出。`]
}
/** Who speaks in place of the person, and as what, where the words are not the person's own; the name as far as it is told. */
export const speaksFor = (
  facts: Facts,
  claim: Claim | undefined,
): { readonly name: Cited<string> | undefined; readonly as: Sentence } | undefined => {
  const beside = besideOf(speakerOf(facts, claim))
  if (beside === undefined) return undefined
  return { name: facts.one("name"), as: beside === besides.guardian ? ask`监护人` : ask`代理人` }
}
/** Whose signature the paper waits for. */
export const signerOf = (facts: Facts, claim: Claim | undefined, title: string): string => {
  const beside = besideOf(speakerOf(facts, claim))
  return beside === undefined ? title : `${title}的${beside}`
}
/** The names that a paper cannot be signed without. */
export const namesNeeded = (facts: Facts, claim: Claim | undefined): readonly string[] => [
  nameKeyOf(facts, claim),
  ...(besideOf(speakerOf(facts, claim)) === undefined ? [] : ["name"]),
]
/** What goes along where somebody else signs. */
export const signingAdvice = (claim: Claim | undefined): readonly string[] => {
  const speaker = claim?.actsFor?.value
  if (speaker === "guardian") return ["由监护人签名的，附能证明监护关系的材料（例如户口簿、出生医学证明），多余的信息遮盖。"]
  if (speaker === "agent") return ["由代理人签名的，附当事人签名的授权委托书，写明代办的事项。"]
  return speaker === "friend" ? ["这份材料以当事人本人的名义写，由当事人本人核对、签名；朋友不代为签名。"] : []
}
