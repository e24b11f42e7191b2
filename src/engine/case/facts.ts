/** Everything the person has stated, read: what the questions of `questions/` were answered with. */
import type { Cited } from "./citation.ts"
import type { Role } from "./role.ts"

/** The latest statement of a key counts; earlier ones stay in the record. */
export interface Facts {
  readonly role: Cited<Role> | undefined
  /** Claim numbers that appear in keys, ascending. */
  readonly claims: readonly number[]
  one(key: string): Cited<string> | undefined
  many(key: string): readonly Cited<string>[]
}
