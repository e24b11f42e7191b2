/** Times the whole dossier of a year's record of 50,000 events, and that of the same record with one answer changed, beside DuckDB counting the calls of the same rows by number and day. */
import { DuckDBInstance } from "@duckdb/node-api"
import type { Extraction } from "../src/engine/case/batch.ts"
import type { ItemId } from "../src/engine/case/citation.ts"
import type { EvidenceItem } from "../src/engine/case/item.ts"
import type { Day } from "../src/engine/case/time.ts"
import { type DeriveInput, derive } from "../src/engine/derive.ts"
import { decodeExtraction, encodeExtraction } from "../src/engine/importers/extraction-bytes.ts"
import { loadLaw } from "../src/engine/law/load.ts"
import { readAhead } from "../src/engine/messages/read-ahead.ts"
import { lawFiles } from "../tests/golden/given.ts"
import { type Row as Contact, source } from "../tests/timeline/course.ts"
import type { Row } from "./row.ts"

const events = 50_000
const generator = (seed: number) => {
  let state = seed >>> 0
  return (below: number): number => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * below)
  }
}
const wordings: readonly ((n: number) => string)[] = [
  (n) => `【云杉消费金融】您的借款本期应还${1000 + n}.00元，还款日为12月${1 + (n % 28)}日，请按时还款。`,
  (n) => `【云杉消费金融】您已逾期${n}天，请尽快还款，否则将依法处理。`,
  (n) => `【青禾小贷】尊敬的客户，您的验证码是${100000 + n}，请勿泄露。`,
  (n) => `您的快递${n}号已放在驿站，请凭取件码领取。`,
  (n) => `晚上一起吃饭吗？第${n}次约你了。`,
  (n) => `【云杉消费金融】您尾号${1000 + n}的还款已成功，感谢您的支持。`,
]
/** A fifth of the calls by forty numbers of one side; a tenth messages, of which one in ten is a text of its own. */
const contacts = (): readonly Contact[] => {
  const next = generator(11)
  return Array.from({ length: events }, (): Contact => {
    const at = Date.UTC(2025, 0, 1) / 1000 + next(365 * 86_400)
    const own = next(5) === 0
    const number = own ? `1610000${String(next(40)).padStart(4, "0")}` : `1540${String(next(3_000)).padStart(7, "0")}`
    const direction = next(10) === 0 ? "out" : "in"
    if (next(10) > 0) return { at, number, direction, durationS: next(200), connected: "yes" }
    const text = (wordings[next(wordings.length)] as (n: number) => string)(next(500))
    return { at, number: own ? "10690000338011" : number, direction, kind: "sms", text }
  }).sort((a, b) => Number(a.at) - Number(b.at))
}
const idOf = (n: number): ItemId => `sha256:${String(n).padStart(64, "0")}`
const answers: Readonly<Record<string, string | readonly string[]>> = {
  role: "borrower-current",
  name: "林一诺",
  phone: ["15400000271"],
  "called-unit": "no",
  "claim.1.lender": "云杉消费金融",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.debtor": "self",
  "claim.1.numbers": ["1610000*", "10690000338011"],
  "claim.1.due": ["2025-11-15", "2025-12-15"],
  "claim.1.paid": ["2025-11-10"],
  "claim.1.refused": ["2025-03-01T10:00:00+08:00"],
}
const itemOf = (n: number, name: string): EvidenceItem =>
  ({
    id: idOf(n),
    seq: n,
    name,
    kind: "电子数据",
    size: 1,
    origin: { how: "stated" },
    issues: [],
    withdrawn: false,
    erased: false,
  }) as unknown as EvidenceItem
const nothing = { read: 1, kept: 1, refused: [], issues: [], coverage: [], events: [] } as const
const inputOf = (record: Extraction, given: typeof answers, law: DeriveInput["law"]): DeriveInput => {
  const stated = Object.entries(given).map(([key, value], n) => ({ item: itemOf(n + 2, `${key}.json`), key, value }))
  const extractions = new Map<ItemId, Extraction>([[idOf(1), record]])
  for (const { item, key, value } of stated)
    extractions.set(item.id, { importer: "statement", version: 1, statements: [{ key, value }], ...nothing })
  return {
    day: "2026-01-15" as Day,
    title: "一年",
    head: { seq: 20, digest: idOf(0) },
    engineVersion: "0",
    law,
    items: [itemOf(1, "record.csv"), ...stated.map(({ item }) => item)],
    extractions,
  }
}
/** Time of the processor, of all threads, in ms: other programs may have the machine. */
const timed = (run: () => unknown): number => {
  const from = process.cpuUsage()
  run()
  const { user, system } = process.cpuUsage(from)
  return (user + system) / 1000
}
const median = (list: readonly number[]): number => [...list].sort((a, b) => a - b)[list.length >> 1] as number

export const dossierBench = async (): Promise<readonly Row[]> => {
  const law = loadLaw(lawFiles(), "sha256:0")
  const rows = contacts()
  const record: Extraction = {
    ...source(1, rows).extraction,
    importer: "sms-backup-xml",
    coverage: [{ from: "2025-01-01" as Day, to: "2025-12-31" as Day, kinds: ["call", "sms"], connectedOnly: false }],
  }
  // What belongs to the words alone is read where rows are read (ADR 22).
  const words = timed(() => {
    for (const { text, direction } of rows) if (text !== undefined) readAhead(text, direction === "out" ? "person" : "other")
  })
  // As it comes from a reader: pools over bytes.
  const bytes = encodeExtraction(record)
  const first = timed(() => derive(inputOf(decodeExtraction(bytes), answers, law)))
  const anew = Array.from({ length: 15 }, () => decodeExtraction(bytes.slice())).map((one) =>
    timed(() => derive(inputOf(one, answers, law))),
  )
  const again = Array.from({ length: 7 }, (_, n) => timed(() => derive(inputOf(record, { ...answers, effect: `第${n}次` }, law))))
  const refused = Array.from({ length: 7 }, (_, n) =>
    timed(() => derive(inputOf(record, { ...answers, "claim.1.refused": [`2025-03-${10 + n}T10:00:00+08:00`] }, law))),
  )
  derive(inputOf(record, answers, law))
  const numbers = Array.from({ length: 7 }, (_, n) =>
    timed(() => derive(inputOf(record, { ...answers, "claim.1.numbers": ["1610000*", "10690000338011", `1540000000${n}`] }, law))),
  )
  derive(inputOf(record, answers, law))
  const changed = Array.from({ length: 7 }, (_, n) =>
    timed(() => derive(inputOf(record, { ...answers, "claim.1.due": ["2025-11-15", `2025-12-${10 + n}`] }, law))),
  )
  const db = await (await DuckDBInstance.create(":memory:")).connect()
  await db.run("CREATE TABLE c (moment BIGINT, number VARCHAR)")
  const appender = await db.createAppender("c")
  for (const one of rows) {
    appender.appendBigInt(BigInt(Number(one.at)))
    appender.appendVarchar(one.number ?? "")
    appender.endRow()
  }
  appender.closeSync()
  const from = performance.now()
  await db.runAndReadAll("SELECT number, moment // 86400, count(*) FROM c GROUP BY ALL ORDER BY 3 DESC")
  const peer = performance.now() - from
  db.closeSync()
  const line = (name: string, ms: number, asked: string): Row => ({
    name,
    figure: `${ms.toFixed(0)} ms of the processor`,
    peer: `DuckDB, calls by number and day: ${peer.toFixed(0)} ms`,
    ratio: ms / peer,
    asked,
  })
  return [
    line("the words of its messages, read with their rows", words, "–"),
    line("a year's dossier, 50,000 events, the first of a process", first, "–"),
    line("a year's dossier, 50,000 events, of a record never seen", median(anew), "≤ 200 ms"),
    line("the same of a record seen before", median(again), "≤ 200 ms"),
    line("the same with one due day changed", median(changed), "≤ 50 ms"),
    line("the same with another refusal", median(refused), "≤ 50 ms"),
    line("the same with one number more of the side, which changes whose contacts are whose", median(numbers), "≤ 50 ms"),
  ]
}
