/** A synthetic dossier for the documents' tests: the real timeline, rules and law over rows written here by hand. */

import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import { filedWith } from "../../scripts/examples/filing.ts"
import {
  type ContactBatch,
  connection,
  directions,
  type EventKind,
  type Extraction,
  eventKinds,
  precisions,
  type StringPool,
} from "../../src/engine/case/batch.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import type { EvidenceItem } from "../../src/engine/case/item.ts"
import { asDay, type Day, wallOf } from "../../src/engine/case/time.ts"
import { contradictionsIn } from "../../src/engine/contradictions/index.ts"
import type { Dossier } from "../../src/engine/dossier.ts"
import { applyLaw } from "../../src/engine/grounds/apply.ts"
import type { Law } from "../../src/engine/law/instrument.ts"
import { loadLaw } from "../../src/engine/law/load.ts"
import { refusalsIn } from "../../src/engine/refusals/index.ts"
import { build } from "../../src/engine/timeline/build.ts"
import { readFacts } from "../../src/engine/timeline/facts.ts"
import { unreadOf } from "../../src/engine/timeline/unread.ts"
import { thresholds } from "../law/thresholds.ts"

const root = join(import.meta.dirname, "../..")
let held: Law | undefined
export const law = (): Law => {
  const folder = join(root, "law")
  held ??= loadLaw(
    readdirSync(folder, { recursive: true, withFileTypes: true })
      .filter((entry) => entry.isFile() && entry.name.endsWith(".md"))
      .map((entry) => join(entry.parentPath, entry.name))
      .sort()
      .map((path) => ({ path: path.slice(folder.length + 1), text: readFileSync(path, "utf8") })),
    "sha256:0000",
  )
  return held
}
export const idOf = (name: string): ItemId => `sha256:${createHash("sha256").update(name).digest("hex")}`

/** A row: when (`2026-01-08 21:15:00`), kind, the other side's number, text or seconds. */
export type SampleRow = readonly [at: string, kind: EventKind, number: string, more?: string | number]
const pool = (values: readonly string[]): StringPool => ({ size: values.length, get: (i) => values[i] as string })
const batchOf = (rows: readonly SampleRow[], locator: "rows" | "message"): ContactBatch => {
  const texts = rows.map((row) => (typeof row[3] === "string" ? row[3] : ""))
  return {
    kind: "events",
    locator,
    refused: [],
    issues: [],
    columns: {
      rows: rows.length,
      kind: Uint8Array.from(rows, (row) => eventKinds.indexOf(row[1])),
      at: Float64Array.from(rows, (row) => wallOf(row[0])),
      precision: Uint8Array.from(rows, () => precisions.indexOf("second")),
      direction: Uint8Array.from(rows, () => directions.indexOf("in")),
      connected: Uint8Array.from(rows, (row) => (row[1] === "call" ? connection.yes : connection.unknown)),
      durationS: Int32Array.from(rows, (row) => (typeof row[3] === "number" ? row[3] : -1)),
      number: Int32Array.from(rows, (_, i) => i),
      text: Int32Array.from(rows, (_, i) => (texts[i] ? i : -1)),
      row: Int32Array.from(rows, (_, i) => i + 2),
      numbers: pool(rows.map((row) => row[2])),
      texts: pool(texts),
    },
  }
}
export interface SampleInput {
  readonly day?: string
  readonly files: readonly { readonly name: string; readonly rows: readonly SampleRow[] }[]
  readonly answers: Readonly<Record<string, string | readonly string[]>>
}
const itemOf = (name: string, seq: number, kind: EvidenceItem["kind"]): EvidenceItem => ({
  id: idOf(name),
  name,
  size: 1,
  kind,
  origin: { how: kind === "当事人陈述" ? "stated" : "file" },
  receivedAt: "2026-02-01T09:00:00+08:00",
  seq,
  withdrawn: false,
  erased: false,
  issues: [],
})
const extractionOf = (rows: readonly SampleRow[]): Extraction => {
  const kind = (rows[0] as SampleRow)[1]
  const days = rows.map((row) => row[0].slice(0, 10)).sort()
  return {
    importer: kind === "call" ? "sample-calls" : "sample-messages",
    version: 1,
    events: [batchOf(rows, kind === "call" ? "rows" : "message")],
    statements: [],
    read: rows.length,
    kept: rows.length,
    refused: [],
    issues: [],
    coverage: [{ from: days[0] as Day, to: days.at(-1) as Day, kinds: [kind], connectedOnly: kind === "call" }],
  }
}
/** Derives the dossier of some rows and answers. */
export const sampleDossier = (input: SampleInput): Dossier => {
  const files = input.files.map((file, i) => ({ item: itemOf(file.name, i + 1, "电子数据"), extraction: extractionOf(file.rows) }))
  // What papers are filed with is told in every sample that names a lender, unless it says otherwise.
  const answers = { ...filedWith(input.answers), ...input.answers }
  const stated = Object.entries(answers).map(([key, value], i) => ({
    item: itemOf(`statement-${key}`, files.length + i + 1, "当事人陈述"),
    key,
    value,
    extraction: {
      importer: "statement",
      version: 1,
      events: [],
      statements: [{ key, value }],
      read: 1,
      kept: 1,
      refused: [],
      issues: [],
      coverage: [],
    } satisfies Extraction,
  }))
  const facts = readFacts(stated.map(({ item, key, value }) => ({ key, value, item: item.id, seq: item.seq })))
  const built = build(
    files.map(({ item, extraction }) => ({ item: item.id, name: item.name, weight: "issued" as const, extraction })),
    facts,
    thresholds,
  )
  const day = asDay(input.day ?? "2026-02-01") as Day
  const refusals = refusalsIn({ ...built, facts })
  const course = { ...built, refusals, contradictions: contradictionsIn({ ...built, facts, refusals, day }) }
  const applied = applyLaw({ law: law(), facts, lastDay: day, ...course })
  const all = [...files, ...stated]
  const items = all.map(({ item }) => item)
  const extractions = new Map(all.map(({ item, extraction }) => [item.id, extraction]))
  return {
    day,
    title: "示例案件",
    head: { seq: all.length, digest: idOf("head") },
    engineVersion: "0.0.0",
    law: law(),
    items,
    proposals: [],
    extractions,
    unread: unreadOf(items, extractions, course.timeline, day),
    formats: new Map([
      ["sample-calls", { title: "示例通话详单", limits: ["不显示振铃时长"], quotable: true }],
      ["sample-messages", { title: "示例短信备份", limits: ["不显示已删除的短信"], quotable: true }],
    ]),
    facts,
    ...course,
    ...applied,
    diagnosis: [],
    gaps: [],
  }
}

const two = (n: number): string => String(n).padStart(2, "0")
const numbers = ["057110238801", "057110238806", "057110238815", "16130457712"]
/** Calls of a borrower pressed before the due day, across New Year 2026. */
export const pressedRows: readonly SampleRow[] = [
  "2025-12-08",
  "2025-12-09",
  "2025-12-12",
  "2025-12-15",
  "2025-12-29",
  "2025-12-31",
  "2026-01-02",
  "2026-01-05",
  "2026-01-08",
  "2026-01-09",
  "2026-01-12",
]
  .flatMap((day, d) =>
    Array.from(
      { length: 2 + ((d * 5) % 9) },
      (_, i): SampleRow => [
        `${day} ${two(8 + ((i * 3 + d) % 15))}:${two((i * 17 + d) % 60)}:05`,
        "call",
        numbers[(i + d) % numbers.length] as string,
        20 + i,
      ],
    ),
  )
  .sort((a, b) => (a[0] < b[0] ? -1 : 1))
export const pressedMessages: readonly SampleRow[] = [
  ["2025-12-10 10:00:00", "sms", "10690000338011", "【云杉消费金融】您的借款即将到期，请提前还款。"],
  ["2026-01-03 22:30:00", "sms", "10690000338011", "【云杉消费金融】请尽快处理您的账户。"],
  ["2026-01-06 23:10:00", "sms", "10690000338011", "【云杉消费金融】再次提醒，请处理。"],
]
export const pressedAnswers = {
  role: "borrower-current",
  name: "林一诺",
  phone: ["15412036671"],
  effect: "上班时间会议被打断三次，清早和深夜被吵醒",
  "claim.1.lender": "云杉消费金融",
  "claim.1.lender-type": "consumer-finance",
  "claim.1.debtor": "self",
  "claim.1.due": ["2025-12-20", "2026-01-20"],
  "claim.1.paid": ["2025-12-19", "2026-01-19"],
  "claim.1.numbers": [...numbers, "10690000338011"],
  "claim.1.refused": ["2025-12-12T19:31:05+08:00", "2026-01-08T20:15:42+08:00"],
} as const
export const pressed: SampleInput = {
  files: [
    { name: "2025年12月至2026年1月语音通信.xls", rows: pressedRows },
    { name: "sms-20260201201209.xml", rows: pressedMessages },
  ],
  answers: pressedAnswers,
}
export const stranger: SampleInput = {
  ...pressed,
  answers: {
    role: "stranger",
    name: "周以宁",
    phone: ["16150882046"],
    effect: "白天要睡觉，被吵醒",
    "claim.1.lender": "青禾小贷",
    "claim.1.lender-type": "micro-loan",
    "claim.1.debtor": "other",
    "claim.1.addressee": "孙建洲",
    "claim.1.numbers": [...numbers, "10690000338011"],
    "claim.1.refused": ["2025-12-12T19:31:05+08:00"],
  },
}
export const polite: SampleInput = {
  day: "2026-02-01",
  files: [{ name: "2026年01月语音通信.xls", rows: [["2026-01-18 10:00:00", "call", "057110238801", 40]] }],
  answers: { ...pressedAnswers, role: "borrower-overdue", "claim.1.due": ["2026-01-10"], "claim.1.paid": [], "claim.1.refused": [] },
}
