/** Two machines with one case, one of them with an index made by an older program: their dossiers are the same. */
import { beforeAll, describe, expect, it } from "vitest"
import { openEngine } from "../../src/engine/engine.ts"
import { decodeExtraction, encodeExtraction } from "../../src/engine/importers/extraction-bytes.ts"
import { dependsOn, importers, importersWord, nothingRead } from "../../src/engine/importers/index.ts"
import { mediaVersion } from "../../src/engine/importers/media.ts"
import type { Ports, Projections } from "../../src/engine/ports.ts"
import { memoryHost } from "../../src/hosts/memory/index.ts"
import { lawFiles } from "../law/held.ts"
import { each, file } from "./fixture.ts"

const rows = Array.from(
  { length: 6000 },
  (_, i) =>
    `2026-01-${`${1 + (i % 28)}`.padStart(2, "0")} ${`${8 + (i % 12)}`.padStart(2, "0")}:${`${i % 60}`.padStart(2, "0")}:01,被叫,0215555${`${i % 10_000}`.padStart(4, "0")},33`,
)
const list = `开始时间,呼叫类型,对方号码,通话时长\n${rows.join("\n")}\n`
const picture = `\u0089PNG\r\n${"x".repeat(210_000)}`

/** An index that can be looked into. */
const openIndex = (kept: Map<string, Uint8Array>): Projections => ({
  get: async (_, key) => kept.get(key),
  put: async (_, key, value) => void kept.set(key, value),
  purge: async () => kept.clear(),
})
/** What a machine with this index gives of the case. */
const machine = async (host: Ports, kept: Map<string, Uint8Array>): Promise<string> => {
  const { items, extractions, timeline, findings, unread, gaps, head } = await openEngine({
    ...host,
    projections: openIndex(kept),
  }).dossier("case")
  const rows = Array.from({ length: timeline.size }, (_, i) => timeline.event(i))
  const read = [...extractions.values()].map(({ importer, kept, issues }) => ({ importer, kept, issues }))
  return JSON.stringify({ items, read, rows, findings, unread, gaps, head })
}
let host: Ports
/** The index that the program of today made. */
let kept: Map<string, Uint8Array>
let fresh: string
beforeAll(async () => {
  host = await memoryHost({ law: { files: async () => lawFiles } })
  kept = new Map()
  const engine = openEngine({ ...host, projections: openIndex(kept) })
  await engine.init("case", {})
  await engine.add(
    "case",
    each(
      file("list.csv", list),
      file(
        "picture.png",
        Uint8Array.from(picture, (sign) => sign.charCodeAt(0)),
      ),
    ),
  )
  fresh = await machine(host, new Map())
})
/** The answers of an index, without their durations and of their first row only, or none at all, under the key of another program. */
const aged = (kept: ReadonlyMap<string, Uint8Array>, word: string): Map<string, Uint8Array> =>
  new Map(
    [...kept].flatMap(([key, value]) => {
      if (!key.startsWith("extraction/")) return []
      const read = decodeExtraction(value.slice())
      for (const { columns } of read.events) columns.durationS.fill(-1)
      const older = read.importer === "none" ? nothingRead("unknown-format") : read
      return [[key.replace(importersWord, word), encodeExtraction(older)] as const]
    }),
  )
const older: Readonly<Record<string, string>> = {
  "an older version of the tables": dependsOn(
    importers.map((one) => ({ ...one, ...(one.restsOn === undefined ? {} : { restsOn: one.restsOn.replace(/^table\.\d+/, "table.0") }) })),
    mediaVersion,
  ),
  "other labels of one format": dependsOn(
    importers.map((one) => (one.id === "call-table" ? { ...one, restsOn: `${one.restsOn}`.replace(/\w{8}$/, "00000000") } : one)),
    mediaVersion,
  ),
  "an older knowledge of files that nobody reads": dependsOn(importers, mediaVersion - 1),
  "one importer less": dependsOn(importers.slice(1), mediaVersion),
  "a program before any of this": importers.map(({ id, version }) => `${id}.${version}`).join("+"),
}
describe("an index made by an older program", () => {
  it.each(Object.entries(older))("with %s is not used", async (_, word) => {
    expect(word).not.toBe(importersWord)
    const old = aged(kept, word)
    expect(old.size).toBe(2)
    expect(await machine(host, old)).toBe(fresh)
  })
  it("would change what is read if it were: one under the key of today is used", async () => {
    expect(await machine(host, new Map(kept))).toBe(fresh)
    const forged = await machine(host, aged(kept, importersWord))
    expect(forged).not.toBe(fresh)
    expect(forged).toContain("unknown-format")
    expect(fresh).toContain('"durationS":33')
    expect(forged).not.toContain('"durationS":33')
  })
})
