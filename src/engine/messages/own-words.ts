/** Reads what the person's own sent message says: what it refuses and how far, and what the other side may quote against them. */
import { appointmentsIn } from "./own/appointed.ts"
import { type Clause, clausesOf } from "./own/clauses.ts"
import { atTheEdge, despair, meansAtHand, takesLeave, wornOut } from "./own/despair.ts"
import { withHours } from "./own/hours.ts"
import { invitesCalls, takesBack } from "./own/inviting.ts"
import { inMessage, type Plain, plainOf } from "./own/plain.ts"
import { abuse, admissions, denials, promises, type Quotable, resolutions, threats } from "./own/quotable.ts"
import { hoursLeft, hoursOf, invites, limitedBy, optsOut, refusesOffers, scopesOf } from "./own/refusing.ts"
import { asksBareDeletion, asksDeletion, saysWrongNumber } from "./own/wrong-number.ts"
import type { OwnRefusal, OwnWords, RefusalScope, RefusedHours, Stretch } from "./reading.ts"

const nothing: OwnWords = {
  refusals: [],
  messagesRefused: [],
  offersRefused: [],
  abuse: [],
  threats: [],
  admissions: [],
  promises: [],
  denials: [],
  despair: [],
}
/** A person's message of more signs is a pasted page: its beginning is read. */
const longest = 2_000

const foundIn = (plain: Plain, clauses: readonly Clause[], wordings: readonly Quotable[]): readonly Stretch[] =>
  clauses.flatMap(({ text, from }) => {
    for (const { says, unless } of wordings) {
      const match = says.exec(text)
      if (match && match[0].length > 0 && !unless?.test(text))
        return [inMessage(plain, from + match.index, from + match.index + match[0].length)]
    }
    return []
  })
const refusalsIn = (plain: Plain, clauses: readonly Clause[]): readonly OwnRefusal[] => {
  const found: OwnRefusal[] = []
  const take = (clause: Clause, scope: RefusalScope, kind: OwnRefusal["kind"], hours?: RefusedHours): void => {
    const held = found.findIndex((one) => one.scope === scope && one.kind === kind)
    const one = found[held]
    if (!one) found.push({ ...inMessage(plain, clause.from, clause.to), scope, kind, ...(hours && { hours }) })
    else if (one.hours && hours) found[held] = { ...one, hours: withHours(one.hours, hours) }
  }
  for (const [i, clause] of clauses.entries()) {
    if (saysWrongNumber(clause)) take(clause, "all", "wrong-number")
    if (asksDeletion(clause) || asksBareDeletion(clause, clauses)) take(clause, "deletion", "refusal")
    const before = clauses[i - 1]
    const invited = clauses.some((other) => other !== clause && invites.test(other.text) && !/别|不要|勿|停止|拒绝/.test(other.text))
    const near = before?.sentence === clause.sentence ? before : undefined
    for (const scope of scopesOf(clause, near, invited)) {
      // Messages alone are no scope of their own: they are kept apart.
      if (scope === "messages") continue
      const others = clauses.filter((other) => other !== clause)
      const limit = scope === "calls" || scope === "all" ? limitedBy(clause, others) : undefined
      const hours = scope === "hours" ? hoursOf(clause, near) : limit === "hours" ? hoursLeft(others) : undefined
      take(clause, limit ?? scope, "refusal", hours)
    }
  }
  return found
}
/** Clauses that ask for no more messages, or for no more offers. */
const apart = (plain: Plain, clauses: readonly Clause[]): Pick<OwnWords, "messagesRefused" | "offersRefused"> => ({
  messagesRefused: clauses
    .filter((clause) => scopesOf(clause, undefined, false).includes("messages"))
    .map(({ from, to }) => inMessage(plain, from, to)),
  offersRefused: clauses.filter(refusesOffers).map(({ from, to }) => inMessage(plain, from, to)),
})
export const ownWords = (text: string): OwnWords => {
  const plain = plainOf(text.length > longest ? text.slice(0, longest) : text)
  if (plain.text === "") return nothing
  const clauses = clausesOf(plain.text)
  // What is taken back is no refusal of today: 之前让你们别打的要求取消.
  const kept = clauses.filter((one) => !takesBack(one, clauses))
  const refusals = refusalsIn(plain, kept)
  const invites =
    !refusals.some(({ scope }) => scope === "all" || scope === "calls") && (kept.length < clauses.length || clauses.some(invitesCalls))
  const appointments = appointmentsIn(plain, clauses)
  return {
    refusals,
    ...(invites && { invites }),
    ...(appointments.length > 0 && { appointments }),
    ...apart(plain, clauses),
    ...(optsOut(clauses) && { optsOut: true as const }),
    abuse: foundIn(plain, clauses, [abuse]),
    threats: foundIn(plain, clauses, [threats]),
    admissions: foundIn(plain, clauses, [admissions]),
    promises: foundIn(plain, clauses, [promises, resolutions]),
    denials: foundIn(plain, clauses, [denials]),
    despair: foundIn(plain, clauses, [despair, takesLeave, atTheEdge, meansAtHand, wornOut]),
  }
}
/** Whether the writer's words of despair tell of danger this very moment: at the edge, pills taken, a knife at hand. */
export const dangerAtOnce = (text: string): boolean => {
  const plain = plainOf(text.slice(0, longest))
  return foundIn(plain, clausesOf(plain.text), [atTheEdge, meansAtHand]).length > 0
}
