/** The loan is said to be the person's own, and the other side's messages speak of one that they only guarantee: another loan at the same lender. Until it is told apart, nobody says of which one the calls were, or that the own one was called overdue. */
import type { Cited } from "../case/citation.ts"
import type { Claim } from "../case/claim.ts"
import { claimKeyOf, claimNumberOf } from "../case/claim-key.ts"
import { isBoundForAnother, isDebtorRole } from "../case/role.ts"
import { readBoundTold } from "../messages/index.ts"
import { isGuaranteeTold } from "../messages/says/bound-told.ts"
import { sameName } from "../messages/says/names.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { saysOf } from "../timeline/readings.ts"
import { isIncoming, rowsWithWords } from "../timeline/rows.ts"
import type { Timeline } from "../timeline/timeline.ts"
import { inEachClaim, quoted } from "./kind.ts"

const namesOf = ({ lender, platform }: Claim): readonly string[] => [lender, platform].flatMap((one) => one?.value ?? [])
const isOwn = ({ role, debtor }: Claim): boolean =>
  isDebtorRole(role?.value) && !isBoundForAnother(role?.value) && (debtor === undefined || debtor.value === "self")
/** The words up to the end of their clause. */
const clauseFrom = (words: string, from: number): string => /^[^，。；！,;!\n]{1,36}/.exec(words.slice(from))?.[0] ?? ""
/** Of such a claim's lender, or of its numbers, the first message that says so. */
const told = (timeline: Timeline, claim: Claim): Cited<string> | undefined => {
  const names = namesOf(claim)
  for (const row of rowsWithWords(timeline)) {
    if (!isIncoming(timeline, row)) continue
    const words = timeline.texts.get(timeline.text[row] as number)
    const found = readBoundTold(words)
    if (!found || !isGuaranteeTold(words.slice(found.from, found.to))) continue
    const signed = saysOf(timeline, row)?.signatures ?? []
    const its = signed.some(({ value }) => names.some((name) => sameName(name, value)))
    if (its || (signed.length === 0 && timeline.event(row).claim === claim.id))
      return alsoShown(when(timeline, row), clauseFrom(words, found.from))
  }
  return undefined
}
const sameLender = (a: Claim, b: Claim): boolean => namesOf(a).some((name) => namesOf(b).some((other) => sameName(other, name)))
export const guaranteedBeside = inEachClaim(({ timeline, facts, claim, claims, answer }) => {
  const stated = claim.debtor ?? claim.role
  if (!stated || claim.known || !isOwn(claim)) return []
  const others = claims.filter((other) => other !== claim && !other.known && sameLender(claim, other))
  // Asked once of each lender, and of nobody who has written the other loan down.
  if (others.some((other) => !isOwn(other) || claims.indexOf(other) < claims.indexOf(claim))) return []
  const against = told(timeline, claim)
  if (!against) return []
  const unsaid = others.find(({ id }) => !facts.one(claimKeyOf(id, "role")))
  const next = Math.max(...claims.map(({ id }) => claimNumberOf(id) ?? 0)) + 1
  return [
    {
      by: "document",
      text: `您说的是自己的借款，对方的信息写着${quoted(against.value)}：那是您替别人担保的另一笔。请把那一笔另外加上（写贷款机构，身份选保证人），再看电话和信息说的是哪一笔；自己的这一笔，对方到底说过逾期没有。`,
      stated: answer("overdue-claimed") ?? stated,
      against,
      question: unsaid ? claimKeyOf(unsaid.id, "role") : claimKeyOf(next, "lender"),
      leavesOpen: ["one-story", "payments", "arrears", "standing"],
    },
  ]
})
