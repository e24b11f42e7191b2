/** What the person is to the claimed debt on a day: it decides which provisions can speak for them at all. */

import type { Cited } from "../case/citation.ts"
import { type Claim, type Loan, paidByOf } from "../case/claim.ts"
import { claimKeyOf } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { keptAgainstDenial } from "../case/kept.ts"
import { excludesDebtor, isBoundForAnother, isDebtorRole, isOutsiderRole, isThirdRole } from "../case/role.ts"
import { addDays, type Day } from "../case/time.ts"

/**
 * `due` a debtor of a debt that is due and unpaid; `due-today` a debtor on the due day itself; `not-due` a debtor before it; `settled` a debtor who has paid;
 * `outsider` owes nothing and is nobody's contact; `third-party` listed by the debtor, or near to them; `conflict` the answers contradict each other; `unknown`.
 */
export type Position = "due" | "due-today" | "not-due" | "settled" | "outsider" | "third-party" | "conflict" | "unknown"
export interface Positions {
  on(day: Day): Position
  /** What the position rests on, on that day: answers of the person, so 有待证明. */
  by(day: Day): readonly Cited<string | number>[]
}

/** The person's answer about one claim: `claimFact(facts, claim, "due")`. */
export const claimFact = (facts: Facts, claim: Claim, name: string): Cited<string> | undefined => facts.one(claimKeyOf(claim.id, name))

/** Whose debt it is, by what the person is to it and whose they say it is; `conflict` where they cannot both be true. */
const whose = (facts: Facts, claim: Claim): "debtor" | "outsider" | "third-party" | "conflict" | "unknown" => {
  const role = claim.role?.value
  const debtor = claim.debtor?.value
  // Another's debt binds its guarantor and its joint debtor, too.
  const own = debtor === "self" || (debtor === "other" && isBoundForAnother(role))
  const said = own ? "debtor" : debtor === "nobody" || debtor === "other" ? "outsider" : undefined
  const byRole = isDebtorRole(role) ? "debtor" : isOutsiderRole(role) ? "outsider" : isThirdRole(role) ? "third-party" : undefined
  // The money went into the person's own account: "never borrowed" has to be cleared up first; who never applied was given it unasked.
  if (
    (said ?? byRole) === "outsider" &&
    claimFact(facts, claim, "payout-own-account")?.value === "yes" &&
    claimFact(facts, claim, "applied")?.value !== "no"
  )
    return "conflict"
  if ((said ?? byRole) === "outsider" && keptAgainstDenial(facts, claim)) return "conflict"
  if (role && excludesDebtor(role, debtor)) return "conflict"
  return byRole ?? said ?? "unknown"
}
const saysUnpaid = (facts: Facts, claim: string): boolean => facts.one(claimKeyOf(claim, "unpaid"))?.value === "yes"
const debtorOn = (facts: Facts, claim: Claim, loan: Loan | undefined, day: Day): Position => {
  const standing = loan?.standingOn(day) ?? "unknown"
  if (standing === "overdue") return "due"
  if (standing === "not-due" || standing === "due-today" || standing === "settled") return standing
  const admits = claim.role?.value === "borrower-overdue" || (loan !== undefined && saysUnpaid(facts, loan.claim))
  return standing === "unknown" && admits && (loan?.instalments.length ?? 0) === 0 ? "due" : "unknown"
}

/** The person's position towards one claim, day by day. */
export const positionsOf = (facts: Facts, claim: Claim, loan: Loan | undefined): Positions => {
  const side = whose(facts, claim)
  const answers = [claim.role, claim.debtor].filter((fact) => fact !== undefined)
  const known = new Map<Day, Position>()
  const on = (day: Day): Position => {
    if (side !== "debtor") return side
    const position = known.get(day) ?? debtorOn(facts, claim, loan, day)
    known.set(day, position)
    return position
  }
  return {
    on,
    by: (day) => {
      const position = on(day)
      const dues = loan?.instalments ?? []
      const near = dues.find((one) => one.due.value >= day) ?? dues.at(-1)
      if (position === "settled" && loan?.settled) return [loan.settled]
      if (near && (position === "due" || position === "due-today" || position === "not-due"))
        return [near.due, ...[paidByOf(near) ?? []].flat()]
      return answers
    },
  }
}

/** Runs of days with one standing for the law; the due day itself runs with the days before it, since a reminder on it is one before it is late. */
export const runsOf = (
  positions: Positions,
  acts: { readonly from: Day; readonly to: Day },
): readonly { readonly from: Day; readonly to: Day; readonly position: Position }[] => {
  const runs: { from: Day; to: Day; position: Position }[] = []
  for (let day = acts.from; day <= acts.to; day = addDays(day, 1)) {
    const found = positions.on(day)
    const position = found === "due-today" ? "not-due" : found
    const last = runs.at(-1)
    if (last?.position === position) last.to = day
    else runs.push({ from: day, to: day, position })
  }
  return runs
}
/** The part of such runs within some of their days. */
export const runsWithin = (
  runs: ReturnType<typeof runsOf>,
  { from, to }: { readonly from: Day; readonly to: Day },
): ReturnType<typeof runsOf> =>
  runs.flatMap((run) =>
    run.to < from || run.from > to ? [] : [{ ...run, from: run.from < from ? from : run.from, to: run.to > to ? to : run.to }],
  )
