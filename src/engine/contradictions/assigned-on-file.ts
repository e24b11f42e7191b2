/** A lender that the person owes says in its own message that the debt was assigned to the one who claims here, and they say that they have nothing to do with that one: it claims the same debt. */
import type { Claim } from "../case/claim.ts"
import { nameOfPerson } from "../case/person.ts"
import { isDebtorRole } from "../case/role.ts"
import { maySignAs, readHolder } from "../messages/says/holders.ts"
import { sameName } from "../messages/says/names.ts"
import { mayBeSamePerson } from "../messages/says/same-person.ts"
import { roleKeyOf } from "../timeline/claims.ts"
import { alsoShown, when } from "../timeline/measure.ts"
import { saysOf } from "../timeline/readings.ts"
import { isIncoming, rowsWithWords } from "../timeline/rows.ts"
import { denialOf, inEachClaim, quoted } from "./kind.ts"

const isOwn = ({ debtor, role }: Claim): boolean => debtor?.value === "self" || (debtor === undefined && isDebtorRole(role?.value))
const namesOf = ({ lender, platform }: Claim): readonly string[] => [lender, platform].flatMap((one) => one?.value ?? [])
/** The words of the clause up to the name. */
const upTo = (words: string, name: string): string => {
  const at = words.indexOf(name)
  const before = at < 0 ? words.slice(0, 40) : words.slice(0, at + name.length)
  return before.slice(Math.max(before.lastIndexOf("】"), before.lastIndexOf("，"), before.lastIndexOf("。")) + 1)
}
export const assignedOnFile = inEachClaim(({ timeline, facts, claim, claims, key }) => {
  const denial = denialOf(claim) ?? (claim.debtor?.value === "other" && !claim.role ? claim.debtor : undefined)
  const here = namesOf(claim)
  if (!denial || claim.known || here.length === 0) return []
  const own = nameOfPerson(facts, claim)?.value
  const owed = claims.filter((one) => one !== claim && isOwn(one)).flatMap(namesOf)
  const denied = denial === claim.debtor ? key("debtor") : roleKeyOf(facts, claim)
  for (const row of rowsWithWords(timeline)) {
    if (!isIncoming(timeline, row)) continue
    const words = timeline.texts.get(timeline.text[row] as number)
    const to = readHolder(words)?.to
    if (to === undefined || !here.some((name) => maySignAs(name, to))) continue
    const says = saysOf(timeline, row)
    const called = says?.addressee?.value
    if (called && own && !mayBeSamePerson(called, own)) continue
    const signed = says?.signatures.map(({ value }) => value) ?? []
    // The new holder's own word is its claim, and no proof of it.
    if (signed.length === 0 || signed.some((name) => here.some((other) => sameName(name, other)))) continue
    const byName = called !== undefined && own !== undefined
    if (!byName && !signed.some((name) => owed.some((other) => sameName(name, other)))) continue
    const against = alsoShown(when(timeline, row), upTo(words, to))
    return [
      {
        by: "document",
        text: `您说和${here[0]}没有关系，${signed[0]}的信息写着${quoted(against.value)}：它催的就是转过去的那一笔，不是另一笔。可以向它要转让的凭证，不能写和它没有关系；请核对这两笔，改正其中一个回答。`,
        stated: denial,
        against,
        question: denied,
        leavesOpen: ["one-story", "element:not-the-debtor"],
      },
    ]
  }
  return []
})
