/** Counts everything a second time, in SQL on a real SQLite, over random call histories: no line of the engine's own counting is used there. */
import { DatabaseSync } from "node:sqlite"
import fc from "fast-check"
import { describe, expect, it } from "vitest"
import { refusalsIn } from "../../src/engine/refusals/index.ts"
import { measureAll, measuresOf } from "../../src/engine/rules/index.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { thresholds } from "../law/thresholds.ts"
import { full } from "../needs.ts"
import { day, facts, night, type Row, source } from "../timeline/course.ts"

const histories = full ? 1_000 : 100
const numbers = ["16100000001", "16100000002", "16100000003", "16100000004", "15400000001"]
/** 2025-12-25T00:00:00 on a Chinese clock, as seconds of that clock. */
const start = Date.UTC(2025, 11, 25) / 1000
/** Unsigned, so that it ties its number to nobody. */
const dunning = "您的借款已逾期，请尽快还款。"
const row: fc.Arbitrary<Row> = fc
  .record({
    // Half of the times are crowded around midnights and hours, where counting goes wrong.
    at: fc.oneof(
      fc.integer({ min: 0, max: 14 * 86_400 }),
      fc.tuple(fc.integer({ min: 0, max: 14 * 24 }), fc.integer({ min: -2, max: 2 })).map(([h, s]) => h * 3600 + s),
    ),
    number: fc.option(fc.constantFrom(...numbers), { nil: undefined, freq: 12 }),
    kind: fc.constantFrom("call" as const, "call" as const, "call" as const, "sms" as const),
    direction: fc.constantFrom("in" as const, "in" as const, "in" as const, "out" as const, "forwarded" as const, "unknown" as const),
    connected: fc.constantFrom("yes" as const, "no" as const),
    durationS: fc.oneof(fc.integer({ min: -1, max: 8 }), fc.integer({ min: -1, max: 100 })),
    text: fc.constantFrom(undefined, dunning),
  })
  .map(({ number, text, ...rest }) => ({
    ...rest,
    ...(text !== undefined && rest.kind === "sms" ? { text } : {}),
    at: start + rest.at,
    ...(number === undefined ? {} : { number }),
  }))
// One time for one row: rows of the same second could be one forwarded call, which merge.test.ts looks at.
const history = fc.uniqueArray(row, { maxLength: 60, selector: (one) => one.at })
const refusedAt = start + 6 * 86_400 + 36_000
const stated = facts({
  "claim.1.lender": "云杉消费金融",
  "claim.1.numbers": "161*",
  // Also those that the person called again and again before they called: otherwise they would be asked about, and count for nobody.
  "claim.1.numbers-sure": "161*",
  "claim.1.refused": "2025-12-31T10:00:00+08:00",
  "claim.1.refused-scope": "all",
  "claim.1.debtor": "self",
  "claim.1.settled": "2026-01-01",
})

/** A call that answers one of the person's own, made after they refused where it came after that: nothing is held against it. */
const wanted = `kind = 'call' AND EXISTS (SELECT 1 FROM own WHERE own.at < call.at AND call.at - own.at <= 3600 AND (own.at > ${refusedAt} OR call.at <= ${refusedAt}))`
const answers = `kind = 'call' AND EXISTS (SELECT 1 FROM own WHERE own.at > ${refusedAt} AND own.at < call.at AND call.at - own.at <= 3600)`
const sql = {
  "calls-per-day": `WITH c AS (SELECT *, date(at, 'unixepoch') d FROM call WHERE kind = 'call'), n AS (SELECT d, count(*) n, sum(connected) y, sum(1 - connected) m FROM c GROUP BY d)
    SELECT (SELECT count(*) FROM c) calls, (SELECT count(*) FROM n) days, (SELECT max(n) FROM n) maxPerDay, (SELECT d FROM n ORDER BY n DESC, d LIMIT 1) maxPerDayOn,
    (SELECT nullif(sum(y), 0) FROM n) connected, (SELECT nullif(max(y), 0) FROM n) maxConnectedPerDay, (SELECT d FROM n WHERE y > 0 ORDER BY y DESC, d LIMIT 1) maxConnectedPerDayOn,
    (SELECT nullif(sum(m), 0) FROM n) unanswered, (SELECT nullif(max(m), 0) FROM n) maxUnansweredPerDay, (SELECT d FROM n WHERE m > 0 ORDER BY m DESC, d LIMIT 1) maxUnansweredPerDayOn,
    (SELECT strftime('%Y-%m-%dT%H:%M:%S+08:00', min(at), 'unixepoch') FROM c) first, (SELECT strftime('%Y-%m-%dT%H:%M:%S+08:00', max(at), 'unixepoch') FROM c) last,
    (SELECT sum(durationS) FROM c WHERE durationS >= 0) durationS`,
  "calls-burst": `WITH c AS (SELECT at FROM call WHERE kind = 'call'),
    w AS (SELECT count(*) OVER (ORDER BY at RANGE BETWEEN 3599 PRECEDING AND CURRENT ROW) h, count(*) OVER (ORDER BY at RANGE BETWEEN 86399 PRECEDING AND CURRENT ROW) d,
      count(*) OVER (ORDER BY at RANGE BETWEEN 604799 PRECEDING AND CURRENT ROW) w FROM c)
    SELECT max(h) maxPerHour, max(d) maxPer24h, max(w) maxPer7d FROM w`,
  "quiet-hours": `WITH q AS (SELECT * FROM call WHERE (time(at, 'unixepoch') >= '22:00:00' OR time(at, 'unixepoch') < '08:00:00') AND NOT (${wanted}))
    SELECT count(*) contacts, nullif(sum(kind = 'call'), 0) calls, nullif(sum(kind = 'sms'), 0) messages, count(DISTINCT date(at - 8 * 3600, 'unixepoch')) nights FROM q`,
  "after-refusal": `WITH s AS (SELECT *, ${answers} answers FROM call WHERE at > ${refusedAt}),
    a AS (SELECT * FROM s WHERE NOT answers)
    SELECT (SELECT nullif(sum(answers), 0) FROM s) afterOwnCalls, count(*) contacts, nullif(sum(kind = 'call'), 0) calls, nullif(sum(kind = 'sms'), 0) messages, count(DISTINCT date(at, 'unixepoch')) days, nullif(count(DISTINCT number), 0) numbers FROM a`,
  "number-rotation": `WITH c AS (SELECT at, number, date(at, 'unixepoch') d, lag(number) OVER (ORDER BY at) before, lag(number) OVER (PARTITION BY date(at, 'unixepoch') ORDER BY at) beforeToday FROM call WHERE kind = 'call'),
    u AS (SELECT number FROM c GROUP BY number HAVING count(*) = 1), n AS (SELECT d, count(DISTINCT number) n, sum(number <> beforeToday) x FROM c GROUP BY d)
    SELECT (SELECT count(DISTINCT number) FROM c) numbers, (SELECT count(*) FROM c) calls, (SELECT nullif(count(*), 0) FROM u) usedOnce,
    (SELECT round(100.0 * nullif(count(*), 0) / (SELECT count(*) FROM c), 1) FROM u) usedOnceShare, (SELECT max(n) FROM n) maxNumbersPerDay,
    (SELECT d FROM n ORDER BY n DESC, d LIMIT 1) maxNumbersPerDayOn, (SELECT sum(number <> before) FROM c) changes, (SELECT nullif(max(x), 0) FROM n) maxChangesPerDay`,
  "silent-calls": `WITH c AS (SELECT * FROM call WHERE kind = 'call'), m AS (SELECT at, at - lag(at) OVER (ORDER BY at) before, lead(at) OVER (ORDER BY at) - at after FROM c WHERE connected = 0),
    s AS (SELECT at, number, 1 short FROM c WHERE connected = 1 AND durationS BETWEEN 0 AND 5 UNION ALL SELECT m.at, c.number, 0 FROM m JOIN c USING (at) WHERE before < 600 OR after < 600),
    n AS (SELECT date(at, 'unixepoch') d, count(*) n FROM s GROUP BY d)
    SELECT count(*) calls, nullif(sum(short), 0) short, nullif(sum(1 - short), 0) unanswered, (SELECT count(*) FROM n) days, (SELECT max(n) FROM n) maxPerDay,
    (SELECT d FROM n ORDER BY n DESC, d LIMIT 1) maxPerDayOn, count(DISTINCT number) numbers FROM s`,
  "message-volume": `WITH s AS (SELECT * FROM call WHERE kind = 'sms'), n AS (SELECT date(at, 'unixepoch') d, count(*) n FROM s GROUP BY d),
    w AS (SELECT count(*) OVER (ORDER BY at RANGE BETWEEN 3599 PRECEDING AND CURRENT ROW) h FROM s)
    SELECT count(*) messages, (SELECT count(*) FROM n) days, (SELECT max(n) FROM n) maxPerDay, (SELECT d FROM n ORDER BY n DESC, d LIMIT 1) maxPerDayOn, (SELECT max(h) FROM w) maxPerHour,
    nullif(count(DISTINCT number), 0) numbers FROM s`,
  "after-settled": `WITH s AS (SELECT *, ${answers} answers FROM call WHERE date(at, 'unixepoch') > '2026-01-01' AND (kind = 'call' OR worded = 1)), a AS (SELECT * FROM s WHERE NOT answers)
    SELECT (SELECT nullif(sum(answers), 0) FROM s) courtesy, count(*) contacts, nullif(sum(kind = 'call'), 0) calls, nullif(sum(kind = 'sms'), 0) messages, count(DISTINCT date(at, 'unixepoch')) days FROM a`,
  "false-overdue": `WITH a AS (SELECT * FROM call WHERE date(at, 'unixepoch') > '2026-01-01' AND worded = 1)
    SELECT count(*) messages, count(DISTINCT date(at, 'unixepoch')) days, nullif(count(DISTINCT number), 0) numbers FROM a`,
  "identity-withheld": `SELECT count(*) messages, count(DISTINCT date(at, 'unixepoch')) days, nullif(count(DISTINCT number), 0) numbers FROM call WHERE worded = 1`,
} as const
/** Below these counts a rule is silent. */
const least: Readonly<Record<string, readonly [measure: string, count: number]>> = {
  "calls-per-day": ["calls", 1],
  "calls-burst": ["maxPer7d", 2],
  "number-rotation": ["numbers", 2],
  "silent-calls": ["calls", 3],
  "message-volume": ["messages", 2],
  "false-overdue": ["messages", 1],
  "identity-withheld": ["messages", 1],
}

const recount = (rows: readonly Row[]) => {
  const db = new DatabaseSync(":memory:")
  try {
    db.exec("CREATE TABLE call (at INTEGER, number TEXT, kind TEXT, connected INTEGER, durationS INTEGER, worded INTEGER)")
    const insert = db.prepare("INSERT INTO call VALUES (?, ?, ?, ?, ?, ?)")
    // Calls that the person made, and somebody answered.
    db.exec("CREATE TABLE own (at INTEGER)")
    const insertOwn = db.prepare("INSERT INTO own VALUES (?)")
    for (const one of rows)
      if (one.number?.startsWith("161") && one.kind === "call" && one.direction === "out" && one.connected === "yes")
        insertOwn.run(one.at ?? null)
      else if (one.number?.startsWith("161") && (one.direction === "in" || one.direction === "forwarded"))
        insert.run(one.at ?? null, one.number, one.kind ?? null, one.connected === "yes" ? 1 : 0, one.durationS ?? null, one.text ? 1 : 0)
    return new Map(
      Object.entries(sql).flatMap(([rule, query]) => {
        const found = Object.fromEntries(
          Object.entries(db.prepare(query).get() as Record<string, number | string | null>).filter(([, value]) => value !== null),
        )
        const [measure, count] = least[rule] ?? ["contacts", 1]
        return Number(found[measure] ?? 0) >= count ? [[rule, found] as const] : []
      }),
    )
  } finally {
    db.close()
  }
}
const builtOf = (rows: readonly Row[]) => {
  const { timeline, claims, counterparties, loans } = build([source(1, rows)], stated, thresholds)
  return { timeline, claims, loans, refusals: refusalsIn({ timeline, facts: stated, claims, counterparties }) }
}
const measured = (rows: readonly Row[]) => {
  return measureAll({ ...builtOf(rows), facts: stated, parameters: night }).filter((one) => one.attributed)
}

describe("an independent recount", () => {
  it(`agrees with every rule on ${histories} random histories`, () => {
    let compared = 0
    fc.assert(
      fc.property(history, (rows) => {
        const theirs = recount(rows)
        // A rule that has no query here is told by its own table.
        const ours = measured(rows).filter((one) => one.rule in sql)
        expect(ours.map((one) => one.rule).sort()).toEqual([...theirs.keys()].sort())
        for (const finding of ours)
          for (const [key, value] of Object.entries(theirs.get(finding.rule) ?? {})) {
            expect([finding.rule, key, finding.measures[key]?.value]).toEqual([finding.rule, key, value])
            compared++
          }
      }),
      { numRuns: histories },
    )
    expect(compared).toBeGreaterThan(10 * histories)
  }, 600_000)
})

describe("slices", () => {
  const additive: Readonly<Record<string, readonly string[]>> = {
    "calls-per-day": ["calls", "days", "connected", "unanswered", "durationS"],
    "quiet-hours": ["contacts", "calls", "messages"],
    "after-refusal": ["contacts", "calls", "messages", "days"],
  }
  it("of the days add up to the whole", () => {
    fc.assert(
      fc.property(history, fc.integer({ min: 0, max: 14 }), (rows, cut) => {
        const built = builtOf(rows)
        const at = (n: number) => day(new Date((start + n * 86_400) * 1000).toISOString().slice(0, 10))
        const parts = [{ from: at(-1), to: at(cut) }, { from: at(cut + 1) }].flatMap((acts) =>
          measureAll({ ...built, acts, facts: stated, parameters: night }),
        )
        const key = (one: (typeof parts)[number], measure: string) => `${one.rule}/${one.counterparty}/${measure}`
        const sums = (all: typeof parts) => {
          const sum = new Map<string, number>()
          for (const one of all.filter((each) => each.attributed))
            for (const measure of additive[one.rule] ?? []) {
              const value = one.measures[measure]?.value
              if (value !== undefined) sum.set(key(one, measure), (sum.get(key(one, measure)) ?? 0) + Number(value))
            }
          return [...sum].sort()
        }
        expect(sums(parts)).toEqual(sums([...measureAll({ ...built, acts: { from: at(-1) }, facts: stated, parameters: night })]))
      }),
    )
  })
})

describe("citations", () => {
  it("of every event and every measure resolve to rows of the file, as many as were counted", () => {
    fc.assert(
      fc.property(history, (rows) => {
        for (const finding of measured(rows)) {
          const { timeline } = build([source(1, rows)], stated, thresholds)
          for (const index of finding.events) expect(timeline.event(index).citations.length).toBeGreaterThan(0)
          for (const { name: key, cited } of measuresOf(finding)) {
            const lines = cited.from.flatMap((one) =>
              "ranges" in one.at ? one.at.ranges.flatMap(([from, to]) => Array.from({ length: to - from + 1 }, (_, i) => from + i)) : [],
            )
            expect(lines.every((line) => line >= 2 && line < rows.length + 2)).toBe(true)
            if (
              [
                "calls",
                "contacts",
                "messages",
                "connected",
                "unanswered",
                "maxPerDay",
                "maxPerHour",
                "maxPer24h",
                "maxPer7d",
                "usedOnce",
              ].includes(key)
            )
              expect(lines).toHaveLength(Number(cited.value))
          }
        }
      }),
      { numRuns: 50 },
    )
  })
})
