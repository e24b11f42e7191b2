/** What the tests beside the rules share: a table of what a rule finds and where it stays silent, counted by hand. */

import { describe, expect, it } from "vitest"
import type { SpanShown } from "../../src/engine/case/batch.ts"
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
  /** What the one source covers. */
  readonly coverage?: readonly SpanShown[]
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
export const visit = (at: string): Row => ({ at, number: "16100000001", kind: "visit" })
/** Messages that no rule on wording may hold against anybody. */
export const silentMessages: readonly Case[] = [
  ["a polite reminder", "【云杉消费金融】尊敬的客户，您的借款将于3天后到期，请按时还款，如已还款请忽略。"],
  [
    "a lender's word of what the law allows",
    "【云杉消费金融】您的借款已逾期，请尽快还款。仍未还款的，我司将依法向法院起诉，并向征信机构报送。",
  ],
  ["a text in the form of a court", "【人民法院】（2026）云0102民初117号案件的文书已送达，请登录人民法院在线服务查看，咨询请拨12368。"],
  ["a bank's notice of the person's own account", "【红松银行】您尾号0026的账户1月5日支出1000.00元，余额20.00元。"],
  ["a receipt", "【云杉消费金融】还款成功，感谢您的支持。"],
  ["a code that was asked for", "【云杉消费金融】您的验证码是201345，请勿告诉他人。"],
  ["an advert", "【云杉消费金融】新客最高可借额度20万，利率低至3%，拒收请回复R"],
].map(([name, text]) => ({ name: `is silent on ${name}`, rows: [sms("2026-01-01 10:00:00", text)], finds: null }))
/** Holds that a number which nobody is known behind is told of, as nobody's conduct. */
export const everywhere = (rule: Pick<Rule, "id">, words: string): void => {
  it(`${rule.id} tells of a number that nobody is known behind, without a side`, () => {
    const { timeline, claims, loans } = build(
      [source(1, [sms("2026-01-01 10:00:00", words, { number: "15400000001" })])],
      facts(),
      thresholds,
    )
    const found = measureAll({ timeline, facts: facts(), claims, loans, refusals: [], parameters: night })
    expect(found.filter((one) => one.rule === rule.id)).toMatchObject([{ attributed: false, claim: null, counterparty: null }])
  })
}
/** What a rule finds for the named side. */
export const run = <M extends string>(rule: Rule<M>, one: Omit<Case, "name" | "finds">): readonly Finding<M>[] => {
  const stated = facts({ ...mine, ...one.stated })
  const { timeline, claims, counterparties, loans } = build(
    [source(1, one.rows, one.coverage ? { coverage: one.coverage } : {})],
    stated,
    thresholds,
  )
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
/** What a rule finds that is no side's conduct: its measures, its sentence and its paper. */
export const measuresAcross = <M extends string>(rule: Rule<M>, rows: readonly Row[], parameters = night) => {
  const { timeline, claims, loans } = build([source(1, rows)], facts(), thresholds)
  return measureAll({ timeline, facts: facts(), claims, loans, refusals: [], parameters }).flatMap((found) =>
    isOf(found, rule)
      ? [
          {
            ...Object.fromEntries(measuresOf(found).map(({ name, cited }) => [name, cited.value])),
            sentence: sentenceOf(found),
            paper: paperOf(rule, { name: "", rows, finds: null, parameters }, found),
          },
        ]
      : [],
  )
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
