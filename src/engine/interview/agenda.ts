/** Which questions are open, in the order to ask them, and how many are left: what most changes the diagnosis or unlocks a paper comes first, and each answer leaves fewer. */

import { isAnswered } from "../case/apart.ts"
import type { Claim } from "../case/claim.ts"
import { claimIdOf, claimKeyOf, nameOfKey } from "../case/claim-key.ts"
import { fileOfKey } from "../case/file-key.ts"
import type { Need } from "../case/need.ts"
import { actsForAnother, nameKeyOf } from "../case/person.ts"
import { questionOf } from "../case/questions/index.ts"
import { isAgentRole } from "../case/role.ts"
import { fraudRows } from "../causes/fraud-rows.ts"
import { isLawful } from "../causes/lawful-reminder/index.ts"
import type { Dossier } from "../dossier.ts"
import { type CanAsk, canAsk, isOfComplaint, ownRoles } from "./can-ask.ts"

export interface AskedQuestion {
  /** The concrete key. */
  readonly key: string
  /** Why it is asked now, where the case gives a reason beyond the question's own. */
  readonly because?: string
}
export interface QuestionAgenda {
  /** In the order to ask. */
  readonly queue: readonly AskedQuestion[]
  /** How many answers are still wanted at most: it only falls as answers come in, unless another debt comes to light. What is asked beside, with its reason, is not counted. */
  readonly left: number
  /** How many debts are asked about. */
  readonly claims: number
  /** How many keys are answered. */
  readonly answered: number
}

const decisive: ReadonlySet<Need> = new Set(["role", "whose-debt", "one-story", "genuine-side", "attribution", "standing", "debt"])
/** The names of questions in the order in which equals are asked. */
const order = [
  "transferred",
  "gave-code",
  "role",
  "for-role",
  "lender",
  "debtor",
  "side-checked",
  "called-unit",
  "number-since",
  "applied",
  "signed",
  "payout-own-account",
  "numbers",
  "due",
  "paid",
  "settled",
  "unpaid",
  "overdue-claimed",
  "addressee",
  "identity-used",
  "contract-own-name",
  "in-credit-report",
  "lender-type",
  "refused",
  "refused-scope",
  "refused-hours",
  "refusal-shown",
  "refused-how",
]
const last = ["police-report", "effect", "effect-as-written", "name", "for-name", "phone"]
const placeOf = (name: string): number => {
  if (last.includes(name)) return order.length + 1 + last.indexOf(name)
  const at = order.indexOf(name)
  return at < 0 ? order.length : at
}
/** Before everything: what a fraud has cost, and what the person is to the debt. */
const isFirst = (name: string): boolean => placeOf(name) <= placeOf("debtor")

const claimsOf = ({ claims }: Dossier): readonly Pick<Claim, "id" | "role" | "actsFor">[] =>
  claims.length > 0 ? claims : [{ id: claimIdOf(1) }]
/** The name is asked of whoever is concerned. */
const caseKeys = ({ facts, claims }: Dossier, of: CanAsk): readonly string[] =>
  of.ofCase.map((name) => (name === "name" ? nameKeyOf(facts, claims[0]) : name))
const refusedOf = ({ refusals }: Dossier, claim: string): boolean => refusals.some((one) => one.claim === claim)
const claimKeys = (dossier: Dossier, claim: string, names: readonly string[]): readonly string[] =>
  names.filter((name) => !(name === "refused" && refusedOf(dossier, claim))).map((name) => claimKeyOf(claim, name))

/** What every paper needs and what a standing is told by: asked with the rest, and not after it. */
const askedOf = (dossier: Dossier): readonly string[] =>
  claimsOf(dossier).flatMap((claim) => {
    const role = claim.role?.value
    if (role === undefined || isAgentRole(role)) return []
    const of = canAsk(role as (typeof ownRoles)[number])
    return [...claimKeys(dossier, claim.id, of.ofClaim), ...caseKeys(dossier, of)]
  })
/** All that may still be asked, were every open role this one. */
const possibleFor = (dossier: Dossier, assumed: (typeof ownRoles)[number]): ReadonlySet<string> => {
  const fraud = fraudRows(dossier.timeline).size > 0
  return new Set(
    claimsOf(dossier).flatMap((claim) => {
      const said = claim.role?.value
      const of = canAsk(said === undefined || isAgentRole(said) ? assumed : (said as (typeof ownRoles)[number]))
      return [...claimKeys(dossier, claim.id, [...of.ofClaim, ...of.mayCome, ...(fraud ? ["side-checked"] : [])]), ...caseKeys(dossier, of)]
    }),
  )
}
/** How much waits for an answer: what a gap leaves open, and causes that it could change. */
const weights = ({ gaps, diagnosis }: Dossier): ReadonlyMap<string, number> => {
  const found = new Map<string, number>()
  const add = (key: string, n: number): void => void found.set(key, (found.get(key) ?? 0) + n)
  for (const { question, leavesOpen } of gaps)
    if (question) add(question.key, 1 + leavesOpen.length + 4 * leavesOpen.filter((need) => decisive.has(need)).length)
  for (const { conclusion, missing } of diagnosis)
    if (conclusion === "possible" || conclusion === "undetermined") for (const { question } of missing) if (question) add(question, 2)
  return found
}
const keysAnswered = ({ extractions }: Dossier): ReadonlySet<string> =>
  new Set([...extractions.values()].flatMap(({ statements }) => statements.map(({ key }) => key)))

const known = new WeakMap<Dossier, QuestionAgenda>()
const agenda = (dossier: Dossier): QuestionAgenda => {
  const { facts, claims, diagnosis, contradictions, gaps, timeline } = dossier
  const open = (key: string): boolean => !isAnswered(facts, key) && questionOf(key) !== undefined
  const lawful = claims.length > 0 && claims.every((claim) => isLawful(diagnosis, claim))
  const roleOpen = facts.role === undefined && claimsOf(dossier).some(({ role, actsFor }) => role === undefined && actsFor === undefined)
  const forOther = actsForAnother(facts, claims[0])
  const waiting = new Map(gaps.flatMap(({ question, how }) => (question ? [[question.key, how] as const] : [])))
  // Whoever has not said their role may yet say that they act for another.
  const first = [
    ...(fraudRows(timeline).size > 0 ? ["transferred", "gave-code"] : []),
    ...(roleOpen ? ["role"] : []),
    ...(roleOpen || forOther ? ["for-role"] : []),
    ...[...waiting.keys()].filter((key) => fileOfKey(key) !== undefined),
  ].filter(open)
  const possible = ownRoles.map((role) => new Set([...possibleFor(dossier, role)].filter(open)))
  const isCounted = (key: string): boolean => first.includes(key) || possible.some((keys) => keys.has(key))
  const weight = weights(dossier)
  const now = [...new Set([...first, ...waiting.keys(), ...askedOf(dossier)])]
    .filter((key) => open(key) && (key !== "for-role" || forOther) && (!lawful || !isOfComplaint(nameOfKey(key))))
    .sort((a, b) => {
      const [x, y] = [nameOfKey(a), nameOfKey(b)]
      if (isFirst(x) || isFirst(y) || last.includes(x) || last.includes(y)) return placeOf(x) - placeOf(y)
      return (weight.get(b) ?? 0) - (weight.get(a) ?? 0) || placeOf(x) - placeOf(y)
    })
  const checks = contradictions.map(({ question, text }) => ({ key: question, because: text }))
  const most = Math.max(...possible.map((keys) => keys.size)) + first.length
  return {
    queue: [
      ...checks.filter(({ key }) => questionOf(key) !== undefined),
      ...now.map((key) => (isCounted(key) ? { key } : { key, because: waiting.get(key) ?? "" })),
    ],
    left: now.some(isCounted) ? most : 0,
    claims: claims.length,
    answered: [...keysAnswered(dossier)].filter((key) => questionOf(key)?.tapped === undefined).length,
  }
}
/** Asked once of a dossier, whoever asks. */
export const questionAgenda = (dossier: Dossier): QuestionAgenda => {
  const held = known.get(dossier) ?? agenda(dossier)
  known.set(dossier, held)
  return held
}
