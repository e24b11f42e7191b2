/** Every rule finds what it should and stays silent where it should: one table each, counted by hand. */
import { describe, expect, it } from "vitest"
import type { DayRange } from "../../src/engine/case/time.ts"
import { measureAll, rules } from "../../src/engine/rules/index.ts"
import type { RuleParameters } from "../../src/engine/rules/rule.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { day, facts, night, noParameters, type Row, source } from "../timeline/course.ts"

type Stated = Parameters<typeof facts>[0]
interface Case {
  readonly name: string
  readonly rows: readonly Row[]
  readonly stated?: Stated
  readonly acts?: DayRange
  readonly parameters?: RuleParameters /** Measures expected, exactly; null is silence. */
  readonly finds: Readonly<Record<string, string | number>> | null
  readonly only?: readonly string[]
}
const number = "16100000001"
const mine = { "claim.1.numbers": "161*", "claim.1.lender": "云杉消费金融" }
const call = (at: string, more: Partial<Row> = {}): Row => ({ at, number, ...more })
const sms = (at: string, text = "【云杉消费金融】请还款", more: Partial<Row> = {}): Row => ({ at, number, kind: "sms", text, ...more })
const run = (rule: string, one: Case) => {
  const stated = facts({ ...mine, ...one.stated })
  const { timeline } = build([source(1, one.rows)], stated)
  return measureAll(timeline, one.acts, stated, one.parameters ?? night).filter((found) => found.rule === rule && found.attributed)
}

const tables: Readonly<Record<string, readonly Case[]>> = {
  "calls-per-day": [
    {
      name: "counts the busiest day, connected and unanswered apart",
      rows: [
        call("2026-01-01 23:59:59", { durationS: 10 }),
        call("2026-01-02 00:00:00", { durationS: 5 }),
        call("2026-01-02 09:00:00", { connected: "no" }),
        call("2026-01-02 09:01:00", { connected: "no" }),
        call("2026-01-03 09:00:00", { direction: "out" }),
        sms("2026-01-02 10:00:00"),
      ],
      finds: {
        calls: 4,
        days: 2,
        maxPerDay: 3,
        maxPerDayOn: "2026-01-02",
        first: "2026-01-01T23:59:59+08:00",
        last: "2026-01-02T09:01:00+08:00",
        connected: 2,
        maxConnectedPerDay: 1,
        maxConnectedPerDayOn: "2026-01-01",
        unanswered: 2,
        maxUnansweredPerDay: 2,
        maxUnansweredPerDayOn: "2026-01-02",
        durationS: 15,
      },
    },
    {
      name: "leaves out what no source tells",
      rows: [call("2026-01-01", { precision: "day", connected: "unknown" })],
      finds: { calls: 1, days: 1, maxPerDay: 1, maxPerDayOn: "2026-01-01", first: "2026-01-01", last: "2026-01-01" },
    },
    {
      name: "measures the acts of the days asked for",
      rows: [call("2026-01-01 10:00:00"), call("2026-01-02 10:00:00"), call("2026-01-03 10:00:00")],
      acts: { from: day("2026-01-02"), to: day("2026-01-02") },
      only: ["calls", "first"],
      finds: { calls: 1, first: "2026-01-02T10:00:00+08:00" },
    },
    {
      name: "is silent on the person's own calls, on messages and on undated calls",
      rows: [
        call("2026-01-01 10:00:00", { direction: "out" }),
        call("2026-01-01 10:00:00", { direction: "unknown" }),
        sms("2026-01-01 10:00:00"),
        { number },
      ],
      finds: null,
    },
  ],
  "calls-burst": [
    {
      name: "measures over midnight, windows half open",
      rows: [
        call("2026-01-01 23:30:00"),
        call("2026-01-02 00:15:00"),
        call("2026-01-02 00:29:59"),
        call("2026-01-02 00:30:00"),
        call("2026-01-08 23:29:59"),
        call("2026-01-20 10:00:00"),
      ],
      finds: {
        maxPerHour: 3,
        maxPerHourFrom: "2026-01-01T23:30:00+08:00",
        maxPerHourTo: "2026-01-02T00:29:59+08:00",
        maxPer24h: 4,
        maxPer24hFrom: "2026-01-01T23:30:00+08:00",
        maxPer24hTo: "2026-01-02T00:30:00+08:00",
        maxPer7d: 5,
        maxPer7dFrom: "2026-01-01T23:30:00+08:00",
        maxPer7dTo: "2026-01-08T23:29:59+08:00",
      },
    },
    {
      name: "is silent on one call, and on calls known only by their day",
      rows: [call("2026-01-01 10:00:00"), call("2026-01-01", { precision: "day" })],
      finds: null,
    },
  ],
  "quiet-hours": [
    {
      name: "takes 22:00:00 in and leaves 08:00:00 out",
      rows: [
        call("2026-01-01 21:59:59"),
        call("2026-01-01 22:00:00"),
        sms("2026-01-02 07:59:59"),
        call("2026-01-02 08:00:00"),
        call("2026-01-02 23:00:00"),
      ],
      finds: { contacts: 3, calls: 2, messages: 1, nights: 2, first: "2026-01-01T22:00:00+08:00", last: "2026-01-02T23:00:00+08:00" },
    },
    {
      name: "is silent by day and without a clock",
      rows: [call("2026-01-01 12:00:00"), call("2026-01-01", { precision: "day" })],
      finds: null,
    },
    {
      name: "is silent where the law of these days names no hours",
      rows: [call("2026-01-01 23:00:00")],
      parameters: noParameters,
      finds: null,
    },
  ],
  "after-refusal": [
    {
      name: "takes the person's own message for the refusal it is, and leaves a receipt out",
      rows: [
        sms("2025-12-03 10:00:40", "请不要再打电话", { direction: "out" }),
        call("2025-12-04 10:00:00"),
        sms("2025-12-05 10:00:00", "【云杉消费金融】您本期账单已结清，感谢您的支持。"),
      ],
      stated: { "claim.1.refused": ["2025-12-03T10:00:00+08:00"] },
      finds: { refusedAt: "2025-12-03T10:00:40+08:00", contacts: 1, calls: 1, days: 1, last: "2025-12-04T10:00:00+08:00" },
      only: ["refusedAt", "contacts", "calls", "messages", "days", "last"],
    },
    {
      name: "counts January's calls after December's refusal",
      rows: [
        call("2025-12-03 10:00:00"),
        call("2025-12-03 10:00:01"),
        call("2026-01-02 10:00:00", { number: "16100000002" }),
        sms("2026-01-02 11:00:00"),
      ],
      stated: { "claim.1.refused": ["2026-01-05T10:00:00+08:00", "2025-12-03T10:00:00+08:00"] },
      acts: { from: day("2026-01-01") },
      finds: {
        refusedAt: "2025-12-03T10:00:00+08:00",
        refusals: 2,
        contacts: 2,
        calls: 1,
        messages: 1,
        days: 1,
        numbers: 2,
        first: "2026-01-02T10:00:00+08:00",
        last: "2026-01-02T11:00:00+08:00",
      },
    },
    {
      name: "lets a refusal known by its day work from the next day",
      rows: [call("2025-12-03 23:00:00"), call("2025-12-04 00:00:00")],
      stated: { "claim.1.refused": "2025-12-03" },
      only: ["contacts", "refusedAt"],
      finds: { contacts: 1, refusedAt: "2025-12-03" },
    },
    { name: "is silent without a refusal, and before it", rows: [call("2025-12-03 10:00:00")], finds: null },
    {
      name: "is silent before it",
      rows: [call("2025-12-03 10:00:00")],
      stated: { "claim.1.refused": "2025-12-03T10:00:00+08:00" },
      finds: null,
    },
    {
      name: "is silent when another claim's side was told",
      rows: [call("2025-12-05 10:00:00")],
      stated: { "claim.2.lender": "青禾小贷", "claim.2.refused": "2025-12-01" },
      finds: null,
    },
  ],
  "before-due": [
    {
      name: "counts contacts ahead of the next unpaid instalment",
      rows: [
        call("2025-12-10 10:00:00"),
        sms("2025-12-12 10:00:00"),
        call("2025-12-15 10:00:00"),
        call("2025-12-20 10:00:00"),
        call("2026-01-16 10:00:00"),
      ],
      stated: { "claim.1.due": ["2025-12-15", "2026-01-15"], "claim.1.paid": "2025-12-15", "claim.1.debtor": "self" },
      finds: {
        contacts: 3,
        calls: 2,
        messages: 1,
        days: 3,
        maxPerDay: 1,
        maxPerDayOn: "2025-12-10",
        maxDaysBefore: 26,
        minDaysBefore: 3,
        dueOn: "2025-12-15",
        first: "2025-12-10T10:00:00+08:00",
        last: "2025-12-20T10:00:00+08:00",
      },
    },
    { name: "is silent without due days", rows: [call("2025-12-10 10:00:00")], stated: { "claim.1.debtor": "self" }, finds: null },
    {
      name: "is silent after a due day of which no payment is known",
      rows: [call("2025-12-16 10:00:00")],
      stated: { "claim.1.due": ["2025-12-15", "2026-01-15"] },
      finds: null,
    },
    {
      name: "is silent on another's debt",
      rows: [call("2025-12-10 10:00:00")],
      stated: { "claim.1.due": "2025-12-15", "claim.1.debtor": "other" },
      finds: null,
    },
  ],
  "number-rotation": [
    {
      name: "counts numbers, throwaways and changes",
      rows: [
        call("2026-01-01 10:00:00"),
        call("2026-01-01 10:10:00", { number: "16100000002" }),
        call("2026-01-01 10:20:00"),
        call("2026-01-02 10:00:00", { number: "16100000003" }),
        call("2026-01-02 11:00:00", { number: "16100000003" }),
        { at: "2026-01-02 12:00:00" },
      ],
      finds: {
        numbers: 3,
        calls: 5,
        usedOnce: 1,
        usedOnceShare: 20,
        maxNumbersPerDay: 2,
        maxNumbersPerDayOn: "2026-01-01",
        changes: 3,
        maxChangesPerDay: 2,
      },
    },
    {
      name: "does not count a masked number that may be another",
      rows: [call("2026-01-01 10:00:00"), call("2026-01-01 12:00:00", { number: "161****0001" })],
      stated: { "claim.1.numbers": ["161*"] },
      finds: null,
    },
    {
      name: "is silent on one number and on message ports",
      rows: [call("2026-01-01 10:00:00"), sms("2026-01-01 11:00:00", undefined, { number: "1069000000001" })],
      finds: null,
    },
  ],
  "wrong-addressee": [
    {
      name: "counts contacts to somebody who is not the debtor",
      rows: [call("2026-01-01 10:00:00"), sms("2026-01-02 10:00:00", "【云杉消费金融】陈某先生，您的借款已逾期")],
      stated: { "claim.1.debtor": "other", name: "林一诺", "claim.1.addressee": "陈某" },
      finds: {
        basis: "other",
        addressee: "陈某",
        contacts: 2,
        calls: 1,
        messages: 1,
        messagesNamingOther: 1,
        days: 2,
        first: "2026-01-01T10:00:00+08:00",
        last: "2026-01-02T10:00:00+08:00",
      },
    },
    {
      name: "takes the role where the claim says nothing",
      rows: [call("2026-01-01 10:00:00")],
      stated: { role: "number-successor" },
      only: ["basis", "contacts"],
      finds: { basis: "number-successor", contacts: 1 },
    },
    {
      name: "counts only the messages that call another where the debt is the person's own",
      rows: [
        call("2026-01-01 10:00:00"),
        sms("2026-01-02 10:00:00", "【云杉消费金融】尊敬的王某先生，请还款"),
        sms("2026-01-02 11:00:00", "【云杉消费金融】尊敬的林女士，请还款"),
      ],
      stated: { "claim.1.debtor": "self", name: "林一诺" },
      only: ["contacts", "messagesNamingOther"],
      finds: { contacts: 1, messagesNamingOther: 1 },
    },
    {
      name: "is silent on a borrower",
      rows: [call("2026-01-01 10:00:00"), sms("2026-01-02 10:00:00", "【云杉消费金融】尊敬的客户，请还款")],
      stated: { role: "borrower-current", "claim.1.debtor": "self", name: "林一诺" },
      finds: null,
    },
    {
      name: "is silent while nobody has said whose debt it is",
      rows: [call("2026-01-01 10:00:00")],
      stated: { "claim.1.debtor": "unknown" },
      finds: null,
    },
  ],
}

describe.each(Object.entries(tables))("%s", (rule, cases) => {
  it.each(cases.map((one) => [one.name, one] as const))("%s", (_, one) => {
    const found = run(rule, one)
    expect(found).toHaveLength(one.finds ? 1 : 0)
    const values = Object.entries(found[0]?.measures ?? {}).map(([key, cited]) => [key, cited.value] as const)
    if (one.finds) expect(Object.fromEntries(values.filter(([key]) => one.only?.includes(key) ?? true))).toEqual(one.finds)
  })
})
describe("all rules", () => {
  it("have a table, a title for every measure, and innocent explanations", () => {
    expect(rules.map((rule) => rule.id).sort()).toEqual(Object.keys(tables).sort())
    for (const [id, cases] of Object.entries(tables)) {
      const rule = rules.find((one) => one.id === id)
      const keys = new Set(cases.flatMap((one) => run(id, one).flatMap((found) => Object.keys(found.measures))))
      expect(Object.keys(rule?.measures ?? {}).sort()).toEqual([...keys].sort())
      expect(rule?.alternatives.length).toBeGreaterThan(0)
    }
  })
  it("cite the rows they counted, and weigh as the weakest of them", () => {
    const [found] = run("after-refusal", tables["after-refusal"]?.find((one) => one.name.startsWith("counts January")) as Case)
    expect(found?.measures.contacts).toMatchObject({ weight: "issued", from: [{ at: { in: "rows", ranges: [[4, 5]] } }] })
    expect(found?.measures.refusedAt).toMatchObject({ weight: "stated", from: [{ at: { in: "whole" } }] })
  })
  it("let the person's own message show a refusal that is stated, when it says so at that time", () => {
    const told = (text: string, at: string) => {
      const rows = [sms(at, text, { direction: "out" }), call("2025-12-05 10:00:00")]
      return run("after-refusal", { name: "", rows, stated: { "claim.1.refused": "2025-12-03T10:00:00+08:00" }, finds: null })[0]?.measures
        .refusedAt
    }
    expect(told("请停止联系我", "2025-12-03 10:00:20")).toMatchObject({
      value: "2025-12-03T10:00:20+08:00",
      weight: "issued",
      from: [{ at: { ranges: [[2, 2]] } }, { at: { in: "whole" } }],
    })
    expect(told("好的，我知道了", "2025-12-03 10:00:20")?.weight).toBe("stated")
    expect(told("请停止联系我", "2025-12-03 10:02:01")?.weight).toBe("stated")
  })
})
