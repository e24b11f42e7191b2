/** The name of a claim for which the person gave numbers and no name: the one under which those numbers sign, where it is one. */
import { isPublicBody } from "../../messages/form/offices.ts"
import { sameName } from "../../messages/says/names.ts"
import type { Foreign } from "./found.ts"
import type { NamedClaim } from "./named.ts"

/** Names of nameless claims, by claim. A name of another stated claim is not taken. */
export const adoptedNames = (claims: readonly NamedClaim[], foreign: readonly Foreign[]): ReadonlyMap<number, string> => {
  const adopted = new Map<number, string>()
  for (const claim of claims.filter((one) => one.names.length === 0 && one.numbered)) {
    const names = foreign.filter((one) => one.claim === claim.n).map((one) => one.name)
    const [first] = names
    if (first === undefined || isPublicBody(first) || !names.every((name) => sameName(name, first))) continue
    if (claims.every((other) => other.n === claim.n || other.names.every((name) => !sameName(name, first)))) adopted.set(claim.n, first)
  }
  return adopted
}
