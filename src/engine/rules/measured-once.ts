/** Measures by one rule, or gives again what it measured: a rule that looked at nothing that has changed measures the same. */
import type { Claim, Loan } from "../case/claim.ts"
import type { Refusal } from "../refusals/refusal.ts"
import { isSame, listened, mostKept } from "../timeline/listened.ts"
import { onceOfRecords } from "../timeline/once-of-records.ts"
import type { Finding, Rule, RuleInput } from "./rule.ts"

/** The input as a rule sees it, and afterwards whether it would have seen the same in another. The records and the days are the caller's to compare. */
const watched = (input: RuleInput): { readonly input: RuleInput; readonly alike: (other: RuleInput) => boolean } => {
  const facts = listened(input.facts)
  const parameters = new Map<string, string>()
  const told = ({ parameters: all }: RuleInput, name: string): string => JSON.stringify(all.get(name))
  let loans: readonly Loan[] | undefined
  let claims: readonly Claim[] | undefined
  let refusals: readonly Refusal[] | undefined
  return {
    input: {
      timeline: input.timeline,
      acts: input.acts,
      facts: facts.facts,
      get loans() {
        loans = input.loans
        return loans
      },
      get claims() {
        claims = input.claims
        return claims
      },
      get refusals() {
        refusals = input.refusals
        return refusals
      },
      parameters: {
        get: (name) => {
          parameters.set(name, told(input, name))
          return input.parameters.get(name)
        },
      },
    },
    alike: (other) =>
      (loans === undefined || isSame(loans, other.loans)) &&
      (claims === undefined || isSame(claims, other.claims)) &&
      (refusals === undefined || isSame(refusals, other.refusals)) &&
      [...parameters].every(([name, value]) => told(other, name) === value) &&
      facts.alike(other.facts),
  }
}
interface Kept {
  readonly alike: (other: RuleInput) => boolean
  readonly made: readonly Finding[]
}
/** Of the same records, by rule and days; the days measured change with the loans, and those asked for last are kept. What is stated a rule knows by its refusals. */
const mostAsked = 600
const measuredOf = onceOfRecords(() => new Map<string, readonly Kept[]>())

export const measuredOnce = (rule: Rule, input: RuleInput): readonly Finding[] => {
  const asked = measuredOf(input.timeline)
  const key = `${rule.id} ${input.acts.from}/${input.acts.to ?? ""}`
  const all = asked.get(key) ?? []
  const found = all.find((one) => one.alike(input))
  const now = found ?? measured(rule, input)
  asked.delete(key)
  asked.set(key, [now, ...all.filter((one) => one !== found)].slice(0, mostKept))
  for (const oldest of asked.keys()) if (asked.size > mostAsked) asked.delete(oldest)
  return now.made
}
const measured = (rule: Rule, input: RuleInput): Kept => {
  const { input: seen, alike } = watched(input)
  return { alike, made: rule.measure(seen).map((one): Finding => ({ rule: rule.id, ...one })) }
}
