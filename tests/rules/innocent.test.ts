/** With the real reader of words: no rule on wording holds an innocent message against anybody, whoever is stated to have sent it. */
import { expect, it } from "vitest"
import { rules } from "../../src/engine/rules/index.ts"
import { run, silentMessages } from "./tables.ts"

const onWording = [
  "threat",
  "exposure-threat",
  "insult",
  "obscene",
  "impersonation",
  "defamation",
  "third-party-contact",
  "third-party-disclosure",
  "public-posting",
  "code-or-transfer-request",
]
it.each(silentMessages.map((one) => [one.name, one] as const))("every rule on wording %s", (_, { rows }) => {
  const asked = rules.filter(({ id }) => onWording.includes(id))
  expect(asked).toHaveLength(onWording.length)
  for (const stated of [{}, { role: "borrower-overdue", "claim.1.debtor": "self", "claim.1.due": "2025-12-01", "claim.1.unpaid": "yes" }])
    expect(asked.filter((rule) => run(rule, { rows, stated }).length > 0).map(({ id }) => id)).toEqual([])
})
