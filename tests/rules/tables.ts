/** What the tests beside the rules share: a table of what a rule finds and where it stays silent, counted by hand. */

import { describe, expect, it } from "vitest"
import type { Loan } from "../../src/engine/case/claim.ts"
import type { DayRange } from "../../src/engine/case/time.ts"
import { refusalsIn } from "../../src/engine/refusals/index.ts"
import { isOf, measureAll, measuresOf, sentenceOf } from "../../src/engine/rules/index.ts"
import type { Finding, Rule, RuleParameters } from "../../src/engine/rules/rule.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { thresholds } from "../law/thresholds.ts"
import { facts, night, type Row, source } from "../timeline/course.ts"

export { day, noParameters } from "../timeline/course.ts"

export interface Case {
  readonly name: string
  readonly rows: readonly Row[]
  readonly stated?: Parameters<typeof facts>[0]
  /** Loans told by something else than the answers; else those of the answers. */
  readonly loans?: readonly Loan[]
  readonly acts?: DayRange
  readonly parameters?: RuleParameters
  /** Measures expected, exactly; null is silence. */
  readonly finds: Readonly<Record<string, string | number>> | null
  readonly only?: readonly string[]
  /** The plain sentence expected on the screen. */
  readonly sentence?: string
  /** The sentences expected in a paper, one after another. */
  readonly paper?: string
}
const mine = { "claim.1.numbers": "161*", "claim.1.lender": "云杉消费金融" }
export const call = (at: string, more: Partial<Row> = {}): Row => ({ at, number: "16100000001", ...more })
export const sms = (at: string, text = "【云杉消费金融】请还款", more: Partial<Row> = {}): Row => ({
  at,
  number: "16100000001",
  kind: "sms",
  text,
  ...more,
})
/** What a rule finds for the named side. */
export const run = <M extends string>(rule: Rule<M>, one: Omit<Case, "name" | "finds">): readonly Finding<M>[] => {
  const stated = facts({ ...mine, ...one.stated })
  const { timeline, claims, counterparties, loans } = build([source(1, one.rows)], stated, thresholds)
  const input = {
    timeline,
    acts: one.acts,
    facts: stated,
    loans: one.loans ?? loans,
    claims,
    refusals: refusalsIn({ timeline, facts: stated, claims, counterparties }),
    parameters: one.parameters ?? night,
  }
  return measureAll(input).flatMap((found) => (found.attributed && isOf(found, rule) ? [found] : []))
}
/** What a paper says of a finding. */
const paperOf = <M extends string>(rule: Rule<M>, one: Case, { measures, coverage }: Finding<M>): string => {
  const loan = one.loans?.[0] ?? build([source(1, one.rows)], facts({ ...mine, ...one.stated }), thresholds).loans[0]
  return rule
    .paper({ measures, coverage, loan, parameters: one.parameters ?? night })
    .map(({ inlines }) => inlines.map((part) => (part.t === "law" ? part.ref.title : part.text)).join(""))
    .join("")
}
/** Runs the table, and holds that it shows every measure that the rule has words for, and none besides. */
export const ruleTable = <M extends string>(rule: Rule<M>, cases: readonly Case[]): void => {
  describe(rule.id, () => {
    it.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
      const [found, ...more] = run(rule, one)
      expect(more).toEqual([])
      expect(found === undefined).toBe(one.finds === null)
      if (!found || !one.finds) return
      const values = measuresOf(found).map(({ name, cited }) => [name, cited.value] as const)
      expect(Object.fromEntries(values.filter(([name]) => one.only?.includes(name) ?? true))).toEqual(one.finds)
      if (one.sentence !== undefined) expect(sentenceOf(found)).toBe(one.sentence)
      if (one.paper !== undefined) expect(paperOf(rule, one, found)).toBe(one.paper)
    })
    it("has words for every measure, a sentence for screen and paper, and innocent explanations", () => {
      const shown = new Set(cases.flatMap((one) => run(rule, one).flatMap((found) => measuresOf(found).map(({ name }) => name))))
      expect(Object.keys(rule.words.measures).sort()).toEqual([...shown].sort())
      expect(cases.some((one) => one.finds === null)).toBe(true)
      expect(cases.some((one) => one.sentence)).toBe(true)
      expect(cases.some((one) => one.paper)).toBe(true)
      expect(rule.words.alternatives.length).toBeGreaterThan(0)
    })
  })
}
