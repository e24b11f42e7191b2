/** Reads the person's own statements: the latest statement of a key counts, each value cited to the statement as a whole. */

import { holdApart } from "../case/apart.ts"
import type { Cited, ItemId } from "../case/citation.ts"
import { cite } from "../case/citation.ts"
import { claimOfKey } from "../case/claim-key.ts"
import type { Facts } from "../case/facts.ts"
import { questionOf } from "../case/questions/index.ts"
import type { Role } from "../case/role.ts"
import { isRole } from "../case/role.ts"

export interface Statement {
  readonly key: string
  readonly value: string | readonly string[]
  readonly item: ItemId
  /** Sequence number of the log entry: a later statement of a key replaces an earlier one. */
  readonly seq: number
}

const listTypes: ReadonlySet<string> = new Set(["days", "instants", "numbers"])
/** The separate values of a statement; a list typed as one text is split at commas, semicolons and line ends (never at blanks: an instant may hold one). */
const valuesOf = (statement: Statement): readonly string[] => {
  const given = typeof statement.value === "string" ? [statement.value] : statement.value
  const split = listTypes.has(questionOf(statement.key)?.type ?? "") ? given.flatMap((value) => value.split(/[,，、;；\n]/)) : given
  return split.map((value) => value.trim()).filter((value) => value !== "")
}

/** Keys under which every statement adds to those before it, with all that was said, in order of the log. */
const gathered = (statements: readonly Statement[]): ReadonlyMap<string, readonly Cited<string>[]> => {
  const found = new Map<string, Cited<string>[]>()
  for (const statement of [...statements].filter(({ key }) => questionOf(key)?.gathers).sort((a, b) => a.seq - b.seq)) {
    const from = [{ item: statement.item, at: { in: "whole" } }] as const
    const held = found.get(statement.key) ?? []
    found.set(statement.key, [...held, ...valuesOf(statement).map((value) => cite(value, from, "stated"))])
  }
  return found
}

/** Facts from statements in any order. A key whose latest statement is empty counts as not stated. */
export const readFacts = (statements: readonly Statement[]): Facts => {
  const latest = new Map<string, Statement>()
  for (const statement of statements) {
    const held = latest.get(statement.key)
    if (!held || statement.seq > held.seq || (statement.seq === held.seq && statement.item > held.item))
      latest.set(statement.key, statement)
  }
  const values = new Map<string, readonly Cited<string>[]>()
  for (const [key, statement] of latest) {
    const from = [{ item: statement.item, at: { in: "whole" } }] as const
    values.set(
      key,
      valuesOf(statement).map((value) => cite(value, from, "stated")),
    )
  }
  for (const [key, all] of gathered(statements)) values.set(key, all)
  const apart = new Map([...values].filter(([key]) => questionOf(key)?.apart))
  for (const key of apart.keys()) values.delete(key)
  const one = (key: string): Cited<string> | undefined => values.get(key)?.[0]
  const claims = new Set<number>()
  for (const [key, stated] of values) {
    const claim = claimOfKey(key)
    if (claim !== undefined && stated.length > 0) claims.add(claim)
  }
  const role = one("role")
  const facts: Facts = {
    role: role && isRole(role.value) ? (role as Cited<Role>) : undefined,
    claims: [...claims].sort((a, b) => a - b),
    one,
    many: (key) => values.get(key) ?? [],
  }
  return holdApart(facts, apart)
}
