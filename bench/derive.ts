/** Times building and measuring a million calls from columns, beside DuckDB counting the same rows. */

import { DuckDBInstance } from "@duckdb/node-api"
import type { EventColumns, Extraction } from "../src/engine/case/batch.ts"
import { refusalsIn } from "../src/engine/refusals/index.ts"
import { measureAll, rules } from "../src/engine/rules/index.ts"
import type { Finding } from "../src/engine/rules/rule.ts"
import { build } from "../src/engine/timeline/build.ts"
import { readFacts } from "../src/engine/timeline/facts.ts"
import { thresholds } from "../tests/law/thresholds.ts"

export interface Figure {
  readonly name: string
  readonly figure: string
  readonly peer: string
  readonly ratio: number
  readonly asked: string
}

const calls = 1_000_000
const distinct = 200_000
const start = 1_735_689_600
/** A small linear congruential generator: the same rows in every run. */
const generator = (seed: number) => {
  let state = seed >>> 0
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
/** One carrier file as its importer gives it: newest first over 500 days, one caller in five from a small family of numbers. */
const columns = (): EventColumns => {
  const next = generator(7)
  const bytes = (value: number) => new Uint8Array(calls).fill(value)
  const at = new Float64Array(calls)
  const number = new Int32Array(calls)
  const durationS = new Int32Array(calls)
  const direction = bytes(1)
  const row = new Int32Array(calls)
  for (let i = 0; i < calls; i++) {
    at[i] = start + next(500 * 86_400)
    number[i] = next(5) === 0 ? next(40) : next(distinct)
    durationS[i] = next(300)
    // Nobody calls the side itself: a call within the hour of an own one is no call that was refused.
    direction[i] = next(10) === 0 && (number[i] as number) >= 10 ? 2 : 1
    row[i] = i + 2
  }
  at.sort().reverse()
  const encoded = new TextEncoder().encode(Array.from({ length: distinct }, (_, i) => `161${String(i).padStart(8, "0")}`).join(""))
  const decoder = new TextDecoder()
  const numbers = { size: distinct, get: (i: number) => decoder.decode(encoded.subarray(i * 11, i * 11 + 11)) }
  return {
    rows: calls,
    kind: bytes(0),
    at,
    precision: bytes(0),
    direction,
    connected: bytes(1),
    durationS,
    number,
    text: new Int32Array(calls).fill(-1),
    row,
    numbers,
    texts: { size: 0, get: () => "" },
  }
}
/** 2025-03-01T10:00:00 on a Chinese clock. */
const refusedAt = 1_740_823_200
const item = `sha256:${"ab".repeat(32)}` as const
const stated = readFacts([
  { key: "claim.1.lender", value: "云杉消费金融", item, seq: 1 },
  { key: "claim.1.numbers", value: ["1610000000*"], item, seq: 2 },
  { key: "claim.1.debtor", value: "self", item, seq: 3 },
  { key: "claim.1.due", value: ["2025-06-15", "2026-04-15"], item, seq: 4 },
  { key: "claim.1.paid", value: ["2025-06-10"], item, seq: 5 },
  { key: "claim.1.refused", value: ["2025-03-01T10:00:00+08:00"], item, seq: 6 },
])
const night = {
  get: (name: string) =>
    ({
      "quiet-hours-from": { value: "22:00", status: "in-force" as const },
      "quiet-hours-to": { value: "08:00", status: "in-force" as const },
    })[name],
}

interface Spent {
  readonly ms: number
  /** Of one processor: on a busy machine the fairer figure. */
  readonly cpuMs: number
  readonly megabytes: number
}
const spent = (act: () => void): Spent => {
  const used = (): number => process.memoryUsage().heapUsed + process.memoryUsage().arrayBuffers
  const before = used()
  const cpu = process.cpuUsage()
  const from = performance.now()
  act()
  const ms = performance.now() - from
  const { user, system } = process.cpuUsage(cpu)
  return { ms, cpuMs: (user + system) / 1000, megabytes: Math.max(0, used() - before) / 1e6 }
}
/** The same questions in SQL: per day and number, rolling windows, nights, calls after the refusal, rotation. */
const duck = async (rows: EventColumns): Promise<{ ms: number; counts: readonly number[] }> => {
  const db = await (await DuckDBInstance.create(":memory:")).connect()
  await db.run("CREATE TABLE c (moment BIGINT, number INTEGER, direction TINYINT, durationS INTEGER)")
  const appender = await db.createAppender("c")
  for (let i = 0; i < rows.rows; i++) {
    appender.appendBigInt(BigInt(rows.at[i] as number))
    appender.appendInteger(rows.number[i] as number)
    appender.appendTinyInt(rows.direction[i] as number)
    appender.appendInteger(rows.durationS[i] as number)
    appender.endRow()
  }
  appender.flushSync()
  const from = performance.now()
  const party = "CASE WHEN number < 10 THEN -1 ELSE number END"
  const counts: number[] = []
  for (const query of [
    `SELECT max(n), count(*), sum(n), party FROM (SELECT ${party} party, moment // 86400 d, count(*) n FROM c WHERE direction = 1 GROUP BY 1, 2) GROUP BY party ORDER BY party`,
    `SELECT max(h), max(d), max(w), party FROM (SELECT ${party} party,
      count(*) OVER (PARTITION BY ${party} ORDER BY moment RANGE BETWEEN 3599 PRECEDING AND CURRENT ROW) h,
      count(*) OVER (PARTITION BY ${party} ORDER BY moment RANGE BETWEEN 86399 PRECEDING AND CURRENT ROW) d,
      count(*) OVER (PARTITION BY ${party} ORDER BY moment RANGE BETWEEN 604799 PRECEDING AND CURRENT ROW) w FROM c WHERE direction = 1) GROUP BY party ORDER BY party`,
    `SELECT count(*), ${party} p FROM c WHERE direction = 1 AND (moment % 86400 >= 79200 OR moment % 86400 < 28800) GROUP BY p ORDER BY p`,
    `SELECT count(*), count(DISTINCT number), 0 FROM c WHERE direction = 1 AND number < 10 AND moment > ${refusedAt}`,
    "SELECT count(DISTINCT number), 0 FROM c WHERE direction = 1 AND number < 10",
  ])
    counts.push(...((await db.runAndReadAll(query)).getRows()[0] ?? []).slice(0, -1).map(Number))
  const ms = performance.now() - from
  db.closeSync()
  return { ms, counts }
}
/** The counts of the one named party, in the order of the queries above. */
const countsOf = (findings: readonly Finding[]): readonly number[] => {
  const value = (rule: string, key: string): number =>
    Number(findings.find((one) => one.rule === rule && one.attributed)?.measures[key]?.value)
  return [
    ...["maxPerDay", "days", "calls"].map((key) => value("calls-per-day", key)),
    ...["maxPerHour", "maxPer24h", "maxPer7d"].map((key) => value("calls-burst", key)),
    value("quiet-hours", "calls"),
    ...["calls", "numbers"].map((key) => value("after-refusal", key)),
    value("number-rotation", "numbers"),
  ]
}

export const deriveBench = async (): Promise<readonly Figure[]> => {
  const rows = columns()
  const extraction: Extraction = {
    importer: "unicom-xls",
    version: 1,
    events: [{ kind: "events", columns: rows, locator: "rows", refused: [], issues: [] }],
    statements: [],
    read: calls,
    kept: calls,
    refused: [],
    issues: [],
    coverage: [],
  }
  const runs: Spent[] = []
  let findings: readonly Finding[] = []
  for (let i = 0; i < 5; i++) {
    ;(globalThis as { gc?: () => void }).gc?.()
    runs.push(
      spent(() => {
        const { timeline, claims, counterparties, loans } = build(
          [{ item, name: "calls.csv", weight: "issued", extraction: { ...extraction } }],
          stated,
          thresholds,
        )
        const refusals = refusalsIn({ timeline, facts: stated, claims, counterparties })
        findings = measureAll({ timeline, facts: stated, loans, claims, refusals, parameters: night })
      }),
    )
  }
  const first = runs[0] as Spent
  const ms = runs.map((run) => run.ms).sort((a, b) => a - b)[2] as number
  const { ms: peer, counts } = await duck(rows)
  if (String(counts) !== String(countsOf(findings))) throw new Error(`counts differ: DuckDB ${counts}, here ${countsOf(findings)}`)
  return [
    {
      name: `build the timeline and measure ${rules.length} rules over 1,000,000 calls (${findings.length} findings)`,
      figure: `${ms.toFixed(0)} ms (cold ${first.ms.toFixed(0)} ms, of CPU ${first.cpuMs.toFixed(0)} ms), ${first.megabytes.toFixed(0)} MB`,
      peer: `DuckDB, the same counts from its own table: ${peer.toFixed(0)} ms`,
      ratio: ms / peer,
      asked: "≤ 800 ms, ≤ 150 MB beyond the columns",
    },
  ]
}
