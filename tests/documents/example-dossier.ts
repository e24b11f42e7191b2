/** The dossier of one of `examples/`, by the real importers and the real derivation, without a store. */
import { createHash } from "node:crypto"
import { readdirSync, readFileSync } from "node:fs"
import { join } from "node:path"
import type { Extraction } from "../../src/engine/case/batch.ts"
import type { ItemId } from "../../src/engine/case/citation.ts"
import type { EvidenceItem } from "../../src/engine/case/item.ts"
import type { Day } from "../../src/engine/case/time.ts"
import { derive } from "../../src/engine/derive.ts"
import type { Dossier } from "../../src/engine/documents/dossier.ts"
import { readItem } from "../../src/engine/importers/index.ts"
import { law } from "./sample-dossier.ts"

const root = join(import.meta.dirname, "../../examples")
export const examples: readonly string[] = readdirSync(root, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name)
  .sort()
const idOf = (bytes: Uint8Array): ItemId => `sha256:${createHash("sha256").update(bytes).digest("hex")}`

const read = async (
  name: string,
  bytes: Uint8Array,
  seq: number,
  day: Day,
  kind: EvidenceItem["kind"],
): Promise<{ item: EvidenceItem; extraction: Extraction }> => {
  const item = idOf(bytes)
  const extraction = await readItem({
    item,
    name,
    size: bytes.length,
    head: bytes.subarray(0, 65_536),
    receivedOn: day,
    stream: async function* () {
      yield bytes
    },
    bytes: async () => bytes,
  })
  return {
    item: {
      id: item,
      name,
      size: bytes.length,
      kind,
      obtained: kind === "当事人陈述" ? "statement" : "file",
      receivedAt: `${day}T09:00:00+08:00`,
      seq,
      withdrawn: false,
      erased: false,
    },
    extraction,
  }
}
export const exampleDossier = async (name: string): Promise<Dossier> => {
  const folder = join(root, name)
  const day = readFileSync(join(folder, "day.txt"), "utf8").trim() as Day
  const inputs = readdirSync(join(folder, "inputs")).sort()
  const files = await Promise.all(inputs.map((file, i) => read(file, readFileSync(join(folder, "inputs", file)), i + 1, day, "电子数据")))
  const answers = JSON.parse(readFileSync(join(folder, "answers.json"), "utf8")) as Record<string, string | string[]>
  const stated = Object.entries(answers).map(([key, value], i) => {
    const bytes = new TextEncoder().encode(JSON.stringify({ key, value }))
    const extraction: Extraction = {
      importer: "statement",
      version: 1,
      events: [],
      statements: [{ key, value }],
      read: 1,
      kept: 1,
      refused: [],
      issues: [],
      coverage: [],
    }
    const item: EvidenceItem = {
      id: idOf(bytes),
      name: `${key}.json`,
      size: bytes.length,
      kind: "当事人陈述",
      obtained: "statement",
      receivedAt: `${day}T09:00:00+08:00`,
      seq: files.length + i + 1,
      withdrawn: false,
      erased: false,
    }
    return { item, extraction }
  })
  const all = [...files, ...stated]
  const dossier = derive({
    day,
    title: name,
    head: { seq: all.length, digest: idOf(new TextEncoder().encode(name)) },
    engineVersion: "0.0.0",
    law: law(),
    items: all.map(({ item }) => item),
    extractions: new Map(all.map(({ item, extraction }) => [item.id, extraction])),
  })
  return dossier
}
