/** Whose standing a claim has: the answer about it, the role of the case, or that of whoever it is acted for. */
import { describe, expect, it } from "vitest"
import { roleKeyOf, statedClaim } from "../../src/engine/timeline/claims.ts"
import { facts } from "./course.ts"

const of = (n: number, stated: Parameters<typeof facts>[0]) => {
  const claim = statedClaim(n, facts(stated))
  return [claim.role?.value, claim.actsFor?.value]
}
const two = { "claim.1.lender": "云杉消费金融", "claim.2.lender": "青禾小贷" }

describe("the role of a claim", () => {
  it.each([
    ["the case's, where nothing else is said", 1, { role: "stranger" }, ["stranger", undefined]],
    ["the claim's own before it", 2, { ...two, role: "borrower-current", "claim.2.role": "stranger" }, ["stranger", undefined]],
    [
      "of the other claim still the case's",
      1,
      { ...two, role: "borrower-current", "claim.2.role": "stranger" },
      ["borrower-current", undefined],
    ],
    ["the claim's alone, without one of the case", 1, { "claim.1.role": "relative" }, ["relative", undefined]],
    ["none, where nothing is said", 1, { ...two, "claim.2.role": "relative" }, [undefined, undefined]],
    [
      "not the case's, where the second debt is another's",
      2,
      { ...two, role: "borrower-current", "claim.2.debtor": "other" },
      [undefined, undefined],
    ],
    [
      "not the case's, where the second debt is their own",
      2,
      { ...two, role: "stranger", "claim.2.debtor": "self" },
      [undefined, undefined],
    ],
    ["a guarantor's debt may be another's", 2, { ...two, role: "guarantor", "claim.2.debtor": "other" }, ["guarantor", undefined]],
    [
      "of one claim alone the case's, however it is contradicted",
      1,
      { role: "borrower-current", "claim.1.debtor": "other" },
      ["borrower-current", undefined],
    ],
    ["of whoever is acted for", 1, { role: "agent", "for-role": "guarantor" }, ["guarantor", "agent"]],
    ["unknown, while it is not said for whom", 1, { role: "guardian", "claim.1.debtor": "self" }, [undefined, "guardian"]],
    [
      "answered for one debt by whoever acts",
      2,
      { ...two, role: "friend", "for-role": "borrower-current", "claim.2.role": "stranger" },
      ["stranger", "friend"],
    ],
    [
      "acted for in one debt only",
      2,
      { ...two, role: "borrower-current", "claim.2.role": "agent", "for-role": "relative" },
      ["relative", "agent"],
    ],
    [
      "their own in the other",
      1,
      { ...two, role: "borrower-current", "claim.2.role": "agent", "for-role": "relative" },
      ["borrower-current", undefined],
    ],
  ] as const)("is %s", (_, n, stated, expected) => {
    expect(of(n, stated)).toEqual(expected)
  })
  it.each([
    ["the case", { "claim.1.lender": "云杉消费金融" }, 1, "role"],
    ["the one debt that the case's does not fit", { ...two, role: "stranger", "claim.2.debtor": "self" }, 2, "claim.2.role"],
    ["whoever is acted for", { role: "agent", "claim.1.debtor": "self" }, 1, "for-role"],
  ] as const)("is asked of %s", (_, stated, n, key) => {
    const given = facts(stated)
    expect(roleKeyOf(given, statedClaim(n, given))).toBe(key)
  })
})
